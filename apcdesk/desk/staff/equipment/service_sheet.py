"""Out of service: until when and why, and what that does to the bookings, seen before it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.equipment.affected_list import AffectedList
from apcdesk.desk.staff.equipment.sheets import CustodySheet, DueField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus, OutOfService
from apcdesk.service.custody.out_of_service import AffectedBooking

translate = QCoreApplication.translate
MORNING = 8 * 60


class ServiceSheet(CustodySheet):
    """`taken_out(OutOfService)` when it is. Bookings with a proposal are ticked, the others are for a phone call."""

    taken_out = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus) -> None:
        title = translate("ServiceSheet", "Take “{item}” out of service")
        named = title.format(item=status.calendar.name)
        super().__init__(context, window, named, translate("ServiceSheet", "Take out of service"), width=520)
        self._status = status
        self._seen: datetime | None = None
        now, dates = context.services.clock.now(), context.dates
        until = dates.at(dates.day_of(now) + timedelta(days=1), MORNING)
        self.until = DueField(context, self.tr("Until"), until)
        self.until.day.chosen.connect(lambda _: self.look())
        self.until.time.edited.connect(lambda _: self.look())
        self.add_field(self.tr("Until"), self.until)
        self.reason = TextField(context.theme, name=self.tr("Why"), placeholder=self.tr("It smells"))
        self.reason.submitted.connect(self.submit)
        self.add_field(self.tr("Why"), self.reason)
        self.summary = Label(context.theme, "", "bodyStrong", wrap=True)
        self.body.addWidget(self.summary)
        self.bookings = AffectedList(context)
        self.body.addWidget(self.bookings)
        self.look()

    def look(self) -> None:
        """Ask what is booked until then."""
        moment = self.until.moment()
        if moment is None:
            return
        call = partial(self.context.services.out_of_service.affected, self._status.item.calendar_id, moment)
        self.context.tasks.run_latest(
            "affected", call, owner=self, done=partial(self._on_affected, moment), failed=self.on_refused
        )

    def submit(self) -> None:
        """Take it out of service, once the bookings until then were seen."""
        moment = self.until.moment()
        if not self.reason.text:
            self.reason.set_error(self.tr("Say why, for whoever stands before it."))
            self.lead_to(self.reason)
            return
        if moment is None or moment != self._seen:
            return
        call = partial(
            self.context.services.out_of_service.begin,
            self._status.item.calendar_id,
            moment,
            self.reason.text,
            move=self.bookings.ticked,
            by=self.tr("Desk"),
            origin=STAFF,
        )
        self.run(call, self._on_done)

    def _on_affected(self, moment: datetime, affected: Sequence[AffectedBooking]) -> None:
        self._seen = moment
        self.banner.hide()
        self.confirm.setEnabled(True)
        self.bookings.show_bookings(affected)
        self.summary.setText(self._summary(len(affected), len(self.bookings.boxes)))

    def _summary(self, count: int, moved: int) -> str:
        if not count:
            return self.tr("Nothing is booked until then.")
        if count == 1:
            if moved:
                return self.tr("One booking stands in this time, and fits elsewhere.")
            return self.tr("One booking stands in this time, and needs a call.")
        words = self.tr(
            "{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.", "", count
        )
        return words.format(n=count, moved=moved, left=count - moved)

    def _on_done(self, closed: OutOfService) -> None:
        self.close_sheet()
        self.taken_out.emit(closed)
