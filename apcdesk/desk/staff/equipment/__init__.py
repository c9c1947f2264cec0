"""The pane of equipment: lanes of items, who has what, and the history of each."""
