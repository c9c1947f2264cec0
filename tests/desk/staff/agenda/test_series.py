"""Events that repeat: made in the form, said in the inspector, and the question before one of them is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.languages import Languages
from apcdesk.desk.staff.agenda.changing.move_sheet import MoveSheet
from apcdesk.desk.staff.agenda.changing.series_sheet import SeriesSheet
from apcdesk.desk.staff.agenda.changing.writing import Clash, clash_of
from apcdesk.desk.staff.agenda.inspector.facts import facts_of
from apcdesk.desk.staff.agenda.inspector.form_view import FormView
from apcdesk.desk.staff.agenda.inspector.repeat import Ends, Repeat, Repeats, end_text, repeat_of, rule_text
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday
from tests.builders_desk import without_marks
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period, take_back, toasts

FOUR_DAYS = Recurrence(Frequency.DAILY, count=4)
MON, WED, FRI = Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY


@pytest.fixture
def languages(rig: Rig) -> Iterator[Languages]:
    languages = Languages(rig.context.dates.locale, ["kiosk", "desk"])
    languages.lead(rig.context.dates)
    yield languages
    languages.close()


@pytest.fixture
def series(rig: Rig) -> list[Event]:
    """Four days from the Tuesday on, at nine, on Press A, all on the screen."""
    times = DraftTimes(oslo("9 09:00"), oslo("9 10:00"), TZID, TZID)
    draft = EventDraft(summary="Stand-up", times=times, recurrence=FOUR_DAYS)
    rig.services.events.create(rig.press_a.calendar_id, draft)
    rig.wait(lambda: len(rig.shown()) == 4 and len(rig.pane.agenda.rules) == 1)
    week = period("8 00:00", "15 00:00")
    return list(rig.services.events.between([rig.press_a.calendar_id], week))


def days(rig: Rig) -> list[str]:
    return [
        f"{rig.context.dates.weekday_short(p.start)} {rig.context.dates.time(p.start)}"
        for _, p in rig.stored()
    ]


AS_MADE = ["Tue 09:00", "Wed 09:00", "Thu 09:00", "Fri 09:00"]


def in_question(form: FormView) -> QWidget:
    return form.repeat.in_question


def asked(rig: Rig) -> SeriesSheet:
    def sheets() -> list[SeriesSheet]:
        return [one for one in rig.window.findChildren(SeriesSheet) if one.isVisible()]

    rig.wait(lambda: bool(sheets()))
    return sheets()[0]


def test_a_new_event_repeats_as_the_form_says_in_one_step(rig: Rig):
    rig.pane.desk.make(period("10 09:00", "10 10:00"))
    form = rig.pane.inspector.form
    form.summary.set_text("Team")
    form.repeat.repeats.choose(list(Repeats).index(Repeats.WEEKLY))
    form.repeat.days[FRI].click()
    form.repeat.ends.choose(list(Ends).index(Ends.AFTER))
    form.repeat.times.set_text("6")
    form.submit()

    rig.wait(lambda: days(rig) == ["Wed 09:00", "Fri 09:00"] and bool(toasts(rig).texts))
    far = Period(oslo("1 00:00"), oslo("1 00:00") + timedelta(days=1000))
    found = rig.services.events.between([rig.press_a.calendar_id], far)
    assert [rig.context.dates.day(e.period.start) for e in found] == [
        "Wed 10 March",
        "Fri 12 March",
        "Wed 17 March",
        "Fri 19 March",
        "Wed 24 March",
        "Fri 26 March",
    ]
    assert found[0].recurrence == Recurrence(Frequency.WEEKLY, count=6, by_day=(WED, FRI))
    take_back(rig)
    rig.wait(lambda: days(rig) == [])


def test_an_event_that_is_there_is_made_to_repeat(rig: Rig):
    event = rig.book("10 09:00", "10 10:00")
    rig.pane.desk.edit(event.event_uid)
    form = rig.pane.inspector.form
    form.repeat.repeats.choose(list(Repeats).index(Repeats.DAILY))
    form.submit()

    rig.wait(lambda: days(rig) == ["Wed 09:00", "Thu 09:00", "Fri 09:00", "Sat 09:00", "Sun 09:00"])
    summer = Period(oslo("1 00:00") + timedelta(days=120), oslo("1 00:00") + timedelta(days=121))
    later = rig.services.events.between([rig.press_a.calendar_id], summer)
    assert [rig.context.dates.time(e.period.start) for e in later] == ["09:00"]


@pytest.mark.parametrize(
    ("repeat", "words"),
    [
        (Repeat(Repeats.WEEKLY), "Choose the days on which it repeats."),
        (
            Repeat(Repeats.WEEKLY, (MON,)),
            "It starts on Wednesday. Choose that day too, or start on one that is chosen.",
        ),
        (
            Repeat(Repeats.DAILY, (), Ends.ON, WEDNESDAY),
            "It starts on Wed 10 March. Choose a later last day.",
        ),
        (Repeat(Repeats.DAILY, (), Ends.AFTER, None, 1), "Write how many times, from 2 to 999."),
        (Repeat(Repeats.DAILY, (), Ends.AFTER, None, None), "Write how many times, from 2 to 999."),
        (Repeat(Repeats.WORKDAYS), ""),
        (Repeat(Repeats.MONTHLY, (), Ends.AFTER, None, 999), ""),
        (Repeat(), ""),
    ],
)
def test_what_is_wrong_is_said_with_the_way_on(rig: Rig, repeat: Repeat, words: str):
    assert repeat.problem(WEDNESDAY, rig.context.dates) == words


def test_a_weekend_is_no_weekday(rig: Rig):
    problem = Repeat(Repeats.WORKDAYS).problem(date(2027, 3, 13), rig.context.dates)

    assert problem == "It starts on Saturday. Start it on a weekday."


def test_a_problem_of_the_repetition_is_shown_and_nothing_is_saved(rig: Rig):
    rig.pane.desk.make(period("10 09:00", "10 10:00"))
    form = rig.pane.inspector.form
    form.summary.set_text("Team")
    form.repeat.repeats.choose(list(Repeats).index(Repeats.WEEKLY))
    form.repeat.days[WED].click()
    form.submit()
    rig.settle()

    assert form.repeat.error.text() == "Choose the days on which it repeats."
    assert form.repeat.error.isVisible()
    assert in_question(form) is form.repeat.days[MON]
    assert rig.stored() == []
    form.repeat.days[WED].click()
    assert in_question(form) is form.repeat.repeats
    form.repeat.ends.choose(list(Ends).index(Ends.AFTER))
    assert in_question(form) is form.repeat.times.line
    form.repeat.repeats.choose(0)
    assert not form.repeat.error.isVisible()


def test_the_day_of_a_new_series_goes_along_with_its_start(rig: Rig):
    rig.pane.desk.make(period("10 09:00", "10 10:00"))
    form = rig.pane.inspector.form
    form.repeat.repeats.choose(list(Repeats).index(Repeats.WEEKLY))

    form.first._choose(date(2027, 3, 12))

    assert form.repeat.value == Repeat(Repeats.WEEKLY, (FRI,))


@pytest.mark.parametrize(
    ("rule", "repeat"),
    [
        (None, Repeat()),
        (Recurrence(Frequency.DAILY), Repeat(Repeats.DAILY)),
        (Recurrence(Frequency.WEEKLY, by_day=tuple(Weekday)[:5]), Repeat(Repeats.WORKDAYS)),
        (Recurrence(Frequency.WEEKLY, by_day=(MON, FRI)), Repeat(Repeats.WEEKLY, (MON, FRI))),
        (
            Recurrence(Frequency.WEEKLY, 2, until=WEDNESDAY),
            Repeat(Repeats.FORTNIGHTLY, (), Ends.ON, WEDNESDAY),
        ),
        (Recurrence(Frequency.MONTHLY, count=5), Repeat(Repeats.MONTHLY, (), Ends.AFTER, None, 5)),
    ],
)
def test_the_fields_and_the_rule_are_two_ways_to_say_it(rule: Recurrence | None, repeat: Repeat):
    assert repeat_of(rule, WEDNESDAY) == repeat
    assert repeat.rule() == rule


@pytest.mark.parametrize(
    ("rule", "words", "end"),
    [
        (Recurrence(Frequency.WEEKLY, by_day=(MON, WED)), "Every week on Mon, Wed", ""),
        (Recurrence(Frequency.WEEKLY, 2, until=WEDNESDAY), "Every 2 weeks", "until 10 March 2027"),
        (Recurrence(Frequency.WEEKLY, by_day=tuple(Weekday)[:5]), "Every weekday, Monday to Friday", ""),
        (Recurrence(Frequency.MONTHLY, count=5), "Every month", "5 times"),
        (Recurrence(Frequency.YEARLY, 3), "Every 3 years", ""),
        (Recurrence(Frequency.DAILY, count=1), "Every day", "once"),
    ],
)
def test_a_rule_in_words(rig: Rig, rule: Recurrence, words: str, end: str):
    assert (rule_text(rule, rig.context.dates), end_text(rule, rig.context.dates)) == (words, end)


def test_in_arabic_the_noun_has_the_form_of_its_number(languages: Languages, rig: Rig):
    languages.speak("ar")

    rules = [Recurrence(Frequency.WEEKLY, interval) for interval in (3, 11, 100)]

    assert [without_marks(rule_text(rule, rig.context.dates)) for rule in rules] == [
        "كل 3 أسابيع",
        "كل 11 أسبوعًا",
        "كل 100 أسبوع",
    ]


def test_the_inspector_says_that_it_is_one_of_a_series(rig: Rig, series: list[Event]):
    facts = facts_of(series[2], rig.clock.now(), rig.context.dates, rig.pane.agenda)
    assert (facts.repeats, facts.under_repeats) == ("Every day", "One of a series · 4 times")

    imported = replace(series[2], series_uid=None)
    facts = facts_of(imported, rig.clock.now(), rig.context.dates, rig.pane.agenda)
    assert (facts.repeats, facts.under_repeats) == ("One of a series", "")


def test_the_form_says_what_later_ones_meet(rig: Rig):
    rig.book("11 09:30", "11 09:45")
    rig.book("12 08:00", "12 09:00")
    rig.book("13 09:59", "13 11:00")
    services, dates, press = rig.services, rig.context.dates, rig.press_a.calendar_id

    found = clash_of(services, dates, press, period("10 09:00", "10 10:00"), None, FOUR_DAYS)

    assert found == Clash(later=(period("11 09:00", "11 10:00"), period("13 09:00", "13 10:00")))
    rig.pane.desk.make(period("10 09:00", "10 10:00"))
    form = rig.pane.inspector.form
    form.repeat.repeats.choose(list(Repeats).index(Repeats.DAILY))
    form._look_for_clash()
    rig.wait(form.clash.later.isVisible)
    assert (
        form.clash.later.label.text()
        == "Later it overlaps something 2 times, first Thu 11 March, 09:00 – 10:00."
    )


def test_a_series_does_not_meet_itself(rig: Rig, series: list[Event]):
    services, dates, press = rig.services, rig.context.dates, rig.press_a.calendar_id

    found = clash_of(services, dates, press, series[0].period, series[0].event_uid, FOUR_DAYS)

    assert found == Clash()


@pytest.mark.parametrize(
    ("button", "left", "words"),
    [
        ("one", ["Tue 09:00", "Wed 09:00", "Fri 09:00"], "Event deleted"),
        ("following", ["Tue 09:00", "Wed 09:00"], "Event deleted, with those that follow"),
        ("all", [], "Event deleted, with all of the series"),
    ],
)
def test_deleting_asks_how_much(rig: Rig, series: list[Event], button: str, left: list[str], words: str):
    rig.pane.choice.choose(series[2].event_uid)
    rig.press(Qt.Key.Key_Delete)
    getattr(asked(rig), button).click()

    rig.wait(lambda: days(rig) == left and bool(toasts(rig).texts))
    rig.settle()
    assert toasts(rig).texts[-1] == words
    take_back(rig)
    rig.wait(lambda: days(rig) == AS_MADE)


@pytest.mark.parametrize(
    ("button", "left", "words"),
    [
        ("one", ["Tue 09:00", "Wed 09:00", "Thu 11:00", "Fri 09:00"], "Moved to Thu 11:00"),
        (
            "following",
            ["Tue 09:00", "Wed 09:00", "Thu 11:00", "Fri 11:00"],
            "Moved to Thu 11:00, with those that follow",
        ),
        (
            "all",
            [f"{day} 11:00" for day in ("Tue", "Wed", "Thu", "Fri")],
            "Moved to Thu 11:00, with all of the series",
        ),
    ],
)
def test_moving_asks_how_much(rig: Rig, series: list[Event], button: str, left: list[str], words: str):
    rig.pane.desk.move(series[2].event_uid, period("11 11:00", "11 12:00"))
    getattr(asked(rig), button).click()

    rig.wait(lambda: days(rig) == left and bool(toasts(rig).texts))
    rig.settle()
    assert toasts(rig).texts[-1] == words
    take_back(rig)
    rig.wait(lambda: days(rig) == AS_MADE)


def test_a_move_that_is_given_up_leaves_it_where_it_was(rig: Rig, series: list[Event]):
    rig.pane.desk.move(series[2].event_uid, period("11 11:00", "11 12:00"))
    shown = rig.pane.event_of(series[2].event_uid)
    assert shown is not None
    assert shown.period == period("11 11:00", "11 12:00")

    asked(rig).keep.click()

    shown = rig.pane.event_of(series[2].event_uid)
    assert shown is not None
    assert shown.period == series[2].period
    assert days(rig) == AS_MADE


def test_the_form_asks_how_much_and_another_rule_is_never_for_one(rig: Rig, series: list[Event]):
    rig.pane.desk.edit(series[1].event_uid)
    form = rig.pane.inspector.form
    form.summary.set_text("Briefing")
    form.submit()
    sheet = asked(rig)
    assert sheet.one.isVisible()
    sheet.keep.click()
    assert form.isEnabled()
    form.repeat.times.set_text("2")
    form.submit()
    sheet = asked(rig)
    assert not sheet.one.isVisible()

    sheet.following.click()

    rig.wait(lambda: [name for name, _ in rig.stored()] == ["Stand-up", "Briefing", "Briefing"])
    rig.settle()
    assert days(rig) == AS_MADE[:3]
    assert toasts(rig).texts[-1] == "Saved: Briefing, with those that follow"
    take_back(rig)
    rig.wait(lambda: [name for name, _ in rig.stored()] == ["Stand-up"] * 4)


@pytest.mark.parametrize(("place", "offered"), [(0, ["one", "all"]), (1, ["one", "following", "all"])])
def test_of_the_first_one_all_others_follow(rig: Rig, series: list[Event], place: int, offered: list[str]):
    rig.pane.desk.move(series[place].event_uid, period("11 11:00", "11 12:00"))

    sheet = asked(rig)

    assert [name for name in ("one", "following", "all") if getattr(sheet, name).isVisible()] == offered


def test_moving_by_the_sheet_asks_too(rig: Rig, series: list[Event]):
    rig.pane.desk.open_move_sheet(series[0].event_uid)
    sheet = rig.window.findChildren(MoveSheet)[0]
    sheet.time.set_text("8")
    sheet.submit()

    asked(rig).all.click()

    rig.wait(lambda: days(rig) == [f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri")])


def test_a_booking_has_no_field_for_it(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    form = rig.pane.inspector.form
    rig.pane.desk.edit(event.event_uid)
    assert form.repeat.isVisible()

    rig.pane.inspector.edit(replace(event, client_id=rig.services.own_client), rig.pane.agenda)

    assert not form.repeat.isVisible()


def test_days_that_repeat_move_as_one(rig: Rig):
    times = DraftTimes(date(2027, 3, 9), date(2027, 3, 10), TZID, TZID)
    rule = Recurrence(Frequency.DAILY, 2, count=2)
    draft = EventDraft(summary="Cleaning", times=times, recurrence=rule)
    first = rig.services.events.create(rig.press_a.calendar_id, draft).event
    rig.wait(lambda: rig.pane.event_of(first.event_uid) is not None and bool(rig.pane.agenda.rules))

    rig.pane.desk.move_days(first.event_uid, 1)
    asked(rig).all.click()

    rig.wait(lambda: days(rig) == ["Wed 00:00", "Fri 00:00"])
