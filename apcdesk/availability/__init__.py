"""The engine: pure functions over domain words."""
