"""What the finder asks, as people set it, and the availability query that this means. No Qt, no clock.

    state_of(query, …) ⇄ query_of(state, now, managed)
    sequence_state_of(query, …) ⇄ sequences_of(state, now, managed, days), in `sequences.py`

"Use their rules" asks managed availability of those members only that have a rule or an available period; a
calendar with neither is open at any time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from apcdesk.availability.expand import day_bounds
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide, Group, Member, ResponseFormat

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
class Part:
    """One event of what is looked for. Lengths are minutes.

    Of a part that follows another one `before` is the least pause between them, which is kept clear too, and `most`
    the longest; None is any.
    """

    name: str = ""
    groups: tuple[NamedGroup, ...] = ()
    length: int = 45
    before: int = 0
    after: int = 0
    most: int | None = None

    @property
    def asked_groups(self) -> tuple[NamedGroup, ...]:
        """The groups that ask something: those with members."""
        return tuple(group for group in self.groups if group.subs)

    @property
    def buffer(self) -> Buffer:
        """What is kept clear around the part, and how far it may lie from the one before."""
        most = None if self.most is None else timedelta(minutes=max(self.most, self.before))
        return Buffer(
            BufferSide(timedelta(minutes=self.before), most), BufferSide(timedelta(minutes=self.after))
        )

    def without_missing(self, known: Collection[Sub]) -> Part:
        """The same part without calendars that are gone."""
        return replace(self, groups=_without_missing(self.groups, known))


@dataclass(frozen=True, slots=True, kw_only=True)
class FinderState:
    """Everything that the query panel shows. Lengths are minutes.

    With `later` parts it is a sequence: the groups, length and buffers of the state itself are those of its first
    part, which is then called `name`. `one_day` is whether all parts are to be on one local day.
    """

    window: Window
    groups: tuple[NamedGroup, ...] = ()
    length: int = 45
    interval: int = 15
    before: int = 0
    after: int = 0
    use_rules: bool = True
    shape: ResponseFormat = field(default=ResponseFormat.OVERLAPPING_SLOTS)
    name: str = ""
    later: tuple[Part, ...] = ()
    one_day: bool = True

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in order, of a single event that one."""
        own = Part(
            name=self.name, groups=self.groups, length=self.length, before=self.before, after=self.after
        )
        return (own, *self.later)

    def with_parts(self, parts: Sequence[Part]) -> FinderState:
        """The same question of these parts, at least one."""
        first, *later = parts
        shape = self.shape
        if later and shape is ResponseFormat.PERIODS:  # a sequence has no stretches
            shape = ResponseFormat.OVERLAPPING_SLOTS
        return replace(
            self,
            name=first.name,
            groups=first.groups,
            length=first.length,
            before=first.before,
            after=first.after,
            later=tuple(later),
            shape=shape,
        )

    def with_part_moved(self, place: int, by: int) -> FinderState:
        """The part at this place goes `by` places on; the pauses between places stay."""
        parts = list(self.parts)
        moved = parts.pop(place)
        parts.insert(place + by, moved)
        pauses = zip(parts, self.parts, strict=True)
        return self.with_parts([replace(one, before=own.before, most=own.most) for one, own in pauses])

    def without_part(self, place: int) -> FinderState:
        """The same question without one part; the first that is left has no pause before it."""
        first, *others = (part for n, part in enumerate(self.parts) if n != place)
        if place == 0:
            first = replace(first, before=0, most=None)
        return self.with_parts((first, *others))

    def of_part(self, place: int) -> FinderState:
        """What is asked of one part alone."""
        return self.with_parts((replace(self.parts[place], most=None),))

    @property
    def is_sequence(self) -> bool:
        """Whether several events are looked for."""
        return bool(self.later)

    @property
    def least_length(self) -> int:
        """The minutes from the start of the first part to the end of the last, one right after the other."""
        pauses = (max(before.after, after.before) for before, after in pairwise(self.parts))
        return sum(part.length for part in self.parts) + sum(pauses)

    @property
    def asks(self) -> bool:
        """Whether everything that is looked for needs somebody."""
        return all(part.asked_groups for part in self.parts)

    @property
    def asked_groups(self) -> tuple[NamedGroup, ...]:
        """The groups that ask something: those with members, of all parts."""
        return tuple(group for part in self.parts for group in part.asked_groups)

    @property
    def subs(self) -> tuple[Sub, ...]:
        """Every member once, in the order shown."""
        return tuple(dict.fromkeys(sub for part in self.parts for group in part.groups for sub in group.subs))

    @property
    def buffer(self) -> Buffer:
        """What is kept clear around the time that is looked for."""
        return Buffer.of_minutes(self.before, self.after)

    def without_missing(self, known: Collection[Sub]) -> FinderState:
        """The same question without calendars that are gone."""
        later = tuple(part.without_missing(known) for part in self.later)
        return replace(self, groups=_without_missing(self.groups, known), later=later)


