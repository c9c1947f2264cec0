from datetime import date, timedelta

import pytest

from apcdesk.domain.changes import STAFF, Verb
from apcdesk.domain.custody import Happening, Loan, Standing, WhyNot
from apcdesk.domain.explanations import Cause
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.errors import Invalid, NotFound, NotHandedOut, SlotTaken
from apcdesk.service.bookings.booking import SlotRequest
from tests.service.crib import DAY, berlin

TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def wrench(crib):
    return crib.item("TW-1", "W9-TW-0001")


@pytest.fixture
def lena(crib):
    return crib.person("Lena Vogt", "T-117")


@pytest.fixture
def jonas(crib):
    return crib.person("Jonas Brandt", "S-001")


def asked(services, calendar, start, end, day=DAY):
    """What is offered of the item for the whole time."""
    period = Period(berlin(start, day), berlin(end, day))
    query = AvailabilityQuery((Group((Member(calendar.sub),)),), period.length, (period,))
    return [slot.period for slot in services.availability.query(query, client_id=None)]


def standing(services, calendar):
    status = services.custody.status(calendar.calendar_id)
    return status.standing, status.at_risk


def refused(call, why, until=None):
    with pytest.raises(NotHandedOut) as caught:
        call()
    assert (caught.value.why, caught.value.until) == (why, until)


def test_a_wrench_goes_out_for_its_booking_and_comes_back_late(services, clock, crib, wrench, lena, jonas):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    emre = crib.book(wrench, "Emre Kaya", "13:00", "15:00")

    custody = crib.out(lena, wrench)[0]
    assert (custody.due, standing(services, wrench)) == (berlin("12:00"), (Standing.OUT, None))

    clock.moment = berlin("12:15")
    assert standing(services, wrench) == (Standing.LATE, emre.event_uid)
    assert [status.at_risk for status in services.custody.board([wrench.calendar_id])] == [emre.event_uid]

    clock.moment = berlin("12:40")
    crib.back(wrench, jonas)
    assert standing(services, wrench) == (Standing.HERE, None)
    assert [status.at_risk for status in services.custody.board([wrench.calendar_id])] == [None]
    lines = services.custody.history(wrench.calendar_id)
    assert [(line.what, line.person, line.by, line.at, line.late) for line in lines] == [
        (Happening.RETURNED, "Lena Vogt", "Jonas Brandt", berlin("12:40"), timedelta(minutes=40)),
        (Happening.TAKEN, "Lena Vogt", "Lena Vogt", berlin("08:05"), timedelta(0)),
    ]
    assert crib.events(wrench) == [
        ("Lena Vogt", berlin("08:00"), berlin("12:00")),
        ("Emre Kaya", berlin("13:00"), berlin("15:00")),
    ]


def test_what_is_late_is_not_offered_today_but_tomorrow(services, clock, crib, wrench, lena):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    crib.out(lena, wrench)
    at_noon = Period(berlin("12:20"), berlin("13:00"))
    clock.moment = berlin("11:59")
    assert asked(services, wrench, "12:20", "13:00") == [at_noon]

    clock.moment = berlin("12:15")
    assert asked(services, wrench, "12:20", "13:00") == []
    assert asked(services, wrench, "23:00", "23:59") == []
    assert asked(services, wrench, "08:00", "09:00", TOMORROW) == [
        Period(berlin("08:00", TOMORROW), berlin("09:00", TOMORROW))
    ]


def test_a_search_says_that_the_item_is_not_back(services, clock, crib, wrench, lena):
    crib.out(lena, wrench)
    clock.moment = berlin("12:30")
    period = Period(berlin("12:40"), berlin("13:00"))
    query = AvailabilityQuery((Group((Member(wrench.sub),)),), period.length, (period,))

    view = services.availability.explain(query, period, client_id=None, titles=True)

    blockers = view.explanation.groups[0].members[0].blockers
    assert [(blocker.cause, view.place_of(blocker)) for blocker in blockers] == [(Cause.NOT_BACK, None)]


