"""What is found of one person: by the e-mail addresses and phone numbers that one of their bookings has.

The database finds where they may stand, without what people write differently; each is then looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, func, or_, select

from apcdesk.domain.changes import Entity
from apcdesk.domain.erasure import SEPARATORS, Identity, identity_of
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import BookingId
from apcdesk.domain.scheduling import LinkStatus
from apcdesk.errors import NotFound
from apcdesk.service.bookings.records import booking_row
from apcdesk.service.links.bookings import link_of_booking
from apcdesk.service.privacy.forgotten import Found, type_names
from apcdesk.service.privacy.scrubbing import NEUTRAL, clean, clean_event, clean_link, is_guest, last_offered
from apcdesk.store import tables as t
from apcdesk.store.rows.events import guest_of

Row = Mapping[Any, Any]
PLAIN = re.compile(r'[^"\\\x00-\x1f\x7f-\U0010ffff]+')
"""What stands in stored JSON as it was written."""


@dataclass(frozen=True, slots=True)
class Person:
    """By what one person is known, and what was found first: a booking, the one that was pointed at last, and what was
    booked together with it."""

    identity: Identity
    own: tuple[BookingId, ...]


def person_behind(tx: Connection, booking_id: BookingId) -> Person:
    """Who is behind a booking. Raises NotFound."""
    if booking_row(tx, booking_id) is None:
        raise NotFound("booking", booking_id)
    link = link_of_booking(tx, booking_id)
    parts = () if link is None else _bookings_of(tx, [link["link_id"]])
    own = (*(part for part in parts if part != booking_id), booking_id)
    return Person(identity_of(_guests(tx, own)), own)


def find_traces(tx: Connection, person: Person, now: datetime) -> Found:
    """All that is there of the person now, what they were found by last: whoever is stopped midway can begin again.

    Nothing that was forgotten is found again.
    """
    bookings = dict.fromkeys(_named_bookings(tx, person.identity))
    events: list[str] = []
    companion: list[str] = []
    event = t.event.c
    for row in _mentioning(tx, (event.event_uid, event.booking_id, event.notes), ["notes"], person.identity):
        if not is_guest(row["notes"].get("guest"), person.identity):
            if _comes_along(row["notes"], person.identity):
                companion.append(row["event_uid"])
        elif row["booking_id"] is None:
            events.append(row["event_uid"])
        else:
            bookings[row["booking_id"]] = None
    links = links_naming(tx, person.identity)
    used = [row["link_id"] for row in links if row["booking_id"] is not None]
    bookings |= dict.fromkeys(_bookings_of(tx, used))
    own = [one for one in person.own if one in bookings or _says_something(tx, one)]
    for one in own:
        bookings.pop(one, None)
    every = (*bookings, *own)
    theirs = _events_of(tx, every)
    return Found(
        bookings=every,
        events=events,
        companion=[uid for uid in companion if uid not in theirs],
        registrations=_registrations(tx, person.identity),
        links=[row["link_id"] for row in links if row["booking_id"] is None and not is_open(row, now)],
        remembered=_remembered(tx, person.identity, {*every, *theirs, *events, *companion}),
    )


def links_naming(tx: Connection, identity: Identity) -> list[Row]:
    """The links into which a client wrote one of the addresses, but where they have been forgotten."""
    link = t.scheduling_link
    found = _mentioning(tx, link.c, ["asked", "display_message"], identity)
    named = (row for row in found if any(map(identity.named_in, _texts(row))))
    return [row for row in named if clean_link(row) != row]


def is_open(link: Row, now: datetime) -> bool:
    """Whether somebody may still book by a link."""
    return bool(link["status"] == LinkStatus.OPEN.value) and last_offered(link) > now


def signed_for_tools(tx: Connection, identity: Identity) -> bool:
    """Whether the history of equipment names the person, or something is out with them."""
    person, line, custody = t.crib_person.c, t.custody_line.c, t.custody.c
    rows = tx.execute(select(person.person_id, person.name, person.email)).all()
    for person_id, name, email in rows:
        if identity.by_email(email):
            signed = select(line.number).where(or_(line.person == name, line.by == name))
            out = select(custody.calendar_id).where(custody.person_id == person_id)
            if any(tx.execute(one.limit(1)).first() is not None for one in (signed, out)):
                return True
    return False


def _guests(tx: Connection, booking_ids: Sequence[BookingId]) -> Iterator[Guest]:
    booking, event = t.booking.c, t.event.c
    stored = select(booking.guest).where(booking.booking_id.in_(booking_ids))
    notes = select(event.notes).where(event.booking_id.in_(booking_ids))
    values = [
        *tx.execute(stored).scalars(),
        *(value.get("guest") for value in tx.execute(notes).scalars()),
    ]
    return (guest for guest in map(guest_of, values) if guest is not None)


def _named_bookings(tx: Connection, identity: Identity) -> list[str]:
    booking = t.booking.c
    rows = _mentioning(tx, (booking.booking_id, booking.start_at, booking.guest), ["guest"], identity)
    found = [row for row in rows if is_guest(row["guest"], identity)]
    return [row["booking_id"] for row in sorted(found, key=lambda row: row["start_at"])]


def _bookings_of(tx: Connection, link_ids: Sequence[str]) -> list[BookingId]:
    """What these links became, of sequences all their parts."""
    link, part = t.scheduling_link.c, t.sequence_part.c
    single = select(link.booking_id).where(link.link_id.in_(link_ids), link.booking_id.is_not(None))
    parts = select(part.booking_id).where(part.link_id.in_(link_ids)).order_by(part.number)
    return [*dict.fromkeys((*tx.execute(single).scalars(), *tx.execute(parts).scalars()))]


def _events_of(tx: Connection, booking_ids: Sequence[str]) -> set[str]:
    event = t.event.c
    return set(tx.execute(select(event.event_uid).where(event.booking_id.in_(booking_ids))).scalars())


def _says_something(tx: Connection, booking_id: BookingId) -> bool:
    """Whether anybody's words are in the booking or its events, in their own."""
    names = type_names(tx)
    row = booking_row(tx, booking_id)
    assert row is not None
    name = names.get(row["appointment_type_id"], NEUTRAL)
    if clean(row, name) != row:
        return True
    events = tx.execute(select(t.event).where(t.event.c.booking_id == booking_id)).mappings()
    return any(
        clean_event(event, names.get(event["notes"].get("appointment_type_id"), NEUTRAL)) != event
        for event in events
    )


