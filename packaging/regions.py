"""How far the desk's regions stand from those of its mock-ups: `python packaging/regions.py [PICTURE …]`.

Drives the real windows through the demo as `apcdesk tour` does, and at each picture that has a mock-up asks the window
where its parts are. A line for each region: the mock-up's rectangle, ours, and by how many px the farthest edge is off.
More than 4 px is marked, and said why where it is on purpose; the exit code is 1 when anything else is off.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from region_tables import MOCK_UPS, Region

from apcdesk import app
from apcdesk.desk.window.shell import MainWindow
from apcdesk.settings import Settings

ALLOWED = 4
"""Px by which an edge may be off."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A region as it was found; `ours` is None when it was not on the screen."""

    region: Region
    ours: QRect | None

    @property
    def off(self) -> int | None:
        """By how many px the farthest edge is off."""
        if self.ours is None:
            return None
        pairs = zip(_edges(*self.region.rect), _edges(*_numbers(self.ours)), strict=True)
        return max(abs(theirs - ours) for theirs, ours in pairs)

    @property
    def fits(self) -> bool:
        """Whether it stands where it should, or elsewhere on purpose."""
        return bool(self.region.on_purpose) or (self.off is not None and self.off <= ALLOWED)

    def line(self) -> str:
        """As a line of the table."""
        ours = "-" if self.ours is None else _words(*_numbers(self.ours))
        off = "-" if self.off is None else str(self.off)
        return f"  {self.region.name:24}{_words(*self.region.rect):>20}{ours:>20}{off:>5}  {self._mark()}".rstrip()

    def _mark(self) -> str:
        if self.off is not None and self.off <= ALLOWED:
            return ""
        if self.region.on_purpose:
            return f"on purpose: {self.region.on_purpose}"
        return "NOT FOUND" if self.off is None else "OFF"


def main(pictures: Sequence[str]) -> int:
    """Print the table of these pictures, of all without any."""
    unknown = [name for name in pictures if name not in MOCK_UPS]
    if unknown:
        print(f"no mock-up of {', '.join(unknown)}; there are {', '.join(MOCK_UPS)}", file=sys.stderr)
        return 2
    found: dict[str, list[Measured]] = {}

    def seen(name: str, window: QWidget) -> None:
        if name in (pictures or MOCK_UPS) and isinstance(window, MainWindow):
            found[name] = [Measured(region, _place(window, region)) for region in MOCK_UPS[name]]

    with tempfile.TemporaryDirectory(prefix="apcdesk-regions-") as folder:
        settings = Settings(Path(folder), f"sqlite:///{folder}/apcdesk.sqlite")
        app.run_tour(settings, Path(folder) / "pictures", seen=seen)
    for name, regions in found.items():
        print(f"{name:26}{'mock-up':>20}{'ours':>20}{'off':>5}")
        print("\n".join(one.line() for one in regions))
    every = [one for regions in found.values() for one in regions]
    wrong = sum(not one.fits for one in every)
    near = sum(one.off is not None and one.off <= ALLOWED for one in every)
    print(
        f"{len(every)} regions: {near} within {ALLOWED} px, {len(every) - near - wrong} elsewhere on purpose, {wrong} off"
    )
    return 1 if wrong else 0


def _place(window: MainWindow, region: Region) -> QRect | None:
    try:
        return region.find(window)
    except LookupError:
        return None


def _numbers(rect: QRect) -> tuple[int, int, int, int]:
    return rect.x(), rect.y(), rect.width(), rect.height()


def _edges(x: int, y: int, width: int, height: int) -> tuple[int, int, int, int]:
    return x, y, x + width, y + height


def _words(x: int, y: int, width: int, height: int) -> str:
    return f"{x}, {y}  {width}×{height}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
