"""The pane of links: making, reading, pausing and ending them, and what goes onto paper."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.appointment_types.sheet import AppointmentTypeSheet
from apcdesk.desk.staff.links.details import AddressField
from apcdesk.desk.staff.links.facts import FactRow
from apcdesk.desk.staff.links.list_view import ROW
from apcdesk.desk.staff.links.new_link import NewLinkSheet
from apcdesk.desk.staff.links.pane import LinksPane
from apcdesk.desk.staff.links.poster import Poster, draw_poster
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.ids import ClientId
from apcdesk.domain.open_links import OpenLink, OpenLinkState
from apcdesk.domain.scheduling import CallbackKind
from apcdesk.errors import DatabaseBusy
from apcdesk.service.links.open_links import OpenLinks
from apcdesk.service.services import Services
from tests.builders_desk import Toasts
from tests.builders_services import ManualClock
from tests.service.builders import WEDNESDAY
from tests.service.links.test_scheduling import asked, choose
from tests.service.links.test_sequencing import a_sequence, a_step

THURSDAY = WEDNESDAY + timedelta(days=1)


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def made(services: Services, kind: AppointmentType, name: str, last_day: date | None = None) -> OpenLink:
    return services.open_links.create(kind.appointment_type_id, name, last_day, origin=STAFF).link


def lines(pane: LinksPane) -> list[str]:
    """The list as a screen reader reads it."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [pane.model.index(row).data(role) for row in range(pane.model.rowCount())]


def facts(pane: QWidget) -> list[str]:
    return [row.accessibleName() for row in pane.findChildren(FactRow) if row.isVisible()]


def names(widget: QWidget) -> set[str]:
    """What a screen reader calls the things of a widget that can be used."""
    found = set()
    for button in widget.findChildren(QPushButton):
        if button.isVisible():
            interface = QAccessible.queryAccessibleInterface(button)
            found.add(interface.text(QAccessible.Text.Name))
    return found


def test_without_an_appointment_type_it_leads_to_making_one(
    qtbot: QtBot, services: Services, pane: LinksPane, context: DeskContext
):
    services.calendars.open(services.own_client, "anna", origin=STAFF)
    at_first = pane.empty.step.text(), pane.make_first.isVisible(), pane.new.isEnabled()
    click(pane.make_type)
    qtbot.waitUntil(lambda: context.tasks.idle)
    [sheet] = pane.window().findChildren(AppointmentTypeSheet)
    sheet.name.set_text("Fitting")
    sheet.who.cards[0].open_picker()
    picker = sheet.who.cards[0].picker
    assert picker is not None
    picker.toggled.emit(services.calendars.all()[0].sub)
    picker.close()
    click(sheet.confirm)
    qtbot.waitUntil(lambda: pane.make_first.isVisible() and context.tasks.idle)

    assert at_first == ("A link offers an appointment type, and there is none.", False, False)
    assert pane.empty.step.text() == "Make one, and visitors book their times by themselves."
    assert not pane.make_type.isVisible()
    assert pane.new.isEnabled()


def test_without_links_it_says_so_and_makes_the_first(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    context: DeskContext,
    toasts: Toasts,
):
    assert pane.empty.isVisible()
    assert (pane.empty.fact.text(), pane.count.text()) == ("No links yet", "")

    click(pane.make_first)
    (sheet,) = pane.window().findChildren(NewLinkSheet)
    assert sheet.name.text == "Demo, 30 min", "suggested"
    sheet.name.line.selectAll()
    QTest.keyClicks(sheet.name.line, "For you")
    QTest.mouseClick(
        sheet.until.limited, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet.until.limited.height() // 2)
    )
    QTest.keyClick(sheet.until.chosen, Qt.Key.Key_Down)
    click(sheet.confirm)
    # the list hears of the change, the toast of the answer: whichever comes first
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1 and bool(toasts.texts), timeout=20_000)
    qtbot.waitUntil(lambda: context.tasks.idle, timeout=20_000)

    (report,) = services.open_links.report().open_links
    assert (report.link.name, report.link.last_day, report.kind) == ("For you", WEDNESDAY, kind)
    assert lines(pane) == ["For you, Open. 0 booked · ends Wed 10 March"]
    assert (pane.count.text(), toasts.texts) == ("1 open, 0 closed", ["Made For you"])
    assert pane.details.title.text() == "For you"
    context.undo.undo()
    qtbot.waitUntil(pane.empty.isVisible)
    assert services.open_links.report().open_links == ()


