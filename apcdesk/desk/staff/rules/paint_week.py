"""Paints a week of a rule: the ground, open stretches, the one under the hand, exceptions, the live times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.look.painting import (
    Side,
    draw_hatch,
    draw_hline,
    draw_panel,
    draw_ring,
    draw_text,
    draw_vline,
    rounded_path,
)
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.geometry import Box
from apcdesk.desk.staff.agenda.paint_grid import CLOSED_HATCH, EXTRA_DASH, RULE_WIDTH, Stage
from apcdesk.desk.staff.rules.ghosts import Ghost
from apcdesk.desk.staff.rules.typed import clock_text
from apcdesk.desk.staff.rules.words import weekday_short
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Stretch, Week, following

translate = QCoreApplication.translate

INSET = 4
TEXT_INSET = 8
ROOMY = 56
"""A block that is wider has room for its words and some air."""
LINE = 14
GRIP = (20, 3)
GRIP_ROOM = 6
"""By so much the times of a held block stand lower, so that the grip does not touch them."""
GRIP_ALPHA = 0.6
TIP_HEIGHT, TIP_PADDING = 44, 10
TIP_DROP = 6
"""How far the tip reaches below what it is about."""


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a stretch in one column, and where midnight cuts it."""

    stretch: Stretch
    day: Weekday
    start: int
    end: int
    cut_top: bool = False
    cut_bottom: bool = False


def parts_of(stretch: Stretch) -> Iterator[Part]:
    """One part, or two over midnight."""
    first, *rest = stretch.pieces
    yield Part(stretch, first.day, first.start_minute, first.end_minute, cut_bottom=bool(rest))
    for piece in rest:
        yield Part(stretch, piece.day, piece.start_minute, piece.end_minute, cut_top=True)


