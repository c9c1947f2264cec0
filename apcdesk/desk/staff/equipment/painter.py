"""How the lanes are drawn: design language §4, calendar blocks and lanes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from apcdesk.desk.language.custody import standing_words
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import (
    Side,
    draw_hatch,
    draw_hline,
    draw_panel,
    draw_text,
    draw_vline,
    rounded_path,
)
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.block_text import Typesetter, Words
from apcdesk.desk.staff.agenda.blocks.items import State
from apcdesk.desk.staff.agenda.blocks.paint_block import BlockPainter, Shape
from apcdesk.desk.staff.equipment.layout import HEAD, LABELS, ROW, Block, Layout, Look, Row
from apcdesk.domain.custody import ItemStatus, Standing

MARGIN = 16
SWATCH = 12
WORDS_FROM = 38
NAME_TOP, NAME_HEIGHT, LINE_TOP, LINE_HEIGHT = 11, 18, 29, 15
LOWER = 1.5
"""A lane's block has a little more room above its words than an hour's."""
READABLE = 34
"""A narrower block has no words: two letters and an ellipsis help nobody, and its tooltip says all."""
CLOSED_HATCH = (5, 5)
PILL_HEIGHT, PILL_PADDING = 17, 6
CHOSEN = 0.76
"""How much of the accent's soft fill lies on the row of the inspector's item: blocks stand on it."""
NARROW_DAY = 64
"""Narrower day heads have the number only."""
ALERTS = {
    Standing.LATE: ("alarm-clock", "danger"),
    Standing.OUT_OF_SERVICE: ("wrench", "warning"),
    Standing.CALIBRATION_DUE: ("shield-check", "warning"),
}


class LanePainter:
    """Paints a layout. `chosen` is the item of the inspector, `current` where the keys are."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates
        self._typesetter = Typesetter(theme)
        self._blocks = BlockPainter(theme, self._typesetter)

    def paint(
        self, painter: QPainter, layout: Layout, *, chosen: str | None, hovered: str | None, ring: str | None
    ) -> None:
        """Everything below the head of days. `hovered` is a block, `ring` the item that has the keys."""
        painter.setLayoutDirection(layout.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in layout.rows:
            self._paint_ground(painter, layout, row, chosen == row.status.item.calendar_id)
        self._paint_marks(painter, layout)
        self._paint_now(painter, layout)
        for name, top in layout.groups:
            self._paint_group(painter, layout, name, top)
        self._paint_now_pill(painter, layout)
        for row in layout.rows:
            self._paint_label(painter, layout, row, chosen == row.status.item.calendar_id)
            for block in row.blocks:
                self._paint_block(painter, layout, row, block, hovered == block.key)
            if ring == row.status.item.calendar_id:
                inner = layout.row_rect(row).adjusted(3, 3, -3, -4)
                radius = self._theme.radius("row")
                draw_panel(painter, inner, radius, None, self._theme.color("focus"), 2)

    def paint_head(self, painter: QPainter, layout: Layout, title: str, width: float) -> None:
        """The head: what the rows are, and the days."""
        px = self._theme.px
        painter.setLayoutDirection(layout.direction)
        colour, font = self._theme.color, self._theme.font
        side = Side(QRectF(0, 0, width, px(HEAD) - 1), layout.direction)
        words = side.slice(MARGIN, px(LABELS) - px(24))
        draw_text(painter, words, title, font("caption", weight=500), colour("textFaint"))
        if hours := layout.axis.hours():
            self._paint_hours(painter, side, hours)
            return
        today = None
        if layout.now is not None:
            today = int(layout.now // layout.axis.day_width)
        for number, day in enumerate(layout.axis.days):
            start = px(LABELS) + number * layout.axis.day_width
            draw_vline(painter, side.x(start), 0, px(HEAD), colour("divider"))
            over = today is not None and number < today
            ink = colour("accent" if number == today else "textMuted" if over else "text")
            muted = colour("accent" if number == today else "textFaint")
            figure = font("heading")
            width_of = QFontMetricsF(figure).horizontalAdvance(str(day.day))
            if layout.axis.day_width < px(NARROW_DAY):
                place = side.slice(start, layout.axis.day_width)
                figure = font("small", weight=600)
                draw_text(painter, place, str(day.day), figure, ink, Qt.AlignmentFlag.AlignHCenter)
                continue
            draw_text(painter, side.slice(start + px(10), width_of + 1), str(day.day), figure, ink)
            words = side.slice(start + px(10) + width_of + 6, layout.axis.day_width - width_of - px(20))
            draw_text(painter, words, self._dates.weekday_short(day), font("small"), muted)
        draw_hline(painter, 0, width, px(HEAD) - 1, colour("divider"))

    def _paint_hours(self, painter: QPainter, side: Side, hours: list[tuple[float, int]]) -> None:
        """A single day has its hours in the head; which day it is stands beside the title."""
        px = self._theme.px
        font, ink = self._theme.font("caption"), self._theme.color("textFaint")
        for offset, hour in hours:
            draw_vline(painter, side.x(px(LABELS) + offset), 0, px(HEAD), self._theme.color("divider"))
            words = self._dates.figures(hour * 60)
            draw_text(painter, side.slice(px(LABELS) + offset + 6, px(40)), words, font, ink)
        draw_hline(painter, 0, side.rect.width(), px(HEAD) - 1, self._theme.color("divider"))

    def _paint_ground(self, painter: QPainter, layout: Layout, row: Row, chosen: bool) -> None:
        rect = layout.row_rect(row)
        if chosen:
            tint = self._theme.color("accentSoft")
            tint.setAlphaF(CHOSEN)
            painter.fillRect(rect, tint)
            if self._theme.name == "contrast":
                bar = Side(rect, layout.direction).slice(0, 3)
                painter.fillRect(bar, self._theme.color("accent"))
        draw_hline(
            painter, 0, layout.width, row.top + self._theme.px(ROW) - 1, self._theme.color("dividerSubtle")
        )

    def _paint_marks(self, painter: QPainter, layout: Layout) -> None:
        side = Side(QRectF(0, 0, layout.width, layout.height), layout.direction)
        for offset, begins in layout.axis.marks():
            role = "divider" if begins else "dividerSubtle"
            draw_vline(
                painter, side.x(self._theme.px(LABELS) + offset), 0, layout.height, self._theme.color(role)
            )

    def _paint_group(self, painter: QPainter, layout: Layout, name: str, top: int) -> None:
        px = self._theme.px
        rect = QRectF(0, top, layout.width, px(31))
        painter.fillRect(rect, self._theme.color("canvas"))
        words = Side(rect, layout.direction).slice(MARGIN, px(LABELS))
        font = self._theme.font("caption", weight=600)
        draw_text(painter, words, name, font, self._theme.color("textFaint"))
        draw_hline(painter, 0, layout.width, top - 1, self._theme.color("divider"))
        draw_hline(painter, 0, layout.width, top + px(31), self._theme.color("divider"))

    def _paint_now(self, painter: QPainter, layout: Layout) -> None:
        if layout.now is None or not layout.rows:
            return
        x = self._now_x(layout, layout.now)
        draw_vline(painter, x - 1, layout.rows[0].top, layout.height, self._theme.color("now"), 2)

    def _now_x(self, layout: Layout, now: float) -> int:
        side = Side(QRectF(0, 0, layout.width, layout.height), layout.direction)
        return round(side.x(self._theme.px(LABELS) + now))

    def _paint_now_pill(self, painter: QPainter, layout: Layout) -> None:
        if layout.now is None or not layout.rows:
            return
        px = self._theme.px
        x, first = self._now_x(layout, layout.now), layout.rows[0].top
        words = self._dates.time(layout.rows[0].status.at)
        font = self._theme.font("caption", weight=600)
        width = QFontMetricsF(font).horizontalAdvance(words) + 2 * PILL_PADDING
        pill = QRectF(round(x - width / 2), first - px(PILL_HEIGHT) - 7, round(width), px(PILL_HEIGHT))
        draw_panel(painter, pill, 4, self._theme.color("now"))
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, pill, words, font, self._theme.color("onNow"), centre)

    def _paint_label(self, painter: QPainter, layout: Layout, row: Row, chosen: bool) -> None:
        px = self._theme.px
        status, colour, font = row.status, self._theme.color, self._theme.font
        side = Side(layout.row_rect(row), layout.direction)
        square = side.slice(MARGIN, px(SWATCH))
        square = QRectF(square.x(), row.top + (px(ROW) - px(SWATCH)) / 2, px(SWATCH), px(SWATCH))
        draw_panel(painter, square, 3, self._theme.hue(status.calendar.look.hue).bar)
        name = side.slice(px(WORDS_FROM), px(LABELS) - px(WORDS_FROM) - 6)
        name = QRectF(name.x(), row.top + px(NAME_TOP), name.width(), px(NAME_HEIGHT))
        draw_text(
            painter, name, status.calendar.name, font("body", weight=600 if chosen else 500), colour("text")
        )
        self._paint_second_line(painter, layout, row.top, status, side)

    def _paint_second_line(
        self, painter: QPainter, layout: Layout, top: int, status: ItemStatus, side: Side
    ) -> None:
        px = self._theme.px
        alert = ALERTS.get(status.standing)
        offset = px(WORDS_FROM)
        if alert is None:
            words = status.calendar.account.application_calendar_id or status.item.label_code
            font, role = self._theme.font("monoSmall"), "textFaint"
        else:
            icon, role = alert
            place = side.slice(offset, px(13))
            place = QRectF(place.x(), top + px(LINE_TOP) + 1, px(13), px(13))
            self._theme.icons.draw(painter, place, icon, role)
            offset += px(17)
            words, font = standing_words(status, self._dates), self._theme.font("caption", weight=600)
        line = side.slice(offset, px(LABELS) - offset - 6)
        line = QRectF(line.x(), top + px(LINE_TOP), line.width(), px(LINE_HEIGHT))
        draw_text(painter, line, words, font, self._theme.color(role))

    def _paint_block(self, painter: QPainter, layout: Layout, row: Row, block: Block, hovered: bool) -> None:
        rect = layout.block_rect(row, block)
        if block.look is Look.CLOSED:
            self._paint_closed(painter, rect, block)
            return
        shape = Shape(
            rect,
            row.status.calendar.look.hue,
            State.TENTATIVE if block.look is Look.TENTATIVE else State.CONFIRMED,
            past=block.past,
            hovered=hovered,
            at_risk=block.look is Look.AT_RISK,
        )
        words = Words(block.title, block.line)
        at_risk = block.look is Look.AT_RISK
        framed = at_risk or self._theme.name == "contrast"
        lines = self._typesetter.set(words, self._blocks.room(shape), rect.height(), framed)
        readable = rect.width() >= READABLE
        lines = tuple(replace(line, baseline=line.baseline + LOWER) for line in lines) if readable else ()
        self._blocks.paint(painter, shape, lines)
        if block.late_from is not None and layout.now is not None:
            self._paint_late(painter, layout, row, block, layout.now)

    def _paint_closed(self, painter: QPainter, rect: QRectF, block: Block) -> None:
        """Time out of service: neutral hatch, the reason on a ground of its own so that it can be read."""
        px = self._theme.px
        colour = self._theme.color
        path = rounded_path(rect, self._theme.radius("event"))
        painter.fillPath(path, colour("surface"))
        draw_hatch(painter, path, colour("hatch"), *CLOSED_HATCH)
        draw_panel(painter, rect, self._theme.radius("event"), None, colour("borderStrong"))
        side = Side(rect, painter.layoutDirection())
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(side.slice(0, 4), colour("borderStrong"))
        painter.restore()
        font = self._theme.font("eventTitle")
        words = QFontMetricsF(font).elidedText(
            block.title, Qt.TextElideMode.ElideRight, max(rect.width() - 18, 0)
        )
        width = QFontMetricsF(font).horizontalAdvance(words)
        ground = side.slice(px(7), width + 6)
        ground = QRectF(ground.x(), rect.y() + 4, ground.width(), px(15))
        painter.fillRect(ground, colour("surface"))
        draw_text(painter, ground.adjusted(3, 0, -2, 0), words, font, colour("textMuted"))

    def _paint_late(self, painter: QPainter, layout: Layout, row: Row, block: Block, now: float) -> None:
        """From when it was due to now, in danger."""
        assert block.late_from is not None
        if now - block.late_from < 1:
            return
        lane = Side(layout.row_rect(row), layout.direction).slice(
            self._theme.px(LABELS) + block.late_from, now - block.late_from
        )
        like = layout.block_rect(row, block)
        rect = QRectF(lane.x(), like.y(), lane.width(), like.height())
        self._blocks.paint_late(painter, rect)
