"""The on-screen keyboard types what it shows, wherever the focus is, and never takes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import GERMAN, layout_of


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


def test_keys_write_into_the_field_again_after_a_button_took_the_focus(form: Form, stage, qtbot):
    button = QPushButton("Find")
    stage.hold(button)
    form.press("t", "o", "w")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is button

    form.press("Delete", "r")

    assert form.name.text == "tor"
    assert QApplication.focusWidget() is form.name.line


def test_next_field_walks_the_fields_and_says_when_they_are_done(form: Form, qtbot):
    form.press("Next field")
    second = QApplication.focusWidget()

    with qtbot.waitSignal(form.keyboard.finished):
        form.press("Next field")

    assert second is form.email.line


def test_the_row_for_email_shows_only_where_an_email_is_typed(form: Form):
    at_the_name = form.keyboard.helper.isVisible()
    form.email.setFocus()
    at_the_email = form.keyboard.helper.isVisible()
    form.press("a", "@gmail.com")

    assert (at_the_name, at_the_email) == (False, True)
    assert form.email.text == "a@gmail.com"


def test_a_letter_becomes_one_with_an_accent_by_the_row_above_the_keys(form: Form):
    form.press("n", "o", "ö", "Shift", "E", "É", "l")
    offered = form.keyboard.helper.isVisible()
    form.press("Delete")

    assert form.name.text == "nöÉ"
    assert (offered, form.keyboard.helper.isVisible()) == (True, False)


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "nb", "sv", "ar"])
def test_every_language_fills_the_same_keys_with_letters_of_its_own(form: Form, code: str):
    layout = layout_of(code)
    form.keyboard.set_layout(layout)
    form.press(*(row[0] for row in layout.rows))

    assert [len(row) for row in layout.rows] == [11, 11, 8]
    assert len(set("".join(layout.rows))) == 30
    assert form.name.text == "".join(row[0] for row in layout.rows)


def test_arabic_changes_to_latin_letters_and_back_and_an_address_has_them_by_itself(form: Form):
    form.keyboard.set_layout(layout_of("ar"))
    form.press("م", "Other letters", "Shift", "M", "Other letters", "ن")
    form.email.setFocus()
    form.press("n", "@", "a")

    assert (form.name.text, form.email.text) == ("مMن", "n@a")
    assert not form.keyboard.key("Other letters").isVisible()


def test_a_number_has_large_keys_of_its_own(form: Form):
    form.name.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
    form.email.setFocus()
    form.name.setFocus()
    form.press("+", "4", "7", "space", "9", "Delete", "1")
    size = form.keyboard.key("5").size()
    form.press("Next field")

    assert form.name.text == "+47 1"
    assert min(size.width(), size.height()) >= 92
    assert QApplication.focusWidget() is form.email.line


def test_every_key_has_a_name_and_none_takes_the_focus(form: Form):
    form.email.setFocus()
    keys = [child for child in form.keyboard.findChildren(QWidget) if child.inherits("QPushButton")]

    letters, pad, endings = 11 + 30 + 2 + 6, 12 + 3, 5
    assert len(keys) == letters + pad + endings
    assert all(key.accessibleName() for key in keys)
    assert {key.focusPolicy() for key in keys} == {Qt.FocusPolicy.NoFocus}


def test_a_field_of_the_kiosk_has_no_menu_and_is_wiped_without_a_way_back(form: Form):
    form.press("t", "o")
    form.name.set_good(True)
    form.name.clear()
    form.name.line.undo()

    assert form.name.text == ""
    assert form.name.line.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
