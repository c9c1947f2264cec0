"""What can be done: a module or a room for each noun; the only callers of the store."""
