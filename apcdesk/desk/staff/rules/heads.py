"""The days over the week: name, and how long each is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.staff.calendars.overview import hours_text
from apcdesk.desk.staff.rules.painter import WeekPainter
from apcdesk.desk.staff.rules.words import weekday_short
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Week

HEIGHT = 46


class DayHeads(QWidget):
    """In line with the columns of the painter below."""

    def __init__(self, context: DeskContext, painter: WeekPainter) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._painter = painter
        self._week = Week()
        self._always = False
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._theme.changed.connect(self.update)

    def show_week(self, week: Week, *, always: bool = False) -> None:
        """Say how long each day of this week is open; `always`: nothing says when, so it is open at any time."""
        self._week = week
        self._always = always
        lines = [f"{weekday_short(day, self._dates)} {self.words(day)}" for day in Weekday]
        self.setAccessibleName(self.tr("Open hours by day"))
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def words(self, day: Weekday) -> str:
        """As "7 h 15", "Closed", "Any time"."""
        if self._always:
            return self.tr("Any time")
        minutes = self._week.minutes(day)
        return hours_text(minutes) if minutes else self.tr("Closed")

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        centre = Qt.AlignmentFlag.AlignHCenter
        for day, (offset, width) in zip(Weekday, self._painter.column_edges(), strict=True):
            column = side.slice(offset, width)
            is_open = self._always or bool(self._week.minutes(day))
            name, line = column.adjusted(0, 6, 0, -px(22)), column.adjusted(0, px(22), 0, -6)
            ink = self._theme.color("text" if is_open else "textMuted")
            font = self._theme.font("bodyStrong" if is_open else "body", weight=600 if is_open else 500)
            draw_text(painter, name, weekday_short(day, self._dates), font, ink, centre)
            font, ink = self._theme.font("caption", weight=400), self._theme.color("textFaint")
            draw_text(painter, line, self.words(day), font, ink, centre)
