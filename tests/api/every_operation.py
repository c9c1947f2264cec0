"""One good request for every operation of the port, made for a client that has all it needs."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, get_args
from urllib.parse import urlencode

import httpx
import pytest

from apcdesk.api import reading, rules
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.feeds import FeedDetail
from apcdesk.domain.ids import CalendarId, new_booking_id
from apcdesk.domain.questions import Form
from apcdesk.service.links.scheduling import Selection
from tests.api.building import CLIENT_ID, SECRET, Wire, an_event_body
from tests.service.builders import an_appointment_type, at

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
Key = tuple[str, str]


def key_of(operation: Operation) -> Key:
    return operation.method, operation.path


def name_of(operation: Operation) -> str:
    """The operation as a test's name shows it."""
    return f"{operation.method} {operation.path}"


IN_BODY = frozenset(
    {Credential.IN_BODY, Credential.IN_BODY_OR_TOKEN, Credential.IN_BODY_OR_KEY, Credential.OF_OAUTH}
)
"""Where a client may say in the body who it is."""


def members_of(operation: Operation) -> set[str]:
    """The members that the body of the operation may have, of the first model where there are several."""
    model = (get_args(operation.body) or (operation.body,))[0]
    return {about.alias or name for name, about in model.model_fields.items()}


BY_NAME = {name_of(operation): operation for operation in OPERATIONS}


@dataclass(frozen=True, slots=True)
class Ask:
    """A request: `body` None is none at all; `headers` have the credential."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def send(self, http: httpx.Client, content: bytes | None = None, **headers: str) -> httpx.Response:
        """Send it, with other bytes than its body's or with further headers."""
        raw = content if content is not None else self.raw
        sent = dict(self.headers) | (JSON if raw else {}) | headers
        return http.request(
            self.method, self.path, params=dict(self.query) or None, content=raw, headers=sent
        )

    @property
    def raw(self) -> bytes | None:
        """The body as JSON."""
        return None if self.body is None else json.dumps(self.body).encode()

    def with_body(self, **members: Any) -> Ask:
        return replace(self, body={**(self.body or {}), **members})

    def without_credential(self) -> Ask:
        return replace(self, headers={})


