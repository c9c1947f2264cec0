"""What visitors are offered: types, the times of this moment, what is kept while they type, and what they are asked."""
