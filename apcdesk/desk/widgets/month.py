"""The small month of the sidebar: today's disc, the shown week, dots under days with events."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_ring, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.month_access import DayAccess

ROW = 26
HEAD = 18
WEEKS, MOST_WEEKS = 5, 6
DISC = 24


class MiniMonth(QWidget):
    """A month of days. `day_chosen(date)` follows a click or Enter, `month_shown(date)` its first day.

    The program sets what is marked: `set_today`, `set_range` (the days that the grid shows), `set_busy_days`.
    Names and digits follow `locale`; a row is a week from Monday, as everywhere in the desk. Right to left mirrors the
    days and the arrows. `weeks` are shown at least: with MOST_WEEKS every month is as high, so that the arrows stay
    under the pointer in a centred sheet.
    """

    day_chosen = Signal(date)
    month_shown = Signal(date)

    def __init__(self, theme: Theme, today: date, locale: QLocale | None = None, weeks: int = WEEKS) -> None:
        super().__init__()
        self._theme = theme
        self._locale = locale or QLocale()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = Label(theme, "", "bodyStrong")
        self._back = IconButton(theme, "chevron-left", self.tr("Previous month"), size=20)
        self._on = IconButton(theme, "chevron-right", self.tr("Next month"), size=20)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._on)
        self.days = DayGrid(theme, today, self._locale, weeks)
        self.days.day_chosen.connect(self.day_chosen)
        self._back.clicked.connect(lambda: self.show_month(self.days.month - timedelta(days=1)))
        self._on.clicked.connect(lambda: self.show_month(self.days.month + timedelta(days=31)))
        self.days.month_wanted.connect(self.show_month)
        column = bare_column(self, 2)
        column.addLayout(head)
        column.addWidget(self.days)
        self._name_month()

    @property
    def month(self) -> date:
        """The first day of the month on show."""
        return self.days.month

    def show_month(self, day: date) -> None:
        """Turn to the month of this day."""
        before = self.days.month
        self.days.set_month(day)
        self._name_month()
        if self.days.month != before:
            self.month_shown.emit(self.days.month)

    def set_today(self, day: date) -> None:
        """Move today's disc."""
        self.days.today = day
        self.days.update()

    def set_range(self, first: date, last: date, about: date | None = None) -> None:
        """Mark the days shown elsewhere, both included, and turn to their month: that of `about`, where they are a
        month with the weeks around it."""
        self.days.range = (first, last)
        self.days.marked = first
        self.show_month(about or (first if first.month == last.month else self._fitting(first, last)))
        self.days.update()

    def set_busy_days(self, days: Collection[date]) -> None:
        """Put dots under these days."""
        self.days.busy = frozenset(days)
        self.days.update()

    def _fitting(self, first: date, last: date) -> date:
        """Keep the month on show when the days reach into it."""
        return last if (last.year, last.month) == (self.month.year, self.month.month) else first

    def _name_month(self) -> None:
        month = self.days.month
        words = self._locale.standaloneMonthName(month.month)
        self._title.setText(f"{words[:1].upper()}{words[1:]} {month.year}")


