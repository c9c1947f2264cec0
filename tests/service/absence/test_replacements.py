"""Somebody is away: who could stand in, all of it applied at once, and taken back at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest
from sqlalchemy import select

from apcdesk.domain.bookings import Assignment, Booking, Method, NamedGroup, Reason
from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import Guest, Transparency
from apcdesk.domain.explanations import Cause
from apcdesk.domain.hypotheses import Affected, Away
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.replacements import Proposal, Stranded
from apcdesk.errors import NotFound, SlotTaken, WouldHurt
from apcdesk.service.absence.replacements import Lines
from apcdesk.service.bookings.booking import BookingRequest, SlotRequest
from apcdesk.service.services import Services
from apcdesk.store import tables as t
from tests.service.builders import a_draft, a_period, an_appointment_type, at, hours

TUESDAY = date(2027, 3, 16)
MORNING = datetime.fromisoformat("2027-03-16T06:40:00+00:00")
FEVER = "Sofie has a fever"


@dataclass
class Shop:
    """The shop in Ghent: times below are local, an hour after UTC."""

    services: Services
    sofie: Calendar
    pieter: Calendar
    office: Calendar
    jef: Booking
    mira: Booking
    adil: Booking

    @property
    def away(self) -> Away:
        return Away(self.sofie.sub, (a_period("07:00", "17:00", TUESDAY),))

    def apply(self, staff, *accepted: Proposal, lines: Lines | None = None) -> tuple[int, ...]:
        lines = lines or self.services.replacements.lines(self.away)
        return self.services.replacements.apply(
            self.away, accepted, seen=lines.seen, called="Away", reason=FEVER, origin=staff
        )

    def stands(self, calendar: Calendar) -> list[tuple[str, str]]:
        """The titles on a calendar that day, with their times in UTC."""
        day = a_period("00:00", "23:00", TUESDAY)
        events = self.services.events.between([calendar.calendar_id], day)
        return [(f"{e.period.start:%H:%M}-{e.period.end:%H:%M}", e.summary) for e in events]

    def everything(self):
        """What is stored of bookings and events that are not deleted, without when it was written."""
        left_out = {"updated"}
        with self.services.store.read() as tx:
            events = tx.execute(select(t.event).where(t.event.c.deleted.is_(None))).mappings().all()
            bookings = tx.execute(select(t.booking)).mappings().all()
        rows = [{k: v for k, v in row.items() if k not in left_out} for row in (*events, *bookings)]
        return sorted(map(repr, rows))


@pytest.fixture
def shop(services: Services, staff, clock, a_calendar) -> Shop:
    clock.moment = MORNING
    made = {name: a_calendar(name) for name in ("mgr-ghent", "room-ghent", "asst-ghent")}
    sofie, office, pieter = made.values()
    services.calendars.rename(pieter.calendar_id, "Pieter", origin=staff)
    services.rules.upsert(hours(sofie.sub, 9, 18), origin=staff)
    services.rules.upsert(hours(pieter.sub, 13, 18), origin=staff)
    services.events.create(pieter.calendar_id, a_draft("Supplier", "14:00", "15:00", TUESDAY))
    kind = an_appointment_type(
        NamedGroup("Manager", (sofie.sub,)),
        NamedGroup("Office", (office.sub,)),
        name="interview",
        required_duration=a_period("12:30", "13:15").length,
        first_day=TUESDAY,
        last_day=TUESDAY,
    )
    services.appointment_types.upsert(kind, origin=staff)

    def book(name: str, start: str) -> Booking:
        guest = Guest(name, phone="+32 9 555 01 01")
        request = BookingRequest(AppointmentTypeId("interview"), at(start, TUESDAY), guest, name)
        return services.bookings.book(request, origin=staff)

    interviews = (book("Jef Wouters", "12:30"), book("Mira Sels", "13:30"), book("Adil Benali", "14:30"))
    return Shop(services, sofie, pieter, office, *interviews)


def stranded(
    shop: Shop, booking: Booking, at_time: tuple[Proposal, ...], *others: tuple[str, str]
) -> Stranded:
    """What is said of a booking; `others` are other times with Pieter, in UTC."""
    elsewhen = (Proposal(booking.booking_id, shop.pieter.sub, a_period(*one, TUESDAY)) for one in others)
    affected = Affected(
        shop.sofie.sub, booking.period, booking.summary, booking.event_uids, booking.booking_id
    )
    return Stranded(affected, booking.guest, booking.code, at_time, tuple(elsewhen))


def test_every_booking_has_a_proposal_before_anything_is_written(shop):
    before, latest = shop.everything(), shop.services.changes.latest()

    lines = shop.services.replacements.lines(shop.away)

    jef = Proposal(shop.jef.booking_id, shop.pieter.sub, shop.jef.period)
    found = [line.stranded for line in lines.lines]
    assert [replace(one, at_other_times=()) for one in found] == [
        stranded(shop, shop.jef, (jef,)),
        stranded(shop, shop.mira, ()),
        stranded(shop, shop.adil, ()),
    ]
    assert [one.needs_call for one in found] == [False, True, True]
    assert [len(one.at_other_times) for one in found] == [3, 3, 3]
    # the office and Pieter are free from 15:00 to 17:00 UTC
    assert (
        stranded(shop, shop.adil, (), ("15:00", "15:45"), ("15:15", "16:00"), ("15:30", "16:15")) == found[2]
    )
    why = [
        member.blockers[0]
        for line in lines.lines[1:]
        for member in line.why_not.explanation.groups[0].members
    ]
    assert [(blocker.cause, blocker.period) for blocker in why] == [
        (Cause.BUSY, a_period("14:00", "15:00", TUESDAY))
    ] * 2
    assert (shop.everything(), shop.services.changes.latest()) == (before, latest)


def test_one_is_accepted_and_the_others_stay(shop, staff):
    services = shop.services
    jef = services.replacements.lines(shop.away).lines[0].stranded.at_time[0]

    changes = shop.apply(staff, jef)

    assert shop.stands(shop.sofie) == [
        ("07:00-17:00", "Away"),
        ("13:30-14:15", "Mira Sels"),
        ("14:30-15:15", "Adil Benali"),
    ]
    assert shop.stands(shop.pieter) == [("12:30-13:15", "Jef Wouters"), ("14:00-15:00", "Supplier")]
    office = [("12:30-13:15", "Jef Wouters"), ("13:30-14:15", "Mira Sels"), ("14:30-15:15", "Adil Benali")]
    assert shop.stands(shop.office) == office
    now = services.bookings.get(shop.jef.booking_id)
    assert (now.code, now.period) == (shop.jef.code, shop.jef.period)
    assert now.assignment == Assignment(
        (shop.pieter.sub, shop.office.sub),
        (Reason(shop.office.sub, Method.ALL), Reason(shop.pieter.sub, Method.STANDS_IN)),
    )
    assert set(shop.jef.event_uids) & set(now.event_uids) == set(shop.jef.event_uids)
    seen = services.visits.see(shop.jef.code)
    assert (seen.people, seen.cancelled, seen.period) == (("Pieter",), False, shop.jef.period)
    assert len(changes) == 4


def test_what_a_stand_in_takes_over_was_booked_when_the_visitor_did(shop, staff, clock):
    clock.advance(minutes=20)
    jef = shop.services.replacements.lines(shop.away).lines[0].stranded.at_time[0]

    shop.apply(staff, jef)

    [taken, _] = shop.services.events.between([shop.pieter.calendar_id], a_period("12:00", "15:00", TUESDAY))
    assert (taken.summary, taken.created, taken.updated) == ("Jef Wouters", MORNING, clock.now())


def test_one_undo_restores_all(shop, staff):
    before = shop.everything()
    lines = shop.services.replacements.lines(shop.away)
    accepted = (lines.lines[0].stranded.at_time[0], lines.lines[2].stranded.at_other_times[0])
    changes = shop.apply(staff, *accepted, lines=lines)
    after = shop.everything()
    assert after != before

    undone = shop.services.changes.undo(changes)

    assert shop.everything() == before
    shop.services.changes.undo(undone)
    assert shop.everything() == after


def test_the_history_says_who_when_from_whom_to_whom_and_why(shop, staff):
    jef = shop.services.replacements.lines(shop.away).lines[0].stranded.at_time[0]
    shop.apply(staff, jef)

    newest, first = shop.services.history.of_booking(shop.jef.booking_id)

    assert (newest.origin, newest.at, newest.reason) == (staff, MORNING, FEVER)
    assert (newest.went, newest.came) == ((shop.sofie.sub,), (shop.pieter.sub,))
    assert (newest.entity, newest.verb, newest.former) == (Entity.BOOKING, Verb.UPDATED, None)
    assert newest.can_be_taken_back
    assert (first.verb, first.went, first.came, first.can_be_taken_back) == (Verb.CREATED, (), (), False)


def test_a_booking_moves_to_another_time_with_whoever_is_free_then(shop, staff):
    adil = shop.services.replacements.lines(shop.away).lines[2].stranded.at_other_times[0]

    shop.apply(staff, adil)

    assert shop.stands(shop.pieter) == [("14:00-15:00", "Supplier"), ("15:00-15:45", "Adil Benali")]
    assert shop.stands(shop.office)[-1] == ("15:00-15:45", "Adil Benali")
    assert shop.services.visits.see(shop.adil.code).period == adil.period


def test_the_absence_is_written_when_nothing_is_accepted(shop, staff):
    shop.apply(staff)

    use = shop.services.usage.week(shop.sofie.sub, TUESDAY, "Europe/Oslo")
    assert (use.bookings, use.open_by_day[0]) == (3, ())  # who is away is neither open nor booked
    events = shop.services.events.between([shop.sofie.calendar_id], a_period("07:00", "07:30", TUESDAY))
    assert [(event.summary, event.transparency) for event in events] == [("Away", Transparency.OUT_OF_OFFICE)]


def test_what_came_in_between_is_said_and_nothing_is_written(shop, staff):
    lines = shop.services.replacements.lines(shop.away)
    event = shop.services.events.create(
        shop.sofie.calendar_id, a_draft("Inspection", "08:00", "09:00", TUESDAY)
    ).event
    before = shop.everything()

    with pytest.raises(WouldHurt) as refused:
        shop.apply(staff, lines.lines[0].stranded.at_time[0], lines=lines)

    assert [one.event_uids for one in refused.value.affected] == [(event.event_uid,)]
    assert shop.everything() == before


def test_a_stand_in_who_was_booked_meanwhile_is_refused_and_nothing_is_written(shop, staff):
    lines = shop.services.replacements.lines(shop.away)
    shop.services.events.create(shop.pieter.calendar_id, a_draft("Dentist", "12:00", "13:00", TUESDAY))
    before = shop.everything()

    with pytest.raises(SlotTaken) as refused:
        shop.apply(staff, lines.lines[0].stranded.at_time[0], lines=lines)

    assert refused.value.slot == shop.jef.period
    assert shop.everything() == before


def test_nobody_is_proposed_for_two_bookings_at_once(shop, staff, a_calendar):
    kitchen = a_calendar("kitchen")
    kind = an_appointment_type(
        NamedGroup("Anybody", (shop.sofie.sub, shop.pieter.sub), 1),
        NamedGroup("Kitchen", (kitchen.sub,)),
        name="chat",
        first_day=TUESDAY,
        last_day=TUESDAY,
        target_subs=(kitchen.sub,),
    )
    shop.services.appointment_types.upsert(kind, origin=staff)
    late = at("15:15", TUESDAY)
    for kind_id, name in (("chat", "Eva"), ("interview", "Jan")):
        request = BookingRequest(AppointmentTypeId(kind_id), late, Guest(name), name, person=shop.sofie.sub)
        shop.services.bookings.book(request, origin=staff)

    chat, interview = (line.stranded for line in shop.services.replacements.lines(shop.away).lines[-2:])

    assert [(p.sub, p.period) for p in chat.at_time] == [
        (shop.pieter.sub, a_period("15:15", "15:45", TUESDAY))
    ]
    assert (interview.affected.summary, interview.at_time) == ("Jan", ())


def test_an_event_that_is_no_booking_is_named_without_a_proposal(shop):
    event = shop.services.events.create(
        shop.sofie.calendar_id, a_draft("Stock count", "08:00", "09:00", TUESDAY)
    ).event

    first = shop.services.replacements.lines(shop.away).lines[0].stranded

    assert first == Stranded(Affected(shop.sofie.sub, event.period, "Stock count", (event.event_uid,)))
    assert not first.is_booking


def test_whoever_has_no_hours_is_not_proposed_for_somebody_who_has(shop, a_calendar):
    a_calendar("store-room")

    lines = shop.services.replacements.lines(shop.away)

    subs = {proposal.sub for line in lines.lines for proposal in line.stranded.proposals}
    assert subs == {shop.pieter.sub}


def test_who_is_named_for_other_bookings_only_comes_last_and_the_visitor_is_asked(shop, staff):
    other = an_appointment_type(NamedGroup("Hearing", (shop.pieter.sub,)), name="hearing test")
    shop.services.appointment_types.upsert(
        replace(other, appointment_type_id=AppointmentTypeId("typ_hearing")), origin=staff
    )

    found = [line.stranded for line in shop.services.replacements.lines(shop.away).lines]

    jef = found[0]
    assert [(one.sub, one.named) for one in jef.at_time] == [(shop.pieter.sub, False)]
    assert jef.proposals == (*jef.at_other_times, *jef.at_time)
    assert {one.sub for stranded in found for one in stranded.at_other_times} == {shop.sofie.sub}
    assert len({stranded.at_other_times[0].period for stranded in found}) == 3
    assert [one.needs_call for one in found] == [True, True, True]


def test_a_person_is_swapped_without_an_absence(shop, staff):
    services = shop.services
    line = services.replacements.stand_ins(shop.jef.booking_id, shop.sofie.sub).lines[0]
    proposal = line.stranded.at_time[0]
    assert proposal == Proposal(shop.jef.booking_id, shop.pieter.sub, shop.jef.period)

    changes = services.replacements.swap(proposal, shop.sofie.sub, reason="Wants French", origin=staff)

    assert ("12:30-13:15", "Jef Wouters") in shop.stands(shop.pieter)
    assert shop.stands(shop.sofie) == [("13:30-14:15", "Mira Sels"), ("14:30-15:15", "Adil Benali")]
    assert services.history.of_booking(shop.jef.booking_id)[0].reason == "Wants French"
    services.changes.undo(changes)
    assert ("12:30-13:15", "Jef Wouters") in shop.stands(shop.sofie)


def test_a_busy_person_takes_over_only_when_that_is_said(shop, staff):
    services = shop.services
    proposal = Proposal(shop.mira.booking_id, shop.pieter.sub, shop.mira.period)
    with pytest.raises(SlotTaken):
        services.replacements.swap(proposal, shop.sofie.sub, origin=staff)

    services.replacements.swap(proposal, shop.sofie.sub, anyway=True, origin=staff)

    assert shop.stands(shop.pieter) == [("13:30-14:15", "Mira Sels"), ("14:00-15:00", "Supplier")]


def test_what_is_not_there_is_not_found(shop, staff):
    services = shop.services
    nobody = replace(shop.away, sub=type(shop.sofie.sub)("apc_nobody"))
    with pytest.raises(NotFound):
        services.replacements.lines(nobody)
    with pytest.raises(NotFound):
        services.replacements.apply(nobody, (), seen=(), called="Away", origin=staff)
    services.bookings.cancel(shop.jef.booking_id, origin=staff)
    gone = Proposal(shop.jef.booking_id, shop.pieter.sub, shop.jef.period)
    with pytest.raises(NotFound):
        services.replacements.stand_ins(shop.jef.booking_id, shop.sofie.sub)
    with pytest.raises(NotFound):
        services.replacements.swap(gone, shop.sofie.sub, origin=staff)
    with pytest.raises(NotFound):
        shop.apply(staff, gone)
    with pytest.raises(NotFound):
        services.replacements.swap(
            Proposal(shop.mira.booking_id, nobody.sub, shop.mira.period),
            shop.sofie.sub,
            anyway=True,
            origin=staff,
        )


def test_whom_the_visitor_expects_does_it_later_when_away_for_a_while_only(shop, staff):
    away = Away(shop.sofie.sub, (a_period("13:00", "14:20", TUESDAY),))
    lines = shop.services.replacements.lines(away)
    (mira,) = (line.stranded for line in lines.lines if line.stranded.affected.summary == "Mira Sels")
    later = next(one for one in mira.at_other_times if one.sub == shop.sofie.sub)

    shop.services.replacements.apply(away, [later], seen=lines.seen, called="Dentist", origin=staff)

    now = shop.services.bookings.get(shop.mira.booking_id)
    assert (now.period, now.assignment) == (later.period, shop.mira.assignment)
    assert ("Mira Sels", later.period) in [
        (event.summary, event.period)
        for event in shop.services.events.between([shop.sofie.calendar_id], later.period)
    ]


def test_a_booking_of_no_appointment_type_finds_those_of_the_same_group(shop, staff, a_calendar):
    services = shop.services
    closed_group = services.calendars.get(a_calendar("everybody").calendar_id)
    services.calendars.restyle(closed_group.calendar_id, Look(group_wide=True), origin=staff)
    services.rules.upsert(hours(closed_group.sub, 9, 18), origin=staff)
    query = AvailabilityQuery(
        (Group((Member(shop.sofie.sub),)),),
        a_period("15:30", "16:00", TUESDAY).length,
        (a_period("15:30", "16:00", TUESDAY),),
    )
    asked = SlotRequest(
        query, a_period("15:30", "16:00", TUESDAY), (shop.sofie.sub,), "Inspector", "Europe/Oslo"
    )
    booked = services.bookings.book_slot(asked, origin=staff).booking
    line = services.replacements.lines(shop.away).lines[-1].stranded
    assert [one.sub for one in line.at_time] == [shop.pieter.sub]

    shop.apply(staff, line.at_time[0])

    now = services.bookings.get(booked.booking_id)
    assert now.assignment == Assignment((shop.pieter.sub,), (Reason(shop.pieter.sub, Method.STANDS_IN),))
    assert ("15:30-16:00", "Inspector") in shop.stands(shop.pieter)
    assert services.history.of_booking(booked.booking_id)[0].came == (shop.pieter.sub,)


def test_who_did_not_come_needs_nobody(shop, staff, clock):
    clock.moment = at("12:40", TUESDAY)
    shop.services.attendance.missed(shop.jef.booking_id, origin=staff)

    found = [line.stranded.affected.summary for line in shop.services.replacements.lines(shop.away).lines]

    assert found == ["Mira Sels", "Adil Benali"]


def test_where_nobody_else_could_do_it_only_other_times_are_proposed(shop, staff):
    shop.services.calendars.delete(shop.pieter.calendar_id, origin=staff)

    lines = shop.services.replacements.lines(shop.away).lines

    assert [line.stranded.at_time for line in lines] == [()] * 3
    assert [line.why_not for line in lines] == [None] * 3
    assert {p.sub for line in lines for p in line.stranded.at_other_times} == {shop.sofie.sub}
