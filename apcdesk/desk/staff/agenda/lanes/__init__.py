"""The lanes of the agenda: one row for every calendar."""
