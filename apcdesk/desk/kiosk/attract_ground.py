"""The ground of the first screen: dark field, mark, headline and carton, as far as they are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from apcdesk.desk.kiosk.carton import Inks, draw_carton
from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.mark import draw_mark
from apcdesk.desk.painting import draw_text
from apcdesk.desk.theme import Theme

CANVAS = QSize(1080, 1920)
MARGIN = 64


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a kiosk said on its first screen the last time: words of the place, no time and nobody's name."""

    organisation: str = ""
    headline: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    hues: tuple[str, ...] = ()
    """Of the carton's sides; none when the place has its own picture."""


class AttractGround(QWidget):
    """Paints in kiosk units from the leading edge on; who inherits it says what."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint_field(self, painter: QPainter) -> None:
        """The field, and how to paint on it."""
        painter.fillRect(self.rect(), self._theme.color("attract.field"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())

    def paint_mark(self, painter: QPainter) -> None:
        """The product's mark in the top leading corner."""
        colour = self._theme.color
        draw_mark(
            painter, self.at(QRect(MARGIN, 65, 64, 64)), colour("attract.text"), colour("attract.field")
        )

    def paint_headline(self, painter: QPainter, lines: Sequence[str]) -> None:
        """Two large lines at most."""
        hero = self._theme.font("kiosk.hero")
        for n, line in enumerate(lines[:2]):
            self.text(painter, QRect(MARGIN, 184 + n * 122, 952, 162), line, hero, "attract.text")

    def paint_organisation(self, painter: QPainter, name: str) -> None:
        """Whose kiosk it is, beside the mark."""
        font = kiosk_font(self._theme, 34, 600)
        self.text(painter, QRect(148, 62, 600, 42), name, font, "attract.text")

    def paint_text(self, painter: QPainter, lines: Sequence[str]) -> None:
        """Two lines at most under the headline."""
        body = kiosk_font(self._theme, 38)
        for n, line in enumerate(lines[:2]):
            self.text(painter, QRect(MARGIN, 479 + n * 48, 952, 48), line, body, "attract.muted")

    def paint_carton(self, painter: QPainter, fills: list[QColor]) -> None:
        """The die-line with a side of each colour."""
        painter.save()
        scale = self._theme.kiosk_scale
        painter.scale(scale, scale)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(CANVAS.width(), 0)
            painter.scale(-1, 1)
        colour = self._theme.color
        inks = Inks(colour("attract.field"), colour("attract.line"), colour("attract.muted"))
        draw_carton(painter, fills, inks)
        painter.restore()

    def text(
        self,
        painter: QPainter,
        units: QRect,
        text: str,
        font: QFont,
        role: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """One line."""
        draw_text(painter, self.at(units), text, font, self._theme.color(role), align)

    def at(self, units: QRect) -> QRectF:
        """Kiosk units from the leading edge as pixels."""
        scale = self._theme.kiosk_scale
        x = units.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = CANVAS.width() - units.x() - units.width()
        return QRectF(x * scale, units.y() * scale, units.width() * scale, units.height() * scale)


def fitting(width: int, height: int) -> float:
    """The scale in which the whole canvas is on a screen of this size."""
    return max(min(width / CANVAS.width(), height / CANVAS.height()), 0.2)
