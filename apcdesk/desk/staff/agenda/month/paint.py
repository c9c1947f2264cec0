"""Paints the month: the names of the days, the cells, and a line for each item."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text, draw_vline
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.paint_item import BAR, ItemPainter
from apcdesk.desk.staff.agenda.geometry import Box
from apcdesk.desk.staff.agenda.month.layout import INSET, NUMBER_HEIGHT, WEEK, Line
from apcdesk.desk.staff.agenda.month.scene import MonthScene

HEAD = 32
GUTTER = 36
LEAD = 8
TODAY = 24
"""The width of the pill behind today's number."""


class MonthPainter:
    """Paints a month on a widget of any size. Holds no state but the theme and the words of dates."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates
        self.items = ItemPainter(theme, dates)
        self.blocks = self.items.blocks

    def cells(self, whole: QRectF, direction: Qt.LayoutDirection) -> Side:
        """Where the cells are: after the numbers of the weeks, under the names of the days."""
        px = self._theme.px
        below = whole.adjusted(0, px(HEAD), 0, 0)
        return Side(Side(below, direction).slice(px(GUTTER), below.width() - px(GUTTER)), direction)

    def rect(self, cells: Side, box: Box) -> QRectF:
        """A box on the widget, on whole px."""
        x = cells.slice(box.offset, box.width)
        top = round(cells.rect.top() + box.top)
        return QRectF(round(x.left()), top, round(x.right()) - round(x.left()), round(box.height))

    def paint(
        self,
        painter: QPainter,
        whole: QRectF,
        scene: MonthScene,
        now: datetime,
        month: date,
        chosen: frozenset[str],
    ) -> None:
        """Everything that stays while the pointer moves. `month` is the one in question."""
        cells = self.cells(whole, painter.layoutDirection())
        painter.fillRect(whole, self._theme.color("surface"))
        self._paint_head(painter, whole, cells, scene, self._dates.day_of(now))
        for index, day in enumerate(scene.scale.days):
            self._paint_cell(painter, cells, scene, index, day, self._dates.day_of(now), month)
        for line in scene.lines:
            self.paint_line(painter, cells, scene, line, now, selected=line.key in chosen)
        for chip in scene.chips:
            self.blocks.paint_chip(painter, self.rect(cells, chip.box), chip.text, False)

    def paint_line(
        self,
        painter: QPainter,
        cells: Side,
        scene: MonthScene,
        line: Line,
        now: datetime,
        *,
        hovered: bool = False,
        selected: bool = False,
    ) -> None:
        """One line, in the state given."""
        rect = self.rect(cells, line.box)
        self.items.paint(
            painter, scene.items[line.key], rect, now, part=BAR, hovered=hovered, selected=selected
        )

    def _paint_head(
        self, painter: QPainter, whole: QRectF, cells: Side, scene: MonthScene, today: date
    ) -> None:
        px = self._theme.px
        colour, font = self._theme.color, self._theme.font("small", weight=500)
        for column in range(WEEK):
            box = scene.scale.cell(column)
            place = cells.slice(box.offset + LEAD, box.width - LEAD)
            place = QRectF(place.left(), whole.top(), place.width(), px(HEAD))
            day = scene.scale.days[column]
            ours = today in scene.scale.days and today.weekday() == day.weekday()
            role = "accent" if ours else "textMuted"
            draw_text(painter, place, self._dates.weekday_short(day), font, colour(role))
        small = self._theme.font("gridHour")
        gutter = Side(whole, painter.layoutDirection()).slice(0, px(GUTTER))
        for week in range(scene.scale.weeks):
            box = scene.scale.cell(week * WEEK)
            row = QRectF(gutter.left() + 4, cells.rect.top() + box.top, px(GUTTER) - px(8), px(NUMBER_HEIGHT))
            number = str(self._dates.week_number(scene.scale.days[week * WEEK]))
            draw_text(painter, row, number, small, colour("textFaint"), Qt.AlignmentFlag.AlignHCenter)

    def _paint_cell(
        self,
        painter: QPainter,
        cells: Side,
        scene: MonthScene,
        index: int,
        day: date,
        today: date,
        month: date,
    ) -> None:
        px = self._theme.px
        colour = self._theme.color
        rect = self.rect(cells, scene.scale.cell(index))
        inside = (day.year, day.month) == (month.year, month.month)
        if not inside:
            painter.fillRect(rect, colour("outsideHours"))
        draw_hline(painter, rect.left(), rect.right(), rect.top(), colour("divider"))
        side = Side(rect, painter.layoutDirection())
        draw_vline(painter, side.slice(0, 1).left(), rect.top(), rect.bottom(), colour("divider"))
        text = str(day.day) if day.day > 1 else self._dates.day_of_month(day)
        font = self._theme.font("body", weight=600 if inside else 400)
        if day == today:
            width = max(QFontMetricsF(font).horizontalAdvance(text) + 10, px(TODAY))
            pill = side.slice(LEAD - 4, width)
            pill = QRectF(pill.left(), rect.top() + 4, pill.width(), px(NUMBER_HEIGHT) - px(7))
            draw_panel(painter, pill, self._theme.radius("control"), colour("accent"))
            draw_text(painter, pill, text, font, colour("onAccent"), Qt.AlignmentFlag.AlignHCenter)
            return
        place = side.slice(LEAD, rect.width() - LEAD - INSET)
        place = QRectF(place.left(), rect.top() + 2, place.width(), px(NUMBER_HEIGHT) - 3)
        role = "textFaint" if not inside else "textMuted" if day < today else "text"
        draw_text(painter, place, text, font, colour(role))
