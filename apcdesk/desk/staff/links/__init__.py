"""Links: addresses and codes on which visitors book by themselves."""
