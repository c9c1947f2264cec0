"""Application calendars, tokens and identity: contract accounts-and-events §2, §3.3, §4."""

from __future__ import annotations

import re

import pytest

from apcdesk.domain.changes import STAFF
from tests.api.building import CLIENT_ID, SECRET, Wire, errors
from tests.builders_services import ManualClock

PRIVATE = {"cache-control": "no-store", "pragma": "no-cache"}
CALENDAR_MEMBERS = {
    "calendar_readonly": False,
    "calendar_deleted": False,
    "calendar_primary": True,
    "calendar_integrated_conferencing_available": False,
    "calendar_attachments_available": False,
    "permission_level": "unrestricted",
}


def test_the_first_use_of_an_id_makes_a_calendar(wire: Wire):
    body = wire.credentials | {"application_calendar_id": "my-unique-string"}

    response = wire.http.post("/v1/application_calendars", json=body)

    assert response.status_code == 200
    assert {name: response.headers[name] for name in PRIVATE} == PRIVATE
    answer = response.json()
    profile_name = answer["linking_profile"]["profile_name"]
    assert answer == {
        "token_type": "bearer",
        "access_token": answer["access_token"],
        "expires_in": 3600,
        "refresh_token": answer["refresh_token"],
        "scope": "read_write",
        "application_calendar_id": "my-unique-string",
        "sub": answer["sub"],
        "linking_profile": {
            "provider_name": "cronofy",
            "profile_id": f"pro_{profile_name}",
            "profile_name": profile_name,
        },
    }
    assert re.fullmatch("apc_[0-9a-f]{24}", answer["sub"])
    assert len(answer["access_token"]) == len(answer["refresh_token"]) == 32


@pytest.mark.parametrize("path", ["/v1/application_calendars", "/v1/calendars"])
def test_later_uses_open_the_same_calendar_by_either_path(wire: Wire, path: str):
    body = wire.credentials | {"application_calendar_id": "stand"}

    again = wire.http.post(path, json=body).json()

    assert again["access_token"] != wire.opened["access_token"]
    assert again | {"access_token": ""} == wire.opened | {"access_token": ""}
    assert wire.get("/v1/calendars").status_code == 200, "the earlier token stays good"


@pytest.mark.parametrize(
    "wrong",
    [{"client_id": "nobody"}, {"client_secret": "nothing"}, {"client_secret": None}, {"client_id": 5}],
)
def test_wrong_client_credentials_are_401(wire: Wire, wrong: dict[str, object]):
    body = wire.credentials | {"application_calendar_id": "x"} | wrong

    response = wire.http.post("/v1/application_calendars", json=body)

    assert (response.status_code, response.content) == (401, b"")
    assert response.headers["www-authenticate"] == 'Bearer realm="apcdesk", error="invalid_client"'


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ({}, "errors.required"),
        ({"application_calendar_id": None}, "errors.required"),
        ({"application_calendar_id": " "}, "errors.required"),
        ({"application_calendar_id": 7}, "errors.must_be_string"),
        ({"application_calendar_id": "x" * 256}, "errors.too_long"),
        ({"application_calendar_id": "a\0b"}, "errors.invalid_format"),
    ],
)
def test_an_application_calendar_id_that_cannot_be(wire: Wire, sent: dict[str, object], key: str):
    response = wire.http.post("/v1/application_calendars", json=wire.credentials | sent)

    assert errors(response) == {"application_calendar_id": [key]}


def test_the_whole_body_of_a_422(wire: Wire):
    response = wire.http.post("/v1/application_calendars", json=wire.credentials)

    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.json() == {
        "errors": {
            "application_calendar_id": [
                {"key": "errors.required", "description": "application_calendar_id must be specified"}
            ]
        }
    }


def test_a_refresh_gives_a_new_access_token_and_the_same_refresh_token(wire: Wire):
    body = {"grant_type": "refresh_token", "refresh_token": wire.opened["refresh_token"], "scope": "ignored"}

    response = wire.http.post("/oauth/token", json=wire.credentials | body)

    answer = response.json()
    assert response.status_code == 200
    assert {name: response.headers[name] for name in PRIVATE} == PRIVATE
    assert answer == {
        "token_type": "bearer",
        "access_token": answer["access_token"],
        "expires_in": 3600,
        "refresh_token": wire.opened["refresh_token"],
        "scope": "read_write",
        "sub": wire.sub,
        "application_calendar_id": "stand",
    }
    assert answer["access_token"] != wire.token


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": "refresh_token"}, "invalid_request"),
        ({"grant_type": "refresh_token", "refresh_token": "x" * 32}, "invalid_grant"),
        ({"grant_type": "authorization_code"}, "invalid_request"),
        ({"grant_type": "authorization_code", "code": "x" * 32}, "invalid_grant"),
        ({"grant_type": "refresh_token", "client_secret": "nothing"}, "invalid_client"),
    ],
)
def test_what_the_token_endpoint_refuses_is_400_in_oauths_words(
    wire: Wire, sent: dict[str, object], error: str
):
    response = wire.http.post("/oauth/token", json=wire.credentials | sent)

    assert response.status_code == 400
    assert response.json()["error"] == error
    assert set(response.json()) <= {"error", "error_description", "errors"}


