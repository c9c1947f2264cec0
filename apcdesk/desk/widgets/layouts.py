"""What most panels are laid out in: columns and rows without margins, and areas that scroll up and down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

BESIDE, UNDER = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
"""How parts stand that fold where one line has no room for them. Beside runs from the right in Arabic."""


def bare_column(of: QWidget | None = None, spacing: int = 0) -> QVBoxLayout:
    """A column, the layout of a widget when one is named, with so many px between its parts."""
    column = QVBoxLayout() if of is None else QVBoxLayout(of)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def bare_row(of: QWidget | None = None, spacing: int = 0) -> QHBoxLayout:
    """A row, likewise."""
    row = QHBoxLayout() if of is None else QHBoxLayout(of)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return row


def upright_area(inside: QWidget | None = None) -> QScrollArea:
    """Scrolls what is inside up and down, never sideways, without a frame; Tab passes it by."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if inside is not None:
        area.setWidget(inside)
    return area
