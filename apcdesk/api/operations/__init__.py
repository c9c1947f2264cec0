"""The table of operations, and the document that is made of it."""
