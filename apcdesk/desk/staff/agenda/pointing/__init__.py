"""The mouse and the finger on the agenda: from a press to a new time."""
