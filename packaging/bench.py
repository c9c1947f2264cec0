"""How long the desk takes to its first painted window, and what it costs at rest: `make bench`.

The desk, the desk with its port on, and a window with nothing in it are new processes on the offscreen platform, taken in
turns. All are timed to the first paint of a window; the desk on to its filled week too, when the database is open and
nothing is awaited, and through the phases of its start. Memory is taken then: what is in memory for the process (RSS), and
its share of what it has in common with others (PSS, where the system tells it), which other programs made with Qt make
smaller. The desk opens the demo, at the demo's instant.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from apcdesk.service.services import Services
    from apcdesk.settings import Settings

PROJECT = Path(__file__).resolve().parent.parent
ROUNDS = 25


EMPTY, DESK, PORT = "an empty window", "the desk", "with its port on"
PAINTED, FILLED = "first paint", "filled"


class Start(NamedTuple):
    """One start: milliseconds from the parent's command to the end of each phase, by the clock and of the processor, which
    says more than the clock while much else runs; MiB at rest."""

    clock: dict[str, float]
    processor: dict[str, float]
    resident: float
    share: float


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With `WHAT STARTED_NS [DATA NOW]`: be the process that is measured."""
    if arguments:
        _be_measured(arguments[0], int(arguments[1]), *arguments[2:])
        return 0
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as name:
        folder = Path(name)
        now = json.loads((PROJECT / "resources" / "demo" / "story.json").read_text())["now"]
        ways = {EMPTY: ["empty"]}
        for way, preferences in ((DESK, {}), (PORT, {"port": {"on": True, "number": 0}})):
            data = folder / way
            command = [sys.executable, "-m", "apcdesk", "demo", "--data", str(data)]
            subprocess.run(command, check=True, capture_output=True)
            (data / "preferences.json").write_text(json.dumps(preferences))
            ways[way] = ["desk", str(data), now]
        starts: dict[str, list[Start]] = {way: [] for way in ways}
        for number in range(ROUNDS + 1):
            for way, what in ways.items():
                start = _start(folder, *what)
                if number > 0:  # the first round warms the disk's cache, and compiles
                    starts[way].append(start)
    _tell(starts)
    return 0


def _tell(starts: dict[str, list[Start]]) -> None:
    import bench_goals  # noqa: PLC0415  not in the processes that are measured

    print(f"process start, offscreen, median (fastest to slowest) of {ROUNDS}:")
    print(f"  {'':<18}{PAINTED:>24}{'processor':>12}{FILLED:>24}{'RSS':>12}{'PSS':>12}")
    medians = {}
    for way, values in starts.items():
        painted, filled = ([start.clock[phase] for start in values] for phase in (PAINTED, FILLED))
        processor = median(start.processor[PAINTED] for start in values)
        resident, share = median(start.resident for start in values), median(start.share for start in values)
        medians[way] = (median(painted), processor, resident, share)
        times = f"{_spread(painted):>24}{processor:>9.0f} ms{_spread(filled):>24}"
        print(f"  {way:<18}{times}{resident:>8.0f} MiB{share:>8.0f} MiB")
    for way in (DESK, PORT):
        ratios = [one / floor for one, floor in zip(medians[way], medians[EMPTY], strict=True)]
        named = zip((PAINTED, "processor", "RSS", "PSS"), ratios, strict=True)
        print(f"  {way} against {EMPTY}: " + ", ".join(f"{name} {ratio:.2f}" for name, ratio in named))
        if way == DESK:
            bench_goals.note("B1", ratios[1])  # of the processor: what else runs makes both clocks alike
        bench_goals.note("B2" if way == DESK else "B3", ratios[-1])
    print("  where the start of the desk goes, ms:       clock  processor")
    before = (0.0, 0.0)
    for phase in starts[DESK][0].clock:
        at = tuple(median(getattr(one, kind)[phase] for one in starts[DESK]) for kind in Start._fields[:2])
        print(f"    {phase:<37}{at[0] - before[0]:>10.0f}{at[1] - before[1]:>11.0f}")
        before = at


def _start(folder: Path, what: str, *rest: str) -> Start:
    command = [sys.executable, __file__, what, str(time.monotonic_ns()), *rest]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed desk is compiled once
    answer = subprocess.run(
        command, env=environment, capture_output=True, text=True, cwd=PROJECT, check=False
    )
    if answer.returncode != 0:
        sys.exit(f"{what} did not start:\n{answer.stderr}")
    return Start(*json.loads(answer.stdout.splitlines()[-1]))


