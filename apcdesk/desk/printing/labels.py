"""Labels for equipment: the code as a square one to scan and as text to type, what the thing is, and where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPaintDevice, QPainter, QTextLayout

from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.printing.code import STRONG, draw_code
from apcdesk.desk.printing.label_formats import LabelFormat
from apcdesk.domain.custody import ItemStatus

translate = QCoreApplication.translate
UNITS = 20
"""Of a millimetre: fonts are sized in whole ones of them."""
PADDING = 1.5
CODE_SHARE = 0.5
"""The square code takes no more of the width than this."""
NAME_SHARE = 0.125
NAME_LEAST, NAME_MOST = 2.2, 6.0
SMALL = 0.72
LINE = 1.25
CLOSER = 0.97
"""Letters do not shrink quite as their font does."""
SMALLEST = 1.3
"""Millimetres under which nobody reads it any more."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one label. `details` say where the thing belongs, each in a line."""

    code: str
    name: str
    details: tuple[str, ...] = ()


def label_of(status: ItemStatus) -> Label:
    """The label of an item: it names nobody, and nothing that changes from day to day."""
    item = status.item
    details = tuple(part for part in (item.group, item.home_shelf) if part)
    return Label(item.label_code, status.calendar.name, details)


class LabelPaper:
    """Labels on pages of a format, from place `start` of the first page on: the places before it were used."""

    def __init__(self, labels: Sequence[Label], form: LabelFormat, start: int = 0) -> None:
        self.labels = tuple(labels)
        self.form = form
        self.start = start if form.count > 1 else 0
        # as it is spoken where the paper is made, not on the worker that prints it
        self._direction = QGuiApplication.layoutDirection()

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return max(-(-(self.start + len(self.labels)) // self.form.count), 1)

    def size(self, _device: QPaintDevice) -> QSizeF:
        """A page in millimetres."""
        return self.form.page_size

    def on_page(self, page: int) -> Iterator[tuple[int, Label | None]]:
        """Every place of a page with its label; None where it has none."""
        for place in range(self.form.count):
            number = page * self.form.count + place - self.start
            yield place, self.labels[number] if 0 <= number < len(self.labels) else None

    def place(self, index: int) -> QRectF:
        """Where a place is on the page, in millimetres; counted as lines are read."""
        return self.form.place(index, mirrored=self._direction == Qt.LayoutDirection.RightToLeft)

    def draw(self, painter: QPainter, new_page: Callable[[], object]) -> None:
        """Draw all pages in the pixels of the painter's device."""
        device = painter.device()
        across, down = device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4
        for page in range(self.pages):
            if page:
                new_page()
            painter.save()
            painter.scale(across, down)
            self.draw_page(painter, page)
            painter.restore()

    def draw_page(self, painter: QPainter, page: int) -> None:
        """Draw one page with a painter whose unit is the millimetre."""
        painter.save()
        painter.setLayoutDirection(self._direction)
        painter.scale(1 / UNITS, 1 / UNITS)
        for place, label in self.on_page(page):
            if label is not None:
                corner = self.place(place)
                draw_label(painter, label, QRectF(corner.topLeft() * UNITS, corner.size() * UNITS))
        painter.restore()


def draw_label(painter: QPainter, label: Label, place: QRectF) -> None:
    """Draw a label into a place; twenty of the painter's units are a millimetre."""
    padding = PADDING * UNITS
    room = Side(place.adjusted(padding, padding, -padding, -padding), painter.layoutDirection())
    square = min(room.rect.height(), room.rect.width() * CODE_SHARE)
    code = room.slice(0, square)
    code.setHeight(square)
    code.moveTop(place.center().y() - square / 2)
    draw_code(painter, label.code, code, STRONG)
    beside = room.slice(square, room.rect.width() - square)
    lines = _lines(label, beside.width(), place.height())
    top = beside.center().y() - sum(height for _, _, height in lines) / 2
    for text, font, height in lines:
        line = QRectF(beside.x(), top, beside.width(), height)
        draw_text(painter, line, text, font, QColor(Qt.GlobalColor.black))
        top += height


def _lines(label: Label, width: float, height: float) -> list[tuple[str, QFont, float]]:
    """Each line with its font and its height: the name in two lines at most, and the whole of the code."""
    size = min(max(height * NAME_SHARE, NAME_LEAST * UNITS), NAME_MOST * UNITS)
    small = size * SMALL
    words = max(label.name.split(), key=len, default="")
    name_size, name = _fitting(words, size, width, "Inter", bold=True)
    found = [(text, name, name_size * LINE) for text in _wrapped(label.name, name, width)]
    for detail in label.details:
        detail_size, font = _fitting(detail, small, width, "Inter")
        found.append((detail, font, detail_size * LINE))
    for part in _code_lines(label.code, small, width):
        code_size, font = _fitting(part, small, width, "JetBrains Mono")
        found.append((part, font, code_size * LINE))
    return found


def _code_lines(code: str, size: float, width: float) -> list[str]:
    """The code in one line, or in two where it would be too small to read."""
    if _fitting(code, size, width, "JetBrains Mono")[0] > size * SMALL:
        return [code]
    middle = -(-len(code) // 2)
    return [code[:middle], code[middle:]]


def _fitting(text: str, size: float, width: float, family: str, *, bold: bool = False) -> tuple[float, QFont]:
    """The font in which the text is as wide as there is room, of this size at most."""
    font = _font(family, size, bold=bold)
    needed = QFontMetricsF(font).horizontalAdvance(text)
    if needed <= width:
        return size, font
    smaller = max(size * width / needed * CLOSER, SMALLEST * UNITS)
    return smaller, _font(family, smaller, bold=bold)


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    """The text in one line or two; what does not go into the second is left to be elided there."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    return [part for part in (text[:end].strip(), text[end:].strip()) if part]


def _font(family: str, size: float, *, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(int(size), 1))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
