"""Kiosks, as staff set them up."""