def test_a_link_needs_a_name_and_a_day_to_come(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane, context: DeskContext
):
    QTest.keyClick(pane, Qt.Key.Key_N)
    (sheet,) = pane.window().findChildren(NewLinkSheet)
    QTest.keyClick(sheet.kind, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pane.window().findChildren(NewLinkSheet) == [sheet], "one at a time"
    sheet.name.line.clear()
    QTest.keyClick(sheet.name.line, Qt.Key.Key_Return)
    assert sheet.name.message.text() == "Give the link a name."
    QTest.keyClicks(sheet.name.line, "Late")
    assert sheet.name.message.text() == "Visitors read it above the times."
    sheet.until.limited.setChecked(True)
    QTest.keyClick(sheet.until.chosen, Qt.Key.Key_Down)
    QTest.keyClick(sheet.until.chosen, Qt.Key.Key_Down)
    QTest.keyClick(sheet.name.line, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.banner.isVisible)

    assert sheet.banner.label.text() == "The last day is over already."
    assert sheet.confirm.isEnabled()
    click(sheet.cancel)
    assert services.open_links.report().open_links == ()


def test_everything_about_the_chosen_link_is_shown(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    context: DeskContext,
    clock: ManualClock,
):
    other = made(services, kind, "Other")
    clock.advance(seconds=1)
    link = made(services, kind, "Demo, 30 min", THURSDAY)
    for _ in range(5):
        services.open_links.count_opening(link.token)
    services.open_links.tell(link.token, CallbackKind.NO_TIMES_SUITABLE, "Etc/UTC")
    codes = []
    for start, name in (("12:00", "Ida Lund"), ("13:00", "")):
        codes.append(services.open_links.book(link.token, choose(start, name, name)))
        clock.advance(seconds=1)
    services.visits.cancel(codes[1])
    pane.refresh()
    expected = [
        "Demo, 30 min, Open. 2 booked · ends Thu 11 March",
        "Other, Open. 0 booked · ends Thu 11 March",
    ]
    qtbot.waitUntil(lambda: lines(pane) == expected)
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    results = "5 opened, 2 booked, 1 found no time, 0 moved"
    qtbot.waitUntil(lambda: pane.details.results.accessibleName() == results)
    details = pane.details
    assert (details.title.text(), details.identity.text()) == (
        "Demo, 30 min",
        f"Booking link · {link.link_id}",
    )
    assert details.address.address.text() == f"http://127.0.0.1:8990/rts/{link.token}"
    assert (details.code.text(), details.code.accessibleName()) == (
        link.code,
        "Short code " + " ".join(link.code),
    )
    assert details.how.text() == "Visitors type it at 127.0.0.1:8990/bookings, or scan."
    expected = [
        "Books Press and 1 of",
        "Ingrid, Lars",
        "Length 30 min, starts every 15 min",
        "Buffers 10 min before, 15 min after",
        "When Wed 10 – Thu 11 March, in open hours",
        "Short notice At least 20 min ahead",
        "After booking Shows the booking and a calendar file",
    ]
    qtbot.waitUntil(lambda: facts(details) == expected)
    latest = [
        child.accessibleName()
        for child in details.latest.findChildren(QWidget)
        if "Wed" in child.accessibleName()
    ]
    assert latest == ["Without a name  cancelled, Wed 10, 14:00", "Ida Lund, Wed 10, 13:00"]
    assert {
        "Save a poster as PDF",
        "Save the code as SVG",
        "Copy the address",
        "End this link",
        "New link",
    } <= names(pane)
    assert details.toggle.accessibleName() == "Takes bookings"

    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert details.title.text() == "Other"
    assert details.address.address.text().endswith(other.token)
    assert not details.latest.isVisible()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert details.title.text() == "Demo, 30 min"


def test_visitors_are_seen_while_the_pane_is_open(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane
):
    link = made(services, kind, "Demo")
    qtbot.waitUntil(lambda: lines(pane) == ["Demo, Open. 0 booked · ends Thu 11 March"])

    services.open_links.count_opening(link.token)
    services.open_links.book(link.token, choose("12:00", "one", "Ida Lund"))

    qtbot.waitUntil(lambda: pane.details.results.counts["booked"].text() == "1", timeout=20_000)
    qtbot.waitUntil(lambda: pane.details.results.counts["opened"].text() == "1", timeout=20_000)


def test_the_switch_pauses_and_resumes_and_each_is_taken_back(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    context: DeskContext,
    toasts: Toasts,
):
    link = made(services, kind, "Demo")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)

    def is_shown(state: OpenLinkState, word: str, on: bool) -> bool:
        shown = (pane.details.state.text(), pane.details.toggle.isChecked())
        stored = services.open_links.report().open_links[0].state
        return shown == (word, on) and stored is state

    click(pane.details.toggle)
    qtbot.waitUntil(lambda: is_shown(OpenLinkState.PAUSED, "Paused", False) and bool(toasts.texts))
    assert lines(pane) == ["Demo, Paused. Paused Wed 10 March, 11:20"]
    assert (pane.count.text(), toasts.texts) == ("0 open, 1 closed", ["Paused Demo"])
    context.undo.undo()
    # the pane hears of the change, the steps of the answer: whichever comes first
    qtbot.waitUntil(lambda: is_shown(OpenLinkState.OPEN, "Open", True) and bool(context.undo.redo_text))
    context.undo.redo()
    qtbot.waitUntil(lambda: is_shown(OpenLinkState.PAUSED, "Paused", False) and bool(context.undo.undo_text))
    QTest.keyClick(pane.details.toggle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_shown(OpenLinkState.OPEN, "Open", True))
    qtbot.waitUntil(lambda: toasts.texts[-1] == "Resumed Demo")

    click(pane.details.end)
    qtbot.waitUntil(lambda: pane.details.state.text() == "Ended" and toasts.texts[-1] == "Ended Demo")
    assert lines(pane) == ["Demo, Ended. Ended Wed 10 March"]
    assert (pane.details.toggle.isVisible(), pane.details.end.isVisible()) == (False, False)
    context.undo.undo()
    qtbot.waitUntil(lambda: is_shown(OpenLinkState.OPEN, "Open", True))
    assert services.open_links.seen(link.token).many