@contextmanager
def short_pages() -> Iterator[None]:
    """Every page has one item, so that two items have a next page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "EVENTS_A_PAGE", 1)
        patch.setattr(reading, "PERIODS_A_PAGE", 1)
        patch.setattr(rules, "PAGE_SIZE", 1)
        yield


OPENS_A_PAGE: Mapping[str, Callable[[Wire, str], str]] = {
    "link_token": lambda wire, _: link_token(a_link(wire)),
    "code": lambda wire, _: a_code(wire),
    "handoff_token": lambda wire, path: a_handoff(wire, taken=path.endswith("/booking")),
}
"""What is made for each request of a page for visitors."""


class Everything:
    """A client's account with an event, a rule, a channel and whatever else a path may name."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self._made = 0
        self._write_events()
        for number in range(2):
            period = {"available_period_id": f"p{number}"} | WINDOW
            assert wire.post("/v1/available_periods", period).status_code == 202
        assert wire.post("/v1/availability_rules", RULE).status_code == 200
        channel = wire.post("/v1/channels", {"callback_url": "http://127.0.0.1:1/"}).json()["channel"]
        self.ids: dict[str, str] = {
            "calendar_id": wire.calendar_id,
            "event_uid": wire.events()[0]["event_uid"],
            "channel_id": channel["channel_id"],
            "availability_rule_id": "r",
            "element": "agenda",
            "file": "page.js",
            "secret": wire.services.feeds.make(CalendarId(wire.calendar_id), FeedDetail.FULL).secret,
        }

    def _write_events(self) -> None:
        """More than a page of them, also after some request has deleted them."""
        for number in range(2):
            assert self.wire.put_event(f"e{number}").status_code == 202

    def ask(self, operation: Operation) -> Ask:
        """A request that the operation answers with its own status."""
        method, template = key_of(operation)
        query, body = self._parameters(operation)
        path = re.sub(r"{(\w+)}", lambda found: self._id(found[1], template), template)
        return Ask(method, path, query, body, self.credential(operation))

    def credential(self, operation: Operation) -> Mapping[str, str]:
        """What its header says of who asks; nothing where the body does."""
        if operation.path.startswith(("/rts", "/bookings", "/continue")):
            return {"Cookie": f"apcdesk_visitor={VISITOR}"}
        if operation.credential is Credential.API_KEY:
            return bearer(SECRET)
        if operation.credential is Credential.NONE or operation.credential in IN_BODY:
            return {}
        return bearer(self.wire.token)

    def _parameters(self, operation: Operation) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
        """Query and body. Every member that a request may name twice is there once."""
        make = PARAMETERS.get(key_of(operation))
        query, body = make(self) if make else ({}, None)
        if operation.credential in IN_BODY:
            body = {**self.wire.credentials, **(body or {})}
        return query, body

    def _id(self, name: str, template: str) -> str:
        if name == "token":
            self._write_events()
            page = self.wire.get(template.partition("/pages/")[0], params=READ).json()["pages"]
            return str(page["next_page"].rpartition("/")[2])
        if name == "profile_id":
            self._made += 1
            return str(self.another(f"profile {self._made}")["linking_profile"]["profile_id"])
        if name == "event_uid":
            self._write_events()
        if name in MADE_LINKS:
            return str(MADE_LINKS[name](self.wire)[name.removesuffix("_id")][name])
        if name == "bookable_event_id":
            self._register()
            return "tour"
        if name == "registration_id":
            return "r1"
        if name in OPENS_A_PAGE:
            return OPENS_A_PAGE[name](self.wire, template)
        return self.ids.get(name, "none")

    def _register(self) -> None:
        """A bookable event with somebody who registered, also after some request has forgotten them."""
        answers = [
            self.wire.post("/v1/bookable_events", TOUR, headers=bearer(SECRET)),
            self.wire.post("/v1/bookable_events/tour/registrations", REGISTRATION, headers=bearer(SECRET)),
        ]
        assert [answer.status_code for answer in answers] == [200, 200]

    def another(self, application_calendar_id: str) -> dict[str, Any]:
        """Open a calendar that is spent by one request, and speak for it from now on."""
        opened = self.wire.open(application_calendar_id)
        self.wire.token = opened["access_token"]
        return opened


def a_link(wire: Wire) -> dict[str, Any]:
    """A link over a Monday of an account of its own; the answer."""
    body = link_body(wire.open(f"visited {secrets.token_hex(8)}")["sub"])
    answer: dict[str, Any] = wire.post("/v1/real_time_scheduling", body, headers=bearer(SECRET)).json()
    return answer


def a_sequence_link(wire: Wire) -> dict[str, Any]:
    """The same of two events, one after the other."""
    body = sequence_link_body(wire.open(f"visited {secrets.token_hex(8)}")["sub"])
    answer: dict[str, Any] = wire.post("/v1/real_time_sequencing", body, headers=bearer(SECRET)).json()
    return answer


MADE_LINKS = {"real_time_scheduling_id": a_link, "real_time_sequencing_id": a_sequence_link}
"""What makes the link whose id a path has."""


def link_token(link: Mapping[str, Any]) -> str:
    return str(link["url"].rpartition("/")[2])


def a_handoff(wire: Wire, *, taken: bool, form: Form | None = None) -> str:
    """What opens a booking that was begun at a kiosk, of an offer of its own; taken by the visitor or not yet."""
    calendar = wire.services.calendars.open(CLIENT_ID, f"begun {secrets.token_hex(8)}", origin=STAFF).calendar
    offer = an_appointment_type(NamedGroup("", (calendar.sub,)), name=f"begun-{secrets.token_hex(4)}")
    kind = replace(offer, name="Demo", form=form or Form())
    wire.services.appointment_types.upsert(kind, origin=STAFF)
    holder, kiosk = secrets.token_hex(8), Origin(Door.KIOSK, name="Kiosk 1")
    hold = wire.services.bookings.hold(
        kind.appointment_type_id, at("13:00"), holder=holder, place="Kiosk 1 · Entrance", origin=kiosk
    )
    token = wire.services.handoffs.offer(hold, new_booking_id(secrets.token_bytes), None)
    if taken:
        wire.services.handoffs.take(token, VISITOR)
    return token


