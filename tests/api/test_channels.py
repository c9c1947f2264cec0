"""Channels: contract accounts-and-events §9.1."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.service.services import Services
from tests.api.building import Wire, errors
from tests.builders_services import ManualClock, make_services

URL = "http://127.0.0.1:9/told?of=changes"


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("sent", "filters"),
    [
        ({}, {}),
        ({"filters": {}}, {}),
        ({"filters": None, "scheduling_conversations": {"participant_id": "p"}}, {}),
        ({"filters": {"only_managed": True}}, {"only_managed": True}),
        ({"filters": {"only_managed": False, "calendar_ids": None}}, {"only_managed": False}),
        ({"filters": {"calendar_ids": ["OWN"], "other": 1}}, {"calendar_ids": ["OWN"]}),
    ],
)
def test_a_channel_says_what_was_sent(wire: Wire, sent: dict[str, Any], filters: dict[str, Any]):
    sent, filters = json.loads(json.dumps([sent, filters]).replace("OWN", wire.calendar_id))

    answer = wire.post("/v1/channels", {"callback_url": URL, **sent})

    assert answer.status_code == 200, answer.text
    channel = answer.json()["channel"]
    assert answer.json() == {
        "channel": {"channel_id": channel["channel_id"], "callback_url": URL, "filters": filters}
    }
    assert re.fullmatch("chn_[0-9a-f]{24}", channel["channel_id"])
    assert wire.get("/v1/channels").json() == {"channels": [channel]}


def test_open_channels_are_listed_in_the_order_of_their_making(wire: Wire):
    made = [wire.post("/v1/channels", {"callback_url": URL}).json()["channel"] for _ in range(4)]
    path = f"/v1/channels/{made[1]['channel_id']}"

    assert [(wire.delete(path).status_code, wire.delete(path, {}).content) for _ in "12"] == [(202, b"")] * 2
    assert wire.get("/v1/channels").json() == {"channels": [made[0], *made[2:]]}


def test_a_channel_belongs_to_its_account_and_client(wire: Wire, services: Services):
    channel_id = wire.post("/v1/channels", {"callback_url": URL}).json()["channel"]["channel_id"]
    other = services.clients.create("Other", origin=STAFF).client.client_id
    tokens = (wire.open("other")["access_token"], services.tokens.issue(wire.sub, other).access_token)

    for wire.token in tokens:
        assert wire.get("/v1/channels").json() == {"channels": []}
        assert wire.delete(f"/v1/channels/{channel_id}").status_code == 404
    assert wire.http.get("/v1/channels").status_code == 401


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ({}, {"callback_url": ["errors.required"]}),
        ({"callback_url": "ftp://example.com/"}, {"callback_url": ["errors.invalid_url"]}),
        ({"callback_url": "http://x/\r\nHost: y"}, {"callback_url": ["errors.invalid_url"]}),
        ({"callback_url": "https://example.com/" + "x" * 1024}, {"callback_url": ["errors.too_long"]}),
        (
            {"callback_url": "nowhere", "filters": {"calendar_ids": ["cal_other"], "only_managed": "yes"}},
            {
                "callback_url": ["errors.invalid_url"],
                "filters.only_managed": ["errors.must_be_boolean"],
                "filters.calendar_ids": ["errors.invalid_calendar_ids"],
            },
        ),
        (
            {"callback_url": URL, "filters": {"calendar_ids": []}},
            {"filters.calendar_ids": ["errors.required"]},
        ),
        ({"callback_url": URL, "filters": 5}, {"filters": ["errors.must_be_object"]}),
    ],
)
def test_what_is_wrong_is_said_together(wire: Wire, sent: dict[str, Any], keys: dict[str, list[str]]):
    assert errors(wire.post("/v1/channels", sent)) == keys
