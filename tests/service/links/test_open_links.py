"""Open links: many visitors, counters, an end, a pause, and taking all of it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Door, Entity, Origin
from apcdesk.domain.ids import AppointmentTypeId, OpenLinkId
from apcdesk.domain.open_links import (
    LinkResults,
    LinksReport,
    OneTimeReport,
    OpenLink,
    OpenLinkReport,
    OpenLinkState,
)
from apcdesk.domain.scheduling import CallbackKind, LinkStatus, PublicLink
from apcdesk.errors import Invalid, LinkClosed, NotFound, NothingToUndo, SlotTaken
from apcdesk.service.services import Services
from tests.builders_services import ManualClock
from tests.service.builders import WEDNESDAY, a_period, an_appointment_type, at, hours
from tests.service.links.test_scheduling import CLIENT, SECRET, asked, choose, make, token_of

THURSDAY = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def a(services: Services) -> Calendar:
    services.clients.ensure(CLIENT, SECRET, name="Portal", origin=STAFF)
    calendar = services.calendars.open(CLIENT, "a", origin=STAFF).calendar
    services.rules.upsert(hours(calendar.sub, 13, 15), origin=STAFF)
    return calendar


@pytest.fixture
def kind(services: Services, a: Calendar) -> AppointmentType:
    """Half an hour on the quarter hours with `a`, from 13 to 15 o'clock in Oslo."""
    return an_offer(services, a)


def an_offer(services: Services, *calendars: Calendar, **more: Any) -> AppointmentType:
    group = NamedGroup("", tuple(one.sub for one in calendars), 1)
    kind = an_appointment_type(group, line="30 min", location="Stand B07-32", **more)
    services.appointment_types.upsert(kind, origin=STAFF)
    return kind


def a_link(
    services: Services, kind: AppointmentType, name: str = "Demo", last_day: date | None = None
) -> OpenLink:
    return services.open_links.create(kind.appointment_type_id, name, last_day, origin=STAFF).link


def report(services: Services, link: OpenLink) -> OpenLinkReport:
    (found,) = [one for one in services.open_links.report().open_links if one.link.link_id == link.link_id]
    return found


def starts(services: Services, link: OpenLink) -> list[str]:
    return [f"{period.start:%d %H:%M}" for period in services.open_links.times(link.token)]


def test_a_link_offers_the_times_of_its_type_to_whoever_has_its_token_or_code(
    services: Services, second: Services, kind: AppointmentType, clock: ManualClock
):
    link = a_link(services, kind)

    assert (link.link_id[:4], len(link.token), len(link.code)) == ("lnk_", 22, 6)
    assert report(services, link) == OpenLinkReport(link=link, state=OpenLinkState.OPEN, kind=kind)
    assert link == OpenLink(
        link_id=link.link_id,
        token=link.token,
        code=link.code,
        name="Demo",
        appointment_type_id=kind.appointment_type_id,
        created=clock.now(),
    )
    assert second.open_links.token_of(f" {link.code[:3].lower()}-{link.code[3:]} ") == link.token
    assert second.open_links.seen(link.token) == PublicLink(
        status=LinkStatus.OPEN,
        summary="Demo",
        description="30 min",
        location="Stand B07-32",
        length=timedelta(minutes=30),
        tzid="Europe/Oslo",
        page_tzid=None,
        hour_format=None,
        confirm=True,
        display_message="",
        redirect_uri="",
        many=True,
    )
    wednesday = [f"10 {hour}" for hour in ("12:00", "12:15", "12:30", "12:45", "13:00", "13:15", "13:30")]
    assert starts(services, link) == [*wednesday, *(one.replace("10", "11", 1) for one in wednesday)]
    for call in (services.open_links.seen, services.open_links.token_of, services.open_links.times):
        with pytest.raises(NotFound):
            call("guessed")


def test_many_visitors_book_and_each_of_their_presses_counts_once(
    services: Services, a: Calendar, kind: AppointmentType
):
    link = a_link(services, kind)

    first = services.open_links.book(link.token, choose("12:00", "one", "Ida Lund"))
    again = services.open_links.book(link.token, choose("12:00", "one", "Ida Lund"))
    other = services.open_links.book(link.token, choose("13:00", "two"))

    assert (first == again, first == other) == (True, False)
    events = services.events.between([a.calendar_id], a_period("00:00", "23:00"))
    assert [(e.summary, e.period, e.origin, e.notes.code) for e in events] == [
        ("Ida Lund", a_period("12:00", "12:30"), Origin(Door.LINK, name="Demo"), first),
        ("Demo", a_period("13:00", "13:30"), Origin(Door.LINK, name="Demo"), other),
    ]
    with pytest.raises(SlotTaken):
        services.open_links.book(link.token, choose("12:15", "three"))
    with pytest.raises(Invalid):
        services.open_links.book(link.token, choose("12:01", "three"))
    assert "10 12:30" in starts(services, link)
    assert "10 12:15" not in starts(services, link)


