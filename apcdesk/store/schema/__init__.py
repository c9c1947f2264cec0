"""The tables of each part of the field; `store/tables.py` has the names of all."""
