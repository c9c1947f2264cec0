"""An Element for somebody's own page: its token, its origin, and the code that is pasted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.links.element_panel import ElementPanel
from apcdesk.desk.staff.links.pane import LinksPane
from apcdesk.desk.window.shell import SMALLEST
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import ClientId
from apcdesk.service.port.element_tokens import ElementToken
from apcdesk.service.services import Services
from tests.builders_desk import Toasts
from tests.builders_services import ManualClock
from tests.service.builders import an_appointment_type, hours


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


@pytest.fixture
def panel(qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane) -> ElementPanel:
    """The panel of a link whose times have been asked for."""
    ingrid = kind.participants[1].subs[0]
    services.rules.upsert(hours(ingrid, 9, 17), origin=STAFF)
    services.open_links.create(kind.appointment_type_id, "Demo", origin=STAFF)
    qtbot.waitUntil(lambda: "availability_query" in pane.element.embed)
    return pane.element


def asked(panel: ElementPanel) -> Any:
    """The query that stands in the code."""
    (line,) = [one for one in panel.embed.splitlines() if "availability_query" in one]
    return json.loads(line.partition(": ")[2])


def test_the_code_asks_what_the_link_asks(kind: AppointmentType, panel: ElementPanel):
    press, ingrid, lars = (sub for group in kind.participants for sub in group.subs)

    lines = panel.embed.splitlines()

    assert lines[:6] == [
        '<div id="booking"></div>',
        '<script src="http://127.0.0.1:8990/static/CronofyElements.js"></script>',
        "<script>CronofyElements.SlotPicker({",
        '  element_token: "ELEMENT_TOKEN",',
        '  target_id: "booking",',
        '  api_domain: "http://127.0.0.1:8990",',
    ]
    assert lines[6] == '  tzid: "Europe/Oslo",'
    assert (len(lines), lines[-1]) == (9, "})</script>")
    assert asked(panel) == {
        "participants": [
            {"required": "all", "members": [{"sub": press}]},
            {"required": 1, "members": [{"sub": ingrid, "managed_availability": True}, {"sub": lars}]},
        ],
        "required_duration": {"minutes": 30},
        "start_interval": {"minutes": 15},
        "buffer": {"before": {"minutes": 10}, "after": {"minutes": 15}},
        "query_periods": [{"start": "2027-03-10T10:40:00Z", "end": "2027-03-11T23:00:00Z"}],
    }


def test_the_code_is_copied_and_follows_the_element(panel: ElementPanel):
    click(panel.copy)
    assert QGuiApplication.clipboard().text() == panel.embed
    assert panel.code.text().splitlines()[-2:] == ["  availability_query: { … }", "})</script>"]
    assert panel.hint.text().startswith("Put your token for ELEMENT_TOKEN.")

    _, agenda = panel.element.findChildren(QWidget)[:2]
    click(agenda)
    assert "CronofyElements.Agenda({" in panel.embed
    assert "availability_query" not in panel.embed
    assert panel.hint.text() == "This Element needs a token with the permission agenda."
    click(panel.permissions["agenda"])
    assert panel.hint.text().startswith("Put your token for ELEMENT_TOKEN.")


def test_a_token_is_made_for_its_origin_masked_and_leaves_the_clipboard(
    qtbot: QtBot, services: Services, kind: AppointmentType, panel: ElementPanel
):
    QTest.keyClicks(panel.origin.line, "https://Nordlys.example/page")
    QTest.keyClick(panel.origin.line, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.token.isVisible)

    token = panel.token.value
    subs = tuple(sub for group in kind.participants for sub in group.subs)
    assert services.element_tokens.authenticate(token) == ElementToken(
        services.own_client, ("availability",), subs, "https://nordlys.example"
    )
    assert (panel.origin.text, panel.token.note.text()) == ("https://nordlys.example", "until 05:20")
    assert token not in panel.embed
    assert panel.make.isEnabled()
    (copy,) = [one for one in panel.token.findChildren(QPushButton) if one.accessibleName() == "Copy Token"]
    click(copy)
    assert QGuiApplication.clipboard().text() == token
    panel.clipboard.forget()
    assert QGuiApplication.clipboard().text() == ""


def test_what_is_missing_is_said(panel: ElementPanel):
    click(panel.permissions["availability"])
    QTest.keyClicks(panel.origin.line, "nordlys")
    click(panel.make)

    assert panel.problem.text() == "Choose at least one permission."
    assert panel.origin.message.text() == "This is no origin. Write it like https://example.com."
    assert not panel.token.isVisible()
    QTest.keyClicks(panel.origin.line, ".example")
    assert not panel.origin.message.isVisible()


def test_a_token_goes_when_another_link_is_chosen(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    panel: ElementPanel,
    clock: ManualClock,
):
    QTest.keyClicks(panel.origin.line, "http://localhost:8080")
    click(panel.make)
    qtbot.waitUntil(panel.token.isVisible)
    clock.advance(seconds=1)
    services.open_links.create(kind.appointment_type_id, "Other", origin=STAFF)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert panel.token.isVisible(), "the choice stays"

    QTest.keyClick(pane.list, Qt.Key.Key_Up)

    assert pane.details.title.text() == "Other"
    assert (panel.token.isVisible(), panel.token.value) == (False, "")


def test_calendars_of_another_app_get_no_token_here(
    qtbot: QtBot, services: Services, pane: LinksPane, context: DeskContext
):
    client = ClientId("another")
    services.clients.ensure(client, "CRN_secret", origin=STAFF)
    sub = services.calendars.open(client, "Theirs", origin=STAFF).calendar.sub
    foreign = an_appointment_type(NamedGroup("", (sub,)), name="theirs")
    services.appointment_types.upsert(foreign, origin=STAFF)
    services.open_links.create(foreign.appointment_type_id, "Theirs", origin=STAFF)
    panel = pane.element
    qtbot.waitUntil(lambda: "availability_query" in panel.embed)

    QTest.keyClicks(panel.origin.line, "https://nordlys.example")
    click(panel.make)
    qtbot.waitUntil(panel.problem.isVisible)

    words = "This link books calendars of another app, which alone can make tokens for them."
    assert panel.problem.text() == words


def test_a_paused_link_has_no_times_to_ask_for(
    qtbot: QtBot, services: Services, pane: LinksPane, panel: ElementPanel
):
    (report,) = services.open_links.report().open_links
    services.open_links.pause(report.link.link_id, origin=STAFF)

    qtbot.waitUntil(lambda: "availability_query" not in panel.embed)
    assert "CronofyElements.SlotPicker({" in panel.embed


def test_in_the_smallest_window_it_stands_below_and_comes_back(
    qtbot: QtBot, pane: LinksPane, panel: ElementPanel
):
    window = pane.window()
    beside = panel.mapTo(pane, QPoint(0, 0))
    window.resize(SMALLEST[0] - 232, SMALLEST[1])
    qtbot.waitUntil(lambda: panel.mapTo(pane, QPoint(0, 0)).y() > 600)
    assert panel.isVisible()
    assert panel.mapTo(pane, QPoint(0, 0)).x() < beside.x()
    assert pane.details.width() > 500

    window.resize(1208, 900)
    qtbot.waitUntil(lambda: panel.mapTo(pane, QPoint(0, 0)) == beside)
    assert panel.isVisible()


def test_the_preview_shows_what_the_element_would(
    qtbot: QtBot, services: Services, kind: AppointmentType, panel: ElementPanel
):
    def shows(*lines: str) -> bool:
        return panel.preview.accessibleName() == f"Preview of Demo: {', '.join(lines)}"

    times = ["12:00", "12:15", "12:30", "12:45", "13:00", "13:15", "13:30", "13:45", "14:00"]
    press = kind.participants[0].subs[0]
    (calendar,) = [one for one in services.calendars.all() if one.sub == press]
    qtbot.waitUntil(lambda: shows("Wed 10", "Thu 11", "11:45", *times[:-1]))

    start = datetime(2027, 3, 10, 10, 30, tzinfo=UTC)
    draft = EventDraft(summary="Service", times=DraftTimes(start, start + timedelta(hours=2)))
    services.events.create(calendar.calendar_id, draft)
    later = ["13:45", "14:00", "14:15", "14:30", "14:45", "15:00", "15:15", "15:30", "15:45"]
    qtbot.waitUntil(lambda: shows("Wed 10", "Thu 11", *later))

    _, agenda = panel.element.findChildren(QWidget)[:2]
    click(agenda)
    qtbot.waitUntil(lambda: shows("11:30 – 13:30  Service"))
    (report,) = services.open_links.report().open_links
    services.open_links.pause(report.link.link_id, origin=STAFF)
    qtbot.waitUntil(lambda: shows("No times to pick"))


def test_the_bundle_is_brought_by_a_press(
    qtbot: QtBot, panel: ElementPanel, toasts: Toasts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    row = panel.bundle

    def chosen(file: str, *_: object) -> tuple[str, str]:
        return file, ""

    def is_told(words: str) -> bool:
        return toasts.texts[-1:] == [words] and row.add.isEnabled()

    qtbot.waitUntil(lambda: row.state.text() == "Not here yet")
    wrong, right = tmp_path / "other.js", tmp_path / "CronofyElements.js"
    wrong.write_text("let it = 1;")
    right.write_text("var CronofyElements = {};" + " " * 1024 * 1024)
    for file, told in (
        (wrong, "This is not CronofyElements.js of the package cronofy-elements. Nothing was changed."),
        (tmp_path / "gone.js", "Not added: No such file or directory"),
        (right, "The port serves CronofyElements.js now"),
    ):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", partial(chosen, str(file)))
        row.add.click()
        qtbot.waitUntil(partial(is_told, told))

    qtbot.waitUntil(lambda: row.state.text() == "Served, 1.0 MB")
    assert row.add.text() == "Replace the file"
