"""What hangs on a wall: the QR code of a link as SVG, and a poster of one A4 page as PDF."""

from __future__ import annotations

import io
from dataclasses import dataclass

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.qr import QUIET

RESOLUTION = 300
INCH = 25.4
POINT = INCH / 72
"""Both in millimetres, as all that follows."""
WIDTH, HEIGHT, MARGIN = 210, 297, 20
CODE_SIDE = 120
SMALLEST, TWO_LINES = 10, 2.7
INK, PAPER = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on a poster, from above: whose it is, what is booked, how to come to it."""

    place: str
    title: str
    line: str
    scan: str
    url: str
    type_in: str
    code: str


def svg_of(url: str) -> bytes:
    """The QR code of an address with its quiet zone."""
    out = io.BytesIO()
    segno.make(url, error="m", micro=False).save(out, kind="svg", border=QUIET, scale=10, light="white")
    return out.getvalue()


def pdf_of(poster: Poster, theme: Theme, direction: Qt.LayoutDirection) -> bytes:
    """The poster as a PDF file. Black on white in every theme: it is printed."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(writer.pageLayout().minimumMargins())
    writer.setTitle(poster.title)
    painter = QPainter(writer)
    painter.setLayoutDirection(direction)
    draw_poster(painter, poster, theme)
    painter.end()
    buffer.close()
    return bytes(data.data())


def draw_poster(painter: QPainter, poster: Poster, theme: Theme) -> None:
    """Draw it over a page of A4, whatever the resolution of the painter's device."""
    dot = painter.device().logicalDpiX() / INCH
    painter.fillRect(QRectF(0, 0, WIDTH * dot, HEIGHT * dot), PAPER)
    painter.setPen(INK)
    top = float(MARGIN)
    for text, size, weight, gap in (
        (poster.place, 16, QFont.Weight.Medium, 4.0),
        (poster.title, 40, QFont.Weight.Bold, 3.0),
        (poster.line, 20, QFont.Weight.Normal, 8.0),
    ):
        top += _write(painter, text, top, size, weight, theme) + (gap if text else 0)
    left = (WIDTH - CODE_SIDE) / 2
    _draw_code(painter, poster.url, QRectF(left * dot, top * dot, CODE_SIDE * dot, CODE_SIDE * dot))
    top += CODE_SIDE + 4
    for text, size, weight, gap in (
        (poster.scan, 24, QFont.Weight.DemiBold, 6.0),
        (poster.type_in, 15, QFont.Weight.Normal, 3.0),
        (poster.code, 40, QFont.Weight.Bold, 0.0),
    ):
        top += _write(painter, text, top, size, weight, theme) + gap


def _write(
    painter: QPainter, text: str, top: float, points: int, weight: QFont.Weight, theme: Theme
) -> float:
    """Write centred lines `top` mm from the edge, smaller where they would not fit on two; their height in mm."""
    if not text:
        return 0.0
    dot = painter.device().logicalDpiX() / INCH
    font = QFont(theme.font("title").families())
    font.setWeight(weight)
    flags = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextWordWrap.value
    room = QRectF(MARGIN * dot, top * dot, (WIDTH - 2 * MARGIN) * dot, HEIGHT * dot)
    while True:
        font.setPixelSize(round(points * POINT * dot))
        painter.setFont(font)
        needed = painter.boundingRect(room, flags, text)
        if points <= SMALLEST or needed.height() < TWO_LINES * font.pixelSize():
            break
        points -= 2
    painter.drawText(room, flags, text)
    return needed.height() / dot


def _draw_code(painter: QPainter, url: str, square: QRectF) -> None:
    matrix = segno.make(url, error="m", micro=False).matrix
    module = square.width() / (len(matrix) + 2 * QUIET)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                left, top = square.x() + (x + QUIET) * module, square.y() + (y + QUIET) * module
                painter.fillRect(QRectF(left, top, module * 1.01, module * 1.01), INK)
