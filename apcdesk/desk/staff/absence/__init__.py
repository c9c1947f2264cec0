"""Somebody is away: all that needs them on one page, with proposals, applied together."""
