"""A sheet of paper for each calendar: its day or its week."""
