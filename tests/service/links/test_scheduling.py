"""Scheduling links: what is offered, who is assigned, where it stands, and who wins. Contract scheduling §5."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from apcdesk.domain.bookings import Assignment, Method, Reason
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import DraftTimes, EventDraft, Location
from apcdesk.domain.ids import ClientId, EventId, SchedulingLinkId
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat
from apcdesk.domain.scheduling import (
    CallbackKind,
    LinkRequest,
    LinkStatus,
    PublicLink,
    SchedulingLink,
    TargetCalendar,
)
from apcdesk.errors import Invalid, LinkClosed, NotFound, SlotTaken
from apcdesk.service.links.scheduling import Selection
from apcdesk.service.services import Services
from apcdesk.store import tables as t
from tests.builders_services import ManualClock
from tests.service.builders import a_draft, a_period, at

CLIENT = ClientId("a-client-with-links")
SECRET = "CRN_a-secret"
BY_CLIENT = Origin(Door.CLIENT, client_id=CLIENT)


@pytest.fixture
def a(services: Services) -> Calendar:
    services.clients.ensure(CLIENT, SECRET, origin=STAFF)
    return services.calendars.open(CLIENT, "a", origin=STAFF).calendar


@pytest.fixture
def b(services: Services, a: Calendar) -> Calendar:
    return services.calendars.open(CLIENT, "b", origin=STAFF).calendar


def asked(*calendars: Calendar, required: int | None = None, **more: Any) -> LinkRequest:
    """An hour of the story's Wednesday afternoon, UTC, on the hour."""
    members = tuple(Member(calendar.sub) for calendar in calendars)
    query = AvailabilityQuery(
        participants=(Group(members, required),),
        required_duration=timedelta(hours=1),
        query_periods=(a_period("12:00", "16:00"),),
        response_format=ResponseFormat.SLOTS,
        start_interval=timedelta(hours=1),
    )
    values: dict[str, Any] = {
        "event_id": EventId("meeting"),
        "draft": EventDraft(
            summary="Board meeting",
            times=DraftTimes(at("00:00"), at("01:00")),
            description="Bring the plans",
            location=Location("Hall B"),
        ),
        "told_event": {"event_id": "meeting", "summary": "Board meeting"},
        "query": replace(query, **more.pop("query", {})),
        "tzid": "Europe/Oslo",
        "redirect_uri": "https://example.com/back",
    }
    return LinkRequest(**(values | more))


def make(services: Services, request: LinkRequest) -> SchedulingLink:
    return services.scheduling.create(CLIENT, request, origin=BY_CLIENT)


def token_of(link: SchedulingLink) -> str:
    assert link.token is not None
    return link.token


def choose(start: str, visitor: str = "browser", name: str = "") -> Selection:
    return Selection(at(start), visitor, "Europe/London", name)


def starts(services: Services, link: SchedulingLink) -> list[str]:
    return [f"{period.start:%H:%M}" for period in services.scheduling.times(token_of(link))]


def stored(services: Services, *calendars: Calendar) -> list[tuple[Any, ...]]:
    """Where events stand, as whom, and when."""
    ids = [calendar.calendar_id for calendar in calendars]
    events = services.events.between(ids, a_period("00:00", "23:00"))
    return [(e.calendar_id, e.client_id, e.event_id, e.summary, e.period) for e in events]


def test_a_link_is_known_by_its_id_and_by_its_token_to_its_client_alone(services: Services, a: Calendar):
    link = make(services, asked(a))

    token = token_of(link)
    assert (len(token), link.link_id[:4], link.status) == (22, "sch_", LinkStatus.OPEN)
    assert services.scheduling.get(CLIENT, link.link_id) == link
    assert services.scheduling.find(CLIENT, token) == link
    assert make(services, asked(a)).link_id != link.link_id, "every call makes a new one"
    with services.store.read() as tx:
        assert token not in str(tx.execute(select(t.scheduling_link)).all())
        assert token not in str(tx.execute(select(t.change)).all())
    with pytest.raises(NotFound):
        services.scheduling.get(services.own_client, link.link_id)
    with pytest.raises(NotFound):
        services.scheduling.find(CLIENT, "guessed")
    with pytest.raises(NotFound):
        services.scheduling.seen("guessed")


def test_another_machine_opens_the_page_and_knows_the_token_only_when_it_is_told(
    services: Services, second: Services, a: Calendar
):
    link = make(services, asked(a))

    assert second.scheduling.get(CLIENT, link.link_id).token is None
    assert second.scheduling.find(CLIENT, token_of(link)).token == link.token
    assert second.scheduling.seen(token_of(link)).summary == "Board meeting"