def test_what_is_still_out_cannot_be_booked_by_anybody(services, clock, crib, wrench, lena, jonas, staff):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    crib.out(lena, wrench)
    clock.moment = berlin("12:15")
    period = Period(berlin("12:20"), berlin("13:00"))
    query = AvailabilityQuery((Group((Member(wrench.sub),)),), period.length, (period,))
    request = SlotRequest(query, period, (wrench.sub,), "Now", "Europe/Berlin")

    with pytest.raises(SlotTaken):
        services.bookings.book_slot(request, origin=staff)
    crib.back(wrench, jonas)

    assert services.bookings.book_slot(request, origin=staff).booking.period == period


def test_an_item_that_is_kept_longer_than_booked_is_taken_so_long(services, crib, wrench, lena):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    crib.out(lena, wrench)
    services.custody.extend(wrench.calendar_id, berlin("14:00"), by="Jonas", origin=STAFF)

    assert asked(services, wrench, "13:00", "14:00") == []
    assert asked(services, wrench, "14:00", "15:00") == [Period(berlin("14:00"), berlin("15:00"))]
    assert crib.events(wrench) == [("Lena Vogt", berlin("08:00"), berlin("14:00"))]
    assert crib.log(wrench)[-1] == (Happening.EXTENDED, "Lena Vogt", "Jonas")


def test_nothing_is_extended_into_somebody_elses_booking_or_into_the_past(services, crib, wrench, lena):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    crib.book(wrench, "Emre Kaya", "13:00", "15:00")
    crib.out(lena, wrench)

    def extend(until):
        services.custody.extend(wrench.calendar_id, berlin(until), by="Jonas", origin=STAFF)

    refused(lambda: extend("13:30"), WhyNot.BOOKED, berlin("13:00"))
    with pytest.raises(Invalid):
        extend("08:00")


def test_without_a_booking_one_is_made_that_begins_now(services, crib, wrench, lena):
    custody = crib.out(lena, wrench)[0]

    assert custody.due == berlin("12:05")
    assert crib.events(wrench) == [("Lena Vogt", berlin("08:05"), berlin("12:05"))]


def test_a_booking_made_on_the_way_ends_where_the_next_begins(services, crib, wrench, lena):
    crib.book(wrench, "Emre Kaya", "09:30", "11:00")

    loan = services.custody.loan(lena.person_id, wrench.calendar_id)
    assert loan == Loan(Period(berlin("08:05"), berlin("09:30")), None, berlin("09:30"))
    assert crib.out(lena, wrench)[0].due == berlin("09:30")


@pytest.mark.parametrize(
    ("start", "end", "until"), [("08:00", "10:00", "10:00"), ("08:10", "10:00", "08:10")]
)
def test_what_others_have_booked_now_or_at_once_is_not_handed_out(crib, wrench, lena, start, end, until):
    crib.book(wrench, "Emre Kaya", start, end)

    refused(lambda: crib.out(lena, wrench), WhyNot.BOOKED, berlin(until))


def test_a_booking_may_begin_half_an_hour_early(services, crib, clock, wrench, lena):
    crib.book(wrench, "Lena Vogt", "08:30", "09:00")

    assert services.custody.loan(lena.person_id, wrench.calendar_id).period.end == berlin("09:00")
    clock.moment = berlin("07:59")
    assert services.custody.loan(lena.person_id, wrench.calendar_id).period.end == berlin("08:30")


def test_staff_hand_out_what_others_have_booked_when_they_insist(services, crib, wrench, lena):
    emre = crib.book(wrench, "Emre Kaya", "08:30", "10:00")
    refused(lambda: crib.out(lena, wrench, due=berlin("09:30")), WhyNot.BOOKED, berlin("08:30"))

    custody = crib.out(lena, wrench, due=berlin("09:30"), anyway=True)[0]

    assert (custody.event_uid, custody.due) == (None, berlin("09:30"))
    assert standing(services, wrench) == (Standing.OUT, emre.event_uid)


def test_staff_insist_also_while_somebody_elses_booking_runs(crib, wrench, lena):
    crib.book(wrench, "Emre Kaya", "08:00", "10:00")

    assert crib.out(lena, wrench, due=berlin("09:30"), anyway=True)[0].event_uid is None


