"""Drawing the board: numbers in the largest type there is room for, times and where to go beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from apcdesk.desk.board.layout import CALL, CALL_GAP, HEADING, MARGIN, SERVED, TURN, BoardLayout
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.mark import draw_mark
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.domain.waiting import Board, BoardOffer, BoardServing, BoardTurn

translate = QCoreApplication.translate
CENTRE, END = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignTrailing
LEADING = Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands at the head of the board."""

    organisation: str
    line: str
    time: str
    day: str


class BoardPainter:
    """Draws one board into a painter whose direction is the screen's."""

    def __init__(self, painter: QPainter, theme: Theme, layout: BoardLayout, dates: DateWords) -> None:
        self._painter = painter
        self._theme = theme
        self._layout = layout
        self._dates = dates
        whole = QRectF(0, 0, layout.canvas.width() * layout.scale, layout.canvas.height() * layout.scale)
        self._screen = Side(whole, painter.layoutDirection())

    def draw(self, board: Board, heads: Heads, fresh: frozenset[int]) -> None:
        """Draw everything; `fresh` are the numbers that were called a moment ago.

        The latest calls stand on top; those there is no room for stand with their times among those who wait.
        """
        calls = sorted(board.offers, key=lambda offer: offer.called, reverse=True)
        most = self._layout.most_calls
        rest = [BoardTurn(offer.number, offer.period) for offer in calls[most:]]
        self._draw_heads(heads)
        self._draw_calls(calls[:most], fresh)
        self._draw_served(board.serving)
        self._draw_turns(sorted([*rest, *board.waiting], key=lambda turn: turn.number))

    def _draw_heads(self, heads: Heads) -> None:
        mark = self._at(QRectF(MARGIN, 36, 56, 56))
        draw_mark(self._painter, mark, self._theme.color("accent"), self._theme.color("onAccent"))
        width = self._layout.canvas.width()
        self._text(QRectF(MARGIN + 74, 29, width / 2, 42), heads.organisation, 30, 600)
        self._text(QRectF(MARGIN + 74, 69, width / 2, 30), heads.line, 22, role="textMuted")
        clock = QRectF(width - MARGIN - 320, 25, 320, 50)
        self._text(clock, heads.time, 44, 700, align=END)
        self._text(QRectF(clock.x(), 73, 320, 30), heads.day, 22, role="textMuted", align=END)

    def _draw_calls(self, offers: Sequence[BoardOffer], fresh: frozenset[int]) -> None:
        place = self._layout.calls
        self._heading(place, translate("Board", "Please come"))
        rows = _rows(place, CALL, CALL_GAP, self._layout.most_calls)
        for row, offer in zip(rows, offers, strict=False):
            self._draw_call(row, offer, offer.number in fresh)
        if not offers:
            empty = rows[0]
            self._panel(empty, "sunken")
            words = translate("Board", "Numbers are called here.")
            self._text(empty.adjusted(48, 0, -48, 0), words, 36, role="textMuted", align=CENTRE)

    def _draw_call(self, row: QRectF, offer: BoardOffer, fresh: bool) -> None:
        if fresh:
            self._panel(row.adjusted(-12, -12, 12, 12), None, "focus", 6)
        self._panel(row, "accent")
        number = QRectF(row.x(), row.y(), 330, row.height())
        self._text(number, str(offer.number), 168, 700, role="onAccent", align=CENTRE)
        words = QRectF(row.x() + 348, row.y(), row.width() - 396, row.height())
        upper = QRectF(words.x(), words.y() + 34, words.width(), 76)
        lower = QRectF(words.x(), words.y() + 114, words.width(), 62)
        where = offer.where or translate("Board", "Come to the staff")
        self._text(upper, where, 60, 700, role="onAccent")
        at = translate("Board", "Your time: {time}").format(time=self._dates.time(offer.period.start))
        self._text(lower, at, 42, 500, role="onAccent")

    def _draw_served(self, serving: tuple[BoardServing, ...]) -> None:
        place = self._layout.served
        if place.height() < HEADING + SERVED:
            return
        self._heading(place, translate("Board", "Now served"))
        half = (place.width() - CALL_GAP) / 2
        for n, one in enumerate(serving[: self._layout.most_served]):
            row = QRectF(
                place.x() + n % 2 * (half + CALL_GAP),
                place.y() + HEADING + n // 2 * SERVED,
                half,
                SERVED - 16,
            )
            self._panel(row, "surface", "border", 2)
            self._text(QRectF(row.x() + 28, row.y(), 120, row.height()), str(one.number), 56, 700)
            beside = QRectF(row.x() + 160, row.y(), row.width() - 184, row.height())
            self._text(beside, one.where, 32, 500, role="textMuted", align=END)
        if not serving:
            row = QRectF(place.x(), place.y() + HEADING, place.width(), SERVED - 16)
            self._text(row, translate("Board", "Nobody at the moment"), 32, role="textMuted")

    def _draw_turns(self, turns: Sequence[BoardTurn]) -> None:
        place, most = self._layout.turns, self._layout.most_turns
        self._heading(place, translate("Board", "Waiting"))
        shown = turns if len(turns) <= most else turns[: most - 1]
        rows = _rows(place, TURN, 0, most)
        for row, turn in zip(rows, shown, strict=False):
            self._draw_turn(row, turn)
        if len(shown) < len(turns):
            more = translate("Board", "and {count} more").format(count=len(turns) - len(shown))
            self._text(rows[-1], more, 34, 500, role="textMuted")
        elif not turns:
            self._text(rows[0], translate("Board", "Nobody waits."), 32, role="textMuted")

    def _draw_turn(self, row: QRectF, turn: BoardTurn) -> None:
        self._text(QRectF(row.x(), row.y(), row.width() / 3, row.height()), str(turn.number), 56, 700)
        words, role = translate("Board", "not today"), "textMuted"
        if turn.expected is not None:
            time = self._dates.time(turn.expected.start)
            words, role = translate("Board", "about {time}").format(time=time), "text"
        rest = QRectF(row.x() + row.width() / 3, row.y(), row.width() * 2 / 3, row.height())
        self._text(rest, words, 40, 500, role=role, align=END)
        rule = self._at(QRectF(row.x(), row.bottom() - 2, row.width(), 2))
        draw_hline(self._painter, rule.left(), rule.right(), rule.y(), self._theme.color("divider"), 2)

    def _heading(self, place: QRectF, words: str) -> None:
        self._text(QRectF(place.x(), place.y(), place.width(), HEADING - 12), words, 34, 600, role="accent")

    def _panel(self, place: QRectF, fill: str | None, border: str | None = None, width: float = 1) -> None:
        colour = self._theme.color
        line = colour(border) if border else None
        ground = colour(fill) if fill else None
        scale = self._layout.scale
        draw_panel(self._painter, self._at(place), 28 * scale, ground, line, max(width * scale, 1))

    def _text(
        self,
        place: QRectF,
        text: str,
        px: float,
        weight: int = 400,
        *,
        role: str = "text",
        align: Qt.AlignmentFlag = LEADING,
    ) -> None:
        draw_text(
            self._painter, self._at(place), text, self._font(px, weight), self._theme.color(role), align
        )

    def _font(self, px: float, weight: int) -> QFont:
        font = self._theme.font("kiosk.number" if px >= 40 else "kiosk.body", weight=weight)
        font.setPixelSize(max(round(px * self._layout.scale), 1))
        return font

    def _at(self, place: QRectF) -> QRectF:
        """Canvas units from the leading edge as pixels."""
        scale = self._layout.scale
        across = self._screen.slice(place.x() * scale, place.width() * scale)
        return QRectF(across.x(), place.y() * scale, across.width(), place.height() * scale)


def _rows(place: QRectF, height: float, gap: float, most: int) -> list[QRectF]:
    return [
        QRectF(place.x(), place.y() + HEADING + n * (height + gap), place.width(), height)
        for n in range(max(most, 1))
    ]
