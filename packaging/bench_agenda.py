"""How long a frame of the agenda takes, beside a plain painter and a blank widget in the same run: `make bench`.

The real week view over made-up events, from 31 to 5,000 in the week. While a block is dragged every frame counts,
from the move of the pointer to the painted window. Without arguments it measures offscreen and, where Xvfb is
there, on an X server too, and says for each goal whether it is met. What is divided was measured by turns; ratios of
one run hold, milliseconds of different runs do not.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bench_goals
from bench_floors import Blank, Plain
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.bridge import Bridge
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.agenda.pane import AgendaPane
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.undo import NoToasts, UndoStack
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.period import Period
from apcdesk.service.services import Services, open_services

PROJECT = Path(__file__).resolve().parent.parent
SIZES = (31, 400, 500, 5_000)
SIZE = (1440, 900)
DRAGS, ROUNDS, FULL_ROUNDS = 400, 600, 45
MONDAY = datetime(2027, 3, 8, tzinfo=UTC)
NOW = MONDAY + timedelta(days=2, hours=10, minutes=20)
CALENDARS = 8
HEADINGS = (
    "  events    drag    p99    all    p99  change   page    full layout   plain  blank"
    "   full/plain  change/blank  page/blank"
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of one week; the floors are medians of the rounds between which the others were measured."""

    count: int
    drag: float
    late: float
    all: float
    all_late: float
    """The same with all that is editable picked and on its way together."""
    own_late: float
    all_own_late: float
    change: Ratio
    page: Ratio
    full: Ratio
    layout: float

    def line(self) -> str:
        """All of it under the headings."""
        return (
            f"  {self.count:>6}  {self.drag:6.2f} {self.late:6.2f} {self.all:6.2f} {self.all_late:6.2f}  {self.change.ours:6.2f} {self.page.ours:6.2f}"
            f"  {self.full.ours:6.2f} {self.layout:6.2f}  {self.full.floor:6.2f} {self.change.floor:6.2f}"
            f"   {self.full.times:10.2f}  {self.change.times:12.1f}  {self.page.times:10.1f}"
        )


