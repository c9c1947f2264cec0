"""What a visitor leaves behind on a real kiosk: `python packaging/no_trace.py`.

A kiosk in a process of its own, on a bare X server, with the most talkative log. A visitor types "Haddad" on its details
page and gives up, then another of that name books. After each the name is looked for in the data folder, in the log, in
what Linux shows of the process, in the titles of windows and in both clipboards: of who gave up there is nothing
anywhere, of who booked there is the booking. Needs Linux, Xvfb and xdotool.
"""

from __future__ import annotations

import argparse
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from alone import PATIENCE, screen
from kiosk_stage import load_story, story_clock

from apcdesk.desk.starting.service_manager import READY

NAME = "Haddad"
LONGEST = 180.0
"""Seconds that anything may take: a kiosk waits for a minute before it forgets a visitor."""
STEP = 2.0
"""Seconds after which another press of Enter is another step."""
CONFIRMED = 45.0
"""Seconds after which a confirmation is gone."""
TAKE, BOOK = (700, 1712), (700, 1030)
"""Where the buttons of the times and of the details are on the screen of 1080×1920."""
HELD = "select count(*) from hold"
BOOKED = "select count(*) from booking where guest like '%Haddad%'"
CLIPBOARD = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(app.clipboard().text(mode))
"""


class Astray(Exception):
    """The kiosk did not do what the visitor wanted of it."""


@dataclass
class Visitor:
    """Hands on a kiosk that runs on this display."""

    environment: dict[str, str]
    folder: Path
    log: Path
    pid: int

    def do(self, *words: str) -> str:
        """Let xdotool do something; what it said."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for it. Raises Astray."""
        limit = time.monotonic() + LONGEST
        while not condition():
            if time.monotonic() > limit:
                raise Astray(what)
            time.sleep(0.1)

    def rows(self, question: str) -> int:
        """What the database counts."""
        with closing(sqlite3.connect(self.folder / "apcdesk.sqlite", timeout=10)) as database:
            [(count,)] = database.execute(question)
        return int(count)

    def to_details(self) -> None:
        """From the first screen by Enter to a time that is held, and to the details."""
        self.until(partial(self._step, HELD), "no time is held")
        self.touch(TAKE)
        time.sleep(STEP)

    def book(self) -> None:
        """From the details to the confirmation."""
        self.touch(BOOK)
        self.until(lambda: self.rows(BOOKED) > 0, "nothing is booked")

    def touch(self, place: tuple[int, int]) -> None:
        """Touch the screen."""
        self.do("mousemove", str(place[0]), str(place[1]), "click", "1")

    def _step(self, wanted: str) -> bool:
        """Press Enter where that is not done yet."""
        if not self.rows(wanted):
            self.do("key", "Return")
            time.sleep(STEP)
        return self.rows(wanted) > 0

    def traces(self) -> list[str]:
        """Where the name is."""
        process = [Path(f"/proc/{self.pid}/{name}") for name in ("environ", "cmdline", "comm")]
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        places = {str(path): path.read_bytes() for path in (*process, *files, self.log)}
        shown = subprocess.run(
            [sys.executable, "-c", CLIPBOARD], env=self.environment, capture_output=True, check=True
        )
        places["clipboard"] = shown.stdout
        titles = [self.do("getwindowname", one) for one in self.do("search", "--name", ".").split()]
        places["titles of windows"] = "".join(titles).encode()
        spellings = [NAME.lower().encode(code) for code in ("ascii", "utf-16-le", "utf-16-be")]
        return [place for place, what in places.items() if any(one in what.lower() for one in spellings)]


@contextmanager
def visitor_at(folder: Path) -> Iterator[Visitor]:
    """A kiosk over the demo, ready for somebody."""
    load_story(folder)
    log, notify = folder.parent / "kiosk.log", folder.parent / "notify"
    with (
        screen() as display,
        log.open("wb") as written,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager,
    ):
        manager.bind(str(notify))
        manager.settimeout(PATIENCE)
        environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": display, "NOTIFY_SOCKET": str(notify)}
        clock = story_clock().moment.isoformat()
        options = ["--data", str(folder), "--clock", clock, "--log-level", "debug"]
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "apcdesk", *options, "kiosk"],
            env=environment,
            stdout=written,
            stderr=written,
        )
        try:
            while manager.recv(200) != READY.encode():
                pass
            yield Visitor(environment, folder, log, kiosk.pid)
        finally:
            kiosk.terminate()
            kiosk.wait()


def give_up(visitor: Visitor) -> list[str]:
    """Type a name, copy it, and walk away; what is left once the kiosk has noticed."""
    visitor.to_details()
    visitor.do("type", "--delay", "150", NAME)
    visitor.do("key", "ctrl+a")
    visitor.do("key", "ctrl+c")
    visitor.until(lambda: visitor.rows(HELD) == 0, "the time is held for ever")
    time.sleep(STEP)
    return visitor.traces()


def stay(visitor: Visitor) -> list[str]:
    """Book under the name; what is left once the confirmation has gone by itself."""
    visitor.to_details()
    visitor.do("type", "--delay", "150", NAME)
    visitor.book()
    time.sleep(CONFIRMED)
    return visitor.traces()


def main(arguments: list[str]) -> int:
    """Be both visitors; 0 when nothing was left but the booking."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir()
        with visitor_at(folder) as visitor:
            left = give_up(visitor)
            print(f"of who gave up is left: {', '.join(left) or 'nothing'}")
            kept = stay(visitor)
            names = {Path(one).name for one in kept}
            print(f"of who booked is left: {', '.join(sorted(names)) or 'nothing'}")
    whole = names <= {"apcdesk.sqlite", "apcdesk.sqlite-wal"} and bool(names)
    return 0 if whole and not left else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
