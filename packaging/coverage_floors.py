"""Hold each package to its own floor of covered lines and branches: `coverage_floors.py build/coverage.json`.

The floors stand in pyproject.toml under [tool.apcdesk.coverage]: the name of a folder in apcdesk, or "*" for the
modules that stand in no folder.
"""

import json
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
NO_FOLDER = "*"


def ranges(numbers: list[int]) -> list[str]:
    """Shorten ascending line numbers: 3, 4, 5, 9 become 3-5, 9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]


class Tally:
    """What was to be run in one package, what was, and which lines and branches were not."""

    def __init__(self) -> None:
        self.wanted = 0
        self.covered = 0
        self.gaps: list[str] = []

    def add(self, path: str, report: dict[str, Any]) -> None:
        """Count one file of coverage's JSON report."""
        summary = report["summary"]
        self.wanted += summary["num_statements"] + summary["num_branches"]
        self.covered += summary["covered_lines"] + summary["covered_branches"]
        missing = set(report["missing_lines"])
        branches = [
            f"{start}->{'exit' if end < 0 else end}"
            for start, end in report["missing_branches"]
            if start not in missing
        ]
        if missing or branches:
            self.gaps.append(f"  {path}: {', '.join([*ranges(sorted(missing)), *branches])}")

    @property
    def percent(self) -> float:
        """The covered share, 100 for an empty package."""
        return 100 * self.covered / self.wanted if self.wanted else 100.0


def tally(files: dict[str, Any]) -> dict[str, Tally]:
    """Sum up the report's files by package."""
    packages: dict[str, Tally] = defaultdict(Tally)
    for path, report in sorted(files.items()):
        parts = Path(path).parts
        packages[parts[1] if len(parts) > 2 else NO_FOLDER].add(path, report)
    return packages


def complaints(packages: dict[str, Tally], floors: dict[str, float]) -> list[str]:
    """Name what is below its floor, has none, or is not there."""
    found = [f"{name} has no floor" for name in packages.keys() - floors.keys()]
    found += [f"{name} has a floor but was not measured" for name in floors.keys() - packages.keys()]
    for name in sorted(packages.keys() & floors.keys()):
        if packages[name].percent < floors[name]:
            found += [
                f"{name} is at {packages[name].percent:.1f} %, below {floors[name]} %",
                *packages[name].gaps,
            ]
    return found


def main(arguments: list[str]) -> int:
    """Print one line a package; fail when one is below its floor."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    floors: dict[str, float] = settings["tool"]["apcdesk"]["coverage"]
    packages = tally(report["files"])
    for name in sorted(packages):
        print(f"coverage {name:<14}{packages[name].percent:6.1f} %   floor {floors.get(name, 0):3} %")
    problems = complaints(packages, floors)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
