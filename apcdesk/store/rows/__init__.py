"""Rows ⇄ domain words. A row never leaves the service layer: it becomes a frozen object here, at once."""
