"""Printing: on a printer of this machine, or as a PDF file. Called on a worker.

Qt's printing needs CUPS on Linux; it is loaded when the first page goes to a printer, so that a kiosk without one
never asks for it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from apcdesk.desk.printing.slip import Slip, SlipPaper
from apcdesk.domain.kiosks import Printing, PrintTo

DPI = 300
STATUS_SECONDS = 3
NO_PAPER = ("media-empty", "media-needed")
"""How CUPS names it (RFC 8011 §5.4.12)."""
STOPPED = ("stopped", "disabled", "offline", "connecting-to-device")


class Paper(Protocol):
    """What is printed: pages of one size."""

    def size(self, device: QPaintDevice, /) -> QSizeF:
        """The size of a page on this device in millimetres."""

    def draw(self, painter: QPainter, new_page: Callable[[], object], /) -> None:
        """Draw all of it; `new_page` begins the next page."""


class PrintReason(StrEnum):
    """Why something was not printed."""

    NO_PAPER = "no_paper"
    MISSING = "missing"
    FAILED = "failed"


class NotPrinted(Exception):
    """It was not printed; what it says is not concerned."""

    def __init__(self, reason: PrintReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


def print_slip(slip: Slip, printing: Printing, name: str) -> None:
    """Print a slip; `name` is what its file or its job is called. Raises NotPrinted."""
    paper = SlipPaper(slip, printing.width)
    match printing.to:
        case PrintTo.PRINTER:
            print_on(paper, printing.printer, name)
        case PrintTo.FOLDER:
            write_pdf(paper, Path(printing.folder).expanduser() / f"{name}.pdf")
        case PrintTo.NOWHERE:
            raise NotPrinted(PrintReason.MISSING)


def printer_names() -> list[str]:
    """The printers of this machine."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - loads CUPS, as the module says

    return list(QPrinterInfo.availablePrinterNames())


def write_pdf(paper: Paper, target: Path) -> None:
    """Write it as a PDF file, whole or not at all; its folder is made. Raises NotPrinted."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            dir=target.parent, prefix=".", suffix=".new", delete=False
        ) as beside:
            pass
    except OSError as error:
        raise NotPrinted(PrintReason.FAILED) from error
    path = Path(beside.name)
    try:
        writer = QPdfWriter(str(path))
        writer.setTitle(target.stem)
        writer.setCreator("apcdesk")
        writer.setResolution(DPI)
        _draw(paper, writer)
        path.replace(target)
    except OSError as error:
        raise NotPrinted(PrintReason.FAILED) from error
    finally:
        path.unlink(missing_ok=True)


def print_on(paper: Paper, printer_name: str, name: str) -> None:
    """Print it on the printer of this name; `name` is what the job is called. Raises NotPrinted."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - loads CUPS, as the module says

    if printer_name not in printer_names():
        raise NotPrinted(PrintReason.MISSING)
    _refuse_stopped(printer_name)
    found = QPrinterInfo.printerInfo(printer_name)
    if found.isNull():
        raise NotPrinted(PrintReason.MISSING)
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if not printer.isValid():
        raise NotPrinted(PrintReason.FAILED)
    printer.setFullPage(True)  # lengths are measured from the edge of the paper
    _draw(paper, printer)
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise NotPrinted(PrintReason.FAILED)


def _draw(paper: Paper, device: QPagedPaintDevice) -> None:
    _fit(device, paper.size(device))
    painter = QPainter()
    if not painter.begin(device):
        raise NotPrinted(PrintReason.FAILED)
    paper.draw(painter, device.newPage)
    if not painter.end():
        raise NotPrinted(PrintReason.FAILED)


def _fit(device: QPagedPaintDevice, size: QSizeF) -> None:
    """A page of just this size, with nothing kept free around it."""
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
