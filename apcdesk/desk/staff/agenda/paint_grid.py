"""What lies under the blocks: hours, closed time, lines, the now line, the figures in the gutter."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

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
from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES, Box, Scale
from apcdesk.desk.staff.agenda.shading import Shading

translate = QCoreApplication.translate

RULE_WIDTH = 2
EXTRA_DASH = (5, 4)
CLOSED_HATCH = (3, 5)
NOW_DOT = 8
PILL_HEIGHT = 17
PILL_INSET = 4
PILL_RADIUS = 4
PILL_REACH = 15
"""The figures of an hour nearer than this would touch the pill."""
FAINT_NOW = 0.4
LABEL_GAP = 8


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the columns are on the widget: `side` begins at the first column."""

    side: Side
    scale: Scale
    _edges: tuple[float, float, bool] = field(init=False)
    """Leading edge, top and whether it is mirrored: boxes become rectangles by the thousand."""

    def __post_init__(self) -> None:
        edges = (self.side.x(0), self.side.rect.top(), self.side.mirrored)
        object.__setattr__(self, "_edges", edges)

    def rect(self, box: Box) -> QRectF:
        """The box on the widget, on whole px."""
        lead, above, mirrored = self._edges
        start, end = lead + box.offset, lead + box.offset + box.width
        if mirrored:
            start, end = lead - box.offset - box.width, lead - box.offset
        left, top = round(start), round(above + box.top)
        return QRectF(left, top, round(end) - left, round(above + box.top + box.height) - top)

    def box(self, rect: QRectF) -> Box:
        """The way back, for any rectangle of the widget."""
        offset = self.side.offset(rect.right() if self.side.mirrored else rect.left())
        return Box(offset, rect.top() - self._edges[1], rect.width(), rect.height())

    def rows(self, index: int, start: float, end: float) -> QRectF:
        """The part of a column between two minutes, without the line before it."""
        column = self.scale.columns[index]
        top = self.scale.y(start)
        return self.rect(Box(column.offset + 1, top, column.width - 1, self.scale.y(end) - top))


