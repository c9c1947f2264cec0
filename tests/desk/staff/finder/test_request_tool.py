"""The search as a request: the port answers it as the finder does, and one that is pasted is drawn."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PySide6.QtGui import QGuiApplication

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.staff.finder.query_sheet import CURL, JSON, PYTHON, QuerySheet
from apcdesk.desk.staff.finder.requests import SECRET, json_text, python_text
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.queries import ResponseFormat
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, brussels, opened
from tests.plain_http import PLAIN


@pytest.fixture
def finder(store: Store, open_finder: OpenFinder) -> Finder:
    return open_finder(store.services, store.state(ResponseFormat.OVERLAPPING_SLOTS))


@pytest.fixture
def port(store: Store) -> Iterator[str]:
    """Where the port answers for the same services."""
    server = Server(store.services, RequestLog())
    yield address(*server.start("127.0.0.1", 0))
    server.stop()


def secret_of(store: Store) -> str:
    secret = store.services.clients.secret_of(store.services.own_client)
    assert secret is not None
    return secret


def offered(finder: Finder) -> list[dict[str, Any]]:
    """What the finder shows, as the port would write it."""
    assert finder.pane.chooser.found is not None
    return [
        {
            "start": f"{slot.start:%Y-%m-%dT%H:%M:%SZ}",
            "end": f"{slot.end:%Y-%m-%dT%H:%M:%SZ}",
            "participants": [{"sub": sub} for sub in slot.participants],
        }
        for slot in finder.pane.chooser.found.slots
    ]


def write(sheet: QuerySheet, **members: Any) -> None:
    """Change members of the request that is shown, and search for it."""
    sheet.text.setPlainText(json.dumps(json.loads(sheet.text.toPlainText()) | members))
    sheet.draw.click()


def test_the_port_answers_exactly_this_json_with_what_the_finder_shows(
    store: Store, finder: Finder, port: str
):
    shown = opened(finder).text.toPlainText()

    answer = httpx.post(
        f"{port}/v1/availability",
        content=shown,
        headers={"Authorization": f"Bearer {secret_of(store)}", "Content-Type": "application/json"},
        **PLAIN,
    )

    assert (answer.status_code, answer.json()) == (200, {"available_slots": offered(finder)})
    assert len(offered(finder)) == 3


def test_the_program_in_python_runs_and_finds_the_same(store: Store, finder: Finder, port: str):
    found = finder.pane.chooser.found
    assert found is not None
    assert found.query is not None
    program = python_text(found.query, port).replace(SECRET, secret_of(store))

    names: dict[str, Any] = {}
    exec(program, names)

    assert names["times"] == offered(finder)


def test_each_form_is_shown_and_copied(finder: Finder):
    sheet = opened(finder)
    body = sheet.text.toPlainText()
    copied = []
    for form in (JSON, CURL, PYTHON):
        sheet.form.set_current(form)
        sheet.form.chosen.emit(form)
        sheet.copy.click()
        copied.append(QGuiApplication.clipboard().text())

    assert copied[JSON] == body
    command = shlex.split(copied[CURL].replace("\\\n", ""))
    assert (command[0], command[1].rpartition("/v1/")[2], json.loads(command[-1])) == (
        "curl",
        "availability",
        json.loads(body),
    )
    assert copied[PYTHON].startswith("import pycronofy\n")
    assert sheet.text.isReadOnly()


def test_a_pasted_request_is_drawn_and_searched_for(store: Store, finder: Finder):
    sheet = opened(finder)
    assert not sheet.draw.isEnabled()

    write(
        sheet,
        participants=[
            {"required": "all", "members": [{"sub": store.manager.sub, "managed_availability": True}]},
            {"required": 1, "members": [{"sub": store.office.sub}]},
        ],
        required_duration={"minutes": 30},
        start_interval={"minutes": 20},
        buffer={"after": {"minutes": 10}},
        query_periods=[{"start": "2027-03-11T08:00:00Z", "end": "2027-03-11T17:00:00Z"}],
    )

    finder.wait(lambda: finder.pane.request_tool.sheet is None)
    finder.settle()
    state = finder.pane.query_panel.state
    assert state.groups == (
        NamedGroup("Group 1", (store.manager.sub,)),
        NamedGroup("Group 2", (store.office.sub,), 1),
    )
    assert (state.length, state.interval, state.before, state.after, state.use_rules) == (30, 20, 0, 10, True)
    assert state.window.start == brussels("11 09:00")
    assert finder.times[:2] == ["13:40", "14:00"]


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"required_duration": {}}, "required_duration.minutes: Something is needed here."),
        (
            {"query_periods": [{"start": "later", "end": "2027-03-11T17:00:00Z"}]},
            "query_periods[0].start: Write a time like 2027-03-11T17:00:00Z",
        ),
        (
            {"participants": [{"members": [{"sub": "apc_x"}]}]},
            "participants[0].members[0].sub: This is not known here.",
        ),
        ({"max_results": 3}, "max_results: Find a time has no field for this."),
        ({"start_interval": None}, "start_interval: Find a time has no field for this."),
    ],
)
def test_what_cannot_be_drawn_is_said_with_its_field(finder: Finder, members: dict[str, Any], words: str):
    before = finder.pane.query_panel.state
    sheet = opened(finder)

    write(sheet, **members)

    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text().startswith(words)
    assert finder.pane.query_panel.state == before
    assert sheet.draw.isEnabled()


def test_a_pasted_curl_command_is_drawn_by_what_it_sends(finder: Finder):
    sheet = opened(finder)
    sheet.form.set_current(CURL)
    sheet.form.chosen.emit(CURL)
    command = sheet.text.toPlainText()
    sheet.form.set_current(JSON)
    sheet.form.chosen.emit(JSON)

    sheet.text.setPlainText(command.replace('"minutes": 45', '"minutes": 30'))
    sheet.draw.click()

    finder.wait(lambda: finder.pane.request_tool.sheet is None)
    assert finder.pane.query_panel.state.length == 30


@pytest.mark.parametrize("text", ["curl 'no end", "curl http://127.0.0.1/v1/availability"])
def test_a_command_that_sends_nothing_is_no_request(finder: Finder, text: str):
    sheet = opened(finder)

    sheet.text.setPlainText(text)
    sheet.draw.click()

    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text() == "This is not the JSON of a request."


def test_options_of_members_and_several_windows_are_not_lost_in_silence(store: Store, finder: Finder):
    sheet = opened(finder)
    member = {"sub": store.manager.sub, "managed_availability": True, "ignore_tentative": True}

    write(sheet, participants=[{"members": [member]}])
    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text().startswith("participants[0].members[0].ignore_tentative: ")

    sheet.text.setPlainText("{")
    assert not sheet.problems.isVisible()
    sheet.draw.click()
    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text() == "This is not the JSON of a request."

    found = finder.pane.chooser.found
    assert found is not None
    assert found.query is not None
    sheet.text.setPlainText(json_text(found.query))
    period = {"start": "2027-03-11T08:00:00Z", "end": "2027-03-11T17:00:00Z"}
    write(sheet, query_periods=[period, period | {"start": "2027-03-11T09:00:00Z"}])
    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text().startswith("query_periods[1]: ")
