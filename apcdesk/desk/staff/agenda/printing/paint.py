"""Paints sheets on paper: black on white in any theme, one page each, smaller where a week is full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from apcdesk.desk.look.painting import Side, draw_hline, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.printing.sheets import PrintedSheet, Row, SheetDay, columns

translate = QCoreApplication.translate

WIDTH = 700.0
"""The units across a page; fonts have their px of these."""
MARGIN_MM = 14
HEAD, DAY_HEIGHT, ROW_HEIGHT, DAY_GAP, FOOT = 64.0, 30.0, 26.0, 10.0, 24.0
TIMES = 128.0
TITLE_SHARE = 0.36
INK, MUTED, RULE = QColor("black"), QColor("dimgray"), QColor("lightgray")


def page_layout() -> QPageLayout:
    """A4 upright with margins that every printer has."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def pdf_of(sheets: Sequence[PrintedSheet], theme: Theme, printed: str) -> bytes:
    """The sheets as a PDF file, a page each."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("apcdesk")
    writer.setTitle(sheets[0].span if sheets else "")
    writer.setPageLayout(page_layout())
    paint_sheets(writer, sheets, theme, printed)
    return bytes(buffer.data().data())


def paint_sheets(
    device: QPagedPaintDevice, sheets: Sequence[PrintedSheet], theme: Theme, printed: str
) -> bool:
    """Paint each sheet on a page of its own; `printed` is the line at the foot. Whether the device took it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    page = QSizeF(painter.viewport().size())
    factor = page.width() / WIDTH
    painter.scale(factor, factor)
    whole = QRectF(0, 0, WIDTH, page.height() / factor)
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        _SheetPainter(painter, theme, whole).paint(sheet, printed)
    return painter.end()


class _SheetPainter:
    def __init__(self, painter: QPainter, theme: Theme, whole: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        self._whole = whole

    def paint(self, sheet: PrintedSheet, printed: str) -> None:
        painter, whole = self._painter, self._whole
        self._paint_head(sheet)
        self._text(QRectF(whole.left(), whole.bottom() - 16, whole.width(), 16), printed, "caption", MUTED)
        room = whole.height() - HEAD - FOOT
        needed = columns(sheet.days) * ROW_HEIGHT + len(sheet.days) * (DAY_HEIGHT - ROW_HEIGHT + DAY_GAP)
        factor = min(room / needed, 1.0)
        painter.save()
        painter.translate(0, HEAD)
        painter.scale(factor, factor)
        top = 0.0
        for day in sheet.days:
            top = self._paint_day(day, QRectF(0, top, WIDTH / factor, 0))
        painter.restore()

    def _paint_head(self, sheet: PrintedSheet) -> None:
        side = Side(QRectF(0, 0, WIDTH, 30), self._painter.layoutDirection())
        self._text(side.slice(0, WIDTH * 0.62), sheet.title, "title", INK)
        end = Qt.AlignmentFlag.AlignTrailing
        self._text(side.trailing(0, WIDTH * 0.36), sheet.place, "body", MUTED, end)
        self._text(QRectF(0, 28, WIDTH, 20), sheet.span, "body", MUTED)
        draw_hline(self._painter, 0, WIDTH, HEAD - 12, INK, 1.5)

    def _paint_day(self, day: SheetDay, place: QRectF) -> float:
        top = place.top()
        heading = QRectF(place.left(), top, place.width(), DAY_HEIGHT - 4)
        self._text(heading, day.name, "heading", INK)
        top += DAY_HEIGHT
        draw_hline(self._painter, place.left(), place.right(), top - 3, RULE)
        nothing = Row("", translate("Print", "Nothing booked"))
        for row in day.rows or (nothing,):
            self._paint_row(row, QRectF(place.left(), top, place.width(), ROW_HEIGHT), bool(day.rows))
            top += ROW_HEIGHT
        return top + DAY_GAP

    def _paint_row(self, row: Row, place: QRectF, taken: bool) -> None:
        side = Side(place, self._painter.layoutDirection())
        if not taken:
            self._text(place, row.title, "body", MUTED)
            return
        self._text(side.slice(0, TIMES - 8), row.times, "body", INK)
        title = (place.width() - TIMES) * (TITLE_SHARE if row.detail else 1.0)
        self._text(side.slice(TIMES, title - 8), row.title, "bodyStrong", INK)
        if row.detail:
            self._text(side.slice(TIMES + title, place.width() - TIMES - title), row.detail, "small", MUTED)
        draw_hline(self._painter, place.left(), place.right(), place.bottom() - 0.5, RULE, 0.5)

    def _text(
        self,
        rect: QRectF,
        text: str,
        style: str,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        font = self._theme.font(style)
        font.setLetterSpacing(
            QFont.SpacingType.PercentageSpacing, 100
        )  # px of the screen are none of the paper
        draw_text(self._painter, rect, text, font, ink, align)
