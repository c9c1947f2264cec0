"""What the menu of an item does besides handing it out: rename, book, retire."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.desk.staff.equipment.conftest import Rig
from tests.service.crib import berlin

pytestmark = pytest.mark.long

TW1 = "Torque wrench TW-1"


def test_an_item_is_renamed_and_gets_its_name_back(rig: Rig):
    wrench = rig.crib.item("TW-1", "W9-TW-0001")
    rig.show()
    rig.hand.press_item(rig.pane.board.lanes, TW1)
    rig.hand.press("More for this item")
    rig.hand.choose("Rename…")
    rig.hand.key(Qt.Key.Key_Delete)  # the whole name is chosen
    rig.confirm()
    assert "This is needed." in rig.seen()
    rig.hand.fill("Name", "Big wrench")
    rig.confirm()

    rig.wait_toast("Renamed to Big wrench")
    rig.wait_lane("Big wrench, here")
    rig.context.undo.undo()
    rig.wait_lane(f"{TW1}, here")
    assert rig.services.calendars.get(wrench.calendar_id).name == TW1


def test_retiring_shows_the_bookings_first_and_is_taken_back(rig: Rig):
    first, second = rig.crib.item("L-1", "W9-L-1"), rig.crib.item("L-2", "W9-L-2")
    rig.crib.book(first, "Anna", "14:00", "16:00")
    rig.crib.book(first, "Berta", "15:00", "17:00")
    rig.show()
    rig.hand.press_item(rig.pane.board.lanes, "Torque wrench L-1")
    rig.hand.press("More for this item")
    rig.hand.choose("Retire…")
    told = "2 bookings are to come. Fit elsewhere: 1. Stand, and need a call: 1."
    rig.hand.wait_for(lambda: told in rig.seen(), "the bookings are not counted")
    assert "add it as equipment with its calendar ID, \u2068l-1\u2069." in rig.seen()
    rig.confirm()

    rig.wait_toast("Retired Torque wrench L-1")
    rig.hand.wait_for(lambda: "Torque wrench L-1, here" not in rig.lanes(), "it is still there")
    assert rig.crib.events(second) == [("Anna", berlin("14:00"), berlin("16:00"))]
    assert rig.crib.events(first) == [("Berta", berlin("15:00"), berlin("17:00"))]

    rig.pane.scanner.scanned.emit("W9-L-1")
    rig.wait_toast("Torque wrench L-1 was retired: nobody gets it any more.")

    rig.context.undo.undo()
    rig.wait_lane("Torque wrench L-1, here")
    assert rig.crib.events(second) == []


def test_an_item_that_somebody_has_is_checked_in_before_it_is_retired(rig: Rig):
    wrench = rig.crib.item("TW-1", "W9-TW-0001")
    rig.crib.out(rig.crib.person("Lena Vogt", "T-117"), wrench)
    rig.show()
    rig.hand.press_item(rig.pane.board.lanes, f"{TW1}, out until 12:05, with Lena Vogt")
    rig.hand.press("More for this item")
    rig.hand.choose("Retire…")

    rig.wait_toast(f"Lena Vogt has {TW1}. Check it in first, then retire it.")
    assert rig.pane.commands.sheet is None


def test_a_time_of_an_item_is_asked_for(rig: Rig):
    wrench = rig.crib.item("TW-1", "W9-TW-0001")
    rig.show()
    asked: list[str] = []
    rig.pane.commands.book_wanted.connect(asked.append)
    rig.hand.press_item(rig.pane.board.lanes, TW1)
    rig.hand.key(Qt.Key.Key_B)
    rig.hand.press("Book…")
    rig.hand.press("More for this item")
    rig.hand.choose("Book…")

    assert asked == [wrench.sub] * 3
