"""Somebody is away: what that touches, and who else could do it."""
