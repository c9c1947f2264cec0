"""What is personal: found, and forgotten when its day has come or somebody asks."""
