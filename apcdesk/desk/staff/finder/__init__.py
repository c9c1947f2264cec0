"""Find a time: who must be free, the times that work, and booking one of them."""
