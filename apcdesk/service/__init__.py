"""What can be done: one module per noun, the only callers of the store."""
