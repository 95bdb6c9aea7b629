"""The screens of the window, one package each, and what they share."""
