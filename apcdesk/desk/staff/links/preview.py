"""What an Element would show at this moment, in our own drawing: times to pick, or the events of a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.links.embed import Element
from apcdesk.domain.events import Event
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from apcdesk.service.services import Services

COLUMNS, ROWS = 3, 3
MARGIN, PADDING, GAP = 40, 16, 6
HEAD, DAY, TIME, LINE = 28, 44, 30, 28
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Preview:
    """What stands in it: days with their first times, or the lines of the first day."""

    days: tuple[date, ...] = ()
    times: tuple[datetime, ...] = ()
    """Of the first day."""
    events: tuple[Event, ...] = ()


def load_preview(
    services: Services, element: Element, query: AvailabilityQuery | None, dates: DateWords
) -> Preview:
    """Ask what the Element asks. Raises Invalid, Unavailable."""
    if query is None:
        return Preview()
    if element is Element.SLOT_PICKER:
        asked = replace(query, response_format=ResponseFormat.OVERLAPPING_SLOTS)
        starts = [slot.start for slot in services.availability.query(asked, client_id=services.own_client)]
        days = tuple(dict.fromkeys(dates.day_of(start) for start in starts))[:COLUMNS]
        first = [start for start in starts if dates.day_of(start) == days[0]] if days else []
        return Preview(days, tuple(first[: COLUMNS * ROWS]))
    today = dates.day_of(services.clock.now())
    own = next(iter(query.subs))
    calendars = [one.calendar_id for one in services.calendars.all() if one.sub == own]
    events = services.events.between(calendars, dates.day_period(today))
    return Preview((today,), events=events[: ROWS + 1])


class ElementPreview(QWidget):
    """A picture of an Element: it takes no presses, and says in one sentence what it shows."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._title = ""
        self._zone = ""
        self._shown = Preview()
        self.setFixedHeight(self.sizeHint().height())
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        inside = px(HEAD) + px(DAY) + ROWS * (px(TIME) + GAP) + 2 * PADDING
        return QSize(px(300), inside + 2 * MARGIN)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def show_preview(self, preview: Preview, title: str, zone: str) -> None:
        """Show this, under a title and with the zone of its times."""
        self._shown, self._title, self._zone = preview, title, zone
        self.setAccessibleName(self.sentence)
        self.update()

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        words = self.tr("Preview of {title}: {lines}")
        return words.format(title=self._title, lines=listed(self._lines()) or self._nothing())

    def _lines(self) -> list[str]:
        shown = self._shown
        if shown.events:
            return [self._event_words(one) for one in shown.events]
        days = [self._dates.day_short(day) for day in shown.days] if shown.times else []
        return days + [self._dates.time(start) for start in shown.times]

    def _nothing(self) -> str:
        return self.tr("No times to pick") if not self._shown.days else self.tr("No events today")

    def _event_words(self, event: Event) -> str:
        words = self.tr("{time}  {title}")
        return words.format(time=self._dates.time_range(event.when.period), title=event.summary)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ground = QRectF(self.rect())
        painter.fillPath(rounded_path(ground, theme.radius("card") - 1, top=False), theme.color("sunken"))
        card = ground.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        draw_panel(painter, card, theme.radius("card"), theme.color("surface"), theme.color("border"))
        inside = card.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._paint_head(painter, _row(inside, 0, theme.px(HEAD) - 8))
        below = inside.adjusted(0, theme.px(HEAD), 0, 0)
        if self._shown.times:
            self._paint_times(painter, below)
        elif self._shown.events:
            self._paint_events(painter, below)
        else:
            words, colour = self._nothing(), theme.color("textMuted")
            draw_text(painter, below, words, theme.font("small"), colour, CENTRE)

    def _paint_head(self, painter: QPainter, row: QRectF) -> None:
        theme, side = self._theme, Side(row, self.layoutDirection())
        zone = row.width() * 0.32
        title = side.slice(0, row.width() - zone - GAP)
        draw_text(painter, title, self._title, theme.font("bodyStrong"), theme.color("text"))
        muted, trailing = theme.color("textMuted"), Qt.AlignmentFlag.AlignTrailing
        draw_text(painter, side.trailing(0, zone), self._zone, theme.font("caption"), muted, trailing)

    def _paint_times(self, painter: QPainter, room: QRectF) -> None:
        theme, dates, px = self._theme, self._dates, self._theme.px
        for number, day in enumerate(self._shown.days):
            cell, current = self._cell(_row(room, 0, px(DAY) - GAP), number), number == 0
            if current:
                border = theme.color("accentLine") if theme.name == "contrast" else None
                draw_panel(painter, cell, theme.radius("control"), theme.color("accentSoft"), border)
            colour = theme.color("onAccentSoft" if current else "text")
            weekday = _row(cell, px(3), px(15))
            draw_text(painter, weekday, dates.weekday_short(day), theme.font("caption"), colour, CENTRE)
            number_of_day = theme.font("bodyStrong")
            draw_text(painter, _row(cell, px(18), px(17)), str(day.day), number_of_day, colour, CENTRE)
        for number, start in enumerate(self._shown.times):
            row = _row(room, px(DAY) + number // COLUMNS * (px(TIME) + GAP), px(TIME))
            cell = self._cell(row, number % COLUMNS)
            draw_panel(
                painter, cell, theme.radius("control"), theme.color("surface"), theme.color("borderStrong")
            )
            draw_text(
                painter, cell, dates.time(start), theme.font("small", weight=600), theme.color("text"), CENTRE
            )

    def _paint_events(self, painter: QPainter, room: QRectF) -> None:
        theme, height = self._theme, self._theme.px(LINE)
        day = self._dates.day(self._shown.days[0])
        draw_text(painter, _row(room, 0, height), day, theme.font("small"), theme.color("textMuted"))
        for number, event in enumerate(self._shown.events):
            line = _row(room, (number + 1) * height, height)
            draw_text(painter, line, self._event_words(event), theme.font("small"), theme.color("text"))

    def _cell(self, row: QRectF, number: int) -> QRectF:
        width = (row.width() - (COLUMNS - 1) * GAP) / COLUMNS
        return Side(row, self.layoutDirection()).slice(number * (width + GAP), width)


def _row(room: QRectF, top: float, height: float) -> QRectF:
    return QRectF(room.left(), room.top() + top, room.width(), height)
