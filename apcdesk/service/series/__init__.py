"""Recurring events: each occurrence an event of its own, changed alone or with those after it."""
