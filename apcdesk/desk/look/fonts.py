"""The bundled typefaces: loading them, and making a QFont of a type style of the tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from apcdesk import resources

FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Inter-Bold.otf",
    "InterDisplay-Regular.otf",
    "InterDisplay-Medium.otf",
    "InterDisplay-SemiBold.otf",
    "InterDisplay-Bold.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Medium.ttf",
    "JetBrainsMono-SemiBold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-SemiBold.ttf",
)
_LOADED = "apcdesk_fonts"


class TypeStyle(NamedTuple):
    """One line of the type tables: size and line height in logical px, weight 400-700, tracking in px."""

    px: float
    line: int
    weight: int
    tracking: float
    family: str


def load_fonts(app: QGuiApplication) -> None:
    """Make the bundled typefaces known to Qt, once per application.

    Raises RuntimeError when a file cannot be read as a font.
    """
    if app.property(_LOADED):
        return
    for name in FONT_FILES:
        # by its path: bytes that were handed over would be kept, 3 MiB in all
        if QFontDatabase.addApplicationFont(str(resources.resource_path(f"fonts/{name}"))) < 0:
            raise RuntimeError(f"{name} is not a readable font")
    app.setProperty(_LOADED, True)


def make_font(
    style: TypeStyle,
    families: Sequence[str],
    features: Mapping[str, int],
    *,
    scale: float = 1.0,
    tracked: bool = True,
) -> QFont:
    """A QFont for a type style: size times `scale`, features on or off, absolute letter spacing unless untracked.

    Glyphs are unhinted and antialiased, so that every platform draws the same shapes.
    """
    font = QFont(list(families))
    px = style.px * scale
    font.setPixelSize(ceil(px - 0.01))
    if scale == 1.0 and px != font.pixelSize():
        font.setStretch(round(100 * px / font.pixelSize()))  # Qt rounds sizes; the width at least is exact
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setKerning(True)
    for tag, value in features.items():
        font.setFeature(QFont.Tag(tag), value)
    if tracked and style.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.tracking * scale)
    return font
