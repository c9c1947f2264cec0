"""The window of the query: one line of text that opens a sheet with two days and two times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.fields import HEIGHT
from apcdesk.desk.staff.finder.model import MAX_DAYS, Window
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.month import MOST_WEEKS, MiniMonth
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import Toggle

LAST_MINUTE = 24 * 60
DAY = timedelta(days=1)
STEP = timedelta(minutes=30)


class WindowField(QPushButton):
    """Shows a Window; a press opens the sheet, the up and down keys and the wheel move the end of the window.

    `changed(Window)` follows both.
    """

    changed = Signal(object)

    def __init__(self, context: DeskContext, window: Window) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._window = window
        self.sheet: WindowSheet | None = None
        self.setFixedHeight(self._theme.target(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, self._theme, self._theme.radius("control"))
        self.clicked.connect(self.open_sheet)
        self._theme.changed.connect(self.update)
        self.set_window(window)

    def set_window(self, window: Window) -> None:
        """Show a window by program; emits nothing."""
        self._window = window
        self.setText(phrases.window_text(window, self._context.dates))
        self.setAccessibleName(self.tr("Window: {window}").format(window=self.text()))
        self.update()

    def open_sheet(self) -> None:
        """Let the days and times be chosen."""
        sheet = WindowSheet(self._context, self.window(), self._window)
        sheet.decided.connect(self._on_decided)
        sheet.closed.connect(sheet.deleteLater)
        self.sheet = sheet
        sheet.open()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(190), self._theme.target(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self._move_end(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only for who has come here: the wheel that scrolls past changes nothing."""
        if self.hasFocus() and event.angleDelta().y():
            self._move_end(STEP if event.angleDelta().y() > 0 else -STEP)
        else:
            event.ignore()

    def _move_end(self, by: timedelta) -> None:
        start = self._window.start or self._context.services.clock.now()
        end = self._window.end + by
        if start < end <= start + MAX_DAYS * DAY:
            self._on_decided(replace(self._window, end=end))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        ground = colour("hover" if self.underMouse() else "surface")
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("control"), ground, colour("border"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        draw_text(
            painter,
            side.slice(px(9), self.width() - px(40)),
            self.text(),
            self._theme.font("body"),
            colour("text"),
        )
        self._theme.icons.draw(painter, side.trailing(px(8), px(16)), "calendar", "textFaint")

    def _on_decided(self, window: Window) -> None:
        self.set_window(window)
        self.changed.emit(window)


class WindowSheet(Sheet):
    """From a day and time (or from now) to a day and time. `decided(Window)` when it is taken over."""

    decided = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, shown: Window) -> None:
        theme, dates = context.theme, context.dates
        super().__init__(theme, window, self.tr("Look for times in this window"), width=560)
        self._dates = dates
        self._now = context.services.clock.now()
        self.first = _DayAndTime(context, self.tr("From"), self._now, shown.start or self._now)
        self.last = _DayAndTime(context, self.tr("To"), self._now, shown.end, end=True)
        self.from_now = Toggle(theme, self.tr("From now on"))
        self.from_now.toggled.connect(self._on_from_now)
        self.from_now.setChecked(shown.start is None)
        self._on_from_now(shown.start is None)
        self.body.addLayout(self._usual(context))
        self.body.addWidget(self.from_now)
        columns = bare_row(spacing=24)
        columns.addWidget(self.first, 1)
        columns.addWidget(self.last, 1)
        self.body.addLayout(columns)
        self.problem = Label(theme, "", "small", "danger", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.take = Button(theme, self.tr("Use this window"), Kind.PRIMARY)
        self.take.clicked.connect(self._on_take)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.take)
        for part in (self.first, self.last):
            part.submitted.connect(self._on_take)

    def _usual(self, context: DeskContext) -> QHBoxLayout:
        today = self._dates.day_of(self._now)
        monday = self._dates.monday_of(today)
        row = QHBoxLayout()
        row.setSpacing(6)
        for words, start, last in (
            (self.tr("Today"), None, today),
            (self.tr("Tomorrow"), today + DAY, today + DAY),
            (self.tr("This week"), None, monday + 6 * DAY),
            (self.tr("Next week"), monday + 7 * DAY, monday + 13 * DAY),
            (self.tr("Next 30 days"), None, today + 30 * DAY),
        ):
            button = Button(context.theme, words, small=True)
            button.clicked.connect(self._usual_chosen(start, last))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _usual_chosen(self, start: date | None, last: date) -> Callable[[], None]:
        def decide() -> None:
            first = None if start is None else self._dates.at(start, 0)
            self._decide(Window(first, self._dates.at(last, LAST_MINUTE)))

        return decide

    def _on_from_now(self, on: bool) -> None:
        self.first.setEnabled(not on)

    def _on_take(self) -> None:
        start = None if self.from_now.isChecked() else self.first.moment()
        end = self.last.moment()
        if end is None or (start is None and not self.from_now.isChecked()):
            return
        begin = start or self._now
        if end <= begin:
            self._complain(
                self.tr("The end is before the start. Starts {start}, ends {end}.").format(
                    start=self._words(begin), end=self._words(end)
                )
            )
        elif end - begin > MAX_DAYS * DAY:
            self._complain(self.tr("One search covers {days} days at most.").format(days=MAX_DAYS))
        else:
            self._decide(Window(start, end))

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _words(self, moment: datetime) -> str:
        return listed((self._dates.day_short(moment), self._dates.time(moment)))

    def _decide(self, window: Window) -> None:
        self.close_sheet()
        self.decided.emit(window)


