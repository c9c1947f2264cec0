"""Links of sequences: offered, booked, moved and cancelled as a whole or not at all. Contract scheduling §5.7."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft, Location
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide, Group, Member, ResponseFormat
from apcdesk.domain.scheduling import CallbackKind, LinkRequest, LinkStatus, LinkStep, PublicPart
from apcdesk.errors import AlreadyCancelled, Invalid, LinkClosed, SlotTaken
from apcdesk.service.links.scheduling import Selection
from apcdesk.service.services import Services
from apcdesk.store import tables as t
from tests.builders_services import ManualClock
from tests.service.builders import a_draft, a_period, at
from tests.service.links.test_scheduling import CLIENT, SECRET, asked, make, token_of

HOUR = timedelta(hours=1)
PART_NAMES = ("Demonstration", "Signature")


@pytest.fixture
def a(services: Services) -> Calendar:
    services.clients.ensure(CLIENT, SECRET, origin=STAFF)
    return services.calendars.open(CLIENT, "a", origin=STAFF).calendar


@pytest.fixture
def b(services: Services, a: Calendar) -> Calendar:
    return services.calendars.open(CLIENT, "b", origin=STAFF).calendar


def a_step(number: int, *calendars: Calendar, required: int | None = None, **more: Any) -> LinkStep:
    """An hour of the story's Wednesday afternoon, UTC, on the hour."""
    name = PART_NAMES[number]
    query = AvailabilityQuery(
        participants=(Group(tuple(Member(one.sub) for one in calendars), required),),
        required_duration=HOUR,
        query_periods=(a_period("12:00", "16:00"),),
        start_interval=HOUR,
    )
    return LinkStep(
        sequence_id=str(number + 1),
        event_id=EventId(name.lower()),
        draft=EventDraft(
            summary=name, times=DraftTimes(at("00:00"), at("01:00")), location=Location(f"Hall {number}")
        ),
        tzid="Europe/Oslo",
        query=replace(query, **more),
    )


def a_sequence(*steps: LinkStep, **more: Any) -> LinkRequest:
    request = asked(**more)
    frame = replace(
        request.query,
        participants=tuple(group for step in steps for group in step.query.participants),
        required_duration=len(steps) * HOUR,
    )
    return replace(request, query=frame, steps=steps)


def choose(start: str, *further: str, visitor: str = "browser", name: str = "") -> Selection:
    return Selection(at(start), visitor, "Europe/London", name, tuple(map(at, further)))


def offered(offers: tuple[tuple[Period, ...], ...]) -> list[list[str]]:
    return [[f"{period.start:%H:%M}" for period in offer] for offer in offers]


def standing(services: Services, *calendars: Calendar) -> list[tuple[str, str, str]]:
    """Calendar, event_id and start of every event."""
    ids = [calendar.calendar_id for calendar in calendars]
    events = services.events.between(ids, a_period("00:00", "23:00"))
    names = {calendar.calendar_id: calendar.name for calendar in calendars}
    return [(names[e.calendar_id], e.event_id or e.summary, f"{e.period.start:%H:%M}") for e in events]


def test_whole_sequences_are_offered_around_what_is_busy(services: Services, a: Calendar, b: Calendar):
    services.events.create(b.calendar_id, a_draft("Busy", "13:00", "14:00"))
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))

    token = token_of(link)
    assert (link.link_id[:4], len(token), link.is_sequence) == ("seq_", 22, True)
    assert offered(services.scheduling.sequences(token)) == [["12:00", "14:00"]]
    assert services.scheduling.times(token) == ()
    overlapping = make(
        services,
        replace(
            a_sequence(a_step(0, a), a_step(1, b)),
            query=replace(asked(a).query, response_format=ResponseFormat.OVERLAPPING_SLOTS),
        ),
    )
    assert offered(services.scheduling.sequences(token_of(overlapping))) == [
        ["12:00", "14:00"],
        ["13:00", "14:00"],
        ["14:00", "15:00"],
    ]


def test_nothing_is_offered_before_the_minimum_notice_and_no_more_than_was_asked_for(
    services: Services, a: Calendar
):
    early: dict[str, Any] = {"query_periods": (a_period("09:00", "16:00"),)}
    request = a_sequence(a_step(0, a, **early), a_step(1, a, **early))

    late = make(services, replace(request, minimum_notice=2 * HOUR))
    few = make(services, replace(request, query=replace(request.query, max_results=1)))

    assert offered(services.scheduling.sequences(token_of(late))) == [["13:00", "14:00"]], "it is 10:20"
    assert offered(services.scheduling.sequences(token_of(few))) == [["11:00", "12:00"]]


