"""The availability query and its answer: contract scheduling §1."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from apcdesk.domain.ids import CalendarId, EventId, EventUid, Sub
from apcdesk.domain.period import Period

MAX_RESULTS = 512
ZERO = timedelta(0)


class ResponseFormat(StrEnum):
    """What the answer is made of."""

    PERIODS = "periods"
    SLOTS = "slots"
    OVERLAPPING_SLOTS = "overlapping_slots"


@dataclass(frozen=True, slots=True)
class BufferSide:
    """Time kept clear on one side of an event; `maximum` counts in sequences only."""

    minimum: timedelta = ZERO
    maximum: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Buffer:
    """Time kept clear around the event that is looked for."""

    before: BufferSide = field(default_factory=BufferSide)
    after: BufferSide = field(default_factory=BufferSide)

    @classmethod
    def of_minutes(cls, before: int, after: int) -> Buffer:
        """A buffer of whole minutes."""
        return cls(BufferSide(timedelta(minutes=before)), BufferSide(timedelta(minutes=after)))


class ConstraintPeriod(StrEnum):
    """Over what an availability constraint counts."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class AvailabilityConstraint:
    """At most `limit` events a local day or ISO week; `tags` must all be on an event for it to count."""

    period: ConstraintPeriod
    limit: int
    tzid: str = "Etc/UTC"
    tags: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One account in a group, with how it is to be judged. None means: not sent."""

    sub: Sub
    managed_availability: bool = False
    availability_rule_ids: tuple[str, ...] | None = None
    calendar_ids: tuple[CalendarId, ...] | None = None
    available_periods: tuple[Period, ...] | None = None
    buffer: Buffer | None = None
    ignore_tentative: bool = False
    only_managed_events: bool = False
    availability_constraints: tuple[AvailabilityConstraint, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Members of whom `required` must be free for the whole time; None means all."""

    members: tuple[Member, ...]
    required: int | None = None

    @property
    def needed(self) -> int:
        """How many must be free."""
        return len(self.members) if self.required is None else self.required


@dataclass(frozen=True, slots=True)
class ExcludedEvent:
    """An event that does not block: by event_id of the asking client, or by event_uid."""

    event_id: EventId | None = None
    event_uid: EventUid | None = None


@dataclass(frozen=True, slots=True)
class AvailabilityQuery:
    """Who must be free, for how long, and when. Exactly one of `query_periods` and `query_slots` is filled.

    `holder` is ours: the holds of this holder do not block (contract §1.4 step 1, last sentence).
    """

    participants: tuple[Group, ...]
    required_duration: timedelta
    query_periods: tuple[Period, ...] = ()
    query_slots: tuple[datetime, ...] = ()
    response_format: ResponseFormat = ResponseFormat.PERIODS
    start_interval: timedelta | None = None
    buffer: Buffer = field(default_factory=Buffer)
    max_results: int = MAX_RESULTS
    excluded_events: tuple[ExcludedEvent, ...] = ()
    holder: str | None = None

    @property
    def subs(self) -> tuple[Sub, ...]:
        """Every sub named, once, in request order."""
        return tuple(dict.fromkeys(m.sub for g in self.participants for m in g.members))


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """An available period or slot: the time, and every member that is free for all of it."""

    period: Period
    participants: tuple[Sub, ...] = ()

    @property
    def start(self) -> datetime:
        """When it starts, UTC."""
        return self.period.start

    @property
    def end(self) -> datetime:
        """When it ends, UTC."""
        return self.period.end
