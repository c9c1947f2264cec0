"""Buttons, switches, segments and choosers: by mouse, by keys, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField, StepperField
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import MASK, KeyValueRow
from apcdesk.desk.widgets.switches import CheckBox, Toggle

NO_KEYS = Qt.KeyboardModifier.NoModifier


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_is_pressed_by_space_and_enter(stage, theme: Theme, qtbot, key: Qt.Key):
    button = Button(theme, "New event", Kind.PRIMARY, icon="plus")
    stage.hold(button)

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_button_with_a_key_hint_is_spoken_by_its_words_alone(theme: Theme, qtbot):
    button = Button(theme, "Move", icon="move", key_hint="M")
    qtbot.addWidget(button)

    assert spoken(button) == ("Move", QAccessible.Role.Button)
    assert button.sizeHint().height() == 32


def test_an_icon_button_says_its_name_to_ear_and_eye(theme: Theme, qtbot):
    button = IconButton(theme, "x", "Close")
    qtbot.addWidget(button)

    assert spoken(button) == ("Close", QAccessible.Role.Button)
    assert button.toolTip() == "Close"


def test_arrow_keys_move_the_choice_of_a_segmented_control(stage, theme: Theme, qtbot):
    view = SegmentedControl(theme, ["Day", "Week", "Month"], "View", current=1)
    stage.hold(view)
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    segments = [child for child in view.findChildren(QWidget) if child.metaObject().className() == "_Segment"]
    segments[1].setFocus()

    qtbot.keyClick(segments[1], Qt.Key.Key_Right)
    qtbot.mouseClick(segments[0], Qt.MouseButton.LeftButton)

    assert (chosen, view.current) == ([2, 0], 0)
    assert spoken(segments[0]) == ("Day", QAccessible.Role.RadioButton)


def test_tab_enters_a_segmented_control_at_its_choice(stage, theme: Theme, qtbot):
    first = Button(theme, "One")
    view = SegmentedControl(theme, ["All", "Any 1", "Some"], "How many", current=1)
    stage.hold(first, view)
    first.setFocus()
    entered: list[str] = []
    for choice in (1, 2):
        view.set_current(choice)
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert isinstance(at, QAbstractButton)
        entered.append(at.text())
        qtbot.keyClick(at, Qt.Key.Key_Backtab)
        assert first.hasFocus()

    assert entered == ["Any 1", "Some"]


def test_a_choice_by_program_is_not_announced_as_the_persons(theme: Theme, qtbot):
    view = SegmentedControl(theme, ["Day", "Week"], "View")
    qtbot.addWidget(view)

    with qtbot.assertNotEmitted(view.chosen):
        view.set_current(1)
    assert view.current == 1


def test_a_toggle_switches_by_its_words_and_by_space(stage, theme: Theme, qtbot):
    toggle = Toggle(theme, "Use their rules")
    stage.hold(toggle)

    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=toggle.rect().center())
    by_mouse = toggle.isChecked()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)

    assert (by_mouse, toggle.isChecked()) == (True, False)


def test_a_check_box_wears_the_hue_of_its_calendar(theme: Theme, qtbot):
    box = CheckBox(theme, "Press A", hue="cobalt")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.resize(box.sizeHint())

    assert box.grab().toImage().pixelColor(2, 12).name() == theme.hue("cobalt").bar.name()


def test_a_stepper_steps_within_its_bounds_and_shows_its_unit(stage, theme: Theme, qtbot):
    field = StepperField(theme, "Start interval", value=15, low=5, high=30, step=15, suffix=" min")
    stage.hold(field)
    changed: list[int] = []
    field.changed.connect(changed.append)

    qtbot.keyClick(field.spin, Qt.Key.Key_Up)
    qtbot.keyClick(field.spin, Qt.Key.Key_Up)
    field.set_value(5)

    assert (changed, field.value, field.spin.text()) == ([30], 5, "5 min")


def test_a_select_field_steps_by_keys_and_keeps_its_choice_when_the_list_changes(stage, theme: Theme, qtbot):
    field = SelectField(theme, "Calendar", [Option("a", "Press A", "cobalt"), Option("b", "Press B")])
    stage.hold(field)
    chosen: list[object] = []
    field.chosen.connect(chosen.append)

    qtbot.keyClick(field, Qt.Key.Key_Down)
    field.set_options([Option("z", "Room"), Option("b", "Press B")])

    assert (chosen, field.value) == (["b"], "b")
    assert spoken(field)[0] == "Calendar: Press B"


@pytest.fixture
def unhurried(qapp: QApplication) -> Iterator[None]:
    """Letters are one word however long the next one takes."""
    usual = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(600_000)
    yield
    qapp.setKeyboardInputInterval(usual)


NAMES = ["Ærlig", "Émile", "Press A", "Press B", "Room Fjord", "كاميرا"]


@pytest.fixture
def names(stage, theme: Theme) -> SelectField:
    field = SelectField(theme, "Calendar", [Option(name, name) for name in NAMES])
    stage.hold(field)
    return field


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("r", "Room Fjord"),
        ("P", "Press A"),
        ("pp", "Press B"),
        ("ppp", "Press A"),
        ("press b", "Press B"),
        ("em", "Émile"),
        ("كا", "كاميرا"),
        ("x", "Ærlig"),
    ],
)
def test_letters_choose_what_begins_so(names: SelectField, unhurried, qtbot, typed: str, found: str):
    for letter in typed:  # as a keyboard of its language sends them
        QApplication.sendEvent(names, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))

    assert names.value == found


def test_after_a_rest_a_letter_begins_a_new_word(names: SelectField, unhurried, qapp, qtbot):
    qtbot.keyClicks(names, "press")
    qapp.setKeyboardInputInterval(0)

    qtbot.keyClicks(names, "r")

    assert names.value == "Room Fjord"


def test_a_letter_that_finds_nothing_stays_a_key_of_the_screen(names: SelectField, qtbot):
    taken = []
    for letter in ("R", "N"):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, 0, NO_KEYS, letter)
        event.ignore()
        QApplication.sendEvent(names, event)
        taken.append(event.isAccepted())

    assert (taken, names.value) == ([True, False], "Ærlig")


def test_in_the_open_list_letters_go_to_what_enter_then_chooses(names: SelectField, unhurried, qtbot):
    qtbot.keyClick(names, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    qtbot.keyClicks(menu, "roo")
    before = (names.value, menu.activeAction().text())
    qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert (before, names.value) == (("Ærlig", "Room Fjord"), "Room Fjord")


def test_a_list_of_suggestions_keeps_none_of_them(stage, theme: Theme, qtbot):
    field = SelectField(
        theme, "Groups in use", [Option("a", "Expo"), Option("b", "Store")], placeholder="Groups", keep=False
    )
    stage.hold(field)
    chosen: list[object] = []
    field.chosen.connect(chosen.append)

    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert (chosen, field.value, spoken(field)[0]) == (["a", "a"], None, "Groups in use: Groups")


def test_a_secret_is_masked_until_asked_for_and_masked_again(theme: Theme, qtbot):
    row = KeyValueRow(theme, "access_token", "s3cret", secret=True)
    qtbot.addWidget(row)
    eye = next(b for b in row.findChildren(IconButton) if b.accessibleName() == "Show access_token")

    hidden = row.grab().toImage()
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    shown = (eye.accessibleName(), row.grab().toImage() != hidden)
    row.hide_value()

    assert shown == ("Hide access_token", True)
    assert eye.accessibleName() == "Show access_token"
    assert row.grab().toImage() == hidden
    assert "s3cret" not in MASK


def test_copying_a_row_puts_its_value_on_the_clipboard_even_while_masked(theme: Theme, qtbot, qapp):
    row = KeyValueRow(theme, "sub", "apc_65e9", secret=True)
    qtbot.addWidget(row)

    with qtbot.waitSignal(row.copied) as copied:
        row.copy()

    assert (copied.args, qapp.clipboard().text()) == (["apc_65e9"], "apc_65e9")
