"""The waiting line: who comes without an appointment."""
