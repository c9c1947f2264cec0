"""Two small drawings of a week: when a calendar is open, and how much of it is booked."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.overview import hours_text
from apcdesk.service.demand.usage import OpenStretch, WeekUse

DAYS = 7
DAY_HEIGHT = 20
LABEL_WIDTH, LABEL_GAP, TEXT_WIDTH = 36, 4, 92
TRACK_HEIGHT = 8
STRIPE = 3
USE_HEIGHT = 90
BAR_WIDTH, BAR_HEIGHT = 26, 38
FIRST_HOUR, LAST_HOUR = 7, 19
"""The hours that are drawn at least; the axis grows where a calendar is open outside of them."""


class OpenHoursChart(QWidget):
    """Seven lines: the day, its open hours to scale, the same in figures. Extra time is striped."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._monday: date | None = None
        self._days: tuple[tuple[OpenStretch, ...], ...] = ()
        self.setFixedHeight(DAYS * theme.px(DAY_HEIGHT))
        theme.changed.connect(self.update)

    def show_week(self, monday: date, use: WeekUse) -> None:
        """Draw the open hours of this week."""
        self._monday, self._days = monday, use.open_by_day
        lines = [f"{self._dates.weekday(monday + timedelta(days=n))} {self.words(n)}" for n in range(DAYS)]
        self.setAccessibleName(self.tr("Open hours this week"))
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def words(self, day: int) -> str:
        """The day in figures: "09–17, +08–09" or "Closed"."""
        stretches = sorted(self._days[day], key=lambda s: s.extra)
        return listed(self._figures(stretch) for stretch in stretches) or self.tr("Closed")

    def _figures(self, stretch: OpenStretch) -> str:
        text = f"{self._dates.figures(stretch.start_minute)}–{self._dates.figures(stretch.end_minute)}"
        return f"+{text}" if stretch.extra else text

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        if self._monday is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        font, ink = self._theme.font("caption", weight=400), self._theme.color("textFaint")
        trailing = Qt.AlignmentFlag.AlignTrailing
        names = [self._dates.weekday_short(self._monday + timedelta(days=number)) for number in range(DAYS)]
        widest = max(QFontMetricsF(font).horizontalAdvance(name) for name in names)
        label = max(px(LABEL_WIDTH), ceil(widest) + LABEL_GAP)
        for number, day in enumerate(names):
            line = Side(
                QRectF(0, number * px(DAY_HEIGHT), self.width(), px(DAY_HEIGHT)), self.layoutDirection()
            )
            draw_text(painter, line.slice(0, label - LABEL_GAP), day, font, ink)
            draw_text(
                painter, line.trailing(0, px(TEXT_WIDTH) - px(8)), self.words(number), font, ink, trailing
            )
            width = self.width() - label - px(TEXT_WIDTH)
            track = line.slice(label, width).adjusted(0, 6, 0, -6)
            self._paint_track(painter, Side(track, self.layoutDirection()), self._days[number])

    def _paint_track(self, painter: QPainter, track: Side, stretches: tuple[OpenStretch, ...]) -> None:
        px = self._theme.px
        first, last = self._axis()
        scale = track.rect.width() / (last - first)
        line = self._theme.color("divider") if self._theme.name == "contrast" else None
        draw_panel(painter, track.rect, px(TRACK_HEIGHT) / 2, self._theme.color("sunken"), line)
        for index, stretch in enumerate(stretches):
            start, end = (stretch.start_minute - first) * scale, (stretch.end_minute - first) * scale
            touched = index + 1 < len(stretches) and stretches[index + 1].start_minute == stretch.end_minute
            bar = track.slice(start, end - start - (3 if touched else 0))
            if stretch.extra:
                self._paint_stripes(painter, bar)
            else:
                draw_panel(painter, bar, px(TRACK_HEIGHT) / 2, self._theme.color("accent"))

    def _paint_stripes(self, painter: QPainter, bar: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(bar, self._theme.px(TRACK_HEIGHT) / 2))
        side = Side(bar, self.layoutDirection())
        offset = 0.0
        while offset < bar.width():
            painter.fillRect(side.slice(offset, STRIPE), self._theme.color("accent"))
            offset += STRIPE + 2
        painter.restore()

    def _axis(self) -> tuple[int, int]:
        stretches = [stretch for day in self._days for stretch in day]
        first = min([FIRST_HOUR * 60, *(s.start_minute // 60 * 60 for s in stretches)])
        last = max([LAST_HOUR * 60, *(-(-s.end_minute // 60) * 60 for s in stretches)])
        return first, last


class UseChart(QWidget):
    """Seven bars: how long the calendar is booked each day, in its own colour."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._monday: date | None = None
        self._today: date | None = None
        self._hue = theme.group_hue
        self._minutes: tuple[int, ...] = ()
        self.setFixedHeight(theme.px(USE_HEIGHT))
        theme.changed.connect(self.update)

    def show_week(self, monday: date, today: date, hue: str, use: WeekUse) -> None:
        """Draw the booked time of this week."""
        self._monday, self._today, self._hue, self._minutes = monday, today, hue, use.booked_by_day
        days = [self._dates.day_short(monday + timedelta(days=n)) for n in range(DAYS)]
        lines = [f"{day} {hours_text(m)}" for day, m in zip(days, self._minutes, strict=True)]
        self.setAccessibleName(self.tr("Use this week"))
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._monday is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        pitch = (self.width() + 4) / DAYS
        for number, minutes in enumerate(self._minutes):
            column = side.slice(number * pitch, pitch - 4)
            self._paint_bar(painter, column, minutes)
            self._paint_day(painter, column, self._monday + timedelta(days=number))

    def _paint_bar(self, painter: QPainter, column: QRectF, minutes: int) -> None:
        px = self._theme.px
        ground = column.bottom() - px(20)
        left = round(column.center().x() - px(BAR_WIDTH) / 2)
        if not minutes:
            painter.fillRect(QRectF(left, ground - 2, px(BAR_WIDTH), 2), self._theme.color("divider"))
            return
        height = max(round(px(BAR_HEIGHT) * minutes / max(self._minutes)), 3)
        bar = QRectF(left, ground - height, px(BAR_WIDTH), height)
        path: QPainterPath = rounded_path(bar, 3, bottom=False)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, self._theme.hue(self._hue).bar)
        painter.restore()
        words = QRectF(column.left() - 2, bar.top() - px(20), column.width() + 4, px(16))
        font, ink = self._theme.font("caption"), self._theme.color("textFaint")
        draw_text(painter, words, _clock_length(minutes), font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_day(self, painter: QPainter, column: QRectF, day: date) -> None:
        px = self._theme.px
        words = QRectF(column.left(), column.bottom() - px(18), column.width(), px(16))
        today = day == self._today
        font = self._theme.font("caption", weight=600 if today else 500)
        ink = self._theme.color("accent" if today else "textFaint")
        draw_text(painter, words, str(day.day), font, ink, Qt.AlignmentFlag.AlignHCenter)


def _clock_length(minutes: int) -> str:
    """A length over a bar: whole hours in words, others as on a clock: "4 h", "5:35"."""
    return hours_text(minutes) if minutes % 60 == 0 else f"{minutes // 60}:{minutes % 60:02}"
