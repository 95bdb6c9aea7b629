"""Dialogs and menus that lie over the window."""