def test_the_page_sees_what_was_asked_and_nobodys_events(services: Services, a: Calendar):
    services.events.create(a.calendar_id, a_draft("Ida Lund, secret", "13:00", "14:00"))
    link = make(services, asked(a, page_tzid="Europe/London", minimum_notice=timedelta(hours=2)))

    assert services.scheduling.seen(token_of(link)) == PublicLink(
        status=LinkStatus.OPEN,
        summary="Board meeting",
        description="Bring the plans",
        location="Hall B",
        length=timedelta(hours=1),
        tzid="Europe/Oslo",
        page_tzid="Europe/London",
        hour_format=None,
        confirm=True,
        display_message="",
        redirect_uri="https://example.com/back",
    )
    assert starts(services, link) == ["14:00", "15:00"], "now is 10:20, and two hours more"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["12:00", "13:00", "14:00", "15:00"]),
        ({"max_results": 2}, ["12:00", "13:00"]),
        ({"query_periods": (a_period("06:00", "13:00"),)}, ["11:00", "12:00"]),
        ({"query_periods": (a_period("06:00", "10:00"),)}, []),
        (
            {"query_periods": (a_period("09:50", "13:00"),), "start_interval": None},
            ["10:50", "11:50"],
        ),
        ({"query_periods": (), "query_slots": (at("09:00"), at("14:10"))}, ["14:10"]),
    ],
)
def test_times_are_those_of_the_query_from_now_on(
    services: Services, a: Calendar, query: dict[str, Any], expected: list[str]
):
    assert starts(services, make(services, asked(a, query=query))) == expected


def test_a_chosen_time_becomes_an_event_of_the_client_and_a_booking_with_its_reasons(
    services: Services, a: Calendar, clock: ManualClock
):
    link = make(services, asked(a, query={"buffer": Buffer.of_minutes(15, 0)}))

    code = services.scheduling.book(token_of(link), choose("13:00", name="Ida Lund"))

    assert stored(services, a) == [
        (a.calendar_id, CLIENT, "meeting", "Board meeting", a_period("13:00", "14:00"))
    ]
    (event,) = services.events.between([a.calendar_id], a_period("00:00", "23:00"))
    assert (event.description, event.location, event.when.start_tzid) == (
        "Bring the plans",
        Location("Hall B"),
        "Europe/Oslo",
    )
    assert event.notes.guest is not None
    assert (event.notes.code, event.notes.guest.name, event.notes.buffer_before) == (code, "Ida Lund", 15)
    after = services.scheduling.get(CLIENT, link.link_id)
    assert after.booking is not None
    assert (after.status, after.booking.code, after.booking.period) == (
        LinkStatus.COMPLETED,
        code,
        a_period("13:00", "14:00"),
    )
    assert after.booking.assignment == Assignment((a.sub,), (Reason(a.sub, Method.ALL),))
    assert services.scheduling.seen(token_of(link)).period == a_period("13:00", "14:00")
    assert starts(services, link) == [], "a completed link offers nothing"


def test_of_several_the_one_with_the_fewest_booked_minutes_is_assigned_and_the_reason_is_kept(
    services: Services, a: Calendar, b: Calendar
):
    services.events.create(a.calendar_id, a_draft("Busy", "07:00", "08:30"))
    log = services.calendars.open(CLIENT, "log", origin=STAFF).calendar
    targets = tuple(TargetCalendar(one.sub, one.calendar_id) for one in (a, b, log))
    link = make(services, asked(a, b, required=1, targets=targets))

    services.scheduling.book(token_of(link), choose("13:00"))

    assert {(row[0], row[2]) for row in stored(services, b, log)} == {
        (b.calendar_id, "meeting"),
        (log.calendar_id, "meeting"),
    }
    assert [row[2] for row in stored(services, a)] == [None], "only what was there before"
    booking = services.scheduling.get(CLIENT, link.link_id).booking
    assert booking is not None
    assert booking.assignment == Assignment(
        (b.sub,), (Reason(b.sub, Method.FEWEST_MINUTES, ((b.sub, 0), (a.sub, 90))),)
    )


@pytest.mark.parametrize("given", [True, False])
def test_single_writes_one_event_only(services: Services, a: Calendar, b: Calendar, given: bool):
    targets = tuple(TargetCalendar(one.sub, one.calendar_id) for one in (b, a)) if given else ()
    link = make(services, asked(a, b, single=True, targets=targets))

    services.scheduling.book(token_of(link), choose("13:00"))

    first = b if given else a
    assert [row[0] for row in stored(services, a, b)] == [first.calendar_id]


