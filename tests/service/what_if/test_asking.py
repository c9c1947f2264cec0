"""What changes would do, applied at once or not at all, and taken back at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest, Transparency
from apcdesk.domain.hypotheses import Affected, Away, Effect, LongerHours, OneMore, Outlook
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import Buffer
from apcdesk.errors import Invalid, NotFound, NothingToUndo, WouldHurt
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.store import tables as t
from tests.service.builders import WEDNESDAY, a_draft, a_period, an_appointment_type, at, hours

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
DAY = a_period("00:00", "23:00")
TOMORROW = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def people(services, staff, a_calendar):
    """Ana, Bruno and a table, open from 9 to 17 local time (8 to 16 UTC); now is 10:20 UTC."""
    made = {name: a_calendar(name) for name in ("ana", "bruno", "table")}
    for calendar in made.values():
        services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    return made


@pytest.fixture
def talk(services, staff, people):
    """The table and any of the two, for half an hour on the quarter hours; it stands on the table's calendar."""
    kind = an_appointment_type(
        NamedGroup("Table", (people["table"].sub,)),
        NamedGroup("Engineer", (people["ana"].sub, people["bruno"].sub), 1),
        name="talk",
        last_day=WEDNESDAY,
        target_subs=(people["table"].sub,),
    )
    services.appointment_types.upsert(kind, origin=staff)
    return kind


@pytest.fixture
def fitting(services, staff, people):
    """Ana alone, a quarter of an hour kept clear after."""
    buffer = Buffer.of_minutes(0, 15)
    kind = an_appointment_type(NamedGroup("Fitter", (people["ana"].sub,)), name="fitting", buffer=buffer)
    services.appointment_types.upsert(kind, origin=staff)
    return kind


def starts_of(services, kind):
    return [slot.start for slot in services.bookings.times(kind.appointment_type_id)]


def everything(services):
    """Every row of every table that hypotheses may touch."""
    tables = (
        t.account,
        t.calendar,
        t.event,
        t.busy_day,
        t.available_period,
        t.availability_rule,
        t.appointment_type,
        t.booking,
    )
    with services.store.read() as tx:
        return {table.name: sorted(map(repr, tx.execute(select(table)))) for table in tables}


def book(services, kind, start, name="Tor", **more):
    request = BookingRequest(kind.appointment_type_id, start, Guest(name), name, **more)
    return services.bookings.book(request, origin=KIOSK)


def effect_of(services, kind, won=(), lost=()):
    now = [start for start in starts_of(services, kind) if DAY.has(start)]
    left = len(now) + len(won) - len(lost)
    return Effect(kind.appointment_type_id, kind.name, kind.start_interval, tuple(won), tuple(lost), left)


def quarters(start, end, day=WEDNESDAY):
    """Every quarter of an hour from the one to the other, both included."""
    moments, moment = [], at(start, day)
    while moment <= at(end, day):
        moments.append(moment)
        moment += timedelta(minutes=15)
    return tuple(moments)


def apply(services, staff, *hypotheses, seen=()):
    return services.what_if.apply(hypotheses, seen=seen, away="Away", origin=staff)


def test_an_absence_loses_times_and_names_what_would_stand(services, staff, people, fitting, talk):
    ana, bruno = people["ana"], people["bruno"]
    book(services, talk, at("11:00"), "Eva", person=bruno.sub)
    booking = book(services, talk, at("13:00"))
    assert booking.assignment.subs == (people["table"].sub, ana.sub)
    visit = services.events.create(ana.calendar_id, a_draft("Visit", "12:00", "12:30")).event
    services.events.create(bruno.calendar_id, a_draft("Bruno's", "12:00", "14:00"))
    services.events.create(ana.calendar_id, a_draft("Over", "07:00", "09:00"))
    before = everything(services), services.changes.latest()

    outlook = services.what_if.outlook([Away(ana.sub, (a_period("08:00", "13:30"),))], DAY)

    assert outlook == Outlook(
        (
            effect_of(services, fitting, lost=(*quarters("10:30", "11:15"), *quarters("12:30", "13:15"))),
            effect_of(services, talk, lost=quarters("12:30", "12:30")),
        ),
        (
            Affected(ana.sub, visit.period, "Visit", (visit.event_uid,)),
            Affected(ana.sub, booking.period, "Tor", booking.event_uids, booking.booking_id),
        ),
    )
    assert (everything(services), services.changes.latest()) == before


def test_longer_hours_win_times(services, people, fitting):
    outlook = services.what_if.outlook([LongerHours(people["ana"].sub, (a_period("16:00", "17:00"),))], DAY)

    won = quarters("15:45", "16:30")
    assert outlook == Outlook((effect_of(services, fitting, won=won),))
    assert (outlook.won, outlook.lost) == (4, 0)


