"""Application calendars: made, named, changed many at once, and taken away."""
