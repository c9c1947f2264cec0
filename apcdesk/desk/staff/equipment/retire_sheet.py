"""Retiring an item: what that means, and what is booked on it, seen before it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import ISOLATE, ISOLATE_END
from apcdesk.desk.staff.equipment.affected_list import AffectedList
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus
from apcdesk.service.custody.out_of_service import AffectedBooking

translate = QCoreApplication.translate


class RetireSheet(CustodySheet):
    """`retired(changes)` when it is. Bookings with a proposal are ticked, the others stand, for a phone call."""

    retired = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus) -> None:
        title = translate("RetireSheet", "Retire “{item}”").format(item=status.calendar.name)
        super().__init__(context, window, title, translate("RetireSheet", "Retire"), width=520)
        self._status = status
        meaning = self.tr(
            "Nobody gets or books it any more: not here, not at a kiosk, not by a link. "
            "Its calendar, its bookings and its history stay."
        )
        self.body.addWidget(Label(context.theme, meaning, "body", "textMuted", wrap=True))
        identity = status.calendar.account.application_calendar_id
        if identity:
            words = self.tr("To use it again some day, add it as equipment with its calendar ID, {id}.")
            again = words.format(id=f"{ISOLATE}{identity}{ISOLATE_END}")
            self.body.addWidget(Label(context.theme, again, "body", "textMuted", wrap=True))
        self.summary = Label(context.theme, "", "bodyStrong", wrap=True)
        self.body.addWidget(self.summary)
        self.bookings = AffectedList(context)
        self.body.addWidget(self.bookings)
        self.confirm.setEnabled(False)
        call = partial(context.services.retiring.affected, status.item.calendar_id)
        context.tasks.run(call, owner=self, done=self._on_affected, failed=self.on_refused)

    def submit(self) -> None:
        """Retire it, once its bookings were seen."""
        if self.confirm.isEnabled():
            retire = self.context.services.retiring.retire
            move, calendar_id = self.bookings.ticked, self._status.item.calendar_id
            self.run(partial(retire, calendar_id, move=move, origin=STAFF), self._on_done)

    def _on_affected(self, affected: Sequence[AffectedBooking]) -> None:
        self.confirm.setEnabled(True)
        self.bookings.show_bookings(affected)
        self.summary.setText(self._summary(len(affected), len(self.bookings.boxes)))

    def _summary(self, count: int, moved: int) -> str:
        if not count:
            return self.tr("Nothing is booked on it.")
        if count == 1:
            if moved:
                return self.tr("One booking is to come, and fits elsewhere.")
            return self.tr("One booking is to come. It stands, and needs a call.")
        words = self.tr(
            "{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.", "", count
        )
        return words.format(n=count, moved=moved, left=count - moved)

    def _on_done(self, changes: tuple[int, ...]) -> None:
        self.close_sheet()
        self.retired.emit(changes)
