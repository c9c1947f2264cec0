"""A short word over the head of the page, such as what a scan said. It covers nothing that can be touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.kiosk.idle import Seconds
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme

TOP, HEIGHT, MARGIN = 16, 96, 64
STAYS = 8
"""Seconds."""


class KioskNote(QWidget):
    """Lies over `stage`, in the colours of a toast; gone after eight seconds, and with the visit."""

    def __init__(self, theme: Theme, seconds: Seconds, stage: QWidget) -> None:
        super().__init__(stage)
        self._theme = theme
        self._text = ""
        self._left = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        seconds.passed.connect(self._on_second)
        stage.installEventFilter(self)

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._text

    def say(self, text: str) -> None:
        """Say it, and to who cannot see it too."""
        self._text, self._left = text, STAYS
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def wipe(self) -> None:
        """Say nothing any more, and forget what was said."""
        self._text, self._left = "", 0
        self.setAccessibleName("")
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded) and not self.isHidden():
            self._place()
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, kiosk = QPainter(self), self._theme, self._theme.kiosk
        painter.setLayoutDirection(self.layoutDirection())
        line = theme.color("borderStrong") if theme.name == "contrast" else None
        draw_panel(painter, QRectF(self.rect()), theme.radius("kioskButton"), theme.color("inverse"), line, 2)
        side = Side(QRectF(self.rect()), self.layoutDirection())
        icon = side.slice(kiosk(28), kiosk(36))
        theme.icons.draw(painter, icon, "scan-line", "onInverse", stroke=2)
        words = side.inset(kiosk(84), 0, kiosk(28), 0)
        draw_text(painter, words, self._text, theme.font("kiosk.body", weight=600), theme.color("onInverse"))

    def _place(self) -> None:
        stage, kiosk = self.parentWidget(), self._theme.kiosk
        if stage is not None:
            self.setGeometry(kiosk(MARGIN), kiosk(TOP), stage.width() - 2 * kiosk(MARGIN), kiosk(HEIGHT))

    def _on_second(self) -> None:
        if self._left:
            self._left -= 1
            if not self._left:
                self.wipe()
