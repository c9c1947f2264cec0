"""Calendars as files: read, written, and subscribed to."""
