"""What every command says alike: how far it is, how many it were, and what was refused."""

from __future__ import annotations

import sys

from apcdesk.errors import Invalid


class Bar:
    """A progress bar on one line of the terminal, beside what a command prints."""

    WIDTH = 30

    def show(self, step: str, done: int, total: int) -> None:
        """Draw how far it is."""
        filled = self.WIDTH * done // max(total, 1)
        words = {"read": "reading", "copy": "copying", "check": "checking"}.get(step, "writing")
        sys.stderr.write(f"\r{words} [{'#' * filled}{'.' * (self.WIDTH - filled)}] {done}/{total} \x1b[K")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


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
