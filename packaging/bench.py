"""How long the desk takes to its first painted window, and what it costs at rest: `make bench`.

The desk and a window with nothing in it are new processes on the offscreen platform, taken in turns. Both are timed to
the first paint of a window; the desk on to its filled week too, when the database is open and nothing is awaited. Memory
is taken then: the process's share of what it has in common with others included (PSS, where the system tells it).
The desk opens the demo, at the demo's instant.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parent.parent
ROUNDS = 7


class Start(NamedTuple):
    """One start: milliseconds from the parent's command to the first paint and to the filled window; memory at rest."""

    painted: float
    filled: float
    mebibytes: float


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With `WHAT STARTED_NS [DATA]`: be the process that is measured."""
    if arguments:
        _be_measured(arguments[0], int(arguments[1]), *arguments[2:])
        return 0
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as data:
        subprocess.run(
            [sys.executable, "-m", "apcdesk", "demo", "--data", data], check=True, capture_output=True
        )
        now = json.loads((PROJECT / "resources" / "demo" / "story.json").read_text())["now"]
        starts: dict[str, list[Start]] = {"an empty window": [], "the desk": []}
        for number in range(ROUNDS + 1):
            for name, what in (("an empty window", ["empty"]), ("the desk", ["desk", data, now])):
                start = _start(Path(data), *what)
                if number > 0:  # the first round warms the disk's cache, and compiles
                    starts[name].append(start)
    print(f"process start, offscreen, median (fastest to slowest) of {ROUNDS}:")
    print(f"  {'':<16}{'first paint':>24}{'filled':>24}{'memory':>12}")
    for name, values in starts.items():
        memory = median(start.mebibytes for start in values)
        painted, filled = (_spread(sorted(times)) for times in list(zip(*values, strict=True))[:2])
        print(f"  {name:<16}{painted:>24}{filled:>24}{memory:>8.0f} MiB")
    empty, desk = (tuple(map(median, zip(*values, strict=True))) for values in starts.values())
    print(
        f"  the desk against the empty window: paint {desk[0] / empty[0]:.2f}, memory {desk[2] / empty[2]:.2f}"
    )
    return 0


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
    return f"{median(times):.0f} ms ({times[0]:.0f} to {times[-1]:.0f})"


def _be_measured(what: str, started: int, *data: str) -> None:
    if what == "empty":
        _report_and_end(started, lambda: True)
        from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  loading it is measured

        application = QApplication([])
        window = QWidget()
        window.resize(1440, 900)
        window.show()
        application.exec()
        return
    from apcdesk import app, settings  # noqa: PLC0415  loading it is measured

    _report_and_end(started, _is_filled)
    wanted = settings.read_settings({}, data=Path(data[0]), clock=datetime.fromisoformat(data[1]))
    app.run_desk(wanted)


def _is_filled() -> bool:
    """Whether the desk shows its week, and nothing of it is awaited."""
    from apcdesk.desk.shell import MainWindow  # noqa: PLC0415  loading it is measured

    window = next((each for each in _top_level() if isinstance(each, MainWindow)), None)
    return window is not None and window.current != "" and window.context.tasks.idle


def _top_level() -> list[object]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  loading it is measured

    return list(QApplication.topLevelWidgets())


def _report_and_end(started: int, is_filled: Callable[[], bool]) -> None:
    """Replace the event loop of the application by one that times the first paint, reports once filled, and returns."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject  # noqa: PLC0415  loading it is measured
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    class FirstPaint(QObject):
        at: float | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if self.at is None and event.type() == QEvent.Type.Paint and watched.isWidgetType():
                self.at = since()
            return False

    def since() -> float:
        return (time.monotonic_ns() - started) / 1e6

    def run_until_filled() -> int:
        filter_ = FirstPaint()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(filter_)
        while filter_.at is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        application.removeEventFilter(filter_)
        while not is_filled():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        print(json.dumps([filter_.at, since(), _memory()]), flush=True)
        return 0

    QApplication.exec = staticmethod(run_until_filled)  # type: ignore[method-assign]


def _memory() -> float:
    """MiB of this process: its proportional share where Linux tells it, else the most it ever had."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        line = next(line for line in rollup.read_text().splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
