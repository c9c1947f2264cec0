"""The way from anywhere on the desk to the questions of an appointment type."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.appointment_types.type_menu import TypeMenu
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.domain.bookings import AppointmentType


class Asking(QObject):
    """Lists the types below a button, and opens the sheet of the one that is chosen."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._types = TypeMenu(context, window)
        self._types.chosen.connect(self._edit)

    def choose(self, button: QWidget) -> None:
        """Show the list; a single type needs none."""
        self._types.open_below(button)

    def _edit(self, kind: AppointmentType) -> None:
        QuestionsSheet(self._context, self._window, kind).open()