class _DayAndTime(QWidget):
    """A month to choose a day in, and a field for the time."""

    submitted = Signal()

    def __init__(
        self, context: DeskContext, words: str, now: datetime, shown: datetime, *, end: bool = False
    ) -> None:
        super().__init__()
        self._dates = context.dates
        minute = self._dates.minute_of(shown)
        self._day = self._dates.day_of(shown)
        if end and minute == 0:
            self._day, minute = self._dates.day_of(shown - timedelta(seconds=1)), LAST_MINUTE
        column = bare_column(self, 8)
        self._title = Label(context.theme, "", "bodyStrong")
        self._words = words
        column.addWidget(self._title)
        self.month = MiniMonth(context.theme, self._dates.day_of(now), context.dates.locale, MOST_WEEKS)
        self.month.set_range(self._day, self._day)
        self.month.day_chosen.connect(self._on_day)
        column.addWidget(self.month)
        self.time = TextField(context.theme, self.tr("Time"))
        self.time.set_text(_clock_text(minute, context.dates))
        self.time.submitted.connect(self.submitted)
        self.time.edited.connect(lambda _: self.time.set_error(None))
        column.addWidget(self.time)
        self._show_title()

    def moment(self) -> datetime | None:
        """The instant chosen; None, and an error at the field, when the time cannot be read."""
        minute = read_clock(self.time.text, self._dates)
        if minute is None:
            self.time.set_error(self.tr("Give a time such as 9:00 or 16:30."))
            self.time.setFocus()
            return None
        return self._dates.at(self._day, minute)

    def _on_day(self, day: date) -> None:
        self._day = day
        self.month.set_range(day, day)
        self._show_title()

    def _show_title(self) -> None:
        self._title.setText(f"{self._words} · {self._dates.day(self._day)}")


def read_clock(text: str, dates: DateWords) -> int | None:
    """Minutes since midnight of a typed time ("9", "9:05", "0905", "24:00"), None when it is none."""
    shown = dates.locale.toTime(text)
    if shown.isValid():
        return shown.hour() * 60 + shown.minute()
    digits = text.replace(".", ":").replace(" ", "")
    hours, _, minutes = digits.partition(":")
    if not minutes and len(hours) in (3, 4):
        hours, minutes = hours[:-2], hours[-2:]
    if not hours.isdigit() or not (minutes or "0").isdigit():
        return None
    total = int(hours) * 60 + int(minutes or "0")
    return total if int(minutes or "0") < 60 and total <= LAST_MINUTE else None


def _clock_text(minute: int, dates: DateWords) -> str:
    if minute == LAST_MINUTE:
        return "24:00"
    return dates.locale.toString(QTime(minute // 60, minute % 60), "HH:mm")
