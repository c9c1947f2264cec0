"""A port at rest: what only some answers need is loaded by the first of them."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from apcdesk.api import server

print(sorted({"icalendar", "jinja2"} & sys.modules.keys()))
from apcdesk.api.pages.page import rendered
from apcdesk.service.files.calendar_file import booking_file

print(sorted({"icalendar", "jinja2"} & sys.modules.keys()))
"""


def test_a_port_that_shows_no_page_and_writes_no_calendar_holds_no_library_for_them():
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)

    assert told.stdout.splitlines() == ["[]", "['icalendar']"]
