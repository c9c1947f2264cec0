"""Printing a slip: on a printer of this machine, or as a PDF file into a folder. Called on a worker.

Qt's printing needs CUPS on Linux; it is loaded when the first slip goes to a printer, so that a kiosk without one
never asks for it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from apcdesk.desk.printing.slip import Slip, draw_slip, paper
from apcdesk.domain.kiosks import Printing, PrintTo

DPI = 300
STATUS_SECONDS = 3
NO_PAPER = ("media-empty", "media-needed")
"""How CUPS names it (RFC 8011 §5.4.12)."""
STOPPED = ("stopped", "disabled", "offline", "connecting-to-device")


class PrintReason(StrEnum):
    """Why a slip was not printed."""

    NO_PAPER = "no_paper"
    MISSING = "missing"
    FAILED = "failed"


class NotPrinted(Exception):
    """The slip was not printed; the booking is not concerned."""

    def __init__(self, reason: PrintReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


def print_slip(slip: Slip, printing: Printing, name: str) -> None:
    """Print a slip; `name` is what its file or its job is called. Raises NotPrinted."""
    match printing.to:
        case PrintTo.PRINTER:
            _print(slip, printing, name)
        case PrintTo.FOLDER:
            _write(slip, printing, name)
        case PrintTo.NOWHERE:
            raise NotPrinted(PrintReason.MISSING)


def printer_names() -> list[str]:
    """The printers of this machine."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - loads CUPS, as the module says

    return list(QPrinterInfo.availablePrinterNames())


def _write(slip: Slip, printing: Printing, name: str) -> None:
    folder = Path(printing.folder).expanduser()
    target = folder / f"{name}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".", suffix=".new", delete=False) as beside:
            pass
    except OSError as error:
        raise NotPrinted(PrintReason.FAILED) from error
    path = Path(beside.name)
    try:
        writer = QPdfWriter(str(path))
        writer.setTitle(name)
        writer.setCreator("apcdesk")
        writer.setResolution(DPI)
        _fit(writer, paper(slip, printing.width, writer))
        painter = QPainter()
        if not painter.begin(writer):
            raise NotPrinted(PrintReason.FAILED)
        draw_slip(slip, printing.width, painter)
        if not painter.end():
            raise NotPrinted(PrintReason.FAILED)
        path.replace(target)
    except OSError as error:
        raise NotPrinted(PrintReason.FAILED) from error
    finally:
        path.unlink(missing_ok=True)


def _print(slip: Slip, printing: Printing, name: str) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - loads CUPS, as the module says

    if printing.printer not in printer_names():
        raise NotPrinted(PrintReason.MISSING)
    _refuse_stopped(printing.printer)
    found = QPrinterInfo.printerInfo(printing.printer)
    if found.isNull():
        raise NotPrinted(PrintReason.MISSING)
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    _fit(printer, paper(slip, printing.width, printer))
    painter = QPainter()
    if not printer.isValid() or not painter.begin(printer):
        raise NotPrinted(PrintReason.FAILED)
    draw_slip(slip, printing.width, painter)
    if not painter.end() or printer.printerState() in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    ):
        raise NotPrinted(PrintReason.FAILED)


def _fit(device: QPagedPaintDevice, size: QSizeF) -> None:
    """A page as long as the strip, with nothing kept free around it."""
    device.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
    device.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)


def _refuse_stopped(printer: str) -> None:
    """Ask CUPS how the printer is: a job for one without paper would wait there, and come out for somebody else."""
    status = shutil.which("lpstat")
    if status is None:
        return
    try:
        asked = subprocess.run(
            [status, "-l", "-p", printer],
            capture_output=True,
            text=True,
            timeout=STATUS_SECONDS,
            check=False,
            env=os.environ | {"LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return
    reason = problem_of(asked.stdout)
    if reason is not None:
        raise NotPrinted(reason)


def problem_of(status: str) -> PrintReason | None:
    """What keeps a printer from printing, from what CUPS says of it; None when nothing does."""
    words = status.lower()
    if any(word in words for word in NO_PAPER):
        return PrintReason.NO_PAPER
    if any(word in words for word in STOPPED):
        return PrintReason.FAILED
    return None
