"""Type of the kiosk in sizes between those of the tokens, as the pictures have them, scaled to the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from apcdesk.desk.look.theme import Theme

SMALLEST = 16
DISPLAY_FROM = 40  # from this size on the display cut reads better
TIGHTER = 0.03  # of the size, between the letters of display type


def kiosk_font(theme: Theme, px: float, weight: int = 400, *, display: bool | None = None) -> QFont:
    """A font of `px` kiosk units; None leaves the choice of the cut to the size."""
    display = px >= DISPLAY_FROM if display is None else display
    font = theme.font("kiosk.number" if display else "kiosk.body", weight=weight)
    font.setPixelSize(max(theme.kiosk(px), 1))
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if display and not mirrored:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -TIGHTER * theme.kiosk(px))
    return font


def fitting_font(theme: Theme, text: str, room: float, px: float, weight: int = 400) -> QFont:
    """The font of `px` kiosk units, or a smaller one in which the text has room in so many pixels."""
    font = kiosk_font(theme, px, weight)
    while px > SMALLEST and QFontMetricsF(font).horizontalAdvance(text) > room:
        px -= 1
        font = kiosk_font(theme, px, weight)
    return font


def fitting_text(theme: Theme, texts: Sequence[str], room: float, px: float) -> tuple[str, QFont]:
    """The first of the texts that has room in the font of `px` kiosk units or a smaller one, and this font; else the last."""
    found = [(text, fitting_font(theme, text, room, px)) for text in texts]
    has_room = (one for one in found if QFontMetricsF(one[1]).horizontalAdvance(one[0]) <= room)
    return next(has_room, found[-1])