def test_the_page_knows_the_parts_and_nobody(services: Services, a: Calendar, b: Calendar):
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))

    seen = services.scheduling.seen(token_of(link))

    assert (seen.summary, seen.length, seen.period) == ("Board meeting", 2 * HOUR, None)
    assert seen.parts == (
        PublicPart(summary="Demonstration", location="Hall 0", length=HOUR),
        PublicPart(summary="Signature", location="Hall 1", length=HOUR),
    )


def test_all_parts_are_booked_at_once_under_one_code(services: Services, a: Calendar, b: Calendar):
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))

    code = services.scheduling.book(token_of(link), choose("12:00", "13:00", name="Ida Lund"))

    assert standing(services, a, b) == [("a", "demonstration", "12:00"), ("b", "signature", "13:00")]
    events = services.events.between([a.calendar_id, b.calendar_id], a_period("00:00", "23:00"))
    assert [event.notes.code for event in events] == [code, code]
    assert len({event.notes.booking_id for event in events}) == 2
    after = services.scheduling.get(CLIENT, link.link_id)
    assert (after.status, after.booking, after.period) == (
        LinkStatus.COMPLETED,
        after.parts[0],
        a_period("12:00", "14:00"),
    )
    assert [(one.period, one.assignment.subs) for one in after.parts] == [
        (a_period("12:00", "13:00"), (a.sub,)),
        (a_period("13:00", "14:00"), (b.sub,)),
    ]
    assert services.scheduling.book(token_of(link), choose("14:00")) == code, "pressed twice"
    with pytest.raises(LinkClosed):
        services.scheduling.book(token_of(link), choose("14:00", visitor="another"))
    assert services.scheduling.sequences(token_of(link)) == ()
    assert services.scheduling.seen(token_of(link)).period == a_period("12:00", "14:00")


def test_the_first_start_alone_books_what_is_offered_with_it(services: Services, a: Calendar, b: Calendar):
    services.events.create(b.calendar_id, a_draft("Busy", "13:00", "14:00"))
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))

    services.scheduling.book(token_of(link), choose("12:00"))

    assert standing(services, a, b)[::2] == [("a", "demonstration", "12:00"), ("b", "signature", "14:00")]


def test_when_one_part_is_gone_nothing_is_booked(services: Services, a: Calendar, b: Calendar):
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))
    services.events.create(b.calendar_id, a_draft("Faster", "13:00", "14:00"))

    with pytest.raises(SlotTaken) as taken:
        services.scheduling.book(token_of(link), choose("12:00", "13:00"))

    assert taken.value.slot == a_period("12:00", "14:00")
    assert standing(services, a, b) == [("b", "Faster", "13:00")]
    assert services.scheduling.get(CLIENT, link.link_id).status is LinkStatus.OPEN
    with services.store.read() as tx:
        assert tx.execute(select(t.sequence_part)).all() == []
        assert tx.execute(select(t.booking)).all() == []


@pytest.mark.parametrize(
    "starts",
    [
        ("12:30", "14:00"),  # not on the hour
        ("11:00", "12:00"),  # before the first period
        ("13:00", "12:00"),  # the wrong way round
        ("12:00", "12:00"),
        ("12:00", "15:00"),  # farther apart than the buffer allows
        ("12:00", "13:00", "14:00"),
    ],
)
def test_what_is_never_offered_is_not_booked(
    services: Services, a: Calendar, b: Calendar, starts: tuple[str, ...]
):
    near = Buffer(after=BufferSide(timedelta(0), HOUR))
    link = make(services, a_sequence(a_step(0, a, buffer=near), a_step(1, b)))

    with pytest.raises(Invalid):
        services.scheduling.book(token_of(link), choose(*starts))

    assert standing(services, a, b) == []


def test_the_notice_may_run_out_for_a_minute_while_somebody_reads(
    services: Services, a: Calendar, b: Calendar, clock: ManualClock
):
    notice = timedelta(minutes=100)
    first, second = (
        make(services, a_sequence(a_step(0, one), a_step(1, one), minimum_notice=notice)) for one in (a, b)
    )
    clock.advance(minutes=1)
    services.scheduling.book(token_of(first), choose("12:00"))
    clock.advance(seconds=1)

    with pytest.raises(SlotTaken):
        services.scheduling.book(token_of(second), choose("12:00"))


def test_what_a_part_took_counts_for_who_does_the_next(services: Services, a: Calendar, b: Calendar):
    link = make(services, a_sequence(a_step(0, a, b, required=1), a_step(1, a, b, required=1)))

    services.scheduling.book(token_of(link), choose("12:00", "13:00"))

    assert standing(services, a, b) == [("a", "demonstration", "12:00"), ("b", "signature", "13:00")]


