"""Kiosk cards, bars, the countdown sheet and the QR code."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.bars import Aid, AidsBar, StepBar
from apcdesk.desk.widgets.kiosk.buttons import KioskButton, SlotButton
from apcdesk.desk.widgets.kiosk.cards import DayCard, PersonCard, ServiceCard
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.qr import QrCode
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet

QUIET = 4


def test_kiosk_parts_have_the_heights_of_the_design(theme: Theme, qtbot):
    parts = [
        KioskButton(theme, "Back", icon="arrow-left"),
        SlotButton(theme, "14:00"),
        DayCard(theme, "10", "Wed", "16 free"),
        ServiceCard(theme, "printer", "cobalt", "Flexo press demo", "45 min at Press A"),
        PersonCard(theme, "AW", "rose", "Amina Warsame", "Recycled materials"),
    ]
    for part in parts:
        qtbot.addWidget(part)

    assert [part.sizeHint().height() for part in parts] == [104, 100, 148, 160, 184]
    theme.set_kiosk_scale(1.25)
    assert [part.sizeHint().height() for part in parts] == [130, 125, 185, 200, 230]


def test_cards_are_spoken_with_what_they_show(theme: Theme, qtbot):
    service = ServiceCard(theme, "printer", "cobalt", "Flexo press demo", "45 min at Press A")
    person = PersonCard(theme, "", None, "Anyone", "Whoever is free first")
    service.set_next("Next free", "12:00")
    person.set_free("Free at 11:45")
    for card in (service, person):
        qtbot.addWidget(card)

    assert service.accessibleName() == "Flexo press demo, 45 min at Press A, Next free 12:00"
    assert person.accessibleName() == "Anyone, Whoever is free first, Free at 11:45"


def test_enter_takes_a_time(stage, theme: Theme, qtbot):
    slot = SlotButton(theme, "14:00")
    stage.hold(slot)

    qtbot.keyClick(slot, Qt.Key.Key_Return)

    assert slot.isChecked()


def test_the_steps_are_counted_in_words_too(theme: Theme, qtbot):
    bar = StepBar(theme, 4, 2)
    qtbot.addWidget(bar)
    bar.set_current(3)

    assert bar.accessibleName() == "Step 3 of 4"


def test_the_aids_bar_says_which_aid_was_pressed(stage, theme: Theme, qtbot):
    bar = AidsBar(
        theme, [Aid("start", "rotate-ccw", "Start over"), Aid("text", "a-large-small", "Larger text")]
    )
    stage.hold(bar)
    larger = next(b for b in bar.findChildren(QPushButton) if b.text() == "Larger text")

    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)

    assert chosen.args == ["text"]
    assert bar.sizeHint().height() == 124


def test_the_question_whether_one_is_still_there_is_not_closed_by_escape(stage, theme: Theme, qtbot):
    stage.resize(1080, 1400)
    sheet = KioskSheet(theme, stage, "Are you still there?", "This clears in 25 seconds.", countdown=True)
    more = KioskButton(theme, "I need more time", Kind.PRIMARY)
    sheet.add_button(KioskButton(theme, "Start over"), 2)
    sheet.add_button(more, 3)
    sheet.open(first=more)
    sheet.ring.show_left(24, 25)

    qtbot.keyClick(more, Qt.Key.Key_Escape)

    assert sheet.isVisible()
    assert QApplication.focusWidget() is more
    assert (sheet.panel.width(), sheet.ring.accessibleName()) == (1000, "24")


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.CONTRAST])
def test_the_code_is_black_on_white_with_a_quiet_zone_in_every_theme(theme: Theme, qtbot, mode: Mode):
    theme.set_mode(mode)
    content = "BEGIN:VCALENDAR\nEND:VCALENDAR"
    code = QrCode(content, "Scan to add it to your calendar")
    qtbot.addWidget(code)
    code.resize(code.minimumSizeHint())
    image = code.grab().toImage()
    matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
    module = image.width() // (len(matrix) + 2 * QUIET)

    def read(x: int, y: int) -> int:
        grey = image.pixelColor(x * module + module // 2, y * module + module // 2).name()
        return {"#000000": 1, "#ffffff": 0}[grey]

    side = len(matrix)
    found = [[read(x + QUIET, y + QUIET) for x in range(side)] for y in range(side)]
    assert module >= 6
    assert found == [list(row) for row in matrix]
    assert {read(x, y) for x in range(side + 2 * QUIET) for y in range(QUIET)} == {0}


def _columns(one: QImage, other: QImage) -> set[int]:
    """The columns in which two pictures differ."""
    columns, rows = range(one.width()), range(one.height())
    return {x for x in columns if any(one.pixel(x, y) != other.pixel(x, y) for y in rows)}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_of_a_button_make_way_for_its_countdown(theme: Theme, qtbot, direction):
    button = KioskButton(theme, "", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(620, 104)

    def picture(text: str, note: str) -> QImage:
        button.setText(text)
        button.set_countdown(note, 0.5)
        return button.grab().toImage()

    empty, counting = picture("", ""), picture("", "wird in 80 s gelöscht")
    words = _columns(counting, picture("Fertig", "wird in 80 s gelöscht"))

    assert words
    assert not words & _columns(empty, counting)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_that_are_too_long_for_a_button_go_on_in_a_second_line(theme: Theme, qtbot, direction):
    button = KioskButton(theme, "", Kind.PRIMARY, icon_after="arrow-right")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)

    def seen(width: int) -> bool:
        """Whether the last letter is on the button."""
        button.resize(width, button.sizeHint().height())
        pictures = []
        for text in ("Prendre 14:15 mercredi", "Prendre 14:15 mercredo"):
            button.setText(text)
            pictures.append(button.grab().toImage())
        return pictures[0] != pictures[1]

    assert [seen(width) for width in (620, 400, 120)] == [True, True, False]
    theme.set_kiosk_scale(1.25)
    assert [seen(width) for width in (620, 400, 120)] == [True, True, False]


def test_words_that_are_held_together_go_on_together(theme: Theme, qtbot):
    button = KioskButton(theme, "", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(400, button.sizeHint().height())
    pictures = []
    for space in (" ", "\N{NO-BREAK SPACE}"):
        button.setText(f"Prendre 14:15{space}mercredi")
        pictures.append(button.grab().toImage())

    assert pictures[0] != pictures[1]


def test_a_name_in_two_scripts_stands_where_one_in_one_does(theme: Theme, qtbot):
    field = KioskField(theme, "Your name")
    qtbot.addWidget(field)
    field.resize(900, field.sizeHint().height())
    field.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field.show()
    qtbot.waitExposed(field)

    def noor(text: str) -> QImage:
        field.put(text)
        return field.grab(QRect(0, 0, 108, field.height())).toImage()

    alone, with_another, empty = noor("Noor "), noor("Noor محمد"), noor("")

    assert alone != empty
    assert with_another == alone


def test_a_card_has_room_for_the_longest_words_beside_its_name(theme: Theme, qtbot):
    card = ServiceCard(theme, "printer", "cobalt", "Flexo press demo", "45 min at Press A")
    qtbot.addWidget(card)
    card.resize(952, 160)

    def picture(label: str) -> QImage:
        card.set_next(label, "–")
        return card.grab().toImage()

    assert picture("Complet aujourd’hui") != picture("Complet aujourd’huo")
