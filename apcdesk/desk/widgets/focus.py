"""The focus ring: 2 px of focus colour outside a 2 px gap, for people who use keys, around any widget.

Every widget of this folder makes its own; a pane gives one to a widget of its own in one line:
`FocusRing(self, theme, radius=6)`. Painters of items use `painting.draw_ring`.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme

_BY_KEYS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_POINTING = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress},
)


class FocusRing(QObject):
    """Shows the ring around `around` (by default the widget itself) while `widget` is focused by keys.

    A widget focused by mouse or touch gets its ring with the first key. `width` is also the gap. `role` is
    another colour where the ground is none that the focus colour stands out from.
    """

    def __init__(
        self,
        widget: QWidget,
        theme: Theme,
        radius: int = 6,
        *,
        around: QWidget | None = None,
        width: int = 2,
        role: str = "focus",
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._around = around or widget
        self._theme = theme
        self._radius = radius
        self._width = width
        self._role = role
        self._overlay: RingOverlay | None = None
        self._followed: list[QWidget] = []
        widget.installEventFilter(self)

    @property
    def visible(self) -> bool:
        """Whether the ring is drawn now."""
        return self._overlay is not None and shiboken6.isValid(self._overlay) and self._overlay.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._widget:
            self._react(kind, event)
        if kind in _MOVES and self._followed:
            self._place()
        return False

    def _react(self, kind: QEvent.Type, event: QEvent) -> None:
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            reason = event.reason()
            if reason in _BY_KEYS:
                self._theme.keys_in_use = True
            if reason != Qt.FocusReason.MouseFocusReason and self._theme.keys_in_use:
                self._show()
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _PASSING:
                self._hide()
        elif kind == QEvent.Type.KeyPress:
            self._theme.keys_in_use = True
            if self._widget.hasFocus():
                self._show()
        elif kind in _POINTING:
            self._theme.keys_in_use = False
            self._hide()

    def _show(self) -> None:
        stage = self._stage()
        if self._overlay is None or not shiboken6.isValid(self._overlay):
            self._overlay = RingOverlay(stage, self._theme, self._radius, self._width, self._role)
            self.destroyed.connect(self._overlay.deleteLater)
        elif self._overlay.parentWidget() is not stage:
            self._overlay.setParent(stage)
        if not self._followed:
            self._follow(stage)
        self._place()

    def _hide(self) -> None:
        for widget in self._followed:
            if widget is not self._widget and shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []
        if self._overlay is not None and shiboken6.isValid(self._overlay):
            self._overlay.hide()

    def _follow(self, stage: QWidget) -> None:
        """Watch everything whose move or size moves the ring."""
        widget: QWidget | None = self._around
        while widget is not None and widget is not stage:
            self._followed.append(widget)
            if widget is not self._widget:
                widget.installEventFilter(self)
            widget = widget.parentWidget()
        if not self._followed:
            self._followed.append(self._around)

    def _place(self) -> None:
        if self._overlay is None or not shiboken6.isValid(self._overlay):
            return
        stage = self._overlay.parentWidget()
        if stage is None:
            return
        reach = 2 * self._width
        corner = self._around.mapTo(stage, QPoint(0, 0))
        ring = QRect(corner, self._around.size()).adjusted(-reach, -reach, reach, reach)
        self._overlay.setGeometry(ring & stage.rect())  # at an edge it lies closer, and is whole
        self._overlay.setVisible(self._around.isVisible())
        over = self._lying_over(stage, QRect(corner, self._around.size()))
        if over is None:
            self._overlay.raise_()
        else:
            self._overlay.stackUnder(over)

    def _lying_over(self, stage: QWidget, place: QRect) -> QWidget | None:
        """The first part of the stage that hides the widget in this place, such as a panel over a pane."""
        parts = stage.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        own = next((n for n, part in enumerate(parts) if part in self._followed), len(parts))
        higher = (part for part in parts[own + 1 :] if not isinstance(part, RingOverlay))
        return next((part for part in higher if part.isVisible() and part.geometry().intersects(place)), None)

    def _stage(self) -> QWidget:
        """Where the ring is drawn: what a scroll area scrolls, so that it moves along, else the window."""
        widget = self._around
        while (parent := widget.parentWidget()) is not None and not widget.isWindow():
            scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
            if scrolled and widget is not self._around:
                return widget
            widget = parent
        return widget


class RingOverlay(QWidget):
    """The ring itself."""

    def __init__(self, stage: QWidget, theme: Theme, radius: int, width: int, role: str) -> None:
        super().__init__(stage)
        self._theme = theme
        self._radius = radius
        self._width = width
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self._radius + 2 * self._width
        draw_panel(painter, QRectF(self.rect()), radius, None, self._theme.color(self._role), self._width)
