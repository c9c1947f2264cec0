"""One list of cases, run through the services' own functions and through the port: the results are the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET
from tests.parity.doors import ThroughThePort, ThroughTheService, TwoDoors

Step = tuple[str, Mapping[str, Any]]
DONE = None


@dataclass(frozen=True, slots=True)
class Case:
    """Verbs with what they are told, and what each of them gives back."""

    name: str
    steps: tuple[Step, ...]
    expected: tuple[Any, ...]


TIMES = {"start": "2027-03-12T15:30:00Z", "end": "2027-03-12T17:00:00Z"}
EVENT: dict[str, Any] = {"event_id": "e1", "summary": "Board meeting", **TIMES}
DAYS: dict[str, Any] = {
    "event_id": "e1",
    "summary": "Fair",
    "start": "2027-03-12",
    "end": "2027-03-14",
}
ALL = {"include_managed": True}
OPEN: Step = ("open", {"application_calendar_id": "hall"})
READ: Step = ("read", ALL)
BUSY: Step = ("free_busy", ALL)
OPENED = {"application_calendar_id": "hall", "calendars": ["hall"]}
PLACE = {"description": "Hall 4", "lat": "59.91", "long": "10.75"}
CALL = {"profile_id": "explicit", "provider_description": "Our room", "join_url": "https://example.com/r"}


def read(**more: Any) -> dict[str, Any]:
    """What is read of EVENT, unless it says otherwise."""
    plain = EVENT | {
        "description": "",
        "transparency": "opaque",
        "extended_transparency": "opaque",
        "status": "confirmed",
        "deleted": False,
        "event_private": False,
    }
    return plain | more


def busy(status: str = "busy", **times: str) -> dict[str, str]:
    """What is read of EVENT's time."""
    return TIMES | times | {"free_busy_status": status}


def written(
    name: str, event: Mapping[str, Any], *results: Any, then: tuple[Step, ...] = (READ, BUSY)
) -> Case:
    """A case that writes one event and reads it."""
    return Case(name, (OPEN, ("write", event), *then), (OPENED, DONE, *results))


def updated(
    name: str, first: Mapping[str, Any], second: Mapping[str, Any], result: Mapping[str, Any]
) -> Case:
    """A case that writes the same event twice and reads it."""
    return Case(name, (OPEN, ("write", first), ("write", second), READ), (OPENED, DONE, DONE, [result]))