def test_what_is_out_is_not_handed_out_again(crib, wrench, lena, jonas):
    crib.out(lena, wrench)

    refused(lambda: crib.out(jonas, wrench), WhyNot.OUT, berlin("12:05"))


def test_whoever_may_not_sign_gets_nothing(crib, wrench):
    visitor = crib.person("Vera Gast", "V-1", may_sign=False)

    refused(lambda: crib.out(visitor, wrench), WhyNot.MAY_NOT_SIGN)


def test_of_a_kit_each_item_comes_back_for_itself(services, clock, crib, wrench, lena, jonas):
    second, third = crib.item("TW-2", "W9-TW-0002"), crib.item("TW-3", "W9-TW-0003")
    kit = {custody.kit_id for custody in crib.out(lena, wrench, second, third)}
    assert len(kit) == 1
    assert None not in kit
    clock.moment = berlin("09:30")

    crib.back(wrench, jonas)
    crib.back(third, lena)

    out = [(status.item.label_code, status.standing) for status in services.custody.board()]
    assert out == [
        ("W9-TW-0001", Standing.HERE),
        ("W9-TW-0002", Standing.OUT),
        ("W9-TW-0003", Standing.HERE),
    ]
    assert asked(services, wrench, "10:00", "12:00") == [Period(berlin("10:00"), berlin("12:00"))]
    assert asked(services, second, "10:00", "12:00") == []
    assert crib.events(wrench) == [("Lena Vogt", berlin("08:05"), berlin("09:30"))]


def test_a_kit_goes_out_whole_or_not_at_all(services, crib, wrench, lena, jonas):
    second = crib.item("TW-2", "W9-TW-0002")
    crib.out(jonas, second)

    refused(lambda: crib.out(lena, wrench, second), WhyNot.OUT, berlin("12:05"))

    assert standing(services, wrench) == (Standing.HERE, None)
    assert crib.log(wrench) == []


def test_an_item_is_handed_on(services, clock, crib, wrench, lena, jonas):
    crib.out(lena, wrench)
    clock.moment = berlin("10:00")

    custody = services.custody.hand_on(
        wrench.calendar_id, jonas.person_id, by="Lena Vogt", place="Hall 2", origin=STAFF
    )

    assert (custody.person.name, custody.since, custody.due) == (
        "Jonas Brandt",
        berlin("10:00"),
        berlin("12:05"),
    )
    assert services.custody.status(wrench.calendar_id).custody == custody
    line = services.custody.history(wrench.calendar_id)[0]
    assert (line.what, line.person, line.former, line.place) == (
        Happening.HANDED_ON,
        "Jonas Brandt",
        "Lena Vogt",
        "Hall 2",
    )


def test_what_handing_on_would_mean_is_told_before_and_changes_nothing(
    services, clock, crib, wrench, lena, jonas
):
    crib.out(lena, wrench)
    clock.moment = berlin("10:00")

    told = services.custody.hand_on_to(wrench.calendar_id, jonas.person_id)

    assert [line.what for line in services.custody.history(wrench.calendar_id)] == [Happening.TAKEN]
    assert told == services.custody.hand_on(wrench.calendar_id, jonas.person_id, by="Lena Vogt", origin=STAFF)


def test_nothing_is_handed_on_to_whoever_may_not_sign(services, crib, wrench, lena):
    crib.out(lena, wrench)
    visitor = crib.person("Vera Gast", "V-1", may_sign=False)

    for call in (
        lambda: services.custody.hand_on_to(wrench.calendar_id, visitor.person_id),
        lambda: services.custody.hand_on(wrench.calendar_id, visitor.person_id, by="Lena", origin=STAFF),
    ):
        refused(call, WhyNot.MAY_NOT_SIGN)


def test_handed_on_to_whoever_has_booked_it_next_it_is_theirs_for_that_booking(
    services, clock, crib, wrench, lena, jonas
):
    crib.book(wrench, "Lena Vogt", "08:00", "12:00")
    crib.book(wrench, "Jonas Brandt", "12:00", "15:00")
    crib.out(lena, wrench)
    clock.moment = berlin("11:45")

    custody = services.custody.hand_on(wrench.calendar_id, jonas.person_id, by="Lena Vogt", origin=STAFF)

    assert custody.due == berlin("15:00")
    assert crib.events(wrench) == [
        ("Lena Vogt", berlin("08:00"), berlin("11:45")),
        ("Jonas Brandt", berlin("12:00"), berlin("15:00")),
    ]


