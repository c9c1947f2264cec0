"""What every command says alike: how far it is, how many it were, and what was refused."""

from __future__ import annotations

import sys
from typing import Protocol

from apcdesk.errors import Invalid


class Terminal(Protocol):
    """What a progress bar writes to."""

    def write(self, text: str, /) -> int:
        """Write text."""

    def flush(self) -> None:
        """Show what was written."""


class Bar:
    """A progress bar on one line of a terminal."""

    WIDTH = 30

    def __init__(self, stream: Terminal) -> None:
        self._stream = stream

    def show(self, step: str, done: int, total: int) -> None:
        """Draw how far it is."""
        filled = self.WIDTH * done // max(total, 1)
        words = {"read": "reading", "copy": "copying", "check": "checking"}.get(step, "writing")
        self._stream.write(f"\r{words} [{'#' * filled}{'.' * (self.WIDTH - filled)}] {done}/{total} \x1b[K")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        self._stream.write("\r\x1b[K")
        self._stream.flush()


def counted(number: int, one: str, many: str = "") -> str:
    """As "1 booking" or "3 bookings"; `many` where it is more than an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def complain(error: Invalid) -> None:
    """Say every problem on a line of its own."""
    for problem in error.problems:
        print(f"apcdesk: {problem.field}: {problem.description}", file=sys.stderr)


def words_of(error: OSError) -> str:
    """What the system refused, and where: "/etc/passwd: Permission denied"."""
    return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
