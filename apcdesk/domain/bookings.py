"""Appointment types, holds and bookings: our own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, BookingId, CalendarId, EventUid, HoldId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import Form


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """A participant group of an appointment type; `required` None means all.

    `offered` is whether a visitor may choose among its members, where fewer than all are needed.
    """

    name: str
    subs: tuple[Sub, ...]
    required: int | None = None
    offered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentType:
    """What a kiosk or a link offers.

    `target_subs` are the accounts whose calendars get the event; one of them that is a participant gets it only when
    it is assigned. None means everybody who is assigned.
    `first_day` and `last_day` are local days of `tzid`, both inclusive; None means no limit.
    """

    appointment_type_id: AppointmentTypeId
    name: str
    short_name: str = ""
    line: str = ""
    icon: str = ""
    hue: str = "graphite"
    required_duration: timedelta
    participants: tuple[NamedGroup, ...]
    buffer: Buffer
    start_interval: timedelta
    minimum_notice: timedelta = timedelta(0)
    tzid: str = "Etc/UTC"
    first_day: date | None = None
    last_day: date | None = None
    choose_person: bool = False
    target_subs: tuple[Sub, ...] | None = None
    meet_at: str = ""
    location: str = ""
    on_kiosk: bool = True
    position: int = 0
    form: Form = field(default_factory=Form)
    """What a visitor is asked before it is booked."""

    def targets(self, chosen: Sequence[Sub]) -> tuple[Sub, ...]:
        """Whose calendars get the event when these are assigned: of the participants only those who are."""
        if self.target_subs is None:
            return tuple(chosen)
        participants = {sub for group in self.participants for sub in group.subs}
        return tuple(sub for sub in self.target_subs if sub in chosen or sub not in participants)


class Method(StrEnum):
    """How somebody came to be assigned."""

    ALL = "all"
    """Everybody of the group is needed."""
    ONLY_FREE = "only_free"
    """No more of the group were free than are needed."""
    CHOSEN = "chosen"
    """Asked for by name."""
    FEWEST_MINUTES = "fewest_minutes"
    """Of those who were free, among those with the least booked time on that local day."""
    STANDS_IN = "stands_in"
    """Took over from somebody who is away."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one account was assigned. For staff only: it says how busy others are.

    `booked_minutes` is what was compared, for FEWEST_MINUTES: the minutes that each who was free had booked on the
    slot's local day when the choice was made, the fewest first, the one who was assigned among them.
    """

    sub: Sub
    method: Method
    booked_minutes: tuple[tuple[Sub, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Assignment:
    """The accounts that are to do a booking, and why each was chosen."""

    subs: tuple[Sub, ...]
    reasons: tuple[Reason, ...] = ()

    def reason(self, sub: Sub) -> Reason | None:
        """Why this account was assigned; None for another, or when nobody noted it."""
        return next((reason for reason in self.reasons if reason.sub == sub), None)


@dataclass(frozen=True, slots=True)
class Hold:
    """A time kept for one holder. It blocks everybody but the holder; it is never an event.

    `period` is the time itself; `kept_clear` has the buffers on both sides.
    """

    hold_id: HoldId
    holder: str
    place: str
    appointment_type_id: AppointmentTypeId | None
    period: Period
    kept_clear: Period
    assignment: Assignment
    calendar_ids: tuple[CalendarId, ...]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Booking:
    """Events made under exclusion, one on each calendar that the assignment names, all or nothing."""

    booking_id: BookingId
    code: str
    appointment_type_id: AppointmentTypeId | None
    period: Period
    tzid: str
    summary: str
    guest: Guest | None
    assignment: Assignment
    event_uids: tuple[EventUid, ...]
    calendar_ids: tuple[CalendarId, ...]
    cancelled: bool = False
    missed: bool = False
    """Nobody came."""


@dataclass(frozen=True, slots=True)
class Disorder:
    """A part of a sequence lies on the wrong side of another one: `before` it, though it comes later, or after it."""

    other: str
    before: bool
