from datetime import timedelta

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Happening, Standing, WhyNot
from apcdesk.domain.events import DraftTimes, EventDraft, Transparency
from apcdesk.errors import Invalid, NotFound, NotHandedOut, NothingToUndo, Outdated
from tests.service.crib import DAY, berlin

THURSDAY = DAY + timedelta(days=1)


@pytest.fixture
def clock(clock):
    clock.moment = berlin("14:00")
    return clock


@pytest.fixture
def lasers(crib):
    return [crib.item(f"L-{n}", f"W9-L-{n}", group="Lasers") for n in (1, 2, 3)]


def proposals(services, calendar):
    found = services.out_of_service.affected(calendar.calendar_id, berlin("18:00", THURSDAY))
    return [(one.event.summary, one.instead and one.instead.name) for one in found]


def begin(services, calendar, move=()):
    return services.out_of_service.begin(
        calendar.calendar_id, berlin("18:00", THURSDAY), "smells", move=move, by="Petra", origin=STAFF
    )


def test_each_booking_gets_an_item_that_is_free_for_all_of_it(services, crib, lasers):
    first, second, _ = lasers
    crib.book(first, "Runs already", "13:00", "15:00")
    crib.book(first, "A", "16:00", "18:00")
    crib.book(first, "Overlaps A", "17:00", "19:00")
    crib.book(first, "Nobody free", "17:30", "20:00")
    crib.book(first, "Not theirs", "19:00", "21:00", THURSDAY)
    crib.book(second, "In the way", "19:30", "21:00")

    assert proposals(services, first) == [
        ("Runs already", None),
        ("A", "Torque wrench L-2"),
        ("Overlaps A", "Torque wrench L-3"),
        ("Nobody free", None),
    ]


def test_items_that_are_late_due_or_only_for_the_inducted_are_not_proposed(services, clock, crib, lasers):
    first, second, third = lasers
    crib.book(first, "A", "16:00", "18:00", THURSDAY)
    lena = crib.person("Lena Vogt", "T-117")
    crib.out(lena, second, due=berlin("15:00"))
    other = services.custody.status(third.calendar_id).item
    services.crib_items.put_item(
        type(other)(other.calendar_id, "W9-L-3", group="Lasers", calibration_due=THURSDAY), origin=STAFF
    )
    crib.item("L-4", "W9-L-4", group="Lasers", needs_induction=True)
    assert proposals(services, first) == [("A", "Torque wrench L-2")]

    clock.moment = berlin("15:00")
    assert proposals(services, first) == [("A", None)]
    services.custody.extend(second.calendar_id, berlin("17:00", THURSDAY), by="Jonas", origin=STAFF)
    assert proposals(services, first) == [("A", None)]


def test_all_day_and_recurring_bookings_are_left_to_people(services, crib, lasers):
    times = DraftTimes(THURSDAY, THURSDAY + timedelta(days=1), "Europe/Berlin", "Europe/Berlin")
    services.events.create(
        lasers[0].calendar_id, EventDraft(summary="Open day", times=times, transparency=Transparency.OPAQUE)
    )

    assert proposals(services, lasers[0]) == [("Open day", None)]


def test_out_of_service_and_back_when_it_was_only_dust(services, clock, crib, lasers):
    first, second, _ = lasers
    moved = crib.book(first, "A", "16:00", "18:00", THURSDAY)
    crib.book(first, "Stays", "16:00", "18:00")
    lena = crib.person("Lena Vogt", "T-117")

    begin(services, first, move=[moved.event_uid])

    status = services.custody.status(first.calendar_id)
    assert (status.standing, status.closed.reason) == (Standing.OUT_OF_SERVICE, "smells")
    with pytest.raises(NotHandedOut) as caught:
        crib.out(lena, first)
    assert (caught.value.why, caught.value.until) == (WhyNot.OUT_OF_SERVICE, berlin("18:00", THURSDAY))
    assert crib.events(second, THURSDAY) == [("A", berlin("16:00", THURSDAY), berlin("18:00", THURSDAY))]
    assert crib.events(first) == [
        ("Closed", berlin("14:00"), berlin("18:00", THURSDAY)),
        ("Stays", berlin("16:00"), berlin("18:00")),
    ]

    clock.moment = berlin("15:10")
    services.out_of_service.end(first.calendar_id, by="Petra", note="only dust", origin=STAFF)

    assert services.custody.status(first.calendar_id).standing is Standing.HERE
    assert crib.events(second, THURSDAY) == []
    assert crib.events(first, THURSDAY) == [("A", berlin("16:00", THURSDAY), berlin("18:00", THURSDAY))]
    assert crib.events(first)[0] == ("Closed", berlin("14:00"), berlin("15:10"))
    assert crib.log(first) == [
        (Happening.OUT_OF_SERVICE, "", "Petra"),
        (Happening.BACK_IN_SERVICE, "", "Petra"),
    ]


