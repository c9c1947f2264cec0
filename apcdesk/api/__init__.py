"""The HTTP port: contract accounts-and-events and scheduling, spoken to programs."""
