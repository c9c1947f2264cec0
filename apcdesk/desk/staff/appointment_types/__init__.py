"""Appointment types, as staff make and change them."""
