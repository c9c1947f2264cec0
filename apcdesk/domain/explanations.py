"""Why a time is not free, and which changes would open some. No titles, no names: only what the engine knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from apcdesk.domain.ids import CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ZERO, AvailabilityQuery, ConstraintPeriod, Member, Slot
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot


class Cause(StrEnum):
    """What stands in the way of one member; of two that take as much, the earlier named here counts more."""

    NO_HOURS = "no_hours"
    CLOSED_DAY = "closed_day"
    HOURS_END = "hours_end"
    HOURS_START = "hours_start"
    CLOSED_BETWEEN = "closed_between"
    OWN_PERIODS = "own_periods"
    LIMIT = "limit"
    HELD = "held"
    NOT_BACK = "not_back"
    """An item of equipment that is out, or must be calibrated first."""
    BUSY = "busy"
    CLEAR_AFTER = "clear_after"
    """The next event or hold starts too soon after the asked time."""
    CLEAR_BEFORE = "clear_before"
    """The one before ends too shortly before the asked time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """One thing in the way of one member, times in UTC.

    `period` is the event or the hold itself, without buffers; for closed hours the closed time, as far as it lies
    on the local days of the asked time (so hours end at its start and start at its end); for a limit the full day
    or week; for a member's own periods the part of the asked time that they leave out.

    `missing` is what is short: how much longer the hours would have to be; how much of `clear` there is not; else
    how much of the asked time is taken.
    """

    cause: Cause
    period: Period
    missing: timedelta
    calendar_id: CalendarId | None = None
    event_uid: EventUid | None = None
    holder: str | None = None
    tentative: bool = False
    clear: timedelta = ZERO
    day: date | None = None
    """The local day of the rule's zone that is closed."""
    limit: int | None = None
    limit_period: ConstraintPeriod | None = None


@dataclass(frozen=True, slots=True)
class MemberReason:
    """One member at the asked time; without blockers it is free. The first blocker is the decisive one."""

    sub: Sub
    blockers: tuple[Blocker, ...] = ()

    @property
    def free(self) -> bool:
        """Whether nothing is in the way."""
        return not self.blockers

    @property
    def missing(self) -> timedelta:
        """How much time the blockers take together; what two of them take counts twice."""
        return sum((blocker.missing for blocker in self.blockers), ZERO)


@dataclass(frozen=True, slots=True)
class GroupReason:
    """One group at the asked time, its members in request order."""

    needed: int
    members: tuple[MemberReason, ...]

    @property
    def free(self) -> int:
        """How many are free for all of it."""
        return sum(member.free for member in self.members)

    @property
    def good(self) -> bool:
        """Whether as many members are free as are needed."""
        return self.free >= self.needed

    @property
    def lacking(self) -> tuple[MemberReason, ...]:
        """The members who would have to be free too: those who lack the least time. Nobody when enough are free."""
        taken = sorted((m for m in self.members if not m.free), key=lambda m: m.missing)
        return tuple(taken[: max(self.needed - self.free, 0)])


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the engine knows of an answer, or of one asked time in it.

    `groups` is empty when no time was asked about. `outside` is how much of the asked time the query does not
    look at; `off_grid` says that its start is none of those that the query offers.
    """

    asked: Period | None
    groups: tuple[GroupReason, ...]
    outside: timedelta
    off_grid: bool
    longest: Period | None
    """The longest time that is good for all groups, of several the earliest; None when there is none at all."""


class RepairKind(StrEnum):
    """What is changed, the smallest change first."""

    SHORTER = "shorter"
    HOURS_UNTIL = "hours_until"
    HOURS_FROM = "hours_from"
    NOTHING_AFTER = "nothing_after"
    NOTHING_BEFORE = "nothing_before"
    ANOTHER_MEMBER = "another_member"
    WITHOUT_MEMBER = "without_member"
    LATER_END = "later_end"
    EARLIER_START = "earlier_start"
    OTHER_DAY = "other_day"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could help out: instead of `instead_of`, or as one more of a group that needs only some."""

    group: int
    member: Member
    instead_of: Sub | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A change of the query that was run and opens times. A time is a start on the query's grid.

    `first` are the first starts that it opens, UTC: of the asked day, when it opens any there.
    """

    kind: RepairKind
    query: AvailabilityQuery
    opens_in_day: int = 0
    opens_in_window: int = 0
    first: tuple[datetime, ...] = ()
    sub: Sub | None = None
    """Whose hours, who is left out, or who is replaced; None when a candidate only joins."""
    candidate: Sub | None = None
    length: timedelta | None = None
    """The shorter length."""
    moment: datetime | None = None
    """UTC: until or from when the hours or the window would go, or the other day's beginning."""

    @property
    def is_exception(self) -> bool:
        """Whether booking it needs a reason, since it lies outside somebody's hours."""
        return self.kind in (RepairKind.HOURS_UNTIL, RepairKind.HOURS_FROM)


@dataclass(frozen=True, slots=True)
class Over:
    """Somebody who does a part of a sequence outside its hours: which part, and the end or the start of the hours."""

    place: int
    sub: Sub
    blocker: Blocker


@dataclass(frozen=True, slots=True)
class SequenceException:
    """A sequence that is good if those who are over may be used outside their hours, for these times only.

    `query` finds exactly it, `asked` is the same question with the hours as they are. Like a `Repair` it was run, and
    like an exception to the hours of one event it is booked only with a reason.
    """

    query: SequenceQuery
    asked: SequenceQuery
    periods: tuple[Period, ...]
    overs: tuple[Over, ...]

    @property
    def farthest(self) -> tuple[Over, ...]:
        """Of everybody the part that is over most, once for the end and once for the start of the hours."""
        found: dict[tuple[Sub, Cause], Over] = {}
        for over in self.overs:
            key = over.sub, over.blocker.cause
            if key not in found or found[key].blocker.missing < over.blocker.missing:
                found[key] = over
        return tuple(found.values())

    @property
    def slot(self) -> SequenceSlot:
        """All of it as one time; who is free for it is not said."""
        whole = Period(self.periods[0].start, self.periods[-1].end)
        return SequenceSlot(whole, (), tuple(Slot(period) for period in self.periods))
