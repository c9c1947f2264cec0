"""Letters of a higher script stand in a field where those of the font do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.fields import BareSpin
from apcdesk.desk.widgets.line_edit import LineEdit
from apcdesk.desk.widgets.surfaces import Surface

DARK = 128
ARABIC = "مجموعة"


def rows_of_first_letter(line: QWidget) -> tuple[int, int]:
    """The first and the last row with ink of the letter or figure that begins the line."""
    picture = line.window().grab().toImage()
    rows = [
        y
        for y in range(picture.height())
        if any(QColor(picture.pixel(x, y)).lightness() < DARK for x in range(1, 8))
    ]
    return rows[0], rows[-1]


@pytest.fixture
def ground(theme: Theme, qtbot: QtBot) -> Surface:
    ground = Surface(theme)
    qtbot.addWidget(ground)
    ground.resize(200, 60)
    ground.show()
    return ground


def put(line: QLineEdit, ground: Surface, height: int) -> QLineEdit:
    line.setParent(ground)
    line.setProperty("bare", True)
    line.setReadOnly(True)  # without a cursor, which would be ink
    line.resize(200, height)
    line.show()
    return line


@pytest.mark.parametrize("height", [18, 24, 40])
def test_what_is_typed_in_arabic_stands_as_high_as_what_is_not(ground: Surface, height: int):
    line = put(LineEdit(), ground, height)
    found = []
    for text in ("Halle", f"Halle {ARABIC}", "Halle 1"):
        line.setText(text)
        found.append(rows_of_first_letter(line))

    (plain, arabic, again) = found
    assert again == plain
    assert abs(arabic[0] - plain[0]) <= 1


def test_a_field_is_as_high_as_without(ground: Surface):
    def sizes(line: QLineEdit) -> tuple[QSize, QSize]:
        line.setText(ARABIC)
        line.grab()
        assert line.cursorRect().height() > line.fontMetrics().height() + 1
        return line.sizeHint(), line.minimumSizeHint()

    assert sizes(put(LineEdit(), ground, 24)) == sizes(put(QLineEdit(), ground, 24))


def test_a_spin_box_that_writes_arabic_beside_its_number_has_it_where_it_was(theme: Theme, ground: Surface):
    found = []
    for suffix in (" h", f" h {ARABIC}"):
        spin = BareSpin(theme, "Hours", 0, 90, suffix)
        spin.setParent(ground)
        spin.setReadOnly(True)
        spin.setValue(10)
        spin.resize(200, spin.height())
        spin.show()
        found.append(rows_of_first_letter(spin))
        spin.hide()

    plain, arabic = found
    assert abs(arabic[0] - plain[0]) <= 1
