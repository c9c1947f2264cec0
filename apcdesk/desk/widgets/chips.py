"""Small marks: chips with a tone, calendar swatches, status dots, initials."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme

ICON = 14
ICON_GAP = 5
PADDING = 9


class Tone(StrEnum):
    """What a mark or a message is about."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    INFO = "info"

    @property
    def ground(self) -> str:
        """The role of the soft fill."""
        return "sunken" if self is Tone.NEUTRAL else f"{self.value}Soft"

    @property
    def ink(self) -> str:
        """The role of text on the soft fill."""
        if self is Tone.NEUTRAL:
            return "textMuted"
        return f"on{self.value.title()}Soft"

    @property
    def line(self) -> str:
        """The role of a strong mark of this tone."""
        return "borderStrong" if self is Tone.NEUTRAL else self.value


class Chip(QLabel):
    """A pill of 22 px: "Confirmed", "Week 10", "422". Always words, with an icon before them if given."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: str | None = None,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_tone(self, tone: Tone) -> None:
        """Change the tone."""
        self._tone = tone
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        icon = self._theme.px(ICON) + ICON_GAP if self._icon else 0
        return QSize(round(words + icon + 2 * PADDING), self._theme.size("chip"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        border = self._theme.color(self._tone.line) if self._theme.name == "contrast" else None
        ground = self._theme.color(self._tone.ground)
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("chip"), ground, border)
        side = Side(QRectF(self.rect()), self.layoutDirection())
        x = float(PADDING)
        if self._icon:
            self._theme.icons.draw(
                painter, side.slice(x, px(ICON)), self._icon, self._tone.ink, stroke=STRONG_STROKE
            )
            x += px(ICON) + ICON_GAP
        words = side.slice(x, self.width() - x - PADDING + 1)
        draw_text(painter, words, self.text(), self._font(), self._theme.color(self._tone.ink))

    def _font(self) -> QFont:
        return self._theme.font("caption")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Swatch(QWidget):
    """The colour of a calendar, 12 px square by default. Its name always stands beside it."""

    def __init__(self, theme: Theme, hue: str, *, size: int | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._hue = hue
        side = theme.px(size) if size else theme.size("swatch")
        self.setFixedSize(side, side)
        theme.repaint_on_change(self)

    def set_hue(self, hue: str) -> None:
        """Change the colour."""
        self._hue = hue
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_panel(QPainter(self), QRectF(self.rect()), 3, self._theme.hue(self._hue).bar)


class StatusDot(QWidget):
    """An 8 px dot in a tone; a word beside it says the same."""

    def __init__(self, theme: Theme, tone: Tone) -> None:
        px = theme.px
        super().__init__()
        self._theme = theme
        self._tone = tone
        self.setFixedSize(px(8), px(8))
        theme.repaint_on_change(self)

    def set_tone(self, tone: Tone) -> None:
        """Change the tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_panel(QPainter(self), QRectF(self.rect()), self.width() / 2, self._theme.color(self._tone.line))


def draw_avatar(
    painter: QPainter, disc: QRectF, theme: Theme, initials: str, hue: str | None, icon: str
) -> None:
    """Paint the disc of a person; without a hue it shows the icon on a quiet ground."""
    if hue is None:
        draw_panel(painter, disc, disc.width() / 2, theme.color("sunken"))
        margin = disc.width() * 0.28
        theme.icons.draw(painter, disc.adjusted(margin, margin, -margin, -margin), icon, "textMuted")
        return
    colours = theme.hue(hue)
    draw_panel(painter, disc, disc.width() / 2, colours.solid)
    font = theme.font("body", weight=600)
    font.setPixelSize(round(disc.width() * 0.36))
    draw_text(painter, disc, initials, font, colours.on_solid, Qt.AlignmentFlag.AlignHCenter)
