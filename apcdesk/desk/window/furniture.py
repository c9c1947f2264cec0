"""The parts of the desk that stand in its window whatever the database holds: sidebar or rail, a notice, the panes."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from apcdesk.desk.contact import ContactNotice
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.starting.opening import OpeningPage
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.pane_scroll import PaneScroll
from apcdesk.desk.widgets.toast import ToastHost
from apcdesk.desk.window.ground import Ground
from apcdesk.desk.window.panes import places
from apcdesk.desk.window.rail import Rail, SidebarPlace
from apcdesk.desk.window.sidebar import Sidebar


class Furniture:
    """Puts them on the ground of the window as they are made. The sidebar is no use before there is a database.

    `room` is the least width, times the text scale, at which both the sidebar and a pane have room.
    """

    def __init__(self, theme: Theme, ground: Ground, room: int) -> None:
        self._theme = theme
        self.places = places()
        self.sidebar = Sidebar(theme, self.places)
        self.sidebar.setEnabled(False)
        self.rail = Rail(theme, self.places)
        self.opening = OpeningPage(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.opening)
        self.notice = ContactNotice(theme, self.sidebar)
        row = bare_row(ground)
        row.addWidget(self.sidebar)
        row.addWidget(self.rail)
        self.sidebar_place = SidebarPlace(theme, ground, row, self.sidebar, self.rail, room)
        column = bare_column()
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self.sidebar_place.fit()
        for part in (self.rail if self.sidebar_place.behind else self.sidebar, self.stack):
            part.show()  # at once: a layout would do it after the next paint
        row.activate()
        ground.carry()

    def add_pane(self, pane: QWidget) -> tuple[PaneScroll, ToastHost]:
        """Put a pane on the stack: what it stands in there, and where its toasts appear."""
        frame = PaneScroll(pane)
        self.stack.addWidget(frame)
        return frame, ToastHost(self._theme, getattr(pane, "working_area", pane))