def test_two_visitors_who_press_overlapping_sequences_at_once(
    services: Services, second: Services, a: Calendar, b: Calendar
):
    """Through two processes, as far as the database can tell."""
    links = [make(services, a_sequence(a_step(0, a), a_step(1, b))) for _ in range(2)]
    together = threading.Barrier(2)
    won: list[str] = []
    lost: list[Period] = []

    def press(visitors: Services, token: str) -> None:
        together.wait()
        try:
            won.append(visitors.scheduling.book(token, choose("12:00", "15:00", visitor=token)))
        except SlotTaken as taken:
            lost.append(taken.slot)

    pressing = zip((services, second), map(token_of, links), strict=True)
    threads = [threading.Thread(target=press, args=one) for one in pressing]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(won), lost) == (1, [a_period("12:00", "16:00")])
    assert standing(services, a, b) == [("a", "demonstration", "12:00"), ("b", "signature", "15:00")]


def test_the_client_is_told_of_all_parts(services: Services, a: Calendar, b: Calendar):
    urls = ((CallbackKind.COMPLETED, "http://127.0.0.1:1/"),)
    link = make(services, a_sequence(a_step(0, a), a_step(1, b), callback_urls=urls))
    services.scheduling.book(token_of(link), choose("12:00"))

    (told,) = services.callbacks.claim()

    assert told.link == services.scheduling.get(CLIENT, link.link_id)
    assert [part.summary for part in told.link.parts] == list(PART_NAMES)


@pytest.fixture
def code(services: Services, a: Calendar, b: Calendar) -> str:
    link = make(services, a_sequence(a_step(0, a), a_step(1, b)))
    return services.scheduling.book(token_of(link), choose("12:00", "13:00", name="Ida Lund"))


def parts_of(services: Services, code: str) -> list[tuple[str, str, bool]]:
    seen = services.visits.see(code)
    return [
        (part.summary, "" if part.period is None else f"{part.period.start:%H:%M}", part.cancelled)
        for part in seen.parts
    ]


def test_its_code_shows_moves_and_cancels_the_whole(
    services: Services, a: Calendar, b: Calendar, code: str, clock: ManualClock
):
    seen = services.visits.see(code)
    assert (seen.summary, seen.location, seen.period, seen.movable, seen.cancellable) == (
        "Board meeting",
        "",
        a_period("12:00", "14:00"),
        True,
        True,
    )
    assert parts_of(services, code) == [("Demonstration", "12:00", False), ("Signature", "13:00", False)]
    assert offered(services.visits.sequences(code)) == [["14:00", "15:00"]], "its own is not offered"
    assert services.visits.times(code) == ()
    clock.advance(minutes=5)

    services.visits.move(code, at("13:00"))

    assert standing(services, a, b) == [("a", "demonstration", "13:00"), ("b", "signature", "14:00")]
    assert services.visits.move(code, at("13:00"), [at("14:00")]).sequence == 300, "pressed twice"
    assert services.visits.cancel(code).cancelled
    assert standing(services, a, b) == []
    assert services.visits.cancel(code).cancelled, "again"
    with pytest.raises(AlreadyCancelled):
        services.visits.move(code, at("12:00"))


def test_a_move_that_one_part_cannot_make_moves_none(services: Services, a: Calendar, b: Calendar, code: str):
    services.events.create(b.calendar_id, a_draft("Busy", "15:00", "16:00"))

    with pytest.raises(SlotTaken):
        services.visits.move(code, at("14:00"), [at("15:00")])
    with pytest.raises(Invalid):
        services.visits.move(code, at("14:30"))

    assert parts_of(services, code) == [("Demonstration", "12:00", False), ("Signature", "13:00", False)]


def test_what_staff_do_to_a_part_is_seen_and_the_rest_stays(
    services: Services, a: Calendar, b: Calendar, code: str
):
    first, signature = services.events.between([a.calendar_id, b.calendar_id], a_period("00:00", "23:00"))
    services.events.move(first.event_uid, a_period("15:00", "16:00"), origin=STAFF)
    assert parts_of(services, code) == [("Demonstration", "15:00", False), ("Signature", "13:00", False)]
    assert services.visits.see(code).period == a_period("13:00", "16:00")

    services.events.delete(signature.event_uid, origin=STAFF)

    assert parts_of(services, code) == [("Demonstration", "15:00", False), ("Signature", "13:00", True)]
    seen = services.visits.see(code)
    assert (seen.cancelled, seen.cancellable, seen.movable) == (False, True, False)
    assert services.visits.sequences(code) == ()
    with pytest.raises(SlotTaken):
        services.visits.move(code, at("14:00"))
    assert services.visits.cancel(code).cancelled


def test_a_code_that_has_begun_is_only_shown(services: Services, code: str, clock: ManualClock):
    clock.advance(hours=2)

    seen = services.visits.see(code)
    assert (seen.cancellable, seen.movable) == (False, False)
    assert services.visits.sequences(code) == ()
    for change in (lambda: services.visits.cancel(code), lambda: services.visits.move(code, at("14:00"))):
        with pytest.raises(AlreadyCancelled):
            change()
