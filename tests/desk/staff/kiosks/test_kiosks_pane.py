"""Staff set kiosks up: each choice is saved at once, and the kiosk itself follows."""

from __future__ import annotations

import json
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from apcdesk import resources
from apcdesk.desk.staff.appointment_types.sheet import AppointmentTypeSheet
from apcdesk.desk.staff.kiosks.lend_sheet import LendSheet
from apcdesk.desk.staff.kiosks.pane import KiosksPane
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.desk.staff.kiosks.words import state_text, state_words, trial_words
from apcdesk.domain.kiosks import (
    Device,
    DeviceTest,
    Kiosk,
    KioskSetup,
    KioskState,
    KioskWords,
    Printing,
    PrintTo,
    TrialState,
    state_at,
)
from apcdesk.domain.period import Period
from apcdesk.service.demo.story import load_demo
from tests.builders_desk import make_context
from tests.desk.kiosk.conftest import oslo

ONE, TWO = "Kiosk 1 · Entrance", "Kiosk 2 · Press A"
KINDS = ["flexo-demo", "inkjet-demo", "packaging-advice", "meeting-room"]


@pytest.fixture
def open_pane(qtbot, services, theme, tasks, tmp_path, toasts):
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)

    def make():
        pane = KiosksPane(context)
        qtbot.addWidget(pane)
        pane.resize(1208, 900)
        pane.show()
        qtbot.waitUntil(lambda: pane.loaded is not None, timeout=20_000)
        return pane

    yield make
    context.bridge.close()


@pytest.fixture
def pane(open_pane, services):
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    return open_pane()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def until(qtbot, condition):
    qtbot.waitUntil(condition, timeout=20_000)


def write(field, text):
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_before_the_first_kiosk_it_says_how_to_start_one(open_pane):
    pane = open_pane()
    shown = {name: getattr(pane, name).isVisible() for name in ("nothing", "doors", "offer", "screen_card")}
    assert shown == {"nothing": True, "doors": True, "offer": False, "screen_card": False}
    names, cards = pane.parts.parts
    assert (names.isVisible(), cards.width()) == (False, pane.width())


def test_appointment_types_stand_beside_the_kiosks_and_lead_to_their_sheets(qtbot, pane, services):
    assert [str(kind) for kind in pane.types.edits][:4] == KINDS
    press(pane.types.edits["meeting-room"])
    until(qtbot, lambda: pane.window().findChild(AppointmentTypeSheet) is not None)
    sheet = pane.window().findChild(AppointmentTypeSheet)
    sheet.name.set_text("Big room")
    press(sheet.confirm)

    until(qtbot, lambda: [toggle.text() for toggle in pane.offer.toggles.values()][3] == "Big room")
    assert services.appointment_types.get("meeting-room").name == "Big room"


def test_every_kiosk_and_what_it_does(qtbot, pane, services, clock):
    assert {name: entry.state for name, entry in pane.entries.items()} == {
        ONE: "Idle",
        TWO: "In use",
        "Kiosk 3 · Café": "Silent 4 min",
    }
    assert pane.entries[ONE].isChecked()
    assert not pane.forget.isVisible()

    clock.advance(minutes=2)
    services.kiosks.beat(TWO, KioskState.IDLE)
    until(qtbot, lambda: [entry.state for entry in pane.entries.values()][:2] == ["Silent 2 min", "Idle"])
    assert pane.forget.isVisible()
    press(pane.forget)
    until(qtbot, lambda: list(pane.entries) == [TWO, "Kiosk 3 · Café"])


