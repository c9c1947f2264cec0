"""The tour: a picture of each screen, taken on a walk through the demo."""
