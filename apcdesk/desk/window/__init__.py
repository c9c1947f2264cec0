"""The window of the staff desk: its parts, its keys, and what it tells whatever pane is shown."""
