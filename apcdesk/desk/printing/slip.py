"""A slip of paper for a visitor: lines in the middle of a narrow strip, and a code to scan. It names nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.printing.code import draw_code, modules
from apcdesk.domain.period import Period

translate = QCoreApplication.translate
MARGIN = 4.0
"""Millimetres that receipt printers cannot reach at the sides."""
MM_PER_POINT = 25.4 / 72
QR_MODULE = 0.7
"""Millimetres of a module: a phone reads it from 20 cm."""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A line: its words, their size in points, and what stays free above it in millimetres."""

    text: str
    points: float = 10
    bold: bool = False
    above: float = 1.0


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed. `code` is the content of the square code at the end, empty for none."""

    lines: tuple[SlipLine, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """What a booking's slip says; `code` is the booking's, `scan` what a phone reads."""

    organisation: str
    where: str
    what: str
    whom: str
    period: Period
    tzid: str
    code: str
    scan: str


def booking_slip(facts: SlipFacts, dates: DateWords) -> Slip:
    """The slip of a booking, with the place's zone spelled out."""
    start = facts.period.start
    lines = (
        SlipLine(facts.organisation, 12, bold=True, above=2),
        SlipLine(facts.what, 10, above=4),
        SlipLine(facts.whom, 10, above=0),
        SlipLine(dates.day_long(start), 12, bold=True, above=4),
        SlipLine(dates.time_range(facts.period), 22, bold=True, above=0),
        SlipLine(zone_words(facts.tzid, start), 8, above=0),
        SlipLine(facts.where, 10, above=3),
        SlipLine(translate("Slip", "Booking code"), 8, above=4),
        SlipLine(facts.code, 24, bold=True, above=0),
        SlipLine(translate("Slip", "Tell the staff this code to move or cancel."), 8, above=1),
    )
    return Slip(tuple(line for line in lines if line.text), facts.scan)


def number_slip(organisation: str, number: int, what: str, turn: str) -> Slip:
    """The slip of a number in the waiting line."""
    lines = (
        SlipLine(organisation, 12, bold=True, above=2),
        SlipLine(translate("Slip", "Your number"), 10, above=4),
        SlipLine(str(number), 60, bold=True, above=0),
        SlipLine(what, 10, above=0),
        SlipLine(turn, 10, above=2),
    )
    return Slip(tuple(line for line in lines if line.text))


def trial_slip(kiosk: str, at: str) -> Slip:
    """What staff print to see whether the printer works."""
    lines = (
        SlipLine(translate("Slip", "Test of the printer"), 12, bold=True, above=2),
        SlipLine(kiosk, 10, above=3),
        SlipLine(at, 10, above=0),
    )
    return Slip(lines, "apcdesk")


def zone_words(tzid: str, moment: datetime) -> str:
    """A zone as people know it, and how far it is from UTC at that moment: "Europe/Lisbon, UTC+01:00"."""
    offset = moment.astimezone(ZoneInfo(tzid)).strftime("%z")
    return translate("Slip", "{zone}, UTC{offset}").format(zone=tzid, offset=f"{offset[:3]}:{offset[3:5]}")


def paper(slip: Slip, width: float, device: QPaintDevice) -> QSizeF:
    """The size of the strip on this device in millimetres; `width` is that of the paper."""
    return QSizeF(width, _Layout(slip, width, device).height)


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """A slip on a strip of this width in millimetres, as long as what stands on it."""

    slip: Slip
    width: float

    def size(self, device: QPaintDevice) -> QSizeF:
        """The size of the strip on this device in millimetres."""
        return paper(self.slip, self.width, device)

    def draw(self, painter: QPainter, _new_page: Callable[[], object]) -> None:
        """Draw it: a slip has one page."""
        draw_slip(self.slip, self.width, painter)


def draw_slip(slip: Slip, width: float, painter: QPainter) -> None:
    """Draw it from the painter's origin on; `width` is that of the paper in millimetres."""
    layout = _Layout(slip, width, painter.device())
    painter.setPen(QColor(Qt.GlobalColor.black))
    for line, font, place in layout.lines:
        painter.setFont(font)
        painter.drawText(place, layout.flags, line.text)
    if layout.code is not None:
        draw_code(painter, slip.code, layout.code)


class _Layout:
    """Lines and code in the pixels of a device."""

    flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)

    def __init__(self, slip: Slip, width: float, device: QPaintDevice) -> None:
        self._mm = device.logicalDpiX() / 25.4
        room = QRectF(0, 0, width * self._mm, 0).marginsRemoved(
            QMarginsF(MARGIN * self._mm, 0, MARGIN * self._mm, 0)
        )
        self.lines: list[tuple[SlipLine, QFont, QRectF]] = []
        y = 0.0
        for line in slip.lines:
            font = self._font(line)
            y += line.above * self._mm
            metrics = QFontMetricsF(font, device)
            tall = QRectF(room.x(), y, room.width(), 1e6)
            height = metrics.boundingRect(tall, self.flags, line.text).height()
            self.lines.append((line, font, QRectF(room.x(), y, room.width(), height)))
            y += height
        self.code: QRectF | None = None
        if slip.code:
            side = min(modules(slip.code) * QR_MODULE * self._mm, room.width())
            self.code = QRectF(room.center().x() - side / 2, y + 2 * self._mm, side, side)
            y = self.code.bottom()
        self.height = y / self._mm + MARGIN

    def _font(self, line: SlipLine) -> QFont:
        font = QFont("Inter")
        font.setPixelSize(max(round(line.points * MM_PER_POINT * self._mm), 1))
        font.setWeight(QFont.Weight.Bold if line.bold else QFont.Weight.Normal)
        return font
