"""Where things stand on the first screen, in kiosk units from the leading edge: upright, or wide in two columns."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 64
UPRIGHT, WIDE = QSize(1080, 1920), QSize(1920, 1080)
"""What is on every screen of this shape at least; a wide one that is higher or wider than this has more room."""
LEAD = 776
DRAWING = QRect(0, 639, 1080, 733)
"""The carton with its marks, where it is drawn upright."""
PICTURE = QRect(0, 592, 1080, 770)
FOOT, LANGUAGES, NUMBER = 124, 84, 100
GAP = 20
NUMBER_WIDTH = 324
MOST_UPRIGHT, MOST_WIDE = 6, 9
"""So many languages have room beside one another."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The places. `headline` and `text` are of the first of two lines, `moved` is how far the drawing is from where it is
    drawn upright.
    """

    width: int
    mark: QRect
    organisation: QRect
    line: QRect
    clock: QRect
    day: QRect
    headline: QRect
    text: QRect
    moved: QPoint
    start: QRect
    start_beside_number: QRect
    number: QRect
    languages: QRect
    most_languages: int
    foot: QRect

    def drawn(self, place: QRect) -> QRect:
        """Where a part of the drawing stands, or of the picture in its place."""
        return place.translated(self.moved)


UPRIGHT_SPREAD = Spread(
    width=UPRIGHT.width(),
    mark=QRect(MARGIN, 65, 64, 64),
    organisation=QRect(148, 62, 600, 42),
    line=QRect(148, 100, 600, 32),
    clock=QRect(716, 58, 300, 46),
    day=QRect(716, 102, 300, 32),
    headline=QRect(MARGIN, 184, 952, 162),
    text=QRect(MARGIN, 479, 952, 48),
    moved=QPoint(0, 0),
    start=QRect(MARGIN, 1424, 952, 140),
    start_beside_number=QRect(MARGIN, 1424, 952 - NUMBER_WIDTH - GAP, 140),
    number=QRect(MARGIN + 952 - NUMBER_WIDTH, 1424, NUMBER_WIDTH, 140),
    languages=QRect(MARGIN, 1600, 952, LANGUAGES),
    most_languages=MOST_UPRIGHT,
    foot=QRect(0, 1738, 1080, FOOT),
)


def wide_spread(width: float, height: float) -> Spread:
    """The places on a screen of so many units: words and the large button lead, the drawing trails."""
    across = floor(width)
    foot = QRect(0, floor(height) - FOOT, across, FOOT)
    languages = QRect(MARGIN, foot.top() - 24 - LANGUAGES, across - 2 * MARGIN, LANGUAGES)
    clock = QRect(MARGIN + LEAD - 240, 44, 240, 46)
    lead = QRect(MARGIN, 140, LEAD, 284)
    # two lines of headline, two of text, the large button and below it the one for a number
    needed = 295 + 96 + 32 + 140 + GAP + NUMBER
    free = max(languages.top() - 36 - lead.top() - needed, 0)
    lead.moveTop(lead.top() + free // 3)
    text = QRect(MARGIN, lead.top() + 295, LEAD, 48)
    start = QRect(MARGIN, text.top() + 96 + 32 + min(free // 3, 40), LEAD, 140)
    rest = QRect(MARGIN + LEAD, 0, across - MARGIN - LEAD, languages.top())
    drawing = QRect(DRAWING)
    drawing.moveCenter(rest.center())
    return Spread(
        width=across,
        mark=QRect(MARGIN, 51, 64, 64),
        organisation=QRect(148, 48, LEAD - 340, 42),
        line=QRect(148, 86, LEAD - 340, 32),
        clock=clock,
        day=clock.translated(0, 44),
        headline=QRect(MARGIN, lead.top(), LEAD, 162),
        text=text,
        moved=drawing.topLeft() - DRAWING.topLeft(),
        start=start,
        start_beside_number=start,
        number=QRect(MARGIN, start.bottom() + 1 + GAP, LEAD, NUMBER),
        languages=languages,
        most_languages=MOST_WIDE,
        foot=foot,
    )
