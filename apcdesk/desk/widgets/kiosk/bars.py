"""The bars around every kiosk step: how far one is, and the aids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing

STEP_HEIGHT = 8
STEP_GAP = 10
SMALLEST = 0.78  # of the usual size


class StepBar(QWidget):
    """One stripe a step, the done ones and the present one in the accent."""

    def __init__(self, theme: Theme, steps: int, current: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(current)
        theme.changed.connect(self.updateGeometry)
        theme.repaint_on_change(self)

    def set_current(self, current: int) -> None:
        """Move to this step, counted from 1."""
        self._current = current
        self.setAccessibleName(self.tr("Step {step} of {steps}").format(step=current, steps=self._steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.kiosk(952), self._theme.kiosk(STEP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = self._theme.kiosk(STEP_GAP)
        width = (self.width() - gap * (self._steps - 1)) / self._steps
        side = Side(QRectF(self.rect()), self.layoutDirection())
        for step in range(self._steps):
            stripe = side.slice(step * (width + gap), width)
            done = step < self._current
            line = self._theme.color("border") if self._theme.name == "contrast" else None
            fill = "accent" if done else "sunken" if line else "border"
            draw_panel(painter, stripe, self.height() / 2, self._theme.color(fill), None if done else line)


@dataclass(frozen=True, slots=True)
class Aid:
    """One entry of the aids bar: the key it is known by, its icon, its words."""

    key: str
    icon: str
    text: str


class AidsBar(QWidget):
    """Start over, larger text, contrast, move lower, language, ask staff: 124 px at the foot of every step.

    `chosen(key)` says which was pressed. `attract` draws it on the dark field of the first screen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, aids: Sequence[Aid], *, attract: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._attract = attract
        self._buttons: dict[str, _AidButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        for aid in aids:
            button = _AidButton(theme, aid, attract)
            button.clicked.connect(lambda _=False, key=aid.key: self.chosen.emit(key))
            self._buttons[aid.key] = button
            self._row.addWidget(button, 1)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of what is offered."""
        return tuple(self._buttons)

    def set_on(self, key: str, on: bool) -> None:
        """Show that an aid is in use."""
        self._buttons[key].on = on
        self._buttons[key].update()

    def set_text(self, key: str, text: str) -> None:
        """Change the words of an aid: the language in force."""
        self._buttons[key].setText(text)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size("kiosk.canvas.width"), self._theme.size("kiosk.bottomBar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.color
        if self._attract:
            margin = self._theme.size("kiosk.margin")
            rule = QRectF(margin, 0, self.width() - 2 * margin, 2)
            painter.fillRect(rule, colour("attract.divider"))
            return
        painter.fillRect(self.rect(), colour("sunken"))
        painter.fillRect(QRectF(0, 0, self.width(), 2), colour("divider"))

    def _on_theme_changed(self) -> None:
        side = self._theme.kiosk(40)
        self._row.setContentsMargins(side, self._theme.kiosk(14), side, self._theme.kiosk(14))
        self.updateGeometry()
        self.update()


class _AidButton(QPushButton):
    """Six of them share the width of the screen: a word that is long in its language is set a little smaller."""

    def __init__(self, theme: Theme, aid: Aid, attract: bool) -> None:
        super().__init__(aid.text)
        self._theme = theme
        self._icon = aid.icon
        self._attract = attract
        self.on = False
        self.setAutoDefault(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.focus_ring = FocusRing(self, theme, theme.radius("kioskKey"), width=4)
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        kiosk = self._theme.kiosk
        ink = "attract.muted" if self._attract else "textMuted"
        if self.on:
            ink = "onAccentSoft"
            ground = self._theme.color("accentSoft")
            draw_panel(painter, QRectF(self.rect()), self._theme.radius("kioskKey"), ground)
        middle = self.height() / 2
        icon = QRectF(self.width() / 2 - kiosk(17), middle - kiosk(32), kiosk(34), kiosk(34))
        self._theme.icons.draw(painter, icon, self._icon, ink)
        words = QRectF(kiosk(4), middle + kiosk(8), self.width() - kiosk(8), kiosk(28))
        font = self._fitting_font(words.width())
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, words, self.text(), font, self._theme.color(ink), centre)

    def _fitting_font(self, room: float) -> QFont:
        font = self._theme.font("kiosk.minimum")
        needed = QFontMetricsF(font).horizontalAdvance(self.text())
        if needed > room:
            font.setPixelSize(max(int(font.pixelSize() * room / needed), round(font.pixelSize() * SMALLEST)))
        return font
