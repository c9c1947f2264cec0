"""Where things stand on the board, in units of a canvas that fits the screen: wide or upright."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

WIDE, UPRIGHT = QSizeF(1920, 1080), QSizeF(1080, 1920)
MARGIN, TOP, HEADING = 64, 128, 64
CALL, CALL_GAP = 216, 24
SERVED, TURN = 112, 96


@dataclass(frozen=True, slots=True)
class BoardLayout:
    """The parts of the board, from the leading edge, and how many rows each takes."""

    canvas: QSizeF
    scale: float
    calls: QRectF
    served: QRectF
    turns: QRectF

    @property
    def most_calls(self) -> int:
        """How many numbers can be called at once."""
        return int((self.calls.height() - HEADING + CALL_GAP) // (CALL + CALL_GAP))

    @property
    def most_served(self) -> int:
        """How many numbers that are served have a place."""
        return int((self.served.height() - HEADING) // SERVED) * 2

    @property
    def most_turns(self) -> int:
        """How many numbers that wait have a place."""
        return int((self.turns.height() - HEADING) // TURN)


def board_layout(width: int, height: int) -> BoardLayout:
    """The parts on a screen of this size."""
    canvas = WIDE if width >= height else UPRIGHT
    scale = max(min(width / canvas.width(), height / canvas.height()), 0.1)
    # what the screen is wider or higher than the canvas goes to the parts
    canvas = QSizeF(width / scale, height / scale)
    inner = canvas.width() - 2 * MARGIN
    below = canvas.height() - TOP - MARGIN
    if width >= height:
        first = round(inner * 0.62)
        calls = HEADING + 2 * CALL + CALL_GAP
        return BoardLayout(
            canvas,
            scale,
            QRectF(MARGIN, TOP + 24, first, calls),
            QRectF(MARGIN, TOP + 24 + calls + 40, first, below - calls - 64),
            QRectF(MARGIN + first + MARGIN, TOP + 24, inner - first - MARGIN, below - 24),
        )
    calls = HEADING + 3 * CALL + 2 * CALL_GAP
    served = HEADING + 2 * SERVED
    return BoardLayout(
        canvas,
        scale,
        QRectF(MARGIN, TOP + 24, inner, calls),
        QRectF(MARGIN, TOP + 24 + calls + 40, inner, served),
        QRectF(MARGIN, TOP + 24 + calls + served + 80, inner, below - calls - served - 104),
    )
