"""The kiosks' doors at the desk: the PIN, the badge list, and the screen as a kiosk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.kiosks.badges_sheet import BadgesSheet
from apcdesk.desk.staff.kiosks.doors_card import DoorsCard
from apcdesk.desk.staff.report_list import ReportList
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.window.kiosk_mode import KioskMode
from apcdesk.domain.badges import Badge, BadgeColumns
from apcdesk.domain.changes import STAFF
from apcdesk.domain.retention import Retention
from apcdesk.errors import PinWrong
from apcdesk.service.services import Services
from tests.builders_desk import Toasts

PIN = "270310"


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda until: qtbot.waitUntil(until, timeout=20_000)


@pytest.fixture
def card(context: DeskContext, qtbot: QtBot, wait) -> DoorsCard:
    card = DoorsCard(context)
    qtbot.addWidget(card)
    card.resize(460, 260)
    card.show()
    wait(lambda: bool(card.badges.text()))
    return card


def test_the_pin_is_typed_twice_and_then_counts(card: DoorsCard, services: Services, wait) -> None:
    assert card.pin.text() == "No staff PIN yet: a kiosk cannot be left."

    sheet = card.set_pin()
    QTest.keyClicks(sheet.pin.line, "2703x10")
    QTest.keyClicks(sheet.again.line, "270311")
    QTest.keyClick(sheet.again.line, Qt.Key.Key_Return)
    assert sheet.again.message.text() == "This is another PIN than the one above."
    sheet.again.set_text("")
    QTest.keyClicks(sheet.again.line, PIN)
    QTest.keyClick(sheet.again.line, Qt.Key.Key_Return)

    wait(lambda: card.pin.text() == "Staff PIN, set on Wed 10 March")
    services.staff_pin.check(PIN, kiosk="Kiosk 1")
    with pytest.raises(PinWrong):
        services.staff_pin.check("270311", kiosk="Kiosk 1")
    assert card.pin_button.text() == "Change it"


def test_a_pin_that_everybody_tries_first_is_refused(card: DoorsCard, services: Services, wait) -> None:
    sheet = card.set_pin()
    QTest.keyClicks(sheet.pin.line, "123456")
    QTest.keyClicks(sheet.again.line, "123456")
    sheet.set_button.click()

    wait(lambda: sheet.pin.message.text() == "Everybody tries this PIN first. Choose another.")
    assert services.staff_pin.changed() is None


def test_how_long_details_are_kept_counts_once_it_is_pressed(
    card: DoorsCard, services: Services, wait
) -> None:
    assert card.kept.text() == "Details of visitors are deleted 30 days after the appointment."

    sheet = card.set_retention()
    sheet.days.spin.selectAll()
    QTest.keyClicks(sheet.days.spin, "14")
    assert services.forgetting.retention() == Retention(30), "while it is typed nothing counts"
    sheet.keep_button.click()

    wait(lambda: card.kept.text() == "Details of visitors are deleted 14 days after the appointment.")
    assert services.forgetting.retention() == Retention(14)
    place = {"personal_data_deleted": {"days_after": 14, "counted_from": "2027-03-12"}}
    services.installation.put("place", place, origin=STAFF)
    wait(lambda: card.kept.text() == "Details of visitors are deleted 14 days after 12 March 2027.")


def _opened(sheet: BadgesSheet, wait: Callable[[Callable[[], bool]], None]) -> BadgesSheet:
    wait(sheet.import_button.isEnabled)
    return sheet


def test_a_list_is_imported_with_columns_that_are_known_the_next_time(
    card: DoorsCard, services: Services, toasts: Toasts, tmp_path: Path, wait
) -> None:
    path = tmp_path / "badges.csv"
    path.write_text("Nr;Wer;Haus\n5C-0042;Keiko Mori;Hoshi Pump K.K.\n")
    sheet = _opened(card.import_badges(path), wait)
    assert sheet.columns == BadgeColumns("Nr", ("Wer",), "")
    sheet.company.set_value("Haus")
    sheet.company.chosen.emit("Haus")
    assert sheet.example.text() == "First row: 5C-0042 is Keiko Mori, Hoshi Pump K.K."

    sheet.import_button.click()
    wait(lambda: bool(toasts.texts) and card.badges.text() == "One badge is known to the scanner.")

    assert services.badges.find("5C-0042") == Badge("5c-0042", "Keiko Mori", "Hoshi Pump K.K.")
    assert toasts.texts == ["Badges: 1 new, 0 changed, 0 as before"]
    again = _opened(card.import_badges(path), wait)
    assert again.columns == BadgeColumns("Nr", ("Wer",), "Haus")
    again.close_sheet()


def test_a_list_without_a_company_and_names_in_two_columns(card: DoorsCard, tmp_path: Path, wait) -> None:
    path = tmp_path / "badges.csv"
    path.write_text("code,first name,last name\n7,Keiko,Mori\n")

    sheet = _opened(card.import_badges(path), wait)

    assert sheet.name.value == ("first name", "last name")
    assert sheet.example.text() == "First row: 7 is Keiko Mori"


def test_rows_that_are_left_out_are_named_with_their_reason(
    card: DoorsCard, services: Services, toasts: Toasts, tmp_path: Path, wait
) -> None:
    path = tmp_path / "badges.csv"
    path.write_text("code,name\n1,Keiko Mori\n,Ana Reis\n3,\n4,Bo Li\n4,Bo Lindqvist\n")
    sheet = _opened(card.import_badges(path), wait)

    sheet.import_button.click()
    wait(sheet.import_button.isHidden)

    assert sheet.message.text() == (
        "Badges: 2 new, 0 changed, 0 as before. Rows left out: 3. Put them right and import the list again."
    )
    [left_out] = sheet.findChildren(ReportList)
    shown = [label.text() for label in left_out.findChildren(Label)]
    assert shown == [
        "Row 3",
        "It has no code.",
        "Row 4",
        "It has no name.",
        "Row 5",
        "Its code stands again further down, and that row counts.",
    ]
    assert services.badges.find("4").name == "Bo Lindqvist"
    assert not toasts.texts
    sheet.leave.click()


def test_columns_in_which_no_row_is_a_badge_are_refused(card: DoorsCard, tmp_path: Path, wait) -> None:
    path = tmp_path / "badges.csv"
    path.write_text("code,name\n1,\n")
    sheet = _opened(card.import_badges(path), wait)

    sheet.import_button.click()

    told = "No row has a code and a name in these columns. Choose others."
    wait(lambda: sheet.message.text() == told)
    sheet.close_sheet()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "This file cannot be read."),
        (b"", "This is no list with headings and two columns or more, for the code and the name."),
    ],
)
def test_what_is_no_list_is_said(
    card: DoorsCard, tmp_path: Path, wait, content: bytes | None, told: str
) -> None:
    path = tmp_path / "badges.csv"
    if content is not None:
        path.write_bytes(content)

    sheet = card.import_badges(path)

    wait(lambda: sheet.message.text() == told)
    assert not sheet.import_button.isEnabled()


def test_badges_are_forgotten(card: DoorsCard, services: Services, tmp_path: Path, wait, monkeypatch) -> None:
    path = tmp_path / "badges.csv"
    path.write_text("code,name\n7,Keiko Mori\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    card.import_button.click()
    sheet = card.window().findChild(BadgesSheet)
    assert sheet is not None
    _opened(sheet, wait).import_button.click()
    wait(card.forget_button.isVisible)

    card.forget_button.click()

    wait(lambda: card.badges.text() == "No badge list: a scan fills in nothing.")
    assert services.badges.count() == 0


def test_the_screen_becomes_a_kiosk_and_staff_come_back(
    card: DoorsCard, context: DeskContext, services: Services, wait
) -> None:
    services.staff_pin.set(PIN, origin=STAFF)
    mode = KioskMode(context, card)

    mode.enter()
    wait(lambda: mode.window is not None and mode.window.isVisible())
    kiosk = mode.window
    assert kiosk is not None
    assert kiosk.isFullScreen()
    assert not card.isVisible()
    mode.enter()
    wait(lambda: context.tasks.idle)
    assert mode.window is kiosk
    kiosk.left.emit()

    assert [card.isVisible(), kiosk.isVisible()] == [True, False]
    mode.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(lambda: context.tasks.idle)


def test_who_is_here_is_said_once_for_kiosks_pages_and_slips(
    card: DoorsCard, services: Services, wait
) -> None:
    services.installation.put("place", {"hall": "D", "stand": "D03-16"}, origin=STAFF)
    wait(lambda: card.name.text() == "No name yet: kiosks, pages and slips carry none." and bool(card._place))
    sheet = card.set_place()
    shown = sheet.organisation.text, sheet.stand.text
    sheet.organisation.set_text("Holm Optics")
    sheet.stand.set_text("")
    QTest.mouseClick(sheet.save, Qt.MouseButton.LeftButton)

    wait(lambda: (card.name.text(), card.name_button.text()) == ("Holm Optics", "Change it"))
    assert shown == ("", "D03-16")
    assert services.installation.place() == {"hall": "D", "organisation": "Holm Optics"}


def test_without_a_pin_it_is_asked_for_first(card: DoorsCard, context: DeskContext, wait) -> None:
    mode = KioskMode(context, card)
    asked: list[bool] = []
    mode.pin_wanted.connect(lambda: asked.append(True))

    mode.enter()

    wait(lambda: bool(asked))
    assert mode.window is None
