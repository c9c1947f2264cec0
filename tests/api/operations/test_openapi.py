"""The port's own description: it says what the table of operations and the models say, and the port keeps to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest
from pydantic import TypeAdapter

from apcdesk.api.operations.examples import ANSWERED, ASKED, EXAMPLES
from apcdesk.api.operations.openapi import openapi_document
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.domain.changes import STAFF
from tests.api.building import CLIENT_ID, SECRET, Wire
from tests.api.every_operation import (
    REGISTRATION,
    TOUR,
    a_link,
    a_sequence_link,
    link_body,
    link_token,
    sequence_link_body,
)

WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}
IDS = re.compile(r"{\w+}")


def references(part: Any) -> set[str]:
    """Every `$ref` in the document."""
    if isinstance(part, list):
        return set().union(*map(references, part))
    if not isinstance(part, dict):
        return set()
    here = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
    return here.union(*map(references, part.values()))


def test_the_document_lists_every_operation_and_every_reference_leads_somewhere(wire: Wire):
    document = wire.http.get("/v1/openapi.json").json()

    assert document["openapi"] == "3.1.0"
    assert document["servers"] == [{"url": wire.base_url}]
    listed = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert listed == {(o.method, o.path) for o in OPERATIONS} | {("GET", "/v1/openapi.json")}
    components = document["components"]
    shared = {f"#/components/{kind}/{name}" for kind in components for name in components[kind]}
    assert references(document) <= shared
    assert "$defs" not in str(document)
    for path, methods in document["paths"].items():
        for operation in methods.values():
            declared = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path"]
            assert declared == re.findall(r"{(\w+)}", path)
            assert operation["summary"]
            assert operation["responses"]
    ids = [
        operation["operationId"] for methods in document["paths"].values() for operation in methods.values()
    ]
    assert len(ids) == len(set(ids))


def test_every_list_that_is_sent_has_a_limit():
    """Of a hundred thousand entries each may be wrong, and each is told of: for seconds nobody else was answered."""
    document = openapi_document(OPERATIONS, "http://x")
    sent = [
        part
        for methods in document["paths"].values()
        for operation in methods.values()
        for part in (operation.get("requestBody"), operation.get("parameters"))
    ]

    assert sorted(set(unlimited(sent, document["components"]["schemas"], "query"))) == []


KEYWORDS = frozenset({"allOf", "anyOf", "items", "oneOf", "properties", "schema"})


def unlimited(part: Any, schemas: Mapping[str, Any], where: str) -> Iterator[str]:
    """The places of lists without a limit, in a part of the document and in the models that it names."""
    if isinstance(part, list):
        for one in part:
            yield from unlimited(one, schemas, where)
    if not isinstance(part, dict):
        return
    if part.get("type") == "array" and "maxItems" not in part:
        yield where
    named = str(part.get("$ref", "")).rpartition("/")[2]
    if named in schemas:
        yield from unlimited(schemas[named], schemas, named)
    for name, value in part.items():
        yield from unlimited(value, schemas, where if name in KEYWORDS else f"{where}.{name}")


def test_the_document_describes_members_as_the_contract_does():
    schemas = openapi_document(OPERATIONS, "http://x")["components"]["schemas"]

    event = schemas["EventBody"]
    assert event["required"] == ["summary", "start", "end"]
    assert event["properties"]["summary"] == {
        "title": "Summary",
        "type": "string",
        "maxLength": 1024,
        "minLength": 1,
    }


def test_every_answer_is_what_the_document_says(wire: Wire):
    """One real call of every operation that answers with a body."""
    wire.put_event(location={"description": "Hall"}, url="https://example.com/")
    rule = {"availability_rule_id": "r", "tzid": "Etc/UTC", "weekly_periods": []}
    period = {"available_period_id": "p", "start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}
    wire.post("/v1/available_periods", period)
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 60},
        "query_periods": [period],
    }
    grant = {"grant_type": "refresh_token", "refresh_token": wire.opened["refresh_token"]}
    bodies: dict[str, Any] = {
        "/v1/application_calendars": wire.credentials | {"application_calendar_id": "x"},
        "/v1/calendars": wire.credentials | {"application_calendar_id": "x"},
        "/oauth/token": wire.credentials | grant,
        "/v1/availability": query,
        "/v1/sequenced_availability": {
            "sequence": [{**query, "sequence_id": 1}, {**query, "sequence_id": "2"}],
            "query_periods": [period],
        },
        "/v1/availability_rules": rule,
        "/v1/permissions": {
            "permissions": [{"calendar_id": wire.calendar_id, "permission_level": "unrestricted"}]
        },
        "/v1/batch": {"batch": [{"method": "POST", "relative_url": "/v1/available_periods", "data": period}]},
        "/v1/channels": {"callback_url": "http://127.0.0.1:1/"},
        "/v1/element_tokens": {"permissions": ["agenda"], "origin": "http://x"},
        "/v1/bookable_events": TOUR | {"bookable_event_id": "r"},
        "/v1/bookable_events/r/registrations": REGISTRATION,
        "/v1/real_time_scheduling": link_body(wire.sub),
        "/v1/real_time_scheduling/r/disable": {"display_message": "Full"},
        "/v1/real_time_sequencing": sequence_link_body(wire.sub),
        "/v1/real_time_sequencing/r/disable": {"display_message": "Full"},
    }
    links = {"real_time_scheduling": a_link(wire), "real_time_sequencing": a_sequence_link(wire)}
    link_ids = {f"{kind}_id": link[kind][f"{kind}_id"] for kind, link in links.items()}
    for operation in OPERATIONS:
        if operation.answer is None or "{token}" in operation.path:
            continue
        with_secret = operation.credential in (Credential.API_KEY, Credential.IN_BODY_OR_KEY)
        headers = WITH_SECRET if with_secret else {}
        path = IDS.sub("r", operation.path)
        params = (
            {"tzid": "Etc/UTC", "include_managed": "1", "from": "2019-01-01"}
            if path in ("/v1/events", "/v1/free_busy")
            else {}
        )
        kind = path.removeprefix("/v1/")
        if kind in links and operation.method == "GET":
            params = {"token": link_token(links[kind])}
        body = bodies.get(path, {}) if operation.method == "POST" else None
        if any(name in operation.path for name in link_ids):
            path = operation.path.format(**link_ids)
        response = wire.request(operation.method, path, json=body, params=params, headers=headers)
        assert response.status_code == operation.status, (path, response.text)
        TypeAdapter(operation.answer).validate_json(response.content, strict=True)


@pytest.fixture
def document() -> Mapping[str, Any]:
    return openapi_document(OPERATIONS, "http://127.0.0.1:8990")


def models_of(kind: Any) -> set[Any]:
    return set(getattr(kind, "__args__", (kind,))) if kind is not None else set()


def test_every_body_and_every_answer_has_an_example():
    bodies = set().union(*(models_of(operation.body) for operation in OPERATIONS))
    answers = set().union(*(models_of(operation.answer) for operation in OPERATIONS))

    assert (set(ASKED), set(ANSWERED)) == (bodies, answers)


@pytest.mark.parametrize("model", EXAMPLES, ids=lambda model: model.__name__)
def test_an_example_is_what_it_is_an_example_of(model: Any):
    TypeAdapter(model).validate_python(EXAMPLES[model], strict=model in ANSWERED)


def test_examples_and_parameters_stand_in_the_document(document: Mapping[str, Any]):
    alias = document["paths"]["/v1/calendars"]["post"]["requestBody"]["content"]["application/json"]
    delete = document["paths"]["/v1/events"]["delete"]
    read = document["paths"]["/v1/events"]["get"]

    assert set(alias["examples"]) == {"ApplicationCalendarBody", "CalendarBody"}
    assert [p["name"] for p in delete["parameters"]] == ["delete_all", "calendar_ids[]"]
    assert [p["name"] for p in read["parameters"] if p["required"]] == ["tzid"]
    assert set(read["responses"]["200"]["content"]["application/json"]["examples"]) == {"EventsAnswer"}


@pytest.mark.parametrize(
    ("method", "path", "statuses"),
    [
        ("post", "/v1/calendars", "200 401 403 405 413 415 422 423 429 500 503"),
        ("post", "/oauth/token", "200 400 405 413 415 429 500 503"),
        ("get", "/oauth/authorize", "200 302 400 405 413 500 503"),
        ("get", "/v1/events/pages/{token}", "200 401 403 404 405 410 413 422 429 500 503"),
        ("options", "/v1/events/pages/{token}", "204 405 413 500"),
        ("post", "/v1/availability", "200 401 403 405 413 415 422 429 500 503"),
        ("delete", "/v1/channels/{channel_id}", "202 401 403 404 405 413 429 500 503"),
        ("get", "/health", "200 405 413 500 503"),
        ("get", "/elements/{element}", "200 404 405 413 500"),
        ("get", "/feeds/{secret}.ics", "200 304 404 405 413 500 503"),
    ],
)
def test_an_operation_names_every_status_it_can_answer(
    document: Mapping[str, Any], method: str, path: str, statuses: str
):
    assert sorted(document["paths"][path][method]["responses"]) == statuses.split()


def test_the_times_that_may_be_objects_are_described_in_both_forms(document: Mapping[str, Any]):
    alone, whole = document["components"]["schemas"]["EventTime"]["anyOf"]

    assert [one["format"] for one in alone["anyOf"]] == ["date-time", "date"]
    assert (whole["type"], list(whole["properties"])) == ("object", ["time", "tzid"])


def test_which_members_belong_together_is_described(document: Mapping[str, Any]):
    schemas = document["components"]["schemas"]

    assert schemas["EventBody"]["anyOf"] == [{"required": ["event_id"]}, {"required": ["event_uid"]}]
    assert [one["required"] for one in schemas["AvailabilityBody"]["oneOf"]] == [
        ["query_periods"],
        ["available_periods"],
        ["query_slots"],
    ]
    assert schemas["LocationBody"]["dependentRequired"] == {"lat": ["long"], "long": ["lat"]}


@pytest.fixture
def scopeless(wire: Wire) -> str:
    """A token that may do nothing for which a scope is needed."""
    person = wire.services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    back = "http://localhost/back"
    code = wire.services.authorizations.grant(CLIENT_ID, person.sub, "list_calendars", back)
    return wire.services.authorizations.exchange(CLIENT_ID, code, back).access_token


def test_operations_ask_for_the_credential_and_the_scope_that_they_name(wire: Wire, scopeless: str):
    without: dict[str, int] = {}
    needed: dict[str, str] = {}
    for operation in OPERATIONS:
        path = IDS.sub("unknown", operation.path)
        name = f"{operation.method} {operation.path}"
        without[name] = wire.http.request(operation.method, path).status_code
        refused = wire.request(operation.method, path, headers={"Authorization": f"Bearer {scopeless}"})
        scope = re.search(r'scope="([^"]+)"', refused.headers.get("www-authenticate", ""))
        if scope is not None:
            needed[name] = scope[1]

    own = {
        "GET /oauth/authorize": 400,
        "POST /oauth/authorize": 400,
        "POST /continue/{handoff_token}": 403,
        "POST /continue/{handoff_token}/booking": 403,
    }
    assert without == {name: own.get(name, _expected_without(one)) for name, one in _named(OPERATIONS)}
    assert needed == {name: one.scope for name, one in _named(OPERATIONS) if one.scope is not None}


def _named(operations: Iterable[Operation]) -> Iterator[tuple[str, Operation]]:
    return ((f"{one.method} {one.path}", one) for one in operations)


def _expected_without(operation: Operation) -> int:
    """The status for whoever comes without a credential."""
    of_something = (operation.page or operation.file) and "{" in operation.path
    open_to_all = 404 if of_something else operation.status
    by_credential = {
        Credential.NONE: open_to_all,
        Credential.OF_OAUTH: 400,
    }
    return by_credential.get(operation.credential, 401)
