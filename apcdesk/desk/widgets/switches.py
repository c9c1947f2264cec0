"""On and off: `Toggle` for settings, `CheckBox` for choosing calendars and rows."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing

TEXT_GAP = 8
CHECK_GAP = 10

LEAST_WIDTH = 160


class Toggle(QCheckBox):
    """A switch, 36 x 20, with words after it if given. Without words it needs an accessible `name`."""

    def __init__(self, theme: Theme, text: str = "", *, name: str | None = None) -> None:
        super().__init__(text)
        self._theme = theme
        self._place = 0.0
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._on_slid)
        self.toggled.connect(self._on_toggled)
        self.focus_ring = FocusRing(self, theme, theme.size("toggle.height") // 2)
        theme.repaint_on_change(self)

    def sizeHint(self) -> QSize:
        width = self._theme.size("toggle.width")
        if self.text():
            width += TEXT_GAP + round(self._words().horizontalAdvance(self.text())) + 1
        return QSize(width, max(self._theme.size("toggle.height"), self._theme.line("body")))

    def minimumSizeHint(self) -> QSize:
        """Long words may be shortened where there is no room for them."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), LEAST_WIDTH), whole.height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        width, height = self._theme.size("toggle.width"), self._theme.size("toggle.height")
        side = Side(QRectF(0, (self.height() - height) / 2, self.width(), height), self.layoutDirection())
        track, knob, border = self._colours()
        draw_panel(painter, side.slice(0, width), height / 2, track, border)
        inner = height - 4
        offset = 2 + self._place * (width - height)
        disc = side.slice(offset, inner).adjusted(0, 2, 0, -2)
        draw_panel(painter, disc, inner / 2, knob)
        if self.text():
            role = "text" if self.isEnabled() else "textDisabled"
            words = side.slice(width + TEXT_GAP, self.width() - width - TEXT_GAP)
            draw_text(painter, words, self.text(), self._theme.font("body"), self._theme.color(role))

    def _colours(self) -> tuple[QColor, QColor, QColor | None]:
        colour = self._theme.color
        if not self.isEnabled():
            return colour("sunken"), colour("textDisabled"), colour("divider")
        if self.isChecked():
            return colour("accent"), colour("onAccent"), None
        return colour("surface"), colour("borderStrong"), colour("borderStrong")

    def _words(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font("body"))

    def _on_toggled(self, checked: bool) -> None:
        target = 1.0 if checked else 0.0
        self._slide.stop()
        if not self.isVisible() or not self._theme.duration("select"):
            self._on_slid(target)
            return
        self._slide.setDuration(self._theme.duration("select"))
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(target)
        self._slide.start()

    def _on_slid(self, place: float) -> None:
        self._place = place
        self.update()


class CheckBox(QCheckBox):
    """A 16 px box with words after it; with a `hue` it is the colour of that calendar.

    A tristate box ("some") shows a dash. The words fade while the box is off when `fade` is set.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        hue: str | None = None,
        name: str | None = None,
        fade: bool = False,
        style: str = "body",
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._hue = hue
        self._style = style
        self._fade = fade
        self.setAccessibleName(name or text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, theme, theme.radius("tag"))
        theme.repaint_on_change(self)

    def sizeHint(self) -> QSize:
        box = self._theme.size("checkbox")
        if not self.text():
            return QSize(box, box)
        words = QFontMetricsF(self._theme.font(self._style)).horizontalAdvance(self.text())
        return QSize(box + CHECK_GAP + round(words) + 1, max(self._theme.px(24), self._theme.line("body")))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size("checkbox"), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        size = self._theme.size("checkbox")
        side = Side(QRectF(0, (self.height() - size) // 2, self.width(), size), self.layoutDirection())
        self._paint_box(painter, side.slice(0, size))
        if self.text():
            role = "text" if self.isChecked() or not self._fade else "textFaint"
            role = role if self.isEnabled() else "textDisabled"
            words = side.slice(size + CHECK_GAP, self.width() - size - CHECK_GAP)
            draw_text(painter, words, self.text(), self._theme.font(self._style), self._theme.color(role))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        colour = self._theme.color
        on, off, tick = colour("accent"), colour("borderStrong"), colour("onAccent")
        if self._hue is not None:
            hue = self._theme.hue(self._hue)
            on, off, tick = hue.bar, hue.bar, hue.on_solid
        if not self.isEnabled():
            on, off, tick = colour("sunken"), colour("divider"), colour("textDisabled")
        radius = self._theme.radius("tag")
        if self.checkState() == Qt.CheckState.Unchecked:
            ground = colour("hover") if self.underMouse() else None if self._hue else colour("surface")
            draw_panel(painter, box, radius, ground, off, 1.5)
            return
        draw_panel(painter, box, radius, on)
        partial = self.checkState() == Qt.CheckState.PartiallyChecked
        glyph = "minus" if partial else "check"
        self._theme.icons.draw(painter, box.adjusted(2, 2, -2, -2), glyph, tick, stroke=STRONG_STROKE + 0.75)
