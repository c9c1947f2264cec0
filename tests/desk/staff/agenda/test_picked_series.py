"""Several are picked and some of them repeat: it is asked once how much is meant, for all series together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from apcdesk.desk.staff.agenda.changing.series_sheet import SeriesSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, take_back, toasts

FOUR_DAYS = Recurrence(Frequency.DAILY, count=4)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
BUTTONS = ("one", "following", "all")
DAYS = ("Tue", "Wed", "Thu", "Fri")


def draft_of(title: str, start: str, end: str) -> EventDraft:
    """Four days from the Tuesday on."""
    times = DraftTimes(oslo(f"9 {start}"), oslo(f"9 {end}"), TZID, TZID)
    return EventDraft(summary=title, times=times, recurrence=FOUR_DAYS)


def add_series(rig: Rig, title: str, start: str, end: str) -> list[Event]:
    first = rig.services.events.create(rig.press_a.calendar_id, draft_of(title, start, end)).event
    return shown_of(rig, first)


def shown_of(rig: Rig, first: Event) -> list[Event]:
    def found() -> list[Event]:
        return sorted(
            (event for event in rig.pane.agenda.events if event.series_uid == first.event_uid),
            key=lambda event: event.period.start,
        )

    rig.wait(lambda: len(found()) == 4 and first.event_uid in rig.pane.agenda.rules)
    return found()


@pytest.fixture
def meeting(rig: Rig) -> list[Event]:
    return add_series(rig, "Meeting", "09:00", "10:00")


@pytest.fixture
def tea(rig: Rig) -> list[Event]:
    return add_series(rig, "Tea", "15:00", "15:30")


@pytest.fixture
def picked(rig: Rig, meeting: list[Event], tea: list[Event]) -> list[Event]:
    """The second and third meeting, the third tea, and one that does not repeat."""
    alone = rig.book("10 17:00", "10 18:00", "Alone")
    events = [meeting[1], meeting[2], tea[2], alone]
    pick(rig, events)
    return events


def pick(rig: Rig, events: list[Event]) -> None:
    rig.pane.choice.pick(event.event_uid for event in events)


def stored(rig: Rig) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    dates = rig.context.dates
    for title, time in rig.stored():
        words = f"{dates.weekday_short(time.start)} {dates.time(time.start)}"
        found.setdefault(title, []).append(words)
    return found


def at(time: str, *days: str) -> list[str]:
    return [f"{day} {time}" for day in days or DAYS]


AS_MADE = {"Meeting": at("09:00"), "Tea": at("15:00"), "Alone": at("17:00", "Wed")}


def sheets(rig: Rig) -> list[SeriesSheet]:
    return [one for one in rig.window.findChildren(SeriesSheet) if one.isVisible()]


def asked(rig: Rig) -> SeriesSheet:
    rig.wait(lambda: bool(sheets(rig)))
    (sheet,) = sheets(rig)
    return sheet


def words_of(sheet: SeriesSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible()]


def offered(sheet: SeriesSheet) -> list[str]:
    buttons = [getattr(sheet, name) for name in BUTTONS]
    return [button.text() for button in buttons if button.isVisible()]


@pytest.mark.parametrize(
    ("button", "left", "words"),
    [
        ("one", {"Meeting": at("09:00", "Tue", "Fri"), "Tea": at("15:00", "Tue", "Wed", "Fri")}, ""),
        (
            "following",
            {"Meeting": at("09:00", "Tue"), "Tea": at("15:00", "Tue", "Wed")},
            ", with those that follow",
        ),
        ("all", {}, ", with all of their series"),
    ],
)
def test_deleting_asks_once_for_all_series_and_is_one_step(
    rig: Rig, picked: list[Event], button: str, left: dict[str, list[str]], words: str
):
    rig.press(Qt.Key.Key_Delete)
    sheet = asked(rig)
    assert sheet.keep.hasFocus()
    getattr(sheet, button).click()

    assert shown(rig) == left
    rig.wait(lambda: stored(rig) == left and bool(toasts(rig).texts))
    rig.settle()
    assert toasts(rig).texts[-1] == f"4 events deleted{words}"
    take_back(rig)
    rig.wait(lambda: stored(rig) == AS_MADE)


def shown(rig: Rig) -> dict[str, list[str]]:
    """What is on the screen, as `stored`."""
    found: dict[str, list[str]] = {}
    dates = rig.context.dates
    for event in sorted(rig.pane.agenda.events, key=lambda event: event.period):
        words = f"{dates.weekday_short(event.period.start)} {dates.time(event.period.start)}"
        found.setdefault(event.summary, []).append(words)
    return found


@pytest.mark.parametrize(
    ("button", "meeting_at", "tea_at", "words"),
    [
        (
            "one",
            ["Tue 09:00", "Wed 09:15", "Thu 09:15", "Fri 09:00"],
            ["Tue 15:00", "Wed 15:00", "Thu 15:15", "Fri 15:00"],
            "",
        ),
        (
            "following",
            ["Tue 09:00", "Wed 09:15", "Thu 09:15", "Fri 09:15"],
            ["Tue 15:00", "Wed 15:00", "Thu 15:15", "Fri 15:15"],
            ", with those that follow",
        ),
        ("all", at("09:15"), at("15:15"), ", with all of their series"),
    ],
)
def test_moving_asks_once_for_all_series_and_is_one_step(
    rig: Rig, picked: list[Event], button: str, meeting_at: list[str], tea_at: list[str], words: str
):
    rig.press(Qt.Key.Key_Down, ALT)
    sheet = asked(rig)
    assert sheet.one.hasFocus()
    getattr(sheet, button).click()

    moved = {"Meeting": meeting_at, "Tea": tea_at, "Alone": at("17:15", "Wed")}
    rig.wait(lambda: stored(rig) == moved and bool(toasts(rig).texts))
    rig.settle()
    assert toasts(rig).texts[-1] == f"4 events moved{words}"
    take_back(rig)
    rig.wait(lambda: stored(rig) == AS_MADE)


def test_the_menu_of_the_bar_asks_before_it_puts_them_on_another_calendar(rig: Rig, picked: list[Event]):
    rig.pane.frame.picks.move_.click()
    (menu,) = rig.pane.frame.picks.findChildren(QMenu)
    (to_b,) = [action for action in menu.actions() if action.text().startswith("Press B")]
    to_b.trigger()
    menu.close()

    asked(rig).following.click()

    rig.wait(lambda: stored(rig) == {"Meeting": at("09:00", "Tue"), "Tea": at("15:00", "Tue", "Wed")})
    rig.settle()
    assert toasts(rig).texts[-1] == "4 events moved, with those that follow"
    take_back(rig)
    rig.wait(lambda: stored(rig) == AS_MADE)


@pytest.mark.parametrize(
    ("button", "meeting_at", "tea_at", "words"),
    [
        (
            "one",
            ["Tue 09:00", "Tue 11:00", "Wed 11:00", "Fri 09:00"],
            ["Tue 15:00", "Wed 15:00", "Wed 17:00", "Fri 15:00"],
            "",
        ),
        (
            "following",
            ["Tue 09:00", "Tue 11:00", "Wed 11:00", "Thu 11:00"],
            ["Tue 15:00", "Wed 15:00", "Wed 17:00", "Thu 17:00"],
            ", with those that follow",
        ),
        (
            "all",
            ["Mon 11:00", "Tue 11:00", "Wed 11:00", "Thu 11:00"],
            ["Mon 17:00", "Tue 17:00", "Wed 17:00", "Thu 17:00"],
            ", with all of their series",
        ),
    ],
)
def test_what_is_cut_asks_once_where_it_is_pasted_though_it_is_not_shown_there(
    rig: Rig, picked: list[Event], button: str, meeting_at: list[str], tea_at: list[str], words: str
):
    rig.press(Qt.Key.Key_X, CTRL)
    rig.pane.step(1)
    rig.wait(lambda: not rig.pane.agenda.events)
    start = rig.context.dates.at(date(2027, 3, 9), 11 * 60)
    rig.pane.choice.mark_time(Period(start, start + timedelta(hours=1)))

    rig.press(Qt.Key.Key_V, CTRL)
    sheet = asked(rig)
    getattr(sheet, button).click()

    moved = {"Meeting": meeting_at, "Tea": tea_at, "Alone": at("19:00", "Tue")}
    rig.wait(lambda: stored(rig) == moved and bool(toasts(rig).texts))
    rig.settle()
    assert toasts(rig).texts[-1] == f"4 events moved{words}"
    take_back(rig)
    rig.wait(lambda: stored(rig) == AS_MADE)


@pytest.mark.parametrize("act", ["move", "delete", "cut"])
def test_what_is_given_up_leaves_all_where_they_were(rig: Rig, picked: list[Event], act: str):
    if act == "move":
        rig.pane.many.shift(rig.pane.choice.picked, 0, 60)
        assert shown(rig)["Alone"] == at("18:00", "Wed")
    elif act == "delete":
        rig.pane.frame.picks.delete.click()
    else:
        rig.press(Qt.Key.Key_X, CTRL)
        rig.press(Qt.Key.Key_V, CTRL)

    asked(rig).keep.click()

    rig.settle()
    assert shown(rig) == stored(rig) == AS_MADE
    assert rig.pane.choice.picked == {event.event_uid for event in picked}
    cut = ["4 events cut. Ctrl V puts it at the marked time."]
    assert toasts(rig).texts == (cut if act == "cut" else [])


def test_the_question_names_the_series_and_what_it_is_not_about(rig: Rig, picked: list[Event]):
    rig.pane.many.delete()

    sheet = asked(rig)

    assert words_of(sheet) == [
        "Delete some of several series?",
        "Meeting, Tea",
        "Repeating: 3 of 4 picked events. The others are taken alone.",
    ]
    assert offered(sheet) == ["Only these", "These and those that follow", "All of these series"]


def test_of_one_series_the_question_is_as_for_one(rig: Rig, meeting: list[Event]):
    pick(rig, meeting[:2])
    rig.pane.many.delete()

    sheet = asked(rig)

    assert words_of(sheet) == ["Delete several of a series?", "Meeting", "2 events picked"]
    assert offered(sheet) == ["Only these", "All of the series"], "after the first one follow all"
    sheet.all.click()
    rig.settle()
    assert toasts(rig).texts[-1] == "2 events deleted, with all of the series"


def test_one_of_a_series_beside_a_single_event_is_asked_about_alone(rig: Rig, meeting: list[Event]):
    alone = rig.book("10 17:00", "10 18:00", "Alone")
    pick(rig, [meeting[1], alone])
    rig.pane.many.shift(rig.pane.choice.picked, 0, 15)

    sheet = asked(rig)

    assert words_of(sheet) == [
        "Move one of a series?",
        "Meeting",
        "Wed 10 March, 09:00 – 10:00",
        "Repeating: 1 of 2 picked events. The others are taken alone.",
    ]
    assert offered(sheet) == ["Only this one", "This one and those that follow", "All of the series"]


@pytest.mark.parametrize("act", ["move", "delete", "cut"])
def test_a_client_s_series_goes_one_by_one_without_a_question(rig: Rig, act: str):
    services = rig.services
    first = services.events.upsert(
        rig.press_a.calendar_id,
        EventId("e1"),
        draft_of("Theirs", "11:00", "12:00"),
        client_id=services.own_client,
        origin=Origin(Door.CLIENT, services.own_client),
    ).event
    pick(rig, shown_of(rig, first)[1:3])
    if act == "move":
        rig.pane.many.shift(rig.pane.choice.picked, 0, 60)
        left = ["Tue 11:00", "Wed 12:00", "Thu 12:00", "Fri 11:00"]
    else:
        rig.pane.many.delete()
        left = at("11:00", "Tue", "Fri")

    rig.settle()

    assert sheets(rig) == []
    assert stored(rig) == {"Theirs": left}


def test_no_more_than_three_titles_are_told_each_once(rig: Rig, meeting: list[Event], tea: list[Event]):
    more = [
        add_series(rig, title, f"1{n}:00", f"1{n}:30") for n, title in ((0, "Run"), (1, "Round"), (2, "Walk"))
    ]
    twin = add_series(rig, "Meeting", "07:00", "08:00")
    pick(rig, [events[1] for events in (meeting, twin, *more, tea)])
    rig.pane.many.delete()

    assert words_of(asked(rig))[1:] == ["Meeting, Run, Round and 2 more", "6 events picked"]