class GridPainter:
    """Paints the ground of the grid. Holds no state but the theme and the words of dates."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates

    def paint(self, painter: QPainter, stage: Stage, shading: Shading, within: QRectF) -> None:
        """Hours, hour lines and day lines as far as they may touch the rectangle `within`."""
        colour = self._theme.color
        whole = stage.side.rect
        painter.fillRect(within & whole, colour("surface" if shading.plain else "outsideHours"))
        shading = shading.of_columns(_columns(stage, within))
        for piece in (*shading.open, *(extra.piece for extra in shading.extra)):
            painter.fillRect(stage.rows(piece.index, piece.start, piece.end), colour("surface"))
        for index, start, end in shading.skipped:
            self._hatch(painter, stage.rows(index, start, end))
        for piece in shading.closed:
            self._hatch(painter, stage.rows(piece.index, piece.start, piece.end))
        for hour in range(25):
            y = whole.top() + stage.scale.y(hour * 60)
            if within.top() - 1 <= y <= within.bottom() + 1:
                draw_hline(painter, whole.left(), whole.right(), y, colour("dividerSubtle"))
        for column in stage.scale.columns:
            x = stage.side.slice(column.offset, 1).left()
            if within.left() - 1 <= x <= within.right() + 1:
                draw_vline(painter, x, whole.top(), whole.bottom(), colour("divider"))
        self._paint_rules(painter, stage, shading)

    def _hatch(self, painter: QPainter, rect: QRectF) -> None:
        draw_hatch(painter, rounded_path(rect, 0), self._theme.color("hatch"), *CLOSED_HATCH)

    def _paint_rules(self, painter: QPainter, stage: Stage, shading: Shading) -> None:
        """The accent line along open hours, dashed along extra ones, with the caption of these."""
        for piece in shading.open:
            rect = self._rule(stage, piece.index, piece.start, piece.end)
            painter.fillRect(rect, self._theme.color("accentLine"))
        for extra in shading.extra:
            piece = extra.piece
            rect = self._rule(stage, piece.index, piece.start, piece.end)
            pen = QPen(self._theme.color("accent"), RULE_WIDTH)
            pen.setDashPattern([length / RULE_WIDTH for length in EXTRA_DASH])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            x = rect.center().x()
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
            if not piece.continued:
                self._caption(painter, stage, piece.index, piece.start, extra.name)

    def _caption(self, painter: QPainter, stage: Stage, index: int, start: float, name: str) -> None:
        column = stage.scale.columns[index]
        box = Box(column.offset + 9, stage.scale.y(start) + 3, column.width - 14, self._theme.px(18))
        words = (
            translate("Agenda", "Extra: {name}").format(name=name)
            if name
            else translate("Agenda", "Extra time")
        )
        font = self._theme.font("eventSub", weight=500)
        draw_text(painter, stage.rect(box), words, font, self._theme.color("accent"))

    def _rule(self, stage: Stage, index: int, start: float, end: float) -> QRectF:
        """The 2 px at the leading edge of a column between two minutes, hour lines left free."""
        column = stage.scale.columns[index]
        top, bottom = stage.scale.y(start) + 1, stage.scale.y(end)
        return stage.rect(Box(column.offset, top, RULE_WIDTH, bottom - top))

    def paint_gutter(self, painter: QPainter, gutter: QRectF, scale: Scale, hidden: float | None) -> None:
        """The hours beside the columns; the one that the now pill would touch (its minute) is left out."""
        px = self._theme.px
        colour, font = self._theme.color("textFaint"), self._theme.font("gridHour")
        side = Side(gutter, painter.layoutDirection())
        for hour in range(25):
            if hidden is not None and abs(scale.y(hour * 60) - scale.y(hidden)) < PILL_REACH:
                continue
            row = side.slice(0, gutter.width() - LABEL_GAP)
            row = QRectF(row.left(), gutter.top() + scale.y(hour * 60) - px(9), row.width(), px(16))
            text = self._dates.full_hour(hour % 24)
            draw_text(painter, row, text, font, colour, Qt.AlignmentFlag.AlignTrailing)

    def paint_other_hours(self, painter: QPainter, place: QRectF, scale: Scale, there: DateWords) -> None:
        """What clocks elsewhere show at the full hours of the first day; hours of another day are fainter."""
        side, font = Side(place, painter.layoutDirection()), self._theme.font("gridHour")
        day = scale.days[0]
        for hour in range(25):
            moment = self._dates.at(day, hour * 60)
            row = side.slice(0, place.width() - 2)
            row = QRectF(row.left(), place.top() + scale.y(hour * 60) - 9, row.width(), 16)
            role = "textMuted" if there.day_of(moment) == day else "textFaint"
            text = there.time(moment)
            draw_text(painter, row, text, font, self._theme.color(role), Qt.AlignmentFlag.AlignTrailing)

    def paint_now(self, painter: QPainter, stage: Stage, now: datetime) -> None:
        """The now line: strong in today's column, faint in the others, with a dot. Lies under blocks."""
        today = self._dates.day_of(now)
        y = stage.side.rect.top() + stage.scale.y(self.minute(now))
        colour, faint = self._theme.color("now"), self._theme.color("now")
        faint.setAlphaF(FAINT_NOW)
        for column in stage.scale.columns:
            if column.day != today:
                line = stage.side.slice(column.offset, column.width)
                draw_hline(painter, line.left(), line.right(), y, faint)
        for column in stage.scale.columns:
            if column.day == today:
                line = stage.side.slice(column.offset, column.width)
                painter.fillRect(QRectF(line.left(), round(y) - 1, line.width(), 2), colour)
                dot = QRectF(
                    stage.side.x(column.offset) - NOW_DOT / 2, round(y) - NOW_DOT / 2, NOW_DOT, NOW_DOT
                )
                draw_panel(painter, dot, NOW_DOT / 2, colour)

    def paint_now_pill(self, painter: QPainter, gutter: QRectF, scale: Scale, now: datetime) -> None:
        """The time in the gutter."""
        px = self._theme.px
        font = self._theme.font("caption", weight=600)
        y = round(gutter.top() + scale.y(self.minute(now)))
        text = self._dates.time(now)
        width = max(QFontMetricsF(font).horizontalAdvance(text) + 2 * PILL_INSET + 4, 43)
        side = Side(gutter, painter.layoutDirection())
        pill = side.slice(PILL_INSET, width)
        pill = QRectF(pill.left(), y - px(8), pill.width(), px(PILL_HEIGHT) - 1)
        draw_panel(painter, pill, PILL_RADIUS, self._theme.color("now"))
        draw_text(painter, pill, text, font, self._theme.color("onNow"), Qt.AlignmentFlag.AlignHCenter)

    def minute(self, now: datetime) -> float:
        """The minute of the wall clock, with its fraction."""
        return min(self._dates.minute_of(now) + now.second / 60, DAY_MINUTES)


def _columns(stage: Stage, within: QRectF) -> frozenset[int]:
    """The columns that the rectangle touches."""
    box = stage.box(within)
    first, last = stage.scale.index_at(box.offset), stage.scale.index_at(box.end)
    return frozenset(range(first, last + 1))
