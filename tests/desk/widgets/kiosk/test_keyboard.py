"""The on-screen keyboard types what it shows, wherever the focus is, and never takes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import GERMAN


class Form:
    def __init__(self, theme: Theme, stage, qtbot) -> None:
        email = Qt.InputMethodHint.ImhEmailCharactersOnly
        self._qtbot = qtbot
        self.name = KioskField(theme, "Your name", "Needed")
        self.email = KioskField(theme, "Email", hints=email)
        self.keyboard = OnScreenKeyboard(theme)
        self.keyboard.set_fields([self.name, self.email])
        stage.hold(self.name, self.email, self.keyboard)
        self.name.setFocus()

    def press(self, *names: str) -> None:
        for name in names:
            self._qtbot.mouseClick(self.keyboard.key(name), Qt.MouseButton.LeftButton)


@pytest.fixture
def form(stage, theme: Theme, qtbot) -> Form:
    stage.resize(1080, 1000)
    return Form(theme, stage, qtbot)


def test_letters_with_rings_and_strokes_are_typed_and_the_focus_stays(form: Form):
    form.press("Shift", "Å", "s", "space", "ø", "æ")

    assert form.name.text == "Ås øæ"
    assert QApplication.focusWidget() is form.name.line


def test_umlauts_are_typed_from_the_symbols_and_from_another_language(form: Form):
    form.press("Symbols", "ö", "é", "Symbols", "a")
    form.keyboard.set_layout(GERMAN)
    form.press("Shift", "Ü", "ß")

    assert form.name.text == "öéaÜß"


def test_shift_holds_for_one_letter(form: Form):
    form.press("Shift", "T", "o", "r")

    assert form.name.text == "Tor"


def test_delete_takes_the_last_letter(form: Form):
    form.press("t", "o", "r", "Delete")

    assert form.name.text == "to"


def test_next_field_walks_the_fields_and_says_when_they_are_done(form: Form, qtbot):
    form.press("Next field")
    second = QApplication.focusWidget()

    with qtbot.waitSignal(form.keyboard.finished):
        form.press("Next field")

    assert second is form.email.line


def test_the_row_for_email_shows_only_where_an_email_is_typed(form: Form):
    ending = form.keyboard.key("@gmail.com")
    at_the_name = ending.isVisible()
    form.email.setFocus()
    at_the_email = ending.isVisible()
    form.press("a", "@gmail.com")

    assert (at_the_name, at_the_email) == (False, True)
    assert form.email.text == "a@gmail.com"


def test_every_key_has_a_name_and_none_takes_the_focus(form: Form):
    keys = [child for child in form.keyboard.findChildren(QWidget) if child.inherits("QPushButton")]

    assert len(keys) == 5 + 3 * 11 + 8 + 2 + 5
    assert all(key.accessibleName() for key in keys)
    assert {key.focusPolicy() for key in keys} == {Qt.FocusPolicy.NoFocus}


def test_a_field_of_the_kiosk_has_no_menu_and_is_wiped_without_a_way_back(form: Form):
    form.press("t", "o")
    form.name.set_good(True)
    form.name.clear()
    form.name.line.undo()

    assert form.name.text == ""
    assert form.name.line.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
