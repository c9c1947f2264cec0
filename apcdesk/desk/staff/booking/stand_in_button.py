"""One of those who could take over: a name with its colour, and what is in the way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing

HEIGHT = 34
DISC = 16
NAME_SHARE = 0.45


class StandInButton(QRadioButton):
    """34 px: a disc, a swatch, the name, and "free" or what is in the way at the trailing edge."""

    def __init__(self, theme: Theme, name: str, hue: str, why: str) -> None:
        super().__init__(name)
        self._theme = theme
        self._hue = hue
        self._said = why or self.tr("Free")
        self.free = not why
        self.setAccessibleName(self.tr("{name}, {why}").format(name=name, why=self._said))
        self.setToolTip(self._said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(300), self._theme.target(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(160), self._theme.target(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        ground = "accentSoft" if self.isChecked() else "hover" if self.underMouse() else "raised"
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("row"), colour(ground))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        self._paint_disc(painter, side.slice(px(8), px(DISC)))
        swatch = side.slice(px(8) + px(DISC) + px(10), px(12))
        swatch = QRectF(swatch.x(), swatch.center().y() - 6, px(12), px(12))
        draw_panel(painter, swatch, 3, self._theme.hue(self._hue).bar)
        start = px(8) + px(DISC) + px(10) + px(12) + px(8)
        room = self.width() - start - px(10)
        name = side.slice(start, room * NAME_SHARE)
        draw_text(painter, name, self.text(), self._theme.font("body", weight=500), colour("text"))
        words = side.slice(start + room * NAME_SHARE + 6, room * (1 - NAME_SHARE) - 6)
        role = "success" if self.free else "textMuted"
        draw_text(painter, words, self._said, self._theme.font("small"), colour(role))

    def _paint_disc(self, painter: QPainter, place: QRectF) -> None:
        px = self._theme.px
        colour = self._theme.color
        disc = QRectF(place.x(), place.center().y() - px(DISC) / 2, px(DISC), px(DISC))
        line = colour("accent" if self.isChecked() else "borderStrong")
        draw_panel(painter, disc, px(DISC) / 2, colour("surface"), line, 1.5)
        if self.isChecked():
            draw_panel(painter, disc.adjusted(4, 4, -4, -4), px(DISC) / 2 - 4, colour("accent"))
