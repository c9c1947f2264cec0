"""What a frame of the agenda is held against: a widget that fills itself, and a plain painter of the same boxes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

COLOURS = 8
TWO_LINES = 26
"""A box as high has room for a second line."""


class Blank(QWidget):
    """Fills itself, and no more."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.resize(size)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor("white"))


class Plain(Blank):
    """The same boxes and words without any of the agenda's ways: what a frame costs at least."""

    def __init__(self, size: QSize, boxes: Sequence[tuple[QRectF, str, str]]) -> None:
        super().__init__(size)
        self._boxes = boxes
        self._colours = [QColor.fromHsv(30 * n, 60, 250) for n in range(COLOURS)]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (rect, title, begins) in enumerate(self._boxes):
            painter.setPen(QColor("gray"))
            painter.setBrush(self._colours[number % COLOURS])
            painter.drawRoundedRect(rect, 5, 5)
            painter.setPen(QColor("black"))
            painter.drawText(rect.adjusted(9, 3, -5, -3), title)
            if rect.height() > TWO_LINES:
                painter.drawText(rect.adjusted(9, 17, -5, -3), begins)
