"""A label's sizes: measured once, and anew with whatever changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QHelpEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.surfaces import SectionHeading

LONG = "What becomes free is offered to the first who fits, for two minutes"
RUNS = (Run("Silje Bjørnstad ", weight=700), Run("and 2 guests", "textMuted", style="title"))


def sizes(label: Label) -> tuple[QSize, QSize, int, int]:
    return label.sizeHint(), label.minimumSizeHint(), label.heightForWidth(90), label.heightForWidth(400)


@pytest.mark.parametrize(
    "change",
    [
        lambda label: label.setText(LONG),
        lambda label: label.set_runs(RUNS),
        lambda label: label.set_style("title", 700),
        lambda label: (label.set_runs(RUNS), label.setText(LONG)),
    ],
)
def test_a_label_that_was_changed_is_as_large_as_one_that_was_made_so(
    theme: Theme, qtbot: QtBot, change: Callable[[Label], object]
):
    changed, made = (Label(theme, "Open hours", wrap=True) for _ in range(2))
    for label in (changed, made):
        qtbot.addWidget(label)
    before = sizes(changed)
    change(changed)
    change(made)

    assert sizes(changed) == sizes(made) != before


def test_a_label_grows_with_the_text_of_the_theme(theme: Theme, qtbot: QtBot):
    label = Label(theme, LONG, wrap=True)
    qtbot.addWidget(label)
    plain = sizes(label)
    theme.set_text_scale(1.3)
    large = sizes(label)
    made = Label(theme, LONG, wrap=True)
    qtbot.addWidget(made)

    assert large == sizes(made) != plain


def test_layouts_that_ask_again_do_not_let_it_be_measured_again(theme: Theme, qtbot: QtBot, monkeypatch):
    measured: list[float] = []
    lay_out = Label._layout

    def counted(label: Label, width: float) -> QTextLayout:
        measured.append(width)
        return lay_out(label, width)

    monkeypatch.setattr(Label, "_layout", counted)
    label = Label(theme, LONG, wrap=True)
    qtbot.addWidget(label)

    assert (
        len(
            {
                (label.sizeHint().width(), label.minimumSizeHint().height(), label.heightForWidth(90))
                for _ in range(9)
            }
        )
        == 1
    )
    assert len(measured) == 2


def test_words_that_are_shortened_are_said_whole_under_the_pointer(theme: Theme, qtbot: QtBot):
    label = Label(theme, "Programs that asked to be told")
    qtbot.addWidget(label)
    label.show()
    said = []
    for width in (400, 60):
        label.resize(width, 20)
        QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        said.append(QToolTip.text())
    QToolTip.hideText()

    assert said == ["", "Programs that asked to be told"]


def test_the_action_of_a_heading_goes_under_it_where_one_line_has_no_room(theme: Theme, qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    action = Button(theme, "Add one of these")
    heading = SectionHeading(theme, "Exceptions by date", trailing=action)
    column.addWidget(heading)
    column.addStretch(1)
    around.show()
    places = []

    def stands(*, under: bool) -> bool:
        whole = heading.title.width() >= heading.title.sizeHint().width()
        return whole and (action.y() > heading.title.y() + 10) == under

    for width in (500, 200, 500):
        around.resize(width, 300)
        qtbot.waitUntil(partial(stands, under=width == 200))
        places.append((heading.height() > 40, action.width() >= action.sizeHint().width()))

    assert places == [(False, True), (True, True), (False, True)]
