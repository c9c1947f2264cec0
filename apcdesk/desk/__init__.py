"""Everything Qt: the staff desk, the public kiosk, and the look that both share."""
