"""A square code on paper: black modules on the white of the paper, with the quiet zone that scanners need."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

QUIET = 4
LEAST, STRONG = "l", "q"
"""How much of a code may be worn off: a slip is read once, a label for years."""


def modules(content: str, error: str = LEAST) -> int:
    """How many modules the side has, quiet zone and all. Raises segno.DataOverflowError."""
    return int(_make(content, error).symbol_size(border=QUIET)[0])


def draw_code(painter: QPainter, content: str, place: QRectF, error: str = LEAST) -> None:
    """Draw the code into a square. Raises segno.DataOverflowError when no code can hold it."""
    rows = list(_make(content, error).matrix_iter(border=QUIET))
    module = place.width() / len(rows)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(Qt.GlobalColor.black))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.drawRect(QRectF(place.x() + x * module, place.y() + y * module, module, module))
    painter.restore()


def _make(content: str, error: str) -> segno.QRCode:
    return segno.make(content, error=error, micro=False)
