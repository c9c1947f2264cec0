"""A panel beside the work that lies over it where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from apcdesk.desk.look.theme import Theme


class Beside(QObject):
    """Keeps a closable panel at the trailing end of `pane`: in its `layout`, or over it where what shows the pane is
    narrower than `room`, times the text scale. Who opens and closes the panel is the pane's business.

        Beside(theme, self, row, self.inspector, room=740)
    """

    def __init__(self, theme: Theme, pane: QWidget, layout: QBoxLayout, panel: QWidget, *, room: int) -> None:
        super().__init__(pane)
        self._theme = theme
        self._pane = pane
        self._layout = layout
        self._panel = panel
        self._room = room
        self._over = False
        self._window: QWidget | None = None
        self._turn = QTimer(self, singleShot=True)  # not amid the event in which a widget is shown or resized
        self._turn.timeout.connect(self._on_turn)
        pane.installEventFilter(self)
        theme.changed.connect(self._place)
        if pane.isVisible():
            self._follow_window()
            self._on_turn()

    @property
    def over(self) -> bool:
        """Whether the panel lies over the work."""
        return self._over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._pane:
            self._follow_window()
        if kind in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _follow_window(self) -> None:
        if self._window is not self._pane.window():
            self._window = self._pane.window()
            self._window.installEventFilter(self)

    def _seen(self) -> int:
        """The width of what shows the pane: it may be scrolled, and wider than that."""
        around = self._pane.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return self._pane.width() if around is None else around.width()

    def _place(self) -> None:
        if self._wanted != self._over:
            self._turn.start()
        elif self._over:
            self._lay_over()

    @property
    def _wanted(self) -> bool:
        return self._seen() < self._theme.px(self._room)

    def _on_turn(self) -> None:
        """Take the panel out of the layout, or back into it."""
        if self._wanted == self._over:
            return
        self._over = not self._over
        shown = not self._panel.isHidden()
        if self._over:
            self._layout.removeWidget(self._panel)
            self._panel.setParent(self._pane)
            self._lay_over()
        else:
            self._layout.addWidget(self._panel)
        self._panel.setVisible(shown)

    def _lay_over(self) -> None:
        width = max(self._panel.sizeHint().width(), self._panel.minimumWidth())
        width = min(width, self._panel.maximumWidth(), self._seen())
        rtl = self._pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else self._pane.width() - width
        self._panel.setGeometry(QRect(x, 0, width, self._pane.height()))
        self._panel.raise_()
