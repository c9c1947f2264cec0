"""What is aimed at, and how near each measured run came: the last lines of `make bench`.

Every bench notes its ratios as it measures them. This prints them beside their goals and beside those of another day that
are kept in `bench_figures.json`, of which they should be within a fifth. `keep` puts the run there, beside others of today:
a machine has quicker hours and slower ones, so that it is the median of a day's runs that days are compared by.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import ge, le
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
KEPT = HERE / "bench_figures.json"
NOTED = HERE.parent / "build" / "bench.json"
NEAR = 0.2
"""By so much of itself a ratio may differ on another day."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio that is aimed at: what it divides, the least that is good, and what is aimed at beyond."""

    words: str
    good: float
    ambitious: float
    larger: bool = False
    """Whether more is better."""

    @property
    def sign(self) -> str:
        """How the ratio is to stand to the goal."""
        return "≥" if self.larger else "≤"

    def met(self, ratio: float) -> str:
        """In one word, how far a ratio is."""
        reaches = ge if self.larger else le
        return (
            "ambitious"
            if reaches(ratio, self.ambitious)
            else "good"
            if reaches(ratio, self.good)
            else "missed"
        )


GOALS = {
    "A1": Goal("cold answer, 1,000 calendars / bare read", 0.5, 0.3),
    "A2": Goal("cold answer, 100 calendars / bare read", 1.0, 0.8),
    "A3": Goal("cold answer, 5 calendars / bare read", 2.0, 1.3),
    "A4": Goal("warm answer, 1,000 calendars / bare read", 0.15, 0.08),
    "A5": Goal("intervaltree / cold answer, 1,000 calendars", 30, 60, larger=True),
    "A6": Goal("growth from 250 to 1,000 calendars, exponent", 1.2, 1.1),
    "B1": Goal("start to first paint / an empty window", 2.0, 1.4),
    "B2": Goal("memory at rest (PSS) / an empty window", 2.0, 1.6),
    "B3": Goal("the same with the port on", 2.4, 2.0),
    "B4": Goal("a whole frame of 500 events / plain painter", 1.5, 1.0),
    "B5": Goal("one changed event of 5,000 / blank repaint", 10, 3),
    "B6": Goal("a page of scrolling over 5,000 / blank repaint", 10, 3),
    "C1": Goal("CPU of writing an event / Starlette's hello", 3, 2),
    "C2": Goal("99th percentile of a 16 ms timer under full load / without", 1.5, 1.25),
    "C3": Goal("frames over 33 ms while large answers are served", 0.02, 0.005),
    "D1": Goal("bookings, not waiting for the disk / bare sqlite3", 0.15, 0.25, larger=True),
    "D2": Goal("bookings on the disk / fdatasync", 0.35, 0.5, larger=True),
    "D3": Goal("bookings of 8 clients at once / fdatasync", 1, 2, larger=True),
    "D4": Goal("longest wait of 8 processes / that of SQLite's own timeout", 0.3, 0.1),
    "D5": Goal("bookings that overlap", 0, 0),
    "D6": Goal("bookings on PostgreSQL, 8 clients / bare psycopg", 0.3, 0.5, larger=True),
}


def note(name: str, ratio: float) -> None:
    """Remember what this run measured for a goal."""
    noted = _read(NOTED)
    noted[name] = float(f"{ratio:.3g}")
    _write(NOTED, noted)


def main(arguments: list[str]) -> int:
    """`new`: forget what was noted. Without arguments: print the table. `keep`: add the run to those of today, and print
    the table of their medians.
    """
    if arguments == ["new"]:
        NOTED.unlink(missing_ok=True)
        return 0
    noted, kept = _read(NOTED), _read(KEPT)
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    before = max((day for day in kept if day != today), default=None)
    runs = [noted]
    if arguments == ["keep"]:
        runs = [*(run for run in kept.get(today, []) if run != noted), noted]
        _write(KEPT, {**kept, today: runs})
        print(f"the medians of today's runs, which are {len(runs)}:\n")
    print(table(medians(runs), before, medians(kept[before]) if before else {}))
    return 0


def medians(runs: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Of each ratio the median of the runs that measured it."""
    measured = {name: [run[name] for run in runs if name in run] for name in GOALS}
    return {name: float(f"{statistics.median(ratios):.3g}") for name, ratios in measured.items() if ratios}


def table(noted: Mapping[str, float], day: str | None, before: Mapping[str, float]) -> str:
    """The ratios beside their goals, and beside those of another day."""
    heads = ["", "ratio of", "measured", "goal", "aimed at", "", *([f"on {day}", "moved"] if day else [])]
    lines = [heads, ["---", "---", "---:", "---:", "---:", "---", *(["---:", "---:"] if day else [])]]
    for name, goal in GOALS.items():
        if name not in noted:
            continue
        ratio = noted[name]
        marks = [f"{goal.sign} {mark:g}" for mark in (goal.good, goal.ambitious)]
        line = [name, goal.words, f"{ratio:g}", *marks, goal.met(ratio)]
        if day:
            line += [f"{before[name]:g}", moved(ratio, before[name])] if name in before else ["", ""]
        lines.append(line)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def moved(ratio: float, before: float) -> str:
    """By how much of the earlier ratio this one differs, and whether that is far."""
    if not before:
        return "" if not ratio else "far"
    share = ratio / before - 1
    return f"{share:+.0%}" + (" far" if abs(share) > NEAR else "")


def _read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _write(path: Path, what: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(what, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
