"""The palette itself: a field, and under it what answers to it; the keys never leave the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.palette.entries import Entry, matching
from apcdesk.desk.palette.list_view import EntryList, EntryModel
from apcdesk.desk.widgets.fields import SearchField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Layer
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event

WIDTH, LIST_HEIGHT, AROUND = 640, 400, 120
SHORTEST = 2
"""A single letter does not ask the database."""
GATHER_MS = 120
PAGE = 8
Steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}


class Palette(Layer):
    """Commands and panes are known; calendars and events are asked for. Opens over its window, and goes by itself.

    `open_event` and `open_calendar` are what a press on one of these does, `book` what becomes of a line of words. With `hide_names` events say when only.
    """

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        commands: Sequence[Entry],
        *,
        open_event: Callable[[Event], object],
        open_calendar: Callable[[Calendar], object],
        book: Callable[[str], object],
        hide_names: bool = False,
    ) -> None:
        px = context.theme.px
        radius = context.theme.radius("popup") + 2
        super().__init__(context.theme, window, self.tr("Find anything"), width=WIDTH, radius=radius)
        self._context = context
        self._commands = tuple(commands)
        self._open_event = open_event
        self._open_calendar = open_calendar
        self._book = book
        self._hide_names = hide_names
        self._calendars: tuple[Calendar, ...] = ()
        self._events: tuple[Event, ...] = ()
        self.field = SearchField(context.theme, self.tr("Events, calendars, commands"))
        self.field.take_codes()
        self.model = EntryModel()
        self.list = EntryList(context.theme, self.model)
        height = min(px(LIST_HEIGHT), window.height() - px(AROUND))
        self.list.setFixedHeight(height)
        self.empty = Label(context.theme, self.tr("Nothing is called so."), "body", "textMuted")
        self.empty.setFixedHeight(height)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        above = QVBoxLayout()
        above.setContentsMargins(12, 12, 12, 0)
        above.addWidget(self.field)
        column.addLayout(above)
        column.addWidget(Divider(context.theme))
        column.addWidget(self.list)
        column.addWidget(self.empty)
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self.field.edited.connect(self._on_edited)
        self.field.line.installEventFilter(self)
        self.list.picked.connect(self._take)
        self.closed.connect(self.deleteLater)
        self._offer(None)
        context.tasks.run(partial(_calendars, context), owner=self, done=self._on_calendars)

    def start(self) -> None:
        """Open, with the keys in the field."""
        self.open(self.field.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = Qt.Key(event.key())
            if key in Steps:
                self.list.step(Steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.current is not None:
                    self._take(self.list.current)
                return True
            if key == Qt.Key.Key_Escape:
                self.close_sheet()
                return True
        return super().eventFilter(watched, event)

    def _on_edited(self, text: str) -> None:
        self._events = ()
        self._offer(None)
        if len(text.strip()) >= SHORTEST:
            self._gather.start()
        else:
            self._gather.stop()

    def _ask(self) -> None:
        text = self.field.line.text()
        search = partial(self._context.services.search.events, text)
        self._context.tasks.run_latest(
            "search", search, owner=self, done=partial(self._on_found, text), failed=lambda _: None
        )

    def _on_calendars(self, calendars: tuple[Calendar, ...]) -> None:
        self._calendars = calendars
        self._offer(self._moved_to())

    def _on_found(self, text: str, events: tuple[Event, ...]) -> None:
        if text == self.field.line.text():
            self._events = events
            self._offer(self._moved_to())

    def _moved_to(self) -> Entry | None:
        """What the arrows chose. The first line nobody chose: what is found late and stands before it is the first one then."""
        return self.list.current if self.list.currentIndex().row() > 0 else None

    def _offer(self, kept: Entry | None) -> None:
        """What is known answers at once; events, which the database chose, stand after it. What comes late moves no choice
        that the arrows made meanwhile: it is `kept`.
        """
        text = self.field.line.text()
        known = matching(self._commands, text)
        if text.strip():
            known = matching([*self._commands, *map(self._calendar_entry, self._calendars)], text)
        entries = [*known, *map(self._event_entry, self._events)]
        if len(text.split()) > 1:
            words = self.tr("Book “{line}”").format(line=text.strip())
            entries.append(Entry(words, partial(self._book, text), self.tr("Command"), icon="calendar-plus"))
        self.model.show(entries)
        if kept is not None and kept in entries:
            self.list.setCurrentIndex(self.model.index(entries.index(kept), 0))
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)

    def _calendar_entry(self, calendar: Calendar) -> Entry:
        look = calendar.look
        act = partial(self._open_calendar, calendar)
        also = f"{calendar.calendar_id} {calendar.account.application_calendar_id or ''} {look.short_name}"
        return Entry(calendar.name, act, self.tr("Calendar"), hue=look.hue, detail=look.group, also=also)

    def _event_entry(self, event: Event) -> Entry:
        dates = self._context.dates
        when = dates.day(event.period.start)
        if not event.when.all_day:
            when = listed((when, dates.time_range(event.period)))
        name = self._name_of(event)
        title = self.tr("Busy") if self._hide_names else event.summary or self.tr("No title")
        detail = f"{when} · {name}" if name else when
        return Entry(
            title, partial(self._open_event, event), self.tr("Event"), hue=self._hue(event), detail=detail
        )

    def _name_of(self, event: Event) -> str:
        calendar = next((c for c in self._calendars if c.calendar_id == event.calendar_id), None)
        return calendar.short_name if calendar else ""

    def _hue(self, event: Event) -> str:
        calendar = next((c for c in self._calendars if c.calendar_id == event.calendar_id), None)
        return calendar.look.hue if calendar else self._context.theme.group_hue

    def _take(self, entry: Entry) -> None:
        self.close_sheet()
        entry.act()


def _calendars(context: DeskContext) -> tuple[Calendar, ...]:
    return (*context.services.calendars.all(), *context.services.calendars.people())
