"""Rules: when a calendar is open, painted and typed, with exceptions by date."""
