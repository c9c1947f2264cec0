"""Extra and closed time by date: the form, the sheet, the list, the days to come."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.rules.checks import contradictions
from apcdesk.desk.staff.rules.exception_form import ExceptionForm, Reach, form_of
from apcdesk.desk.staff.rules.exception_sheet import ExceptionSheet
from apcdesk.desk.staff.rules.ghosts import ghosts_of
from apcdesk.desk.staff.rules.rule_side import offset_text
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Dates, When
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod
from tests.builders_services import STORY_NOW
from tests.desk.staff.rules.conftest import NO_KEYS, TZID, weekly
from tests.service.builders import an_appointment_type

DATES = DateWords(TZID, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
PRESS = Sub("apc_press")
MONDAY = date(2027, 3, 8)
THURSDAY = date(2027, 3, 11)


def period(day, start, end):
    return Period(DATES.at(day, start * 60), DATES.at(day, end * 60))


def an_extra(day=THURSDAY, start=18, end=20, **more):
    return AvailablePeriod(PRESS, "x", period(day, start, end), TZID, TZID, **more)


def sheet(rig):
    return next(s for s in rig.window.findChildren(ExceptionSheet) if s.isVisible())


# The form


@pytest.mark.parametrize(
    ("form", "problems"),
    [
        ({"start": "18", "end": "20:30"}, {}),
        (
            {"start": "soon", "end": ""},
            {"start": "Write a time such as 13:00.", "end": "Write a time such as 13:00."},
        ),
        ({"start": "18", "end": "17"}, {"end": "The end is before the start. Starts 18, ends 17."}),
        ({"start": "18", "end": "02", "last": THURSDAY + timedelta(days=1)}, {}),
        ({"closed": True, "all_day": True}, {}),
        ({"closed": True, "all_day": True, "last": MONDAY}, {"last": "The end is before the start."}),
    ],
)
def test_what_is_wrong_with_an_exception(form, problems):
    values = {"closed": False, "name": "", "first": THURSDAY, "last": THURSDAY} | form

    assert ExceptionForm(**values).problems(DATES) == problems


@pytest.mark.parametrize(
    "one",
    [
        an_extra(name="VIP preview"),
        an_extra(end=24),
        an_extra(end=26),
        Closing(When(period(THURSDAY, 10, 11), TZID, TZID), "Service"),
        Closing(
            When(DATES.day_period(THURSDAY, 2), TZID, TZID, Dates(THURSDAY, THURSDAY + timedelta(days=2)))
        ),
    ],
)
def test_a_form_becomes_what_it_was_made_of(one):
    assert form_of(one, DATES).becomes(PRESS, DATES, one, ()) == one


def test_a_new_closing_is_for_everybody_within_its_reach():
    form = ExceptionForm(True, "Easter", THURSDAY, THURSDAY, all_day=True, reach=Reach.GROUP)

    assert form.becomes(PRESS, DATES, None, (Sub("mate"),)) == Closing(
        When(DATES.day_period(THURSDAY), TZID, TZID, Dates(THURSDAY, THURSDAY + timedelta(days=1))),
        "Easter",
        others=(Sub("mate"),),
    )


# The pane


def test_extra_time_is_added_changed_and_removed(rig):
    rig.push("Add")
    assert rig.find(QLineEdit, "Name").hasFocus()
    rig.write("Name", "Late load-out", enter=False)
    sheet(rig).first.set_day(THURSDAY)
    sheet(rig).last.set_day(THURSDAY)
    rig.write("From", "18", enter=False)
    field = rig.write("Until", "17")
    assert field.accessibleDescription() == "The end is before the start. Starts 18, ends 17."
    rig.write("Until", "20")
    rig.find(QAbstractButton, "Late load-out, Thu 11 March, 18:00 – 20:00, Extra")
    counts = rig.pane.side.counts.text().splitlines()
    assert counts == [
        "Thu 11 March: 09:00 – 17:00, 18:00 – 20:00",
        "Expo hours: 09:00 – 17:00",
        "+ Late load-out: 18:00 – 20:00",
    ]
    rig.push("Save rule")
    rig.wait(lambda: [extra.period for extra in rig.stored().extra] == [period(THURSDAY, 18, 20)])
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    rig.push("Late load-out, Thu 11 March, 18:00 – 20:00, Extra")
    rig.write("Until", "21")
    rig.push("Save rule")
    rig.wait(lambda: [extra.period for extra in rig.stored().extra] == [period(THURSDAY, 18, 21)])
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    rig.push("Late load-out, Thu 11 March, 18:00 – 21:00, Extra")
    rig.push("Remove")
    rig.push("Save rule")
    rig.wait(lambda: rig.stored().extra == ())


@pytest.mark.parametrize(
    ("downs", "words", "closed"),
    [
        (0, "Press", ["press"]),
        (1, "Everybody in Stand", ["press", "mate"]),
        (2, "All calendars", ["press", "mate", "alone"]),
    ],
)
def test_a_day_is_closed_for_one_a_group_or_all_with_keys(rig, downs, words, closed):
    calendars = {"press": rig.press, "mate": rig.mate, "alone": rig.alone}
    rig.push("Add")
    rig.push("Closed")
    sheet(rig).reach.setFocus()
    for _ in range(downs):
        rig.key(Qt.Key.Key_Down)
    assert sheet(rig).reach.accessibleName() == f"Closed for: {words}"
    rig.push("All day")
    rig.write("Name", "Whit Monday")
    rig.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rig.wait(lambda: bool(rig.stored().closings))
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    found = {
        name: [one.name for one in rig.stored(calendar).closings] for name, calendar in calendars.items()
    }
    assert found == {name: ["Whit Monday"] if name in closed else [] for name in calendars}

    rig.context.undo.undo()
    rig.settle()
    assert [rig.stored(calendar).closings for calendar in calendars.values()] == [(), (), ()]


def test_a_day_is_closed_for_the_group_and_opened_again_with_a_key(rig):
    booked = rig.book("10:00", "11:00", "Demo", rig.mate)
    rig.push("Add")
    rig.push("Closed")
    sheet(rig).first.set_day(THURSDAY)
    sheet(rig).last.set_day(THURSDAY)
    rig.push("All day")
    sheet(rig).reach.choose(1)
    rig.write("Name", "Inventory")
    rig.wait(rig.pane.side.affected.isVisible)
    rig.push("Save rule")
    rig.push("Save all the same")
    rig.wait(lambda: len(rig.stored(rig.mate).closings) == len(rig.stored().closings) == 1)
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    closing = rig.stored().closings[0]
    assert (closing.name, closing.when.dates) == ("Inventory", Dates(THURSDAY, THURSDAY + timedelta(days=1)))
    assert rig.services.events.get(booked.event_uid) == booked
    line = rig.find(QAbstractButton, "Inventory, Thu 11 March, all day, Closed")
    QTest.keyClick(line, Qt.Key.Key_Delete)
    rig.push("Save rule")
    rig.wait(lambda: rig.stored().closings == ())
    assert len(rig.stored(rig.mate).closings) == 1


def test_a_calendar_of_no_group_is_closed_alone_or_with_all(rig):
    rig.pane.show_calendar(rig.alone.sub)
    rig.wait(rig.pane.board.warning.isVisible)
    rig.push("Add")
    rig.push("Closed")

    assert sheet(rig).reach.options == (rig.alone.name, "All calendars")
    rig.push("Extra time")
    assert not sheet(rig).reach.isVisible()
    rig.push("Cancel")


def test_a_group_that_is_all_there_is_is_not_offered_twice(rig):
    rig.services.calendars.delete(rig.alone.calendar_id, origin=STAFF)
    rig.pane.show_calendar(rig.press.sub)
    rig.wait(lambda: len(rig.pane.editor.loaded.calendars) == 2)
    rig.push("Add")
    rig.push("Closed")

    assert sheet(rig).reach.options == ("Press", "All calendars")
    rig.push("Cancel")


def test_closed_time_that_is_there_keeps_its_reach(rig):
    before = rig.stored()
    closed = Closing(When(period(THURSDAY, 10, 11), TZID, TZID), "Service")
    rig.services.hours.save(before, replace(before, closings=(closed,)), seen=(), origin=STAFF)
    line = "Service, Thu 11 March, 10:00 – 11:00, Closed"
    rig.push(line)

    assert not sheet(rig).reach.isVisible()
    rig.push("Leave it as it is")


def test_the_days_to_come_are_asked_with_mouse_and_keys(rig):
    days = rig.pane.side.next_days
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, NO_KEYS, days.bar(5).center().toPoint())
    assert rig.pane.side.counts.text() == "Sat 13 March: closed"
    assert days.accessibleName() == "Next two weeks: Sat 13 March, closed"

    days.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(days, key)

    assert days.day == date(2027, 3, 29)
    assert days.accessibleName() == "Next two weeks: Mon 29 March, 8 h"
    shown = [label.text() for label in rig.window.findChildren(Label) if label.isVisible()]
    assert "Mon 29 March: 09:00 – 17:00\nExpo hours: 09:00 – 17:00" in shown


def test_exceptions_of_the_week_stand_on_their_weekday(rig):
    rig.services.rules.upsert_period(replace(an_extra(), sub=rig.press.sub), origin=STAFF)
    rig.wait(lambda: len(rig.pane.board.painter.ghosts) == 1)
    painter = rig.pane.board.painter

    assert painter.rect_of_ghost(painter.ghosts[0]).contains(painter.point_of(3, 19 * 60))


# What is derived


def test_ghosts_are_cut_at_midnight_and_at_the_week():
    night = Closing(When(period(THURSDAY, 20, 26), TZID, TZID), "Service")
    other_week = an_extra(MONDAY + timedelta(days=7))

    ghosts = ghosts_of(Hours(PRESS, (), (an_extra(), other_week), (night,)), MONDAY, DATES)

    assert [(g.label, g.closed, g.piece.index, g.piece.start, g.piece.end) for g in ghosts] == [
        ("+ 11 Mar", False, 3, 1080, 1200),
        ("− 11 Mar", True, 3, 1200, 1440),
        ("− 12 Mar", True, 4, 0, 120),
    ]
    assert ghosts[1].spoken == "Closed, Service, Thu 11 March 20:00 – Fri 12 March 02:00"


def test_contradictions_of_exceptions_and_short_periods_are_named():
    kind = an_appointment_type(name="demo")
    rule = AvailabilityRule(PRESS, "r", TZID, (*weekly(9, 12, 3), *weekly(11, 13, 3)), name="Expo hours")
    short = replace(rule, weekly_periods=(replace(weekly(9, 10, 0)[0], end_minute=555),))
    closed = Closing(When(period(THURSDAY, 17, 21)))
    past = replace(an_extra(MONDAY), available_period_id="past")
    inside = AvailablePeriod(PRESS, "y", period(THURSDAY, 10, 11), name="VIP")
    hours = Hours(PRESS, (rule, short), (past, an_extra(), inside), (closed,))

    assert contradictions(hours, [kind], STORY_NOW, DATES) == (
        "09:00 – 12:00 and 11:00 – 13:00 overlap on Thursday.",
        "Mon 09:00 – 09:15 is shorter than 30 min, so no Demo fits in it.",
        "Extra time, Thu 11 March, 18:00 – 20:00, is closed by hand: closed wins.",
        "VIP, Thu 11 March, 10:00 – 11:00, is open by Expo hours anyway.",
    )
    assert (
        contradictions(
            Hours(PRESS, (replace(rule, tzid="Asia/Tokyo", weekly_periods=()),)), [], STORY_NOW, DATES
        )
        == ()
    )


@pytest.mark.parametrize(
    ("tzid", "words"),
    [
        ("Europe/Oslo", "UTC+1"),
        ("Etc/UTC", "UTC"),
        ("America/St_Johns", "UTC−3:30"),
        ("Asia/Kolkata", "UTC+5:30"),
    ],
)
def test_the_offset_of_a_zone(tzid, words):
    moment = STORY_NOW.replace(month=1)

    assert offset_text(tzid, moment) == words
