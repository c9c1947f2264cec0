"""Delivery to receivers that are well, dead, slow, elsewhere or gone: contract accounts-and-events §9.2–9.4."""

from __future__ import annotations

from collections.abc import Iterator

import pycronofy
import pytest

from apcdesk.api import delivery as delivery_module
from apcdesk.api.delivery import Delivery
from apcdesk.api.outgoing import SIGNATURE, signature
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.channels import Channel
from apcdesk.domain.events import Guest
from apcdesk.errors import DatabaseBusy
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET
from tests.api.receiving import Receiver
from tests.builders_services import ManualClock, make_services
from tests.service.builders import a_draft, an_appointment_type, at

BODY = b'{"example":"well-known"}'
VECTORS = {
    "CRN_NggYusqPGLxwjw5FHOJYOqSrTPNXy8WQf14OID": "5DxentQi5YSXODEzTVv06sRwJ3pULIz1KrYv20qxEK0=",
    "CRN_nGlYDFXwfSXgB9rvGNBJyfE454GGPtWIbNuPwr": "BmQmWVuZ70ILWjr1CAt5oC7YOolgnku4WZtlrKfx/6k=",
    "pDY0Oi7TJSP2hfNmZNkm5": "6r2/HjBkqymGegX0wOfifieeUXbbHwtV/LohHS+jv6c=",
}


@pytest.fixture
def services(database_url: str, clock: ManualClock) -> Iterator[Services]:
    made = make_services(database_url, clock)
    made.clients.ensure(CLIENT_ID, SECRET, origin=STAFF)
    yield made
    made.close()


@pytest.fixture
def delivery(services: Services) -> Delivery:
    return Delivery(services, "http://port", jitter=lambda: 0.0)


@pytest.fixture
def calendar(services: Services) -> Calendar:
    return services.calendars.open(CLIENT_ID, "stand", origin=STAFF).calendar


def open_channel(services: Services, calendar: Calendar, url: str) -> Channel:
    return services.channels.create(CLIENT_ID, calendar.sub, url, {})


def change(services: Services, calendar: Calendar) -> None:
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"), origin=STAFF)


@pytest.mark.parametrize("secret", VECTORS)
def test_signatures_are_the_well_known_ones(secret: str):
    assert signature(BODY, [secret]) == VECTORS[secret]
    assert pycronofy.Client(client_secret=secret).hmac_valid(VECTORS[secret], BODY.decode()) is True


def test_two_active_secrets_give_two_signatures():
    assert signature(BODY, list(VECTORS)[:2]) == ",".join(list(VECTORS.values())[:2])


def test_a_receiver_is_verified_and_told_in_signed_bytes(
    services: Services, clock: ManualClock, calendar: Calendar, delivery: Delivery, receiver: Receiver
):
    url = f"{receiver.base_url}/tøld%20of?all=1&å"
    channel = open_channel(services, calendar, url)
    said = {"channel_id": channel.channel_id, "callback_url": url, "filters": {}}

    assert delivery.deliver_due() == 1
    change(services, calendar)
    assert delivery.deliver_due() == 0
    clock.advance(seconds=1)
    assert delivery.deliver_due() == 1

    heard = receiver.take()
    assert [one.body for one in heard] == [
        {"notification": {"type": "verification"}, "channel": said},
        {"notification": {"type": "change", "changes_since": "2027-03-10T10:20:00Z"}, "channel": said},
    ]
    for one in heard:
        assert one.path == "/t%C3%B8ld%20of?all=1&%C3%A5"
        assert one.headers["Content-Type"] == "application/json; charset=utf-8"
        assert one.headers["Host"] == receiver.base_url.removeprefix("http://")
        assert one.headers[SIGNATURE] == signature(one.raw, [SECRET])


def test_whoever_keeps_copies_is_told_that_a_person_was_erased_and_not_whom(
    services: Services, calendar: Calendar, delivery: Delivery, receiver: Receiver
):
    channel = open_channel(services, calendar, receiver.base_url)
    delivery.deliver_due()
    receiver.take()
    kind = an_appointment_type(NamedGroup("Stand", (calendar.sub,)))
    services.appointment_types.upsert(kind, origin=STAFF)
    guest = Guest("Noor Haddad", "Haddad Trading", "noor@haddad.example")
    booking = services.bookings.book(
        BookingRequest(kind.appointment_type_id, at("11:00"), guest, "noor"), origin=STAFF
    )

    services.erasing.erase(booking.booking_id, cancel=False, origin=STAFF)
    assert delivery.deliver_due() == 1

    [heard] = receiver.take()
    said = {"channel_id": channel.channel_id, "callback_url": receiver.base_url, "filters": {}}
    assert heard.body == {"notification": {"type": "gdpr_requested"}, "channel": said}
    assert heard.headers[SIGNATURE] == signature(heard.raw, [SECRET])


