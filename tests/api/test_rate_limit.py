"""Rate limiting: contract accounts-and-events §1.7."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from apcdesk.api.call import Declined
from apcdesk.api.rate_limit import RateLimiter
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_services import ManualClock
from tests.plain_http import PLAIN

ENTRY = {"method": "DELETE", "relative_url": "/v1/available_periods", "data": {"delete_all": True}}


@pytest.fixture
def limited(services: Services, clock: ManualClock) -> Iterator[Wire]:
    """A port that takes 5 requests a second and 12 a minute."""
    services.options.choose("rate_limit_per_second", 5, origin=STAFF)
    services.options.choose("rate_limit_per_minute", 12, origin=STAFF)
    server = Server(services, RequestLog())
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        made = Wire(http, services)
        clock.advance(minutes=1)
        yield made
    server.stop()


def statuses(wire: Wire, count: int) -> list[int]:
    return [wire.get("/v1/account").status_code for _ in range(count)]


def test_too_many_in_a_second_and_in_a_minute_are_refused(limited: Wire, clock: ManualClock):
    assert statuses(limited, 6) == [200] * 5 + [429]
    refused = limited.get("/v1/account")
    assert (refused.content, refused.headers["retry-after"]) == (b"", "1")

    clock.advance(seconds=1)
    assert statuses(limited, 5) == [200] * 5
    clock.advance(seconds=1)
    assert statuses(limited, 3) == [200, 200, 429]
    assert limited.get("/v1/account").headers["retry-after"] == "58"
    clock.advance(seconds=58)
    assert statuses(limited, 1) == [200]


def test_the_wrong_credential_is_401_and_not_counted_and_another_client_has_its_own_count(
    limited: Wire, services: Services
):
    other = services.clients.create("Other", origin=STAFF)
    theirs = {"client_id": other.client.client_id, "client_secret": other.client_secret}
    wrong = {"Authorization": "Bearer nothing"}

    assert [limited.get("/v1/account", headers=wrong).status_code for _ in range(9)] == [401] * 9
    assert statuses(limited, 6)[-1] == 429
    body = theirs | {"application_calendar_id": "x"}
    assert limited.http.post("/v1/application_calendars", json=body).status_code == 200
    assert limited.http.post("/oauth/token", json=limited.credentials).status_code == 429


def test_a_batch_counts_as_one_request_and_one_for_each_entry(limited: Wire, clock: ManualClock):
    assert limited.post("/v1/batch", {"batch": [ENTRY] * 5}).status_code == 429
    clock.advance(seconds=1)
    answer = limited.post("/v1/batch", {"batch": [ENTRY] * 4})
    assert (answer.status_code, answer.json()) == (207, {"batch": [{"status": 202}] * 4})
    assert statuses(limited, 1) == [429]


def test_it_is_off_by_default(wire: Wire):
    assert statuses(wire, 60) == [200] * 60


def test_a_refused_request_is_not_counted(clock: ManualClock):
    limiter = RateLimiter(0, 3, clock.now)
    client = ClientId("c")
    limiter.spend(client, 2)
    for _ in range(3):
        with pytest.raises(Declined):
            limiter.spend(client, 2)
    limiter.spend(client)