def test_a_target_that_is_gone_leaves_the_participants_own_calendars(
    services: Services, a: Calendar, b: Calendar
):
    link = make(services, asked(a, targets=(TargetCalendar(b.sub, b.calendar_id),)))
    services.calendars.delete(b.calendar_id, origin=STAFF)

    services.scheduling.book(token_of(link), choose("13:00"))

    assert [row[0] for row in stored(services, a)] == [a.calendar_id]


def test_who_is_gone_is_never_offered_nor_booked(services: Services, a: Calendar, b: Calendar):
    alone, either = make(services, asked(b)), make(services, asked(b, a, required=1))
    services.calendars.delete(b.calendar_id, origin=STAFF)

    with pytest.raises(SlotTaken):
        services.scheduling.book(token_of(alone), choose("13:00"))
    services.scheduling.book(token_of(either), choose("13:00"))

    assert (starts(services, alone), len(stored(services, a, b))) == ([], 1)
    assert stored(services, a)[0][0] == a.calendar_id


def test_the_same_browser_twice_is_one_booking_and_another_browser_is_too_late(
    services: Services, a: Calendar
):
    link = make(services, asked(a))
    code = services.scheduling.book(token_of(link), choose("13:00"))

    assert services.scheduling.book(token_of(link), choose("14:00")) == code
    assert services.scheduling.booked_by(token_of(link), "browser") == code
    assert services.scheduling.booked_by(token_of(link), "another") is None
    with pytest.raises(LinkClosed) as closed:
        services.scheduling.book(token_of(link), choose("14:00", "another"))
    assert closed.value.status == "completed"
    assert len(stored(services, a)) == 1


@pytest.mark.parametrize(
    ("start", "error"),
    [
        ("13:00", SlotTaken),  # somebody else has it
        ("13:30", Invalid),  # not on the hour
        ("16:00", Invalid),  # behind the last period
        ("10:00", Invalid),
    ],
)
def test_what_is_not_offered_is_not_booked(
    services: Services, a: Calendar, start: str, error: type[Exception]
):
    services.events.create(a.calendar_id, a_draft("Busy", "13:00", "14:00"))
    link = make(services, asked(a))

    with pytest.raises(error):
        services.scheduling.book(token_of(link), choose(start))

    assert [row[2] for row in stored(services, a)] == [None]
    assert services.scheduling.get(CLIENT, link.link_id).status is LinkStatus.OPEN


def test_the_notice_may_run_out_for_a_minute_while_somebody_reads(
    services: Services, a: Calendar, b: Calendar, clock: ManualClock
):
    first, second = (make(services, asked(one, minimum_notice=timedelta(minutes=100))) for one in (a, b))
    clock.moment = datetime(2027, 3, 10, 10, 21, 0, tzinfo=clock.moment.tzinfo)
    services.scheduling.book(token_of(first), choose("12:00"))
    clock.advance(seconds=1)

    with pytest.raises(SlotTaken):
        services.scheduling.book(token_of(second), choose("12:00"))


