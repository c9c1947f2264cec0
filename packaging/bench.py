"""How long the desk takes to its first painted window, beside a window with nothing in it: `make bench`.

Both are new processes on the offscreen platform, taken in turns, and stopped at the first paint of a window; the
distance between the two is what apcdesk itself costs. The desk opens the demo, at the demo's instant.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parent.parent
ROUNDS = 7


class Start(NamedTuple):
    """One start: milliseconds from the parent's command to the first paint, and the process's peak memory."""

    milliseconds: float
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
        starts: dict[str, list[Start]] = {"an empty window": [], "the desk": []}
        for number in range(ROUNDS + 1):
            for name, what in (("an empty window", ["empty"]), ("the desk", ["desk", data])):
                start = _start(*what)
                if number > 0:  # the first round warms the disk's cache
                    starts[name].append(start)
    print(f"process start to first paint, offscreen, median (fastest to slowest) of {ROUNDS}:")
    for name, values in starts.items():
        times = sorted(start.milliseconds for start in values)
        memory = median(start.mebibytes for start in values)
        print(f"  {name:<16}{median(times):6.0f} ms ({times[0]:.0f} to {times[-1]:.0f})  {memory:5.0f} MiB")
    return 0


def _start(what: str, *rest: str) -> Start:
    command = [sys.executable, __file__, what, str(time.monotonic_ns()), *rest]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        command, env=environment, capture_output=True, text=True, cwd=PROJECT, check=False
    )
    if answer.returncode != 0:
        sys.exit(f"{what} did not start:\n{answer.stderr}")
    return Start(*json.loads(answer.stdout.splitlines()[-1]))


def _be_measured(what: str, started: int, *data: str) -> None:
    if what == "empty":
        _stop_at_first_paint(started)
        from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  loading it is measured

        application = QApplication([])
        window = QWidget()
        window.resize(1440, 900)
        window.show()
        application.exec()
        return
    from apcdesk import app, resources, settings  # noqa: PLC0415  loading it is measured

    _stop_at_first_paint(started)
    now = json.loads(resources.read_text(app.STORY))["now"]
    wanted = settings.read_settings({}, data=Path(data[0]), clock=datetime.fromisoformat(now))
    app.run_desk(wanted)


def _stop_at_first_paint(started: int) -> None:
    """Replace the event loop of the application by one that reports and returns at the first paint of a window."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject  # noqa: PLC0415  loading it is measured
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    class FirstPaint(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or (event.type() == QEvent.Type.Paint and watched.isWidgetType())
            return False

    def run_until_painted() -> int:
        filter_ = FirstPaint()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(filter_)
        while not filter_.seen:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        milliseconds = (time.monotonic_ns() - started) / 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        application.removeEventFilter(filter_)
        print(json.dumps([milliseconds, peak]), flush=True)
        return 0

    QApplication.exec = staticmethod(run_until_painted)  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
