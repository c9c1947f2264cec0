"""Events: written by clients and staff, read and found, and what hangs on them."""
