"""What staff book by hand: for several guests, over what is busy, and outside the hours, if they say why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apcdesk.domain.bookings import Assignment, Method, NamedGroup, Reason
from apcdesk.domain.events import Guest
from apcdesk.domain.explanations import Cause
from apcdesk.domain.ids import BookingId
from apcdesk.domain.queries import Buffer, Slot
from apcdesk.domain.questions import Answer, Form, Question, QuestionKind
from apcdesk.errors import Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.staff import StaffBooking
from tests.service.builders import a_draft, a_period, an_appointment_type, hours

GUESTS = (
    Guest("Eva Lund", "Lund AS", "eva@lund.example", "+47 900 00 001"),
    Guest("Tor", phone="+47 900 00 002"),
)
TZID = "Europe/Oslo"


@pytest.fixture
def people(services, staff, a_calendar):
    """Elsa is open from 9 to 18, which is 8 to 17 UTC; the room is open at any time."""
    elsa, omar, room = (a_calendar(name) for name in ("elsa", "omar", "room"))
    for calendar in (elsa, omar):
        services.rules.upsert(hours(calendar.sub, 9, 18), origin=staff)
    return elsa, omar, room


@pytest.fixture
def kind(services, staff, people):
    elsa, omar, room = people
    kind = an_appointment_type(
        NamedGroup("Optometrist", (elsa.sub, omar.sub), 1),
        NamedGroup("Room", (room.sub,)),
        buffer=Buffer.of_minutes(10, 5),
        location="Room 1",
    )
    services.appointment_types.upsert(kind, origin=staff)
    return kind


def asked(people, start, end, **more):
    elsa, _, room = people
    return StaffBooking(a_period(start, end), TZID, (elsa.sub, room.sub), GUESTS, **more)


def stands(services, *calendars):
    return services.events.between([c.calendar_id for c in calendars], a_period("00:00", "23:00"))


def test_a_booking_stands_on_every_calendar_with_all_its_guests(services, staff, people, kind):
    elsa, _, room = people
    request = asked(people, "12:00", "12:45", appointment_type_id=kind.appointment_type_id, note="Lenses")

    booked = services.staff_bookings.book(request, origin=staff)

    events = stands(services, elsa, room)
    assert [(e.summary, e.period, e.description, e.location.description) for e in events] == [
        ("Lund AS", a_period("12:00", "12:45"), "Lenses", "Room 1")
    ] * 2
    notes = events[0].notes
    assert (notes.guest, notes.others, notes.guest_count) == (GUESTS[0], GUESTS[1:], 2)
    assert (notes.buffer_before, notes.buffer_after, notes.exception) == (10, 5, "")
    chosen = tuple(Reason(sub, Method.CHOSEN) for sub in request.subs)
    assert booked.booking.assignment == Assignment(request.subs, chosen)
    services.changes.undo(booked.changes)
    assert stands(services, elsa, room) == ()


def test_whom_the_appointment_type_proposed_is_booked_for_its_reason(services, staff, people, kind):
    elsa, omar, room = people
    services.events.create(omar.calendar_id, a_draft("Meeting", "12:15", "13:00"))
    request = asked(people, "12:00", "12:45", appointment_type_id=kind.appointment_type_id, as_proposed=True)

    booked = services.staff_bookings.book(request, origin=staff).booking
    by_hand = services.staff_bookings.book(
        replace(request, period=a_period("13:15", "14:00"), subs=(omar.sub, room.sub)), origin=staff
    ).booking

    assert booked.assignment.reasons == (Reason(elsa.sub, Method.ONLY_FREE), Reason(room.sub, Method.ALL))
    assert {reason.method for reason in by_hand.assignment.reasons} == {Method.CHOSEN}


def test_a_busy_time_is_booked_only_with_a_reason(services, staff, people):
    elsa, _, room = people
    services.events.create(elsa.calendar_id, a_draft("Meeting", "12:15", "13:00"))
    request = asked(people, "12:00", "12:45")
    for refused in (request, asked(people, "12:00", "12:45", anyway=True)):
        with pytest.raises(SlotTaken) as taken:
            services.staff_bookings.book(refused, origin=staff)
        assert taken.value.alternatives == (Slot(a_period("13:00", "13:45"), request.subs),)
    assert len(stands(services, elsa, room)) == 1

    request = asked(people, "12:00", "12:45", anyway=True, reason="She leaves early")
    booked = services.staff_bookings.book(request, origin=staff).booking

    assert len(stands(services, elsa, room)) == 3
    assert services.history.of_booking(booked.booking_id)[0].reason == "She leaves early"
    assert stands(services, room)[0].notes.exception == ""


def test_a_time_outside_the_hours_is_an_exception_that_says_why(services, staff, people):
    elsa, _, _ = people
    with pytest.raises(Invalid) as refused:
        services.staff_bookings.book(asked(people, "16:30", "17:15"), origin=staff)
    assert [problem.field for problem in refused.value.problems] == ["reason"]

    services.staff_bookings.book(asked(people, "16:30", "17:15", reason="Elsa stays"), origin=staff)

    assert [event.notes.exception for event in stands(services, elsa)] == ["Elsa stays"]


def test_what_is_missing_is_said_all_at_once(services, staff, people):
    nobody = StaffBooking(a_period("12:00", "12:45"), TZID, (), ())
    unnamed = StaffBooking(a_period("12:00", "12:45"), TZID, (people[0].sub,), (Guest(" ", email="x"),))
    fields = []
    for request in (nobody, unnamed):
        with pytest.raises(Invalid) as refused:
            services.staff_bookings.book(request, origin=staff)
        fields.append([problem.field for problem in refused.value.problems])
    assert fields == [["guests", "subs"], ["guests[0].name", "guests[0].email"]]


def test_a_double_press_is_one_booking(services, staff, people):
    request = asked(people, "12:00", "12:45", booking_id=BookingId("bok_1"))

    first = services.staff_bookings.book(request, origin=staff)
    second = services.staff_bookings.book(request, origin=staff)

    assert (second.booking, second.changes) == (first.booking, ())


def test_conditions_say_who_is_busy_who_is_closed_and_what_comes_next(services, people):
    elsa, omar, room = people
    services.events.create(room.calendar_id, a_draft("Cleaning", "16:45", "17:00"))

    found = services.staff_bookings.conditions(a_period("16:30", "17:15"), (elsa.sub, room.sub), (omar.sub,))

    busy, outside = found.busy((elsa.sub, room.sub)), found.outside((elsa.sub, room.sub))
    assert [(m.sub, m.blockers[0].cause) for m in busy] == [(room.sub, Cause.BUSY)]
    assert [(m.sub, m.blockers[0].cause) for m in outside] == [(elsa.sub, Cause.HOURS_END)]
    assert found.next_free == a_period(
        "08:00", "08:45", a_period("08:00", "09:00").start.date().replace(day=11)
    )
    assert found.free == ()
    assert services.staff_bookings.conditions(a_period("12:00", "12:30"), (elsa.sub,)).next_free is None
    assert services.staff_bookings.conditions(a_period("12:00", "12:30"), ()).members == ()


def test_an_appointment_type_proposes_whoever_is_free_and_booked_least(services, people, kind):
    elsa, omar, room = people
    services.events.create(elsa.calendar_id, a_draft("Meeting", "09:00", "10:00"))
    propose = services.staff_bookings.proposed

    assert propose(kind, a_period("12:00", "12:30")) == (omar.sub, room.sub)
    services.events.create(omar.calendar_id, a_draft("Lunch", "12:00", "12:30"))
    assert propose(kind, a_period("12:00", "12:30")) == (elsa.sub, room.sub)
    services.events.create(elsa.calendar_id, a_draft("Lunch", "12:00", "12:30"))
    assert propose(kind, a_period("12:00", "12:30")) == (room.sub,)


ORDER = Question("order", "Your order?", required=True)
INK = Question("ink", "Which ink?", QuestionKind.CHOICE, choices=("Water", "UV"))
ANSWERED = (Answer("order", "Your order?", QuestionKind.SHORT_TEXT, "4711"),)


@pytest.fixture
def asking(services, staff, kind):
    """The same type, which asks two questions."""
    asking = replace(kind, form=Form(questions=(ORDER, INK)))
    services.appointment_types.upsert(asking, origin=staff)
    return asking


def test_staff_answer_for_their_guest_or_say_that_they_did_not_ask(services, staff, people, asking):
    request = asked(people, "12:00", "12:45", appointment_type_id=asking.appointment_type_id)
    with pytest.raises(Invalid) as refused:
        services.staff_bookings.book(request, origin=staff)
    assert [p.field for p in refused.value.problems] == ["guest.answers.order"]

    made = services.staff_bookings.book(replace(request, not_asked=("order",)), origin=staff)
    assert made.booking.guest == GUESTS[0]
    later = asked(people, "13:30", "14:15", appointment_type_id=asking.appointment_type_id)
    answered = replace(later, guests=(replace(GUESTS[0], answers=ANSWERED), GUESTS[1]))
    again = services.staff_bookings.book(answered, origin=staff)
    assert again.booking.guest == replace(GUESTS[0], answers=ANSWERED)


def test_answers_are_changed_in_the_booking_and_on_all_its_events(services, staff, people, asking):
    elsa, _, room = people
    request = asked(
        people, "12:00", "12:45", appointment_type_id=asking.appointment_type_id, not_asked=("order",)
    )
    made = services.staff_bookings.book(request, origin=staff)
    booking_id = made.booking.booking_id

    changed = services.staff_bookings.answer(booking_id, ANSWERED, origin=staff)

    guest = replace(GUESTS[0], answers=ANSWERED)
    assert changed.booking.guest == guest
    assert [event.notes.guest for event in stands(services, elsa, room)] == [guest, guest]
    services.changes.undo(changed.changes)
    assert [event.notes.guest for event in stands(services, elsa, room)] == [GUESTS[0], GUESTS[0]]
    assert services.bookings.get(booking_id).guest == GUESTS[0]


def test_answers_of_one_booking_leave_another_as_it_was(services, staff, people, asking):
    request = asked(
        people, "12:00", "12:45", appointment_type_id=asking.appointment_type_id, not_asked=("order",)
    )
    booked = services.staff_bookings.book(request, origin=staff).booking
    later = replace(request, period=a_period("14:00", "14:45"))
    other = services.staff_bookings.book(later, origin=staff).booking
    before = [services.events.get(uid) for uid in other.event_uids]

    services.staff_bookings.answer(booked.booking_id, ANSWERED, origin=staff)

    assert [services.events.get(uid) for uid in other.event_uids] == before


def test_what_was_answered_stays_though_it_is_asked_no_longer(services, staff, people, asking):
    request = asked(people, "12:00", "12:45", appointment_type_id=asking.appointment_type_id)
    request = replace(request, guests=(replace(GUESTS[0], answers=ANSWERED),))
    booking_id = services.staff_bookings.book(request, origin=staff).booking.booking_id
    services.appointment_types.upsert(replace(asking, form=Form(questions=(INK,))), origin=staff)
    strange = Answer("size", "Your size?", QuestionKind.SHORT_TEXT, "42")

    kept = services.staff_bookings.answer(booking_id, ANSWERED, origin=staff)
    assert kept.booking.guest.answers == ANSWERED
    with pytest.raises(Invalid) as refused:
        services.staff_bookings.answer(booking_id, (strange,), origin=staff)
    assert [p.field for p in refused.value.problems] == ["guest.answers.size"]
    with pytest.raises(NotFound):
        services.staff_bookings.answer(BookingId("bkg_nobody"), (), origin=staff)


def test_a_booking_without_a_type_has_no_questions(services, staff, people):
    booking_id = services.staff_bookings.book(
        asked(people, "12:00", "12:45"), origin=staff
    ).booking.booking_id

    assert services.staff_bookings.answer(booking_id, (), origin=staff).booking.guest == GUESTS[0]


def test_nobody_is_booked_whose_calendar_another_desk_deleted(services, staff, people, kind):
    elsa, omar, room = people
    services.calendars.delete(elsa.calendar_id, origin=staff)

    assert services.staff_bookings.proposed(kind, a_period("12:00", "12:45")) == (omar.sub, room.sub)
    with pytest.raises(NotFound) as refused:
        services.staff_bookings.book(asked(people, "12:00", "12:45", reason="agreed"), origin=staff)

    assert (refused.value.kind, refused.value.name) == ("calendar", elsa.sub)
    assert stands(services, omar, room) == ()
