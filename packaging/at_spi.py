"""The agenda as a screen reader sees it from outside: `python3 packaging/at_spi.py`, with the system's Python.

It starts the desk with the demo under Xvfb on a message bus of its own, finds it over AT-SPI, prints the bookings of
the week with role, actions and place, presses one, and prints what the inspector says then. It fails when an item has
no name or no action, or when the press shows nothing. It needs xvfb, dbus, at-spi2-core, gir1.2-atspi-2.0 and
python3-gi; APCDESK_PYTHON names the Python that has apcdesk when it is not the project's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
MOMENT = "2027-03-10T11:20:00+01:00"
PATIENCE_SECONDS = 60.0
SHOWN = 12
QUIETLY = ("-W", "ignore::DeprecationWarning")
"""The bindings of some systems call the way to an action's name old and know no other."""


def main(arguments: list[str]) -> int:
    """Without arguments: make a bus and a screen, and look from within them."""
    if arguments != ["within"]:
        screen = [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1600x1000x24",
            sys.executable,
            *QUIETLY,
            __file__,
            "within",
        ]
        return subprocess.run(["dbus-run-session", "--", *screen], check=False).returncode
    with tempfile.TemporaryDirectory(prefix="apcdesk-at-spi-") as folder:
        python = os.environ.get("APCDESK_PYTHON", str(PROJECT / ".venv" / "bin" / "python"))
        apcdesk = [python, "-m", "apcdesk", "--data", folder]
        subprocess.run([*apcdesk, "demo"], check=True, stdout=subprocess.DEVNULL, cwd=PROJECT)
        told = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        desk = subprocess.Popen([*apcdesk, "--clock", MOMENT], env=told, cwd=PROJECT)
        try:
            return look(Atspi(), desk)
        finally:
            desk.terminate()
            desk.wait()


class Atspi:
    """The registry of what is on the screen, as a screen reader asks it."""

    def __init__(self) -> None:
        import_module("gi").require_version("Atspi", "2.0")
        self._atspi: Any = import_module("gi.repository.Atspi")

    def things(self) -> Iterator[Any]:
        """Everything that apcdesk shows now, parents first."""
        desktop = self._atspi.get_desktop(0)
        waiting = [app for app in self._children(desktop) if "apcdesk" in app.get_name()]
        while waiting:
            thing = waiting.pop()
            if thing is not None:
                yield thing
                waiting += reversed(self._children(thing))

    def grid(self) -> Any | None:
        """The week, once it has items."""
        lists = (t for t in self.things() if (t.get_name(), t.get_role_name()) == ("Agenda", "list"))
        return next((grid for grid in lists if grid.get_child_count()), None)

    def items(self, grid: Any) -> list[Any]:
        """What the week holds."""
        return self._children(grid)

    def words(self) -> list[str]:
        """What is written on the screen."""
        return [thing.get_name() for thing in self.things() if thing.get_role_name() == "label"]

    def line(self, item: Any) -> str:
        """An item with its role, its actions and its place."""
        place = self._atspi.Component.get_extents(item, self._atspi.CoordType.SCREEN)
        actions = ", ".join(self.actions(item))
        corner = f"{place.x},{place.y} {place.width}×{place.height}"
        return f"{item.get_role_name()} ({actions}) at {corner}: {item.get_name()}"

    def actions(self, item: Any) -> list[str]:
        """What can be done with it."""
        action = self._atspi.Action
        action = self._atspi.Action
        return [action.get_action_name(item, n) for n in range(action.get_n_actions(item))]

    def press(self, item: Any) -> None:
        """Do the first of it."""
        self._atspi.Action.do_action(item, 0)

    def _children(self, thing: Any) -> list[Any]:
        return [thing.get_child_at_index(n) for n in range(thing.get_child_count())]


def look(atspi: Atspi, desk: subprocess.Popen[bytes]) -> int:
    """Print the week and what a press shows; 1 when something is amiss."""
    grid = wait_for(atspi.grid, desk)
    items = atspi.items(grid)
    print(f"{grid.get_role_name()} “{grid.get_name()}” with {len(items)} items")
    for item in items[:SHOWN]:
        print(f"  {atspi.line(item)}")
    amiss = [item for item in items if not item.get_name() or not atspi.actions(item)]
    print(f"without a name or an action: {len(amiss)}")
    pressed = items[-1]
    summary = pressed.get_name().split(",")[0]
    atspi.press(pressed)
    said = wait_for(lambda: [words for words in atspi.words() if words == summary], desk)
    print(f"pressed “{pressed.get_name()}”; now it says “{said[0]}”")
    return 1 if amiss else 0


def wait_for(there: Callable[[], Any], desk: subprocess.Popen[bytes]) -> Any:
    """What is there once it is. Raises TimeoutError, or ChildProcessError when the desk ended."""
    limit = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < limit:
        if desk.poll() is not None:
            raise ChildProcessError("the desk ended")
        if found := there():
            return found
        time.sleep(0.2)
    raise TimeoutError("it does not come")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
