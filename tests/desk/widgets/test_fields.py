"""Fields: what they hold, what they say when it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.fields import SearchField, TextField
from apcdesk.desk.widgets.label import Label, Run


def test_an_error_is_shown_under_its_field_and_spoken_with_it(stage, theme: Theme):
    field = TextField(theme, "Ends", help_text="Local time")
    stage.hold(field)
    words = "The end is before the start. Starts 11:00, ends 10:45."

    field.set_error(words)
    wrong = (field.message.text(), field.line.accessibleDescription())
    edge = field.frame.grab().toImage().pixelColor(100, 1).name()
    field.set_error(None)

    assert wrong == (words, words)
    assert edge == theme.color("danger").name()
    assert (field.message.text(), field.line.accessibleDescription()) == ("Local time", "Local time")


def test_typing_is_told_and_filling_by_program_is_not(stage, theme: Theme, qtbot):
    field = TextField(theme, "Name")
    stage.hold(field)
    told: list[str] = []
    field.edited.connect(told.append)

    field.set_text("A")
    qtbot.keyClicks(field.line, "b ")

    assert (told, field.text) == (["Ab", "Ab "], "Ab")


def test_a_field_is_spoken_by_its_label(theme: Theme, qtbot):
    field = TextField(theme, "Name")
    qtbot.addWidget(field)

    assert field.line.accessibleName() == "Name"


def test_escape_empties_a_search_and_then_belongs_to_others(stage, theme: Theme, qtbot):
    field = SearchField(theme, "Filter by name")
    stage.hold(field)
    told: list[str] = []
    field.edited.connect(told.append)
    qtbot.keyClicks(field.line, "ab")

    qtbot.keyClick(field.line, Qt.Key.Key_Escape)

    assert (told, field.text) == (["a", "ab", ""], "")


def test_a_label_is_as_high_as_its_lines_on_the_line_height_of_the_tokens(theme: Theme, qtbot):
    label = Label(theme, "Wants to see two-colour shrink sleeve. Brings own film.", wrap=True)
    qtbot.addWidget(label)

    assert label.sizeHint().height() == 18
    assert [label.heightForWidth(width) for width in (1000, 260, 150)] == [18, 36, 54]


def test_runs_are_forgotten_when_the_text_is_replaced(theme: Theme, qtbot):
    label = Label(theme)
    qtbot.addWidget(label)
    label.resize(200, 18)
    label.set_runs([Run("Silje "), Run("and 2 guests", "danger")])
    red = [is_red(label)]
    label.setText("Silje and 3 guests")
    red.append(is_red(label))

    assert red == [True, False]


def is_red(label: Label) -> bool:
    image = label.grab().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return any(pixel.red() - pixel.blue() > 100 for pixel in pixels)
