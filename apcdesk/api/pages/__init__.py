"""Pages for people: of links, bookings and elements."""
