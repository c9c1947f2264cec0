"""Choosing one of the appointment types from a menu below a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.appointment_types.editing import TypeEditing
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.bookings import AppointmentType


class TypeMenu(QObject):
    """`chosen(AppointmentType)` follows. Where there is none, it says so and leads to the first one."""

    chosen = Signal(object)

    def __init__(self, context: DeskContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._editing = TypeEditing(context, owner)

    def open_below(self, button: QWidget) -> None:
        """Show the list; a single type needs none."""
        self._context.tasks.run(
            self._context.services.appointment_types.all,
            owner=self,
            done=partial(self._on_kinds, button),
            failed=lambda error: self._context.toasts.refuse(explain(error)),
        )

    def _on_kinds(self, button: QWidget, kinds: tuple[AppointmentType, ...]) -> None:
        if not kinds:
            words = self.tr("There is no appointment type yet")
            self._context.toasts.refuse(words, self.tr("Make one"), self._editing.make)
        elif len(kinds) == 1:
            self.chosen.emit(kinds[0])
        else:
            menu = Menu(self._context.theme, self._owner)
            for kind in kinds:
                menu.add(kind.name, partial(self.chosen.emit, kind))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_below(button)
