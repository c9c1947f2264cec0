"""Port & sharing: the HTTP port's switch, its address, its clients and what they asked."""
