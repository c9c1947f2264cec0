"""Where a popup stands that opens at a field or a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def move_into_sight(popup: QWidget, place: QPoint, anchor: QWidget) -> None:
    """Put a popup at a place of the screen under its anchor, or above the anchor where all of it is seen only there.

    Right to left it ends where the anchor does. Its size has to be known.
    """
    if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        place -= QPoint(popup.width() - anchor.width(), 0)
    space = anchor.screen().availableGeometry()
    x = max(space.left(), min(place.x(), space.right() - popup.width()))
    y = place.y()
    if y + popup.height() > space.bottom():
        gap = y - anchor.mapToGlobal(QPoint(0, anchor.height())).y()
        y = max(space.top(), y - popup.height() - anchor.height() - 2 * gap)
    popup.move(x, y)
