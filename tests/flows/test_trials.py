"""Short forms of the trials: hands that know nothing, at a kiosk and at the desk, pulled plugs, and the same last time thrice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.mark.parametrize(
    ("tool", "much", "told"),
    [
        ("monkey.py", ("--actions", "100"), "nothing was found"),
        ("desk_monkey.py", ("--actions", "100"), "nothing was found"),
        (
            "power_cut.py",
            ("--times", "3"),
            "every booking was whole or not there, and what was confirmed was there",
        ),
        (
            "last_time.py",
            ("--times", "2"),
            "one won each time; the others kept what they typed and saw what is free",
        ),
    ],
)
def test_screens_stand_what_people_and_plugs_do_to_it(tool: str, much: tuple[str, str], told: str) -> None:
    done = subprocess.run(
        [sys.executable, str(PACKAGING / tool), *much], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == told