@dataclass(frozen=True, slots=True)
class Ratio:
    """The median of ours, and that of the floor, taken by turns."""

    ours: float
    floor: float

    @property
    def times(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor


@dataclass(frozen=True, slots=True)
class Goal:
    """What is aimed at: with how many events, the figure, and the two marks that it should stay under."""

    name: str
    words: str
    count: int
    figure: Callable[[Figures], float]
    good: float
    ambitious: float

    def reached(self, measured: Sequence[Figures]) -> float:
        """The figure."""
        return self.figure(next(one for one in measured if one.count == self.count))

    def line(self, measured: Sequence[Figures]) -> str:
        """The figure beside its goal."""
        figure = self.reached(measured)
        met = "ambitious" if figure <= self.ambitious else "good" if figure <= self.good else "NOT MET"
        return f"  {self.name:<4} {self.words:<58} {figure:7.2f}   goal {self.good:5.1f} ({self.ambitious:g})   {met}"


GOALS = (
    Goal("B4", "full frame of 500 events / plain painter", 500, lambda f: f.full.times, 1.5, 1.0),
    Goal("B5", "one changed event of 5,000 / blank repaint", 5_000, lambda f: f.change.times, 10, 3),
    Goal("B6", "a page on or back over 5,000 / blank repaint", 5_000, lambda f: f.page.times, 10, 3),
    Goal("drag", "99 of 100 frames while dragging one of 400, ms", 400, lambda f: f.late, 16, 8),
    Goal("drag", "the same, work of our own alone", 400, lambda f: f.own_late, 16, 8),
    Goal("all", "99 of 100 frames while dragging all 400, ms", 400, lambda f: f.all_late, 33, 16),
    Goal("all", "the same, work of our own alone", 400, lambda f: f.all_own_late, 33, 16),
)


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With "measure": be the process that is measured."""
    if arguments:
        print("\n".join(_measure()))
        return 0
    for name, prefix in (("offscreen", []), ("Xvfb", ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"])):
        if prefix and shutil.which(prefix[0]) is None:
            print(f"agenda, {name}: not installed")
            continue
        platform = "xcb" if prefix else "offscreen"
        answer = subprocess.run(
            [*prefix, sys.executable, __file__, "measure"],
            env={**os.environ, "QT_QPA_PLATFORM": platform},
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
        )
        print(f"agenda, {name}, ms per frame at {SIZE[0]}×{SIZE[1]}:")
        print(answer.stdout or answer.stderr)
        if answer.returncode != 0:
            return 1
    return 0


def _measure() -> list[str]:
    application = QApplication([])
    measured = []
    for count in SIZES:
        with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as folder:
            measured.append(Bench(application, Path(folder), count).figures())
    if application.platformName() == "offscreen":
        for goal in GOALS:
            if goal.name in bench_goals.GOALS:
                bench_goals.note(goal.name, goal.reached(measured))
    return [HEADINGS, *(one.line() for one in measured), *(goal.line(measured) for goal in GOALS)]


class Bench:
    """One week with so many events, shown in a window."""

    def __init__(self, application: QApplication, folder: Path, count: int) -> None:
        self._count = count
        self._process = application.processEvents
        self.services = _made_up(folder, count)
        self.theme = Theme(application, Mode.LIGHT)
        self.theme.apply()
        self.tasks = Tasks()
        toasts = NoToasts()
        self.context = DeskContext(
            services=self.services,
            theme=self.theme,
            icons=self.theme.icons,
            tasks=self.tasks,
            bridge=Bridge(self.services.changes.feed),
            dates=DateWords("Etc/UTC", ENGLISH.locale),
            languages=Languages(ENGLISH.locale),
            undo=UndoStack(self.services.changes, self.tasks, toasts),
            toasts=toasts,
            preferences=Preferences(folder / "preferences.json"),
        )
        self.pane = AgendaPane(self.context)
        self.pane.resize(*SIZE)
        self.pane.show()
        while not (self.tasks.idle and self.pane.grid.scene and self.pane.grid.scene.order):
            self._process()
        self.pane.grid.scroll_to_minute(8 * 60)
        self._process()

    def figures(self) -> Figures:
        """Measure everything, and end."""
        (drags, own), (together, all_own) = self._drags(), self._drags(picked=True)
        blank, plain = self._floors()
        figures = Figures(
            count=self._count,
            drag=statistics.median(drags),
            late=_late(drags),
            all=statistics.median(together),
            all_late=_late(together),
            own_late=_late(own),
            all_own_late=_late(all_own),
            change=self._ratio(self._changes, blank),
            page=self._ratio(self._pages, blank),
            full=self._ratio(self._full, plain, FULL_ROUNDS),
            layout=self._ratio(self._layout, blank, FULL_ROUNDS).ours,
        )
        blank.close()
        plain.close()
        self.pane.close()
        self.tasks.close()
        self.context.bridge.close()
        self.services.close()
        return figures

    def _drags(self, *, picked: bool = False) -> tuple[list[float], list[float]]:
        """A block, or all there is, on its way round the window: each move and the frame that follows it.

        By the clock, and what of that was work of our own: on a busy machine the clock counts others' work too.
        """

        grid, view = self.pane.grid, self.pane.grid.viewport()
        scene = grid.scene
        assert scene is not None
        middle = grid.verticalScrollBar().value() + view.height() / 2
        block = min(scene.layout.blocks, key=lambda b: abs(b.box.top + b.box.height / 2 - middle))
        start = grid.rect_of(block.box).center().toPoint()
        self.pane.choice.pick(scene.order if picked else ())
        self._process()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        taken, own, way = [], [], random.Random(5)  # noqa: S311  the same way each time
        for _ in range(DRAGS):
            x = way.randrange(60, view.width() - 40)  # at the edge other days would come
            y = way.randrange(40, view.height() - 40)
            started, worked = time.perf_counter(), time.thread_time()
            QTest.mouseMove(view, QPoint(x, y), delay=-1)
            self._process()
            view.repaint(view.visibleRegion() & grid.overlay.reach())
            taken.append((time.perf_counter() - started) * 1000)
            own.append((time.thread_time() - worked) * 1000)
        grid.cancel()
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
        self.pane.choice.choose(None)
        self._process()
        return taken, own

    def _changes(self, number: int) -> Callable[[], object]:
        """One block, selected or not any more: mended in the picture and shown."""
        grid, choice = self.pane.grid, self.pane.choice
        scene = grid.scene
        assert scene is not None
        block = scene.layout.blocks[number % len(scene.layout.blocks)]
        choice.picked = frozenset({block.key, "another"}) if number % 2 else frozenset()
        area = grid.rect_of(block.box).toAlignedRect()
        return lambda: grid.viewport().repaint(area)

    def _pages(self, number: int) -> Callable[[], object]:
        """A page on or back."""
        bar, view = self.pane.grid.verticalScrollBar(), self.pane.grid.viewport()
        target = bar.maximum() if number % 2 else 0

        def scroll() -> None:
            bar.setValue(target)
            view.repaint()

        return scroll

    def _full(self, _: int) -> Callable[[], object]:
        """The whole picture, painted anew."""
        grid = self.pane.grid
        grid.canvas.forget()
        return grid.viewport().repaint

    def _layout(self, number: int) -> Callable[[], object]:
        """One event at another time, from the command to the painted window."""

        event = self.pane.agenda.events[self._count // 2]
        by = timedelta(minutes=15 if number % 2 else -15)
        moved = replace(
            event, when=replace(event.when, period=Period(event.period.start + by, event.period.end + by))
        )

        def change() -> None:
            self.pane.put(moved)
            self.pane.grid.viewport().repaint()

        return change

    def _floors(self) -> tuple[QWidget, QWidget]:
        """A blank widget of the viewport's size; and a plain painter that draws as many boxes with text."""
        blank = Blank(self.pane.grid.viewport().size())
        scene = self.pane.grid.scene
        assert scene is not None
        stage = self.pane.grid.stage()
        items = [scene.items[block.key] for block in scene.layout.blocks]
        times = [self.context.dates.time(item.period.start) for item in items]
        rects = [stage.rect(block.box) for block in scene.layout.blocks]
        titles = [item.title for item in items]
        plain = Plain(self.pane.grid.viewport().size(), list(zip(rects, titles, times, strict=True)))
        for widget in (blank, plain):
            widget.show()
            self._process()
        return blank, plain

    def _ratio(
        self, prepare: Callable[[int], Callable[[], object]], floor: QWidget, rounds: int = ROUNDS
    ) -> Ratio:
        """The task and the repaint of the floor by turns: what else the machine does meets both."""
        ours, theirs = [], []
        for number in range(rounds):
            ours.append(_timed(prepare(number)))
            self._process()
            theirs.append(_timed(floor.repaint))
            self._process()
        return Ratio(statistics.median(ours), statistics.median(theirs))


def _late(taken: Sequence[float]) -> float:
    """What 99 of 100 stay under."""
    return sorted(taken)[int(len(taken) * 0.99)]


def _timed(task: Callable[[], object]) -> float:
    started = time.perf_counter()
    task()
    return (time.perf_counter() - started) * 1000


class _Still:
    """A clock that stands."""

    def now(self) -> datetime:
        """In the middle of the week."""
        return NOW


def _made_up(folder: Path, count: int) -> Services:
    """Services with so many events in the week, on a few calendars, the same each time."""
    services = open_services(f"sqlite:///{folder / 'bench.sqlite'}", None, _Still(), "Etc/UTC")
    calendars = [
        services.calendars.open(
            services.own_client,
            f"desk-{number}",
            origin=STAFF,
            name=f"Desk {number + 1}",
            look=Look(group="Stand"),
        ).calendar
        for number in range(CALENDARS)
    ]
    chance = random.Random(count)  # noqa: S311  the same week each time
    for number in range(count):
        day, minute = number % 7, 15 * chance.randrange(4 * 7, 4 * 20)
        start = MONDAY + timedelta(days=day, minutes=minute)
        times = DraftTimes(
            start, start + timedelta(minutes=chance.choice((15, 30, 45, 60))), "Etc/UTC", "Etc/UTC"
        )
        draft = EventDraft(summary=f"Visit of guest {number}", times=times)
        services.events.create(calendars[number % CALENDARS].calendar_id, draft)
    return services


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