def test_the_code_of_a_booking_moves_and_cancels_it_and_frees_its_time(
    services: Services, kind: AppointmentType
):
    link = a_link(services, kind)
    code = services.open_links.book(link.token, choose("12:00", "one", "Ida Lund"))
    assert services.visits.see(code).summary == "Demo"
    assert services.visits.move(code, at("13:00")).period == a_period("13:00", "13:30")
    services.visits.cancel(code)

    assert services.open_links.book(link.token, choose("13:00", "one", "Ida Lund")) != code
    assert report(services, link).results == LinkResults(booked=2, cancelled=1, moved=1)


def test_counters_say_what_visitors_did(services: Services, kind: AppointmentType, clock: ManualClock):
    link, other = a_link(services, kind), a_link(services, kind, "Other")
    for _ in range(3):
        services.open_links.count_opening(link.token)
    services.open_links.tell(link.token, CallbackKind.NO_TIMES_SUITABLE, "Etc/UTC")
    services.open_links.tell(link.token, CallbackKind.NO_TIMES_DISPLAYED, "Etc/UTC")
    codes = []
    for start in ("12:00", "12:30", "13:00", "13:30"):
        clock.advance(seconds=1)
        codes.append(services.open_links.book(link.token, choose(start, f"visitor at {start}")))
    services.visits.cancel(codes[0])
    clock.advance(seconds=1)
    own = services.open_links.book(other.token, choose("12:00", "visitor of the other"))

    found = report(services, link)

    assert found.results == LinkResults(opened=3, booked=4, no_time_fit=1, cancelled=1)
    assert [booking.code for booking in found.latest] == codes[:0:-1], "the latest three"
    of_other = report(services, other)
    assert of_other.results == LinkResults(booked=1)
    assert [booking.code for booking in of_other.latest] == [own]


def test_a_paused_link_takes_no_booking_until_it_is_resumed(
    services: Services, kind: AppointmentType, clock: ManualClock
):
    link = a_link(services, kind)
    clock.advance(minutes=5)
    services.open_links.pause(link.link_id, origin=STAFF)

    assert report(services, link).state is OpenLinkState.PAUSED
    assert report(services, link).link == replace(link, paused=clock.now())
    seen = services.open_links.seen(link.token)
    assert (seen.status, seen.paused, starts(services, link)) == (LinkStatus.DISABLED, True, [])
    with pytest.raises(LinkClosed):
        services.open_links.book(link.token, choose("12:00"))

    services.open_links.resume(link.link_id, origin=STAFF)
    assert report(services, link) == OpenLinkReport(link=link, state=OpenLinkState.OPEN, kind=kind)
    services.open_links.book(link.token, choose("12:00"))


def test_an_ended_link_is_over_but_for_its_bookings(services: Services, kind: AppointmentType):
    link = a_link(services, kind)
    code = services.open_links.book(link.token, choose("12:00"))
    services.open_links.end(link.link_id, origin=STAFF)

    seen = services.open_links.seen(link.token)
    assert (seen.status, seen.paused, starts(services, link)) == (LinkStatus.DISABLED, False, [])
    assert report(services, link).state is OpenLinkState.ENDED
    assert services.visits.move(code, at("13:00")).period.start == at("13:00")
    for call in (services.open_links.pause, services.open_links.resume, services.open_links.end):
        with pytest.raises(LinkClosed):
            call(link.link_id, origin=STAFF)
        with pytest.raises(NotFound):
            call(OpenLinkId("lnk_unknown"), origin=STAFF)


def test_a_link_ends_with_its_last_day_with_its_type_and_with_the_days_of_its_type(
    services: Services, a: Calendar, kind: AppointmentType, clock: ManualClock
):
    short, long = (
        a_link(services, kind, last_day=WEDNESDAY),
        a_link(services, kind, last_day=date(2028, 1, 1)),
    )
    assert [report(services, one).last_day for one in (short, long)] == [WEDNESDAY, THURSDAY]
    assert {one[:2] for one in starts(services, short)} == {"10"}
    assert {one[:2] for one in starts(services, long)} == {"10", "11"}

    clock.moment = at("22:59")  # a minute before midnight in Oslo
    assert report(services, short).state is OpenLinkState.OPEN
    late = an_offer(services, a, name="late", minimum_notice=timedelta(hours=2))
    with pytest.raises(SlotTaken):
        services.open_links.book(a_link(services, late, last_day=WEDNESDAY).token, choose("22:59"))
    clock.advance(minutes=1)
    assert [report(services, one).state for one in (short, long)] == [OpenLinkState.ENDED, OpenLinkState.OPEN]

    services.appointment_types.delete(kind.appointment_type_id, origin=STAFF)
    found = report(services, long)
    assert (found.state, found.kind, found.last_day) == (OpenLinkState.ENDED, None, date(2028, 1, 1))
    assert services.open_links.seen(long.token).status is LinkStatus.DISABLED
    assert starts(services, long) == []
    with pytest.raises(LinkClosed):
        services.open_links.book(long.token, choose("13:00"))


