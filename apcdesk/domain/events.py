"""Events, and what may be written of them: contract accounts-and-events §5."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, StrEnum

from apcdesk.domain.changes import Origin
from apcdesk.domain.ids import AppointmentTypeId, BookingId, CalendarId, ClientId, EventId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.questions import Answer
from apcdesk.domain.recurrence import Recurrence
from apcdesk.domain.triggers import Subscribed, Subscription


class Transparency(StrEnum):
    """Whether an event takes its time (contract §5.1 extended_transparency)."""

    OPAQUE = "opaque"
    TRANSPARENT = "transparent"
    TENTATIVE = "tentative"
    WORKING_ELSEWHERE = "working_elsewhere"
    OUT_OF_OFFICE = "out_of_office"

    @property
    def plain(self) -> Transparency:
        """The two-valued `transparency` that reads give back."""
        return self if self is Transparency.TRANSPARENT else Transparency.OPAQUE


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of an all-day event; the end is exclusive."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("an all-day event ends after it starts")


@dataclass(frozen=True, slots=True)
class When:
    """When an event takes place. `period` is its time in UTC, for an all-day event from local midnight to
    local midnight in `start_tzid`; `dates` is set for an all-day event only."""

    period: Period
    start_tzid: str = "Etc/UTC"
    end_tzid: str = "Etc/UTC"
    dates: Dates | None = None

    @property
    def all_day(self) -> bool:
        """Whether it has days instead of times."""
        return self.dates is not None


@dataclass(frozen=True, slots=True)
class Location:
    """Where; latitude and longitude are kept as the text that was sent."""

    description: str | None = None
    lat: str | None = None
    long: str | None = None


@dataclass(frozen=True, slots=True)
class Conferencing:
    """Explicit conferencing details."""

    provider_description: str
    join_url: str


@dataclass(frozen=True, slots=True)
class Guest:
    """Who comes. Never sent as an attendee, never on a public screen."""

    name: str
    company: str = ""
    email: str = ""
    phone: str = ""
    answers: tuple[Answer, ...] = ()
    """What was answered to the questions of the appointment type."""


@dataclass(frozen=True, slots=True)
class DeskNotes:
    """What the desk knows of an event beyond the contract. None of it leaves through the port."""

    guest: Guest | None = None
    guest_count: int | None = None
    """How many come, the one who booked included; None where nobody asked."""
    block_note: str = ""
    appointment_type_id: AppointmentTypeId | None = None
    booking_id: BookingId | None = None
    code: str = ""
    buffer_before: int = 0
    """Minutes kept clear before; drawn around the chosen block."""
    buffer_after: int = 0
    """Minutes kept clear after."""
    exception: str = ""
    """Why staff booked outside the open hours; empty when they did not."""
    closed: bool = False
    """Time closed by hand: a busy event drawn as shading, not as a block."""
    others: tuple[Guest, ...] = ()
    """Further guests who are known by name."""
    missed: bool = False
    """The visitor did not come: the time is free again, and the block says so."""
    reminder_note: str = ""
    imported: str = ""
    """What the file said when it was last imported, as a fingerprint; empty for what no file has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event as it is stored. `client_id` is the client that manages it, None for an external one."""

    event_uid: EventUid
    event_id: EventId | None
    client_id: ClientId | None
    calendar_id: CalendarId
    sub: Sub
    summary: str
    description: str = ""
    when: When
    transparency: Transparency = Transparency.OPAQUE
    transparency_given: bool = False
    status: str = "confirmed"
    participation_status: str = "accepted"
    location: Location | None = None
    url: str | None = None
    event_private: bool = False
    color: str | None = None
    reminders: tuple[int, ...] | None = None
    conferencing: Conferencing | None = None
    subscriptions: tuple[Subscription, ...] = ()
    created: datetime
    updated: datetime
    deleted: bool = False
    ical_uid: str | None = None
    recurrence_id: str | None = None
    """Which occurrence of a series it is; None for a single event and for the first one."""
    recurrence: Recurrence | None = None
    """How it recurs, when it is the first of a series that a client wrote."""
    series_uid: EventUid | None = None
    """The uid of the first event of its series, which has its own uid here; None for a single event."""
    origin: Origin
    notes: DeskNotes = field(default_factory=DeskNotes)

    @property
    def period(self) -> Period:
        """Its time in UTC."""
        return self.when.period

    @property
    def managed(self) -> bool:
        """Whether a client manages it; staff's and imported ones are external (contract §5.5)."""
        return self.client_id is not None

    @property
    def may_repeat(self) -> bool:
        """Whether staff can let it repeat: a booking stands for itself, and what a client or a file says is theirs."""
        return self.notes.booking_id is None and not self.managed and self.ical_uid is None

    @property
    def recurring(self) -> bool:
        """Whether it belongs to a series."""
        return self.recurrence is not None or bool(self.recurrence_id)

    @property
    def busy(self) -> bool:
        """Whether it blocks its time for others: contract scheduling §1.4 step 1, without the options of a member."""
        return (
            not self.deleted
            and self.status != "cancelled"
            and self.transparency is not Transparency.TRANSPARENT
            and self.participation_status != "declined"
        )

    @property
    def absence(self) -> bool:
        """Whether it says itself that nobody is there: time closed by hand, or out of office."""
        return self.notes.closed or self.transparency is Transparency.OUT_OF_OFFICE


class Absent(Enum):
    """The member was not sent: what is stored stays."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


class Closer(Enum):
    """What was said more closely than `opaque` or `transparent` is taken back: which of the two it was stays."""

    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class DraftTimes:
    """Start and end as they were sent: both instants in UTC or both dates (end exclusive).

    A tzid that was not sent is None: the stored one stays, a new event gets Etc/UTC.
    """

    start: datetime | date
    end: datetime | date
    start_tzid: str | None = None
    end_tzid: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """What a write says of an event. `summary` and `times` are always replaced; an ABSENT member keeps its
    value, None returns it to its default: contract §5.2."""

    summary: str
    times: DraftTimes
    description: str | None | Absent = ABSENT
    transparency: Transparency | Closer | None | Absent = ABSENT
    location: Location | None | Absent = ABSENT
    url: str | None | Absent = ABSENT
    event_private: bool | None | Absent = ABSENT
    color: str | None | Absent = ABSENT
    reminders: tuple[int, ...] | None | Absent = ABSENT
    reminders_create_only: bool = False
    conferencing: Conferencing | None | Absent = ABSENT
    recurrence: Recurrence | None | Absent = ABSENT
    subscriptions: Subscribed | Absent = ABSENT
    notes: DeskNotes | Absent = ABSENT


@dataclass(frozen=True, slots=True)
class Move:
    """Where an event goes: its time (all-day with `dates`, then `period` is worked out), and the calendar if another."""

    event_uid: EventUid
    period: Period
    dates: Dates | None = None
    calendar_id: CalendarId | None = None
