"""What staff do with one booking: make it, swap its people, end it, note that nobody came."""
