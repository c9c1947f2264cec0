"""The words of the field: standard library only, no clock, no files, no network."""
