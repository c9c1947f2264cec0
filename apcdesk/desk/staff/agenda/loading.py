"""What the agenda shows, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.bookings import Assignment, Hold
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId, CalendarId, EventUid, Sub
from apcdesk.domain.period import Period, intersect, merge, subtract
from apcdesk.domain.recurrence import Extent, Recurrence

if TYPE_CHECKING:
    from apcdesk.service.hours.rules import OpenHours
    from apcdesk.service.services import Services

DAY = timedelta(days=1)
DAYS_AROUND_MONTH = 6 + 7 * 6

Choices = Mapping[CalendarId, bool]
"""Calendars that this machine's people ticked or unticked; the others follow their look."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The days on screen, the month of the small calendar, and the ticks."""

    days: tuple[date, ...]
    month: date
    choices: Choices = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where there are bookings, when none is on screen: the start of the next on the calendars shown, and whether
    calendars that could be ticked have any on the same days."""

    next_start: datetime | None = None
    on_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything on screen. `events` are those of the shown calendars that touch the days."""

    days: tuple[date, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    shown: frozenset[CalendarId] = frozenset()
    events: tuple[Event, ...] = ()
    holds: tuple[Hold, ...] = ()
    hours: Mapping[Sub, OpenHours] = field(default_factory=dict)
    dots: frozenset[date] = frozenset()
    place: Mapping[str, Any] = field(default_factory=dict)
    assignments: Mapping[BookingId, Assignment] = field(default_factory=dict)
    arrivals: Mapping[BookingId, datetime] = field(default_factory=dict)
    """When the visitors of bookings checked in."""
    not_back: frozenset[EventUid] = frozenset()
    """Bookings of items of equipment that are still out."""
    overdue: Mapping[EventUid, datetime] = field(default_factory=dict)
    """Bookings whose item of equipment should be back, and since when."""
    outside: frozenset[EventUid] = frozenset()
    """Bookings to come that lie outside the hours of their calendar, and nobody said why."""
    elsewhere: Elsewhere | None = None
    """Where the bookings are; read while none is on screen."""
    rules: Mapping[EventUid, Recurrence] = field(default_factory=dict)
    """How the series go on that some of the events are of, by their uids."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is booked or being booked. Time closed by hand is no booking."""
        return not self.holds and all(event.notes.closed for event in self.events)

    def with_changed(self, changed: Iterable[Event], dates: DateWords) -> Agenda:
        """The same with some events as they are now, or without them where they are to be seen no longer."""
        if not self.days:
            return self
        window = dates.day_period(self.days[0], len(self.days))
        now = {event.event_uid: event for event in changed}
        others = tuple(event for event in self.events if event.event_uid not in now)
        inside = tuple(
            event
            for event in now.values()
            if event.calendar_id in self.shown and not event.deleted and event.period.overlaps(window)
        )
        return replace(self, events=(*others, *inside))

    def calendar(self, calendar_id: CalendarId) -> Calendar | None:
        """The calendar of this id, if it is known."""
        return next((c for c in self.calendars if c.calendar_id == calendar_id), None)

    def name_of(self, sub: Sub) -> str:
        """The short name of an account; its sub when it is not known any more."""
        calendar = next((c for c in self.calendars if c.sub == sub), None)
        return given_name(calendar) if calendar else sub

    def rule_of(self, event: Event) -> Recurrence | None:
        """How the series goes on that the event is one of; None for a single event."""
        return None if event.series_uid is None else self.rules.get(event.series_uid)

    def with_series(self, events: Sequence[Event], extent: Extent | None) -> list[Event]:
        """These, and of what is known so much of the series of each as is meant, seen from the first of it."""
        if extent is None:
            return list(events)
        since: dict[EventUid | None, datetime] = {}
        for event in events:
            since[event.series_uid] = min(event.period.start, since.get(event.series_uid, event.period.start))
        follow = extent is Extent.FOLLOWING
        series = [one for one in self.events if one.series_uid is not None and one.series_uid in since]
        return [one for one in series if not follow or one.period.start >= since[one.series_uid]]

    def assignment(self, event: Event) -> Assignment | None:
        """Who does the booking that the event stands for, if it stands for one."""
        booking_id = event.notes.booking_id
        return None if booking_id is None else self.assignments.get(booking_id)

    def arrived(self, event: Event) -> datetime | None:
        """When the visitor of the booking that the event stands for checked in."""
        booking_id = event.notes.booking_id
        return None if booking_id is None else self.arrivals.get(booking_id)

    def without_rules(self, calendar: Calendar | None) -> bool:
        """Whether the calendar is known to have no hours at all."""
        hours = self.hours.get(calendar.sub) if calendar else None
        return hours is not None and not hours.has_any


def load_agenda(services: Services, dates: DateWords, wanted: Wanted) -> Agenda:
    """Read calendars, events, holds, open hours and the dots of the small month. Raises Unavailable."""
    calendars = (*services.calendars.all(), *services.calendars.people())
    shown = frozenset(shown_calendars(calendars, wanted.choices))
    ids = sorted(shown)
    window = dates.day_period(wanted.days[0], len(wanted.days))
    month = month_window(wanted.month, dates)
    around = services.events.between(ids, month)
    if month.contains(window):
        events = tuple(event for event in around if event.period.overlaps(window))
    else:
        events = services.events.between(ids, window)
    subs = dict.fromkeys(c.sub for c in calendars if c.calendar_id in shown)
    booked = {event.notes.booking_id for event in events if event.notes.booking_id}
    hours = {sub: services.rules.open_hours(sub, window) for sub in subs}
    out = services.custody.board(ids)
    series = {event.series_uid for event in events if event.series_uid}
    to_come = [event for event in events if event.period.end > services.clock.now()]
    agenda = Agenda(
        days=wanted.days,
        calendars=calendars,
        shown=shown,
        events=events,
        holds=services.holds.on(ids, window),
        hours=hours,
        dots=busy_days(around, dates, month),
        place=services.installation.place(),
        assignments=services.marks.assignments(booked),
        arrivals=services.marks.arrivals(booked),
        not_back=frozenset(status.at_risk for status in out if status.at_risk is not None),
        overdue=overdue(out),
        outside=outside_hours(to_come, hours, window),
        rules=services.staff_series.rules(series) if series else {},
    )
    if not agenda.is_empty:
        return agenda
    return replace(agenda, elsewhere=_look_elsewhere(services, agenda, wanted.choices, window))


def hidden_calendars(agenda: Agenda, choices: Choices) -> list[CalendarId]:
    """Those that have a box beside the agenda and are not shown; where none has one, as of equipment alone, all."""
    boxes = [c for c in agenda.calendars if in_sidebar(c, choices)]
    meant = boxes or [c for c in agenda.calendars if not c.look.group_wide]
    return [c.calendar_id for c in meant if c.calendar_id not in agenda.shown]


def _look_elsewhere(services: Services, agenda: Agenda, choices: Choices, window: Period) -> Elsewhere:
    coming = services.events.next_after(sorted(agenda.shown), window.end)
    hidden = services.events.between(hidden_calendars(agenda, choices), window)
    return Elsewhere(
        None if coming is None else coming.period.start, any(not event.notes.closed for event in hidden)
    )


def overdue(board: Sequence[ItemStatus]) -> Mapping[EventUid, datetime]:
    """The bookings that items are out for and late, and when they were due."""
    late = [s.custody for s in board if s.custody is not None and s.custody.is_late(s.at)]
    return {custody.event_uid: custody.due for custody in late if custody.event_uid is not None}


def outside_hours(
    events: Sequence[Event], hours: Mapping[Sub, OpenHours], window: Period
) -> frozenset[EventUid]:
    """Those of the events that take time outside the hours of their calendar, and nobody said why. No absence is one."""

    def meant(event: Event) -> bool:
        return not event.busy or event.absence or bool(event.notes.exception) or event.when.all_day

    return frozenset(
        event.event_uid
        for event in events
        if not meant(event) and outside(event.period, hours.get(event.sub), window)
    )


def outside(period: Period, hours: OpenHours | None, window: Period) -> bool:
    """Whether any of the time is not open, as far as it lies in the window; without any rule it is always open."""
    if hours is None or not hours.has_any:
        return False
    open_ = merge([*hours.rules, *(extra.period for extra in hours.extra)])
    return bool(subtract(intersect([period], [window]), open_))


def shown_calendars(calendars: Sequence[Calendar], choices: Choices) -> list[CalendarId]:
    """Those that are ticked; a group-wide calendar is shown while any of its group is."""
    ticked = [c for c in calendars if not c.look.group_wide and is_ticked(c, choices)]
    groups = {c.look.group for c in ticked}
    wide = [c for c in calendars if c.look.group_wide and c.look.checked and c.look.group in groups]
    return [c.calendar_id for c in (*ticked, *wide)]


def is_ticked(calendar: Calendar, choices: Choices) -> bool:
    """Whether its box beside the agenda is ticked."""
    return choices.get(calendar.calendar_id, calendar.look.checked and calendar.look.in_sidebar)


def in_sidebar(calendar: Calendar, choices: Choices) -> bool:
    """Whether it has a box: as its look says, and when somebody asked to see it."""
    look = calendar.look
    return not look.group_wide and (look.in_sidebar or choices.get(calendar.calendar_id, False))


def month_window(month: date, dates: DateWords) -> Period:
    """Everything that a month's small calendar may show, whatever day its weeks begin with."""
    return dates.day_period(month.replace(day=1) - 6 * DAY, DAYS_AROUND_MONTH)


def busy_days(events: Sequence[Event], dates: DateWords, window: Period) -> frozenset[date]:
    """The days in the window on which something takes place; time closed by hand does not count."""
    days: set[date] = set()
    for event in events:
        if event.notes.closed:
            continue
        day = dates.day_of(max(event.period.start, window.start))
        last = dates.day_of(min(event.period.end, window.end) - timedelta(microseconds=1))
        while day <= last:
            days.add(day)
            day += DAY
    return frozenset(days)