def test_one_more_table_wins_the_times_at_which_the_other_is_taken(services, people, talk):
    services.events.create(people["table"].calendar_id, a_draft("Lent", "11:00", "16:00"))

    outlook = services.what_if.outlook([OneMore(people["table"].sub, (a_period("12:00", "23:00"),))], DAY)

    assert outlook == Outlook((effect_of(services, talk, won=quarters("12:00", "15:30")),))


def test_only_times_of_the_window_and_of_appointment_types_that_are_meant_count(
    services, staff, people, fitting
):
    other = an_appointment_type(NamedGroup("Other", (people["bruno"].sub,)), name="other")
    over = replace(
        fitting,
        appointment_type_id="over",
        first_day=WEDNESDAY - timedelta(days=3),
        last_day=WEDNESDAY - timedelta(days=2),
    )
    for kind in (other, over):
        services.appointment_types.upsert(kind, origin=staff)
    away = Away(people["ana"].sub, (a_period("08:00", "16:00"), a_period("08:00", "16:00", TOMORROW)))

    outlook = services.what_if.outlook([away], a_period("00:00", "12:00", TOMORROW))

    assert [(e.appointment_type_id, e.lost, e.left) for e in outlook.effects] == [
        ("fitting", quarters("08:00", "11:30", TOMORROW), 0)
    ]
    assert (
        services.what_if.outlook([away], a_period("00:00", "12:00", WEDNESDAY + timedelta(days=4))).effects
        == ()
    )


def test_absences_that_are_there_already_are_not_in_the_way(services, people):
    ana = people["ana"]
    closed = a_draft("Closed", "12:00", "13:00")
    event = services.events.create(ana.calendar_id, closed).event
    services.events.update(event.event_uid, replace(closed, notes=replace(event.notes, closed=True)))
    services.events.create(
        ana.calendar_id, a_draft("Ill", "13:00", "14:00", transparency=Transparency.OUT_OF_OFFICE)
    )
    services.events.create(
        ana.calendar_id, a_draft("Free", "13:00", "14:00", transparency=Transparency.TRANSPARENT)
    )

    assert services.what_if.outlook([Away(ana.sub, (DAY,))], DAY).affected == ()


def test_all_is_applied_as_it_was_foretold_and_one_undo_takes_all_back(
    services, staff, people, fitting, talk
):
    ana, table = people["ana"], people["table"]
    services.events.create(table.calendar_id, a_draft("Lent", "11:00", "16:00"))
    hypotheses = (
        Away(ana.sub, (a_period("12:00", "13:00"), a_period("12:00", "13:00", TOMORROW))),
        LongerHours(ana.sub, (a_period("16:00", "17:00"),)),
        OneMore(table.sub, (a_period("12:00", "23:00"),)),
    )
    outlook = services.what_if.outlook(
        hypotheses, a_period("00:00", "23:00", TOMORROW).widened(timedelta(days=1), timedelta(0))
    )
    before = everything(services)
    was = {kind: starts_of(services, kind) for kind in (fitting, talk)}

    changes = apply(services, staff, *hypotheses)

    for effect, kind in zip(outlook.effects, (fitting, talk), strict=True):
        foretold = sorted({*was[kind], *effect.won} - {*effect.lost})
        assert starts_of(services, kind) == foretold
        assert len(foretold) == effect.left
    assert (outlook.won, outlook.lost > 0) == (4 + 15, True)
    absences = [e for e in services.events.between([ana.calendar_id], DAY) if e.summary == "Away"]
    assert [(e.period, e.transparency) for e in absences] == [
        (a_period("12:00", "13:00"), Transparency.OUT_OF_OFFICE)
    ]

    redo = services.changes.undo(changes)
    assert starts_of(services, fitting) == was[fitting]
    assert starts_of(services, talk) == was[talk]
    assert [c.name for c in services.calendars.all()] == ["ana", "bruno", "table"]
    assert unchanged(everything(services)) == unchanged(before)

    services.changes.undo(redo)
    assert [c.name for c in services.calendars.all()] == ["ana", "bruno", "table", "table-2"]
    assert len(starts_of(services, talk)) == outlook.effects[1].left


def test_one_more_of_what_nobody_named_has_no_name_that_visitors_may_read(services, staff, people, talk):
    apply(services, staff, OneMore(people["table"].sub, (a_period("12:00", "23:00"),)))

    second = services.calendars.find(services.own_client, "table-2")
    assert second is not None
    assert (second.name, second.proper_name) == ("table-2", "")


def unchanged(rows):
    """Without what is only marked as deleted."""
    kept = ("available_period", "availability_rule", "appointment_type", "booking", "busy_day")
    return {name: rows[name] for name in kept}