def _spread(times: list[float]) -> str:
    return f"{median(times):.0f} ms ({min(times):.0f} to {max(times):.0f})"


class Phases:
    """When each phase of this process ended: milliseconds since the parent's command, and of the processor."""

    def __init__(self, started: int) -> None:
        self._started = started
        self.clock: dict[str, float] = {}
        self.processor: dict[str, float] = {}

    def end(self, phase: str) -> None:
        """This phase ends now, unless it ended before."""
        self.clock.setdefault(phase, (time.monotonic_ns() - self._started) / 1e6)
        self.processor.setdefault(phase, time.process_time() * 1000)

    def end_after(self, owner: Any, function: str, phase: str) -> None:
        """Let the phase end when this function of a module returns."""
        plain = getattr(owner, function)

        def measured(*given: Any, **named: Any) -> Any:
            result = plain(*given, **named)
            self.end(phase)
            return result

        setattr(owner, function, measured)


def _be_measured(what: str, started: int, *data: str) -> None:
    phases = Phases(started)
    phases.end("interpreter")
    if what == "empty":
        from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  loading it is measured

        _report_and_end(phases, lambda: True)
        empty = QApplication([])
        window = QWidget()
        window.resize(1440, 900)
        window.show()
        empty.exec()
        return
    from apcdesk import app  # noqa: PLC0415  loading it is measured
    from apcdesk.__main__ import main as run_program  # noqa: PLC0415  as above
    from apcdesk.heap import without_garbage_collection  # noqa: PLC0415  as above

    commands: Any = import_module("apcdesk.commands.screens")
    run_desk, opened, has_display = app.run_desk, app.opened, commands.has_display

    def show_desk(settings: Settings) -> int:
        phases.end("program")
        with without_garbage_collection():  # as the desk loads them
            import_module("apcdesk.desk")  # the first to load Qt, whose own import it takes away again
            import_module("PySide6.QtWidgets")
            phases.end("import: Qt")
            application = import_module("apcdesk.desk.starting.application")
        start = import_module("apcdesk.desk.starting.start")
        phases.end("import: first window")
        phases.end_after(application, "make_application", "application")
        phases.end_after(start, "DeskStart", "window")
        phases.end_after(start.MainWindow, "furnish", "parts")
        _report_and_end(phases, _is_filled)
        return run_desk(settings)

    @contextmanager
    def measured(settings: Settings, who: str = "command") -> Iterator[Services]:
        with opened(settings, who) as services:
            phases.end("database")
            yield services

    app.run_desk, app.opened = show_desk, measured
    commands.has_display = lambda: has_display() or True  # the offscreen platform counts as none
    run_program(["--data", data[0], "--clock", data[1]])


def _is_filled() -> bool:
    """Whether the desk shows its week, its port answers if it is to, and nothing is awaited."""
    from apcdesk.desk.window.shell import MainWindow  # noqa: PLC0415  loading it is measured

    window = next((each for each in _top_level() if isinstance(each, MainWindow)), None)
    if window is None or window.current == "" or not window.context.tasks.idle:
        return False
    return window.switch.address is not None or not window.switch.wish.on


def _top_level() -> list[QWidget]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  loading it is measured

    return list(QApplication.topLevelWidgets())


def _report_and_end(phases: Phases, is_filled: Callable[[], bool]) -> None:
    """Replace the event loop of the application by one that times the first paint, reports once filled, and returns."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject  # noqa: PLC0415  loading it is measured
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    class FirstPaint(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    def run_until_filled() -> int:
        paint = FirstPaint()
        for (
            window
        ) in _top_level():  # not the application: to see all events of all objects takes 15 ms by itself
            window.installEventFilter(paint)
        while not paint.seen:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        phases.end(PAINTED)  # the picture has been handed to the screen too
        while not is_filled():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        phases.end(FILLED)
        print(json.dumps([phases.clock, phases.processor, *_memory()]), flush=True)
        return 0

    QApplication.exec = staticmethod(run_until_filled)  # type: ignore[method-assign]


def _memory() -> tuple[float, float]:
    """MiB of this process, and its proportional share of it: where Linux does not tell, the most it ever had, twice."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        sizes = dict(line.split(maxsplit=1) for line in rollup.read_text().splitlines()[1:])
        return int(sizes["Rss:"].split()[0]) / 1024, int(sizes["Pss:"].split()[0]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return most, most


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
