"""One writer at a time: who is next, and statements that are ready when it is their turn."""