class WeekPainting:
    """Holds no state but the theme and the words of dates."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates

    def paint_ground(self, painter: QPainter, stage: Stage) -> None:
        """Closed time, with lines for half hours, hours and days."""
        colour, whole = self._theme.color, stage.side.rect
        painter.fillRect(whole, colour("outsideHours"))
        for half in range(49):
            y = whole.top() + stage.scale.y(half * self._theme.px(30))
            line = colour("dividerSubtle" if half % 2 else "divider")
            draw_hline(painter, whole.left(), whole.right(), y, line)
        for column in stage.scale.columns:
            line_x = stage.side.slice(column.offset, 1).left()
            draw_vline(painter, line_x, whole.top(), whole.bottom(), colour("divider"))

    def paint_beside(self, painter: QPainter, stage: Stage, week: Week) -> None:
        """What other rules open: plain, with the line of open time, as the agenda has it."""
        for piece in week.pieces:
            rect = stage.rows(piece.day, piece.start_minute, piece.end_minute)
            painter.fillRect(rect, self._theme.color("surface"))
            line = Side(rect, stage.side.direction).slice(0, RULE_WIDTH)
            painter.fillRect(line, self._theme.color("accentLine"))

    def paint_stretch(self, painter: QPainter, stage: Stage, stretch: Stretch, *, held: bool) -> None:
        """An open stretch; `held` is the one under the pointer or the keys."""
        colour = self._theme.color
        for part in parts_of(stretch):
            rect = self.rect_of(stage, part.day, part.start, part.end)
            path = rounded_path(
                rect, self._theme.radius("event"), top=not part.cut_top, bottom=not part.cut_bottom
            )
            ground, ink = ("accent", "onAccent") if held else ("accentSoft", "onAccentSoft")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, colour(ground))
            if not held:
                painter.setPen(colour("accentLine"))
                painter.drawPath(path.translated(0.5, 0.5))
            self._paint_times(painter, part, rect.adjusted(0, GRIP_ROOM if held else 0, 0, 0), colour(ink))
            if held:
                self._paint_grips(painter, part, rect)

    def paint_ghost(self, painter: QPainter, stage: Stage, ghost: Ghost) -> None:
        """An exception on its weekday: extra time dashed, closed time hatched."""
        px = self._theme.px
        colour, radius = self._theme.color, self._theme.radius("event")
        piece = ghost.piece
        rect = self.rect_of(stage, Weekday(piece.index), piece.start, piece.end)
        font = self._theme.font("caption", weight=600)
        inner = self._inner(painter, rect)
        words = QRectF(inner.left(), inner.top(), inner.width(), px(LINE) + 1)
        if ghost.closed:
            path = rounded_path(rect, radius)
            painter.fillPath(path, colour("surface"))
            draw_hatch(painter, path, colour("hatch"), *CLOSED_HATCH)
            draw_panel(painter, rect, radius, None, colour("borderStrong"))
            width = min(QFontMetricsF(font).horizontalAdvance(ghost.label) + 6, words.width())
            tag = Side(words, painter.layoutDirection()).slice(-3, width)
            if rect.height() >= px(LINE) + 4 and rect.width() > px(ROOMY):
                draw_panel(painter, tag, 3, colour("surface"))
                draw_text(painter, tag.adjusted(3, 0, -2, 0), ghost.label, font, colour("textMuted"))
            return
        draw_panel(painter, rect, radius, colour("surface"), colour("accent"), 1.5, EXTRA_DASH)
        if rect.height() >= px(LINE) + 4:
            self._write(painter, words, ghost.label, colour("accent"), 600, instead="+")
        if rect.height() >= 2 * px(LINE) + 6:
            time = clock_text(round(piece.start), self._dates)
            self._write(painter, words.translated(0, px(LINE)), time, colour("accent"), 600)

    def paint_ring(self, painter: QPainter, stage: Stage, stretch: Stretch) -> None:
        """The focus ring round a stretch."""
        for part in parts_of(stretch):
            rect = self.rect_of(stage, part.day, part.start, part.end).adjusted(2, 2, -2, -2)
            draw_ring(painter, rect, self._theme.radius("event") - 2, self._theme.color("focus"))

    def paint_erased(self, painter: QPainter, stage: Stage, stretches: Sequence[Stretch]) -> None:
        """What is about to be closed, as an outline."""
        for stretch in stretches:
            for part in parts_of(stretch):
                rect = self.rect_of(stage, part.day, part.start, part.end)
                draw_panel(
                    painter, rect, self._theme.radius("event"), None, self._theme.color("danger"), 1.5, (4, 3)
                )

    def paint_tip(self, painter: QPainter, stage: Stage, stretch: Stretch, view: QRectF) -> None:
        """Times and length beside a stretch, inside the view: after its column, or before it at the edge."""
        theme = self._theme
        strong, plain = theme.font("small", weight=600), theme.font("small")
        times, length = self.tip_lines(stretch)
        width = max(
            QFontMetricsF(strong).horizontalAdvance(times), QFontMetricsF(plain).horizontalAdvance(length)
        )
        width += 2 * TIP_PADDING
        blocks = [self.rect_of(stage, part.day, part.start, part.end) for part in parts_of(stretch)]
        block = next((one for one in blocks if one.intersects(view)), blocks[0])
        mirrored = stage.side.mirrored
        after, before = block.right() + 6, block.left() - 6 - width
        x = before if mirrored else after
        if x + width > view.right() or x < view.left():
            x = after if mirrored else before
        y = min(
            max(block.bottom() + TIP_DROP - theme.px(TIP_HEIGHT), view.top() + 4),
            view.bottom() - theme.px(TIP_HEIGHT) - 4,
        )
        rect = QRectF(round(x), round(y), round(width), theme.px(TIP_HEIGHT))
        draw_panel(painter, rect, theme.radius("control"), theme.color("inverse"))
        inner = rect.adjusted(TIP_PADDING, 5, -TIP_PADDING + 1, -theme.px(23))
        draw_text(painter, inner, times, strong, theme.color("onInverse"))
        draw_text(painter, inner.translated(0, 18), length, plain, theme.color("onInverse"))

    def tip_lines(self, stretch: Stretch) -> tuple[str, str]:
        """As "Thu 12:45 – 16:00" and "3 h 15 min"."""
        start, end = (clock_text(m, self._dates) for m in (stretch.start_minute, stretch.end_minute))
        times = f"{weekday_short(stretch.day, self._dates)} {start}{DASH}{end}"
        if stretch.over_midnight:
            times += f" {weekday_short(following(stretch.day), self._dates)}"
        return times, self._dates.duration(stretch.minutes)

    def rect_of(self, stage: Stage, day: Weekday, start: float, end: float) -> QRectF:
        """A block in a column, on whole px, with room on both sides."""
        column = stage.scale.columns[day]
        top, bottom = stage.scale.y(start), stage.scale.y(end)
        return stage.rect(Box(column.offset + INSET, top, column.width - 2 * INSET + 1, bottom - top))

    def _paint_times(self, painter: QPainter, part: Part, rect: QRectF, ink: QColor) -> None:
        px = self._theme.px
        stretch = part.stretch
        inner = self._inner(painter, rect)
        line = QRectF(inner.left(), inner.top(), inner.width(), px(LINE))
        start, end = (clock_text(m, self._dates) for m in (stretch.start_minute, stretch.end_minute))
        if part.cut_top:
            if rect.height() >= px(LINE) + 4:
                words = translate("Rules", "until {time}").format(time=end)
                self._write(painter, line, words, ink, 400, instead=end)
            return
        if rect.height() < px(LINE) + 4:
            line.moveTop(rect.center().y() - px(LINE) / 2)
        self._write(painter, line, start, ink, 600)
        if rect.height() >= 2 * px(LINE) + 6:
            self._write(painter, line.translated(0, px(LINE)), end, ink, 400)

    def _inner(self, painter: QPainter, rect: QRectF) -> QRectF:
        """Where the words of a block stand; at the edge where there is little room."""
        inset = TEXT_INSET if rect.width() > self._theme.px(ROOMY) else TEXT_INSET / 2
        return Side(rect, painter.layoutDirection()).inset(inset, 5, 2, 0)

    def _write(
        self,
        painter: QPainter,
        line: QRectF,
        words: str,
        ink: QColor,
        weight: int,
        instead: str = "",
    ) -> None:
        """A time, in smaller figures where it needs to be; half a time would be none, so then nothing."""
        for text in (words, instead):
            for font in (
                self._theme.font("small", weight=weight),
                self._theme.font("caption", weight=weight),
            ):
                if text and QFontMetricsF(font).horizontalAdvance(text) <= line.width() + 0.5:
                    draw_text(painter, line, text, font, ink)
                    return

    def _paint_grips(self, painter: QPainter, part: Part, rect: QRectF) -> None:
        colour = self._theme.color("onAccent")
        colour.setAlphaF(GRIP_ALPHA)
        width, height = GRIP
        centre = rect.center().x() - width / 2
        for wanted, y in ((not part.cut_top, rect.top() + 4), (not part.cut_bottom, rect.bottom() - 7)):
            if wanted and rect.height() > 18:
                draw_panel(
                    painter, QRectF(QPointF(centre, y), QPointF(centre + width, y + height)), 1.5, colour
                )
