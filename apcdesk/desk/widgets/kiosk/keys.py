"""A key of the on-screen keyboard: it never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from apcdesk.desk.look.painting import draw_panel, draw_text
from apcdesk.desk.look.theme import Theme

ICON = 38
PADDING = 28


class Key(QPushButton):
    """A letter, or with `word` some smaller text. `share` is its part of the row's width; 0 hugs the text."""

    def __init__(self, theme: Theme, text: str, share: int, *, word: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.share = share
        self._word = word
        self._special = False
        self._icon: str | None = None
        self._on = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        across = QSizePolicy.Policy.Ignored if share else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        theme.repaint_on_change(self)

    def make_special(self, icon: str | None) -> None:
        """Draw the key on the darker ground, with an icon in place of text if given."""
        self._special, self._icon = True, icon

    def set_on(self, on: bool) -> None:
        """Show that shift is on."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        words = round(QFontMetricsF(self._font()).horizontalAdvance(self.text()))
        return QSize(words + self._theme.kiosk(2 * PADDING), self._theme.size("kiosk.key.height"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.color
        ground, line, ink = "surface", "divider", "text"
        if self._special and self._theme.name == "light":
            ground, line = "border", "border"
        elif self._special:
            ground, line = "pressed", "border"
        if self.isDown():
            ground = "pressed"
        if self._on:
            ground, line, ink = "accent", "accent", "onAccent"
        radius = self._theme.radius("kioskKey")
        draw_panel(painter, QRectF(self.rect()), radius, colour(ground), colour(line), 2)
        if self._icon:
            place = QRectF(0, 0, self._theme.kiosk(ICON), self._theme.kiosk(ICON))
            place.moveCenter(QRectF(self.rect()).center())
            self._theme.icons.draw(painter, place, self._icon, ink, stroke=2.25)
            return
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, QRectF(self.rect()), self.text(), self._font(), colour(ink), centre)

    def _font(self) -> QFont:
        return self._theme.font("kiosk.body" if self._word else "kiosk.slot", weight=500)
