"""What if: what might be changed, and what that would do to the times on offer and to what is booked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from apcdesk.domain.ids import AppointmentTypeId, BookingId, EventUid, Sub
from apcdesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Away:
    """An account takes no booking in these periods, whatever its hours say."""

    sub: Sub
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class LongerHours:
    """An account is open in these periods too; its rules stay as they are."""

    sub: Sub
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class OneMore:
    """One more of the kind of an account: it can stand in for that one, and is open in these periods when that
    one is."""

    sub: Sub
    periods: tuple[Period, ...]


Hypothesis = Away | LongerHours | OneMore


@dataclass(frozen=True, slots=True)
class Effect:
    """What the times of one appointment type become: starts in UTC, ascending."""

    appointment_type_id: AppointmentTypeId
    name: str
    start_interval: timedelta
    won: tuple[datetime, ...]
    lost: tuple[datetime, ...]
    left: int
    """How many there would be."""


@dataclass(frozen=True, slots=True)
class Affected:
    """A booking, or an event that is none, in the way of an absence: it would stand, and nobody would be there."""

    sub: Sub
    """Who would be away."""
    period: Period
    summary: str
    event_uids: tuple[EventUid, ...]
    booking_id: BookingId | None = None

    @property
    def key(self) -> str:
        """What it is known by."""
        return self.booking_id or self.event_uids[0]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What hypotheses would do in a window."""

    effects: tuple[Effect, ...] = ()
    affected: tuple[Affected, ...] = ()

    @property
    def won(self) -> int:
        """How many times more could be booked, those of every appointment type counted."""
        return sum(len(effect.won) for effect in self.effects)

    @property
    def lost(self) -> int:
        """How many times could be booked no longer."""
        return sum(len(effect.lost) for effect in self.effects)