def test_what_is_not_out_cannot_come_back(services, crib, wrench, lena):
    with pytest.raises(NotFound):
        crib.back(wrench, lena)


def test_an_item_with_induction_goes_to_those_who_had_it(services, clock, crib, lena):
    laser = crib.item("L-1", "W9-L-1", needs_induction=True)
    refused(lambda: crib.out(lena, laser), WhyNot.NO_INDUCTION)

    services.crib_people.induct(lena.person_id, laser.calendar_id, DAY, origin=STAFF)
    assert services.crib_people.inductions(laser.calendar_id) == {lena.person_id: DAY}
    assert services.custody.status(laser.calendar_id).inducted == (lena.person_id,)
    crib.out(lena, laser)
    crib.back(laser, lena)

    clock.moment = berlin("08:05", TOMORROW)
    refused(lambda: crib.out(lena, laser), WhyNot.NO_INDUCTION)
    with pytest.raises(NotFound):
        services.crib_people.induct(lena.person_id, "cal_unknown", DAY, origin=STAFF)


def test_an_item_that_is_handed_on_needs_the_induction_too(services, crib, lena, jonas):
    laser = crib.item("L-1", "W9-L-1", needs_induction=True)
    services.crib_people.induct(lena.person_id, laser.calendar_id, DAY, origin=STAFF)
    crib.out(lena, laser)

    refused(
        lambda: services.custody.hand_on(laser.calendar_id, jonas.person_id, by="Lena", origin=STAFF),
        WhyNot.NO_INDUCTION,
    )


def test_from_its_day_on_calibration_keeps_an_item_back(services, clock, crib, lena):
    wrench = crib.item("TW-9", "W9-TW-9", calibration_due=TOMORROW)
    evening = Period(berlin("22:00"), berlin("23:00"))
    assert asked(services, wrench, "22:00", "23:00") == [evening]
    assert asked(services, wrench, "08:00", "09:00", TOMORROW) == []
    clock.moment = berlin("22:00")
    assert services.custody.loan(lena.person_id, wrench.calendar_id).booked_from == berlin("00:00", TOMORROW)

    clock.moment = berlin("00:00", TOMORROW)
    assert standing(services, wrench) == (Standing.CALIBRATION_DUE, None)
    refused(lambda: crib.out(lena, wrench), WhyNot.CALIBRATION_DUE)

    services.crib_items.calibrated(wrench.calendar_id, date(2027, 10, 1), by="Petra", origin=STAFF)
    item = services.custody.status(wrench.calendar_id).item
    assert (item.calibrated_on, item.calibration_due) == (TOMORROW, date(2027, 10, 1))
    assert standing(services, wrench) == (Standing.HERE, None)
    assert crib.log(wrench) == [(Happening.CALIBRATED, "", "Petra")]
    assert len(asked(services, wrench, "08:00", "09:00", TOMORROW)) == 1


def test_only_what_was_calibrated_is_due_anew_and_the_history_says_until_when(services, crib):
    wrench, other = (crib.item(name, f"W9-{name}", calibration_due=TOMORROW) for name in ("TW-8", "TW-9"))
    before = services.custody.status(other.calendar_id)

    services.crib_items.calibrated(
        wrench.calendar_id, date(2027, 10, 1), by="Petra", note="0.2 Nm low", origin=STAFF
    )

    [line] = services.custody.history(wrench.calendar_id)
    assert (line.what, line.by, line.note, line.day) == (
        Happening.CALIBRATED,
        "Petra",
        "0.2 Nm low",
        date(2027, 10, 1),
    )
    assert services.custody.status(other.calendar_id) == before


