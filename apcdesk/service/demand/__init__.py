"""What is free, how much of it is used, and what was wished for."""
