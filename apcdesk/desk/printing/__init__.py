"""Paper: slips for visitors and labels for things, on a printer or as PDF files."""
