"""Files beside the database, and the database as a file: whole, locked, replaced, or secret."""
