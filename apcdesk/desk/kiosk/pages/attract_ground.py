"""The ground of the first screen: dark field, mark, headline and carton, as far as they are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from apcdesk.desk.kiosk.pages.attract_spread import UPRIGHT, UPRIGHT_SPREAD, WIDE, Spread, wide_spread
from apcdesk.desk.kiosk.pages.carton import Inks, draw_carton
from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.look.mark import draw_mark
from apcdesk.desk.look.painting import draw_text
from apcdesk.desk.look.theme import Theme

LEAST_SHARE = 0.6
"""Of the size of the first screen's words, on a wide screen where they are long."""


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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @property
    def spread(self) -> Spread:
        """Where everything stands on this screen."""
        if not self._theme.kiosk_wide:
            return UPRIGHT_SPREAD
        scale = self._theme.kiosk_scale
        return wide_spread(self.width() / scale, self.height() / scale)

    def paint_field(self, painter: QPainter) -> None:
        """The field, and how to paint on it."""
        painter.fillRect(self.rect(), self._theme.color("attract.field"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())

    def paint_mark(self, painter: QPainter) -> None:
        """The product's mark in the top leading corner."""
        colour = self._theme.color
        draw_mark(painter, self.at(self.spread.mark), colour("attract.text"), colour("attract.field"))

    def paint_headline(self, painter: QPainter, lines: Sequence[str]) -> None:
        """Two large lines at most."""
        place = self.spread.headline
        hero = self._fitting(self._theme.font("kiosk.hero"), lines[:2], place)
        for n, line in enumerate(lines[:2]):
            self.text(painter, place.translated(0, n * 122), line, hero, "attract.text")

    def paint_organisation(self, painter: QPainter, name: str) -> None:
        """Whose kiosk it is, beside the mark."""
        font = kiosk_font(self._theme, 34, 600)
        self.text(painter, self.spread.organisation, name, font, "attract.text")

    def paint_text(self, painter: QPainter, lines: Sequence[str]) -> None:
        """Two lines at most under the headline."""
        place = self.spread.text
        body = self._fitting(kiosk_font(self._theme, 38), lines[:2], place)
        for n, line in enumerate(lines[:2]):
            self.text(painter, place.translated(0, n * 48), line, body, "attract.muted")

    def paint_carton(self, painter: QPainter, fills: list[QColor]) -> None:
        """The die-line with a side of each colour."""
        painter.save()
        scale = self._theme.kiosk_scale
        painter.scale(scale, scale)
        spread = self.spread
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(spread.width, 0)
            painter.scale(-1, 1)
        painter.translate(spread.moved)
        colour = self._theme.color
        inks = Inks(colour("attract.field"), colour("attract.line"), colour("attract.muted"))
        draw_carton(painter, fills, inks)
        painter.restore()

    def _fitting(self, font: QFont, lines: Sequence[str], place: QRect) -> QFont:
        """The font, smaller where the longest line has no room in the column of a wide screen."""
        if self._theme.kiosk_wide:
            longest = max((QFontMetricsF(font).horizontalAdvance(line) for line in lines), default=0.0)
            share = max(self.at(place).width() / max(longest, 1.0), LEAST_SHARE)
            if share < 1:
                font = QFont(font)
                font.setPixelSize(max(int(font.pixelSize() * share), 1))
                font.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * share)
        return font

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
            x = self.spread.width - units.x() - units.width()
        return QRectF(x * scale, units.y() * scale, units.width() * scale, units.height() * scale)


def is_wide(width: int, height: int) -> bool:
    """Whether the kiosk stands in two columns on a screen of this size."""
    return width > height


def fitting(width: int, height: int) -> float:
    """The scale in which the whole canvas is on a screen of this size."""
    canvas = WIDE if is_wide(width, height) else UPRIGHT
    return max(min(width / canvas.width(), height / canvas.height()), 0.2)


def stage_width(width: int, height: int) -> int:
    """How much of the width the kiosk takes: all of it where it is wide."""
    return width if is_wide(width, height) else round(UPRIGHT.width() * fitting(width, height))
