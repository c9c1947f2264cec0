"""Slips: what stands on them, read back by a scanner, and printers that do not print."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.printing import printer as printing_module
from apcdesk.desk.printing.printer import NotPrinted, PrintReason, print_slip, printer_names, problem_of
from apcdesk.desk.printing.slip import (
    Slip,
    SlipFacts,
    booking_slip,
    draw_slip,
    number_slip,
    paper,
    trial_slip,
    zone_words,
)
from apcdesk.domain.kiosks import Printing, PrintTo
from tests.builders import a_period, at

CODE = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def dates() -> DateWords:
    return DateWords("Europe/Lisbon", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def slip(dates: DateWords) -> Slip:
    facts = SlipFacts(
        organisation="Bomba SA",
        where="Come to table 2.",
        what="Talk to an engineer",
        whom="with Bruno",
        period=a_period("10:05", "10:25"),
        tzid="Europe/Lisbon",
        code="K7PQ2M",
        scan=CODE,
    )
    return booking_slip(facts, dates)


def drawn(slip: Slip, width: float = 80) -> QImage:
    image = QImage(700, 1400, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(8000)
    image.setDotsPerMeterY(8000)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    draw_slip(slip, width, painter)
    painter.end()
    return image


def test_a_booking_on_paper_with_its_zone_and_nobodys_name(theme, slip: Slip):
    assert [line.text for line in slip.lines] == [
        "Bomba SA",
        "Talk to an engineer",
        "with Bruno",
        "Monday 7 January",
        "10:05 – 10:25",
        "Europe/Lisbon, UTC+00:00",
        "Come to table 2.",
        "Booking code",
        "K7PQ2M",
        "Tell the staff this code to move or cancel.",
    ]


def test_the_code_on_paper_is_the_booking(theme, slip: Slip, tmp_path: Path):
    image = drawn(slip)
    assert image.save(str(tmp_path / "slip.png"))
    read = subprocess.run(
        ["zbarimg", "-q", "--raw", str(tmp_path / "slip.png")], capture_output=True, text=True, check=True
    )

    assert read.stdout.split() == CODE.split()


def test_a_strip_is_as_long_as_what_stands_on_it(theme, slip: Slip):
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    narrow, wide = paper(slip, 58, image), paper(slip, 80, image)
    number = paper(number_slip("Bomba SA", 7, "Talk", "You are the next."), 80, image)

    assert narrow.width() == 58
    assert narrow.height() >= wide.height() > number.height() > 40


def test_the_zone_is_said_as_it_is_on_that_day(theme):
    assert zone_words("Europe/Lisbon", at("10:00").replace(month=7)) == "Europe/Lisbon, UTC+01:00"
    assert zone_words("America/St_Johns", at("10:00")) == "America/St_Johns, UTC-03:30"


def test_slips_become_files(theme, slip: Slip, tmp_path: Path):
    folder = Printing(PrintTo.FOLDER, folder=str(tmp_path / "new" / "slips"))

    print_slip(slip, folder, "slip-1")
    print_slip(trial_slip("Kiosk 1", "now"), folder, "slip-2")

    files = sorted((tmp_path / "new" / "slips").iterdir())
    assert [file.name for file in files] == ["slip-1.pdf", "slip-2.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)


@pytest.mark.parametrize(
    ("printing", "reason"),
    [
        (Printing(), PrintReason.MISSING),
        (Printing(PrintTo.PRINTER, printer="no such printer"), PrintReason.MISSING),
        (Printing(PrintTo.FOLDER, folder="/proc/self/no"), PrintReason.FAILED),
    ],
)
def test_what_cannot_be_printed_says_why(theme, slip: Slip, printing: Printing, reason: PrintReason):
    with pytest.raises(NotPrinted) as refused:
        print_slip(slip, printing, "slip")
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("printer tm-t20 is idle.  enabled since Thu\n\tAlerts: none\n", None),
        ("printer tm-t20 is idle.  enabled since Thu\n\tAlerts: media-empty-error\n", PrintReason.NO_PAPER),
        ("printer tm-t20 disabled since Thu -\n\treason unknown\n", PrintReason.FAILED),
        ("", None),
    ],
)
def test_what_cups_says_of_a_printer(status: str, reason: PrintReason | None):
    assert problem_of(status) is reason


def test_a_printer_without_paper_gets_no_job(theme, slip: Slip, tmp_path: Path, monkeypatch):
    status = tmp_path / "lpstat"
    status.write_text("#!/bin/sh\necho 'printer tm-t20 is idle.'\necho '	Alerts: media-empty'\n")
    status.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(printing_module, "printer_names", lambda: ["tm-t20"])

    with pytest.raises(NotPrinted) as refused:
        print_slip(slip, Printing(PrintTo.PRINTER, printer="tm-t20"), "slip")
    assert refused.value.reason is PrintReason.NO_PAPER

    status.write_text("#!/bin/sh\nexec sleep 30\n")
    monkeypatch.setattr(printing_module, "STATUS_SECONDS", 0.05)
    with pytest.raises(NotPrinted) as refused:
        print_slip(slip, Printing(PrintTo.PRINTER, printer="tm-t20"), "slip")
    assert refused.value.reason is PrintReason.MISSING, "who does not answer is not waited for"


def test_this_machine_says_which_printers_it_has(theme):
    assert isinstance(printer_names(), list)
