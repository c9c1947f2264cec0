"""What people read: languages, days and lengths, refusals, and how a line is put together."""
