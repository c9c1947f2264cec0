"""The line of story C3 (tests/builders_line.py). What is free besides Sara's time: 14:15 Omar; 16:45 on Elsa."""

from __future__ import annotations

from datetime import timedelta

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, WalkInId, WalkInOfferId
from apcdesk.domain.waiting import Board, BoardServing, LineReport, WalkInState
from apcdesk.errors import HoldEnded, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.line.waiting import OFFER_SECONDS
from tests.builders_line import EYE, HEARING, KIOSK, TZID, local, make_shop, span
from tests.builders_services import make_services


@pytest.fixture
def services(database_url, clock):
    made = make_services(database_url, clock, tzid=TZID)
    yield made
    made.close()


@pytest.fixture
def shop(services, clock):
    return make_shop(services, clock)


@pytest.fixture
def line(services):
    return services.waiting_line


def test_a_number_of_the_day_and_an_honest_time(shop, line, clock):
    tickets = [shop.take(), shop.take(), shop.take(until="17:00"), shop.take(HEARING)]

    assert [(one.number, one.before, one.expected) for one in tickets] == [
        (1, 0, span("14:05", "14:50")),
        (2, 1, span("16:45", "17:30")),
        (3, 2, None),
        (4, 0, span("14:05", "14:50")),
    ]
    assert [
        (one.appointment_type_id, one.before, one.expected) for one in line.prospects([EYE, HEARING])
    ] == [
        (EYE, 3, None),
        (HEARING, 1, span("14:50", "15:35")),
    ]
    assert shop.turns == [(one.number, one.expected) for one in tickets]
    clock.moment += timedelta(days=1)
    assert line.board() == Board()
    assert (shop.take().number, shop.take().expected) == (1, None)


def test_what_is_not_offered_or_too_long_is_refused(shop, line):
    with pytest.raises(NotFound):
        shop.take(AppointmentTypeId("nothing"))
    with pytest.raises(Invalid):
        shop.take(name="x" * 256)
    assert line.prospects([AppointmentTypeId("nothing")]) == ()
    assert line.line().waiting == ()


def test_what_is_cancelled_is_offered_to_the_first_who_fits_and_nobody_is_kept_from_it(shop, services):
    shop.take(HEARING)
    shop.take(name="Mr K", until="16:30")
    shop.take(until="17:30")
    shop.take()
    services.waiting_line.step()
    assert shop.offers == []

    shop.cancel()

    assert shop.offers == [(3, span("16:00", "16:45"))]
    [offer] = services.waiting_line.board().offers
    assert (offer.where, offer.called) == ("Room 1", shop.clock.now())
    free = [slot.start for slot in services.bookings.times(EYE)]
    assert local("16:00") in free
    assert "Mr K" not in repr(services.waiting_line.board())


def test_one_touch_books_and_the_line_closes_up(shop, services, line):
    shop.take(name="Mr K")
    shop.take()
    shop.cancel()

    booked = line.accept(shop.offer_id(1), origin=STAFF)

    assert (booked.booking.period, booked.booking.guest) == (span("16:00", "16:45"), Guest("Mr K"))
    assert set(booked.booking.assignment.subs) == {shop.subs["elsa"], shop.subs["room-1"]}
    assert shop.offers == []
    assert shop.turns == [(2, span("14:05", "14:50"))]
    assert line.report() == LineReport(numbers=2, booked=1, late_cancellations=1, filled_gaps=1)
    with pytest.raises(HoldEnded):
        line.accept(next(iter(_every_offer(services))), origin=STAFF)
    assert line.line().serving == ()
    shop.clock.moment = local("15:55")
    assert line.board().serving == (BoardServing(1, "Room 1"),)

    services.changes.undo(booked.changes)
    assert [number for number, _ in shop.turns] == [1, 2]
    assert line.report().filled_gaps == 0


def test_served_is_who_is_called_from_the_line_and_did_not_cancel(shop, services, line):
    for _ in range(2):
        shop.take()
    shop.cancel()
    booked = line.accept(shop.offer_id(1), origin=STAFF).booking
    services.bookings.book(BookingRequest(EYE, local("14:15"), Guest("Somebody"), "else"), origin=KIOSK)

    seen = []
    for clock in ("14:20", "15:49", "15:50", "16:44", "16:45"):
        shop.clock.moment = local(clock)
        seen.append([one.number for one in line.board().serving])
    assert seen == [[], [], [1], [1], []]

    shop.clock.moment = local("15:50")
    services.bookings.cancel(booked.booking_id, origin=STAFF)
    assert line.board().serving == ()


def test_who_has_an_offer_gets_no_second_one(shop, services, line):
    shop.take()
    shop.take()
    busy = shop.put("elsa", "16:45", "17:30")
    shop.cancel()

    services.events.delete(busy)
    line.step()

    assert shop.offers == [(1, span("16:00", "16:45")), (2, span("16:45", "17:30"))]


def test_who_let_one_time_pass_is_offered_another(shop, services, line):
    shop.take()
    busy = shop.put("elsa", "16:45", "17:30")
    shop.cancel()
    line.pass_on(shop.offer_id(1), origin=STAFF)
    services.bookings.book(BookingRequest(EYE, local("16:00"), Guest("Somebody"), "else"), origin=KIOSK)

    services.events.delete(busy)
    line.step()

    assert shop.offers == [(1, span("16:45", "17:30"))]


def _every_offer(services):
    changes = services.changes.after(0)
    return [WalkInOfferId(one.entity_id) for one in changes if one.entity == "walk_in_offer"]


