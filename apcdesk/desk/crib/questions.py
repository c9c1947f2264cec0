"""What the crib's window asks before anything is done: what taking, or handing on, would mean, and what somebody has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from apcdesk.domain.custody import Custody, ItemStatus, Loan, Person, WhyNot
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.errors import NotHandedOut
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class Taking:
    """An item that is about to be taken, and for how long."""

    status: ItemStatus
    loan: Loan


@dataclass(frozen=True, slots=True)
class HandingOn:
    """An item that goes straight from whoever has it to somebody else; `after` is how it will be out then."""

    status: ItemStatus
    after: Custody


@dataclass(frozen=True, slots=True)
class OwnBooking:
    """A booking of whoever stands at the window; `at_risk` when its item would not be there."""

    item: str
    period: Period
    at_risk: bool


@dataclass(frozen=True, slots=True)
class CribStanding:
    """What the window knows before anybody does anything: every item, without names."""

    workshop: str
    items: tuple[ItemStatus, ...]


def taking(services: Services, person: Person, status: ItemStatus) -> Taking:
    """What taking the item would mean. Raises NotHandedOut."""
    _refuse_unsigned(person)
    return Taking(status, services.custody.loan(person.person_id, status.item.calendar_id))


def handing_on(services: Services, person: Person, status: ItemStatus) -> HandingOn:
    """What it would mean that this person gets the item from whoever has it. Raises NotHandedOut."""
    _refuse_unsigned(person)
    return HandingOn(status, services.custody.hand_on_to(status.item.calendar_id, person.person_id))


def _refuse_unsigned(person: Person) -> None:
    if not person.may_sign:
        raise NotHandedOut(WhyNot.MAY_NOT_SIGN, "")
    if not person.signs:
        raise NotHandedOut(WhyNot.NO_PIN, "")


def own(
    services: Services, person: Person, now: datetime
) -> tuple[tuple[OwnBooking, ...], tuple[ItemStatus, ...]]:
    """The person's own bookings of today and tomorrow, with those at risk; and what they have."""
    board = services.custody.board()
    ids: list[CalendarId] = [status.item.calendar_id for status in board]
    names = {status.item.calendar_id: status.calendar.name for status in board}
    risks: set[EventUid] = {status.at_risk for status in board if status.at_risk is not None}
    events: Sequence[Event] = services.events.between(ids, Period(now, now + timedelta(days=1)))
    bookings = tuple(
        OwnBooking(names[event.calendar_id], event.period, event.event_uid in risks)
        for event in events
        if event.busy and person.booked(event)
    )
    out = (one for one in board if one.custody and one.custody.person.person_id == person.person_id)
    return bookings, tuple(out)
