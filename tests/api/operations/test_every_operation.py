"""The transport rules of contract §1 hold for every operation, whatever it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import SYSTEM
from tests.api.building import SECRET, Wire, errors
from tests.api.every_operation import (
    BY_NAME,
    FORM,
    IN_BODY,
    Ask,
    Everything,
    as_form,
    bearer,
    members_of,
    name_of,
    short_pages,
)
from tests.builders_services import make_services
from tests.plain_http import PLAIN

BOOLEANS = {"True": "true", "1": "true", "TRUE": "true", "False": "false", "0": "false"}
"""A spelling and the plain one that means the same: W8."""
PAGES = "/oauth/authorize"


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    """One port for all of these tests: each asks for nothing that another one needs."""
    folder: Path = tmp_path_factory.mktemp("port")
    services = make_services(folder)
    server = Server(services, RequestLog())
    host, port = server.start("127.0.0.1", 0)
    with short_pages(), httpx.Client(base_url=address(host, port), **PLAIN) as http:
        yield Everything(Wire(http, services))
    server.stop()
    services.close()


@pytest.fixture(autouse=True)
def one_account(everything: Everything) -> Iterator[None]:
    """A test that spends a calendar speaks for another one; the next test speaks for the first again."""
    token = everything.wire.token
    yield
    everything.wire.token = token


def those(*methods: str, page: bool = True, **having: Any) -> pytest.MarkDecorator:
    """Every operation with one of these methods (with any, when none is named) and with these attributes."""
    found = [
        name_of(operation)
        for operation in OPERATIONS
        if (not methods or operation.method in methods)
        and (page or operation.path != PAGES)
        and all(bool(getattr(operation, name)) is value for name, value in having.items())
    ]
    return pytest.mark.parametrize("name", found)


def said(response: httpx.Response) -> tuple[int, Any]:
    """Status and body; of what is made anew each time, only its shape."""
    text = re.sub(r'("(?:\w*token|channel_id|next_page|url|real_time_\w+_id)"):"[^"]*"', r"\1", response.text)
    text = re.sub(r'(action|href|proof" value)="[^"]*"', r"\1", text)
    return response.status_code, re.sub(r'<bdi dir="ltr">\w+|UID:\S+', "", text)


def same(everything: Everything, name: str, ask: Ask, **how: Any) -> None:
    """The tolerated form of a request is answered as the plain one is."""
    plain = everything.ask(BY_NAME[name]).send(everything.wire.http)
    assert said(ask.send(everything.wire.http, **how)) == said(plain)


@those(page=False)
def test_the_plain_request_is_answered_by_its_own_status(everything: Everything, name: str):
    operation = BY_NAME[name]

    response = everything.ask(operation).send(everything.wire.http)

    assert response.status_code == operation.status, f"say in PARAMETERS what {name} takes: {response.text}"


@those(page=False)
def test_an_answer_has_the_headers_of_its_kind(everything: Everything, name: str):
    operation = BY_NAME[name]
    response = everything.ask(operation).send(everything.wire.http)

    assert response.status_code in (200, 202, 204, 207, 303) or response.is_client_error
    if response.content and operation.page:
        assert response.headers["content-type"] == f"{operation.media}; charset=utf-8"
        assert response.headers["content-security-policy"].startswith("default-src 'none'")
        assert response.headers["x-content-type-options"] == "nosniff"
    elif response.content and operation.file:
        assert response.headers["content-type"] in {
            f"text/{kind}; charset=utf-8" for kind in operation.file.split()
        }
        assert response.headers["x-content-type-options"] == "nosniff"
        return
    elif response.content:
        assert response.headers["content-type"] == "application/json; charset=utf-8"
        assert response.json()
    elif response.status_code != 204:
        assert response.headers["content-length"] == "0"
        assert "content-type" not in response.headers
    if "token" in response.text:
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["pragma"] == "no-cache"


@those(page=False, body=True)
def test_w1_authorization_counts_only_where_no_credentials_are_in_the_body(everything: Everything, name: str):
    operation = BY_NAME[name]
    ask = everything.ask(operation)

    for lie in ("Bearer None", "Bearer undefined", "nonsense", ""):
        response = replace(ask, headers={"Authorization": lie}).send(everything.wire.http)
        if operation.credential in IN_BODY:
            assert response.status_code == operation.status
        else:
            assert response.status_code == (403 if operation.page else 401)


@those("GET")
@pytest.mark.parametrize("content", [b"{}", b"[]", b"not json", b'{"tzid": "Mars"}'])
def test_w2_a_body_on_get_is_ignored(everything: Everything, name: str, content: bytes):
    same(everything, name, everything.ask(BY_NAME[name]), content=content)


@those("POST", "DELETE", page=False)
@pytest.mark.parametrize("content", [b"[]", b"", b" \n"])
def test_w3_w5_no_body_and_an_empty_array_are_an_empty_object(
    everything: Everything, name: str, content: bytes
):
    operation = BY_NAME[name]

    empty = replace(everything.ask(operation), body={}).send(everything.wire.http)
    other = replace(everything.ask(operation), body=None).send(everything.wire.http, content=content)

    assert said(other) == said(empty)


@those("POST", "DELETE", page=False, body=True)
def test_w4_a_form_says_what_json_says(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])

    same(everything, name, ask, content=as_form(ask.body or {}), **FORM)


@those()
def test_w6_a_list_of_encodings_means_nothing(everything: Everything, name: str):
    encodings = {"Content-Encoding": "gzip;q=1.0,deflate;q=0.6,identity;q=0.3"}

    same(everything, name, everything.ask(BY_NAME[name]), **encodings)


@those("POST", "DELETE")
def test_w7_who_waits_to_be_asked_is_answered(everything: Everything, name: str):
    same(everything, name, everything.ask(BY_NAME[name]), Expect="100-continue")


@those("GET", page=False, query=True)
@pytest.mark.parametrize("spelling", BOOLEANS)
def test_w8_every_boolean_of_a_query_in_every_spelling(everything: Everything, name: str, spelling: str):
    operation = BY_NAME[name]
    assert operation.query is not None
    ask = everything.ask(operation)
    flags = [flag for flag, about in operation.query.model_fields.items() if about.annotation is bool]
    assert flags or operation.page or name.startswith("GET /v1/real_time_")

    for flag in flags:
        spelled, plain = (
            replace(ask, query={**ask.query, flag: value}).send(everything.wire.http)
            for value in (spelling, BOOLEANS[spelling])
        )
        assert said(spelled) == said(plain)
        assert plain.status_code == 200


@those("POST", "DELETE", page=False, body=True)
def test_w8_every_boolean_of_a_form_in_every_spelling(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    form = as_form(ask.body or {}).decode()

    for spelling in ("True", "1"):
        same(everything, name, ask, content=form.replace("=true", f"={spelling}").encode(), **FORM)


@pytest.mark.parametrize("name", ["GET /v1/events", "GET /v1/free_busy", "DELETE /v1/events"])
@pytest.mark.parametrize("spelling", ["calendar_ids[]", "calendar_ids%5B%5D", "calendar_ids"])
def test_w9_calendars_in_a_query(everything: Everything, name: str, spelling: str):
    ask = replace(everything.ask(BY_NAME[name]), body=None)
    query = "&".join(f"{member}={value}" for member, value in ask.query.items())
    calendar_id = everything.wire.calendar_id

    def asking(*ids: str) -> httpx.Response:
        named = "&".join(f"{spelling}={one}" for one in ids)
        return replace(ask, path=f"{ask.path}?{query}&{named}", query={}).send(everything.wire.http)

    assert asking(calendar_id, calendar_id).status_code == BY_NAME[name].status
    assert errors(asking(calendar_id, "cal_other")) == {"calendar_ids": ["errors.invalid_calendar_ids"]}


@those("DELETE", body=True)
def test_w10_a_deletion_reads_the_query_and_the_body_wins(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    assert ask.body
    asked = {
        f"{member}[]" if isinstance(value, list) else member: value for member, value in ask.body.items()
    }
    wrong = dict.fromkeys(ask.body, "")

    same(everything, name, replace(ask, query=asked, body={}))
    same(everything, name, replace(ask, query=wrong))


@those("POST", page=False, body=True)
def test_w11_a_space_may_stand_for_the_t(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    spaced = re.sub(rb"(\d\d)T(\d\d:)", rb"\1 \2", ask.raw or b"")

    same(everything, name, ask, content=spaced)


@those(page=False)
def test_w12_the_host_header_is_not_believed(everything: Everything, name: str):
    same(everything, name, everything.ask(BY_NAME[name]), Host="api.cronofy.com")


@those()
def test_w13_one_trailing_slash_makes_no_difference(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])

    same(everything, name, replace(ask, path=f"{ask.path}/"))


@those()
def test_w14_unknown_members_and_parameters_are_ignored(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    more = replace(ask, query={**ask.query, "unheard_of": "1", "un[heard][]": "2"})

    same(everything, name, more if ask.body is None else more.with_body(unheard_of={"a": [1]}))


@those()
def test_w15_ids_in_paths_may_be_escaped(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    constant = set(re.split("[/]", BY_NAME[name].path))
    parts = (
        part if part in constant else part.replace("_", "%5F").replace("e", "%65")
        for part in ask.path.split("/")
    )

    same(everything, name, replace(ask, path="/".join(parts)))


def asks_for_a_header(operation: Operation) -> bool:
    return operation.credential is not Credential.NONE and operation.credential not in IN_BODY


@pytest.mark.parametrize("name", [name for name, one in BY_NAME.items() if asks_for_a_header(one)])
def test_a_credential_is_missing_malformed_unknown_or_of_another_mode(everything: Everything, name: str):
    operation = BY_NAME[name]
    ask = everything.ask(operation)
    wrong_mode = {
        Credential.ACCESS_TOKEN: bearer(SECRET),
        Credential.API_KEY: bearer(everything.wire.token),
    }.get(operation.credential, bearer("x"))
    realm = 'Bearer realm="apcdesk"'
    invalid = f'{realm}, error="invalid_token"'

    for headers, challenge in (
        ({}, realm),
        ({"Authorization": "Basic eDp5"}, f'{realm}, error="invalid_request"'),
        (bearer("x" * 32), invalid),
        (wrong_mode, invalid),
    ):
        response = replace(ask, headers=headers).send(everything.wire.http)
        assert (response.status_code, response.content) == (401, b"")
        found = response.headers["www-authenticate"]
        assert found == challenge or (challenge == invalid and found.startswith(f"{invalid}, "))


@pytest.mark.parametrize("name", [name for name, one in BY_NAME.items() if one.credential in IN_BODY])
def test_credentials_in_the_body_are_wrong_or_missing(everything: Everything, name: str):
    ask = everything.ask(BY_NAME[name])
    oauth = ask.path.startswith("/oauth/")

    for wrong in ({"client_secret": "x"}, {"client_id": "x"}, {"client_secret": None}, {"client_id": 7}):
        response = ask.with_body(**wrong).send(everything.wire.http)
        assert response.status_code == (400 if oauth else 401)
        if oauth:
            assert response.json()["error"] == "invalid_client"
        else:
            assert response.headers["www-authenticate"] == 'Bearer realm="apcdesk", error="invalid_client"'


@pytest.fixture(scope="module")
def spent(everything: Everything) -> Iterator[httpx.Client]:
    """Another port over the same accounts, at which the client has asked too often for this second."""
    services = everything.wire.services
    services.options.choose("rate_limit_per_second", 1, origin=SYSTEM)
    server = Server(services, RequestLog())
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        assert http.get("/v1/account", headers=bearer(everything.wire.token)).status_code == 200
        yield http
    server.stop()


@pytest.mark.parametrize(
    "name", [name for name, one in BY_NAME.items() if one.credential is not Credential.NONE]
)
def test_who_asks_too_often_is_429_after_the_credential_and_before_everything_else(
    everything: Everything, spent: httpx.Client, name: str
):
    operation = BY_NAME[name]
    ask = everything.ask(operation)
    elsewhere = replace(ask, path=re.sub(r"{\w+}", "nobodys", operation.path))

    for asked in (ask, elsewhere):
        response = asked.send(spent)
        assert (response.status_code, response.content) == (429, b"")
        assert int(response.headers["retry-after"]) >= 1
    unknown = ask.with_body(client_secret="x") if operation.credential in IN_BODY else ask
    refused = replace(unknown, headers=bearer("x")).send(spent)
    assert refused.status_code == (400 if operation.credential is Credential.OF_OAUTH else 401)


@pytest.mark.parametrize(
    "name", [name for name, one in BY_NAME.items() if asks_for_a_header(one) and "{" in one.path]
)
def test_what_is_not_the_accounts_own_is_404_after_the_credential_and_before_the_body(
    everything: Everything, name: str
):
    operation = BY_NAME[name]
    known = everything.ask(operation)
    path = re.sub(r"{\w+}", "nobodys", operation.path)
    ask = replace(known, path=path, body=None)

    assert ask.without_credential().send(everything.wire.http, content=b"{").status_code == 401
    answered = ask.send(everything.wire.http, content=b"{" if operation.body else None)
    idempotent = operation.status if "availability_rules" in path and operation.method == "DELETE" else 404
    expected = operation.status if operation.status == 402 else idempotent
    assert (answered.status_code, answered.content if expected == 404 else b"") == (expected, b"")


@those("POST", "DELETE", page=False, body=True)
def test_a_body_that_cannot_be_read_is_refused_where_it_is_read(everything: Everything, name: str):
    operation = BY_NAME[name]
    response = everything.ask(operation).send(everything.wire.http, content=b"{")

    if operation.credential in IN_BODY and operation.path.startswith("/oauth/"):
        assert (response.status_code, response.json()["error"]) == (400, "invalid_client")
    elif operation.credential in IN_BODY:
        assert response.status_code == 401
    elif operation.page:
        assert (response.status_code, "Try again" in response.text) == (422, True)
    else:
        assert errors(response) == {"base": ["errors.invalid_json"]}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, one in BY_NAME.items()
        if one.body and not one.page and not one.path.startswith("/oauth/")
    ],
)
def test_all_problems_of_a_body_are_reported_together(everything: Everything, name: str):
    operation = BY_NAME[name]
    ask = everything.ask(operation)
    given = set(everything.wire.credentials) if operation.credential in IN_BODY else set()
    members = members_of(operation) - given

    response = ask.with_body(**dict.fromkeys(members, 1.5)).send(everything.wire.http)

    assert {field.split(".")[0] for field in errors(response)} == members


@pytest.mark.parametrize("path", sorted({operation.path for operation in OPERATIONS}))
def test_another_method_is_405_and_says_which_are_allowed(everything: Everything, path: str):
    allowed = sorted(operation.method for operation in OPERATIONS if operation.path == path)
    concrete = re.sub(r"{\w+}", "x", path)

    for method in {"GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"} - set(allowed):
        response = everything.wire.http.request(method, concrete)
        assert (response.status_code, response.content) == (405, b"")
        assert response.headers["allow"] == ", ".join(allowed)