def _comes_along(notes: Row, identity: Identity) -> bool:
    return any(is_guest(other, identity) for other in notes.get("others") or ())


def _registrations(tx: Connection, identity: Identity) -> list[tuple[str, ...]]:
    entry = t.registration.c
    key = entry.client_id, entry.bookable_event_id, entry.registration_id
    rows = _mentioning(tx, (*key, entry.details), ["details"], identity)
    found = (row for row in rows if any(identity.is_it(text, text) for text in _strings(row["details"])))
    return [(row["client_id"], row["bookable_event_id"], row["registration_id"]) for row in found]


def _remembered(tx: Connection, identity: Identity, found: Collection[str]) -> list[int]:
    """The changes that remember the person of what does not have them any more: of nothing that was found itself."""
    change = t.change.c
    columns = change.change_id, change.entity, change.entity_id, change.before, change.after
    sides = "before", "after"
    remembered = []
    for row in _mentioning(tx, columns, sides, identity, change.entity.in_(REMEMBERED)):
        known = [row[side] for side in sides if row[side] is not None]
        if row["entity_id"] not in found and any(REMEMBERED[row["entity"]](one, identity) for one in known):
            remembered.append(row["change_id"])
    return remembered


def _booking_remembers(values: Row, identity: Identity) -> bool:
    return is_guest(values["guest"], identity)


def _event_remembers(values: Row, identity: Identity) -> bool:
    return is_guest(values["notes"].get("guest"), identity) or _comes_along(values["notes"], identity)


REMEMBERED: Mapping[str, Callable[[Row, Identity], bool]] = {
    Entity.BOOKING.value: _booking_remembers,
    Entity.EVENT.value: _event_remembers,
}


def _mentioning(
    tx: Connection,
    columns: Iterable[ColumnElement[Any]],
    where: Collection[str],
    identity: Identity,
    which: ColumnElement[bool] | None = None,
) -> list[Row]:
    """The rows in one of whose columns `where` an address or a number of the person may stand."""
    if not identity:
        return []
    read = list(columns)
    wanted = or_(*(_may_name(column, identity) for column in read if column.key in where))
    statement = select(*read).where(wanted)
    return list(tx.execute(statement if which is None else statement.where(which)).mappings())


def _may_name(column: ColumnElement[Any], identity: Identity) -> ColumnElement[bool]:
    text: ColumnElement[Any] = func.lower(cast(column, Text))
    named = [text.contains(_as_stored(one), autoescape=True) for one in identity.emails]
    for separator in SEPARATORS if identity.phones else "":
        text = func.replace(text, separator, "")
    return or_(*named, *(text.contains(_as_stored(one), autoescape=True) for one in identity.phones))


def _as_stored(word: str) -> str:
    """The longest part of it that JSON does not write in another way."""
    return max(PLAIN.findall(word), key=len, default="")


def _texts(link: Row) -> Iterator[str]:
    yield link["display_message"]
    yield from _strings(link["asked"])


def _strings(value: Any) -> Iterator[str]:
    """Every text in JSON, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