@pytest.mark.parametrize(
    ("answer", "attempts", "stays_open"),
    [
        (200, 1, True),
        (202, 1, True),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", 1, True),
        (302, 2, True),
        (404, 2, True),
        (500, 2, True),
        (410, 1, False),
        (b"", 2, True),
        (b"SMTP 220\r\n", 2, True),
        (b"HTTP/1.1 two hundred\r\n", 2, True),
    ],
)
def test_only_success_ends_the_attempts(
    services: Services,
    clock: ManualClock,
    calendar: Calendar,
    delivery: Delivery,
    receiver: Receiver,
    answer: int | bytes,
    attempts: int,
    stays_open: bool,
):
    receiver.answers["/there"] = answer
    open_channel(services, calendar, f"{receiver.base_url}/there")

    delivery.deliver_due()
    clock.advance(seconds=10)
    delivery.deliver_due()

    assert [one.path for one in receiver.take()] == ["/there"] * attempts
    assert bool(services.channels.all_open(CLIENT_ID, calendar.sub)) is stays_open


NEVER: dict[str, int | bytes] = {"/moved": 302, "/broken": 500, "/silent": b"", "/slow": 200}
WAITS = [10, 30, 120, 600, 1800, *[3600] * 23, 1040]
"""Seconds between the attempts of a day: contract §9.4."""


@pytest.mark.parametrize("path", [*NEVER, "dead"])
def test_a_receiver_that_never_takes_it_is_asked_for_a_day_and_then_no_more(
    services: Services,
    clock: ManualClock,
    calendar: Calendar,
    delivery: Delivery,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
):
    monkeypatch.setattr(delivery_module, "ANSWER_SECONDS", 0.1 if path == "/slow" else 5.0)
    receiver.answers |= NEVER
    open_channel(services, calendar, "http://127.0.0.1:1/" if path == "dead" else receiver.base_url + path)

    attempts = [delivery.deliver_due()]
    for wait in WAITS:
        clock.advance(seconds=wait - 1)
        attempts.append(delivery.deliver_due())
        clock.advance(seconds=1)
        attempts.append(delivery.deliver_due())

    assert attempts == [1, *[0, 1] * len(WAITS)]
    assert {one.path for one in receiver.take()} == ({path} if path != "dead" else set()), "none is followed"
    assert services.channels.all_open(CLIENT_ID, calendar.sub) == ()
    change(services, calendar)
    clock.advance(days=1)
    assert delivery.deliver_due() == 0


def test_a_slow_receiver_and_a_dead_one_keep_nobody_else_waiting(
    services: Services,
    clock: ManualClock,
    calendar: Calendar,
    delivery: Delivery,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(delivery_module, "ANSWER_SECONDS", 0.3)
    for url in (
        f"{receiver.base_url}/slow",
        "http://127.0.0.1:1/",
        "http://[::1]:1/",
        "http://ß..x/",
        receiver.base_url,
    ):
        open_channel(services, calendar, url)

    assert delivery.deliver_due() == 5
    assert {one.path for one in receiver.take()} == {"/slow", "/"}
    receiver.release.set()
    clock.advance(seconds=10)
    assert delivery.deliver_due() == 4
    assert [one.path for one in receiver.take()] == ["/slow"]


def test_the_thread_delivers_by_itself(
    services: Services, calendar: Calendar, delivery: Delivery, receiver: Receiver
):
    services.changes.feed.start()
    delivery.start()
    delivery.start()
    open_channel(services, calendar, receiver.base_url)

    [verification] = receiver.wait_for(1)

    assert verification.body["notification"] == {"type": "verification"}
    delivery.stop()
    delivery.stop()


@pytest.mark.expects_log("the database does not answer")
@pytest.mark.expects_log("a delivery failed")
def test_the_thread_outlives_what_goes_wrong(
    services: Services,
    calendar: Calendar,
    delivery: Delivery,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
):
    wrongs = [DatabaseBusy("locked"), KeyError("a bug")]

    def jitter() -> float:
        if wrongs:
            raise wrongs.pop(0)
        return 0.0

    monkeypatch.setattr(delivery_module, "PAUSE_SECONDS", 0.01)
    clock = services.clock
    assert isinstance(clock, ManualClock)
    thread = Delivery(services, "http://port", jitter=jitter)
    open_channel(services, calendar, receiver.base_url)
    thread.start()
    for _ in range(2):
        receiver.wait_for(1)
        clock.advance(seconds=30)
    receiver.wait_for(1)
    thread.stop()

    assert wrongs == []


def test_no_address_of_a_receiver_stands_in_the_log(
    services: Services,
    calendar: Calendar,
    delivery: Delivery,
    receiver: Receiver,
    caplog: pytest.LogCaptureFixture,
):
    channel = open_channel(services, calendar, f"{receiver.base_url}/a-secret-path")

    with caplog.at_level("INFO", "apcdesk.api"):
        delivery.deliver_due()

    lines = [record.getMessage() for record in caplog.records if record.name == "apcdesk.api"]
    assert lines == [f"notification=verification channel={channel.channel_id} status=200"]