def test_an_induction_that_is_repeated_leaves_those_of_others_and_of_other_items(services, crib, lena, jonas):
    laser, saw = (crib.item(name, f"W9-{name}", needs_induction=True) for name in ("L-1", "S-1"))
    for item, person in ((laser, lena), (laser, jonas), (saw, lena)):
        services.crib_people.induct(person.person_id, item.calendar_id, DAY, origin=STAFF)

    services.crib_people.induct(lena.person_id, laser.calendar_id, TOMORROW, origin=STAFF)

    assert [services.crib_people.inductions(item.calendar_id) for item in (laser, saw)] == [
        {lena.person_id: TOMORROW, jonas.person_id: DAY},
        {lena.person_id: DAY},
    ]


def test_an_item_is_found_by_its_label_however_it_is_typed(services, crib, wrench):
    assert services.custody.by_code(" w9-tw-0001 ").calendar == wrench
    assert services.custody.by_code("w9tw0001").calendar == wrench
    other = crib.item("Torque wrench TW-1b", "W9TW-0001")
    found = [services.custody.by_code(code).calendar for code in ("W9-TW-0001", "w9tw-0001")]
    assert found == [wrench, other], "where two are alike but for hyphens, each by its own"
    with pytest.raises(NotFound):
        services.custody.by_code("w9tw0001")
    with pytest.raises(NotFound) as caught:
        services.custody.by_code("W9-TW-0009")
    assert str(caught.value) == "no code ''"  # what was scanned may be somebody's badge


def test_a_label_is_of_one_item(services, crib, wrench):
    with pytest.raises(Invalid, match="another item has this label already"):
        crib.item("TW-2", "w9-tw-0001")
    with pytest.raises(Invalid):
        crib.item("TW-2", " ")


def test_an_item_whose_calendar_is_deleted_is_no_item_any_more(services, crib, wrench, staff):
    services.calendars.delete(wrench.calendar_id, origin=staff)

    assert services.custody.board() == ()


def test_lateness_is_told_once(services, clock, crib, wrench, lena):
    crib.out(lena, wrench)
    before = services.changes.latest()
    services.custody.tell_late()
    assert services.changes.latest() == before

    clock.moment = berlin("12:05")
    services.custody.tell_late()
    services.custody.tell_late()

    assert [change.entity_id for change in services.changes.after(before)] == [wrench.calendar_id]


def test_only_of_what_is_late_it_is_told(services, clock, crib, wrench, lena):
    other = crib.item("TW-2", "W9-TW-0002")
    crib.out(lena, wrench)
    crib.out(lena, other, due=berlin("15:00"))
    clock.moment = berlin("12:05")
    before = services.changes.latest()

    services.custody.tell_late()

    assert [change.entity_id for change in services.changes.after(before)] == [wrench.calendar_id]


def test_windows_are_told_of_every_step_of_an_item(services, crib, wrench, lena, jonas):
    item = services.custody.status(wrench.calendar_id).item
    for step in (
        lambda: crib.out(lena, wrench, due=berlin("10:00")),
        lambda: services.custody.extend(wrench.calendar_id, berlin("11:00"), by="Jonas", origin=STAFF),
        lambda: services.custody.hand_on(wrench.calendar_id, jonas.person_id, by="Lena", origin=STAFF),
        lambda: crib.back(wrench, jonas),
        lambda: services.crib_items.calibrated(wrench.calendar_id, TOMORROW, by="Petra", origin=STAFF),
        lambda: services.crib_items.put_item(item, origin=STAFF),
    ):
        before = services.changes.latest()
        step()
        told = [
            (one.verb, one.entity_id) for one in services.changes.after(before) if one.entity == "custody"
        ]
        assert told == [(Verb.UPDATED, wrench.calendar_id)]


def test_whoever_waits_is_named_while_the_item_is_here_too(services, crib, wrench):
    emre = crib.book(wrench, "Emre Kaya", "13:00", "15:00")

    assert services.custody.status(wrench.calendar_id).next_event == emre


def test_the_booking_is_found_by_guest_and_by_address(services, crib, wrench, lena):
    anna = crib.person("Anna Klein", "T-2", email="Anna@werkhof.example")
    event = crib.book(wrench, "Wheel change", "08:00", "12:00")

    assert not anna.booked(event)
