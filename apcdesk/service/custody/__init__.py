"""Equipment: what goes out to people and comes back."""