def test_what_a_kiosk_offers_is_switched_and_ordered_and_taken_back(qtbot, pane, services, toasts):
    def offered():
        return [str(kind.appointment_type_id) for kind in services.kiosks.offered(ONE)]

    assert [str(kind) for kind in pane.offer.toggles] == KINDS
    press(pane.offer.toggles["inkjet-demo"])
    until(qtbot, lambda: offered() == ["flexo-demo", "packaging-advice", "meeting-room"])
    until(qtbot, lambda: [str(kind) for kind in pane.offer.toggles][-1] == "inkjet-demo")
    press(pane.offer.raises["packaging-advice"])
    until(qtbot, lambda: offered() == ["packaging-advice", "flexo-demo", "meeting-room"])
    until(qtbot, lambda: not pane.offer.raises["packaging-advice"].isEnabled())
    press(pane.offer.toggles["inkjet-demo"])
    until(qtbot, lambda: offered() == ["packaging-advice", "flexo-demo", "meeting-room", "inkjet-demo"])

    until(qtbot, lambda: toasts.texts == ["Kiosk 1 · Entrance is set up anew"] * 3)
    toasts.act()
    until(qtbot, lambda: offered() == ["packaging-advice", "flexo-demo", "meeting-room"])
    press(pane.offer.line)
    until(qtbot, lambda: services.kiosks.setup(ONE).waiting_line)


