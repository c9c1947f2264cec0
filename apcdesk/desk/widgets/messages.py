"""What a pane says instead of, or above, its content: banners, empty states, skeletons, progress."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.painting import Side, draw_panel, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import bare_row

TONE_ICON = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.SUCCESS: "check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-alert",
    Tone.INFO: "info",
}
TILE = 44
NARROW = 300
"""A banner narrower than this has its action under its words."""


class Banner(QFrame):
    """A soft stripe with an icon, a sentence and at most one action: `acted` is its click.

    Banner(theme, Tone.DANGER, self.tr("Not saved. The disk is full."), action=self.tr("Free up space"))
    """

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        tone: Tone,
        text: str,
        *,
        action: str | None = None,
        icon: str | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(leading_margins(self.layoutDirection(), 14, 10, 12, 10))
        row.setSpacing(10)
        self._tile = IconTile(theme, icon or TONE_ICON[tone], tone.ink, 18)
        row.addWidget(self._tile)
        self.label = Label(theme, text, "body", tone.ink, wrap=True)
        self.label.setMinimumHeight(theme.px(24))
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(10)
        self._words.addWidget(self.label, 1)
        self._action = _BannerAction(theme, action or "", tone)
        self._action.clicked.connect(self.acted)
        self._words.addWidget(self._action)
        row.addLayout(self._words, 1)
        self._action.setVisible(action is not None)
        theme.repaint_on_change(self)

    def set_words(self, text: str, action: str | None = None) -> None:
        """Say something else in the same tone."""
        self.label.setText(text)
        self._action.setText(action or "")
        self._action.setVisible(action is not None)

    def set_runs(self, runs: list[Run]) -> None:
        """Say something with parts in another weight or in mono."""
        self.label.set_runs(runs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        under = self.width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(way)
        self._words.setSpacing(2 if under else 10)
        self._action.lead = under
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        border = self._theme.color(self._tone.line) if self._theme.name == "contrast" else None
        ground = self._theme.color(self._tone.ground)
        draw_panel(QPainter(self), QRectF(self.rect()), self._theme.radius("toast"), ground, border)


class _BannerAction(Button):
    """The action of a banner, in the ink of its tone."""

    def __init__(self, theme: Theme, text: str, tone: Tone) -> None:
        super().__init__(theme, text, Kind.TEXT, small=False)
        self._tone = tone
        self.lead = False
        """Whether its words stand at its leading edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._tone.ink))
        font = self._theme.font("bodyStrong")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        across = Qt.AlignmentFlag.AlignLeading if self.lead else Qt.AlignmentFlag.AlignHCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), across | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect(), flags, self.text())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 4, self._theme.px(24))


class EmptyState(QWidget):
    """Nothing here: an icon, one fact, one next step, at most two buttons put in through `buttons`."""

    def __init__(self, theme: Theme, icon: str, fact: str, step: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(SoftTile(theme, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.fact = Label(theme, fact, "heading", align=centre, wrap=True)
        column.addWidget(self.fact)
        self.step = Label(theme, step, "body", "textMuted", align=centre, wrap=True)
        column.addWidget(self.step)
        self.step.setVisible(bool(step))
        column.addSpacing(4)
        self.buttons = bare_row(spacing=8)
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self.buttons)
        column.addStretch(1)

    def set_words(self, fact: str, step: str = "") -> None:
        """Say another fact and another next step."""
        self.fact.setText(fact)
        self.step.setText(step)
        self.step.setVisible(bool(step))


class SoftTile(QWidget):
    """An icon on a soft square in the accent."""

    def __init__(self, theme: Theme, icon: str, *, size: int = TILE, glyph: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._glyph = glyph
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        radius = self._theme.radius("card" if self.width() >= self._theme.px(TILE) else "control")
        border = self._theme.color(Tone.ACCENT.line) if self._theme.name == "contrast" else None
        draw_panel(painter, QRectF(self.rect()), radius, self._theme.color(Tone.ACCENT.ground), border)
        side = self._theme.px(self._glyph)
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(QRectF(self.rect()).center())
        self._theme.icons.draw(painter, inner, self._icon, Tone.ACCENT.ink)


class Skeleton(QWidget):
    """Grey rows in the place of rows to come. Nothing is drawn for the first 300 ms after `start`."""

    SHARES = (0.46, 0.37, 0.53, 0.41)

    def __init__(self, theme: Theme, rows: int = 3, row_height: int = 30) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows
        self._row_height = row_height
        self._drawn = False
        self.setMinimumHeight(rows * theme.px(row_height))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._on_waited)
        theme.repaint_on_change(self)
        self.hide()

    @property
    def drawn(self) -> bool:
        """Whether the rows are drawn now."""
        return self._drawn and self.isVisible()

    def start(self) -> None:
        """Take the place of the content; draw the rows if it takes longer than 300 ms."""
        self._drawn = False
        self.show()
        self._delay.start(self._theme.duration("skeletonDelay"))

    def stop(self) -> None:
        """The content is here."""
        self._delay.stop()
        self._drawn = False
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        if not self._drawn:
            return
        painter = QPainter(self)
        strong, soft = self._theme.color("divider"), self._theme.color("dividerSubtle")
        side = Side(QRectF(self.rect()), self.layoutDirection())
        for row in range(self._rows):
            middle = px(self._row_height) * (row + 0.5)
            share = self.SHARES[row % len(self.SHARES)]
            for place, size, colour in (
                (side.slice(0, px(12)), 12, strong),
                (side.slice(px(22), (self.width() - px(22)) * share), 10, soft),
                (side.trailing(0, px(56)), 10, soft),
            ):
                rect = QRectF(place.x(), middle - size / 2, place.width(), size)
                draw_panel(painter, rect, 3 if size == 12 else 5, colour)

    def _on_waited(self) -> None:
        self._drawn = True
        self.update()


class ProgressBar(QProgressBar):
    """A bar of 6 px in the accent."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = self._theme.color("hover" if self._theme.name == "contrast" else "sunken")
        draw_panel(painter, QRectF(self.rect()), 3, track)
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span else 0.0
        if share > 0:
            done = Side(QRectF(self.rect()), self.layoutDirection()).slice(0, max(self.width() * share, 6))
            draw_panel(painter, done, 3, self._theme.color("accent"))
