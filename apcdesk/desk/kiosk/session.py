"""One visit to the kiosk: what was chosen and typed so far. Nothing of it is kept anywhere else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date

from apcdesk.domain.bookings import AppointmentType, Booking, Hold
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import LETTERS, BookingId, Sub, new_booking_id, new_text
from apcdesk.domain.queries import Slot
from apcdesk.domain.questions import CONTACT, Form

HOLDER_LENGTH = 24
ANSWERS = "answers."


def _new_holder() -> str:
    return new_text(secrets.token_bytes, HOLDER_LENGTH, LETTERS)


def fresh_booking_id() -> BookingId:
    """One that nobody has used."""
    return new_booking_id(secrets.token_bytes)


@dataclass(slots=True)
class Details:
    """What the visitor typed. `answers` are by question_id, to the questions of the type that is chosen."""

    name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    answers: dict[str, str] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything typed that is not empty."""
        every = (self.name, self.company, self.email, self.phone, *self.answers.values())
        return tuple(text for text in every if text)

    def get(self, name: str) -> str:
        """What was typed under a name: one of the contact details, or `answers.` and a question_id."""
        if name in CONTACT:
            return str(getattr(self, name))
        return self.answers.get(name.removeprefix(ANSWERS), "")

    def put(self, name: str, text: str) -> None:
        """Keep what was typed under a name."""
        if name in CONTACT:
            setattr(self, name, text)
        else:
            self.answers[name.removeprefix(ANSWERS)] = text

    def guest(self, form: Form) -> Guest:
        """The guest of a booking that asks this, and nothing else of what was typed."""
        told = {detail: self.get(detail).strip() for detail in form.details}
        return Guest(**{"name": "", **told}, answers=form.answers(self.answers))

    @property
    def given_name(self) -> str:
        """What to call the visitor: the name without its last word, unless that is all there is."""
        words = self.name.split()
        return " ".join(words[:-1] or words)


@dataclass(slots=True)
class Visit:
    """The state of one visit. `holder` and `booking_id` are made new for each, and mean nothing outside it."""

    holder: str = field(default_factory=_new_holder)
    booking_id: BookingId = field(default_factory=fresh_booking_id)
    kind: AppointmentType | None = None
    person: Sub | None = None
    day: date | None = None
    slot: Slot | None = None
    hold: Hold | None = None
    has_held: bool = False
    """Whether a time is kept, perhaps of what was chosen before: it has to be given back."""
    details: Details = field(default_factory=Details)
    asked_last: str = ""
    """The name of the detail whose input had the focus last: it has it again on a page that is built anew."""
    unsure: Slot | None = None
    """The time that was to be booked when no answer came: it may be booked all the same."""
    booking: Booking | None = None
    city: str | None = None
    """The zone of the visitor's own city, whose time they want to see too."""

    @property
    def personal(self) -> bool:
        """Whether anything personal was typed."""
        return bool(self.details.texts)

    def choose_kind(self, kind: AppointmentType | None) -> None:
        """Choose what to book; another choice forgets person, time, and the answers to what the former one asked."""
        if self.kind is None or kind is None or kind.appointment_type_id != self.kind.appointment_type_id:
            self.choose_person(None)
            self.forget_time()  # it was of the former one, with the same people too
            self.details.answers = {}
        self.kind = kind

    def choose_person(self, person: Sub | None) -> None:
        """Choose whom to meet, None for anyone; another choice forgets the time."""
        if person != self.person:
            self.forget_time()
        self.person = person

    def forget_time(self) -> None:
        """Forget day and time. What is held is given back when the visit ends, unless another time takes its place."""
        self.day, self.slot, self.hold = None, None, None

    def wipe(self) -> None:
        """Forget everything: the next visit has nothing of this one."""
        self.begin_again()
        self.details = Details()
        self.city = None

    def begin_again(self) -> None:
        """Begin another booking of the same visitor: who it is stays, all else is new."""
        self.details.answers = {}
        self.holder = _new_holder()
        self.booking_id = fresh_booking_id()
        self.kind, self.person, self.booking, self.unsure = None, None, None, None
        self.asked_last = ""
        self.has_held = False
        self.forget_time()
