"""The parts of the agenda pane and where they stand; what they do is the pane's business."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.faces import Faces
from apcdesk.desk.staff.agenda.inspector.panel import Inspector
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.nothing_line import NothingLine
from apcdesk.desk.staff.agenda.pick_bar import PickBar
from apcdesk.desk.staff.agenda.sidebar import AgendaSidebar
from apcdesk.desk.staff.agenda.toolbar import Toolbar
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.widgets.beside import Beside
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner, EmptyState

BESIDE = 740
"""Where the pane is narrower, what stands beside the views lies over them."""


class AgendaFrame(QWidget):
    """Toolbar over the views, the inspector beside them; the sidebar goes into the window's own. `calendars_wanted()` from
    the page that is shown while there are none.
    """

    calendars_wanted = Signal()

    def __init__(self, context: DeskContext, choice: Choice) -> None:
        super().__init__()
        self.toolbar = Toolbar(context)
        self.banner = Banner(context.theme, Tone.WARNING, "")
        self.banner.hide()
        self.picks = PickBar(context)
        self.faces = Faces(context, choice)
        self.nothing = NothingLine(context)
        self.inspector = Inspector(context)
        self.sidebar = AgendaSidebar(context)
        fact, step = self.tr("No calendars yet"), self.tr("Open one under Calendars, or import a file.")
        self._empty = EmptyState(context.theme, "calendar-days", fact, step)
        self.to_calendars = Button(context.theme, self.tr("Go to Calendars"), Kind.PRIMARY)
        self.to_calendars.clicked.connect(self.calendars_wanted)
        self._empty.buttons.addWidget(self.to_calendars)
        self._head = QStackedWidget()
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.addWidget(self.toolbar)
        self._head.addWidget(self.picks)
        self.picks.wanted.connect(lambda wanted: self._head.setCurrentIndex(1 if wanted else 0))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.faces)
        self._pages.addWidget(self._empty)
        middle = bare_column()
        middle.addWidget(self._head)
        middle.addWidget(self.banner)
        middle.addWidget(self._pages, 1)
        middle.addWidget(self.nothing)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        self._theme = context.theme
        self.put_beside(self.inspector)

    @property
    def working_area(self) -> QWidget:
        """Where the work is, without the inspector: notices appear over it."""
        return self._pages

    def put_beside(self, panel: QWidget) -> None:
        """Give a panel its place beside the views; it is not shown yet."""
        panel.hide()
        self._row.addWidget(panel)
        Beside(self._theme, self, self._row, panel, room=BESIDE)

    def show_empty(self, empty: bool) -> None:
        """Say that there are no calendars, in the place of the grid."""
        self._pages.setCurrentIndex(1 if empty else 0)

    def show_nothing(self, agenda: Agenda, view: View, day: date) -> None:
        """Say under the views that nothing is booked, or do not; they have their size at once, so nothing is seen to jump."""
        self.nothing.show_agenda(agenda, view, day)
        self._row.activate()
