"""Tables of faults: what they say, and what is said of those that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from apcdesk.api.fault_table import Drop, Fault, read_faults
from apcdesk.errors import Invalid


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "faults.toml"


def problems(table: Path, text: str) -> list[str]:
    table.write_text(text)
    with pytest.raises(Invalid) as caught:
        read_faults(table)
    return [f"{one.field}: {one.description}".replace(str(table), "TABLE") for one in caught.value.problems]


def test_a_table_says_what_fails_and_how_often(table: Path):
    table.write_text("""
        [[fault]]
        path = "/v1/calendars/*/events"
        method = "POST"
        status = 503
        retry_after = 2
        times = 2

        [[fault]]
        path = "/v1/**"
        drop = "answer"
        delay = 0.25
        every = 3
    """)

    assert read_faults(table) == (
        Fault(1, "/v1/calendars/*/events", "POST", status=503, retry_after=2, times=2),
        Fault(2, "/v1/**", drop=Drop.ANSWER, delay=0.25, every=3),
    )


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("/v1/availability", "/v1/availability", True),
        ("/v1/availability", "/v1/availability/x", False),
        ("/v1/calendars/*/events", "/v1/calendars/cal_1/events", True),
        ("/v1/calendars/*/events", "/v1/calendars/cal_1/x/events", False),
        ("/v1/calendars/cal_*/events", "/v1/calendars/cal_1/events", True),
        ("/v1/calendars/*/events", "/v1/calendarsX/1/events", False),
        ("/**", "/health", True),
        ("/v1/calendars/**", "/v1/calendars/cal_1/events", True),
        ("/v1/calendars/**", "/v1/calendars", False),
    ],
)
def test_patterns_of_paths(pattern: str, path: str, fits: bool):
    assert Fault(1, pattern).fits("GET", path) is fits


def test_a_method_is_any_unless_it_is_named():
    assert Fault(1, "/health").fits("GET", "/health")
    assert not Fault(1, "/health", "POST").fits("GET", "/health")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[fault]]\nstatus = 503", ['path: is missing; write a path such as "/v1/calendars/*/events", with ** at its end alone']),
        ('[[fault]]\npath = "/health"', ["status: or drop or delay is missing; write which fault it is"]),
        ('[[fault]]\npath = "/health"\nstatus = 200', ["status: cannot be 200; write a number from 400 to 599"]),
        ('[[fault]]\npath = "/health"\nstatus = "503"', ["status: cannot be '503'; write a number from 400 to 599"]),
        ('[[fault]]\npath = "/health"\ndelay = 0', ["delay: cannot be 0; write seconds, above 0 and up to 3600"]),
        ('[[fault]]\npath = "/health"\ndelay = true', ["delay: cannot be True; write seconds, above 0 and up to 3600"]),
        ('[[fault]]\npath = "/health"\ndrop = "all"', ["drop: cannot be 'all'; write \"request\" or \"answer\""]),
        ('[[fault]]\npath = "/health"\nstatus = 500\nretry_after = 1', ["retry_after: goes with status 429 or 503 only; leave it out"]),
        ('[[fault]]\npath = "/health"\nstatus = 503\nretry_after = -1', ["retry_after: cannot be -1; write seconds from 0 to 3600"]),
        ('[[fault]]\npath = "/health"\nstatus = 500\ndrop = "request"', ["drop: does not go with status: who hangs up answers nothing; leave one of them out"]),
        ('[[fault]]\npath = "/health"\nstatus = 500\nevery = 0', ["every: cannot be 0; write a number from 1: 3 is each third request"]),
        ('[[fault]]\npath = "/health"\nstatus = 500\ntimes = 0', ["times: cannot be 0; write a number from 1, or leave it out for always"]),
        ('[[fault]]\npath = "/health"\nstaus = 500\nstatus = 500', ["staus: is not known; known are path, method, status, drop, delay, retry_after, every, times"]),
        ('[[fault]]\npath = "health"\nstatus = 500', ["path: cannot be 'health'; write a path such as \"/v1/calendars/*/events\", with ** at its end alone"]),
        ('[[fault]]\npath = "/**/events"\nstatus = 500', ["path: cannot be '/**/events'; write a path such as \"/v1/calendars/*/events\", with ** at its end alone"]),
        ('[[fault]]\npath = "/v1/availabilty"\nstatus = 500', ["path: no call fits '/v1/availabilty' with this method; GET /v1/openapi.json lists them"]),
        ('[[fault]]\npath = "/v1/availability"\nmethod = "DELETE"\nstatus = 500', ["path: no call fits '/v1/availability' with this method; GET /v1/openapi.json lists them"]),
        ('[[fault]]\npath = "/health"\nmethod = "get"\nstatus = 500', ["method: cannot be 'get'; write one of DELETE, GET, OPTIONS, POST", "path: no call fits '/health' with this method; GET /v1/openapi.json lists them"]),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_named_with_its_field_and_what_helps(table: Path, text: str, said: list[str]):
    assert problems(table, text) == [f"TABLE: fault 1: {one}" for one in said]


def test_all_problems_of_all_entries_come_at_once(table: Path):
    text = '[[fault]]\npath = "/health"\nstatus = 500\n[[fault]]\npath = 7\nstatus = 1\n[[fault]]\ndelay = 1'

    assert [one.split("; ")[0] for one in problems(table, text)] == [
        "TABLE: fault 2: path: cannot be 7",
        "TABLE: fault 2: status: cannot be 1",
        "TABLE: fault 3: path: is missing",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("path = ", "is no TOML: Invalid value (at end of document); write each entry under [[fault]]"),
        ("", "has no [[fault]] alone (found: none); write each entry under [[fault]]"),
        ("[[faults]]", "has no [[fault]] alone (found: faults); write each entry under [[fault]]"),
        ("[fault]", "has no [[fault]] alone (found: none); write each entry under [[fault]]"),
    ],
)
def test_what_is_no_table_of_faults(table: Path, text: str, said: str):
    assert problems(table, text) == [f"TABLE: {said}"]


def test_an_entry_that_is_no_table(table: Path):
    assert problems(table, "fault = [1]") == [
        "TABLE: fault 1: fault: is no table; write [[fault]] above its fields"
    ]


def test_a_file_that_is_not_there(table: Path):
    with pytest.raises(Invalid, match="cannot be read: No such file or directory; name a file that is there"):
        read_faults(table)
