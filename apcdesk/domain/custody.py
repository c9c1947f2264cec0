"""Custody: who has an item of equipment, whatever its calendar says. A fact apart from bookings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apcdesk.domain.calendars import Calendar
    from apcdesk.domain.events import Event
    from apcdesk.domain.ids import CalendarId, EventUid, KitId, PersonId
    from apcdesk.domain.period import Period

EARLY = timedelta(minutes=30)
"""So long before a booking begins its item may be taken."""
LOAN = timedelta(hours=4)
"""How long an item is taken for without a booking, when nothing else limits it."""
SHORTEST_LOAN = timedelta(minutes=10)


class Standing(StrEnum):
    """How an item stands at one moment."""

    HERE = "here"
    OUT = "out"
    LATE = "late"
    OUT_OF_SERVICE = "out_of_service"
    CALIBRATION_DUE = "calibration_due"


class WhyNot(StrEnum):
    """Why an item is not handed out."""

    OUT = "out"
    OUT_OF_SERVICE = "out_of_service"
    CALIBRATION_DUE = "calibration_due"
    NO_INDUCTION = "no_induction"
    BOOKED = "booked"
    """Somebody else has booked it now, or so soon that it is not worth taking."""
    RETIRED = "retired"
    MAY_NOT_SIGN = "may_not_sign"
    NO_PIN = "no_pin"


class Happening(StrEnum):
    """What a line of the history is about."""

    TAKEN = "taken"
    HANDED_ON = "handed_on"
    RETURNED = "returned"
    EXTENDED = "extended"
    OUT_OF_SERVICE = "out_of_service"
    BACK_IN_SERVICE = "back_in_service"
    CALIBRATED = "calibrated"
    SERVICED = "serviced"

    @property
    def gives(self) -> bool:
        """Whether somebody has the item afterwards who need not have had it before."""
        return self in (Happening.TAKEN, Happening.HANDED_ON)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may take equipment. The badge is what the card says; the PIN is known to its hash only."""

    person_id: PersonId
    name: str
    badge: str
    may_sign: bool
    signs: bool
    """Whether there is a PIN to sign with."""
    email: str = ""

    def booked(self, event: Event) -> bool:
        """Whether the event is this person's booking: by the guest, or by what it is called."""
        guest = event.notes.guest
        names = {event.summary.casefold()} | ({guest.name.casefold()} if guest else set())
        by_mail = bool(self.email) and guest is not None and guest.email.casefold() == self.email.casefold()
        return self.name.casefold() in names or by_mail


@dataclass(frozen=True, slots=True)
class Item:
    """An application calendar that stands for a thing with a label. `tzid` is where its days begin."""

    calendar_id: CalendarId
    label_code: str
    home_shelf: str = ""
    group: str = ""
    tzid: str = "Etc/UTC"
    calibrated_on: date | None = None
    calibration_due: date | None = None
    """From the midnight that begins this day nobody may take or book it, until it is calibrated."""
    needs_induction: bool = False
    position: int = 0
    retired: datetime | None = None
    """Since when nobody gets or books it any more; None while it is in use."""


@dataclass(frozen=True, slots=True)
class Custody:
    """An item that is out: to whom, since when, and when it is due back."""

    calendar_id: CalendarId
    person: Person
    since: datetime
    due: datetime
    place: str = ""
    event_uid: EventUid | None = None
    kit_id: KitId | None = None
    """What went out together has it in common; each item comes back for itself."""
    condition: str = ""

    def late_by(self, now: datetime) -> timedelta:
        """How long it is overdue; nothing while it is not."""
        return max(now - self.due, timedelta(0))

    def is_late(self, now: datetime) -> bool:
        """Whether it should be back."""
        return now >= self.due


@dataclass(frozen=True, slots=True)
class OutOfService:
    """An item that nobody gets: why, and until when."""

    calendar_id: CalendarId
    since: datetime
    until: datetime
    reason: str
    event_uid: EventUid | None = None
    changes: tuple[int, ...] = ()
    """What was written besides for it, bookings moved elsewhere among them: taken back with it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the history. `sha256` covers all of it and the line before: see `domain/chain.py`."""

    number: int
    at: datetime
    what: Happening
    calendar_id: CalendarId
    item: str
    """The item as it was called then."""
    person: str
    """Who has, or had, the item by this line; empty where nobody does."""
    by: str
    """Who did it."""
    former: str = ""
    """Who had it before, where it was handed on."""
    place: str = ""
    condition: str = ""
    due: datetime | None = None
    late: timedelta = timedelta(0)
    """How late it came back."""
    note: str = ""
    """How it was done, or why."""
    day: date | None = None
    """Until when what was done is good: the next calibration."""
    previous: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatus:
    """Everything that is known of an item at one moment. For staff: it names people."""

    item: Item
    calendar: Calendar
    at: datetime
    custody: Custody | None = None
    closed: OutOfService | None = None
    calibration_over: bool = False
    next_event: Event | None = None
    """The next booking of somebody else, as far as it is near."""
    at_risk: EventUid | None = None
    """The booking that whoever has the item too long puts at risk."""
    inducted: tuple[PersonId, ...] = field(default=())
    """Who may take it, where that needs an induction."""

    @property
    def standing(self) -> Standing:
        """The one word for it; what needs somebody to act comes first."""
        if self.custody is not None:
            return Standing.LATE if self.custody.is_late(self.at) else Standing.OUT
        if self.closed is not None:
            return Standing.OUT_OF_SERVICE
        return Standing.CALIBRATION_DUE if self.calibration_over else Standing.HERE

    @property
    def late_by(self) -> timedelta:
        """How long it is overdue."""
        return timedelta(0) if self.custody is None else self.custody.late_by(self.at)


@dataclass(frozen=True, slots=True)
class Loan:
    """For how long a person could have an item now, and why so long.

    `event` is the booking that is begun with it, None where one is made that begins now; `booked_from` is when
    somebody else's booking ends it.
    """

    period: Period
    event: Event | None = None
    booked_from: datetime | None = None
