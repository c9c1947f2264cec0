"""The board of the waiting line: a second public screen."""
