"""What staff do to events, and what stands in the way."""
