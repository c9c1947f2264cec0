"""The port's clients: who they are, what they may, and what they are told."""
