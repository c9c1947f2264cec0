"""The demo: as if people had booked all week."""
