"""One visit to the kiosk: what was chosen and typed so far. Nothing of it is kept anywhere else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date

from apcdesk.domain.bookings import AppointmentType, Booking, Hold
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import LETTERS, BookingId, Sub, new_booking_id, new_text
from apcdesk.domain.queries import Slot

HOLDER_LENGTH = 24


def _new_holder() -> str:
    return new_text(secrets.token_bytes, HOLDER_LENGTH, LETTERS)


def _new_booking_id() -> BookingId:
    return new_booking_id(secrets.token_bytes)


@dataclass(slots=True)
class Details:
    """What the visitor typed."""

    name: str = ""
    company: str = ""
    email: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything typed that is not empty."""
        return tuple(text for text in (self.name, self.company, self.email) if text)

    @property
    def guest(self) -> Guest:
        """The guest of the booking."""
        return Guest(self.name.strip(), self.company.strip(), self.email.strip())

    @property
    def given_name(self) -> str:
        """What to call the visitor: the name without its last word, unless that is all there is."""
        words = self.name.split()
        return " ".join(words[:-1] or words)


@dataclass(slots=True)
class Visit:
    """The state of one visit. `holder` and `booking_id` are made new for each, and mean nothing outside it."""

    holder: str = field(default_factory=_new_holder)
    booking_id: BookingId = field(default_factory=_new_booking_id)
    kind: AppointmentType | None = None
    person: Sub | None = None
    day: date | None = None
    slot: Slot | None = None
    hold: Hold | None = None
    details: Details = field(default_factory=Details)
    booking: Booking | None = None

    @property
    def personal(self) -> bool:
        """Whether anything personal was typed."""
        return bool(self.details.texts)

    def choose_kind(self, kind: AppointmentType | None) -> None:
        """Choose what to book; another choice forgets person and time."""
        if self.kind is None or kind is None or kind.appointment_type_id != self.kind.appointment_type_id:
            self.choose_person(None)
        self.kind = kind

    def choose_person(self, person: Sub | None) -> None:
        """Choose whom to meet, None for anyone; another choice forgets the time."""
        if person != self.person:
            self.forget_time()
        self.person = person

    def forget_time(self) -> None:
        """Forget day and time. The hold is the caller's to release."""
        self.day, self.slot, self.hold = None, None, None

    def wipe(self) -> None:
        """Forget everything: the next visit has nothing of this one."""
        self.begin_again()
        self.details = Details()

    def begin_again(self) -> None:
        """Begin another booking of the same visitor: what was typed stays, all else is new."""
        self.holder = _new_holder()
        self.booking_id = _new_booking_id()
        self.kind, self.person, self.booking = None, None, None
        self.forget_time()
