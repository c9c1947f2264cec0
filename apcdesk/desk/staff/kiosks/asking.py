"""The way from anywhere on the desk to the questions of an appointment type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.appointment_types.editing import TypeEditing
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.words import explain
from apcdesk.domain.bookings import AppointmentType


class Asking(QObject):
    """Lists the types below a button, and opens the sheet of the one that is chosen."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._types = TypeEditing(context, window)

    def choose(self, button: QWidget) -> None:
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
            self._context.toasts.refuse(words, self.tr("Make one"), self._types.make)
        elif len(kinds) == 1:
            self._edit(kinds[0])
        else:
            menu = Menu(self._context.theme, self._window)
            for kind in kinds:
                menu.add(kind.name, partial(self._edit, kind))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_below(button)

    def _edit(self, kind: AppointmentType) -> None:
        QuestionsSheet(self._context, self._window, kind).open()