def test_what_is_refused_is_said_and_the_switch_goes_back(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    context: DeskContext,
    toasts: Toasts,
    clock: ManualClock,
):
    made(services, kind, "Demo", WEDNESDAY)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    clock.advance(days=1)  # it has ended, and nothing told the pane yet

    click(pane.details.toggle)

    # the pane also looks by itself: whichever comes first
    qtbot.waitUntil(lambda: pane.details.state.text() == "Ended" and bool(toasts.texts))
    assert toasts.texts == ["This link has ended. Nothing was changed."]
    assert lines(pane) == ["Demo, Ended. Ended Wed 10 March"]


def test_the_switch_goes_back_also_where_nothing_changed(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    toasts: Toasts,
    monkeypatch: pytest.MonkeyPatch,
):
    made(services, kind, "Demo")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)

    def busy(*_: Any, **__: Any) -> int:
        raise DatabaseBusy

    monkeypatch.setattr(OpenLinks, "pause", busy)
    click(pane.details.toggle)
    assert not pane.details.toggle.isChecked()

    qtbot.waitUntil(lambda: pane.details.toggle.isChecked() and bool(toasts.texts))
    words = "Another program keeps the shared calendar busy. Nothing was saved. Try again."
    assert toasts.texts == [words]


def test_links_of_a_type_that_is_gone_have_ended(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane
):
    made(services, kind, "Demo")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    services.appointment_types.delete(kind.appointment_type_id, origin=STAFF)

    qtbot.waitUntil(lambda: lines(pane) == ["Demo, Ended. Its appointment type is gone"])
    assert facts(pane.details) == []
    assert not pane.new.isEnabled()


def test_it_says_when_no_phone_can_open_the_link_and_leads_to_the_port(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane, switch: PortSwitch
):
    made(services, kind, "Demo")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    assert pane.banner.label.text() == "The port is off, so nobody can open this link."
    (action,) = pane.banner.findChildren(QPushButton)
    assert action.text() == "Open the port"
    with qtbot.waitSignal(pane.port_wanted):
        click(action)

    with qtbot.waitSignal(switch.changed):
        switch.set_number(9001)
    assert pane.banner.label.text() == (
        "Only this machine reaches the port: a visitor’s phone cannot open this link."
    )
    assert pane.banner.isVisible()
    assert pane.details.address.address.text().startswith("http://127.0.0.1:9001/rts/")

    with qtbot.waitSignal(switch.changed):
        switch.set_network(True)
    assert not pane.banner.isVisible()


