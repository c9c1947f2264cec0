"""The keys and dots of the PIN page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.look.painting import draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import Pressable

GAP = 22
DOT, PITCH = 44, 70
PILL, PILL_PADDING = 68, 28
TILE = 112


class PinKey(Pressable):
    """A key of 238×168; a `bare` one has no ground, for what is not a digit."""

    height_name = "kiosk.pinKey.height"
    radius_name = "kioskCard"

    def __init__(
        self, theme: Theme, text: str, *, name: str = "", icon: str | None = None, bare: bool = False
    ) -> None:
        super().__init__(theme, text)
        self._icon = icon
        self._bare = bare
        self.setAccessibleName(name or text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size("kiosk.pinKey.width"), self._theme.size(self.height_name))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._painter()
        if not self._bare or self.isDown():
            self._draw_ground(painter, "pressed" if self.isDown() else "surface", "border")
        ink = "textMuted" if self._bare else "text"
        if not self.isEnabled():
            ink = "textDisabled"
        if self._icon is not None:
            side = self._theme.kiosk(56)
            place = QRectF(0, 0, side, side)
            place.moveCenter(QRectF(self.rect()).center())
            self._theme.icons.draw(painter, place, self._icon, ink, stroke=2)
            return
        font = kiosk_font(self._theme, 30 if self._bare else 64, 600, display=not self._bare)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, QRectF(self.rect()), self.text(), font, self._theme.color(ink), centre)


class PinPad(QWidget):
    """Twelve keys in the order of a telephone. `typed(digit)`, `deleted` and `cleared` say what was pressed."""

    typed = Signal(str)
    deleted = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits lie alike in every language
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.kiosk(GAP))
        self.digits: dict[str, PinKey] = {}
        for n, digit in enumerate("1234567890"):
            key = PinKey(theme, digit)
            key.clicked.connect(lambda _=False, digit=digit: self.typed.emit(digit))
            self.digits[digit] = key
            row, column = (3, 1) if digit == "0" else divmod(n, 3)
            grid.addWidget(key, row, column)
        self.clear_key = PinKey(theme, self.tr("Clear"), bare=True)
        self.clear_key.clicked.connect(self.cleared)
        self.delete_key = PinKey(theme, "", name=self.tr("Delete"), icon="delete", bare=True)
        self.delete_key.clicked.connect(self.deleted)
        grid.addWidget(self.clear_key, 3, 0)
        grid.addWidget(self.delete_key, 3, 2)


class PinDots(QWidget):
    """How many of the digits are typed; never which."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme = theme
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_filled(0)

    def show_filled(self, filled: int) -> None:
        """Fill so many dots."""
        self._filled = filled
        words = self.tr("{typed} of {count} digits typed")
        self.setAccessibleName(words.format(typed=filled, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        kiosk = self._theme.kiosk
        return QSize(kiosk(PITCH * self._count), kiosk(DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kiosk = self._theme.kiosk
        start = (self.width() - kiosk(PITCH) * (self._count - 1)) / 2
        for n in range(self._count):
            dot = QRectF(0, 0, kiosk(DOT), kiosk(DOT))
            dot.moveCenter(QRectF(start + n * kiosk(PITCH), 0, 0, self.height()).center())
            if n < self._filled:
                draw_panel(painter, dot, dot.width() / 2, self._theme.color("text"))
                continue
            painter.setPen(QPen(self._theme.color("borderStrong"), kiosk(4)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = kiosk(4) / 2
            painter.drawEllipse(dot.adjusted(inset, inset, -inset, -inset))


class PinPill(QWidget):
    """What is wrong, on a soft red ground; nothing while nothing is. Its place stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str) -> None:
        """Say it, or nothing."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.kiosk(PILL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, kiosk = self._theme, self._theme.kiosk
        font = theme.font("kiosk.label", weight=600)
        words = QFontMetricsF(font).horizontalAdvance(self._text) + 1
        icon, gap, padding = kiosk(30), kiosk(14), kiosk(PILL_PADDING)
        width = min(words + icon + gap + 2 * padding, self.width())
        pill = QRectF((self.width() - width) / 2, 0, width, self.height())
        line = theme.color("danger") if theme.name == "contrast" else None
        draw_panel(painter, pill, pill.height() / 2, theme.color("dangerSoft"), line, 2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = QRectF(pill.right() - padding - icon if mirrored else pill.x() + padding, 0, icon, icon)
        sign.moveTop((self.height() - icon) / 2)
        theme.icons.draw(painter, sign, "circle-alert", "onDangerSoft", stroke=2)
        rest = pill.adjusted(padding, 0, -padding - icon - gap, 0)
        if not mirrored:
            rest.translate(icon + gap, 0)
        draw_text(painter, rest, self._text, font, theme.color("onDangerSoft"))


class LockTile(QWidget):
    """The lock above the title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.kiosk(TILE), theme.kiosk(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, kiosk = QPainter(self), self._theme.kiosk
        line = self._theme.color("borderStrong") if self._theme.name == "contrast" else None
        draw_panel(painter, QRectF(self.rect()), kiosk(24), self._theme.color("sunken"), line, 2)
        margin = kiosk(28)
        place = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        self._theme.icons.draw(painter, place, "lock", "text", stroke=2)