def _without_missing(groups: Sequence[NamedGroup], known: Collection[Sub]) -> tuple[NamedGroup, ...]:
    return tuple(with_members(group, [sub for sub in group.subs if sub in known]) for group in groups)


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
    return AvailabilityQuery(
        participants=participants_of(groups, state.use_rules, managed),
        required_duration=timedelta(minutes=state.length),
        query_periods=(period,),
        response_format=state.shape,
        start_interval=timedelta(minutes=state.interval),
        buffer=state.buffer,
    )


def participants_of(
    groups: Sequence[NamedGroup], use_rules: bool, managed: Collection[Sub]
) -> tuple[Group, ...]:
    """The groups as a query names them."""

    def member(sub: Sub) -> Member:
        return Member(sub, managed_availability=use_rules and sub in managed)

    return tuple(Group(tuple(map(member, group.subs)), group.required) for group in groups)


def state_of(query: AvailabilityQuery, names: Sequence[str], now: datetime) -> FinderState:
    """The state that shows a query; its groups have no names of their own, so `names` gives them.

    Several query periods become the one window from the first start to the last end. A start that is not after
    now is shown as now.
    """
    return FinderState(
        window=window_of([query], now),
        groups=named_groups(query, names),
        length=minutes_of(query.required_duration),
        interval=interval_of(query),
        before=minutes_of(query.buffer.before.minimum),
        after=minutes_of(query.buffer.after.minimum),
        use_rules=uses_rules([query]),
        shape=query.response_format,
    )


def window_of(queries: Sequence[AvailabilityQuery], now: datetime) -> Window:
    """From the first start to the last end of what these ask."""
    periods = [period for query in queries for period in query.query_periods]
    start, end = min(period.start for period in periods), max(period.end for period in periods)
    return Window(None if start <= now < end else start, end)


def named_groups(query: AvailabilityQuery, names: Sequence[str]) -> tuple[NamedGroup, ...]:
    """The groups of a query under these names."""
    return tuple(
        NamedGroup(name, tuple(member.sub for member in group.members), group.required)
        for name, group in zip(names, query.participants, strict=True)
    )


def interval_of(query: AvailabilityQuery) -> int:
    """The minutes between two starts; the finder's least where the query says nothing."""
    return minutes_of(query.start_interval or timedelta(minutes=INTERVALS[0]))


def uses_rules(queries: Sequence[AvailabilityQuery]) -> bool:
    """Whether anybody is asked for managed availability."""
    members = (member for query in queries for group in query.participants for member in group.members)
    return any(member.managed_availability for member in members)


def state_of_type(kind: AppointmentType, fresh: FinderState, now: datetime) -> FinderState:
    """The question for a time of an appointment type: its people with their hours, its length, how often it starts,
    what it keeps clear, and its days.

    `fresh` says how far a search looks that nobody set, counted from the type's first day where that is still to come.
    The notice that visitors must give is not asked of staff, nor are days that are over.
    """
    return replace(
        fresh,
        window=_window_of_type(kind, fresh.window, now),
        groups=kind.participants,
        length=minutes_of(kind.required_duration),
        interval=minutes_of(kind.start_interval),
        before=minutes_of(kind.buffer.before.minimum),
        after=minutes_of(kind.buffer.after.minimum),
        name=kind.name,
    )


def _window_of_type(kind: AppointmentType, fresh: Window, now: datetime) -> Window:
    start, end = fresh.start, fresh.end
    if kind.first_day is not None and (opens := _midnights(kind.first_day, kind.tzid)[0]) > now:
        start, end = opens, _midnights(kind.first_day + timedelta(days=(end - now).days), kind.tzid)[1]
    if kind.last_day is not None:
        end = min(end, _midnights(kind.last_day, kind.tzid)[1])
    return Window(start, end) if (start or now) < end else fresh


def _midnights(day: date, tzid: str) -> tuple[datetime, datetime]:
    """When a day of the zone begins and ends, UTC."""
    begins, ends = day_bounds(day, tzid)
    return datetime.fromtimestamp(begins, UTC), datetime.fromtimestamp(ends, UTC)


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


def minutes_of(length: timedelta) -> int:
    """Whole minutes."""
    return int(length.total_seconds() // 60)
