"""What an element token opens, from which page, and what other origins may read: contract scheduling §6.2–6.4."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from apcdesk.api import reading
from apcdesk.api.request_log import RequestLog
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET, Wire, errors
from tests.builders_services import ManualClock

ORIGIN = "https://shop.example"
ALL = ["agenda", "availability", "managed_availability", "account_management"]
RULE = {"availability_rule_id": "default", "tzid": "Etc/UTC", "weekly_periods": []}
PERIOD = {"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}


def a_token(
    wire: Wire, *permissions: str, origin: str = ORIGIN, subs: list[str] | None = None, **more: Any
) -> str:
    """A token of the account for pages of the shop."""
    body = {
        "version": "1",
        "permissions": list(permissions) or ALL,
        "subs": [wire.sub] if subs is None else subs,
        "origin": origin,
        **more,
    }
    answer = wire.post("/v1/element_tokens", body, headers={"Authorization": f"Bearer {SECRET}"})
    token: str = answer.json()["element_token"]["token"]
    return token


def ask(
    wire: Wire, method: str, path: str, token: str, *, headers: dict[str, str] | None = None, **how: Any
) -> httpx.Response:
    """A request as an Element sends it."""
    params = {**how.pop("params", {}), "et": token}
    sent = {"Origin": ORIGIN, "Cronofy-Element": "v1.67.7, agenda"} if headers is None else headers
    return wire.http.request(method, path, params=params, headers=sent, **how)


def a_query(*subs: str) -> dict[str, Any]:
    """An hour of the accounts."""
    return {
        "participants": [{"members": [{"sub": sub} for sub in subs], "required": "all"}],
        "required_duration": {"minutes": 60},
        "query_periods": [PERIOD],
    }


def a_sequence(*subs: str) -> dict[str, Any]:
    """One event after the other."""
    steps = [{"sequence_id": n, **a_query(sub), "query_periods": []} for n, sub in enumerate(subs)]
    return {"sequence": steps, "query_periods": [PERIOD]}


def calls(wire: Wire) -> list[tuple[str, str, dict[str, Any], set[str], int]]:
    """Method, path, how, which permissions open it, and the status then."""
    window = {"params": {"tzid": "Etc/UTC"}}
    profile_id = wire.get("/v1/profiles").json()["profiles"][0]["profile_id"]
    return [
        ("GET", "/v1/events", window, {"agenda"}, 200),
        ("GET", "/v1/events/pages/x-2", {}, {"agenda"}, 404),
        ("GET", "/v1/free_busy", window, {"agenda"}, 200),
        ("GET", "/v1/free_busy/pages/x-2", {}, {"agenda"}, 404),
        ("GET", "/v1/userinfo", {}, {"agenda", "managed_availability", "account_management"}, 200),
        ("POST", "/v1/availability", {"json": a_query(wire.sub)}, {"availability"}, 200),
        ("POST", "/v1/sequenced_availability", {"json": a_sequence(wire.sub)}, {"availability"}, 200),
        ("POST", "/v1/availability_rules", {"json": RULE}, {"managed_availability"}, 200),
        ("GET", "/v1/availability_rules", {}, {"managed_availability"}, 200),
        ("GET", "/v1/availability_rules/default", {}, {"managed_availability"}, 200),
        ("POST", f"/v1/profiles/{profile_id}/revoke", {}, {"account_management"}, 202),
    ]


@pytest.mark.parametrize("permission", ALL)
def test_a_permission_opens_its_paths_and_no_others(wire: Wire, permission: str):
    wire.post("/v1/availability_rules", RULE)
    token = a_token(wire, permission)

    expected = {
        (method, path): (status if permission in opened_by else 403, ask(wire, method, path, token, **how))
        for method, path, how, opened_by, status in calls(wire)
    }

    assert {call: answer.status_code for call, (_, answer) in expected.items()} == {
        call: status for call, (status, _) in expected.items()
    }
    assert {answer.content for _, answer in expected.values() if answer.status_code == 403} == {b""}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/calendars"),
        ("GET", "/v1/account"),
        ("DELETE", "/v1/availability_rules/default"),
        ("GET", "/v1/available_periods"),
        ("POST", "/v1/element_tokens"),
        ("DELETE", "/v1/events"),
    ],
)
def test_everything_else_is_401(wire: Wire, method: str, path: str):
    assert ask(wire, method, path, a_token(wire)).status_code == 401


def test_a_token_is_unknown_has_ended_or_its_secret_was_withdrawn(
    wire: Wire, services: Services, clock: ManualClock
):
    token = a_token(wire)
    assert ask(wire, "GET", "/v1/userinfo", "unknown").status_code == 401
    assert wire.http.get("/v1/userinfo?et[]=x", headers={"Origin": ORIGIN}).status_code == 401
    assert ask(wire, "GET", "/v1/userinfo", "").status_code == 401

    clock.advance(seconds=64799)
    assert ask(wire, "GET", "/v1/userinfo", token).status_code == 200
    clock.advance(seconds=1)
    assert ask(wire, "GET", "/v1/userinfo", token).status_code == 401


def test_another_credential_decides_when_there_is_one(wire: Wire):
    bearer = {"Authorization": f"Bearer {wire.token}"}

    assert ask(wire, "GET", "/v1/userinfo", "unknown", headers=bearer).status_code == 200
    wrong = {"Authorization": "Bearer x", "Origin": ORIGIN}
    assert ask(wire, "GET", "/v1/userinfo", a_token(wire), headers=wrong).status_code == 401


@pytest.mark.parametrize(
    ("origin", "headers", "status"),
    [
        (ORIGIN, {"Origin": ORIGIN}, 200),
        (ORIGIN, {"Origin": "https://shop.example:444"}, 403),
        (ORIGIN, {"Origin": "http://shop.example"}, 403),
        (ORIGIN, {"Origin": "https://other.example", "Referer": f"{ORIGIN}/"}, 403),
        (ORIGIN, {"Origin": "null"}, 403),
        ("http://localhost", {"Origin": "http://localhost"}, 200),
        ("http://localhost", {"Origin": "http://localhost:8990"}, 403),
        ("http://localhost", {"Origin": "http://127.0.0.1"}, 403),
        (ORIGIN, {"Referer": f"{ORIGIN}/book?day=1"}, 200),
        (ORIGIN, {"Referer": "https://other.example/"}, 403),
        (ORIGIN, {"Referer": "about:blank"}, 403),
        (ORIGIN, {}, 403),
        (ORIGIN, {"Sec-Fetch-Site": "same-origin"}, 403),
        (ORIGIN, {"Sec-Fetch-Site": "same-origin", "Host": "shop.example"}, 200),
        (ORIGIN, {"Sec-Fetch-Site": "same-origin", "Host": "shop.example:443"}, 200),
        (ORIGIN, {"Sec-Fetch-Site": "same-site", "Host": "shop.example"}, 403),
        (ORIGIN, {"Host": "shop.example"}, 403),
        ("http://localhost:8990", {"Sec-Fetch-Site": "same-origin", "Host": "LocalHost:8990"}, 200),
    ],
)
def test_the_page_must_be_of_the_tokens_origin(wire: Wire, origin: str, headers: dict[str, str], status: int):
    token = a_token(wire, origin=origin)

    answer = ask(wire, "GET", "/v1/userinfo", token, headers=headers)

    assert (answer.status_code, answer.headers.get("access-control-allow-origin")) == (
        status,
        headers.get("Origin"),
    )
    assert answer.headers["vary"] == "Origin"


def test_a_token_reaches_its_own_accounts_only(wire: Wire):
    other = wire.open("other")["sub"]
    own, both, none = (a_token(wire, subs=subs) for subs in ([wire.sub], [wire.sub, other], []))
    question, sequence = {"json": a_query(wire.sub, other)}, {"json": a_sequence(wire.sub, other)}

    for path, how in (("/v1/availability", question), ("/v1/sequenced_availability", sequence)):
        statuses = [ask(wire, "POST", path, token, **how).status_code for token in (own, both, none)]
        assert statuses == [403, 200, 403]
    assert ask(wire, "GET", "/v1/userinfo", both).json()["sub"] == wire.sub
    assert ask(wire, "GET", "/v1/userinfo", none).status_code == 403


def test_an_element_is_told_what_the_account_granted(wire: Wire):
    told = wire.get("/v1/userinfo").json()

    for permission in ("agenda", "managed_availability", "account_management"):
        assert ask(wire, "GET", "/v1/userinfo", a_token(wire, permission)).json() == told


def test_what_is_wrong_with_a_body_is_said_after_the_checks(wire: Wire):
    token = a_token(wire)
    broken: dict[str, Any] = {
        "content": b"{",
        "headers": {"Origin": ORIGIN, "Content-Type": "application/json"},
    }

    assert errors(ask(wire, "POST", "/v1/availability", token, **broken)) == {"base": ["errors.invalid_json"]}
    found = errors(ask(wire, "POST", "/v1/availability", token, json={"participants": "x"}))
    assert found == {
        "participants": ["errors.must_be_array"],
        "required_duration": ["errors.required"],
        "query_periods": ["errors.required"],
    }


def test_an_explanation_for_an_element_has_no_titles(wire: Wire):
    wire.post(wire.events_path, {"event_id": "e", "summary": "Surgery", **PERIOD})
    request = a_query(wire.sub) | {"explain": True, "explain_moment": PERIOD["start"]}

    for_element = ask(wire, "POST", "/v1/availability", a_token(wire, "availability"), json=request)
    for_account = wire.post("/v1/availability", request)

    assert (for_element.status_code, "Surgery" in for_element.text) == (200, False)
    assert "Surgery" in for_account.text


def test_userinfo_comes_with_the_first_page_and_pages_follow_with_the_token(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)
    for number in range(2):
        wire.put_event(f"e{number}")
    token = a_token(wire, "agenda")
    window = {"tzid": "Etc/UTC", "include_managed": "true", "from": "2019-11-01"}
    userinfo = wire.get("/v1/userinfo").json()

    for name in ("events", "free_busy"):
        first = ask(wire, "GET", f"/v1/{name}", token, params=window | {"include_userinfo": "true"}).json()
        next_page = httpx.URL(first["pages"]["next_page"])
        second = ask(wire, "GET", next_page.path, token).json()
        again = ask(wire, "GET", next_page.path, token, params={"include_userinfo": "true"}).json()

        assert first["userinfo"]["cronofy.data"]["profiles"] == userinfo["cronofy.data"]["profiles"]
        assert [len(first[name]), len(second[name])] == [1, 1]
        assert "userinfo" not in second
        assert again == second | {"userinfo": first["userinfo"]}


def test_a_preflight_needs_no_token(wire: Wire):
    asked = {
        "Origin": ORIGIN,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,cronofy-element",
    }

    for path in dict.fromkeys(path for _, path, *_ in calls(wire)):
        answer = wire.http.options(path, headers=asked)
        told = {name: answer.headers[name] for name in answer.headers if "control" in name or name == "vary"}
        assert (answer.status_code, answer.content, told) == (
            204,
            b"",
            {
                "vary": "Origin",
                "access-control-allow-origin": ORIGIN,
                "access-control-allow-methods": "GET, POST, OPTIONS",
                "access-control-allow-headers": "cronofy-element, content-type",
                "access-control-max-age": "600",
            },
        )
    assert wire.http.options("/v1/calendars", headers=asked).status_code == 405


def test_every_refusal_can_be_read_from_elsewhere(wire: Wire):
    token = a_token(wire, "agenda")
    huge: dict[str, Any] = {"content": b"x" * (1024 * 1024 + 1)}
    answers = {
        401: ask(wire, "GET", "/v1/events", "unknown"),
        403: ask(wire, "GET", "/v1/availability_rules", token),
        405: ask(wire, "PUT", "/v1/availability_rules", token),
        413: ask(wire, "POST", "/v1/availability_rules", token, **huge),
        422: ask(wire, "GET", "/v1/events", token),
    }

    for status, answer in answers.items():
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (status, ORIGIN)
    elsewhere = wire.http.get("/v1/calendars", headers={"Origin": ORIGIN})
    assert "access-control-allow-origin" not in elsewhere.headers


def test_why_a_token_was_refused_is_said_in_the_log(wire: Wire, caplog: pytest.LogCaptureFixture):
    token = a_token(wire, "agenda")
    with caplog.at_level("INFO", "apcdesk.api"):
        ask(wire, "GET", "/v1/userinfo", token, headers={"Origin": "null"})
        ask(wire, "GET", "/v1/availability_rules", token)
        ask(wire, "GET", "/v1/userinfo", "unknown")

    said = [record.getMessage() for record in caplog.records if "element" in record.getMessage()]
    assert said == [
        "an element was refused: the page is not of the token's origin",
        "an element was refused: it has none of the permissions managed_availability",
        "an element was refused: the element token is unknown or expired",
    ]
    assert token not in caplog.text


def test_a_request_of_an_element_is_logged_for_its_client_and_without_its_token(
    wire: Wire, request_log: RequestLog
):
    token = a_token(wire)
    ask(wire, "GET", "/v1/userinfo", token)

    last = request_log.entries()[-1]
    assert (last.method, last.path, last.status, last.client_id) == ("GET", "/v1/userinfo", 200, CLIENT_ID)
    assert token not in repr(request_log.entries())


@pytest.mark.parametrize(
    ("ids", "named", "status"),
    [
        (["tour", "talk"], ["tour"], 200),
        (["tour", "talk"], ["talk", "tour"], 200),
        (["tour"], ["tour", "talk"], 403),
        (["tour"], [], 422),
        ([], ["tour"], 403),
        (["elsewhere"], ["elsewhere"], 422),
    ],
)
@pytest.mark.parametrize("accounts", [True, False])
def test_bookable_events_are_asked_for_by_tokens_that_name_them(
    wire: Wire, accounts: bool, ids: list[str], named: list[str], status: int
):
    made = {**PERIOD, "status": "confirmed", "registration": {"capacity": 2}}
    for name in ("tour", "talk"):
        wire.post(
            "/v1/bookable_events",
            {"bookable_event_id": name, **made},
            headers={"Authorization": f"Bearer {SECRET}"},
        )
    subs = [wire.sub] if accounts else []
    token = a_token(wire, "availability", subs=subs, bookable_event_ids=ids)

    asked = {"bookable_events": [{"bookable_event_id": name} for name in named]}
    answer = ask(wire, "POST", "/v1/availability", token, json=asked)

    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (status, ORIGIN)
    if status == 200:
        found = answer.json()["available_bookable_events"]
        assert [one["bookable_event_id"] for one in found] == named
    query = ask(wire, "POST", "/v1/availability", token, json=a_query(wire.sub))
    assert query.status_code == (200 if accounts else 403)
