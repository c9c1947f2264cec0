"""Bookable events: contract scheduling §5.8. SDKs send their secret in bodies and queries too: it is not read there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from apcdesk.api.auth import client_by_key
from apcdesk.api.call import Call, Reply
from apcdesk.api.fields import is_name
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.bookable import (
    MOST_EVENTS,
    AvailableBookableEvent,
    BookableEventBody,
    BookableQueryBody,
    RegistrationBody,
    available_bookable_event,
    bookable_event,
    bookable_event_answer,
    registration,
)
from apcdesk.domain.bookable import BookableEvent
from apcdesk.domain.ids import BookableEventId, ClientId, RegistrationId


def write_bookable_event(call: Call) -> Reply:
    """Create or change an event with room for so many."""
    client, _ = client_by_key(call)
    event = bookable_event(validated(BookableEventBody, call.sent), client.client_id)
    return _answer(call.services.bookable_events.upsert(event, origin=call.origin))


def read_bookable_event(call: Call) -> Reply:
    """A bookable event and everybody who registered."""
    client, _ = client_by_key(call)
    return _answer(call.services.bookable_events.get(client.client_id, _named(call)))


def write_registration(call: Call) -> Reply:
    """Register somebody, or change how they stand to it, as long as there is room."""
    client, _ = client_by_key(call)
    call.services.bookable_events.get(client.client_id, _named(call))
    body = validated(RegistrationBody, call.sent)
    return _answer(
        call.services.bookable_events.register(
            client.client_id, _named(call), registration(body), origin=call.origin
        )
    )


def delete_registration(call: Call) -> Reply:
    """Forget a registration."""
    client, _ = client_by_key(call)
    registration_id = RegistrationId(call.path["registration_id"])
    return _answer(
        call.services.bookable_events.unregister(
            client.client_id, _named(call), registration_id, origin=call.origin
        )
    )


def available_bookable_events(
    call: Call, sent: Mapping[str, Any], client_id: ClientId
) -> list[AvailableBookableEvent]:
    """Those of the events that were named that have room, as they were named. Raises Invalid for unknown ones."""
    ids = dict(_named_events(sent))
    known = call.services.bookable_events.known(client_id, list(ids.values()))
    unknown = [
        problem(f"bookable_events[{index}].bookable_event_id", "errors.not_recognized")
        for index, one in ids.items()
        if one not in known
    ]
    validated(BookableQueryBody, sent, unknown)
    events = [known[one] for one in dict.fromkeys(ids.values())]
    return [available_bookable_event(event) for event in events if event.has_room]


def which_are_booked(sent: Mapping[str, Any]) -> list[BookableEventId] | None:
    """The bookable events that can be made out in a query, also in one that is wrong; None for one about accounts."""
    if sent.get("bookable_events") is None:
        return None
    return [bookable_event_id for _, bookable_event_id in _named_events(sent)]


def _named_events(sent: Mapping[str, Any]) -> Iterator[tuple[int, BookableEventId]]:
    listed = sent["bookable_events"]
    for index, one in enumerate(listed[:MOST_EVENTS] if isinstance(listed, list) else ()):
        if isinstance(one, Mapping) and is_name(one.get("bookable_event_id")):
            yield index, BookableEventId(one["bookable_event_id"])


def _named(call: Call) -> BookableEventId:
    return BookableEventId(call.path["bookable_event_id"])


def _answer(event: BookableEvent) -> Reply:
    return Reply(200, {**bookable_event_answer(event)})
