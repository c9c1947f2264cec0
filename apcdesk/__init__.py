"""apcdesk: application calendars, bookings and availability on one machine."""

__version__ = "0.1.0"