def test_the_address_is_copied_by_its_button_and_by_keys(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane, toasts: Toasts
):
    link = made(services, kind, "Demo")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    for copy in (
        lambda: click(pane.details.address.button),
        lambda: QTest.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    ):
        QGuiApplication.clipboard().clear()
        copy()
        assert QGuiApplication.clipboard().text() == f"http://127.0.0.1:8990/rts/{link.token}"
    assert toasts.texts == ["Copied the address"]


def test_one_time_links_of_clients_are_listed_with_their_results(
    qtbot: QtBot, services: Services, pane: LinksPane, context: DeskContext, clock: ManualClock
):
    client = ClientId("a-client")
    services.clients.ensure(client, "CRN_secret", name="Portal", origin=STAFF)
    calendar = services.calendars.open(client, "Room", origin=STAFF).calendar
    by_client = Origin(Door.CLIENT, client)
    used = services.scheduling.create(client, asked(calendar), origin=by_client)
    services.scheduling.book(str(used.token), choose("13:00", name="Ida Lund"))
    clock.advance(minutes=1)
    closed = services.scheduling.create(client, asked(calendar), origin=by_client)
    services.scheduling.disable(client, closed.link_id, "We have\nmoved", origin=by_client)
    clock.advance(minutes=1)
    waiting = services.scheduling.create(client, asked(calendar), origin=by_client)
    expected = [
        "Board meeting, Open. For one visitor, by Portal",
        "Board meeting, Closed. For one visitor, by Portal",
        "Board meeting, Used. Booked Wed 10 March, 14:00",
    ]
    qtbot.waitUntil(lambda: lines(pane) == expected)

    assert pane.count.text() == "1 open, 2 closed"
    shown = pane.one_time
    QTest.keyClick(pane.list, Qt.Key.Key_Home)
    assert shown.address.address.text() == f"http://127.0.0.1:8990/rts/{waiting.token}"
    assert (shown.identity.text(), shown.address.isVisible()) == (f"One-time link · {waiting.link_id}", True)
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: facts(shown)[-1:] == ["Says We have moved"])
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert not shown.address.isVisible()
    booking = services.scheduling.get(client, used.link_id).booking
    expected = [
        "Made by Portal",
        "Made Wed 10 March, 11:20",
        "Asks Room",
        "Length 1 h",
        "Booked Wed 10 March, 14:00 – 15:00",
        "By Ida Lund",
        f"Code {booking and booking.code}",
    ]
    qtbot.waitUntil(lambda: facts(shown) == expected)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "", "its address is not known any more"


def test_the_link_of_a_sequence_lists_its_events_and_when_the_whole_of_it_is(
    qtbot: QtBot, services: Services, pane: LinksPane
):
    client = ClientId("a-client")
    services.clients.ensure(client, "CRN_secret", name="Portal", origin=STAFF)
    room = services.calendars.open(client, "Room", origin=STAFF).calendar
    request = a_sequence(a_step(0, room), a_step(1, room))
    link = services.scheduling.create(client, request, origin=Origin(Door.CLIENT, client))
    code = services.scheduling.book(str(link.token), choose("13:00"))
    qtbot.waitUntil(lambda: lines(pane) == ["Board meeting, Used. Booked Wed 10 March, 14:00"])

    QTest.keyClick(pane.list, Qt.Key.Key_Home)

    expected = [
        "Made by Portal",
        "Made Wed 10 March, 11:20",
        "Asks Room",
        "Length 2 h",
        "In order Demonstration",
        "Signature",
        "Booked Wed 10 March, 14:00 – 16:00",
        "By Without a name",
        f"Code {code}",
    ]
    qtbot.waitUntil(lambda: facts(pane.one_time) == expected)


WORDS = """{name}, Nordlys Press

Choose the time that suits you:
http://127.0.0.1:8990/rts/{token}

Or open 127.0.0.1:8990/bookings and type the code {code}."""


def test_the_words_to_send_with_a_link_are_copied(
    qtbot: QtBot, services: Services, kind: AppointmentType, pane: LinksPane, toasts: Toasts
):
    services.installation.put("place", {"organisation": "Nordlys Press"}, origin=STAFF)
    link = made(services, kind, "Demo & more")
    qtbot.waitUntil(lambda: pane.details.isVisible() and pane.details.title.text() == link.name)

    click(pane.details.words)

    assert QGuiApplication.clipboard().text() == WORDS.format(
        name=link.name, token=link.token, code=link.code
    )
    assert toasts.texts == ["Copied the words to send"]


