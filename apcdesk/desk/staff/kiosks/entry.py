"""A kiosk in the list: its name, and what it does with a dot beside the words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.focus import FocusRing

HEIGHT = 56


class KioskEntry(QPushButton):
    """Checkable: one of the list is chosen."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self._theme = theme
        self._state = ""
        self._tone = Tone.NEUTRAL
        self.setCheckable(True)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    @property
    def state(self) -> str:
        """What it does, in words."""
        return self._state

    def set_state(self, words: str, tone: Tone) -> None:
        """Show what the kiosk does."""
        self._state, self._tone = words, tone
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(200), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        theme, chosen = self._theme, self.isChecked()
        if chosen or self.underMouse():
            contrast = theme.name == "contrast" and chosen
            border = theme.color("accent") if contrast else None
            ground = theme.color("accentSoft" if chosen else "hover")
            draw_panel(painter, side.rect, theme.radius("row"), ground, border)
        ink = "onAccentSoft" if chosen else "text"
        words = side.inset(px(12), 0, px(10), 0)
        name, state = words.adjusted(0, px(8), 0, -px(27)), words.adjusted(0, px(28), 0, -px(8))
        draw_text(painter, name, self.text(), theme.font("bodyStrong"), theme.color(ink))
        beside = Side(state, self.layoutDirection())
        dot = beside.slice(0, px(8))
        dot = QRectF(dot.x(), state.center().y() - px(4), px(8), px(8))
        draw_panel(painter, dot, dot.width() / 2, theme.color(self._tone.line))
        role = "onAccentSoft" if chosen else "textMuted"
        draw_text(painter, beside.inset(px(16), 0, 0, 0), self._state, theme.font("small"), theme.color(role))
