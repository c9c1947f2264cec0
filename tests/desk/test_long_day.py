"""What a day at the desk leaves in memory: nothing that was not there after the first rounds."""

from __future__ import annotations

import gc
import random
import sys
import weakref
from collections import Counter
from contextlib import suppress

import shiboken6
import soak
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot
from soak import ALT, Day

from apcdesk.desk.staff.agenda.blocks import block_text, paint_block
from apcdesk.desk.staff.agenda.blocks.block_text import Typesetter, Words
from apcdesk.desk.staff.agenda.blocks.items import State
from apcdesk.desk.staff.agenda.blocks.paint_block import BlockPainter, Shape
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.window.panes import MAKERS
from apcdesk.desk.window.shell import MainWindow

OURS = ("apcdesk.", "PySide6.", "shiboken6.")
REMEMBERED = {
    *(f"apcdesk.desk.staff.agenda.blocks.block_text.{name}" for name in ("Line", "Shaped", "Words")),
    *(f"PySide6.QtGui.{name}" for name in ("QPainterPath", "QStaticText")),
}
"""What painting remembers by words and sizes, up to a number that a test of its own holds: how many sizes a block has on its
way from one view to the next depends on when it is painted.
"""


def kept() -> Counter[str]:
    """How many there are of each of our kinds and of Qt's, but for what is remembered; all widgets, also those without a name
    in Python.
    """
    gc.collect()
    kinds = [type(one) for one in gc.get_objects()]
    names = (f"{kind.__module__}.{kind.__qualname__}" for kind in kinds)
    count = Counter(name for name in names if name.startswith(OURS) and name not in REMEMBERED)
    count["widgets"] = len(QApplication.allWidgets())
    return count


def go_round(day: Day, window: MainWindow) -> None:
    """To every pane and view, a week on and back; choose a booking, move it, take that back."""
    grid = window.agenda.grid
    for pane in MAKERS:
        window.go(pane)
        day.settle()
    window.go("agenda")
    for view in (*View, View.WEEK):
        window.agenda.set_view(view)
        day.settle()
    for weeks in (1, -1):
        window.agenda.page(weeks)
        day.settle()
    grid.setFocus()
    plain = Qt.KeyboardModifier.NoModifier
    for key, held in (
        (Qt.Key.Key_Down, plain),
        (Qt.Key.Key_Return, plain),
        (Qt.Key.Key_Escape, plain),
        (Qt.Key.Key_Down, ALT),
        (Qt.Key.Key_Up, plain),
    ):
        QTest.keyClick(grid, key, held)
        day.settle()
    window.context.undo.undo()
    day.settle()


def left_by_a_round(day: Day, window: MainWindow, qtbot: QtBot) -> dict[str, int]:
    """What there is more of after another round; what is on its way to a pane is let go when it has arrived."""
    before = kept()
    go_round(day, window)
    with suppress(NotInTime):
        qtbot.waitUntil(lambda: not kept() - before)
    return dict(kept() - before)


def test_a_round_through_the_desk_leaves_as_much_as_it_found(story_window, qtbot):
    day = Day(story_window, random.Random(1))
    for _ in range(3):
        go_round(day, story_window)
    rounds: list[dict[str, int]] = []

    # what leaks does so in every round; what comes late comes once
    while {} not in rounds and len(rounds) < 3:
        rounds.append(left_by_a_round(day, story_window, qtbot))

    assert rounds[-1] == {}, rounds


def test_words_and_bars_of_blocks_that_are_long_gone_are_forgotten(theme, monkeypatch):
    monkeypatch.setattr(block_text, "MOST_REMEMBERED", 20)
    monkeypatch.setattr(paint_block, "MOST_BARS", 20)
    pixmap = QPixmap(200, 100)
    typesetter = Typesetter(theme)
    blocks = BlockPainter(theme, typesetter)

    def paint(first: int) -> int:
        """How many more pieces of memory Python has after painting 400 blocks, each with its own words and size."""
        before = sys.getallocatedblocks()
        with QPainter(pixmap) as painter:
            for number in range(first, first + 400):
                shape = Shape(QRectF(0, 0, 100 + number / 10, 44), "cobalt", State.CONFIRMED)
                blocks.paint(painter, shape, typesetter.set(Words(f"Meeting {number}"), 100, 44))
        gc.collect()
        return sys.getallocatedblocks() - before

    # a block that stays is three pieces or more; what the binding remembers of itself comes now and then
    assert min(paint(first) for first in (0, 400, 800, 1200)) < 400


def test_parts_that_come_and_go_leave_nothing(theme):
    def make(count: int) -> int:
        """How many more pieces of memory Python has after so many parts that were made and deleted."""
        before = sys.getallocatedblocks()
        for _ in range(count):
            shiboken6.delete(IconTile(theme, "plus"))
        gc.collect()
        return sys.getallocatedblocks() - before

    make(300)

    assert min(make(300), make(300)) < 150


def test_weighing_a_day_keeps_nothing_of_it(qapp, monkeypatch):
    monkeypatch.setattr(soak, "TOLD_EVERY", 1)
    monkeypatch.setattr(soak, "WEIGHED_EVERY", 1)
    day = PassingDay()

    soak.spend(day, 4)

    assert day.alive == [1, 1, 1, 1]


class Passing:
    """Something that lasts until the next step."""


class PassingDay(Day):
    """A day that keeps nothing but the last step, and counts at each what of the day is alive."""

    def __init__(self) -> None:
        self.counts = Counter()
        self.alive: list[int] = []
        self._all: weakref.WeakSet[Passing] = weakref.WeakSet()

    def step(self) -> None:
        self._last = Passing()
        self._all.add(self._last)
        self.alive.append(len(self._all))
