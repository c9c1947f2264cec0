"""The views of the agenda in one place: which is shown, and what holds for all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.accessible import AgendaAccess, FaceAccess
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.grid import AgendaGrid
from apcdesk.desk.staff.agenda.header import DayHeader
from apcdesk.desk.staff.agenda.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.items import Item
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View


class Faces(QStackedWidget):
    """The grid of hours under its days, the month, and the lanes."""

    def __init__(self, context: DeskContext, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maker = ItemMaker(context.theme)
        self.grid = AgendaGrid(context, choice, self.maker)
        self.header = DayHeader(context, choice, self.grid)
        self.month = MonthView(context, choice, self.maker)
        self.lanes = LanesView(context, choice, self.maker)
        self._access = (
            AgendaAccess(self.grid, self.header, choice),
            FaceAccess(self.month, choice),
            FaceAccess(self.lanes, choice),
        )
        self._hours = QWidget()
        column = QVBoxLayout(self._hours)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.grid, 1)
        for page in (self._hours, self.month, self.lanes):
            self.addWidget(page)

    @property
    def all(self) -> tuple[Face, ...]:
        """Every view."""
        return self.grid, self.month, self.lanes

    @property
    def current(self) -> Face:
        """The one that is shown."""
        page = self.currentWidget()
        return self.grid if page is self._hours else self.month if page is self.month else self.lanes

    def turn_to(self, view: View) -> None:
        """Show this view; what it shows comes with the next agenda."""
        self.setCurrentWidget({View.MONTH: self.month, View.LANES: self.lanes}.get(view, self._hours))

    def show_agenda(self, agenda: Agenda) -> None:
        """Show an agenda whose days are those of the view."""
        self.current.show_agenda(agenda)

    def refresh(self) -> None:
        """The minute is another one."""
        self.current.refresh()
        self.header.update()

    def forget(self) -> None:
        """Everything looks different now."""
        for face in self.all:
            face.forget()

    def item(self, key: str) -> Item | None:
        """An item on the screen."""
        shown = self.current.shown
        return shown.items.get(key) if shown else None
