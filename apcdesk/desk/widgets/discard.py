"""Taking a widget out of what is on the screen, for good."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Hide it, take it out and delete it.

    Hidden first: what was just put into a layout is still to be shown, and without its parent it would be shown as a
    window of its own.
    """
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
