"""Who did what, when and why, and taking single steps back."""
