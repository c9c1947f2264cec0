"""Feeds over HTTP, read as a calendar program does."""

from __future__ import annotations

import icalendar
import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.domain.feeds import FeedDetail
from apcdesk.domain.ids import CalendarId
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_services import ManualClock


@pytest.fixture
def secret(wire: Wire, services: Services) -> str:
    wire.put_event(start="2027-03-10T15:30:00Z", end="2027-03-10T17:00:00Z")
    return services.feeds.make(CalendarId(wire.calendar_id), FeedDetail.FULL).secret


def test_a_feed_is_read_without_a_credential(wire: Wire, secret: str):
    answer = wire.http.get(f"/feeds/{secret}.ics")

    (event,) = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert answer.headers["cache-control"] == "private, no-cache"
    assert str(event["SUMMARY"]) == "Board meeting"


def test_what_has_not_changed_is_not_sent_again(wire: Wire, clock: ManualClock, secret: str):
    path = f"/feeds/{secret}.ics"
    assert "last-modified" not in wire.http.get(path).headers  # it may change again in this second

    clock.advance(seconds=1)
    first = wire.http.get(path)
    known = {"If-None-Match": first.headers["etag"]}
    since = {"If-Modified-Since": first.headers["last-modified"]}
    answers = [wire.http.get(path, headers=sent) for sent in (known, since, known | since)]
    assert first.headers["last-modified"] == "Wed, 10 Mar 2027 10:20:00 GMT"
    assert [(one.status_code, one.content) for one in answers] == [(304, b"")] * 3
    assert answers[0].headers["etag"] == first.headers["etag"]

    wire.put_event(start="2027-03-10T16:30:00Z", end="2027-03-10T17:00:00Z")
    clock.advance(seconds=1)
    for sent in (known, since, since | {"If-None-Match": '"other"'}, {"If-Modified-Since": "soon"}):
        again = wire.http.get(path, headers=sent)
        assert again.status_code == 200
        assert again.headers["etag"] != first.headers["etag"]


def test_an_unknown_or_revoked_feed_is_not_found(wire: Wire, services: Services, secret: str):
    assert wire.http.get("/feeds/unknown.ics").status_code == 404
    assert wire.http.get(f"/feeds/{secret}").status_code == 404
    (feed,) = services.feeds.all()
    services.feeds.revoke(feed.feed_id)

    answer = wire.http.get(f"/feeds/{secret}.ics")
    assert (answer.status_code, answer.content) == (404, b"")


def test_the_log_has_no_secret(
    wire: Wire, request_log: RequestLog, secret: str, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level("DEBUG"):
        wire.http.get(f"/feeds/{secret}.ics")

    assert request_log.entries()[-1].path == "/feeds/…"
    said = [record.getMessage() for record in caplog.records if record.name.startswith("apcdesk")]
    assert secret not in str(said)
