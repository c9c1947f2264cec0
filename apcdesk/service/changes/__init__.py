"""Changes: recorded with what they change, read by whoever must know, told as history, taken back."""