def test_words_and_picture_of_the_first_screen(qtbot, pane, services, tmp_path, toasts):
    write(pane.screen_card.headline[0], "Come in.")
    write(pane.screen_card.text[1], "Coffee is free.")
    wanted = KioskWords(("Come in.",), ("Coffee is free.",))
    until(qtbot, lambda: services.kiosks.setup(ONE).words == wanted)

    image = QImage(1080, 770, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(str(tmp_path / "venue.png"))
    pane.take_picture(tmp_path / "venue.png")
    until(qtbot, lambda: pane.screen_card.preview.shown)
    assert pane.screen_card.preview.grab().toImage().pixelColor(60, 60).name() == "#336699"
    press(pane.screen_card.drawing)
    until(qtbot, lambda: not pane.screen_card.preview.shown)

    (tmp_path / "notes.txt").write_text("no picture")
    pane.take_picture(tmp_path / "notes.txt")
    until(qtbot, lambda: toasts.texts[-1] == "This is no PNG or JPEG picture.")
    pane.take_picture(tmp_path / "gone.png")
    until(qtbot, lambda: toasts.texts[-1] == "The file cannot be read.")


def test_where_slips_go_and_whether_the_printer_works(qtbot, pane, services):
    card = pane.printing
    assert not card.test.isVisible()
    card.to.set_value(PrintTo.FOLDER)
    card.to.chosen.emit(PrintTo.FOLDER)
    write(card.folder, "/slips")
    card.paper.set_value(58)
    card.paper.chosen.emit(58)
    wanted = Printing(PrintTo.FOLDER, folder="/slips", width=58)
    until(qtbot, lambda: services.kiosks.setup(ONE).printing == wanted)

    press(card.test)
    until(qtbot, lambda: services.kiosks.asked_test(ONE) is Device.PRINTER)
    until(qtbot, lambda: card.outcome.text() == "Asked the kiosk to print a slip …")
    services.kiosks.answer_test(ONE, DeviceTest(Device.PRINTER, TrialState.FAILED, "no_paper"))
    until(qtbot, lambda: card.outcome.text() == "The printer has no paper.")


def test_the_scanner_is_tried_and_questions_are_written_from_here(qtbot, pane, services):
    press(pane.printing.scan)
    until(qtbot, lambda: services.kiosks.asked_test(ONE) is Device.SCANNER)

    press(pane.offer.asks["packaging-advice"])
    [sheet] = pane.window().findChildren(QuestionsSheet)
    assert sheet.title.text() == "Packaging advice"
    sheet.close_sheet()


def test_another_kiosk_is_shown_as_it_is_set_up(qtbot, pane, services):
    press(pane.entries[TWO])
    until(qtbot, lambda: pane.entries[TWO].isChecked() and pane.loaded.chosen == TWO)
    write(pane.screen_card.headline[0], "Press A")
    until(qtbot, lambda: services.kiosks.setup(TWO).words.headline == ("Press A",))
    assert services.kiosks.setup(ONE).words.headline == ()


def test_times_are_lent_to_a_partner_and_taken_back(qtbot, pane, services):
    press(pane.lending.lend)
    [sheet] = pane.window().findChildren(LendSheet)
    fjord = next(c for c in services.calendars.all() if c.name == "Room Fjord")
    sheet.calendar.set_value(fjord.sub)
    sheet.start.set_text("soon")
    sheet.submit()
    assert sheet.start.message.text() == "Write a time such as 13:00."
    assert sheet.partner.message.text() == "Say who gets these times."
    sheet.start.set_text("15:00")
    sheet.end.set_text("late")
    sheet.submit()
    assert sheet.end.message.text() == "Write a time such as 13:00."
    sheet.end.set_text("14:00")
    sheet.submit()
    assert sheet.end.message.text() == "The end is before the start. Starts 15:00, ends 14:00."
    sheet.end.set_text("")
    sheet.partner.set_text("Hoshi Pump")
    press(sheet.confirm)

    until(qtbot, lambda: len(pane.lending.returns) == 1)
    [lending] = services.kiosks.lendings()
    assert (lending.kiosk, lending.sub, lending.partner) == (ONE, fjord.sub, "Hoshi Pump")
    assert lending.period == Period(oslo("15:00").astimezone(UTC), oslo("00:00", 11).astimezone(UTC))
    press(pane.lending.returns[lending.lending_id])
    until(qtbot, lambda: pane.lending.returns == {} and services.kiosks.lendings() == ())


def test_what_cannot_be_lent_keeps_the_sheet(qtbot, pane):
    press(pane.lending.lend)
    [sheet] = pane.window().findChildren(LendSheet)
    sheet.partner.set_text("x" * 300)
    sheet.start.set_text("15:00")
    sheet.submit()

    until(qtbot, sheet.banner.isVisible)
    sheet.close_sheet()


@pytest.mark.parametrize(
    ("test", "words"),
    [
        (DeviceTest(Device.PRINTER, TrialState.DONE), "The slip was printed."),
        (DeviceTest(Device.SCANNER, TrialState.ASKED), "Scan something at the kiosk …"),
        (DeviceTest(Device.SCANNER, TrialState.DONE), "The scanner works."),
        (
            DeviceTest(Device.PRINTER, TrialState.FAILED, "missing"),
            "The kiosk has no printer of this name.",
        ),
        (DeviceTest(Device.PRINTER, TrialState.FAILED, "failed"), "The printer does not work."),
    ],
)
def test_how_a_test_went_in_words(test, words):
    assert trial_words(test) == words


def test_a_kiosk_that_never_spoke(pane, clock):
    kiosk = Kiosk(KioskSetup("New"), KioskState.SILENT)
    assert state_words(kiosk, clock.now(), pane._context.dates) == "Not started yet"


def test_a_kiosk_that_staff_closed_can_be_forgotten_and_is_not_said_to_be_silent(
    pane, services, qtbot, clock
):
    clock.advance(minutes=2)
    services.kiosks.beat(ONE, KioskState.CLOSED)
    until(qtbot, lambda: pane.entries[ONE].state == "Closed at 11:22")
    assert pane.forget.isVisible()


@pytest.mark.parametrize(
    ("state", "ago", "words"),
    [
        (KioskState.LEFT, timedelta(minutes=18), "Left by staff at 11:02"),
        (KioskState.LEFT, timedelta(days=1), "Left by staff on Tue 9 March at 11:20"),
        (KioskState.CLOSED, timedelta(hours=11, minutes=21), "Closed on Tue 9 March at 23:59"),
    ],
)
def test_of_a_kiosk_that_ended_it_is_said_when_and_by_whom(state, ago, words, pane, clock):
    now, dates = clock.now(), pane._context.dates
    kiosk = Kiosk(KioskSetup("Old"), state_at(state, now - ago, now), now - ago)
    assert state_text(kiosk, now, dates) == words
    assert state_words(kiosk, now, dates) == "Closed"
