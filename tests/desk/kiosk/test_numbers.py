"""Without an appointment: a number at the kiosk, on paper too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from apcdesk.desk.kiosk.aids import LARGER
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.kiosks import (
    Device,
    DeviceTest,
    KioskSetup,
    KioskState,
    KioskWords,
    Printing,
    PrintTo,
    TrialState,
)
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk, oslo

NAME = "Kiosk 1 · Entrance"


def set_up(kiosk: Kiosk, **more: Any) -> None:
    """Staff set the kiosk up at the desk."""
    kiosk.services.kiosks.save(KioskSetup(NAME, **more), origin=STAFF)
    wanted = kiosk.services.kiosks.setup(NAME)
    kiosk.wait(lambda: kiosk.window.station.setup == wanted)
    kiosk.settle()


def to_numbers(kiosk: Kiosk) -> None:
    set_up(kiosk, waiting_line=True)
    kiosk.wait(kiosk.page.number_button.isVisible)
    kiosk.touch(kiosk.page.number_button)
    kiosk.go(Step.NUMBER)
    kiosk.wait(lambda: bool(kiosk.window.numbers.prospects))
    kiosk.settle()


def card(kiosk: Kiosk, name: str) -> Any:
    return next(c for c in kiosk.page.cards.values() if c.accessibleName().startswith(name))


def test_numbers_are_given_only_where_staff_opened_the_line(kiosk: Kiosk) -> None:
    assert not kiosk.page.number_button.isVisible()
    to_numbers(kiosk)


def test_two_touches_give_a_number_and_nothing_of_it_stays(kiosk: Kiosk) -> None:
    to_numbers(kiosk)
    assert "Your turn about 11:20" in card(kiosk, "Packaging advice").accessibleName()

    kiosk.touch(card(kiosk, "Packaging advice"))

    kiosk.wait(lambda: kiosk.page.ticket is not None)
    assert kiosk.touches == 2
    assert kiosk.page.ticket.accessibleName() == (
        "Your number 1. You are the next. Your turn comes about 11:20, or sooner."
    )
    [waiting] = kiosk.services.waiting_line.line().waiting
    assert (waiting.walk_in.name, waiting.walk_in.can_stay_until) == ("", None)
    kiosk.touch(kiosk.page.done_button)
    kiosk.go(Step.ATTRACT)
    assert kiosk.window.numbers.ticket is None


def test_who_cannot_stay_says_so_and_hears_the_truth(kiosk: Kiosk) -> None:
    to_numbers(kiosk)
    half_an_hour = next(button for button in kiosk.page.stays if button.text() == "30 min")
    kiosk.touch(half_an_hour)
    kiosk.touch(card(kiosk, "Flexo"))

    kiosk.wait(lambda: kiosk.page.ticket is not None)
    assert kiosk.page.ticket.turn.startswith("There is no time left today that fits.")
    [waiting] = kiosk.services.waiting_line.line().waiting
    assert waiting.walk_in.can_stay_until == oslo("11:50")


def test_the_second_sees_who_is_before(kiosk: Kiosk) -> None:
    kiosk.services.waiting_line.take_number(AppointmentTypeId("packaging-advice"), origin=STAFF)
    to_numbers(kiosk)
    assert "1 before you" in card(kiosk, "Packaging advice").accessibleName()

    kiosk.touch(card(kiosk, "Packaging advice"))

    kiosk.wait(lambda: kiosk.page.ticket is not None)
    assert kiosk.page.ticket.number == "2"


def test_the_larger_text_keeps_the_number(kiosk: Kiosk) -> None:
    to_numbers(kiosk)
    kiosk.touch(card(kiosk, "Packaging advice"))
    kiosk.wait(lambda: kiosk.page.ticket is not None)

    kiosk.window.aids.rearranged.emit()
    kiosk.settle()

    assert kiosk.page.ticket.number == "1"
    assert kiosk.page.cards == {}


def test_a_type_that_went_away_meanwhile_is_said(kiosk: Kiosk) -> None:
    to_numbers(kiosk)
    kind = AppointmentTypeId("packaging-advice")
    button = card(kiosk, "Packaging advice")
    kiosk.context.bridge.close()  # the news is late
    kiosk.services.appointment_types.delete(kind, origin=STAFF)
    kiosk.touch(button)

    kiosk.wait(lambda: kiosk.page.banner.text != "")
    assert kiosk.page.banner.text == "This is not offered any more."


def test_a_kiosk_offers_what_staff_chose_in_their_words_and_picture(kiosk: Kiosk) -> None:
    image = QImage(1080, 770, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    path = kiosk.context.preferences.folder / "picture.png"
    assert image.save(str(path))
    kiosk.services.kiosks.set_picture(NAME, path.read_bytes(), origin=STAFF)
    kinds = (AppointmentTypeId("meeting-room"), AppointmentTypeId("flexo-demo"))
    set_up(kiosk, offered=kinds, words=KioskWords(("Come in.",), ("Now.",)))

    kiosk.wait(lambda: [panel.kind.appointment_type_id for panel in kiosk.page.panels] == list(kinds))
    kiosk.wait(lambda: kiosk.window.station.picture is not None)
    kiosk.settle()
    catalogue = kiosk.window.flow.catalogue
    assert catalogue is not None
    assert (catalogue.place.headline, catalogue.place.text) == (("Come in.",), ("Now.",))
    shot = kiosk.window.grab().toImage()
    assert shot.pixelColor(20, 700).name() == "#ff8800"
    kiosk.services.kiosks.set_picture(NAME, None, origin=STAFF)
    kiosk.wait(lambda: kiosk.window.station.picture is None)
    kiosk.settle()
    assert kiosk.window.grab().toImage().pixelColor(20, 700).name() != "#ff8800"


def test_the_desk_sees_whether_somebody_is_at_the_kiosk(kiosk: Kiosk) -> None:
    def state() -> KioskState:
        return next(one.state for one in kiosk.services.kiosks.all() if one.setup.name == NAME)

    kiosk.wait(lambda: state() is KioskState.IDLE)
    kiosk.touch(kiosk.panel("Packaging advice"))
    kiosk.wait(lambda: state() is KioskState.IN_USE)
    kiosk.window.flow.start_over()
    kiosk.wait(lambda: state() is KioskState.IDLE)
    kiosk.window.allow_close()
    kiosk.window.close()
    kiosk.wait(lambda: state() is KioskState.CLOSED)


def _book(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, "Noor Haddad")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)


def test_a_confirmed_booking_comes_on_paper_with_nobodys_name(kiosk: Kiosk, tmp_path: Path) -> None:
    set_up(kiosk, printing=Printing(PrintTo.FOLDER, folder=str(tmp_path / "slips")))

    _book(kiosk)
    kiosk.touch(kiosk.page.slip_tile)

    kiosk.wait(lambda: kiosk.page.banner.text == "Take your slip with you.")
    assert not kiosk.page.slip_tile.isEnabled(), "one slip is enough"
    kiosk.context.languages.speak("de")
    kiosk.settle()
    kiosk.context.languages.close()
    [slip] = (tmp_path / "slips").iterdir()
    assert slip.name == "slip-20270310-112000-1.pdf"
    assert slip.read_bytes().startswith(b"%PDF")
    assert b"Haddad" not in slip.read_bytes()


@pytest.mark.parametrize(
    "printing",
    [
        Printing(PrintTo.PRINTER, printer="no such printer"),
        Printing(PrintTo.FOLDER, folder="/proc/nowhere"),
    ],
)
def test_a_printer_that_fails_never_keeps_anybody(kiosk: Kiosk, printing: Printing) -> None:
    set_up(kiosk, printing=printing)

    _book(kiosk)
    kiosk.touch(kiosk.page.slip_tile)

    words = "The printer does not work. Your booking is safe. Scan the code instead."
    kiosk.wait(lambda: kiosk.page.banner.text == words)
    assert kiosk.window.flow.visit.booking is not None


def test_a_number_comes_on_paper_too(kiosk: Kiosk, tmp_path: Path) -> None:
    to_numbers(kiosk)
    set_up(kiosk, waiting_line=True, printing=Printing(PrintTo.FOLDER, folder=str(tmp_path / "slips")))

    kiosk.touch(card(kiosk, "Packaging advice"))

    kiosk.wait(lambda: any((tmp_path / "slips").glob("*.pdf")))


def test_staff_try_the_printer_from_the_desk(make_kiosk: MakeKiosk, tmp_path: Path) -> None:
    kiosk = make_kiosk()
    folder = Printing(PrintTo.FOLDER, folder=str(tmp_path / "slips"))
    set_up(kiosk, printing=folder)
    kiosks = kiosk.services.kiosks

    def tried() -> DeviceTest | None:
        return next(one.test for one in kiosks.all() if one.setup.name == NAME)

    kiosks.ask_test(NAME, Device.PRINTER, origin=STAFF)
    kiosk.wait(lambda: tried() == DeviceTest(Device.PRINTER, TrialState.DONE))
    set_up(kiosk, printing=replace(folder, to=PrintTo.PRINTER, printer="none"))
    kiosks.ask_test(NAME, Device.PRINTER, origin=STAFF)
    kiosk.wait(lambda: tried() == DeviceTest(Device.PRINTER, TrialState.FAILED, "missing"))


def test_staff_try_the_scanner_from_the_desk_and_its_scan_is_nobodys(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    kiosk.services.kiosks.ask_test(NAME, Device.SCANNER, origin=STAFF)
    kiosk.wait(lambda: kiosk.window.station._awaits_scan)

    kiosk.window.scanner.scanned.emit("NPP27-0412")

    def tried() -> DeviceTest | None:
        return next(one.test for one in kiosk.services.kiosks.all() if one.setup.name == NAME)

    kiosk.wait(lambda: tried() == DeviceTest(Device.SCANNER, TrialState.DONE))
    assert kiosk.step is Step.ATTRACT
    assert kiosk.window.flow.visit.details.name == ""


def test_a_number_that_arrives_after_the_visitor_left_is_given_back(kiosk: Kiosk) -> None:
    to_numbers(kiosk)
    catalogue = kiosk.window.flow.catalogue
    assert catalogue is not None

    kiosk.window.numbers.take(catalogue.offerings[0].kind)
    kiosk.window.flow.start_over()
    kiosk.settle()

    kiosk.wait(lambda: kiosk.context.tasks.idle)
    assert kiosk.services.waiting_line.line().waiting == ()
    to_numbers(kiosk)
    kiosk.touch(card(kiosk, "Packaging advice"))
    kiosk.wait(lambda: kiosk.page.ticket is not None)
    assert kiosk.page.ticket.number == "2"


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_in_larger_text_nothing_of_the_choice_is_cut(kiosk: Kiosk, code: str) -> None:
    to_numbers(kiosk)
    kiosk.window.aids.languages.speak(code)
    kiosk.window.aids._on_chosen(LARGER)
    kiosk.settle()

    parts = [*kiosk.page.stays, *kiosk.page.cards.values()]
    for part in parts:
        left = part.mapTo(kiosk.window, part.rect().topLeft()).x()
        assert left >= 0
        assert left + part.width() <= kiosk.window.width()
    assert {part.x() for part in kiosk.page.stays} == {kiosk.page.stays[n].x() for n in (0, 1)}
