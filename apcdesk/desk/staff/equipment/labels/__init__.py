"""Labels for equipment: which items, on which paper, and how the sheet will look."""
