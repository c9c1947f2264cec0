"""What the finder asks, as people set it, and the availability query that this means. No Qt, no clock.

    state_of(query, …) ⇄ query_of(state, now, managed)

"Use their rules" asks managed availability of those members only that have a rule or an available period; a
calendar with neither is open at any time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat

LENGTHS = (20, 30, 45, 60)
"""Lengths in minutes that need no typing."""
INTERVALS = (5, 10, 15, 20, 30, 60)
"""Start intervals to step through, in minutes; all divide the day, as the query demands."""
LONGEST = 1440
MAX_DAYS = 35
"""How many days one query may span (contract scheduling §1.1)."""


@dataclass(frozen=True, slots=True)
class Window:
    """When to look, UTC. `start` None means from now on."""

    start: datetime | None
    end: datetime

    def period(self, now: datetime) -> Period | None:
        """The window without what is over; None when nothing is left of it.

        A window that lies wholly in the past is looked at as it is: staff may ask what was free.
        """
        if self.start is None:
            return Period(now, self.end) if now < self.end else None
        start = max(self.start, now) if self.end > now else self.start
        return Period(start, self.end) if start < self.end else None

    def is_over(self, now: datetime) -> bool:
        """Whether all of it is past."""
        return self.end <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class FinderState:
    """Everything that the query panel shows. Lengths are minutes."""

    window: Window
    groups: tuple[NamedGroup, ...] = ()
    length: int = 45
    interval: int = 15
    before: int = 0
    after: int = 0
    use_rules: bool = True
    shape: ResponseFormat = field(default=ResponseFormat.OVERLAPPING_SLOTS)

    @property
    def asked_groups(self) -> tuple[NamedGroup, ...]:
        """The groups that ask something: those with members."""
        return tuple(group for group in self.groups if group.subs)

    @property
    def subs(self) -> tuple[Sub, ...]:
        """Every member once, in the order shown."""
        return tuple(dict.fromkeys(sub for group in self.groups for sub in group.subs))

    @property
    def buffer(self) -> Buffer:
        """What is kept clear around the time that is looked for."""
        return Buffer.of_minutes(self.before, self.after)

    def without_missing(self, known: Collection[Sub]) -> FinderState:
        """The same question without calendars that are gone."""
        return replace(
            self, groups=tuple(with_members(g, [s for s in g.subs if s in known]) for g in self.groups)
        )


def with_members(group: NamedGroup, subs: Sequence[Sub]) -> NamedGroup:
    """The group with other members; it never requires more than it has."""
    required = group.required
    if required is not None:
        required = max(min(required, len(subs)), 1)
    return replace(group, subs=tuple(subs), required=required)


def query_of(state: FinderState, now: datetime, managed: Collection[Sub]) -> AvailabilityQuery | None:
    """The query of this state at this moment (UTC); None when nobody is asked or the window is over.

    `managed` are the members that have a rule or an available period.
    """
    period = state.window.period(now)
    groups = state.asked_groups
    if period is None or not groups:
        return None

    def member(sub: Sub) -> Member:
        return Member(sub, managed_availability=state.use_rules and sub in managed)

    return AvailabilityQuery(
        participants=tuple(Group(tuple(map(member, g.subs)), g.required) for g in groups),
        required_duration=timedelta(minutes=state.length),
        query_periods=(period,),
        response_format=state.shape,
        start_interval=timedelta(minutes=state.interval),
        buffer=state.buffer,
    )


def state_of(query: AvailabilityQuery, names: Sequence[str], now: datetime) -> FinderState:
    """The state that shows a query; its groups have no names of their own, so `names` gives them.

    Several query periods become the one window from the first start to the last end. A start that is not after
    now is shown as now.
    """
    start = min(period.start for period in query.query_periods)
    end = max(period.end for period in query.query_periods)
    groups = tuple(
        NamedGroup(name, tuple(member.sub for member in group.members), group.required)
        for name, group in zip(names, query.participants, strict=True)
    )
    members = [member for group in query.participants for member in group.members]
    return FinderState(
        window=Window(None if start <= now < end else start, end),
        groups=groups,
        length=_minutes(query.required_duration),
        interval=_minutes(query.start_interval or timedelta(minutes=INTERVALS[0])),
        before=_minutes(query.buffer.before.minimum),
        after=_minutes(query.buffer.after.minimum),
        use_rules=any(member.managed_availability for member in members),
        shape=query.response_format,
    )


def appointment_type_of(state: FinderState, name: str, tzid: str, first_day: date | None) -> AppointmentType:
    """What a link offers that books as the state asks, from a day of the zone on. It has no id yet."""
    return AppointmentType(
        appointment_type_id=AppointmentTypeId(""),
        name=name,
        required_duration=timedelta(minutes=state.length),
        participants=state.asked_groups,
        buffer=state.buffer,
        start_interval=timedelta(minutes=state.interval),
        tzid=tzid,
        first_day=first_day,
        on_kiosk=False,
    )


def narrowed(query: AvailabilityQuery, subs: Collection[Sub], period: Period) -> AvailabilityQuery:
    """The query that asks exactly these members, all of them, at this time: what a booking must still find true.

    The found time may stay good through somebody else; whoever was chosen must be free themselves.
    """
    groups = (tuple(m for m in group.members if m.sub in subs) for group in query.participants)
    return replace(
        query,
        participants=tuple(Group(members) for members in groups if members),
        query_periods=(period,),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
    )


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds() // 60)
