"""A short run of `make load` on each kind of database: 32 clients at once, and nothing is lost, doubled or refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

LOAD = Path(__file__).resolve().parents[2] / "packaging" / "load.py"
SECONDS = 5


def test_what_many_clients_at_once_were_told_is_there_once_and_in_order(database_url: str):
    done = subprocess.run(
        [sys.executable, str(LOAD), "--database", database_url, "--seconds", str(SECONDS)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    lines = done.stdout.splitlines()
    assert lines[-1] == "  all is right", done.stdout
    assert f"32 clients, 20 calendars, {SECONDS} s" in lines[0]
    [statuses] = [line for line in lines if line.startswith("  statuses: ")]
    assert [part.split()[0] for part in statuses.removeprefix("  statuses: ").split(", ")] == ["200", "202"]