class DayGrid(QWidget):
    """The days themselves: painted, hit and walked by the same cells."""

    day_chosen = Signal(date)
    month_wanted = Signal(date)

    def __init__(self, theme: Theme, today: date, locale: QLocale, weeks: int) -> None:
        super().__init__()
        self._theme = theme
        self._locale = locale
        self._least_weeks = weeks
        self.today = today
        self.marked = today
        self.month = today.replace(day=1)
        self.range: tuple[date, date] = (today, today)
        self.busy: frozenset[date] = frozenset()
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.repaint_on_change(self)
        self._access = DayAccess(self)
        self._describe()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(202), px(HEAD) + self._weeks() * self._theme.target(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * self._theme.target(20), self.sizeHint().height())

    def set_month(self, day: date) -> None:
        """Show the month of this day."""
        self.month = day.replace(day=1)
        if (self.marked.year, self.marked.month) != (day.year, day.month):
            self.marked = day
        self.updateGeometry()
        self._describe()
        self.update()

    def first_day(self) -> date:
        """The first day drawn: the Monday on or before the first of the month."""
        return self.month - timedelta(days=self.month.weekday())

    def cell(self, day: date) -> QRectF:
        """Where this day is drawn."""
        px = self._theme.px
        week, column = divmod((day - self.first_day()).days, 7)
        side = Side(
            QRectF(0, px(HEAD) + week * self._theme.target(ROW), self.width(), self._theme.target(ROW)),
            self.layoutDirection(),
        )
        width = self.width() / 7
        return side.slice(column * width, width)

    def day_at(self, place: QPointF) -> date | None:
        """The day drawn there."""
        for offset in range(self.shown_days):
            day = self.first_day() + timedelta(days=offset)
            if self.cell(day).contains(place):
                return day
        return None

    @property
    def shown_days(self) -> int:
        """How many days are drawn: whole weeks."""
        return 7 * self._weeks()

    def spoken(self, day: date) -> str:
        """A day in words, for who does not see it."""
        words = self._locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        return self.tr("%1, has events").replace("%1", words) if day in self.busy else words

    def choose(self, day: date) -> None:
        """What a press on a day does."""
        self._move(day)
        self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -on,
            Qt.Key.Key_Right: on,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_PageUp: -28,
            Qt.Key.Key_PageDown: 28,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._move(self.marked + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_chosen.emit(self.marked)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.day_at(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        day = self.day_at(event.position())
        if day is not None:
            self.choose(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_head(painter)
        self._paint_range(painter)
        for offset in range(self.shown_days):
            self._paint_day(painter, self.first_day() + timedelta(days=offset))

    def _paint_head(self, painter: QPainter) -> None:
        px = self._theme.px
        width = self.width() / 7
        side = Side(QRectF(0, 0, self.width(), px(HEAD)), self.layoutDirection())
        font, colour = self._theme.font("caption"), self._theme.color("textFaint")
        for column in range(7):
            letter = self._locale.standaloneDayName(column + 1, QLocale.FormatType.NarrowFormat)
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, side.slice(column * width, width), letter, font, colour, centre)

    def _paint_range(self, painter: QPainter) -> None:
        first, last = self.range
        for week in range(self._weeks()):
            start = self.first_day() + timedelta(days=7 * week)
            shown = [
                start + timedelta(days=n) for n in range(7) if first <= start + timedelta(days=n) <= last
            ]
            if len(shown) > 1:
                stripe = self.cell(shown[0]).united(self.cell(shown[-1]))
                line = self._theme.color("divider") if self._theme.name == "contrast" else None
                draw_panel(painter, stripe, self._theme.radius("control"), self._theme.color("sunken"), line)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        px = self._theme.px
        cell = self.cell(day)
        disc = QRectF(0, 0, px(DISC), px(DISC))
        disc.moveCenter(cell.center())
        font, colour = self._look(day)
        if day == self.today:
            draw_panel(painter, disc, px(DISC) / 2, self._theme.color("accent"))
        elif day == self._hovered:
            draw_panel(painter, disc, px(DISC) / 2, self._theme.color("pressed"))
        elif self.range == (day, day):
            draw_panel(painter, disc, px(DISC) / 2, self._theme.color("accentSoft"))
        draw_text(painter, cell, str(day.day), font, colour, Qt.AlignmentFlag.AlignHCenter)
        ringed = day == self.marked and self.hasFocus() and self._theme.keys_in_use
        if day in self.busy and day != self.today:
            up = 3 if ringed else 0  # into the ring
            dot = QRectF(cell.center().x() - 1.5, cell.bottom() - 4 - up, 3, 3)
            draw_panel(painter, dot, 1.5, self._theme.color("accent"))
        if ringed:
            ring = cell.adjusted(5, 5, -5, -5)
            draw_ring(painter, ring, self._theme.radius("tag"), self._theme.color("focus"))

    def _look(self, day: date) -> tuple[QFont, QColor]:
        if day == self.today:
            return self._theme.font("small", weight=600), self._theme.color("onAccent")
        if day == self._hovered:
            return self._theme.font("small"), self._theme.color("text")
        other = day.month != self.month.month
        free = day.isoweekday() not in [weekday.value for weekday in self._locale.weekdays()]
        return self._theme.font("small"), self._theme.color("textFaint" if other or free else "text")

    def _move(self, day: date) -> None:
        self.marked = day
        if (day.year, day.month) != (self.month.year, self.month.month):
            self.month_wanted.emit(day)
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self.spoken(self.marked))
        self._access.tell_current()

    def _weeks(self) -> int:
        following = (self.month + timedelta(days=31)).replace(day=1)
        return max(self._least_weeks, -(-(following - self.first_day()).days // 7))
