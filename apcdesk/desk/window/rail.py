"""The sidebar where the window has no room for it: a rail of icons, and the whole sidebar over the pane when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll
from apcdesk.desk.window.ground import RAIL_BUTTON, RAIL_MARGIN, has_room_for_sidebar, rail_width
from apcdesk.desk.window.sidebar import Place, Sidebar


class Rail(Surface):
    """The panes as icons, made when it is first shown: most windows have room for the sidebar. `chosen(key)` one was
    pressed, `wanted()` the whole sidebar is asked for."""

    chosen = Signal(str)
    wanted = Signal()

    whole: IconButton

    def __init__(self, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__(theme, "canvas")
        self._theme = theme
        self._places = places
        self._marked = ""
        self._group = QButtonGroup(self)
        self.nav: dict[str, IconButton] = {}
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def setVisible(self, visible: bool) -> None:  # noqa: N802  Qt's name
        if visible and not self.nav:
            self._fill()
        super().setVisible(visible)

    def _fill(self) -> None:
        theme = self._theme
        self.whole = IconButton(theme, "panel-left-open", self.tr("Show the sidebar"), outlined=True)
        self.whole.clicked.connect(self.wanted)
        inside = Surface(theme, "canvas")
        column = QVBoxLayout(inside)
        column.setContentsMargins(RAIL_MARGIN, RAIL_MARGIN, RAIL_MARGIN, RAIL_MARGIN)
        column.setSpacing(2)
        column.addWidget(self.whole)
        column.addSpacing(RAIL_MARGIN)
        for place in self._places:
            button = IconButton(theme, place.icon, place.text, size=RAIL_BUTTON)
            button.setCheckable(True)
            button.setChecked(place.key == self._marked)
            button.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            self._group.addButton(button)
            self.nav[place.key] = button
            column.addWidget(button)
        column.addStretch(1)
        scroll = UprightScroll(inside)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = bare_row(self)
        row.addWidget(scroll)
        row.addWidget(Divider(theme, upright=True))

    def mark(self, key: str) -> None:
        """This pane is shown."""
        self._marked = key
        if key in self.nav:
            self.nav[key].setChecked(True)

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(rail_width(self._theme))


class SidebarPlace(QObject):
    """Where the sidebar is: at the leading edge of the window, or behind the rail. `room` is the least width, times
    the text scale, at which both the sidebar and a pane have room."""

    def __init__(
        self, theme: Theme, window: QWidget, row: QHBoxLayout, sidebar: Sidebar, rail: Rail, room: int
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._row = row
        self._sidebar = sidebar
        self._rail = rail
        self._room = room
        self._behind = False
        self._veil = _Veil(theme, window)
        self._veil.pressed.connect(self.close)
        rail.hide()
        rail.wanted.connect(self.open)
        rail.chosen.connect(sidebar.chosen)
        sidebar.chosen.connect(self.close)
        theme.changed.connect(self.fit)
        window.installEventFilter(self)

    @property
    def behind(self) -> bool:
        """Whether the rail stands in for the sidebar."""
        return self._behind

    def open(self) -> None:
        """Show the whole sidebar over the pane."""
        self._sidebar.setParent(self._window)
        self._place()
        self._veil.show()
        self._veil.raise_()
        self._sidebar.show()
        self._sidebar.raise_()
        self._sidebar.brand.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Back behind the rail."""
        if self._behind:
            self._veil.hide()
            self._sidebar.hide()

    def fit(self) -> None:
        """Look again whether there is room."""
        behind = not has_room_for_sidebar(self._theme, self._window.width(), self._room)
        if behind != self._behind:
            self._behind = behind
            self._rail.setVisible(behind)
            self._veil.hide()
            if behind:
                self._row.removeWidget(self._sidebar)
                self._sidebar.setParent(self._window)
                self._sidebar.hide()
            else:
                self._row.insertWidget(0, self._sidebar)
                self._sidebar.show()
        if behind:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._veil.isVisible()
        ):
            self.close()
            self._rail.whole.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _place(self) -> None:
        width = min(self._theme.size("sidebar"), self._window.width())
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._window.width() - width if rtl else 0
        self._sidebar.setGeometry(QRect(x, 0, width, self._window.height()))
        self._veil.setGeometry(self._window.rect())


class _Veil(QWidget):
    """Over the pane while the sidebar is; a press on it closes the sidebar."""

    pressed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.color("text")
        colour.setAlphaF(0.25)
        QPainter(self).fillRect(self.rect(), colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
