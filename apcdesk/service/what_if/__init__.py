"""What if: what changes would do, and making them so."""
