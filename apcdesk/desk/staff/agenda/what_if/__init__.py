"""What if: changes tried out over the agenda before anything is written."""
