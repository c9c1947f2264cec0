"""The waiting line: people without an appointment, each with a number of the day.

What staff see has names where they wrote one; what a public screen sees (`Board`) has numbers only, by its types.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from apcdesk.domain.bookings import Assignment
from apcdesk.domain.ids import AppointmentTypeId, BookingId, Sub, WalkInId, WalkInOfferId
from apcdesk.domain.period import Period, subtract


class WalkInState(StrEnum):
    """How it went with a number."""

    WAITING = "waiting"
    BOOKED = "booked"
    LEFT = "left"
    """Said that they would not wait."""
    ABSENT = "absent"
    """Was called and did not come."""


class Outcome(StrEnum):
    """What became of a time that was offered."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PASSED = "passed"
    """Staff gave it to the next number."""
    LAPSED = "lapsed"
    """Nobody accepted it in time."""
    WITHDRAWN = "withdrawn"
    """The time is not free any more, or the number does not wait any more."""


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody who waits. `name` is what staff call them; it may be empty and never leaves the staff's screens."""

    walk_in_id: WalkInId
    number: int
    appointment_type_id: AppointmentTypeId
    name: str
    joined: datetime
    can_stay_until: datetime | None
    state: WalkInState
    called: datetime | None = None
    booking_id: BookingId | None = None


@dataclass(frozen=True, slots=True)
class FreedSpan:
    """Time of one account that was taken, and is not any more."""

    sub: Sub
    period: Period


@dataclass(frozen=True, slots=True)
class FreedTime:
    """What one change of plans set free, on every account that it concerned. `key` is the booking's, or the event's."""

    key: str
    spans: tuple[FreedSpan, ...]

    def from_now_on(self, now: datetime) -> FreedTime | None:
        """What of it is still to come; None when nothing is."""
        spans = tuple(
            FreedSpan(span.sub, Period(max(span.period.start, now), span.period.end))
            for span in self.spans
            if span.period.end > now
        )
        return FreedTime(self.key, spans) if spans else None


@dataclass(frozen=True, slots=True)
class WalkInOffer:
    """A time that is offered to one number until `expires`. Nothing is held: whoever books it first has it.

    `freed` is why it is offered, None when staff called the number because it was its turn.
    """

    offer_id: WalkInOfferId
    walk_in_id: WalkInId
    period: Period
    assignment: Assignment
    made: datetime
    expires: datetime
    outcome: Outcome = Outcome.OPEN
    freed: FreedTime | None = None


@dataclass(frozen=True, slots=True)
class InLine:
    """One who waits, as staff see it: `expected` is when the turn comes, None when it does not today."""

    walk_in: WalkIn
    expected: Period | None
    offer: WalkInOffer | None = None


@dataclass(frozen=True, slots=True)
class Serving:
    """A number that was called in: who it is and when, as staff see it."""

    walk_in: WalkIn
    period: Period


@dataclass(frozen=True, slots=True)
class Line:
    """The line of this day at this moment, for staff, by number."""

    waiting: tuple[InLine, ...] = ()
    serving: tuple[Serving, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardOffer:
    """A number that may come now, for which time, and where to."""

    number: int
    period: Period
    where: str
    called: datetime
    """When it was called last: another call is another instant."""


@dataclass(frozen=True, slots=True)
class BoardTurn:
    """A number that waits, and when its turn comes; None when it does not today."""

    number: int
    expected: Period | None


@dataclass(frozen=True, slots=True)
class BoardServing:
    """A number that is served now, or about to be, and where."""

    number: int
    where: str


@dataclass(frozen=True, slots=True)
class Board:
    """What a public screen shows of the line. There is no room for a name in it."""

    offers: tuple[BoardOffer, ...] = ()
    serving: tuple[BoardServing, ...] = ()
    waiting: tuple[BoardTurn, ...] = ()


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a newcomer would wait for: how many are before who need the same people, and when the turn would come."""

    appointment_type_id: AppointmentTypeId
    before: int
    expected: Period | None


@dataclass(frozen=True, slots=True)
class Ticket:
    """A number as it is given out, with no name."""

    walk_in_id: WalkInId
    number: int
    appointment_type_id: AppointmentTypeId
    before: int
    expected: Period | None


@dataclass(frozen=True, slots=True)
class LineReport:
    """The day of the line in numbers."""

    numbers: int = 0
    booked: int = 0
    left: int = 0
    absent: int = 0
    late_cancellations: int = 0
    """Bookings of the day that were cancelled less than a day before they began."""
    filled_gaps: int = 0
    """Times that became free and were given to somebody who waited."""


def freed_by(before: Period | None, after: Sequence[Period]) -> list[Period]:
    """What was taken before and is not taken after."""
    return [] if before is None else subtract([before], after)
