"""Kiosks, as staff set them up at the desk."""
