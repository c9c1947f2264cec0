"""The views of the agenda in one place: which is shown, and what holds for all of them."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.accessible import AgendaAccess, FaceAccess
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.grid import AgendaGrid
from apcdesk.desk.staff.agenda.header import DayHeader
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.widgets.layouts import bare_column

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.lanes.view import LanesView
    from apcdesk.desk.staff.agenda.month.view import MonthView


FaceT = TypeVar("FaceT", bound=Face)


class Faces(QStackedWidget):
    """The grid of hours under its days, and the month and the lanes once they are turned to: `made(face)` tells of these.
    `week_asked(date)` comes from the month."""

    made = Signal(object)
    week_asked = Signal(object)

    def __init__(self, context: DeskContext, choice: Choice) -> None:
        super().__init__()
        self._context = context
        self._choice = choice
        self.maker = ItemMaker(context.theme)
        self.grid = AgendaGrid(context, choice, self.maker)
        self.header = DayHeader(context, choice, self.grid)
        self._access: list[AgendaAccess | FaceAccess] = [AgendaAccess(self.grid, self.header, choice)]
        self._faces: list[Face] = [self.grid]
        self._hours = QWidget()
        column = bare_column(self._hours)
        column.addWidget(self.header)
        column.addWidget(self.grid, 1)
        self.addWidget(self._hours)

    @cached_property
    def month(self) -> MonthView:
        """The month, made when it is first turned to."""
        from apcdesk.desk.staff.agenda.month.view import MonthView  # noqa: PLC0415 - loaded when first turned to

        month = self._added(MonthView(self._context, self._choice, self.maker))
        month.week_asked.connect(self.week_asked)
        return month

    @cached_property
    def lanes(self) -> LanesView:
        """The lanes, made when they are first turned to."""
        from apcdesk.desk.staff.agenda.lanes.view import LanesView  # noqa: PLC0415 - as above

        return self._added(LanesView(self._context, self._choice, self.maker))

    def _added(self, face: FaceT) -> FaceT:
        self.addWidget(face)
        self._access.append(FaceAccess(face, self._choice))
        self._faces.append(face)
        self.made.emit(face)
        return face

    @property
    def current(self) -> Face:
        """The one that is shown."""
        page = self.currentWidget()
        return next((face for face in self._faces if face is page), self.grid)

    def turn_to(self, view: View, day: date) -> None:
        """Show this view of the day; what it shows comes with the next agenda."""
        if view is View.MONTH:
            self.month.set_month(day)
            self.setCurrentWidget(self.month)
        else:
            self.setCurrentWidget(self.lanes if view is View.LANES else self._hours)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show an agenda whose days are those of the view."""
        self.current.show_agenda(agenda)

    def refresh(self) -> None:
        """The minute is another one."""
        self.current.refresh()
        self.header.update()

    def forget(self) -> None:
        """Everything looks different now."""
        for face in self._faces:
            face.forget()

    def item(self, key: str) -> Item | None:
        """An item on the screen."""
        shown = self.current.shown
        return shown.items.get(key) if shown else None
