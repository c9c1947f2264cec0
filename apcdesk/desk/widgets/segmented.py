"""One of a few: "Day Week Month Lanes", "All | Any 1 | Some"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_text, draw_vline, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.layouts import bare_row

GAP = 6
PADDING, SMALL_PADDING = 12, 9


class SegmentedControl(QWidget):
    """An exclusive choice in one frame. Arrow keys move the choice; Tab enters and leaves.

    `chosen(index)` is emitted when the person chooses, not when the program does.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[str],
        name: str,
        *,
        icons: Sequence[str] = (),
        current: int = 0,
        small: bool = False,
        roomy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """A `small` one stands close in a heading, a `roomy` one on a line of its own."""
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = bare_row(self)
        self._segments: list[_Segment] = []
        padding = SMALL_PADDING if small and not roomy else PADDING
        for index, text in enumerate(options):
            icon = icons[index] if icons else None
            segment = _Segment(theme, text, icon, small, self, padding=padding)
            self._group.addButton(segment, index)
            self._segments.append(segment)
            row.addWidget(segment, 1)
        self._group.idToggled.connect(lambda *_: self._keep_stop())
        self.set_current(current)
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(lambda *_: self.update())
        theme.repaint_on_change(self)

    @property
    def current(self) -> int:
        """The index of the chosen option."""
        return self._group.checkedId()

    @property
    def options(self) -> tuple[str, ...]:
        """The words of the options."""
        return tuple(segment.text() for segment in self._segments)

    def choose(self, index: int) -> None:
        """Choose as a person does."""
        self._segments[index].click()

    def set_current(self, index: int) -> None:
        """Choose by program; emits nothing."""
        self._segments[index].setChecked(True)

    def set_text(self, index: int, text: str) -> None:
        """Change the words of one option, as "Some" becomes "2 of 4"."""
        self._segments[index].setText(text)
        self._segments[index].updateGeometry()

    def set_offered(self, index: int, offered: bool) -> None:
        """Take one option away that means nothing now, or put it back."""
        if self._segments[index].isHidden() is offered:
            self._segments[index].setVisible(offered)
            self._keep_stop()
            self.updateGeometry()

    def _keep_stop(self) -> None:
        """Tab enters at the choice; where that is hidden, at whatever is not."""
        chosen = self._segments[self.current]
        for segment in self._segments:
            stop = segment is chosen or chosen.isHidden()
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self._theme.radius("control")
        outer = QRectF(self.rect())
        draw_panel(painter, outer, radius, self._theme.color("surface"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(outer, radius))
        shown = [segment for segment in self._segments if not segment.isHidden()]
        for segment in shown:
            ground = segment.ground()
            if ground:
                painter.fillRect(segment.geometry(), self._theme.color(ground))
            if self._theme.name == "contrast" and segment.isChecked():
                inner = QRectF(segment.geometry()).adjusted(3, 3, -3, -3)
                draw_panel(painter, inner, radius - 3, None, self._theme.color("accentLine"), 2)
        painter.restore()
        border = self._theme.color("border")
        for segment in shown[1:]:
            edge = Side(QRectF(segment.geometry()), self.layoutDirection()).slice(0, 1)
            draw_vline(painter, edge.left(), 0, self.height(), border)
        draw_panel(painter, outer, radius, None, border)


class _Segment(QRadioButton):
    def __init__(
        self, theme: Theme, text: str, icon: str | None, small: bool, parent: QWidget, *, padding: int
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._padding = padding
        self._icon = icon
        self._small = small
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))

    def ground(self) -> str | None:
        """The role behind this segment; the frame paints it, clipped to its round corners."""
        if self.isChecked():
            return "accentSoft"
        return "hover" if self.underMouse() and self.isEnabled() else None

    def sizeHint(self) -> QSize:
        px = self._theme.px
        widest = max(QFontMetricsF(self._font(w)).horizontalAdvance(self.text()) for w in (500, 600))
        icon = px(16) + GAP if self._icon else 0
        height = self._theme.size("targetSmall" if self._small else "target")
        width = round(widest + icon + 2 * px(self._padding)) + 1
        return QSize(max(width, self._theme.least_target), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        self._repaint_frame()

    def leaveEvent(self, event: QEvent) -> None:
        self._repaint_frame()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        role = "onAccentSoft" if self.isChecked() else "textMuted" if self.isEnabled() else "textDisabled"
        font = self._font(600 if self.isChecked() else 500)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        icon = px(16) + GAP if self._icon else 0
        x = (self.width() - words - icon) / 2
        side = Side(QRectF(self.rect()), self.layoutDirection())
        if self._icon:
            self._theme.icons.draw(painter, side.slice(x, px(16)), self._icon, role)
        draw_text(painter, side.slice(x + icon, words + 1), self.text(), font, self._theme.color(role))

    def _repaint_frame(self) -> None:
        frame = self.parentWidget()
        if frame is not None:
            frame.update()

    def _font(self, weight: int) -> QFont:
        return self._theme.font("small" if self._small else "body", weight=weight)
