"""Labels from the pane of equipment: pressed together, seen before, and written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from apcdesk.desk.printing.labels import LabelPaper
from apcdesk.desk.printing.printer import NotPrinted, PrintReason
from apcdesk.desk.staff.equipment.labels import dialog as dialog_module
from apcdesk.desk.staff.equipment.labels.dialog import LabelDialog
from tests.desk.staff.equipment.conftest import Rig


@pytest.fixture(autouse=True)
def printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The printers of the machine, before anybody asks for them."""
    names = ["office", "zebra"]
    monkeypatch.setattr(dialog_module, "printer_names", lambda: list(names))
    return names


@pytest.fixture
def items(rig: Rig) -> Rig:
    """Two wrenches and a laser."""
    rig.crib.item("TW-1", "W9-TW-0001")
    rig.crib.item("TW-2", "W9-TW-0002")
    rig.crib.item("L-1", "W9-L-1", group="Lasers")
    rig.show()
    return rig


def opened(rig: Rig) -> LabelDialog:
    sheet = rig.pane.commands.sheet
    assert isinstance(sheet, LabelDialog)
    rig.hand.rest()
    return sheet


def press_print(rig: Rig) -> None:
    """Press the main button: others begin with its word."""
    QTest.mouseClick(opened(rig).print_, Qt.MouseButton.LeftButton)
    rig.hand.rest()


def codes(dialog: LabelDialog) -> list[str]:
    return [label.code for label in dialog.paper.labels]


def places(dialog: LabelDialog) -> list[str]:
    """What a screen reader meets on the page that is shown, as far as it is not empty."""
    interface = QAccessible.queryAccessibleInterface(dialog.preview)
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    return [name for name in names if not name.endswith("empty")]


def test_one_item_several_and_all_of_a_group(items: Rig):
    rig = items
    rig.hand.press_item(rig.pane.board.lanes, "Torque wrench TW-1")
    rig.hand.press("More for this item")
    rig.hand.choose("Print label")
    dialog = opened(rig)
    assert codes(dialog) == ["W9-TW-0001"]

    rig.hand.press("Lasers")
    assert codes(dialog) == ["W9-L-1", "W9-TW-0001"]
    assert "2 labels" in rig.seen()
    rig.hand.press("Wrenches")
    assert codes(dialog) == ["W9-L-1", "W9-TW-0001", "W9-TW-0002"]
    rig.hand.press("Wrenches")
    rig.hand.press("Torque wrench L-1")
    assert (codes(dialog), dialog.save.isEnabled(), dialog.print_.isEnabled()) == ([], False, False)
    rig.hand.press("Cancel")
    rig.hand.press("Print labels")
    assert codes(opened(rig)) == ["W9-TW-0001", "W9-TW-0002"]


def test_a_half_used_sheet_begins_where_the_preview_is_pressed(items: Rig):
    rig = items
    rig.hand.press("Print labels")
    dialog = opened(rig)
    rig.hand.press_item(dialog.preview, "Place 3")

    assert dialog.start.value == 3
    assert places(dialog)[:3] == [
        "Place 1: already used",
        "Place 2: already used",
        "Place 3: Torque wrench L-1, W9-L-1",
    ]
    dialog.preview.setFocus()
    rig.hand.key(Qt.Key.Key_Down)
    rig.hand.key(Qt.Key.Key_Right)
    rig.hand.key(Qt.Key.Key_Return)
    assert dialog.start.value == 6 + 1
    rig.hand.fill("First free label", "21")
    rig.hand.press("Wrenches")
    assert (places(dialog)[-1], dialog.paper.pages) == ("Place 21: Torque wrench L-1, W9-L-1", 2)
    assert "3 labels · sheet 1 of 2" in rig.seen()
    rig.hand.press("Next sheet")
    assert places(dialog) == [
        "Place 1: Torque wrench TW-1, W9-TW-0001",
        "Place 2: Torque wrench TW-2, W9-TW-0002",
    ]


def test_labels_are_saved_as_a_file_and_the_paper_is_remembered(items: Rig, tmp_path: Path, monkeypatch):
    rig = items
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out" / "crib"), ""))
    rig.hand.press("Print labels")
    rig.hand.press("Paper: ")
    rig.hand.choose("62 × 29 mm, label printer")
    rig.hand.press("Wrenches")
    rig.hand.press("Save as PDF")

    rig.wait_toast("Saved: crib.pdf")
    written = (tmp_path / "out" / "crib.pdf").read_bytes()
    assert len(re.findall(rb"/Type /Page\b", written)) == 3
    rig.hand.press("Print labels")
    assert opened(rig).format.value == "62x29"


def test_labels_go_to_the_printer_that_was_chosen_last(items: Rig, monkeypatch):
    rig = items
    sent: list[tuple[LabelPaper, str]] = []
    monkeypatch.setattr(dialog_module, "print_on", lambda paper, printer, _: sent.append((paper, printer)))
    rig.hand.press("Print labels")
    rig.hand.press("Printer: ")
    rig.hand.choose("zebra")
    press_print(rig)

    rig.wait_toast("1 label goes to zebra.")
    assert [([label.code for label in paper.labels], printer) for paper, printer in sent] == [
        (["W9-L-1"], "zebra")
    ]
    rig.hand.press("Print labels")
    assert opened(rig).printer.value == "zebra"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (PrintReason.NO_PAPER, "Not printed. The printer has no paper."),
        (PrintReason.MISSING, "Not printed. This printer is not there any more."),
        (PrintReason.FAILED, "Not printed. Printer or file cannot be written to."),
    ],
)
def test_a_printer_that_does_not_print_leaves_everything_as_it_was(items: Rig, monkeypatch, reason, words):
    rig = items

    def refuse(*_: object) -> None:
        raise NotPrinted(reason)

    monkeypatch.setattr(dialog_module, "print_on", refuse)
    rig.hand.press("Print labels")
    dialog = opened(rig)
    press_print(rig)

    rig.wait_toast(words)
    assert dialog.isVisible()
    assert dialog.print_.isEnabled()


def test_without_a_printer_there_is_the_file(items: Rig, printers: list[str]):
    printers.clear()
    items.hand.press("Print labels")
    dialog = opened(items)

    assert "No printer on this machine" in dialog.printer.accessibleName()
    assert (dialog.save.isEnabled(), dialog.print_.isEnabled()) == (True, False)
