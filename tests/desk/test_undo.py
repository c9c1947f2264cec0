"""Taking back and doing again, on a real store."""

import pytest

from apcdesk.desk.undo import LIMIT, UndoStack
from apcdesk.domain.changes import STAFF
from tests.builders_desk import Toasts
from tests.builders_services import make_services


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path)
    yield services
    services.close()


@pytest.fixture
def calendar_id(services):
    opened = services.calendars.open(services.own_client, "room-fjord", name="Room Fjord", origin=STAFF)
    return opened.calendar.calendar_id


@pytest.fixture
def toasts():
    return Toasts()


@pytest.fixture
def undo(services, tasks, toasts):
    return UndoStack(services.changes, tasks, toasts)


def rename(services, calendar_id, name):
    return (services.calendars.rename(calendar_id, name, origin=STAFF)[1],)


def test_a_step_is_taken_back_and_done_again(qtbot, services, calendar_id, undo, toasts):
    undo.push("Renamed to Room Skagen", rename(services, calendar_id, "Room Skagen"))

    with qtbot.waitSignal(undo.undone):
        undo.undo()
    assert services.calendars.get(calendar_id).name == "Room Fjord"
    assert (undo.undo_text, undo.redo_text) == (None, "Renamed to Room Skagen")

    with qtbot.waitSignal(undo.redone):
        undo.redo()
    assert services.calendars.get(calendar_id).name == "Room Skagen"
    assert toasts.texts == [
        "Renamed to Room Skagen",
        "Taken back: Renamed to Room Skagen",
        "Renamed to Room Skagen",
    ]


def test_the_toast_of_a_step_offers_to_take_it_back(qtbot, services, calendar_id, undo, toasts):
    undo.push("Renamed", rename(services, calendar_id, "Room Skagen"))

    with qtbot.waitSignal(undo.undone):
        toasts.act()

    assert services.calendars.get(calendar_id).name == "Room Fjord"


def test_what_was_changed_again_by_somebody_else_stays_and_is_said(
    qtbot, services, calendar_id, undo, toasts
):
    undo.push("Renamed", rename(services, calendar_id, "Room Skagen"))
    rename(services, calendar_id, "Room Kattegat")

    with qtbot.waitSignal(undo.changed):
        undo.undo()

    assert services.calendars.get(calendar_id).name == "Room Kattegat"
    assert toasts.texts[-1] == "This was changed again since, so it cannot be taken back."


def test_a_new_step_forgets_what_could_be_done_again(qtbot, services, calendar_id, undo):
    undo.push("First", rename(services, calendar_id, "One"))
    with qtbot.waitSignal(undo.undone):
        undo.undo()

    undo.push("Second", rename(services, calendar_id, "Two"))

    assert (undo.undo_text, undo.redo_text) == ("Second", None)


def test_a_second_press_while_the_first_is_on_its_way_takes_back_one_step(qtbot, services, calendar_id, undo):
    undo.push("First", rename(services, calendar_id, "One"))
    undo.push("Second", rename(services, calendar_id, "Two"))

    with qtbot.waitSignal(undo.undone):
        undo.undo()
        undo.undo()

    assert undo.undo_text == "First"
    assert services.calendars.get(calendar_id).name == "One"


def test_the_last_50_steps_can_be_taken_back(qtbot, services, calendar_id, undo):
    for number in range(LIMIT + 5):
        undo.push("Renamed", rename(services, calendar_id, f"Name {number}"))

    taken_back = 0
    while undo.undo_text:
        with qtbot.waitSignal(undo.undone):
            undo.undo()
        taken_back += 1

    assert (taken_back, services.calendars.get(calendar_id).name) == (LIMIT, "Name 4")


def test_a_step_that_changed_nothing_is_no_step(undo, toasts):
    undo.push("Saved", ())

    assert (undo.undo_text, toasts.texts) == (None, [])
