"""What could become of a booking whose person is away: somebody else does it, or it takes place at another time."""

from __future__ import annotations

from dataclasses import dataclass, field

from apcdesk.domain.events import Guest
from apcdesk.domain.hypotheses import Affected
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who would do a booking, and when: UTC. `named` unless appointment types name this one for other bookings only."""

    booking_id: BookingId
    sub: Sub
    period: Period
    named: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Stranded:
    """A booking, or an event that is none, in the way of an absence, with what could become of it.

    `at_time` are proposals that leave the visitor as they are: another person at the same time. `at_other_times` need
    a word with the visitor. An event that is no booking has neither.
    """

    affected: Affected
    guest: Guest | None = None
    code: str = ""
    at_time: tuple[Proposal, ...] = ()
    at_other_times: tuple[Proposal, ...] = ()

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All of them, the one that costs least first; last who does other things."""
        known = (one for one in self.at_time if one.named)
        strange = (one for one in self.at_time if not one.named)
        return (*known, *self.at_other_times, *strange)

    @property
    def is_booking(self) -> bool:
        """Whether somebody outside the house counts on it."""
        return self.affected.booking_id is not None

    @property
    def needs_call(self) -> bool:
        """Whether the visitor has to be asked, unless somebody does it who does other things."""
        return self.is_booking and not self.is_filled

    @property
    def is_filled(self) -> bool:
        """Whether somebody who does such bookings is free for it."""
        return any(proposal.named for proposal in self.at_time)
