"""Sequences that staff book: all parts under one code or none, moved, cancelled and taken back as one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.bookings import Assignment, Disorder, Method, Reason
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.explanations import Cause
from apcdesk.domain.ids import BookingId
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide, Group, Member
from apcdesk.domain.scheduling import LinkStatus, PublicPart
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot, SequenceStep
from apcdesk.errors import Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.sequences import SequenceBooking
from apcdesk.service.links.scheduling import Selection
from apcdesk.service.services import Services
from tests.service.builders import a_draft, a_period, at, hours
from tests.service.conftest import MakeCalendar

HOUR = timedelta(hours=1)
HALF = timedelta(minutes=30)
LATE = a_period("12:30", "13:30")
GUEST = Guest("Lotte Claes", email="lotte@example.com")


@pytest.fixture
def elsa(a_calendar: MakeCalendar) -> Calendar:
    return a_calendar("elsa")


@pytest.fixture
def shop(a_calendar: MakeCalendar) -> Calendar:
    return a_calendar("shop")


def a_query(*calendars: Calendar, required: int | None = None, before: int = 0) -> AvailabilityQuery:
    members = tuple(Member(calendar.sub) for calendar in calendars)
    return AvailabilityQuery(
        participants=(Group(members, required),),
        required_duration=HOUR,
        query_periods=(a_period("12:00", "17:00"),),
        start_interval=HOUR,
        buffer=Buffer(BufferSide(timedelta(minutes=before))),
    )


def two_parts(first: Calendar, second: Calendar) -> SequenceQuery:
    """An interview, and an hour or more later a trial shift."""
    steps = (SequenceStep("interview", a_query(first)), SequenceStep("trial", a_query(second, before=60)))
    return SequenceQuery(steps, overlapping=True)


def a_booking(query: SequenceQuery, *starts: str, booking_id: str = "bkg_1") -> SequenceBooking:
    periods = tuple(a_period(start, f"{int(start[:2]) + 1}:00") for start in starts)
    return SequenceBooking(
        query=query,
        periods=periods,
        names=("Interview", "Trial shift"),
        assignments=tuple(Assignment(step.query.subs) for step in query.steps),
        guest=GUEST,
        tzid="Europe/Oslo",
        note="Brings her own shoes",
        booking_id=BookingId(booking_id),
    )


def standing(services: Services, *calendars: Calendar) -> list[tuple[str, str, str, bool]]:
    """Who, what, when, and whether it shows the code of the first booking."""
    found = []
    for calendar in calendars:
        for event in services.events.between([calendar.calendar_id], a_period("00:00", "23:00")):
            code = services.bookings.get(BookingId("bkg_1")).code
            found.append(
                (calendar.name, event.summary, f"{event.period.start:%H:%M}", event.notes.code == code)
            )
    return found


def test_all_parts_are_booked_under_the_code_of_the_first(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    made = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)

    assert standing(services, elsa, shop) == [
        ("elsa", "Lotte Claes · Interview", "12:00", True),
        ("shop", "Lotte Claes · Trial shift", "14:00", True),
    ]
    assert [booking.guest for booking in made.bookings] == [GUEST, GUEST]
    first, second = made.bookings
    assert services.staff_sequences.parts(second.booking_id) == made.bookings
    again = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)
    assert (again.bookings, again.changes) == (made.bookings, ())
    seen = services.visits.see(first.code)
    assert (seen.summary, seen.period, seen.parts) == (
        "Interview · Trial shift",
        a_period("12:00", "15:00"),
        (
            PublicPart(summary="Interview", location="", length=HOUR, period=first.period),
            PublicPart(summary="Trial shift", location="", length=HOUR, period=second.period),
        ),
    )
    assert services.open_links.report().one_time == ()


def test_one_undo_takes_all_of_it_back(services: Services, elsa: Calendar, shop: Calendar, staff: Origin):
    made = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)

    services.changes.undo(made.changes)

    assert standing(services, elsa, shop) == []
    assert [part.cancelled for part in services.staff_sequences.parts(BookingId("bkg_1"))] == [True, True]


def test_when_one_part_is_taken_none_is_booked_and_the_nearest_are_told(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    services.events.create(shop.calendar_id, a_draft("Stock count", "14:00", "15:00"))

    with pytest.raises(SlotTaken) as refused:
        services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)

    assert refused.value.slot == a_period("12:00", "15:00")
    nearest = [one for one in refused.value.alternatives if isinstance(one, SequenceSlot)]
    assert [[part.period for part in one.parts] for one in nearest] == [
        [a_period("12:00", "13:00"), a_period("16:00", "17:00")],
        [a_period("13:00", "14:00"), a_period("16:00", "17:00")],
        [a_period("14:00", "15:00"), a_period("16:00", "17:00")],
    ]
    with pytest.raises(NotFound):
        services.bookings.get(BookingId("bkg_1"))


def test_who_was_chosen_must_be_free_themselves(
    services: Services, elsa: Calendar, shop: Calendar, a_calendar: MakeCalendar, staff: Origin
):
    other = a_calendar("other")
    steps = two_parts(elsa, shop).steps
    either = replace(steps[0], query=a_query(elsa, other, required=1))
    query = SequenceQuery((either, steps[1]), overlapping=True)
    booking = replace(
        a_booking(query, "12:00", "14:00"), assignments=(Assignment((elsa.sub,)), Assignment((shop.sub,)))
    )
    services.events.create(elsa.calendar_id, a_draft("Dentist", "12:00", "13:00"))

    with pytest.raises(SlotTaken) as refused:
        services.staff_sequences.book(booking, origin=staff)
    assert refused.value.alternatives[0].period == a_period("12:00", "15:00")

    found = services.availability.sequences(query, client_id=None)[0]
    parts = [part.slot for part in found]
    assert services.staff_sequences.assign(query, parts, "Europe/Oslo") == (
        Assignment((other.sub,), (Reason(other.sub, Method.ONLY_FREE),)),
        Assignment((shop.sub,), (Reason(shop.sub, Method.ALL),)),
    )


def test_what_is_missing_is_told_at_once(services: Services, elsa: Calendar, shop: Calendar, staff: Origin):
    wrong = replace(
        a_booking(two_parts(elsa, shop), "12:00", "14:00"),
        guest=Guest("", email="lotte"),
        names=("", "Trial"),
    )

    with pytest.raises(Invalid) as refused:
        services.staff_sequences.book(wrong, origin=staff)

    assert [p.field for p in refused.value.problems] == ["guest.name", "guest.email", "names[0]"]


def test_one_part_is_cancelled_alone_and_then_what_is_left(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    made = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)
    services.bookings.cancel(made.bookings[1].booking_id, origin=staff)
    assert standing(services, elsa, shop) == [("elsa", "Lotte Claes · Interview", "12:00", True)]

    ended = services.staff_sequences.cancel(made.bookings[1].booking_id, origin=staff)

    assert ([one.booking_id for one in ended.bookings], standing(services, elsa, shop)) == (["bkg_1"], [])
    services.changes.undo(ended.changes)
    assert standing(services, elsa, shop) == [("elsa", "Lotte Claes · Interview", "12:00", True)]


def test_the_visitor_moves_and_cancels_all_of_it_by_the_code(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    made = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)
    code = made.bookings[0].code

    services.visits.move(code, at("13:00"))

    assert standing(services, elsa, shop) == [
        ("elsa", "Lotte Claes · Interview", "13:00", True),
        ("shop", "Lotte Claes · Trial shift", "15:00", True),
    ]
    services.visits.cancel(code)
    assert standing(services, elsa, shop) == []


def test_a_link_is_made_on_whose_page_a_visitor_books_it(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    query = two_parts(elsa, shop)

    link = services.staff_sequences.link(
        "Join us", ("Interview", "Trial shift"), query, "Europe/Oslo", origin=staff
    )

    assert link.token is not None
    assert (link.status, link.is_sequence) == (LinkStatus.OPEN, True)
    assert [one.link.link_id for one in services.open_links.report().one_time] == [link.link_id]
    offers = services.scheduling.sequences(link.token)
    assert [period.start for period in offers[0]] == [at("12:00"), at("14:00")]
    services.scheduling.book(link.token, Selection(at("12:00"), "browser", "Europe/Oslo", "Lotte"))
    ids = [elsa.calendar_id, shop.calendar_id]
    events = services.events.between(ids, a_period("00:00", "23:00"))
    assert [(event.summary, event.period) for event in events] == [
        ("Interview", a_period("12:00", "13:00")),
        ("Trial shift", a_period("14:00", "15:00")),
    ]
    with pytest.raises(Invalid):
        services.staff_sequences.link("", ("A", "B"), query, "Europe/Oslo", origin=staff)


def test_a_booking_of_its_own_has_no_parts(services: Services):
    assert services.staff_sequences.parts(BookingId("bkg_nobody")) == ()


def test_the_order_of_parts_is_minded_among_those_that_stand(
    services: Services, elsa: Calendar, shop: Calendar, staff: Origin
):
    made = services.staff_sequences.book(a_booking(two_parts(elsa, shop), "12:00", "14:00"), origin=staff)
    first, second = (booking.booking_id for booking in made.bookings)
    disorder = services.staff_sequences.disorder
    assert (disorder(first), disorder(second)) == (None, None)
    assert disorder(second, a_period("12:30", "13:30")) == Disorder("Lotte Claes · Interview", before=True)
    assert disorder(first, a_period("13:30", "14:30")) == Disorder("Lotte Claes · Trial shift", before=False)
    assert disorder(first, a_period("13:00", "14:00")) is None

    services.bookings.cancel(first, origin=staff)

    assert disorder(second, a_period("09:00", "10:00")) is None
    assert disorder(BookingId("bkg_nobody")) is None


class TestExceptions:
    """Elsa works until 13:00 UTC on the day of the trial, the shop is always open."""

    REASON = "Comes from far away"

    @pytest.fixture
    def elsa(self, services: Services, a_calendar: MakeCalendar, staff: Origin) -> Calendar:
        calendar = a_calendar("elsa")
        services.rules.upsert(hours(calendar.sub, 8, 14), origin=staff)
        return calendar

    def query(self, elsa: Calendar, shop: Calendar) -> SequenceQuery:
        steps = two_parts(elsa, shop).steps
        own = Member(elsa.sub, managed_availability=True)
        interview = replace(steps[0].query, participants=(Group((own,)),), query_periods=(LATE,))
        later = replace(steps[1].query, query_periods=(a_period("14:30", "15:30"),))
        pinned = (replace(steps[0], query=interview), replace(steps[1], query=later))
        return SequenceQuery(
            tuple(replace(step, query=replace(step.query, start_interval=HALF)) for step in pinned),
            overlapping=True,
        )

    def a_booking(self, elsa: Calendar, shop: Calendar, exception: str) -> SequenceBooking:
        query = self.query(elsa, shop)
        periods = tuple(step.query.query_periods[0] for step in query.steps)
        return replace(a_booking(query), periods=periods, exception=exception)

    def kept(self, services: Services, *calendars: Calendar) -> list[tuple[str, str, str, str]]:
        """Who, when, the reason on the event, and who wrote it."""
        return [
            (calendar.name, f"{event.period.start:%H:%M}", event.notes.exception, event.origin.name)
            for calendar in calendars
            for event in services.events.between([calendar.calendar_id], a_period("00:00", "23:00"))
        ]

    def test_the_part_that_is_outside_keeps_the_reason(
        self, services: Services, elsa: Calendar, shop: Calendar
    ):
        origin = Origin(Door.STAFF, name="Omar Haddad")

        made = services.staff_sequences.book(self.a_booking(elsa, shop, self.REASON), origin=origin)

        assert self.kept(services, elsa, shop) == [
            ("elsa", "12:30", self.REASON, "Omar Haddad"),
            ("shop", "14:30", "", "Omar Haddad"),
        ]
        services.changes.undo(made.changes)
        assert self.kept(services, elsa, shop) == []

    def test_without_a_reason_hours_are_in_the_way(
        self, services: Services, elsa: Calendar, shop: Calendar, staff: Origin
    ):
        with pytest.raises(SlotTaken):
            services.staff_sequences.book(self.a_booking(elsa, shop, ""), origin=staff)

        assert self.kept(services, elsa, shop) == []

    @pytest.mark.parametrize(
        ("name", "start", "end"), [("elsa", "13:00", "14:00"), ("shop", "15:00", "16:00")]
    )
    def test_no_reason_books_over_what_is_there(
        self,
        services: Services,
        elsa: Calendar,
        shop: Calendar,
        staff: Origin,
        name: str,
        start: str,
        end: str,
    ):
        whose = {"elsa": elsa, "shop": shop}[name]
        services.events.create(whose.calendar_id, a_draft("Dentist", start, end))

        with pytest.raises(SlotTaken):
            services.staff_sequences.book(self.a_booking(elsa, shop, self.REASON), origin=staff)

        assert [kept[2] for kept in self.kept(services, elsa, shop)] == [""]

    def test_hours_that_were_made_longer_need_no_exception_any_more(
        self, services: Services, elsa: Calendar, shop: Calendar, staff: Origin
    ):
        services.rules.upsert(hours(elsa.sub, 8, 18), origin=staff)

        services.staff_sequences.book(self.a_booking(elsa, shop, self.REASON), origin=staff)

        assert [kept[2] for kept in self.kept(services, elsa, shop)] == ["", ""]

    def test_only_one_of_two_desks_gets_the_time(
        self, services: Services, second: Services, elsa: Calendar, shop: Calendar, staff: Origin
    ):
        one = self.a_booking(elsa, shop, self.REASON)
        other = replace(one, booking_id=BookingId("bkg_2"))
        with ThreadPoolExecutor(2) as desks:
            tries = [
                desks.submit(desk.staff_sequences.book, booking, origin=staff)
                for desk, booking in ((services, one), (second, other))
            ]
        assert sorted(type(made.exception()) is SlotTaken for made in tries) == [False, True]
        assert len(self.kept(services, elsa, shop)) == 2

    def test_a_time_is_explained_part_by_part(self, services: Services, elsa: Calendar, shop: Calendar):
        query = self.query(elsa, shop)
        services.events.create(shop.calendar_id, a_draft("Stock count", "15:00", "15:30"))

        view = services.availability.explain_sequence(query, LATE.start)

        assert (view.period, view.exception) == (a_period("12:30", "15:30"), None)
        causes = [
            [(m.sub, b.cause) for g in part.explanation.groups for m in g.members for b in m.blockers]
            for part in view.parts
        ]
        assert causes == [[(elsa.sub, Cause.HOURS_END)], [(shop.sub, Cause.BUSY)]]
        assert list(view.parts[1].titles.values()) == ["Stock count"]

    def test_an_empty_answer_has_an_exception(self, services: Services, elsa: Calendar, shop: Calendar):
        query = self.query(elsa, shop)
        assert services.availability.sequences(query, client_id=None) == ()

        (late,) = services.availability.sequence_exceptions(query)

        assert late.periods == (LATE, a_period("14:30", "15:30"))
        assert [(over.place, over.sub) for over in late.overs] == [(0, elsa.sub)]
        view = services.availability.explain_sequence(query, LATE.start)
        assert view.exception == late
