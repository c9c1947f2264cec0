"""*Done* under "People and badges" loses nothing that was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.desk.staff.equipment.conftest import Rig

DONE = "Done"


def show_people(rig: Rig, shown: str) -> None:
    rig.hand.press("People and badges")
    rig.hand.wait_for(lambda: shown in rig.seen(), "the people are not listed")


def is_open(rig: Rig) -> bool:
    return any(
        button.text() == DONE and button.isVisible() for button in rig.window.findChildren(QPushButton)
    )


def press_done(rig: Rig) -> None:
    assert is_open(rig)
    rig.hand.press(DONE)
    rig.hand.wait_for(lambda: not is_open(rig), "the sheet is still there")


def test_somebody_new_who_was_not_added_yet_is_added(rig: Rig):
    show_people(rig, "Nobody yet.")
    rig.hand.fill("Name", "Emre Kaya")
    rig.pane.scanner.scanned.emit("T-118")

    press_done(rig)

    assert rig.services.crib_people.by_badge("T-118").name == "Emre Kaya"


def test_what_cannot_be_saved_keeps_the_sheet_and_escape_leaves_it(rig: Rig):
    show_people(rig, "Nobody yet.")
    rig.pane.scanner.scanned.emit("T-118")

    rig.hand.press(DONE)
    assert (is_open(rig), rig.seen().count("This is needed.")) == (True, 1)
    rig.hand.fill("Name", "Emre Kaya")
    rig.hand.fill("PIN, 4 to 8 digits", "12")
    rig.hand.press(DONE)
    rig.hand.wait_for(lambda: "A PIN has 4 to 8 digits." in rig.seen(), "a short PIN is taken")
    rig.hand.key(Qt.Key.Key_Escape)

    assert not is_open(rig)
    assert rig.services.crib_people.all() == ()


def test_a_new_badge_and_a_new_pin_that_were_not_saved_yet_are_saved(rig: Rig):
    lena = rig.crib.person("Lena Vogt", "T-117")
    emre = rig.crib.person("Emre Kaya", "T-118")
    show_people(rig, "T-117")
    rig.hand.press("Change Lena Vogt")
    rig.pane.scanner.scanned.emit("T-217")
    for name, pin in (("Lena Vogt", "4711"), ("Emre Kaya", "8150")):
        rig.hand.fill(f"New PIN of {name}", pin)

    press_done(rig)

    people = rig.services.crib_people
    assert people.sign(lena.person_id, "4711").badge == "T-217"
    assert people.sign(emre.person_id, "8150").name == "Emre Kaya"


def test_where_nothing_was_typed_it_closes_at_once(rig: Rig):
    rig.crib.person("Lena Vogt", "T-117")
    show_people(rig, "T-117")
    rig.hand.press("Change Lena Vogt")

    rig.hand.press(DONE)

    assert not is_open(rig)
