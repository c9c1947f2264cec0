"""One found time as a button: the time, who is free, and a tick when it is chosen; of a sequence a line for each part."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme

TIME, LINE = 27, 16
"""Px for the time, and for each line under it."""
PADDING = 12
TICK = 16
RADIUS = 8


def height_of(theme: Theme, who: str) -> int:
    """How high a button with these lines under its time is; high enough for a finger in touch mode."""
    return theme.target(TIME + LINE * (who.count("\n") + 1))


class SlotButton(QPushButton):
    """A time that works. The grid moves the focus and draws the focus ring; Space and a click choose."""

    focus_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._who = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_time(self, time: str, who: str, name: str) -> None:
        """Show another time; `name` is what a screen reader says."""
        if (time, who, name) == (self.text(), self._who, self.accessibleName()):
            return
        self._who = who
        self.setText(time)
        self.setToolTip(who)
        self.setAccessibleName(name)
        self.update()

    @property
    def who(self) -> str:
        """The lines under the time."""
        return self._who

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(135), height_of(self._theme, self._who))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.keys_in_use = True
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the grid moves and books

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._theme.keys_in_use = True
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        chosen = self.isChecked()
        if chosen:
            fill, border, ink, second = "accent", "accent", "onAccent", "onAccent"
        else:
            fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
            border, ink, second = "border", "text", "textMuted" if self.isDown() else "textFaint"
        draw_panel(painter, QRectF(self.rect()), RADIUS, colour(fill), colour(border))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        room = self.width() - 2 * PADDING
        beside = room - px(TICK) - 6 if chosen else room
        wide = QFontMetricsF(self._theme.font("heading")).horizontalAdvance(self.text()) > beside
        lines = [
            (px(23 + LINE * n), px(LINE), line, "caption", second, beside)
            for n, line in enumerate(self._who.split("\n"))
        ]
        for top, height, text, style, role, width in (
            (px(3), px(21), self.text(), "heading", ink, room if wide else beside),
            *lines,
        ):
            line = Side(QRectF(0, top, self.width(), height), self.layoutDirection())
            draw_text(painter, line.slice(PADDING, width), text, self._theme.font(style), colour(role))
        if chosen:
            place = side.trailing(PADDING, px(TICK))
            if wide:  # a stretch needs its whole line
                place = QRectF(place.x(), px(23), px(TICK), px(16))
            self._theme.icons.draw(painter, place, "check", ink, stroke=STRONG_STROKE)
