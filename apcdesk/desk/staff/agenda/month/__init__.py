"""The month of the agenda."""