def test_an_offer_that_nobody_accepts_passes_on_and_ends_with_the_last(shop, line, services):
    for _ in range(2):
        shop.take()
    shop.cancel()
    shop.pass_time(seconds=119)
    assert shop.offers == [(1, span("16:00", "16:45"))]

    shop.pass_time(seconds=1)
    assert shop.offers == [(2, span("16:00", "16:45"))]

    line.pass_on(shop.offer_id(2), origin=STAFF)
    assert shop.offers == []
    shop.take()
    line.step()
    assert shop.offers == [], "what was passed on by all is free for everybody, not news to a newcomer"
    with pytest.raises(HoldEnded):
        line.pass_on(_every_offer(services)[0], origin=STAFF)
    with pytest.raises(NotFound):
        line.pass_on(WalkInOfferId("wof_none"), origin=STAFF)


def test_the_time_of_an_offer_is_a_setting(shop, services):
    assert services.waiting_line.offer_time() == timedelta(minutes=2)
    services.installation.put(OFFER_SECONDS, 30, origin=STAFF)
    shop.take()
    shop.cancel()

    shop.pass_time(seconds=30)

    assert shop.offers == []


def test_whoever_books_the_offered_time_has_it_and_the_offer_is_withdrawn(shop, line, services):
    shop.take()
    shop.cancel()
    offer = shop.offer_id(1)
    request = BookingRequest(EYE, local("16:00"), Guest("Somebody"), "else")
    services.bookings.book(request, origin=KIOSK)

    with pytest.raises(SlotTaken):
        line.accept(offer, origin=STAFF)
    line.step()

    assert shop.offers == []


def test_an_offer_of_a_type_that_is_offered_no_more_is_withdrawn(shop, line, services):
    shop.take()
    shop.cancel()
    offer = shop.offer_id(1)
    services.appointment_types.delete(EYE, origin=STAFF)

    with pytest.raises(NotFound):
        line.accept(offer, origin=STAFF)
    line.step()

    assert (shop.offers, shop.turns) == ([], [(1, None)])


def test_who_leaves_gives_the_offer_to_the_next_and_comes_back_by_undo(shop, line, services):
    tickets = [shop.take(), shop.take(), shop.take()]
    shop.cancel()

    changes = line.leave(tickets[0].walk_in_id, came=True, origin=STAFF)
    assert shop.offers == [(2, span("16:00", "16:45"))]
    line.leave(tickets[1].walk_in_id, came=False, origin=STAFF)
    assert shop.offers == [(3, span("16:00", "16:45"))]

    report = line.report()
    assert (report.left, report.absent) == (1, 1)
    with pytest.raises(NotFound):
        line.leave(tickets[0].walk_in_id, came=True, origin=STAFF)
    services.changes.undo(changes)
    assert shop.walk_in(1).state is WalkInState.WAITING


def test_staff_call_a_number_when_it_is_its_turn_and_call_again(shop, line, clock):
    first, second, third = shop.take(), shop.take(until="14:30"), shop.take()

    offer = line.call(first.walk_in_id, origin=STAFF)
    assert offer is not None
    assert (offer.period, offer.freed) == (span("14:05", "14:50"), None)
    assert line.call(second.walk_in_id, origin=STAFF) is None
    clock.advance(seconds=20)
    assert line.call(first.walk_in_id, origin=STAFF) == offer
    assert [one.called for one in line.board().offers] == [clock.now()]
    later = line.call(third.walk_in_id, origin=STAFF)
    assert later is not None
    assert later.period == span("16:45", "17:30"), "what is promised to one is not promised to another"

    line.pass_on(offer.offer_id, origin=STAFF)
    assert shop.offers == [(3, span("16:45", "17:30"))]
    with pytest.raises(NotFound):
        line.call(WalkInId("wlk_none"), origin=STAFF)


def test_an_offer_that_has_just_begun_can_still_be_accepted(shop, line):
    ticket = shop.take()
    offer = line.call(ticket.walk_in_id, origin=STAFF)
    assert offer is not None
    shop.pass_time(seconds=90)

    booked = line.accept(offer.offer_id, origin=STAFF)

    assert booked.booking.period == span("14:05", "14:50")
    assert (booked.booking.summary, booked.booking.guest) == ("#1", None)


@pytest.mark.parametrize("how", ["moved", "shortened", "deleted"])
def test_whatever_becomes_free_is_offered(shop, services, line, how):
    event = shop.put("karin", "14:00", "17:00")
    ticket = shop.take(HEARING, until="15:00")
    assert ticket.expected is None
    line.step()
    assert shop.offers == []

    match how:
        case "moved":
            services.events.move(event, span("15:00", "18:00"))
        case "shortened":
            services.events.move(event, span("14:00", "14:05"))
        case _:
            services.events.delete(event)
    line.step()

    assert shop.offers == [(1, span("14:05", "14:50"))]


def test_two_processes_offer_once(shop, services, database_url, clock):
    other = make_services(database_url, clock, tzid=TZID)
    shop.take()
    shop.take()
    services.visits.cancel(shop.sara)

    services.waiting_line.step()
    other.waiting_line.step()

    assert shop.offers == [(1, span("16:00", "16:45"))]
    other.close()


def test_what_became_free_while_nobody_waited_is_no_news(shop, line):
    line.leave(shop.take().walk_in_id, came=True, origin=STAFF)
    shop.cancel()

    ticket = shop.take()
    line.step()

    assert shop.offers == []
    assert ticket.number == 2
