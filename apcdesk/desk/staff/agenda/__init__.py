"""The agenda: a day or a week of bookings, drawn to scale, and everything that is done with them."""
