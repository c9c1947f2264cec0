"""The panes of the staff desk."""
