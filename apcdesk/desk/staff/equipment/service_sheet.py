"""Out of service: until when and why, and what that does to the bookings, seen before it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.custody_words import booker_of, moment_words
from apcdesk.desk.dates import ISOLATE, ISOLATE_END
from apcdesk.desk.staff.equipment.sheets import CustodySheet, DueField
from apcdesk.desk.widgets.fields import IconTile, TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus, OutOfService
from apcdesk.domain.ids import EventUid
from apcdesk.service.out_of_service import AffectedBooking

translate = QCoreApplication.translate
MORNING = 8 * 60
LIST_HEIGHT = 300


class ServiceSheet(CustodySheet):
    """`taken_out(OutOfService)` when it is. Bookings with a proposal are ticked, the others are for a phone call."""

    taken_out = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus) -> None:
        title = translate("ServiceSheet", "Take “{item}” out of service")
        named = title.format(item=status.calendar.name)
        super().__init__(context, window, named, translate("ServiceSheet", "Take out of service"), width=520)
        self._status = status
        self.boxes: dict[EventUid, CheckBox] = {}
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
        page = Surface(context.theme, "raised")
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._view = UprightScroll(page)
        self.body.addWidget(self._view)
        self._view.hide()
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
        move = [uid for uid, box in self.boxes.items() if box.isChecked()]
        call = partial(
            self.context.services.out_of_service.begin,
            self._status.item.calendar_id,
            moment,
            self.reason.text,
            move=move,
            by=self.tr("Desk"),
            origin=STAFF,
        )
        self.run(call, self._on_done)

    def _on_affected(self, moment: datetime, affected: Sequence[AffectedBooking]) -> None:
        self._seen = moment
        self.banner.hide()
        self.confirm.setEnabled(True)
        self.boxes.clear()
        empty(self._list)
        stay = [one for one in affected if one.instead is None]
        go = [one for one in affected if one.instead is not None]
        for one in stay:
            self._list.addWidget(self._call_row(self._words(one)))
        for one in go:
            box = CheckBox(self.context.theme, self._words(one))
            box.setChecked(True)
            self.boxes[one.event.event_uid] = box
            self._list.addWidget(box)
        self._view.setVisible(bool(affected))
        self._view.fit(self.context.theme.px(LIST_HEIGHT))
        self.summary.setText(self._summary(len(affected), len(go)))

    def _call_row(self, words: str) -> QWidget:
        """A booking that somebody has to be called about: there is nothing to tick."""
        theme = self.context.theme
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(IconTile(theme, "phone", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(Label(theme, words, "body", wrap=True), 1)
        return row

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

    def _words(self, one: AffectedBooking) -> str:
        moment = moment_words(one.event.period.start, self.context.dates)
        if one.instead is None:
            guest = one.event.notes.guest
            words = self.tr("{name}, {moment}: call them")
            if guest is not None and (guest.phone or guest.email):
                words = self.tr("{name}, {moment}: call {contact}")
                contact = f"{ISOLATE}{guest.phone or guest.email}{ISOLATE_END}"  # never turned round
                return words.format(name=booker_of(one.event), moment=moment, contact=contact)
            return words.format(name=booker_of(one.event), moment=moment)
        words = self.tr("{name}, {moment}: to {item}")
        return words.format(name=booker_of(one.event), moment=moment, item=one.instead.name)

    def _on_done(self, closed: OutOfService) -> None:
        self.close_sheet()
        self.taken_out.emit(closed)