@pytest.mark.parametrize("answers", [True, False], ids=["a mail program", "none"])
def test_a_mail_is_begun_or_the_words_are_copied(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    toasts: Toasts,
    monkeypatch: pytest.MonkeyPatch,
    answers: bool,
):
    services.installation.put("place", {"organisation": "Nordlys Press"}, origin=STAFF)
    link = made(services, kind, "Demo & more?")
    qtbot.waitUntil(lambda: pane.details.isVisible() and pane.details.title.text() == link.name)
    QGuiApplication.clipboard().clear()
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return answers

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    click(pane.details.mail)

    [address] = opened
    scheme, _, query = address.partition(":?")
    words = WORDS.format(name=link.name, token=link.token, code=link.code)
    told = {"subject": [f"{link.name}, Nordlys Press"], "body": [words.replace("\n", "\r\n")]}
    assert (scheme, parse_qs(query, strict_parsing=True)) == ("mailto", told)
    assert QGuiApplication.clipboard().text() == ("" if answers else words)
    assert toasts.refusals == ([] if answers else ["No mail program answers. The words to send are copied."])


@pytest.mark.parametrize(("button", "ending"), [("svg", ".svg"), ("poster", ".pdf")])
def test_code_and_poster_are_saved_under_the_name_of_the_link(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    pane: LinksPane,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    toasts: Toasts,
    button: str,
    ending: str,
):
    made(services, kind, "Demo: 1/2")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    asked_names: list[str] = []

    def choose_file(_parent: Any, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked_names.append(name)
        return str(tmp_path / "saved"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_file)
    click(getattr(pane.details, button))
    qtbot.waitUntil(lambda: toasts.texts == [f"Saved saved{ending}"])

    assert asked_names == [f"Demo  1 2{ending}"]
    data = (tmp_path / f"saved{ending}").read_bytes()
    assert data.startswith(b"%PDF") if ending == ".pdf" else b"<svg" in data

    (tmp_path / f"saved{ending}").unlink()
    (tmp_path / f"saved{ending}").mkdir()
    click(getattr(pane.details, button))
    qtbot.waitUntil(lambda: toasts.texts[-1] == "Not saved: Is a directory")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    click(getattr(pane.details, button))
    assert len(toasts.texts) == 2


def test_a_poster_is_black_on_white_and_fits_its_page(theme: Any):
    long = "A name of a link that goes on and on, much longer than it should be for any poster " * 3
    poster = Poster(
        "Nordlys Press", long, "", "Scan", "http://127.0.0.1:8990/rts/" + "x" * 22, "or type", "7K4M2Q"
    )
    image = QImage(827, 1169, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(3937)
    image.setDotsPerMeterY(3937)
    painter = QPainter(image)
    draw_poster(painter, poster, theme)
    painter.end()

    def dark(y: int) -> int:
        return sum(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()))

    assert any(dark(y) > 100 for y in range(300, 800)), "the code"
    assert all(dark(y) == 0 for y in (*range(60), *range(1140, 1169))), "nothing runs over the edge"
    assert all(image.pixelColor(x, y).lightness() > 250 for x in (5, 820) for y in range(0, 1169, 7))


def test_from_right_to_left_it_is_mirrored_but_for_addresses(
    qtbot: QtBot,
    services: Services,
    kind: AppointmentType,
    context: DeskContext,
    switch: PortSwitch,
    qapp: QApplication,
):
    made(services, kind, "Demo")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane = LinksPane(context, switch)
        qtbot.addWidget(pane)
        pane.resize(1208, 900)
        pane.show()
        pane.activate()
        qtbot.waitUntil(lambda: context.tasks.idle and pane.model.rowCount() == 1)
        assert pane.list.mapTo(pane, QPoint(0, 0)).x() > 900
        assert pane.details.qr.mapTo(pane, QPoint(0, 0)).x() > pane.details.code.mapTo(pane, QPoint(0, 0)).x()
        (field,) = (one for one in pane.details.findChildren(AddressField))
        assert field.address.layoutDirection() == Qt.LayoutDirection.LeftToRight
        row = pane.list.viewport().grab().toImage()
        bar = [row.pixelColor(x, ROW // 2) == context.theme.color("accent") for x in (0, row.width() - 2)]
        assert bar == [False, True]
        pane.hide()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_its_keys_are_told(pane: LinksPane):
    assert [keys for keys, _ in pane.key_help()] == ["↑ ↓", "Ctrl C", "N  Ctrl N"]
