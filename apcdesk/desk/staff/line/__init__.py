"""The waiting line, as staff see it."""
