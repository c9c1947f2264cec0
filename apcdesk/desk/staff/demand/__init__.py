"""Demand: when there is time left, when it was wished in vain, and which hours are worth opening."""