def test_two_visitors_who_press_the_same_last_time_at_once(services: Services, second: Services, a: Calendar):
    """Through two processes, as far as the database can tell."""
    links = [make(services, asked(a)) for _ in range(2)]
    together = threading.Barrier(2)
    won: list[str] = []
    lost: list[Period] = []

    def press(visitors: Services, link: SchedulingLink) -> None:
        together.wait()
        try:
            won.append(visitors.scheduling.book(token_of(link), choose("15:00", link.link_id)))
        except SlotTaken as taken:
            lost.append(taken.slot)

    threads = [
        threading.Thread(target=press, args=one) for one in zip((services, second), links, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(won), lost) == (1, [a_period("15:00", "16:00")])
    assert len(stored(services, a)) == 1


def test_a_disabled_link_says_its_latest_message_and_books_nothing(services: Services, a: Calendar):
    link = make(services, asked(a))

    services.scheduling.disable(CLIENT, link.link_id, "We are full", origin=BY_CLIENT)
    after = services.scheduling.disable(CLIENT, link.link_id, "Sorry\nfull", origin=BY_CLIENT)

    assert (after.status, after.display_message, after.token) == (
        LinkStatus.DISABLED,
        "Sorry\nfull",
        link.token,
    )
    assert starts(services, link) == []
    with pytest.raises(LinkClosed):
        services.scheduling.book(token_of(link), choose("13:00"))
    with pytest.raises(Invalid):
        services.scheduling.disable(CLIENT, link.link_id, " ", origin=BY_CLIENT)
    with pytest.raises(NotFound):
        services.scheduling.disable(CLIENT, SchedulingLinkId("sch_unknown"), "x", origin=BY_CLIENT)


def test_a_completed_link_is_not_disabled(services: Services, a: Calendar):
    link = make(services, asked(a))
    services.scheduling.book(token_of(link), choose("13:00"))

    with pytest.raises(LinkClosed):
        services.scheduling.disable(CLIENT, link.link_id, "x", origin=BY_CLIENT)


@pytest.fixture
def every_url() -> tuple[tuple[CallbackKind, str], ...]:
    return tuple((kind, f"http://127.0.0.1:1/{kind.name}") for kind in CallbackKind)


def test_a_client_is_told_of_the_choice_until_it_listens(
    services: Services, a: Calendar, clock: ManualClock, every_url: Any
):
    link = make(services, asked(a, callback_urls=every_url))
    assert services.callbacks.claim() == ()
    services.scheduling.book(token_of(link), choose("13:00"))

    (told,) = services.callbacks.claim()
    assert services.callbacks.claim() == (), "leased"
    assert (told.kind, told.url, told.tzid, told.secrets) == (
        CallbackKind.COMPLETED,
        "http://127.0.0.1:1/COMPLETED",
        "Europe/London",
        (SECRET,),
    )
    assert told.link == services.scheduling.get(CLIENT, link.link_id)
    services.callbacks.settle(told, 500, 0.0)
    clock.advance(seconds=9)
    assert services.callbacks.claim() == ()
    clock.advance(seconds=1)
    (again,) = services.callbacks.claim()
    services.callbacks.settle(told, 200, 0.0)  # its lease is another's now
    services.callbacks.settle(again, 204, 0.0)
    clock.advance(days=1)
    assert services.callbacks.claim() == ()


@pytest.mark.parametrize("status", [410, None])
def test_a_receiver_that_is_gone_is_told_nothing_more(
    services: Services, a: Calendar, clock: ManualClock, every_url: Any, status: int | None
):
    link = make(services, asked(a, callback_urls=every_url))
    services.scheduling.book(token_of(link), choose("13:00"))
    attempts = 0

    while claimed := services.callbacks.claim():
        attempts += 1
        services.callbacks.settle(claimed[0], status, 0.0)
        clock.advance(hours=1)

    assert attempts == (1 if status == 410 else 25)


def kinds(services: Services) -> Iterator[CallbackKind]:
    for callback in services.callbacks.claim():
        services.callbacks.settle(callback, 200, 0.0)
        yield callback.kind


@pytest.mark.parametrize(
    ("kind", "minutes"), [(CallbackKind.NO_TIMES_SUITABLE, 10), (CallbackKind.NO_TIMES_DISPLAYED, 60)]
)
def test_a_visitor_who_finds_nothing_is_told_of_once_in_a_while(
    services: Services, a: Calendar, clock: ManualClock, every_url: Any, kind: CallbackKind, minutes: int
):
    link, silent = make(services, asked(a, callback_urls=every_url)), make(services, asked(a))
    token = token_of(link)

    services.scheduling.tell(token_of(silent), kind, "Etc/UTC")
    services.scheduling.tell(token, kind, "Etc/UTC")
    services.scheduling.tell(token, kind, "Etc/UTC")
    assert list(kinds(services)) == [kind]
    clock.advance(minutes=minutes, seconds=-1)
    services.scheduling.tell(token, kind, "Etc/UTC")
    assert list(kinds(services)) == []
    clock.advance(seconds=1)
    services.scheduling.tell(token, kind, "Etc/UTC")
    assert list(kinds(services)) == [kind]
    services.scheduling.disable(CLIENT, link.link_id, "x", origin=BY_CLIENT)
    clock.advance(days=1)
    services.scheduling.tell(token, kind, "Etc/UTC")
    assert list(kinds(services)) == []


def test_its_own_clients_channels_hear_of_what_a_visitor_booked(services: Services, a: Calendar):
    services.channels.create(CLIENT, a.sub, "http://127.0.0.1:1/", {})
    link = make(services, asked(a))
    services.scheduling.book(token_of(link), choose("13:00"))

    services.deliveries.collect()

    with services.store.read() as tx:
        assert tx.execute(select(t.channel.c.changes_since)).scalar_one() is not None