FULL = EVENT | {
    "description": "All of it",
    "location": PLACE,
    "url": "https://example.com/",
    "event_private": True,
    "reminders": [{"minutes": 30}],
    "conferencing": CALL,
    "extended_transparency": "tentative",
}
FULL_READ = read(
    description="All of it",
    location=PLACE,
    url="https://example.com/",
    event_private=True,
    conferencing={"provider_name": "Our room", "join_url": "https://example.com/r"},
    extended_transparency="tentative",
)
CASES = [
    Case("opening twice is opening once", (OPEN, OPEN, ("calendars", {})), (OPENED, OPENED, ["hall"])),
    written("a timed event is opaque", EVENT, [read()], [busy()]),
    written(
        "an all-day event is transparent and takes no time",
        DAYS,
        [read(**DAYS, transparency="transparent", extended_transparency="transparent")],
        [],
    ),
    written(
        "an opaque all-day event does",
        DAYS | {"transparency": "opaque"},
        [read(**DAYS)],
        [busy(start="2027-03-12", end="2027-03-14")],
    ),
    written("every member is kept", FULL, [FULL_READ], [busy("tentative")]),
    written(
        "out of office is opaque",
        EVENT | {"extended_transparency": "out_of_office"},
        [read(extended_transparency="out_of_office")],
        [busy()],
    ),
    written(
        "an offset is read, a zone is kept",
        EVENT
        | {
            "start": {"time": "2027-03-12T16:30:00+01:00", "tzid": "Europe/Oslo"},
            "end": {"time": "2027-03-12T12:00:00-05:00", "tzid": "America/New_York"},
        },
        [
            read(
                start={"time": "2027-03-12T16:30:00+01:00", "tzid": "Europe/Oslo"},
                end={"time": "2027-03-12T12:00:00-05:00", "tzid": "America/New_York"},
            )
        ],
        then=(("read", ALL | {"localized": True}),),
    ),
    written(
        "managed events are left out of a plain read", EVENT, [], [], then=(("read", {}), ("free_busy", {}))
    ),
    written(
        "an event that ends before the window is not in it, one that starts at its end neither",
        EVENT,
        [],
        [],
        [read()],
        then=(
            ("read", ALL | {"from": "2027-03-13"}),
            ("read", ALL | {"to": "2027-03-12T15:30:00Z"}),
            ("read", ALL | {"from": "2027-03-12", "to": "2027-03-13"}),
        ),
    ),
    written("the same body twice is one event", EVENT, DONE, [read()], then=(("write", EVENT), READ)),
    updated(
        "absent members keep their values",
        FULL,
        EVENT | {"summary": "Again"},
        FULL_READ | {"summary": "Again"},
    ),
    updated(
        "null returns members to their defaults",
        FULL,
        EVENT
        | dict.fromkeys(
            ("description", "location", "url", "event_private", "reminders", "conferencing", "transparency")
        ),
        read(),
    ),
    updated(
        "conferencing none removes it",
        FULL,
        EVENT | {"conferencing": {"profile_id": "none"}},
        {name: value for name, value in FULL_READ.items() if name != "conferencing"},
    ),
    updated(
        "the default of the transparency follows the kind of the times",
        EVENT,
        DAYS,
        read(**DAYS, transparency="transparent", extended_transparency="transparent"),
    ),
    Case(
        "deletion is soft, repeatable and taken back by a write",
        (
            OPEN,
            ("write", EVENT),
            ("delete", {"event_id": "e1"}),
            ("delete", {"event_id": "e1"}),
            READ,
            ("read", ALL | {"include_deleted": True}),
            BUSY,
            ("write", EVENT),
            READ,
        ),
        (OPENED, DONE, DONE, DONE, [], [read(deleted=True, status="cancelled")], [], DONE, [read()]),
    ),
    Case(
        "all managed events are deleted at once, in this calendar only",
        (
            ("open", {"application_calendar_id": "other"}),
            ("write", EVENT),
            OPEN,
            ("write", EVENT),
            ("write", EVENT | {"event_id": "e2"}),
            ("delete_all", {}),
            READ,
            ("open", {"application_calendar_id": "other"}),
            READ,
        ),
        (
            {"application_calendar_id": "other", "calendars": ["other"]},
            DONE,
            OPENED,
            DONE,
            DONE,
            DONE,
            [],
            {"application_calendar_id": "other", "calendars": ["other"]},
            [read()],
        ),
    ),
    Case(
        "an external event that is not there cannot be changed, but can be deleted",
        (
            OPEN,
            ("write", {"event_uid": f"evt_external_{'0' * 24}", "summary": "x", **TIMES}),
            ("delete", {"event_uid": f"evt_external_{'0' * 24}"}),
        ),
        (OPENED, "not found", DONE),
    ),
    Case(
        "channels are opened, listed in order and closed",
        (
            OPEN,
            ("watch", {"callback_url": "http://127.0.0.1:9/a", "only_managed": True}),
            ("watch", {"callback_url": "http://127.0.0.1:9/b"}),
            ("watching", {}),
            ("unwatch", {}),
            ("watching", {}),
        ),
        (
            OPENED,
            DONE,
            DONE,
            [("http://127.0.0.1:9/a", {"only_managed": True}), ("http://127.0.0.1:9/b", {})],
            DONE,
            [("http://127.0.0.1:9/b", {})],
        ),
    ),
    Case(
        "a refreshed token goes on",
        (OPEN, ("refresh", {}), ("calendars", {})),
        (OPENED, "read_write", ["hall"]),
    ),
    Case(
        "a profile that was taken away is gone until the calendar is opened again",
        (OPEN, ("disconnect", {}), ("calendars", {}), ("disconnect", {}), OPEN),
        (OPENED, DONE, [], "not found", OPENED),
    ),
    Case(
        "a revoked grant ends its tokens and channels, and keeps the events",
        (
            OPEN,
            ("write", EVENT),
            ("watch", {"callback_url": "http://127.0.0.1:9/a"}),
            ("revoke", {}),
            ("calendars", {}),
            OPEN,
            ("watching", {}),
            READ,
        ),
        (OPENED, DONE, DONE, DONE, "ended", OPENED, [], [read()]),
    ),
]


@pytest.fixture(params=["service", "port"])
def door(request: pytest.FixtureRequest, services: Services) -> TwoDoors:
    if request.param == "port":
        return ThroughThePort(request.getfixturevalue("wire"))
    services.clients.ensure(CLIENT_ID, SECRET, origin=SYSTEM)
    return ThroughTheService(services)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_both_doors_give_the_same(door: TwoDoors, case: Case):
    given = tuple(_verb(door, verb)(**told) for verb, told in case.steps)

    assert given == case.expected


def _verb(door: TwoDoors, name: str) -> Callable[..., Any]:
    verb: Callable[..., Any] = getattr(door, name)
    return verb
