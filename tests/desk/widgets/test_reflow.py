"""Parts that stand beside or under one another, and columns of cards that do."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.columns import Columns
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll


def rules(parts: Reflow) -> list[str]:
    """The rules that are drawn."""
    return [
        "upright" if rule.width() == 1 else "level"
        for rule in parts.findChildren(Divider)
        if rule.isVisible()
    ]


def test_a_part_that_is_hidden_takes_its_rule_along(theme: Theme, qtbot: QtBot):
    parts = Reflow(theme, (Surface(theme), Surface(theme)), heights=(40, 40), grows=0, needed=lambda: 400)
    qtbot.addWidget(parts)
    parts.resize(500, 200)
    parts.show()
    parts.parts[1].setMinimumWidth(100)
    beside = rules(parts)
    parts.parts[1].hide()
    qtbot.waitUntil(lambda: rules(parts) == [])
    parts.resize(300, 200)
    alone = rules(parts)
    parts.parts[1].show()
    qtbot.waitUntil(lambda: rules(parts) == ["level"])

    assert (beside, alone) == (["upright"], [])


def test_no_rule_stands_before_the_first_part_that_is_shown(theme: Theme, qtbot: QtBot):
    three = [Surface(theme) for _ in range(3)]
    parts = Reflow(theme, three, heights=(40, 40, 40), grows=1, needed=lambda: 400)
    qtbot.addWidget(parts)
    parts.resize(500, 200)
    parts.show()
    for part in three:
        part.setMinimumWidth(100)
    drawn = []
    for hidden in (three[0], three[1]):
        hidden.hide()
        parts.fit()
        drawn.append(rules(parts))

    assert drawn == [["upright"], []]


def test_a_stacked_part_without_a_height_shows_all_that_it_scrolls_else(theme: Theme, qtbot: QtBot):
    page = Surface(theme)
    column = QVBoxLayout(page)
    for _ in range(20):
        column.addWidget(Label(theme, "Enough words for two lines where there are 160 px.", wrap=True))
    scrolled = UprightScroll(page)
    parts = Reflow(theme, (Surface(theme), scrolled), heights=(40, 0), grows=1, needed=lambda: 400)
    around = UprightScroll(parts)
    qtbot.addWidget(around)
    around.resize(500, 200)
    around.show()

    def scrolls() -> tuple[bool, bool]:
        return tuple(area.verticalScrollBar().maximum() > 0 for area in (around, scrolled))  # type: ignore[return-value]

    qtbot.waitUntil(lambda: scrolls() == (False, True))
    around.resize(160, 200)
    qtbot.waitUntil(lambda: scrolls() == (True, False))
    assert scrolled.height() >= 20 * 2 * theme.line("body")
    around.resize(500, 200)
    qtbot.waitUntil(lambda: scrolls() == (False, True))


def test_columns_have_room_beside_one_another_or_stand_under_one_another(theme: Theme, qtbot: QtBot):
    columns = Columns(theme, margin=10, gap=20, least=100)
    qtbot.addWidget(columns)
    cards = [QWidget(), QWidget()]
    for card in cards:
        column = QVBoxLayout()
        column.addWidget(card)
        columns.add(column, 1)
    places = []
    columns.show()
    for width in (240, 239):
        columns.resize(width, 300)
        layout = columns.layout()
        assert layout is not None
        layout.activate()
        places.append([(card.x() > 10, card.y() > 10) for card in cards])
    cards[0].setMinimumWidth(101)
    columns.resize(240, 300)
    qtbot.waitUntil(lambda: cards[1].y() > 10)

    assert places == [[(False, False), (True, False)], [(False, False), (False, True)]]
