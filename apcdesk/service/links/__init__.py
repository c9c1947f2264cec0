"""Links: pages on which a visitor picks a time, and what becomes of it."""
