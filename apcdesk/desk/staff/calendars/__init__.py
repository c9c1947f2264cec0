"""The pane of calendars: open or create by id, the grouped list, and everything about the chosen one."""