def a_code(wire: Wire) -> str:
    """The code of a booking on that Monday."""
    start = datetime.fromisoformat(MONDAY["start"])
    return wire.services.scheduling.book(
        link_token(a_link(wire)), Selection(start, VISITOR, "Europe/London", "Ida Lund")
    )


def link_body(sub: str) -> dict[str, Any]:
    return {
        "oauth": {"redirect_uri": "https://example.com/back"},
        "event": {"event_id": "meeting", "summary": "Board meeting"},
        "availability": {
            "participants": [{"members": [{"sub": sub}], "required": "all"}],
            "required_duration": {"minutes": 30},
            "query_periods": [MONDAY],
        },
    }


def sequence_link_body(sub: str) -> dict[str, Any]:
    body = link_body(sub)
    query = body.pop("availability")
    step = {name: query[name] for name in ("participants", "required_duration")}
    steps = [
        {"sequence_id": "1", **step, "event": {"summary": "Demonstration"}},
        {"sequence_id": "2", **step, "event": {"summary": "Signature"}},
    ]
    return {**body, "availability": {"sequence": steps, "query_periods": query["query_periods"]}}


def bearer(credential: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {credential}"}


def as_form(body: Mapping[str, Any]) -> bytes:
    """The body as Rails writes it into a form: contract §1.2 W4."""
    return urlencode(list(_pairs("", body))).encode()


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for inner, one in value.items():
            yield from _pairs(f"{name}[{inner}]" if name else inner, one)
    elif isinstance(value, list):
        for one in value:
            yield from _pairs(f"{name}[]", one)
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


Parameters = tuple[Mapping[str, Any], Mapping[str, Any] | None]

WINDOW = {"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}
VISITOR = "shown-to-this-browser"
MONDAY = {"start": "2027-03-15T09:00:00Z", "end": "2027-03-15T11:00:00Z"}
TOUR = {"bookable_event_id": "tour", **MONDAY, "status": "confirmed", "registration": {"capacity": 2}}
REGISTRATION = {"registration_id": "r1", "status": "accepted", "metadata": {"name": "Bill the One"}}
FILLED_IN = {"proof": VISITOR, "start": MONDAY["start"]}
RULE = {
    "availability_rule_id": "r",
    "tzid": "Etc/UTC",
    "weekly_periods": [{"day": "monday", "start_time": "09:00", "end_time": "17:00"}],
}
READ = {"tzid": "Etc/UTC", "include_managed": "true"}
AUTHORIZE = {
    "response_type": "code",
    "client_id": CLIENT_ID,
    "redirect_uri": "http://localhost:3000/back",
    "scope": "read_write",
}
OPENED = {"application_calendar_id": "opened"}


def _refresh(all_of: Everything) -> Parameters:
    return {}, {"grant_type": "refresh_token", "refresh_token": all_of.wire.opened["refresh_token"]}


def _permissions(all_of: Everything) -> Parameters:
    asked = {"calendar_id": all_of.wire.calendar_id, "permission_level": "unrestricted"}
    return {}, {"permissions": [asked]}


def _batch(all_of: Everything) -> Parameters:
    entry = {"method": "POST", "relative_url": all_of.wire.events_path, "data": an_event_body()}
    return {}, {"batch": [entry]}


def _event(_all_of: Everything) -> Parameters:
    trigger = {"before": "event_start", "offset": {"minutes": 5}}
    return {}, an_event_body(
        location={"description": "Board room", "lat": "59.9", "long": "10.7"},
        event_private=True,
        reminders=[{"minutes": 10}, {"minutes": 20}],
        subscriptions=[{"type": "webhook", "uri": "http://127.0.0.1:1/", "transitions": [trigger]}],
    )


def _availability(all_of: Everything) -> Parameters:
    return {}, {
        "participants": [{"members": [{"sub": all_of.wire.sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "query_periods": [WINDOW],
    }


def _sequence(all_of: Everything) -> Parameters:
    _, query = _availability(all_of)
    assert query is not None
    step = {member: query[member] for member in ("participants", "required_duration")}
    return {}, {"sequence": [{**step, "sequence_id": "1"}], "query_periods": query["query_periods"]}


PARAMETERS: Mapping[Key, Callable[[Everything], Parameters]] = {
    ("POST", "/v1/application_calendars"): lambda _: ({}, OPENED),
    ("POST", "/v1/calendars"): lambda _: ({}, OPENED),
    ("GET", "/oauth/authorize"): lambda _: (AUTHORIZE, None),
    ("POST", "/oauth/token"): _refresh,
    ("POST", "/oauth/token/revoke"): lambda _: ({}, {"sub": "apc_nobody", "request_pii_erasure": True}),
    ("POST", "/v1/permissions"): _permissions,
    ("POST", "/v1/calendars/{calendar_id}/events"): _event,
    ("DELETE", "/v1/calendars/{calendar_id}/events"): lambda _: ({}, {"event_id": "none"}),
    ("DELETE", "/v1/events"): lambda all_of: ({}, {"calendar_ids": [all_of.wire.calendar_id]}),
    ("POST", "/v1/batch"): _batch,
    ("POST", "/v1/calendars/{calendar_id}/events/{event_uid}/participation_status"): lambda _: (
        {},
        {"status": "accepted"},
    ),
    ("GET", "/v1/events"): lambda _: (READ, None),
    ("GET", "/v1/free_busy"): lambda _: (READ, None),
    ("POST", "/v1/channels"): lambda _: (
        {},
        {"callback_url": "http://127.0.0.1:1/", "filters": {"only_managed": True}},
    ),
    ("POST", "/v1/availability"): _availability,
    ("POST", "/v1/sequenced_availability"): _sequence,
    ("POST", "/v1/availability_rules"): lambda _: ({}, RULE),
    ("POST", "/v1/available_periods"): lambda _: ({}, {"available_period_id": "p0"} | WINDOW),
    ("GET", "/v1/available_periods"): lambda _: ({"tzid": "Etc/UTC", "localized_times": "true"}, None),
    ("DELETE", "/v1/available_periods"): lambda _: ({}, {"available_period_id": "none"}),
    ("POST", "/v1/real_time_scheduling"): lambda all_of: (
        {},
        {**all_of.wire.credentials, **link_body(all_of.wire.sub)},
    ),
    ("GET", "/v1/real_time_scheduling"): lambda all_of: (
        {"token": link_token(a_link(all_of.wire))},
        None,
    ),
    ("POST", "/v1/real_time_scheduling/{real_time_scheduling_id}/disable"): lambda _: (
        {},
        {"display_message": "Full"},
    ),
    ("POST", "/v1/real_time_sequencing"): lambda all_of: (
        {},
        {**all_of.wire.credentials, **sequence_link_body(all_of.wire.sub)},
    ),
    ("GET", "/v1/real_time_sequencing"): lambda all_of: (
        {"token": link_token(a_sequence_link(all_of.wire))},
        None,
    ),
    ("POST", "/v1/real_time_sequencing/{real_time_sequencing_id}/disable"): lambda _: (
        {},
        {"display_message": "Full"},
    ),
    ("POST", "/v1/bookable_events"): lambda _: ({}, TOUR),
    ("POST", "/v1/bookable_events/{bookable_event_id}/registrations"): lambda _: ({}, REGISTRATION),
    ("GET", "/rts/{link_token}"): lambda _: ({"tzid": "Europe/London", "start": MONDAY["start"]}, None),
    ("POST", "/rts/{link_token}/selection"): lambda _: ({}, FILLED_IN),
    ("POST", "/rts/{link_token}/no_times_suitable"): lambda _: ({}, {"proof": VISITOR}),
    ("POST", "/bookings/{code}/move"): lambda _: ({}, FILLED_IN | {"start": "2027-03-15T10:00:00Z"}),
    ("POST", "/bookings/{code}/cancel"): lambda _: ({}, {"proof": VISITOR}),
    ("POST", "/continue/{handoff_token}"): lambda _: ({}, {"proof": VISITOR}),
    ("POST", "/continue/{handoff_token}/booking"): lambda _: ({}, {"proof": VISITOR, "name": "Ida Lund"}),
    ("POST", "/v1/element_tokens"): lambda all_of: (
        {},
        {"permissions": ["agenda"], "origin": "http://x.example", "subs": [all_of.wire.sub]},
    ),
}