def test_one_more_is_a_calendar_like_the_other_with_an_id_of_its_own(services, staff, people, talk):
    table, _ = services.calendars.rename(people["table"].calendar_id, "Work table", origin=staff)
    apply(services, staff, OneMore(table.sub, (a_period("12:00", "23:00"),)))
    changes = apply(services, staff, OneMore(table.sub, (a_period("13:00", "23:00"),)))

    second, third = (services.calendars.find(services.own_client, f"table-{n}") for n in (2, 3))
    assert second is not None
    assert third is not None
    told = (second.proper_name, second.short_name, second.look.group)
    assert told == ("Work table 2", "Work table 2", table.look.group)
    assert second.look.hue != table.look.hue
    assert [p.period for p in services.rules.periods(third.sub)] == [a_period("13:00", "16:00")]
    kind = services.appointment_types.get(talk.appointment_type_id)
    assert kind.participants[0] == NamedGroup("Table", (table.sub, second.sub, third.sub), 1, offered=False)
    assert kind.target_subs == (table.sub, second.sub, third.sub)

    services.events.create(table.calendar_id, a_draft("Lent", "14:00", "15:00"))
    services.events.create(second.calendar_id, a_draft("Lent", "14:00", "15:00"))
    booking = book(services, talk, at("14:00"))
    assert booking.calendar_ids == (third.calendar_id,)
    with pytest.raises(NothingToUndo):
        services.changes.undo(changes)
    assert services.calendars.get(third.calendar_id) == third


def test_an_id_that_was_taken_back_can_be_used_again(services, staff, people):
    changes = apply(services, staff, OneMore(people["table"].sub, (DAY,)))
    first = services.calendars.find(services.own_client, "table-2")
    services.changes.undo(changes)

    again = services.calendars.open(services.own_client, "table-2", origin=staff)

    assert again.created
    assert first is not None
    assert again.calendar.sub != first.sub
    services.what_if.outlook([Away(again.calendar.sub, (DAY,))], DAY)


def test_one_more_person_is_an_application_calendar_of_the_desk(services, staff):
    person = services.calendars.add_person("Ana Silva", origin=staff)

    apply(services, staff, OneMore(person.sub, (DAY,)))

    more = services.calendars.find(services.own_client, f"{person.sub}-2")
    assert more is not None
    assert [p.period for p in services.rules.periods(more.sub)] == [DAY]


def test_a_booking_that_came_since_is_not_hurt_without_a_word(services, staff, people, fitting):
    ana = people["ana"]
    away = Away(ana.sub, (a_period("12:00", "14:00"),))
    known = book(services, fitting, at("12:00"))
    seen = {one.key for one in services.what_if.outlook([away], DAY).affected}
    assert seen == {known.booking_id}
    later = book(services, fitting, at("13:00"), "Silje")
    before = everything(services), services.changes.latest()

    with pytest.raises(WouldHurt) as caught:
        apply(services, staff, away, LongerHours(ana.sub, (a_period("16:00", "17:00"),)), seen=seen)

    assert caught.value.affected == (
        Affected(ana.sub, later.period, "Silje", later.event_uids, later.booking_id),
    )
    assert (everything(services), services.changes.latest()) == before
    apply(services, staff, away, seen={*seen, later.booking_id})
    assert at("12:30") not in starts_of(services, fitting)


def test_a_cancelled_booking_needs_nobody(services, staff, people, fitting):
    booking = book(services, fitting, at("12:00"))
    services.bookings.cancel(booking.booking_id, origin=staff)

    assert apply(services, staff, Away(people["ana"].sub, (DAY,))) != ()


def test_what_cannot_be_is_refused_with_every_reason(services, staff, people, a_calendar):
    room, night = a_calendar("room"), a_period("18:00", "23:00")
    impossible = (
        LongerHours(room.sub, (DAY,)),
        OneMore(people["table"].sub, (night,)),
        LongerHours(people["ana"].sub, (night,)),
        OneMore(people["ana"].sub, (night,)),
    )
    for call in (
        lambda: services.what_if.outlook(impossible, DAY),
        lambda: apply(services, staff, *impossible),
    ):
        with pytest.raises(Invalid) as caught:
            call()
        assert [(p.field, p.description) for p in caught.value.problems] == [
            ("hypotheses[0]", "room has no rules, so it is open at any time"),
            ("hypotheses[1]", "table is not open in this time, so one more would not be either"),
        ]


def test_who_has_no_calendar_is_not_found(services, staff, people):
    ana = people["ana"]
    services.calendars.delete(ana.calendar_id, origin=staff)

    for sub in (Sub("apc_nobody"), ana.sub):
        with pytest.raises(NotFound):
            services.what_if.outlook([Away(sub, (DAY,))], DAY)
        with pytest.raises(NotFound):
            apply(services, staff, Away(sub, (DAY,)))


def test_a_calendar_that_somebody_is_about_to_book_stays(services, staff, people, talk):
    table = people["table"]
    changes = apply(services, staff, OneMore(table.sub, (DAY,)))
    services.events.create(table.calendar_id, a_draft("Lent", "14:00", "15:00"))
    services.bookings.hold(talk.appointment_type_id, at("14:00"), holder="v1", place="Kiosk 1", origin=KIOSK)

    with pytest.raises(NothingToUndo):
        services.changes.undo(changes)

    services.bookings.release("v1")
    services.changes.undo(changes)
    assert services.calendars.find(services.own_client, "table-2") is None
