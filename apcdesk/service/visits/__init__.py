"""Visitors at a door: with the code of a booking, a badge, or a question."""
