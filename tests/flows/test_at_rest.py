"""A desk at rest, in a process of its own: what only some of its work needs is not in its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from apcdesk.resources import read_text

PROJECT = Path(__file__).parents[2]
PROGRAM = """
import sys, time
import bench

def tell():
    late = sys.argv[3:]
    print("late", *(name for name in late if name in sys.modules))
    return 0.0, 0.0

bench._memory = tell
bench._be_measured("desk", time.monotonic_ns(), *sys.argv[1:3])
"""
LATE = ("_hashlib", "_ssl", "asyncio", "importlib.metadata", "email", "pydantic_core", "uvicorn")
"""OpenSSL, what only asynchronous drivers of databases use, and the port."""
LATE_AT_THE_PORT = ("importlib.metadata", "click", "multiprocessing", "starlette", "icalendar", "jinja2")
"""What starts web servers and looks after them, and pages and calendars that nobody has asked for."""


@pytest.mark.parametrize(("on", "late"), [(False, LATE), (True, LATE_AT_THE_PORT)])
def test_what_only_some_of_the_work_needs_is_not_loaded(run, data, on, late):
    run("demo")
    (data / "preferences.json").write_text(json.dumps({"port": {"on": on, "number": 0}}))
    now = json.loads(read_text("demo/story.json"))["now"]
    path = os.pathsep.join((str(PROJECT), str(PROJECT / "packaging")))
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}

    told = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(data), now, *late],
        env={**unmeasured, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.splitlines()[0] == "late"
