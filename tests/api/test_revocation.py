"""Giving access up: POST /oauth/token/revoke and POST /v1/profiles/{id}/revoke, contract §3.4 and §3.5."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_services import ManualClock, make_services

REVOKE = "/oauth/token/revoke"
NOW = {"start": "2027-03-10T09:00:00Z", "end": "2027-03-10T10:00:00Z"}


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


def revoke(wire: Wire, **sent: Any) -> tuple[int, bytes]:
    response = wire.http.post(REVOKE, json=wire.credentials | sent)
    return response.status_code, response.content


def a_link(wire: Wire, members: tuple[str, ...], targets: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """A link for these members, whose event is to stand in these calendars."""
    body = {
        "oauth": {"redirect_uri": "http://localhost/back"},
        "event": {"event_id": "meeting", "summary": "Meeting"},
        "availability": {
            "participants": [{"members": [{"sub": sub} for sub in members]}],
            "required_duration": {"minutes": 30},
            "query_periods": [{"start": "2027-03-15T09:00:00Z", "end": "2027-03-15T17:00:00Z"}],
        },
        "target_calendars": [{"sub": sub, "calendar_id": calendar_id} for sub, calendar_id in targets],
    }
    made = wire.http.post("/v1/real_time_scheduling", json=wire.credentials | body)
    assert made.status_code == 200, made.text
    answer: dict[str, Any] = made.json()
    return answer


def status_of(wire: Wire, link: dict[str, Any]) -> str:
    """What has become of it."""
    path = f"/v1/real_time_scheduling/{link['real_time_scheduling']['real_time_scheduling_id']}"
    answer = wire.http.get(path, headers={"Authorization": f"Bearer {wire.credentials['client_secret']}"})
    return str(answer.json()["real_time_scheduling"]["status"])


@pytest.mark.parametrize(
    "named",
    [
        lambda opened: {"token": opened["access_token"]},
        lambda opened: {"token": opened["refresh_token"]},
        lambda opened: {"sub": opened["sub"]},
        lambda opened: {"refresh_token": opened["refresh_token"]},
        lambda opened: {"token": opened["access_token"], "sub": "apc_another", "refresh_token": "another"},
        lambda opened: {"sub": opened["sub"], "refresh_token": "another", "token": None},
        lambda opened: {"sub": opened["sub"], "token": "", "request_pii_erasure": ""},
    ],
)
def test_revoking_ends_the_whole_grant_and_keeps_the_calendar(wire: Wire, named: Any):
    wire.put_event(**NOW)
    assert revoke(wire, **named(wire.opened)) == (200, b"")

    assert wire.get("/v1/calendars").status_code == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": wire.opened["refresh_token"]}
    refused = wire.http.post("/oauth/token", json=wire.credentials | refresh)
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_grant")

    again = wire.open("stand")
    assert again["refresh_token"] != wire.opened["refresh_token"]
    new = {"access_token": "", "refresh_token": ""}
    assert again | new == wire.opened | new
    wire.token = again["access_token"]
    assert [event["event_id"] for event in wire.events()] == ["e1"]


@pytest.mark.parametrize(
    "sent",
    [
        {"token": "unknown"},
        {"sub": "apc_unknown"},
        {"refresh_token": "unknown"},
        {"token": "é" * 9},
        {"token": "x" * 300, "sub": "x" * 300, "refresh_token": "x" * 300},
    ],
)
def test_what_is_unknown_is_revoked_already(wire: Wire, sent: dict[str, str]):
    assert revoke(wire, **sent) == (200, b"")
    assert wire.get("/v1/calendars").status_code == 200


def test_a_client_revokes_only_what_is_its_own(wire: Wire, services: Services):
    other = services.clients.create("Other", origin=STAFF)
    theirs = {"client_id": other.client.client_id, "client_secret": other.client_secret}
    for sent in ({"token": wire.token}, {"sub": wire.sub, "request_pii_erasure": True}):
        assert revoke(wire, **theirs, **sent) == (200, b"")

    assert wire.get("/v1/calendars").status_code == 200


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ({}, "invalid_request"),
        ({"token": 5}, "invalid_request"),
        ({"token": "", "sub": "", "refresh_token": ""}, "invalid_request"),
        ({"token": "x", "request_pii_erasure": "yes"}, "invalid_request"),
        ({"token": "x", "client_secret": "wrong"}, "invalid_client"),
        ({"token": "x", "client_id": None}, "invalid_client"),
    ],
)
def test_refusals_are_those_of_oauth(wire: Wire, sent: dict[str, object], error: str):
    response = wire.http.post(REVOKE, json=wire.credentials | sent)

    assert (response.status_code, response.json()["error"]) == (400, error)
    assert response.headers["cache-control"] == "no-store"


def test_a_form_revokes_too_whatever_the_authorization_says(wire: Wire):
    form = {**wire.credentials, "token": wire.token, "request_pii_erasure": "false"}
    response = wire.http.post(REVOKE, data=form, headers={"Authorization": "Bearer undefined"})

    assert (response.status_code, response.content) == (200, b"")
    assert wire.get("/v1/userinfo").status_code == 401


def test_erasure_forgets_events_names_and_the_id(wire: Wire, services: Services):
    opened = wire.open("Okafor")
    wire.token = opened["access_token"]
    calendar_id = wire.get("/v1/calendars").json()["calendars"][0]["calendar_id"]
    event = {"event_id": "e1", "summary": "Okafor's visit", **NOW}
    assert wire.post(f"/v1/calendars/{calendar_id}/events", event).status_code == 202

    assert revoke(wire, sub=opened["sub"], request_pii_erasure=True) == (200, b"")

    with services.store.read() as tx:
        everything = "\n".join(
            str(row)
            for table in ("event", "change", "account", "calendar", "booking")
            for row in tx.exec_driver_sql(f"select * from {table}").all()
        )
    assert "Okafor" not in everything
    again = wire.open("Okafor")
    assert again["sub"] != opened["sub"]
    wire.token = again["access_token"]
    assert wire.events() == []


def test_revoking_ends_element_tokens_and_event_subscriptions_of_the_account(wire: Wire, services: Services):
    subscription = {
        "type": "webhook",
        "uri": "http://127.0.0.1/x",
        "interactions": [{"type": "conferencing_assigned"}],
    }
    assert wire.put_event(subscriptions=[subscription], **NOW).status_code == 202
    other = wire.open("other")
    body = {"version": "1", "permissions": ["agenda"], "origin": "http://localhost:3000"}
    kept, ended = (
        wire.http.post(
            "/v1/element_tokens",
            json=body | {"subs": [sub]},
            headers={"Authorization": f"Bearer {wire.credentials['client_secret']}"},
        ).json()["element_token"]["token"]
        for sub in (other["sub"], wire.sub)
    )

    revoke(wire, token=wire.token)

    assert services.element_tokens.authenticate(kept).subs == (other["sub"],)
    with services.store.read() as tx:
        assert tx.exec_driver_sql("select count(*) from element_token").scalar_one() == 1
        assert "127.0.0.1" not in str(tx.exec_driver_sql("select subscriptions from event").all())
    assert ended != kept


def test_revoking_closes_the_links_that_would_write_to_the_account(wire: Wire):
    other = wire.open("other")["sub"]
    theirs = wire.services.calendars.by_sub(Sub(other)).calendar_id
    links = [
        a_link(wire, (wire.sub,), ()),
        a_link(wire, (other,), ((wire.sub, wire.calendar_id), (other, theirs))),
        a_link(wire, (wire.sub,), ((other, theirs),)),
        a_link(wire, (other,), ()),
    ]

    revoke(wire, sub=wire.sub)

    assert [status_of(wire, link) for link in links] == ["disabled", "disabled", "open", "open"]
    page = wire.http.get(links[0]["url"])
    assert (page.status_code, "It takes no more bookings." in page.text) == (200, True)


def test_a_revoked_profile_hides_its_calendar_until_it_is_opened_again(wire: Wire):
    wire.put_event(**NOW)
    profile_id = wire.opened["linking_profile"]["profile_id"]

    revoked = wire.post(f"/v1/profiles/{profile_id}/revoke", {"profile_id": profile_id})

    assert (revoked.status_code, revoked.content) == (202, b"")
    assert wire.get("/v1/calendars").json() == {"sub": wire.sub, "calendars": []}
    assert wire.get("/v1/profiles").json() == {"profiles": []}
    assert wire.put_event().status_code == 404
    assert wire.events() == []
    assert wire.post(f"/v1/profiles/{profile_id}/revoke").status_code == 404
    assert wire.open("stand")["sub"] == wire.sub
    assert [event["event_id"] for event in wire.events()] == ["e1"]


def test_a_profile_of_somebody_else_is_not_found(wire: Wire):
    other = wire.open("other")["linking_profile"]["profile_id"]

    assert wire.post(f"/v1/profiles/{other}/revoke").status_code == 404
    assert wire.post("/v1/profiles/pro_x/revoke").status_code == 404
    assert wire.http.post(f"/v1/profiles/{other}/revoke").status_code == 401
