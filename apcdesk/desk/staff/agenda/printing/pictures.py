"""Pages that look like the screen: a month, and the lanes of a day, on A4 lying wide, in the colours of paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter, QPdfWriter

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.lanes.paint import HEAD as LANES_HEAD
from apcdesk.desk.staff.agenda.lanes.paint import LABELS, LanesPainter, LaneStage
from apcdesk.desk.staff.agenda.lanes.scene import build_lanes
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.month.paint import GUTTER, HEAD, MonthPainter
from apcdesk.desk.staff.agenda.month.scene import build_month
from apcdesk.desk.staff.agenda.printing.paint import page_layout

WIDTH = 1080.0
"""The units across a page; fonts have their px of these."""
TITLE = 40.0
HOURS = 24


@dataclass(frozen=True, slots=True)
class Pictures:
    """Draws an agenda. On paper nothing is past and it is no hour of any day; the theme is light and not tracked."""

    theme: Theme
    dates: DateWords
    hide_names: bool

    def month(self, agenda: Agenda, month: date) -> bytes:
        """The month as a PDF file of one page."""
        return self._write([agenda], self.dates.month_year(month), month)

    def lanes(self, agenda: Agenda) -> bytes:
        """The days in lanes, each on a page of its own."""
        pages = [replace(agenda, days=(day,)) for day in agenda.days]
        return self._write(pages, self.dates.day_range(agenda.days[0], agenda.days[-1]), None)

    def _write(self, pages: Sequence[Agenda], title: str, month: date | None) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setCreator("apcdesk")
        writer.setTitle(title)
        layout = page_layout()
        layout.setOrientation(QPageLayout.Orientation.Landscape)
        writer.setPageLayout(layout)
        painter = QPainter(writer)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = painter.viewport().width() / WIDTH
        whole = QRectF(0, 0, WIDTH, painter.viewport().height() / factor)
        painter.scale(factor, factor)
        for number, agenda in enumerate(pages):
            if number:
                writer.newPage()
            self._head(painter, whole, title if month else self.dates.day_long(agenda.days[0]), agenda)
            below = whole.adjusted(0, TITLE, 0, 0)
            if month is not None:
                self._month(painter, below, agenda, month)
            else:
                self._lanes(painter, below, agenda)
        painter.end()
        return bytes(buffer.data().data())

    def _head(self, painter: QPainter, whole: QRectF, title: str, agenda: Agenda) -> None:
        side = Side(QRectF(0, 0, whole.width(), TITLE - 12), painter.layoutDirection())
        ink = self.theme.color("text")
        draw_text(painter, side.slice(0, WIDTH * 0.6), title, self.theme.font("title"), ink)
        place = dotted(agenda.place.get(part, "") for part in ("organisation", "stand"))
        at = side.trailing(0, WIDTH * 0.38)
        end = Qt.AlignmentFlag.AlignTrailing
        draw_text(painter, at, place, self.theme.font("body"), self.theme.color("textMuted"), end)

    def _month(self, painter: QPainter, place: QRectF, agenda: Agenda, month: date) -> None:
        scene = build_month(
            agenda, self._maker().items(agenda), place.width() - GUTTER, place.height() - HEAD, self.dates
        )
        MonthPainter(self.theme, self.dates).paint(
            painter, place, scene, self._before(agenda), month, frozenset()
        )

    def _lanes(self, painter: QPainter, place: QRectF, agenda: Agenda) -> None:
        scene = build_lanes(agenda, self._maker().items(agenda), (place.width() - LABELS) / HOURS, self.dates)
        needed = LANES_HEAD + scene.layout.height
        factor = min(place.height() / needed, 1.0)
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(1.0, factor)
        stage = LaneStage(QRectF(0, 0, place.width(), needed), painter.layoutDirection(), 0, 0)
        LanesPainter(self.theme, self.dates).paint(painter, stage, scene, self._before(agenda), frozenset())
        painter.restore()

    def _before(self, agenda: Agenda) -> datetime:
        return self.dates.at(agenda.days[0] - timedelta(days=1), 0)

    def _maker(self) -> ItemMaker:
        maker = ItemMaker(self.theme)
        maker.set_hide_names(self.hide_names)
        return maker
