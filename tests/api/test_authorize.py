"""The authorization page, its codes, and calendars of people: contract accounts-and-events §3.1, §3.2, §4.2."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, Wire, errors
from tests.builders_services import ManualClock, make_services

BACK = "http://localhost:3000/back?kept=1"
SCOPE = "create_calendar read_write list_calendars"


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


@pytest.fixture
def person(services: Services) -> Calendar:
    return services.calendars.add_person("Ingrid <Haugen>", email="ingrid@example.com", origin=STAFF)


def asked(**other: Any) -> dict[str, str]:
    query = {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": BACK,
        "scope": SCOPE,
        "state": "s 1",
    }
    return {name: value for name, value in (query | other).items() if value is not None}


def show(wire: Wire, **other: Any) -> httpx.Response:
    return wire.http.get("/oauth/authorize", params=asked(**other))


def decide(
    wire: Wire, page: httpx.Response, sub: str, decision: str = "allow", **headers: str
) -> httpx.Response:
    """Press a button of the page as a browser does."""
    form = re.search(r'action="([^"]+)"', page.text)
    proof = re.search(r'name="proof" value="([^"]+)"', page.text)
    assert form is not None
    assert proof is not None
    action = form[1].replace("&amp;", "&")
    data = {"proof": proof[1], "sub": sub, "decision": decision}
    return wire.http.post(action, data=data, headers=headers)


def sent_back(response: httpx.Response) -> dict[str, list[str]]:
    assert (response.status_code, response.content) == (302, b"")
    address = response.headers["location"]
    assert address.startswith("http://localhost:3000/back?kept=1&")
    return parse_qs(urlsplit(address).query, keep_blank_values=True)


def allow(wire: Wire, person: Calendar, **other: Any) -> str:
    return sent_back(decide(wire, show(wire, **other), person.sub))["code"][0]


def exchange(wire: Wire, code: str, **other: Any) -> httpx.Response:
    body = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK}
    return wire.http.post("/oauth/token", json=wire.credentials | body | other)


def test_a_person_allows_and_the_client_gets_tokens(wire: Wire, person: Calendar):
    page = show(wire)
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert "Ingrid &lt;Haugen&gt;" in page.text
    assert "Add calendars" in page.text

    back = sent_back(decide(wire, page, person.sub, Origin=wire.base_url))
    assert (back["state"], back["kept"], len(back["code"][0])) == (["s 1"], ["1"], 32)
    answer = exchange(wire, back["code"][0])

    tokens = answer.json()
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert tokens == {
        "token_type": "bearer",
        "access_token": tokens["access_token"],
        "expires_in": 3600,
        "refresh_token": tokens["refresh_token"],
        "scope": SCOPE,
        "account_id": person.sub,
        "sub": person.sub,
        "linking_profile": {
            "provider_name": "cronofy",
            "provider_service": "cronofy",
            "profile_id": person.profile.profile_id,
            "profile_name": person.profile.profile_name,
        },
    }
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert wire.http.post("/oauth/token", json=wire.credentials | refresh).json()["scope"] == SCOPE
    wire.token = tokens["access_token"]
    userinfo = wire.get("/v1/userinfo").json()
    assert (userinfo["cronofy.type"], userinfo["email"]) == ("account", "ingrid@example.com")


def test_a_scope_that_was_not_granted_opens_nothing(wire: Wire, person: Calendar):
    wire.token = exchange(wire, allow(wire, person, scope="read_free_busy")).json()["access_token"]

    assert wire.get("/v1/free_busy", params={"tzid": "Etc/UTC"}).status_code == 200
    for answer, scope in (
        (wire.get("/v1/events", params={"tzid": "Etc/UTC"}), "read_events"),
        (wire.post(f"/v1/calendars/{person.calendar_id}/events", {}), "create_event"),
        (wire.delete("/v1/events", {"delete_all": True}), "delete_event"),
        (wire.post("/v1/channels", {"callback_url": BACK}), "read_events"),
        (wire.post("/v1/calendars", {"profile_id": "x", "name": "x"}), "create_calendar"),
        (
            wire.post(f"/v1/calendars/{person.calendar_id}/events/x/participation_status", {}),
            "change_participation_status",
        ),
    ):
        assert answer.status_code == 403
        assert f'scope="{scope}"' in answer.headers["www-authenticate"]


@pytest.mark.parametrize(
    ("other", "back"),
    [
        ({"response_type": "token"}, {"error": ["unsupported_response_type"], "state": ["s 1"]}),
        ({"scope": None}, {"error": ["invalid_scope"], "state": ["s 1"]}),
        ({"scope": "read_write everything"}, {"error": ["invalid_scope"], "state": ["s 1"]}),
        ({"scope": "", "state": ""}, {"error": ["invalid_scope"], "state": [""]}),
        ({"scope": "", "state": None}, {"error": ["invalid_scope"]}),
        ({"link_token": "unknown"}, {"error": ["access_denied"], "state": ["s 1"]}),
    ],
)
def test_what_cannot_be_asked_is_said_to_the_client(
    wire: Wire, other: dict[str, Any], back: dict[str, list[str]]
):
    assert sent_back(show(wire, **other)) == {"kept": ["1"], **back}


@pytest.mark.parametrize(
    "other",
    [
        {"client_id": "nobody"},
        {"client_id": None},
        {"redirect_uri": None},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": "http://x/\r\nSet-Cookie: a=b"},
        {"redirect_uri": "http://[x"},
    ],
)
def test_nobody_is_sent_to_an_address_that_is_not_known(wire: Wire, other: dict[str, Any]):
    answer = show(wire, **other)

    assert (answer.status_code, "location" in answer.headers) == (400, False)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_registered_addresses_are_the_only_ones(wire: Wire, services: Services):
    services.authorizations.register(CLIENT_ID, [BACK, "https://example.com/"], origin=STAFF)

    assert show(wire).status_code == 200
    assert show(wire, redirect_uri="http://localhost:3000/back").status_code == 400


def test_denying_goes_back_without_a_code_and_other_providers_are_not_offered(wire: Wire, person: Calendar):
    assert sent_back(decide(wire, show(wire, state=""), person.sub, "deny")) == {
        "kept": ["1"],
        "error": ["access_denied"],
        "state": [""],
    }
    assert "not available" in show(wire, provider_name="google").text
    assert "Allow" in show(wire, provider_name="cronofy").text


def test_without_people_nothing_can_be_allowed(wire: Wire):
    page = show(wire)

    assert "Nobody has a calendar" in page.text
    assert 'value="allow"' not in page.text
    assert decide(wire, page, wire.sub).status_code == 400, "an application calendar is no person"


def test_a_decision_counts_from_this_page_alone(wire: Wire, person: Calendar):
    page = show(wire)
    assert decide(wire, page, person.sub, Origin="http://evil.example").status_code == 400
    assert decide(wire, page, person.sub, Origin="null").status_code == 400
    assert decide(wire, page, person.sub, Host="evil.example").status_code == 400
    assert decide(wire, page, person.sub, Cookie="other=1").status_code == 400
    assert decide(wire, page, person.sub, Cookie="apcdesk_proof=guessed").status_code == 400
    port = wire.base_url.rsplit(":", 1)[1]
    assert (
        wire.http.get("/oauth/authorize", params=asked(), headers={"Host": f"localhost:{port}"}).status_code
        == 200
    )
    assert wire.http.get("/oauth/authorize", params=asked(), headers={"Host": "x:y"}).status_code == 400


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ({"code": "unknown"}, "invalid_grant"),
        ({"code": ""}, "invalid_request"),
        ({"redirect_uri": None}, "invalid_grant"),
        ({"redirect_uri": "http://localhost:3000/other"}, "invalid_grant"),
        ({"client_secret": "wrong"}, "invalid_client"),
    ],
)
def test_a_code_opens_only_what_it_was_given_for(
    wire: Wire, person: Calendar, other: dict[str, Any], error: str
):
    code = allow(wire, person)

    refused = exchange(wire, **({"code": code} | other))

    assert (refused.status_code, refused.json()["error"]) == (400, error)
    assert exchange(wire, code).status_code == 200


def test_a_code_is_good_once_and_for_ten_minutes(wire: Wire, person: Calendar, clock: ManualClock):
    used, late = allow(wire, person), allow(wire, person)
    assert exchange(wire, used).status_code == 200
    clock.advance(minutes=10)

    unknown = {"key": "errors.unknown_or_used", "description": "is unknown or has already been used"}
    for code in (used, late):
        refused = exchange(wire, code)
        assert (refused.status_code, refused.json()) == (
            400,
            {
                "error": "invalid_grant",
                "error_description": "code is unknown or has already been used",
                "errors": {"code": [unknown]},
            },
        )


def test_a_code_is_no_good_to_another_client(wire: Wire, services: Services, person: Calendar):
    other = services.clients.create("Other", origin=STAFF)
    theirs = {"client_id": other.client.client_id, "client_secret": other.client_secret}

    assert exchange(wire, allow(wire, person), **theirs).json()["error"] == "invalid_grant"


def test_a_person_has_further_calendars(wire: Wire, person: Calendar):
    wire.token = exchange(wire, allow(wire, person)).json()["access_token"]
    body = {"profile_id": person.profile.profile_id, "name": "Talks", "color": "#49BED8"}

    made = wire.post("/v1/calendars", body)

    calendar_id = made.json()["calendar"]["calendar_id"]
    assert (made.status_code, made.json()) == (
        200,
        {
            "calendar": {
                "provider_name": "cronofy",
                "profile_id": person.profile.profile_id,
                "profile_name": person.profile.profile_name,
                "calendar_id": calendar_id,
                "calendar_name": "Talks",
                "calendar_readonly": False,
                "calendar_deleted": False,
            }
        },
    )
    listed = wire.get("/v1/calendars").json()["calendars"]
    assert [(c["calendar_name"], c["calendar_primary"]) for c in listed] == [
        ("Ingrid <Haugen>", True),
        ("Talks", False),
    ]
    assert errors(wire.post("/v1/calendars", body)) == {"name": ["errors.duplicate_calendar_name"]}
    assert errors(wire.post("/v1/calendars", body | {"profile_id": "pro_x"})) == {
        "profile_id": ["errors.not_recognized"]
    }
    event = {"event_id": "e", "summary": "Talk", "start": "2027-03-10", "end": "2027-03-11"}
    assert wire.post(f"/v1/calendars/{calendar_id}/events", event).status_code == 202
    assert [found["calendar_id"] for found in wire.events()] == [calendar_id]
