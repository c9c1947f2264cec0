"""What staff write: one after another, whole bookings, and what stands in the way of a time."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from apcdesk.desk.staff.agenda import loader
from apcdesk.desk.staff.agenda.changing.writer import Writer
from apcdesk.desk.staff.agenda.changing.writing import Clash, Done, clash_of, move_events, save_event
from apcdesk.desk.staff.agenda.inspector.clash_banners import ClashBanners
from apcdesk.desk.staff.agenda.inspector.form import EventForm, form_of, minute_from
from apcdesk.desk.staff.agenda.loading import load_agenda
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Dates, Event, Guest, Move
from apcdesk.domain.ids import EventUid
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.errors import NotFound, Outdated
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.bookings.records import Booked
from apcdesk.service.bookings.staff import StaffBooking
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period

PATIENCE = 20


def test_a_booking_on_two_calendars_moves_on_both_and_back(rig: Rig):
    subs = (rig.press_a.sub, rig.press_b.sub)
    time = period("10 13:00", "10 13:45")
    query = AvailabilityQuery(
        participants=(Group(tuple(Member(sub) for sub in subs)),),
        required_duration=timedelta(minutes=45),
        query_periods=(period("10 09:00", "10 17:00"),),
    )
    booked = rig.services.bookings.book_slot(SlotRequest(query, time, subs, "Both", TZID), origin=STAFF)
    uids = booked.booking.event_uids

    done = move_events(rig.services, [Move(uids[0], period("11 09:00", "11 10:00"))])

    assert [rig.services.events.get(uid).period for uid in uids] == [period("11 09:00", "11 10:00")] * 2
    rig.services.changes.undo(done.changes)
    assert [rig.services.events.get(uid).period for uid in uids] == [time] * 2


def test_a_booking_that_the_form_makes_all_day_is_so_on_both_calendars(rig: Rig):
    subs = (rig.press_a.sub, rig.press_b.sub)
    guests = (Guest("Eva Lund"),)
    made = rig.services.staff_bookings.book(
        StaffBooking(period("10 13:00", "10 13:45"), TZID, subs, guests), origin=STAFF
    )
    uids = made.booking.event_uids
    event, dates = rig.services.events.get(uids[0]), rig.context.dates

    save_event(rig.services, dates, event, replace(form_of(event, dates), all_day=True))

    day = Dates(WEDNESDAY, WEDNESDAY + timedelta(days=1))
    assert [rig.services.events.get(uid).when.dates for uid in uids] == [day] * 2
    event = rig.services.events.get(uids[1])
    back = replace(form_of(event, dates), all_day=False, last=WEDNESDAY, start_minute=600, end_minute=660)
    save_event(rig.services, dates, event, back)
    assert [rig.services.events.get(uid).when for uid in uids] == [
        replace(event.when, period=period("10 10:00", "10 11:00"), dates=None)
    ] * 2


def test_a_later_write_waits_for_an_earlier_one_that_is_slow(rig: Rig):
    gate, order = threading.Event(), []
    writer = Writer(rig.context)

    def slow() -> Done:
        gate.wait(5)
        order.append("first")
        return Done(None, ())

    def quick() -> Done:
        order.append("second")
        return Done(None, ())

    writer.write(slow, "")
    writer.write(quick, "")
    rig.wait(lambda: not rig.context.tasks.idle)
    gate.set()
    rig.wait(lambda: writer.idle)

    assert order == ["first", "second"]


def test_a_write_that_fails_says_why_and_the_next_one_goes_on(rig: Rig):
    writer = Writer(rig.context)
    done: list[Done] = []

    def gone() -> Done:
        raise NotFound("event", "evt_1")

    writer.write(gone, "")
    writer.write(lambda: Done(None, ()), "", done=done.append)
    rig.wait(lambda: writer.idle)

    assert rig.context.toasts.texts == ["This booking is not here any more."]  # type: ignore[attr-defined]
    assert done == [Done(None, ())]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("10 10:00", "10 11:00", Clash()),
        ("10 12:30", "10 13:15", Clash(busy=(period("10 13:00", "10 13:45"),), next_free=oslo("10 13:45"))),
        ("10 16:30", "10 17:15", Clash(hours_end=oslo("10 17:00"), over=timedelta(minutes=15))),
        ("10 20:00", "10 21:00", Clash(closed=True)),
    ],
)
def test_staff_learn_what_stands_in_the_way_of_a_time(rig: Rig, start, end, expected):
    rig.book("10 13:00", "10 13:45")

    found = clash_of(rig.services, rig.context.dates, rig.press_a.calendar_id, period(start, end), None)

    assert found == expected


def test_no_time_is_called_free_on_a_day_at_which_nobody_looked(rig: Rig):
    def next_free(start: str) -> str | None:
        wanted = period(start, start.replace(":00", ":30"))
        found = clash_of(rig.services, rig.context.dates, rig.press_a.calendar_id, wanted, None)
        assert found.busy == (period("10 08:00", "13 08:00"),)
        return None if found.next_free is None else found.next_free.isoformat()

    rig.book("10 08:00", "13 08:00")

    assert next_free("10 10:00") is None
    assert next_free("12 10:00") == "2027-03-13T07:00:00+00:00"


def test_a_free_time_on_another_day_is_told_with_its_day(rig: Rig, qtbot):
    banners = ClashBanners(rig.context)
    qtbot.addWidget(banners)
    offered: list[str] = []
    for until in ("10 23:00", "11 08:00"):
        banners.show_clash(Clash((period("10 22:00", until),), oslo(until)), "Press A")
        [action] = banners.busy.findChildren(QAbstractButton)
        offered.append(action.text())

    assert offered == ["Next free: 23:00", "Next free: Thu 11, 08:00"]


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("13:00", 780),
        ("1300", 780),
        ("9.05", 545),
        ("9", 540),
        ("1:30 pm", 810),
        ("12 am", 0),
        ("24:00", 1440),
        ("24:01", None),
        ("9:7", None),
        ("13 pm", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_type_them(typed, minute):
    assert minute_from(typed) == minute


def test_a_time_that_the_clock_repeats_or_skips_is_still_a_period(rig: Rig):
    sunday = WEDNESDAY.replace(day=28)
    form = EventForm(rig.press_a.calendar_id, "Dawn", sunday, sunday, 60, 210)

    time = form.period(rig.context.dates)

    assert time is not None
    assert time.end - time.start == timedelta(minutes=90)


def test_an_older_answer_puts_no_block_back_that_the_next_key_counts_from(rig: Rig, monkeypatch):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.choice.move_to(event.event_uid)
    rig.settle()
    read, may_answer, may_write = threading.Event(), threading.Event(), threading.Event()
    moves: list[object] = []
    move = type(rig.services.many_events).move

    def slow_load(*args):
        agenda = load_agenda(*args)
        read.set()
        assert may_answer.wait(PATIENCE)
        return agenda

    def slow_move(*args, **named):
        moves.append(args)
        assert len(moves) < 2 or may_write.wait(PATIENCE)
        return move(*args, **named)

    monkeypatch.setattr(loader, "load_agenda", slow_load)
    monkeypatch.setattr(type(rig.services.many_events), "move", slow_move)

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    rig.wait(read.is_set)  # what the first step left
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    rig.wait(lambda: len(moves) == 2)
    may_answer.set()
    rig.wait(lambda: not rig.pane.loader._reading)
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    may_write.set()
    rig.settle()

    assert rig.stored() == [("Demo", period("10 13:45", "10 14:30"))]
    rig.wait(lambda: [event.period for event in rig.pane.agenda.events] == [period("10 13:45", "10 14:30")])


def test_undo_right_after_a_key_takes_back_what_that_key_did(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.choice.move_to(event.event_uid)
    rig.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    rig.context.undo.undo()
    rig.settle()
    rig.wait(lambda: rig.context.undo.redo_text is not None)

    assert rig.stored() == [("Demo", period("10 13:15", "10 14:00"))]


def begun(rig: Rig, uid: EventUid) -> tuple[Event, EventForm]:
    """The event as somebody has it in the form now, and that form."""
    event = rig.services.events.get(uid)
    return event, form_of(event, rig.context.dates)


def a_visit(rig: Rig) -> Booked:
    """Press A and Press B, 10 March 13:00, for Ali Reza."""
    subs = (rig.press_a.sub, rig.press_b.sub)
    guest = Guest("Ali Reza", phone="070 12 34")
    booking = StaffBooking(period("10 13:00", "10 13:45"), TZID, subs, (guest,))
    return rig.services.staff_bookings.book(booking, origin=STAFF)


def test_what_another_desk_changed_meanwhile_stays_when_the_form_is_saved(rig: Rig):
    uid, other = a_visit(rig).booking.event_uids
    event, form = begun(rig, uid)
    rig.services.many_events.move([Move(uid, period("11 09:00", "11 09:45"))])

    done = save_event(rig.services, rig.context.dates, event, replace(form, description="Bring the lens"))

    assert done.event is not None
    assert (done.event.period, done.event.description) == (period("11 09:00", "11 09:45"), "Bring the lens")
    assert rig.services.events.get(other).period == period("11 09:00", "11 09:45")


def test_a_visitor_who_was_forgotten_meanwhile_does_not_come_back_with_a_form(rig: Rig):
    booking = a_visit(rig).booking
    uid = booking.event_uids[0]
    event, form = begun(rig, uid)
    rig.services.erasing.erase(booking.booking_id, cancel=False, origin=STAFF)
    forgotten = rig.services.events.get(uid)

    with pytest.raises(Outdated):
        save_event(rig.services, rig.context.dates, event, replace(form, summary="Ali Reza, glasses"))
    assert rig.services.events.get(uid) == forgotten
    save_event(rig.services, rig.context.dates, event, replace(form, location="Hall B"))

    assert "Ali" not in rig.services.events.get(uid).summary


def test_a_form_that_others_overtook_keeps_what_was_typed_and_the_focus_and_has_a_way_on(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.press(Qt.Key.Key_E)
    form = rig.pane.inspector.form
    QTest.keyClicks(form.summary.line, "Mine")
    draft = replace(form_of(event, rig.context.dates), summary="Theirs").draft(rig.context.dates, event)
    rig.services.events.update(event.event_uid, draft)

    QTest.keyClick(form.summary.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rig.settle()

    toasts = rig.context.toasts
    assert toasts.texts[-1] == "Somebody else changed this while you did. Nothing was saved."  # type: ignore[attr-defined]
    assert (form.summary.text, form.summary.line.hasFocus()) == ("Mine", True)
    toasts.act()  # type: ignore[attr-defined]
    rig.settle()
    assert not rig.pane.inspector.editing
    assert rig.stored() == [("Theirs", event.period)]


def test_two_who_change_the_same_are_told_and_two_who_write_the_same_are_not(rig: Rig):
    uid = a_visit(rig).booking.event_uids[0]
    event, form = begun(rig, uid)
    first = replace(form, start_minute=14 * 60, end_minute=15 * 60)
    save_event(rig.services, rig.context.dates, event, first)

    later = replace(form, start_minute=16 * 60, end_minute=17 * 60)
    with pytest.raises(Outdated):
        save_event(rig.services, rig.context.dates, event, later)
    same = save_event(rig.services, rig.context.dates, event, first)

    assert same.event is not None
    assert same.event.period == period("10 14:00", "10 15:00")
