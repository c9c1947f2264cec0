"""Copies of everything: where they are saved, and going back to one."""
