"""Taking back and doing again, on a real store."""

import pytest

from apcdesk.desk.undo import LIMIT, UndoStack
from apcdesk.domain.changes import STAFF
from apcdesk.errors import DatabaseBusy


@pytest.fixture
def calendar_id(services):
    opened = services.calendars.open(services.own_client, "room-fjord", name="Room Fjord", origin=STAFF)
    return opened.calendar.calendar_id


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


def test_a_toast_pressed_twice_takes_back_the_step_that_it_names(qtbot, services, calendar_id, undo, toasts):
    undo.push("First", rename(services, calendar_id, "One"))
    undo.push("Second", rename(services, calendar_id, "Two"))

    with qtbot.waitSignal(undo.undone):
        toasts.act()
        toasts.act()

    assert (undo.undo_text, undo.redo_text) == ("First", "Second")


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


def test_steps_that_are_asked_at_once_are_all_taken_back(qtbot, services, calendar_id, undo, toasts):
    for number in range(20):
        undo.push(f"Step {number}", rename(services, calendar_id, f"Room {number}"))

    for _ in range(20):
        undo.undo()
    for _ in range(3):
        undo.redo()
    qtbot.waitUntil(lambda: toasts.texts[-1] == "Step 2")

    assert (services.calendars.get(calendar_id).name, undo.redo_text) == ("Room 2", "Step 3")


def test_what_is_asked_while_a_write_is_on_its_way_takes_that_back(qtbot, services, calendar_id, undo):
    undo.push("First", rename(services, calendar_id, "One"))
    undo.hold()
    undo.undo()
    undo.push("Second", rename(services, calendar_id, "Two"))

    with qtbot.waitSignal(undo.undone) as undone:
        undo.release()

    assert (undone.args, services.calendars.get(calendar_id).name) == (["Second"], "One")


def test_after_a_refusal_nothing_more_is_taken_back_until_it_is_asked(
    qtbot, services, calendar_id, undo, toasts
):
    other = services.calendars.open(services.own_client, "room-2", name="Room 2", origin=STAFF).calendar
    undo.push("Other", rename(services, other.calendar_id, "Room 3"))
    undo.push("Renamed", rename(services, calendar_id, "Room Skagen"))
    rename(services, calendar_id, "Room Kattegat")

    undo.undo()
    undo.undo()
    qtbot.waitUntil(lambda: "This was changed again since, so it cannot be taken back." in toasts.texts)

    assert (services.calendars.get(other.calendar_id).name, undo.undo_text) == ("Room 3", "Other")
    with qtbot.waitSignal(undo.undone):
        undo.undo()
    assert services.calendars.get(other.calendar_id).name == "Room 2"


def test_a_step_that_found_no_database_can_be_asked_again(qtbot, services, calendar_id, undo, monkeypatch):
    undo.push("Renamed", rename(services, calendar_id, "Room Skagen"))
    with monkeypatch.context() as patch:
        patch.setattr(undo, "_changes", Busy())
        with qtbot.waitSignal(undo.changed):
            undo.undo()
    assert undo.undo_text == "Renamed"

    with qtbot.waitSignal(undo.undone):
        undo.undo()
    assert services.calendars.get(calendar_id).name == "Room Fjord"


def test_a_step_on_its_way_is_forgotten_with_the_others(qtbot, services, calendar_id, undo, toasts):
    undo.push("Renamed to Room Skagen", rename(services, calendar_id, "Room Skagen"))

    with qtbot.waitSignal(undo.undone):
        undo.undo()
        undo.clear()

    assert (undo.undo_text, undo.redo_text, toasts.texts) == (None, None, ["Renamed to Room Skagen"])


class Busy:
    """Changes in a database that another program keeps."""

    def undo(self, change_ids):
        raise DatabaseBusy