def test_a_link_of_a_type_without_days_offers_a_month_at_most(services: Services, a: Calendar):
    kind = an_offer(services, a, first_day=None, last_day=None)
    far, near = a_link(services, kind, last_day=date(2028, 1, 1)), a_link(services, kind, last_day=THURSDAY)

    assert services.open_links.times(far.token)[-1].start.date() == WEDNESDAY + timedelta(days=30)
    assert services.open_links.times(near.token)[-1].start.date() == THURSDAY
    assert report(services, a_link(services, kind)).last_day is None


def test_what_staff_do_is_taken_back_although_visitors_were_there(services: Services, kind: AppointmentType):
    made = services.open_links.create(kind.appointment_type_id, "Demo", origin=STAFF)
    link = made.link
    paused = services.open_links.pause(link.link_id, origin=STAFF)
    (change,) = services.changes.after(paused - 1)
    assert (change.entity, change.entity_id, change.origin) == (Entity.OPEN_LINK, link.link_id, STAFF)

    (resumed,) = services.changes.undo((paused,))
    assert report(services, link).state is OpenLinkState.OPEN
    services.changes.undo((resumed,))
    assert report(services, link).state is OpenLinkState.PAUSED
    services.open_links.resume(link.link_id, origin=STAFF)
    ended = services.open_links.end(link.link_id, origin=STAFF)
    services.changes.undo((ended,))
    assert report(services, link).state is OpenLinkState.OPEN

    fresh = services.open_links.create(kind.appointment_type_id, "Fresh", origin=STAFF)
    services.open_links.count_opening(fresh.link.token)
    code = services.open_links.book(fresh.link.token, choose("12:00"))
    (gone,) = services.changes.undo(fresh.changes)
    assert [one.link for one in services.open_links.report().open_links] == [link]
    with pytest.raises(NotFound):
        services.open_links.seen(fresh.link.token)
    assert not services.visits.see(code).cancelled, "what was booked stands"
    services.changes.undo((gone,))
    assert report(services, fresh.link).results == LinkResults(opened=1, booked=1)
    services.open_links.pause(link.link_id, origin=STAFF)
    with pytest.raises(NothingToUndo):
        services.changes.undo(made.changes)


def test_what_its_page_asks_is_told_while_it_takes_bookings(
    services: Services, a: Calendar, kind: AppointmentType
):
    link = a_link(services, kind)

    query = services.open_links.query(link.link_id)

    assert query is not None
    assert (query.subs, query.required_duration, query.query_periods[0].start) == (
        (a.sub,),
        timedelta(minutes=30),
        at("10:20"),
    )
    services.open_links.pause(link.link_id, origin=STAFF)
    assert services.open_links.query(link.link_id) is None
    with pytest.raises(NotFound):
        services.open_links.query(OpenLinkId("lnk_unknown"))


def test_what_cannot_be_made_is_said_with_all_its_problems(services: Services, kind: AppointmentType):
    with pytest.raises(Invalid) as refused:
        services.open_links.create(kind.appointment_type_id, " ", WEDNESDAY - timedelta(days=1), origin=STAFF)
    assert [(p.field, p.key) for p in refused.value.problems] == [
        ("name", "errors.required"),
        ("last_day", "errors.out_of_range"),
    ]
    with pytest.raises(NotFound):
        services.open_links.create(AppointmentTypeId("unknown"), "Demo", origin=STAFF)
    with pytest.raises(Invalid):
        services.open_links.book(a_link(services, kind).token, choose("12:00", name="x" * 256))
    assert len(services.open_links.report().open_links) == 1


def test_one_time_links_are_listed_with_what_became_of_them(
    services: Services, a: Calendar, clock: ManualClock
):
    used = make(services, asked(a))
    first = clock.now()
    clock.advance(minutes=1)
    waiting = make(services, asked(a))
    services.scheduling.book(token_of(used), choose("12:00", name="Ida Lund"))

    assert services.open_links.report() == LinksReport(
        one_time=(
            OneTimeReport(services.scheduling.get(CLIENT, waiting.link_id), "Portal", clock.now()),
            OneTimeReport(services.scheduling.get(CLIENT, used.link_id), "Portal", first),
        )
    )


def test_a_link_is_made_together_with_what_it_offers_or_not_at_all(services: Services, a: Calendar):
    kind = an_appointment_type(NamedGroup("", (a.sub,), 1), on_kiosk=False)
    made = services.open_links.create_for(kind, THURSDAY, origin=STAFF)

    (offered,) = services.appointment_types.all()
    assert offered == replace(kind, appointment_type_id=offered.appointment_type_id)
    assert offered.appointment_type_id.startswith("typ_")
    assert report(services, made.link).kind == offered
    assert (made.link.name, made.link.last_day) == (kind.name, THURSDAY)
    latest = services.changes.latest()
    for wrong, last_day, field in (
        (replace(kind, participants=()), THURSDAY, "participants"),
        (kind, WEDNESDAY - timedelta(days=1), "last_day"),
    ):
        with pytest.raises(Invalid) as refused:
            services.open_links.create_for(wrong, last_day, origin=STAFF)
        assert [problem.field for problem in refused.value.problems] == [field]
    assert services.changes.latest() == latest
