"""What an appointment type offers at this moment: its query, clamped to now and to its days."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from apcdesk.availability.choose import assign, is_choice
from apcdesk.availability.expand import day_bounds, local_day_of, local_days
from apcdesk.domain.bookings import AppointmentType, Assignment, NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.kiosks import Lending
from apcdesk.domain.period import Period, subtract
from apcdesk.domain.queries import AvailabilityQuery, Group, Member, ResponseFormat, Slot
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.asking.situations import booked_minutes

HORIZON_DAYS = 30
"""How far ahead an appointment type without a last day is offered."""
EVERY_START = 100_000


@dataclass(frozen=True, slots=True)
class DayTimes:
    """One day of an appointment type: `over` (the day, or its open hours), `free`, `full` (open, nothing left) or
    `closed`."""

    day: date
    state: str
    slots: tuple[Slot, ...]

    @property
    def free(self) -> int:
        """How many times there are."""
        return len(self.slots)


@dataclass(frozen=True, slots=True)
class NextFree:
    """The first time that can be booked now, who would do it, and until when it stays free."""

    slot: Slot
    assignment: Assignment
    free_until: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """An appointment type as it is offered to one visitor: with one person, or with whoever is free.

    `lent` is time that is not given here, although it may be free.
    """

    kind: AppointmentType
    person: Sub | None = None
    holder: str | None = None
    lent: tuple[Lending, ...] = ()

    @property
    def groups(self) -> tuple[NamedGroup, ...]:
        """The participant groups; the group of the person that the visitor chose is that person alone."""
        return tuple(
            NamedGroup(group.name, (self.person,), 1)
            if self.person is not None and group.required is not None and self.person in group.subs
            else group
            for group in self.kind.participants
        )

    def days(self, now: datetime) -> list[date]:
        """The local days on which it is offered, past ones of the same run included."""
        first, last = self._run(now)
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def window(self, now: datetime, day: date | None = None) -> Period | None:
        """From now and the minimum notice to the end of the last day (of `day`); None when that is past."""
        first_day, last_day = self._run(now) if day is None else (day, day)
        if last_day < first_day:
            return None
        first, last = day_bounds(first_day, self.kind.tzid)[0], day_bounds(last_day, self.kind.tzid)[1]
        whole = Period.of_seconds(first, last)
        start = max(whole.start, now + self.kind.minimum_notice)
        return Period(start, whole.end) if start < whole.end else None

    @property
    def subs(self) -> list[Sub]:
        """Everybody who may take part."""
        return [sub for group in self.groups for sub in group.subs]

    def query(self, inquiry: Inquiry, window: Period) -> AvailabilityQuery:
        """The availability query: "use their rules" for every member that has hours (a room may have none)."""
        return self.asked(inquiry.managed(self.subs), window)

    def asked(self, managed: Collection[Sub], window: Period) -> AvailabilityQuery:
        """The query when these accounts have hours."""
        groups = tuple(
            Group(
                tuple(
                    Member(sub, sub in managed, available_periods=self._not_lent(sub, window))
                    for sub in group.subs
                ),
                group.required,
            )
            for group in self.groups
        )
        return AvailabilityQuery(
            participants=groups,
            required_duration=self.kind.required_duration,
            query_periods=(window,),
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=self.kind.start_interval,
            buffer=self.kind.buffer,
            max_results=EVERY_START,
            holder=self.holder,
        )

    def _run(self, now: datetime) -> tuple[date, date]:
        """The first and the last local day on which it is offered; the last before the first when there is none."""
        today = local_day_of(int(now.timestamp()), self.kind.tzid)
        return self.kind.first_day or today, self.kind.last_day or today + timedelta(days=HORIZON_DAYS)

    def _not_lent(self, sub: Sub, window: Period) -> tuple[Period, ...] | None:
        """What is left of an account's time; None when nothing of it is lent."""
        lent = [one.period for one in self.lent if one.sub == sub]
        return tuple(subtract([window], lent)) if lent else None


def offered(inquiry: Inquiry, offer: Offer, day: date | None = None) -> tuple[Slot, ...]:
    """Every start that can be booked at this moment (on one day), ascending."""
    window = offer.window(inquiry.now, day)
    return () if window is None else inquiry.solve(offer.query(inquiry, window))


def day_times(inquiry: Inquiry, offer: Offer) -> tuple[DayTimes, ...]:
    """Every day of the offer with its times and its state."""
    now = inquiry.now
    by_day: dict[date, list[Slot]] = {}
    for slot in offered(inquiry, offer):
        by_day.setdefault(local_day_of(slot.period.seconds[0], offer.kind.tzid), []).append(slot)
    open_until = _open_until(inquiry, offer)
    times = []
    for day in offer.days(now):
        slots = tuple(by_day.get(day, ()))
        if slots:
            state = "free"
        elif offer.window(now, day) is None or day_bounds(day, offer.kind.tzid)[1] <= now.timestamp():
            state = "over"
        elif day not in open_until:
            state = "closed"
        else:
            state = "over" if open_until[day] - offer.kind.required_duration < now else "full"
        times.append(DayTimes(day, state, slots))
    return tuple(times)


def next_free(inquiry: Inquiry, offer: Offer) -> NextFree | None:
    """The first time that can be booked now, None when there is none."""
    window = offer.window(inquiry.now)
    if window is None:
        return None
    query = replace(offer.query(inquiry, window), max_results=1)
    slots = inquiry.solve(query)
    if not slots:
        return None
    stretches = inquiry.solve(
        replace(query, response_format=ResponseFormat.PERIODS, start_interval=None, max_results=EVERY_START)
    )
    until = max(s.end for s in stretches if s.start <= slots[0].start and slots[0].end <= s.end)
    chosen = assignment(inquiry.tx, offer.groups, slots[0], offer.kind.tzid, offer.person)
    return NextFree(slots[0], chosen, until)


def assignment(
    tx: Connection, groups: Iterable[NamedGroup], slot: Slot, tzid: str, person: Sub | None = None
) -> Assignment:
    """Who does it, fewest booked minutes of the slot's local day first, with the reasons."""
    groups = tuple(groups)
    minutes: Mapping[Sub, int] = {}
    if is_choice(groups, slot.participants):
        day = day_bounds(local_day_of(slot.period.seconds[0], tzid), tzid)
        minutes = booked_minutes(tx, slot.participants, Period.of_seconds(*day))
    return assign(groups, slot.participants, minutes, person)


def _open_until(inquiry: Inquiry, offer: Offer) -> dict[date, datetime]:
    """The days on which it would be offered if nobody had anything booked, each with the end of its last open hours."""
    days = offer.days(inquiry.now)
    if not days:
        return {}
    whole = Period.of_seconds(
        day_bounds(days[0], offer.kind.tzid)[0], day_bounds(days[-1], offer.kind.tzid)[1]
    )
    query = offer.query(inquiry, whole)
    unbooked = replace(
        query,
        response_format=ResponseFormat.PERIODS,
        start_interval=None,
        participants=tuple(
            Group(
                tuple(replace(member, calendar_ids=()) for member in group.members),
                group.required,
            )
            for group in query.participants
        ),
    )
    stretches = inquiry.solve(unbooked)
    return {day: stretch.end for stretch in stretches for day in local_days(stretch.period, offer.kind.tzid)}
