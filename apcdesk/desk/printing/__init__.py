"""Paper: slips for visitors, on a printer or as PDF files."""
