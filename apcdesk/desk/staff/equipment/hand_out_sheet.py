"""Handing out: whoever it is and whatever they take, scanned or typed in any order; several things are a kit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import clock_words, refusal
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.desk.staff.equipment.sheets import INDUCTION, CustodySheet, DueField
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import LOAN, Custody, ItemStatus, Loan, Person, WhyNot
from apcdesk.domain.ids import CalendarId, PersonId
from apcdesk.errors import NotHandedOut
from apcdesk.service.custody.desk import HandOut
from apcdesk.service.services import Services

translate = QCoreApplication.translate


class HandOutSheet(CustodySheet):
    """`handed_out(items, name)` when it is done."""

    handed_out = Signal(object, str)

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        people: Sequence[Person],
        items: Sequence[ItemStatus] = (),
    ) -> None:
        title, action = translate("HandOutSheet", "Check out"), translate("HandOutSheet", "Check out")
        super().__init__(context, window, title, action, width=460)
        theme = context.theme
        self._items: dict[CalendarId, ItemStatus] = {}
        self._names = {person.person_id: person.name for person in people}
        self.code = TextField(
            theme,
            name=self.tr("Badge or label"),
            placeholder=self.tr("Scan or type a badge or a label"),
            icon="scan-line",
            mono=True,
        )
        self.code.take_codes()
        self.code.submitted.connect(self._on_code)
        self._list = bare_column(spacing=4)
        options = [Option("", self.tr("Nobody yet"))]
        options += [Option(person.person_id, person.name) for person in people if person.may_sign]
        self.person = SelectField(theme, self.tr("To"), options)
        self.person.chosen.connect(self._ask_loan)
        self.limited = CheckBox(theme, self.tr("Due back at a time of your own"))
        self.due = DueField(context, self.tr("Due back"), self._now() + LOAN)
        self.due.setVisible(False)
        self.limited.toggled.connect(self.due.setVisible)
        self.anyway = CheckBox(theme, self.tr("Hand out anyway, into somebody else’s booking"))
        self.anyway.setVisible(False)
        self.until = Label(theme, "", "small", "textMuted", wrap=True)
        self.until.hide()
        self.induct = Button(theme, "", icon="shield-check", small=True)
        self.induct.clicked.connect(self._on_induct)
        self.induct.hide()
        self.place = TextField(theme, name=self.tr("Where it goes"))
        self.condition = TextField(theme, name=self.tr("Condition"))
        self.body.addWidget(self.code)
        self.body.addLayout(self._list)
        self.add_field(self.tr("To"), self.person)
        self.body.addWidget(self.until)
        self.body.addWidget(self.induct, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.limited)
        self.body.addWidget(self.due)
        self.body.addWidget(self.anyway)
        self.add_field(self.tr("Where it goes"), self.place)
        self.add_field(self.tr("Condition"), self.condition)
        for status in items:
            self._items[status.item.calendar_id] = status
        self._show_items()

    def read(self, code: str) -> None:
        """Take a scanned or typed code: a badge says to whom, a label what."""
        self.banner.hide()
        call = partial(resolve, self.context.services, code)
        self.context.tasks.run(call, owner=self, done=self._on_read, failed=self.on_refused)

    def submit(self) -> None:
        """Hand out what is listed, if somebody is named."""
        person_id = self._person_id()
        if not self._items or not person_id:
            words = self.tr("Scan what goes out, and the badge of whoever takes it.")
            self.banner.set_words(words)
            self.banner.show()
            return
        due = self.due.moment() if self.limited.isChecked() else None
        if self.limited.isChecked() and due is None:
            return
        wanted = HandOut(
            person_id,
            tuple(self._items),
            by=self.tr("Desk"),
            due=due,
            anyway=self.anyway.isVisible() and self.anyway.isChecked(),
            place=self.place.text,
            condition=self.condition.text,
            note=self.tr("at the desk"),
        )
        self.run(partial(self.context.services.custody.hand_out, wanted, origin=STAFF), self._on_done)

    def on_refused(self, error: Exception) -> None:
        super().on_refused(error)
        self._offer_a_way(error)

    def _offer_a_way(self, error: Exception) -> None:
        """What staff may do about it, where that is here."""
        if not isinstance(error, NotHandedOut):
            return
        if error.why is WhyNot.BOOKED:
            self.anyway.setVisible(True)
            self.limited.setChecked(True)
        elif error.why is WhyNot.NO_INDUCTION:
            name = self._names.get(self._person_id() or PersonId(""), "")
            words = self.tr("{item} needs an induction, and {name} has none that is good.")
            self.banner.hide()
            self._say(words.format(item=error.item, name=name))
            self.induct.setText(self.tr("{name} was shown how to use it").format(name=name))
            self.induct.show()

    def _on_induct(self) -> None:
        """Note it for all that is listed and needs it; then it may go out."""
        person_id = self._person_id()
        if person_id is None:
            return
        needed = [one.item.calendar_id for one in self._items.values() if one.item.needs_induction]
        last = self.context.dates.day_of(self._now()) + INDUCTION
        call = partial(_induct, self.context.services, person_id, needed, last)
        self.run(call, self._on_inducted)

    def _on_inducted(self, _: object) -> None:
        self.confirm.setEnabled(True)
        self._ask_loan()

    def _on_code(self) -> None:
        if self.code.text:
            self.read(self.code.text)
            self.code.set_text("")

    def _on_read(self, found: Person | ItemStatus) -> None:
        if isinstance(found, ItemStatus):
            self._items.setdefault(found.item.calendar_id, found)
            self._show_items()
            self._ask_loan()
        elif found.person_id in self.person.values:
            self.person.set_value(found.person_id)
            self._ask_loan()
        else:
            self.on_refused(NotHandedOut(WhyNot.MAY_NOT_SIGN, ""))

    def _ask_loan(self, _: object = None) -> None:
        """Say for how long it would be, before it is done."""
        self.induct.hide()
        person_id = self._person_id()
        if not person_id or not self._items:
            self._say("")
            return
        call = partial(_loans, self.context.services, person_id, tuple(self._items))
        self.context.tasks.run_latest("loan", call, owner=self, done=self._on_loans, failed=self._on_no_loan)

    def _say(self, words: str) -> None:
        self.until.setText(words)
        self.until.setVisible(bool(words))

    def _on_loans(self, loans: Sequence[Loan]) -> None:
        due = min(loan.period.end for loan in loans)
        words = self.tr("Due back {time}, by the booking.")
        if any(loan.event is None for loan in loans):
            words = self.tr("Not booked: a booking is made until {time}.")
        self._say(words.format(time=clock_words(due, self._now(), self.context.dates)))
        self.due.set_moment(due)

    def _on_no_loan(self, error: Exception) -> None:
        self._say(refusal(error, self.context.dates, self.context.services.clock.now()))
        self._offer_a_way(error)

    def _show_items(self) -> None:
        empty(self._list)
        for status in self._items.values():
            self._list.addWidget(self._item_row(status))

    def _item_row(self, status: ItemStatus) -> QWidget:
        row = QWidget()
        inside = bare_row(row, 8)
        inside.addWidget(Swatch(self.context.theme, status.calendar.look.hue))
        inside.addWidget(Label(self.context.theme, status.calendar.name, weight=500), 1)
        inside.addWidget(Label(self.context.theme, status.item.label_code, "mono", "textMuted"))
        words = self.tr("Leave out {item}").format(item=status.calendar.name)
        cross = IconButton(self.context.theme, "x", words, size=24)
        cross.clicked.connect(partial(self._on_left_out, status.item.calendar_id))
        inside.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _on_left_out(self, calendar_id: CalendarId) -> None:
        self._items.pop(calendar_id, None)
        self._show_items()
        self._ask_loan()

    def _on_done(self, custody: Sequence[Custody]) -> None:
        items = tuple(self._items.values())
        self.close_sheet()
        self.handed_out.emit(items, custody[0].person.name)

    def _person_id(self) -> PersonId | None:
        return PersonId(str(self.person.value)) if self.person.value not in (None, "") else None

    def _now(self) -> datetime:
        return self.context.services.clock.now()


def _loans(services: Services, person_id: PersonId, items: Sequence[CalendarId]) -> list[Loan]:
    return [services.custody.loan(person_id, calendar_id) for calendar_id in items]


def _induct(services: Services, person_id: PersonId, items: Sequence[CalendarId], last_day: date) -> None:
    for calendar_id in items:
        services.crib_people.induct(person_id, calendar_id, last_day, origin=STAFF)
