"""One item on any view of the agenda: its state turned into a shape, its words set, both painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.block_text import ONE_LINE_BELOW, Typesetter, Words
from apcdesk.desk.staff.agenda.blocks.items import Item, State
from apcdesk.desk.staff.agenda.blocks.paint_block import BlockPainter, Shape
from apcdesk.desk.staff.agenda.geometry import Piece
from apcdesk.desk.staff.agenda.scene import words_of

READABLE = 76
"""A bar of one line that is narrower has its words cut off, not set anew."""


_UNCUT = Piece("", 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of an item is painted: the piece of it, and what of that is hidden at its leading edge in px."""

    piece: Piece = _UNCUT
    hidden: float = 0.0
    one_line: bool = False
    """A bar whose words run on rather than break."""
    wordless: bool = False


WHOLE = Part()
BAR = Part(one_line=True)


class ItemPainter:
    """Paints items. The grid of hours, its strip, the month and the lanes all paint theirs with it."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates
        self._typesetter = Typesetter(theme)
        self.blocks = BlockPainter(theme, self._typesetter)

    def paint(
        self,
        painter: QPainter,
        item: Item,
        rect: QRectF,
        now: datetime,
        *,
        part: Part = WHOLE,
        hovered: bool = False,
        selected: bool = False,
        risk: str = "",
    ) -> None:
        """An item in the state that it has now; `risk` is what would put it at risk beside what it says itself."""
        state = State.CONFIRMED if item.dates is not None and item.state is State.FREE else item.state
        shape = Shape(
            rect,
            item.hue,
            state,
            past=item.past(now),
            hovered=hovered,
            selected=selected,
            cut_top=part.piece.continued,
            cut_bottom=part.piece.continues,
            at_risk=bool(risk or item.risk),
            late=item.due is not None,
            outside=item.outside,
        )
        framed = shape.alarming or state is not State.CONFIRMED
        room = self.blocks.room(shape) - part.hidden
        if part.one_line:
            room = max(room, READABLE)
        words = words_of(item, part.piece, now, self._dates, risk)
        lines = () if part.wordless else self._typesetter.set(words, room, rect.height(), framed)
        self.blocks.paint(painter, shape, lines, shift=part.hidden)

    def paint_carried(
        self, painter: QPainter, item: Item, rect: QRectF, *, cut_top: bool = False, cut_bottom: bool = False
    ) -> None:
        """An item on its way to where the pointer is: chosen, and with its title alone."""
        shape = Shape(rect, item.hue, State.CONFIRMED, selected=True, cut_top=cut_top, cut_bottom=cut_bottom)
        low = rect.height() < ONE_LINE_BELOW
        room = max(rect.width(), READABLE) if low else rect.width()
        lines = self._typesetter.set(Words(item.title), room, rect.height())
        self.blocks.paint(painter, shape, lines)

    def paint_left_behind(self, painter: QPainter, item: Item, rect: QRectF) -> None:
        """Where an item on its way came from, as an outline."""
        ground, bar = self._theme.color("surface"), self._theme.hue(item.hue).bar
        draw_panel(painter, rect, self._theme.radius("event"), ground, bar, 1, (4, 3))

    def paint_met(self, painter: QPainter, rect: QRectF) -> None:
        """The frame around what an item on its way would overlap."""
        draw_panel(painter, rect.adjusted(-1, -1, 1, 1), 6, None, self._theme.color("danger"), 2)

    def paint_banded(self, painter: QPainter, rect: QRectF) -> None:
        """The frame around what a rubber band touches."""
        draw_panel(painter, rect.adjusted(-1, -1, 1, 1), 6, None, self._theme.color("accent"), 2)

    def paint_band(self, painter: QPainter, rect: QRectF) -> None:
        """The rubber band itself."""
        draw_panel(painter, rect, 2, None, self._theme.color("accent"), 1, (4, 3))
