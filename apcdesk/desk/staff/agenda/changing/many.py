"""What people do with several events at once in the pane: move, delete, copy, cut and paste; each is one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.changing.clipboard import (
    Clip,
    Copied,
    copied_of,
    put_on_clipboard,
    take_from_clipboard,
)
from apcdesk.desk.staff.agenda.changing.writing import Done
from apcdesk.desk.staff.agenda.changing.writing_many import (
    Cut,
    Shift,
    add_events,
    carry_cut,
    carry_events,
    delete_events,
    read_cut,
    shift_events,
)
from apcdesk.domain.events import Dates, Event, EventDraft
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane


class ManyDesk(QObject):
    """Between the views and the writer, for what is picked. One for each pane."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._dates = context.dates
        self._pane = pane

    @property
    def events(self) -> list[Event]:
        """What is picked, else what has the keys, by time; holds belong to whoever stands at the kiosk."""
        choice = self._pane.choice
        keys = choice.picked or {key for key in (choice.current or choice.chosen,) if key}
        found = [event for key in keys if (event := self._pane.event_of(key)) is not None]
        return sorted(found, key=lambda event: (event.period, event.event_uid))

    def shift(
        self, keys: Iterable[str], days: int, minutes: int, calendars: Mapping[str, CalendarId] | None = None
    ) -> None:
        """Move these as far, and to other calendars as far as those are named by key; on the screen at once. Of series it is
        asked how much, once for all of them."""
        events = [event for key in keys if (event := self._pane.event_of(key)) is not None]
        shift, to = Shift(days, minutes), calendars or {}
        self._pane.put(*(self._shifted(event, shift, to.get(event.event_uid)) for event in events))
        call = partial(shift_events, self._context.services, self._dates, events, shift, to)
        self._pane.desk.series.ask_move_picked(events, partial(self._move, events, call))

    def duplicate(
        self, keys: Iterable[str], days: int, minutes: int, calendars: Mapping[str, CalendarId] | None = None
    ) -> None:
        """Leave these where they are, and make copies as far away as `shift` would move them."""
        events = [event for key in keys if (event := self._pane.event_of(key)) is not None]
        shift, to = Shift(days, minutes), calendars or {}
        placed = []
        for event in events:
            whole = Shift(days) if event.when.all_day else shift
            time = whole.of(event.period, self._dates)
            placed.append((copied_of(event), to.get(event.event_uid, event.calendar_id), time))
        words = self.tr("{count} events copied", "", len(placed)).format(count=len(placed))
        self._add_copies(placed, words)

    def carry(self, calendar_id: CalendarId) -> None:
        """Put what is picked on a calendar, at its times; of series it is asked how much."""
        events = [event for event in self.events if event.calendar_id != calendar_id]
        carried = [(event, event.period, calendar_id) for event in events]
        call = partial(carry_events, self._context.services, self._dates, carried)
        self._pane.desk.series.ask_move_picked(events, partial(self._move, events, call))

    def delete(self) -> None:
        """Delete what is picked, bookings are cancelled; on the screen at once. Of series it is asked how much."""
        events = self.events
        self._pane.desk.series.ask_delete_picked(events, partial(self._delete, events))

    def add(self, calendar_ids: Sequence[CalendarId], draft: EventDraft) -> None:
        """Make the same event on each of these calendars, and go to it."""
        new = [(calendar_id, draft) for calendar_id in calendar_ids]
        text = self.tr("Booked: {title}").format(title=draft.summary)
        self._pane.commands.writer.write(
            partial(add_events, self._context.services, new), text, done=self._on_pasted
        )

    def copy(self, *, cut: bool = False) -> None:
        """Put what is picked on the clipboard; what was cut moves when it is pasted."""
        events = self.events
        if not events:
            return
        put_on_clipboard(events, self._pane.agenda, self._dates, cut=cut)
        if cut:
            words = self.tr("{count} events cut", "", len(events)).format(count=len(events))
        else:
            words = self.tr("{count} events copied", "", len(events)).format(count=len(events))
        self._context.toasts.show(self.tr("{what}. Ctrl V puts it at the marked time.").format(what=words))

    def paste(self) -> None:
        """At the marked time and on the marked calendar; without a mark on the day in question, at the same time."""
        clip = take_from_clipboard()
        if clip is None:
            self._context.toasts.refuse(self.tr("There is no event on the clipboard."))
            return
        placed = [(copied, self._target(copied), self._time(copied, clip)) for copied in clip.events]
        if clip.cut:
            self._move_cut(placed)
        else:
            words = self.tr("{count} events pasted", "", len(placed)).format(count=len(placed))
            self._add_copies(placed, words)

    def _move(self, events: Sequence[Event], call: Callable[..., Done], extent: Extent | None) -> None:
        text = self.tr("{count} events moved", "", len(events)).format(count=len(events))
        self._write(events, call, text, extent)

    def _delete(self, events: Sequence[Event], extent: Extent | None) -> None:
        self._pane.choice.choose(None)
        with_series = self._pane.agenda.with_series(self._pane.desk.series.ours(events), extent)
        self._pane.desk.take_away([*events, *with_series])
        text = self.tr("{count} events deleted", "", len(events)).format(count=len(events))
        self._write(events, partial(delete_events, self._context.services, events), text, extent)

    def _write(
        self, events: Sequence[Event], call: Callable[..., Done], text: str, extent: Extent | None
    ) -> None:
        series = {event.series_uid for event in self._pane.desk.series.ours(events)}
        words = self._pane.commands.with_others(text, extent, len(series))
        self._pane.commands.writer.write(partial(call, extent=extent), words)

    def _move_cut(self, placed: Sequence[tuple[Copied, CalendarId, Period]]) -> None:
        """What was cut may be on days that are not shown: it is read first, and of series it is asked how much."""
        to = {copied.event_uid: (period, calendar_id) for copied, calendar_id, period in placed}
        self._context.tasks.run(
            partial(read_cut, self._context.services, tuple(to)),
            owner=self,
            done=partial(self._on_cut_read, to),
            failed=self._on_unread,
        )

    def _on_cut_read(self, to: Mapping[EventUid, tuple[Period, CalendarId]], cut: Cut) -> None:
        call = partial(carry_cut, self._context.services, self._dates, to)
        text = self.tr("{count} events moved", "", len(to)).format(count=len(to))
        series = {event.series_uid for event in self._pane.desk.series.ours(cut.events, cut.rules)}

        def move(extent: Extent | None) -> None:
            words = self._pane.commands.with_others(text, extent, len(series))
            self._pane.commands.writer.write(partial(call, extent=extent), words, done=self._on_pasted)

        self._pane.desk.series.ask_move_cut(cut.events, cut.rules, move)

    def _on_unread(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._dates))

    def _add_copies(self, placed: Sequence[tuple[Copied, CalendarId, Period]], text: str) -> None:
        new = [(calendar_id, copied.draft(period, self._dates)) for copied, calendar_id, period in placed]
        call = partial(add_events, self._context.services, new)
        self._pane.commands.writer.write(call, text, done=self._on_pasted)

    def _on_pasted(self, done: Done) -> None:
        if done.event is not None:
            self._pane.ticks.set(done.event.calendar_id, True)
            self._pane.awaited = done.event.event_uid
            self._pane.go(self._dates.day_of(done.event.period.start))

    def _target(self, copied: Copied) -> CalendarId:
        """The marked calendar, else that of the copy, else the first there is."""
        marked = self._pane.choice.mark_calendar
        known = [c.calendar_id for c in self._pane.calendars.writable]
        return marked or (copied.calendar_id if copied.calendar_id in known else known[0])

    def _time(self, copied: Copied, clip: Clip) -> Period:
        """The earliest goes to the mark, the others as far from it as before."""
        dates, mark = self._dates, self._pane.choice.mark
        first = min(clip.events, key=lambda one: one.start)
        days = (self._pane.days.day - dates.day_of(first.start)) // timedelta(days=1)
        minutes = 0
        if mark is not None:
            days = (dates.day_of(mark.start) - dates.day_of(first.start)) // timedelta(days=1)
            minutes = dates.minute_of(mark.start) - dates.minute_of(first.start)
        return Shift(days, 0 if first.first is not None else minutes).of(copied.period, dates)

    def _shifted(self, event: Event, shift: Shift, calendar_id: CalendarId | None) -> Event:
        """The event as the screen shows it until it is read again."""
        days, when = event.when.dates, event.when
        if days is None:
            when = replace(when, period=shift.of(event.period, self._dates))
        else:
            by = timedelta(days=shift.days)
            when = replace(when, dates=Dates(days.start + by, days.end + by))
        calendar = self._pane.agenda.calendar(calendar_id) if calendar_id else None
        if calendar is None:
            return replace(event, when=when)
        return replace(event, when=when, calendar_id=calendar.calendar_id, sub=calendar.sub)
