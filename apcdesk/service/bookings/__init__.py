"""Bookings: decided and written under one lock, by visitors and by staff, until they are over."""
