"""Buttons of the kiosk: actions (104 px) and times (100 px)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.kiosk.countdown import draw_countdown

ICON = 36
GAP = 16
PADDING = 42
SMALL_PADDING = 28
NOTE_MARGIN, RING_GAP, RING = 34, 16, 44
NOTE_LIFT = 14


class Pressable(QPushButton):
    """What every kiosk button is: pressed by finger, Space and Enter, walked with the arrow keys.

    `height_name` is the size token of its height, `radius_name` the radius token of its corners.
    """

    height_name = "kiosk.button"
    radius_name = "kioskButton"

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, theme, theme.radius(self.radius_name), width=4)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.kiosk(200), self._theme.size(self.height_name))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size("kiosk.targetMin"), self._theme.size(self.height_name))

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        return painter

    def _side(self) -> Side:
        return Side(QRectF(self.rect()), self.layoutDirection())

    def _draw_ground(self, painter: QPainter, fill: str, border: str | None, width: float = 2) -> None:
        line = self._theme.color(border) if border else None
        radius = self._theme.radius(self.radius_name)
        draw_panel(painter, QRectF(self.rect()), radius, self._theme.color(fill), line, width)

    def _draw_chosen_ground(self, painter: QPainter) -> None:
        """The ground of a card: chosen, pressed or at rest."""
        if self.isChecked():
            width = self._theme.stroke("kioskCardOn")
            self._draw_ground(painter, "accentSoft", "accent", width)
        else:
            fill = "pressed" if self.isDown() else "surface"
            self._draw_ground(painter, fill, "border", self._theme.stroke("kioskCard"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class KioskButton(Pressable):
    """The action of a step, 104 px: PRIMARY names what it does, QUIET leads back.

    With a `height` in kiosk units it is one of the smaller buttons inside a step, with smaller words.

    KioskButton(theme, self.tr("Take %1 today").replace("%1", time), Kind.PRIMARY, icon_after="arrow-right")
    KioskButton(theme, self.tr("Back"), icon="arrow-left")
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.QUIET,
        *,
        icon: str | None = None,
        icon_after: str | None = None,
        height: int | None = None,
    ) -> None:
        super().__init__(theme, text)
        self._height = height
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._note = ""
        self._share = 0.0

    def set_kind(self, kind: Kind) -> None:
        """Change how much the button asks for."""
        self._kind = kind
        self.update()

    def set_countdown(self, note: str, share: float) -> None:
        """Show "clears in 30 s" with a ring, `share` (0 to 1) of it left, at the trailing end."""
        self._note, self._share = note, share
        self.update()

    def sizeHint(self) -> QSize:
        padding = self._theme.kiosk(2 * (PADDING if self._height is None else SMALL_PADDING))
        return QSize(round(self._words_width()) + self._icons_width() + padding, self._own_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size("kiosk.targetMin"), self._own_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = self._painter(), self._side()
        ink = self._draw_own_ground(painter)
        kiosk = self._theme.kiosk
        icons = self._icons_width()
        most = self.width() - icons - kiosk(24)
        lines = self._lines(most)
        words = min(max(map(self._width_of, lines)), most)
        x = (self.width() - words - icons) / 2
        if self._note and x + words + icons > (room := self.width() - self._countdown_width() - kiosk(GAP)):
            x = max(room - words - icons, kiosk(24)) / 2  # in the middle they would stand under the ring
        if self._icon:
            self._theme.icons.draw(painter, side.slice(x, kiosk(ICON)), self._icon, ink, stroke=2)
            x += kiosk(ICON + GAP)
        self._draw_lines(painter, side.slice(x, words + 1), lines, ink)
        x += words + kiosk(GAP)
        if self._icon_after:
            self._theme.icons.draw(painter, side.slice(x, kiosk(ICON)), self._icon_after, ink, stroke=2)
        if self._note:
            self._draw_countdown(painter, side, ink)

    def _draw_own_ground(self, painter: QPainter) -> QColor:
        if not self.isEnabled():
            self._draw_ground(painter, "sunken", "divider")
            return self._theme.color("textDisabled")
        if self._kind is Kind.PRIMARY:
            self._draw_ground(painter, "accentPressed" if self.isDown() else "accent", None)
            return self._theme.color("onAccent")
        self._draw_ground(painter, "pressed" if self.isDown() else "surface", "borderStrong")
        return self._theme.color("danger" if self._kind is Kind.DANGER else "text")

    def _lines(self, room: float) -> tuple[str, ...]:
        """The words in one line, or in two as even as can be where they are too long for one and the button is high."""
        words = self.text().split(" ")  # what another space holds together stays so
        high = 2 * QFontMetricsF(self._font()).height() <= self.height()
        if self._width_of(self.text()) <= room or len(words) < 2 or not high:
            return (self.text(),)
        breaks = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
        return min(breaks, key=lambda lines: max(map(self._width_of, lines)))

    def _draw_lines(self, painter: QPainter, place: QRectF, lines: Sequence[str], ink: QColor) -> None:
        font = self._font()
        step = QFontMetricsF(font).height()
        align = Qt.AlignmentFlag.AlignLeading if len(lines) == 1 else Qt.AlignmentFlag.AlignHCenter
        for number, line in enumerate(lines):
            below = (number - (len(lines) - 1) / 2) * step
            draw_text(painter, place.translated(0, below), line, font, ink, align)

    def _draw_countdown(self, painter: QPainter, side: Side, ink: QColor) -> None:
        kiosk = self._theme.kiosk
        font = self._note_font()
        words = QFontMetricsF(font).horizontalAdvance(self._note)
        place = side.trailing(kiosk(NOTE_MARGIN), words + 1)
        draw_text(painter, place, self._note, font, ink)
        ring = QRectF(0, 0, kiosk(RING), kiosk(RING))
        ring.moveCenter(side.trailing(kiosk(NOTE_MARGIN + RING_GAP) + words, kiosk(RING)).center())
        draw_countdown(painter, ring, kiosk(5), self._share, ink)

    def _countdown_width(self) -> float:
        """What the ring and its words take of the trailing end."""
        words = QFontMetricsF(self._note_font()).horizontalAdvance(self._note)
        return words + self._theme.kiosk(NOTE_MARGIN + RING_GAP + RING)

    def _note_font(self) -> QFont:
        return self._theme.font("kiosk.label", weight=500)

    def _words_width(self) -> float:
        return self._width_of(self.text())

    def _width_of(self, line: str) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(line)

    def _icons_width(self) -> int:
        gap = GAP if self.text() else 0
        return (bool(self._icon) + bool(self._icon_after)) * self._theme.kiosk(ICON + gap)

    def _own_height(self) -> int:
        return self._theme.size(self.height_name) if self._height is None else self._theme.kiosk(self._height)

    def _font(self) -> QFont:
        if self._height is not None:
            return self._theme.font("kiosk.body", weight=600)
        return self._theme.font("kiosk.button")


class SlotButton(Pressable):
    """A time that is free, 100 px, checkable: green because it can be taken. A `note` stands small below it."""

    height_name = "kiosk.slot"
    radius_name = "kioskSlot"

    def __init__(self, theme: Theme, text: str, note: str = "") -> None:
        super().__init__(theme, text)
        self.note = note
        self.setCheckable(True)
        # a second press changes nothing: only another time takes the place of a chosen one
        self.clicked.connect(lambda: self.setChecked(True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = self._painter(), self._side()
        chosen = self.isChecked()
        if chosen:
            self._draw_ground(painter, "accent", None)
        else:
            self._draw_ground(painter, "accentSoftHover" if self.isDown() else "accentSoft", "accentLine")
        ink = self._theme.color("onAccent" if chosen else "onAccentSoft")
        font = self._theme.font("kiosk.slot")
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        kiosk = self._theme.kiosk
        tick = kiosk(34 + 10) if chosen else 0
        x = (self.width() - words - tick) / 2
        lift = kiosk(NOTE_LIFT) if self.note else 0
        draw_text(painter, side.slice(x, words + 1).translated(0, -lift), self.text(), font, ink)
        if chosen:
            place = side.slice(x + words + kiosk(10), kiosk(34)).translated(0, -lift)
            self._theme.icons.draw(painter, place, "check", ink, stroke=STRONG_STROKE)
        if self.note:
            below = QRectF(0, self.height() / 2 + kiosk(8), self.width(), kiosk(28))
            small = self._theme.font("kiosk.minimum", weight=500)
            draw_text(painter, below, self.note, small, ink, Qt.AlignmentFlag.AlignHCenter)
