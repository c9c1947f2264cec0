"""Bookable events on the wire: contract scheduling §5.8."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import Reader, choice, pattern, read_text, text, whole
from apcdesk.api.problems import Body, wrong
from apcdesk.api.wire.periods import PeriodBody
from apcdesk.api.wire.times import instant_text
from apcdesk.domain.bookable import BookableEvent, BookableStatus, Registration, RegistrationStatus
from apcdesk.domain.ids import BookableEventId, ClientId, RegistrationId
from apcdesk.domain.period import Period

ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
MOST_LETTERS = 64
MOST_CAPACITY = 256
MOST_METADATA = 20
MOST_EVENTS = 50


def read_metadata(value: Any) -> dict[str, str]:
    """Texts by name; null is as good as absent. What is wrong is said of the whole: names are the client's, and may be
    a person's.
    """
    if not isinstance(value, Mapping):
        raise wrong("errors.must_be_object")
    if len(value) > MOST_METADATA:
        raise wrong("errors.too_many", limit=MOST_METADATA)
    given = {name: one for name, one in value.items() if one is not None}
    return {read_text(name, 64): read_text(one, 1024, blank=True) for name, one in given.items()}


METADATA = Reader(
    read_metadata,
    {
        "type": "object",
        "maxProperties": MOST_METADATA,
        "additionalProperties": {"type": "string", "maxLength": 1024},
    },
)


class CapacityBody(Body):
    """For how many there is room."""

    capacity: Annotated[int, whole(1, MOST_CAPACITY)]


class BookableEventBody(PeriodBody):
    """POST /v1/bookable_events."""

    bookable_event_id: Annotated[str, pattern(ID, MOST_LETTERS)]
    status: Annotated[str, choice(*BookableStatus)]
    registration: CapacityBody


class RegistrationBody(Body):
    """POST /v1/bookable_events/{bookable_event_id}/registrations."""

    registration_id: Annotated[str, pattern(ID, MOST_LETTERS)]
    status: Annotated[str, choice(*RegistrationStatus)]
    metadata: Annotated[dict[str, str], METADATA] | None = None


class BookableEventName(Body):
    """One of the events that are asked about."""

    bookable_event_id: Annotated[str, text(64)]


class BookableQueryBody(Body):
    """POST /v1/availability about bookable events instead of participants."""

    bookable_events: Annotated[list[BookableEventName], Field(min_length=1, max_length=MOST_EVENTS)]


class RegistrationAnswer(TypedDict):
    """Somebody who registered."""

    registration_id: str
    status: str
    metadata: Mapping[str, str]


class RegistrationsAnswer(TypedDict):
    """How full it is."""

    capacity: int
    registered_count: int
    total_count: int
    registrations: list[RegistrationAnswer]


class BookableEventAnswer(TypedDict):
    """A bookable event."""

    bookable_event_id: str
    start: str
    end: str
    status: str
    registration: RegistrationsAnswer


class AvailableBookableEvent(TypedDict):
    """A bookable event with room; nobody who registered is named."""

    bookable_event_id: str
    start: str
    end: str


def bookable_event(body: BookableEventBody, client_id: ClientId) -> BookableEvent:
    """The domain's word for the request."""
    return BookableEvent(
        client_id,
        BookableEventId(body.bookable_event_id),
        Period(body.start, body.end),
        BookableStatus(body.status),
        body.registration.capacity,
    )


def registration(body: RegistrationBody) -> Registration:
    """The domain's word for the request."""
    return Registration(
        RegistrationId(body.registration_id), RegistrationStatus(body.status), body.metadata or {}
    )


def bookable_event_answer(event: BookableEvent) -> BookableEventAnswer:
    """The event with everybody who registered, for its client."""
    return {
        **available_bookable_event(event),
        "status": event.status.value,
        "registration": {
            "capacity": event.capacity,
            "registered_count": event.registered_count,
            "total_count": len(event.registrations),
            "registrations": [
                {
                    "registration_id": one.registration_id,
                    "status": one.status.value,
                    "metadata": dict(one.metadata),
                }
                for one in event.registrations
            ],
        },
    }


def available_bookable_event(event: BookableEvent) -> AvailableBookableEvent:
    """The event for whoever may still register."""
    return {
        "bookable_event_id": event.bookable_event_id,
        "start": instant_text(event.period.start),
        "end": instant_text(event.period.end),
    }