def test_taken_back_at_once_nothing_of_it_is_left(services, crib, lasers):
    begin(services, lasers[0])
    services.out_of_service.end(lasers[0].calendar_id, by="Petra", origin=STAFF)

    assert crib.events(lasers[0]) == []
    with pytest.raises(NotFound):
        services.out_of_service.end(lasers[0].calendar_id, by="Petra", origin=STAFF)


def test_an_item_goes_out_of_service_and_back_alone(services, lasers):
    first, other, _ = lasers
    begin(services, other)
    begin(services, first)
    services.out_of_service.end(first.calendar_id, by="Petra", origin=STAFF)

    standing = [services.custody.status(one.calendar_id).standing for one in (first, other)]
    assert standing == [Standing.HERE, Standing.OUT_OF_SERVICE]


def test_an_item_whose_time_ran_out_goes_out_of_service_again(services, clock, lasers):
    first = lasers[0]
    begin(services, first)
    clock.moment = berlin("18:30", THURSDAY)
    services.out_of_service.begin(
        first.calendar_id, berlin("20:00", THURSDAY), "smells again", move=(), by="Petra", origin=STAFF
    )

    assert services.custody.status(first.calendar_id).closed.reason == "smells again"


def test_what_has_begun_elsewhere_stays_there(services, clock, crib, lasers):
    first, second, _ = lasers
    moved = crib.book(first, "A", "16:00", "18:00")
    begin(services, first, move=[moved.event_uid])
    clock.moment = berlin("16:30")

    services.out_of_service.end(first.calendar_id, by="Petra", origin=STAFF)

    assert crib.events(second) == [("A", berlin("16:00"), berlin("18:00"))]


def test_a_moved_booking_that_was_changed_since_is_not_torn_back(services, crib, lasers):
    first = lasers[0]
    moved = crib.book(first, "A", "16:00", "18:00")
    begin(services, first, move=[moved.event_uid])
    services.events.delete(moved.event_uid)

    with pytest.raises(NothingToUndo):
        services.out_of_service.end(first.calendar_id, by="Petra", origin=STAFF)
    assert services.custody.status(first.calendar_id).standing is Standing.OUT_OF_SERVICE
    services.out_of_service.end(first.calendar_id, by="Petra", bring_back=False, origin=STAFF)
    assert services.custody.status(first.calendar_id).standing is Standing.HERE


def test_nothing_is_moved_where_nothing_was_proposed(services, crib, lasers):
    first, second, third = lasers
    moved = crib.book(first, "A", "16:00", "18:00")
    for other in (second, third):
        crib.book(other, "Quicker", "16:00", "18:00")

    with pytest.raises(Outdated):
        begin(services, first, move=[moved.event_uid])
    assert services.custody.status(first.calendar_id).standing is Standing.HERE


def test_the_closed_time_lies_ahead(services, lasers):
    with pytest.raises(Invalid):
        services.out_of_service.affected(lasers[0].calendar_id, berlin("13:00"))


def test_when_its_time_is_over_the_item_is_back_by_itself(services, clock, lasers):
    begin(services, lasers[0])
    clock.moment = berlin("18:00", THURSDAY)

    assert services.custody.status(lasers[0].calendar_id).standing is Standing.HERE
    services.out_of_service.end(lasers[0].calendar_id, by="Petra", origin=STAFF)