def test_an_access_token_ends_after_its_hour(wire: Wire, clock: ManualClock):
    clock.advance(seconds=3599)
    assert wire.get("/v1/calendars").status_code == 200

    clock.advance(seconds=1)

    response = wire.get("/v1/calendars")
    assert (response.status_code, response.content) == (401, b"")
    assert response.headers["www-authenticate"] == (
        'Bearer realm="apcdesk", error="invalid_token", '
        'error_description="The access token is invalid, expired or revoked"'
    )


def test_a_clock_that_is_put_back_revives_no_token(wire: Wire, clock: ManualClock):
    body = {"permissions": ["agenda"], "subs": [wire.sub], "origin": "http://localhost"}
    made = wire.post("/v1/element_tokens", body, headers={"Authorization": f"Bearer {SECRET}"}).json()
    asked = {"et": made["element_token"]["token"]}

    seen = []
    for hours in (18, -18):
        clock.advance(hours=hours)
        page = wire.http.get("/v1/userinfo", params=asked, headers={"Origin": "http://localhost"})
        seen.append((wire.get("/v1/calendars").status_code, page.status_code))

    assert seen == [(401, 401), (401, 401)]


def test_the_account_lists_its_calendar_profile_and_itself(wire: Wire):
    profile = wire.opened["linking_profile"]
    calendar = {"calendar_id": wire.calendar_id, "calendar_name": "stand", **CALENDAR_MEMBERS}
    connection = {"profile_connected": True, "profile_initial_sync_required": False}
    hosted = profile | connection | {"provider_service": "cronofy"}

    answers = [wire.get(f"/v1/{path}").json() for path in ("calendars", "profiles", "account", "userinfo")]

    assert answers == [
        {"sub": wire.sub, "calendars": [profile | calendar]},
        {"profiles": [hosted]},
        {
            "account": {
                "account_id": wire.sub,
                "email": None,
                "name": "stand",
                "scope": "read_write",
                "default_tzid": "Europe/Oslo",
            },
            "sub": wire.sub,
        },
        {
            "sub": wire.sub,
            "cronofy.type": "application_calendar",
            "cronofy.data": {
                "application_calendar": {"application_calendar_id": "stand"},
                "authorization": {"scope": "read_write", "status": "active"},
                "profiles": [hosted | {"profile_calendars": [calendar]}],
            },
            "application_calendar_id": "stand",
        },
    ]


def test_a_person_is_an_account_of_another_kind(wire: Wire):
    person = wire.services.calendars.add_person("Kari Nordmann", email="kari@example.com", origin=STAFF)
    tokens = wire.services.tokens.issue(person.sub, CLIENT_ID)
    wire.token = tokens.access_token

    info = wire.get("/v1/userinfo").json()

    data = info.pop("cronofy.data")
    assert info == {
        "sub": person.sub,
        "cronofy.type": "account",
        "email": "kari@example.com",
        "name": "Kari Nordmann",
        "zoneinfo": "Europe/Oslo",
    }
    assert sorted(data) == ["authorization", "conferencing_profiles", "profiles"]


def test_an_application_calendar_has_one_calendar_and_no_second(wire: Wire):
    profile_id = wire.opened["linking_profile"]["profile_id"]

    refused = wire.post("/v1/calendars", {"profile_id": profile_id, "name": "Another"})

    assert refused.json() == {
        "errors": {
            "profile_id": [
                {
                    "key": "errors.not_supported",
                    "description": "application calendars are limited to one calendar",
                }
            ]
        }
    }
    assert errors(wire.post("/v1/calendars", {"profile_id": "pro_x", "name": "A"})) == {
        "profile_id": ["errors.not_recognized"]
    }
    assert errors(wire.post("/v1/calendars", {"profile_id": "pro_x", "color": "red"})) == {
        "profile_id": ["errors.not_recognized"],
        "name": ["errors.required"],
        "color": ["errors.invalid_format"],
    }
    assert errors(wire.post("/v1/calendars", {})) == {
        "profile_id": ["errors.required"],
        "name": ["errors.required"],
    }


def test_a_persons_second_calendar_needs_a_scope_nobody_has(wire: Wire):
    person = wire.services.calendars.add_person("Kari Nordmann", origin=STAFF)
    wire.token = wire.services.tokens.issue(person.sub, CLIENT_ID).access_token

    response = wire.post("/v1/calendars", {"profile_id": person.profile.profile_id, "name": "Another"})

    assert (response.status_code, response.content) == (403, b"")
    assert response.headers["www-authenticate"] == (
        'Bearer realm="apcdesk", error="insufficient_scope", scope="create_calendar"'
    )


def test_modes_are_not_interchangeable(wire: Wire):
    with_secret = {"Authorization": f"Bearer {SECRET}"}

    assert wire.get("/v1/calendars", headers=with_secret).status_code == 401
    assert wire.post("/v1/element_tokens", {}).status_code == 401
