"""The post that somebody leaves in a booking: who else could fill it, at the same time or at another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, select

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking, Method, Reason
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.hypotheses import Affected
from apcdesk.domain.ids import BookingId, CalendarId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, ExcludedEvent, Group, Member, ResponseFormat
from apcdesk.errors import NotFound
from apcdesk.service.asking.availability import managed_subs
from apcdesk.service.bookings.records import known_booking
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.service.events.records import read_events
from apcdesk.service.offers.appointment_types import appointment_type_in, read_appointment_types
from apcdesk.store import tables as t

GRID = timedelta(minutes=15)
"""Where a booking of no appointment type may begin."""
EVERY_START = 1_000
MOST_CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Post:
    """A booking without the one who leaves it: `candidates` could do it, the first named before the others. Who of them is
    not `named` does other things.
    """

    booking: Booking
    standing: tuple[Event, ...]
    leaving: Sub
    candidates: tuple[Sub, ...]
    named: frozenset[Sub]
    others: tuple[Sub, ...]
    buffer: Buffer
    interval: timedelta
    with_hours: frozenset[Sub]

    @property
    def everybody(self) -> tuple[Sub, ...]:
        """All who could do it: at another time the one who leaves as well."""
        return (self.leaving, *self.candidates)

    @property
    def known(self) -> tuple[Sub, ...]:
        """Those of them who do such bookings."""
        return (self.leaving, *(sub for sub in self.candidates if sub in self.named))

    def at_time(self, who: Sequence[Sub]) -> AvailabilityQuery:
        """Who of these is free when it takes place. The others stay where they are, so they are not asked."""
        return self._query((self._group(who, 1),), self.booking.period)

    def within(self, window: Period, who: Sequence[Sub]) -> AvailabilityQuery:
        """When one of these and everybody else is free; the booking itself is not in its own way."""
        groups = [self._group(who, 1)]
        if self.others:
            groups.append(self._group(self.others, None))
        return self._query(tuple(groups), window)

    def assigned(self, sub: Sub) -> Assignment:
        """Who does it once this one has taken the post; of the others it stays known why they were chosen."""
        before = self.booking.assignment
        if sub == self.leaving:
            return before
        stays = tuple(reason for reason in before.reasons if reason.sub != self.leaving)
        subs = tuple(sub if one == self.leaving else one for one in before.subs)
        if sub not in subs:
            subs = (*subs, sub)
        return Assignment(subs, (*stays, Reason(sub, Method.STANDS_IN)))

    def calendars(self, tx: Connection, sub: Sub) -> list[CalendarId]:
        """Where it stands then: the calendar of the one who leaves gives way to that of the one who comes."""
        new = primary_calendars_of(tx, [sub])
        if sub not in new:
            raise NotFound("calendar", sub)
        ids = [
            new[sub].calendar_id if event.sub == self.leaving else event.calendar_id
            for event in self.standing
        ]
        return list(dict.fromkeys(ids))

    def _group(self, subs: Iterable[Sub], required: int | None) -> Group:
        members = (Member(sub, managed_availability=sub in self.with_hours) for sub in subs)
        return Group(tuple(members), required)

    def _query(self, groups: tuple[Group, ...], window: Period) -> AvailabilityQuery:
        return AvailabilityQuery(
            participants=groups,
            required_duration=self.booking.period.length,
            query_periods=(window,),
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=self.interval,
            buffer=self.buffer,
            max_results=EVERY_START,
            excluded_events=tuple(ExcludedEvent(event_uid=event.event_uid) for event in self.standing),
        )


def post_of(tx: Connection, affected: Affected) -> Post | None:
    """The post that the booking's person leaves; None for what is no booking, or stands nowhere, or has parts at
    several times."""
    return None if affected.booking_id is None else post_in(tx, affected.booking_id, affected.sub)


def post_in(tx: Connection, booking_id: BookingId, leaving: Sub) -> Post | None:
    """As `post_of`, of a booking by its id."""
    booking = known_booking(tx, booking_id)
    if booking is None or booking.cancelled:
        return None
    events = read_events(
        tx, select(t.event).where(t.event.c.booking_id == booking_id, t.event.c.deleted.is_(None))
    )
    if not events or any(event.period != booking.period for event in events):
        return None
    kind = None
    if booking.appointment_type_id is not None:
        kind = appointment_type_in(tx, booking.appointment_type_id)
    taking_part = dict.fromkeys((*booking.assignment.subs, *(event.sub for event in events)))
    others = tuple(sub for sub in taking_part if sub != leaving)
    candidates = _candidates(tx, kind, leaving, taking_part)
    notes = events[0].notes
    return Post(
        booking=booking,
        standing=events,
        leaving=leaving,
        candidates=candidates,
        named=_named(tx, kind, leaving, candidates),
        others=others,
        buffer=Buffer.of_minutes(notes.buffer_before, notes.buffer_after) if kind is None else kind.buffer,
        interval=GRID if kind is None else kind.start_interval,
        with_hours=managed_subs(tx, [leaving, *candidates, *others]),
    )


def _candidates(
    tx: Connection, kind: AppointmentType | None, leaving: Sub, taking_part: Collection[Sub]
) -> tuple[Sub, ...]:
    """Those whom the appointment type names beside the one who leaves, then everybody of the same kind and group.

    Where the one who leaves has hours, nobody without any is among the latter: no hours are not open hours.
    """
    known = _primary_calendars(tx)
    peers = [sub for sub, calendar in known.items() if _alike(known.get(leaving), calendar)]
    with_hours = managed_subs(tx, [leaving, *peers])
    if leaving in with_hours:
        peers = [sub for sub in peers if sub in with_hours]
    found = [
        sub
        for sub in dict.fromkeys((*_of_type(kind, leaving), *peers))
        if sub in known and sub not in taking_part
    ]
    return tuple(sub for sub in found if sub != leaving)[:MOST_CANDIDATES]


def _of_type(kind: AppointmentType | None, leaving: Sub) -> list[Sub]:
    """Whom the appointment type names where it names the one who leaves."""
    groups = () if kind is None else kind.participants
    return [sub for group in groups if leaving in group.subs for sub in group.subs]


def _named(
    tx: Connection, kind: AppointmentType | None, leaving: Sub, candidates: Sequence[Sub]
) -> frozenset[Sub]:
    """The candidates who may be known to do it: all but those whom appointment types name for other bookings only. Staff
    who made a group of them said that they are alike.
    """
    known = primary_calendars_of(tx, [leaving])
    if kind is None or (leaving in known and known[leaving].look.group):
        return frozenset(candidates)
    kinds = read_appointment_types(tx)
    elsewhere = {sub for one in kinds for group in one.participants for sub in group.subs}
    return frozenset(candidates) - elsewhere.difference(_of_type(kind, leaving))


def _alike(one: Calendar | None, other: Calendar) -> bool:
    if one is None or other.look.group_wide:
        return False
    return (one.look.kind, one.look.group) == (other.look.kind, other.look.group)


def _primary_calendars(tx: Connection) -> Mapping[Sub, Calendar]:
    subs = tx.execute(
        select(t.calendar.c.sub).where(t.calendar.c.primary_calendar, t.calendar.c.deleted.is_(None))
    )
    found = primary_calendars_of(tx, list(subs.scalars()))
    return dict(sorted(found.items(), key=lambda one: (one[1].look.position, one[1].name)))
