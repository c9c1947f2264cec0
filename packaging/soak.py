"""A long day at the desk: `python packaging/soak.py --steps 10000`.

Goes about the panes of the desk over the demo as somebody does all day: from pane to pane, from week to week and view
to view, choosing bookings, moving them by keys, taking that back, changing the look now and then; a seed gives the
order, and `--only move undo` leaves the rest out. Every 1,000 steps it prints the memory of the process, its widgets, its
timers and what Python keeps track of. It fails when memory grows from the second quarter of the day to the last by more
than a few megabytes, or when widgets do.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

from desk_stage import desk_on_stage, settle
from kiosk_stage import story_clock
from monkey import resident
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.look.theme import Mode
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.window.panes import MAKERS
from apcdesk.desk.window.shell import MainWindow
from apcdesk.heap import keep_large_pieces_apart

TOLD_EVERY, WEIGHED_EVERY = 1_000, 50
MOST_GROWTH = 16 * 1024 * 1024
"""Bytes that caches and pools may take from the second quarter to the last."""
MOST_WIDGETS = 120
"""Widgets that may be more in the last quarter than in the second."""
WAYS = {"go": 20, "page": 25, "view": 10, "choose": 20, "move": 15, "undo": 9, "look": 1}
"""What somebody does, and how often in a hundred steps."""
MODES = (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
ALT = Qt.KeyboardModifier.AltModifier


class Day:
    """Somebody at the desk. `step` does one thing, and waits for what follows from it."""

    def __init__(self, window: MainWindow, dice: random.Random, ways: Collection[str] = WAYS) -> None:
        self._window = window
        self._dice = dice
        self._ways = {name: weight for name, weight in WAYS.items() if name in ways}
        self.counts: Counter[str] = Counter()

    def step(self) -> None:
        """One thing."""
        [name] = self._dice.choices(list(self._ways), list(self._ways.values()))
        self.counts[name] += 1
        way: Callable[[], None] = getattr(self, name)
        way()
        self.settle()

    def settle(self) -> None:
        """Wait for what follows from it, and let go what is to be deleted."""
        settle(self._window)

    def go(self) -> None:
        """To another pane."""
        self._window.go(self._dice.choice(list(MAKERS)))

    def page(self) -> None:
        """A week on or back, and home again before it is far."""
        self._window.go("agenda")
        if self._dice.random() < 0.3:
            self._window.agenda.go_today()
        else:
            self._window.agenda.page(self._dice.choice((-1, 1)))

    def view(self) -> None:
        """Another view of the same days."""
        self._window.go("agenda")
        self._window.agenda.set_view(self._dice.choice(list(View)))

    def choose(self) -> None:
        """The next booking, in the inspector; sometimes it is closed."""
        self._week()
        QTest.keyClick(self._window.agenda.grid, self._dice.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
        QTest.keyClick(self._window.agenda.grid, self._dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def move(self) -> None:
        """A booking a quarter of an hour on or back, by keys."""
        self._week()
        QTest.keyClick(self._window.agenda.grid, Qt.Key.Key_Down)
        QTest.keyClick(self._window.agenda.grid, self._dice.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)), ALT)

    def undo(self) -> None:
        """Take the last step back."""
        self._window.context.undo.undo()

    def look(self) -> None:
        """Another theme."""
        self._window.choose_theme(self._dice.choice(MODES))

    def _week(self) -> None:
        self._window.go("agenda")
        self._window.agenda.set_view(View.WEEK)
        self._window.agenda.grid.setFocus()


def main(arguments: list[str]) -> int:
    """Spend the day, and return 0 when memory stays flat."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=WAYS, default=list(WAYS), help="nothing but these")
    given = parser.parse_args(arguments)
    keep_large_pieces_apart()  # as the program does
    with (
        tempfile.TemporaryDirectory(prefix="apcdesk-soak-") as name,
        desk_on_stage(Path(name), story_clock()) as window,
    ):
        dice = random.Random(given.seed)  # noqa: S311  a day like another
        return spend(Day(window, dice, given.only), given.steps)


def spend(day: Day, steps: int) -> int:
    """So many steps; 1 when what is kept grows."""
    weights: list[tuple[int, int]] = []
    started = time.monotonic()
    print("   step   memory MB  widgets  timers  objects  seconds")
    for number in range(1, steps + 1):
        day.step()
        if number % WEIGHED_EVERY == 0:
            gc.collect()
            weights.append((resident(), len(QApplication.allWidgets())))
        if number % TOLD_EVERY == 0:
            memory, widgets = weights[-1]
            timers, objects = tracked()
            passed = time.monotonic() - started
            print(
                f"{number:>7}  {memory / 2**20:10.1f}  {widgets:>7}  {timers:>6}  {objects:>7}  {passed:7.0f}",
                flush=True,
            )
    print(", ".join(f"{count} × {name}" for name, count in day.counts.most_common()))
    return judge(weights)


def tracked() -> tuple[int, int]:
    """How many timers there are, and how many things of any kind Python keeps track of.

    The list of them ends here: kept until the next one is made, it would keep all that was there, the list before it
    too.
    """
    objects = gc.get_objects()
    return sum(isinstance(one, QTimer) for one in objects), len(objects)


def judge(weights: list[tuple[int, int]]) -> int:
    """1 when memory or widgets grew from the second quarter to the last."""
    quarter = len(weights) // 4
    if quarter < 2:
        print("too few steps to say anything")
        return 0
    early, late = weights[quarter : 2 * quarter], weights[-quarter:]
    memory = min(m for m, _ in late) - min(m for m, _ in early)
    widgets = min(w for _, w in late) - min(w for _, w in early)
    print(f"from the second quarter to the last: {memory / 2**20:+.1f} MB, {widgets:+d} widgets")
    return 1 if memory > MOST_GROWTH or widgets > MOST_WIDGETS else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
