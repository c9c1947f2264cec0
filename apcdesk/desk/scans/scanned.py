"""What a code that was scanned at the staff desk stands for, and how it is told. Everything here names people: for staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.custody import booker_of, moment_words, standing_words
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import dotted
from apcdesk.domain.badges import Badge
from apcdesk.domain.bookings import Booking
from apcdesk.domain.custody import ItemStatus, Person
from apcdesk.domain.events import Event
from apcdesk.domain.scans import ScannedBooking, scanned_booking
from apcdesk.errors import NotFound

if TYPE_CHECKING:
    from apcdesk.service.services import Services

translate = QCoreApplication.translate
LONGEST = 24
"""Letters of a code that nobody knows: it may be anything."""


@dataclass(frozen=True, slots=True)
class ScannedEvent:
    """A booking and the first of its events; None when it is cancelled."""

    booking: Booking
    event: Event | None


@dataclass(frozen=True, slots=True)
class ScannedPerson:
    """Somebody by their badge, and how many items they have."""

    person: Person
    out: int


Scanned = ItemStatus | ScannedPerson | ScannedEvent | Badge


def look_up(services: Services, text: str) -> Scanned:
    """An item by its label, somebody by their badge, a booking by its code, a visitor by the organiser's badge.

    Raises NotFound, and NotHandedOut for an item that is retired.
    """
    named = scanned_booking(text)
    if named is not None and named.booking_id is not None:
        return _booking(services, named)
    try:
        return services.custody.by_code(text)
    except NotFound:
        pass
    try:
        return _person(services, services.crib_people.by_badge(text))
    except NotFound:
        pass
    try:
        return services.badges.find(text)
    except NotFound:
        if named is None:
            raise
    return _booking(services, named)


def scan_words(scanned: Scanned, dates: DateWords, *, hide_names: bool) -> str:
    """What was scanned, in a line; with `hide_names` without those of people."""
    match scanned:
        case ItemStatus():
            return _item_words(scanned, dates, hide_names)
        case ScannedPerson():
            if hide_names:
                return translate("Scanned", "A badge was read.")
            words = translate("Scanned", "{name} has {n} items.", "", scanned.out)
            return words.format(name=scanned.person.name, n=scanned.out)
        case ScannedEvent():
            return _booking_words(scanned, dates, hide_names)
        case Badge():
            if hide_names:
                return translate("Scanned", "A badge was read.")
            name, company = scanned.name, scanned.company
            if not company:
                return translate("Scanned", "Badge read: {name}").format(name=name)
            return translate("Scanned", "Badge read: {name}, {company}").format(name=name, company=company)


def unknown_words(text: str) -> str:
    """That nobody knows the code."""
    return translate("Scanned", "Nothing here has the code {code}.").format(code=shown_code(text))


def shown_code(text: str) -> str:
    """What is shown of a code that nobody knows."""
    shown = text.split("\n", maxsplit=1)[0]
    return shown if len(shown) <= LONGEST else shown[:LONGEST] + "…"


def _item_words(status: ItemStatus, dates: DateWords, hide_names: bool) -> str:
    words = translate("Scanned", "{item}: {standing}")
    parts = [words.format(item=status.calendar.name, standing=standing_words(status, dates))]
    if status.custody is not None and not hide_names:
        parts.append(translate("Scanned", "with {name}").format(name=status.custody.person.name))
    if status.next_event is not None:
        start = status.next_event.period.start
        begins = translate("Scanned", "{day} {time}")
        begins = begins.format(day=dates.weekday_short(start), time=dates.time(start))
        if hide_names:
            parts.append(translate("Scanned", "next {moment}").format(moment=begins))
        else:
            words = translate("Scanned", "next {name}, {moment}")
            parts.append(words.format(name=booker_of(status.next_event), moment=begins))
    return dotted(parts)


def _booking_words(scanned: ScannedEvent, dates: DateWords, hide_names: bool) -> str:
    booking = scanned.booking
    when = moment_words(booking.period.start, dates)
    if scanned.event is None:
        words = translate("Scanned", "Booking {code}, {when}, is cancelled.")
        return words.format(code=booking.code, when=when)
    if hide_names:
        return translate("Scanned", "Booking {code}: {when}").format(code=booking.code, when=when)
    words = translate("Scanned", "Booking {code}: {title}, {when}")
    return words.format(code=booking.code, title=booking.summary, when=when)


def _person(services: Services, person: Person) -> ScannedPerson:
    board = services.custody.board()
    out = [one for one in board if one.custody and one.custody.person.person_id == person.person_id]
    return ScannedPerson(person, len(out))


def _booking(services: Services, named: ScannedBooking) -> ScannedEvent:
    bookings = services.bookings
    known = bookings.by_code(named.code) if named.booking_id is None else bookings.get(named.booking_id)
    return ScannedEvent(known, None if known.cancelled else services.events.get(known.event_uids[0]))
