"""From nothing to a window that is filled, and how it begins anew."""
