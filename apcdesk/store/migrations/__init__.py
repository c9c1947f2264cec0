"""One file a revision, oldest first. `apcdesk/store/migrate.py` runs them at start."""
