"""Ctrl K: find anything, or any command."""
