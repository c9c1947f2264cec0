"""The next two weeks as bars: open hours after rules and exceptions. A day is chosen to ask what counts on it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text, rounded_path
from apcdesk.desk.staff.calendars.overview import hours_text
from apcdesk.desk.staff.rules.words import open_on
from apcdesk.domain.hours import Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, intersect, merge

DAYS = 14
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
BAR_WIDTH, BAR_HEIGHT = 13, 44
HEIGHT = 74
FOOT = 24


class NextDays(QWidget):
    """Fourteen bars. `chosen(date)` follows a press and the arrow keys."""

    chosen = Signal(object)

    def __init__(self, context: DeskContext, today: date) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._hours = Hours(Sub(""))
        self.today = today
        self.day = today
        self._first = context.dates.monday_of(today)
        self._minutes: list[tuple[int, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.changed.connect(self.update)
        self.show_hours(self._hours)

    def show_hours(self, hours: Hours) -> None:
        """Draw the days with these hours."""
        self._hours = hours
        self._minutes = [self._open(self._first + n * DAY) for n in range(DAYS)]
        self._describe()
        self.update()

    def choose(self, day: date) -> None:
        """Ask about a day; another fortnight is drawn when it is not in this one."""
        self.day = day
        if not self._first <= day < self._first + DAYS * DAY:
            self._first = self._dates.monday_of(day)
            self.show_hours(self._hours)
        self._describe()
        self.update()
        self.chosen.emit(day)

    def bar(self, n: int) -> QRectF:
        """The whole column of a day."""
        side = Side(QRectF(self.rect()), self.layoutDirection())
        pitch = self.width() / DAYS
        return side.slice(n * pitch, pitch)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(300), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.keys_in_use = True
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.choose(self.day + step * DAY)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        for n in range(DAYS):
            if self.bar(n).contains(event.position()):
                self.choose(self._first + n * DAY)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        most = max(8 * 60, *(total for total, _ in self._minutes))
        for n, (total, extra) in enumerate(self._minutes):
            self._paint_day(painter, n, total / most, extra / most)

    def _paint_day(self, painter: QPainter, n: int, share: float, extra: float) -> None:
        px = self._theme.px
        colour, column, day = self._theme.color, self.bar(n), self._first + n * DAY
        ground = self.height() - px(FOOT)
        x = round(column.center().x() - px(BAR_WIDTH) / 2)
        if day == self.day:
            frame = column.adjusted(1, 0, -1, 0)
            ring = self.hasFocus() and self._theme.keys_in_use
            line = colour("focus") if ring else colour("accentLine")
            draw_panel(
                painter, frame, self._theme.radius("event"), colour("accentSoft"), line, 2 if ring else 1
            )
        if share:
            height = max(round(px(BAR_HEIGHT) * share), 3)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bar = QRectF(x, ground - height, px(BAR_WIDTH), height)
            painter.fillPath(rounded_path(bar, 2, bottom=False), colour("accent"))
            painter.restore()
            stripe = ground - height + 3
            while stripe < ground - height + round(px(BAR_HEIGHT) * extra):
                draw_hline(painter, x, x + px(BAR_WIDTH), stripe, colour("surface"))
                stripe += 3
        else:
            painter.fillRect(QRectF(x, ground - 2, px(BAR_WIDTH), 2), colour("border"))
        today = day == self.today
        font = self._theme.font("caption", weight=600 if today else 500)
        words = QRectF(column.left() - 2, ground + 4, column.width() + 4, px(16))
        ink = colour("accent" if today else "textFaint" if day != self.day else "onAccentSoft")
        draw_text(painter, words, str(day.day), font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _open(self, day: date) -> tuple[int, int]:
        """Minutes open on a day, and how many of them are extra."""
        opened = open_on(self._hours, day, self._dates)
        plain = (
            open_on(Hours(self._hours.sub, self._hours.rules), day, self._dates) if self._hours.rules else []
        )
        extra = merge(one.period for one in self._hours.extra)
        only_extra = _minutes(intersect(opened, extra)) - _minutes(intersect(intersect(opened, extra), plain))
        return _minutes(opened), only_extra

    def _describe(self) -> None:
        n = (self.day - self._first).days
        total = self._minutes[n][0] if 0 <= n < DAYS else 0
        length = hours_text(total) if total else self.tr("closed")
        self.setAccessibleName(
            self.tr("Next two weeks: {day}, {length}").format(day=self._dates.day(self.day), length=length)
        )


def _minutes(periods: list[Period]) -> int:
    return sum(period.length // MINUTE for period in periods)
