"""The entries of a navigation: those of the sidebar, and the sections of a long pane."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from apcdesk.desk.painting import Side, draw_panel, draw_text
from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing


class NavButton(QPushButton):
    """One entry of a navigation; checked means that it is shown. `tip` says which keys go there."""

    def __init__(self, theme: Theme, text: str, icon: str, *, tip: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self.setCheckable(True)
        self.setFixedHeight(32)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tip)
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(180, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        role, weight = "textMuted", 500
        if self.isChecked():
            role, weight = "onAccentSoft", 600
        if self.isChecked() or self.underMouse():
            ground = self._theme.color("accentSoft" if self.isChecked() else "hover")
            border = self._theme.color("accent") if self._contrast and self.isChecked() else None
            draw_panel(painter, side.rect, self._theme.radius("row"), ground, border)
        self._theme.icons.draw(painter, side.slice(8, 16), self._icon, role)
        words = side.slice(34, self.width() - 40)
        font = self._theme.font("body", weight=weight)
        draw_text(painter, words, self.text(), font, self._theme.color(role))

    @property
    def _contrast(self) -> bool:
        return self._theme.name == "contrast"
