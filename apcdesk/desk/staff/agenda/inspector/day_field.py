"""A field for a day: shows it in words, steps with ↑ ↓, opens the small month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.compositing import see_through
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.month import MiniMonth
from apcdesk.desk.widgets.popups import move_into_sight

PADDING = 10
ICON = 14
POPUP_WIDTH = 232
POPUP_MARGIN = 12


class DayField(QPushButton):
    """One day. `chosen(date)` is emitted when the person chooses, not when the program does."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, dates: DateWords, name: str, day: date, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._name = name
        self._today = today
        self._day = day
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.update)
        self.set_day(day)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show another day; emits nothing."""
        self._day = day
        words = self._dates.day_long(day)
        self.setAccessibleName(f"{self._name}: {words} {day.year}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(150), self._theme.size("target"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(110), self._theme.size("target"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._choose(self._day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        enabled = self.isEnabled()
        ground = colour(("hover" if self.underMouse() else "surface") if enabled else "sunken")
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("control"), ground, colour("border"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        words = side.slice(PADDING, self.width() - 2 * PADDING - px(ICON) - 2)
        draw_text(
            painter,
            words,
            self._text(),
            self._theme.font("body"),
            colour("text" if enabled else "textDisabled"),
        )
        self._theme.icons.draw(
            painter, side.trailing(PADDING, px(ICON)), "calendar", "textFaint" if enabled else "textDisabled"
        )

    def _text(self) -> str:
        words = self._dates.day(self._day)
        return words if self._day.year == self._today.year else f"{words} {self._day.year}"

    def _open(self) -> None:
        popup = _MonthPopup(self._theme, self._today, self._dates, self._day, self)
        popup.month.day_chosen.connect(self._choose)
        popup.month.day_chosen.connect(popup.close)
        popup.adjustSize()
        move_into_sight(popup, self.mapToGlobal(QPoint(0, self.height() + 4)), self)
        popup.show()
        popup.month.days.setFocus()

    def _choose(self, day: date) -> None:
        if day != self._day:
            self.set_day(day)
            self.chosen.emit(day)


class _MonthPopup(QWidget):
    def __init__(self, theme: Theme, today: date, dates: DateWords, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._radius = theme.radius("popup") if see_through() else 0
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._radius > 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(POPUP_MARGIN, POPUP_MARGIN, POPUP_MARGIN, POPUP_MARGIN)
        self.month = MiniMonth(theme, today, dates.locale)
        self.month.set_range(day, day)
        column.addWidget(self.month)
        self.setFixedWidth(theme.px(POPUP_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, rule = self._theme.color("raised"), self._theme.color("divider")
        draw_panel(QPainter(self), QRectF(self.rect()), self._radius, ground, rule)
