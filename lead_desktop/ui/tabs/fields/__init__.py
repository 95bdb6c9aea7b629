"""Choosing fields of an account: sets, search, order."""
