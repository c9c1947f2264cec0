"""Blocks of the agenda: what each says, and how it is painted."""
