"""The small sheets of custody: taking back, handing on, keeping longer, calibrated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import moment_words
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.equipment.sheets import CustodySheet, DueField
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Custody, ItemStatus, Person
from apcdesk.domain.ids import PersonId
from apcdesk.errors import NotFound

translate = QCoreApplication.translate
HALF_A_YEAR = timedelta(days=182)
ONE_HOUR = timedelta(hours=1)


class TakeBackSheet(CustodySheet):
    """`done(words)` when the item is back. A scanned badge takes it back at once, by whoever the badge is of."""

    done = Signal(str)

    def __init__(
        self, context: DeskContext, window: QWidget, status: ItemStatus, people: Sequence[Person]
    ) -> None:
        title = translate("TakeBackSheet", "Check in “{item}”").format(item=status.calendar.name)
        super().__init__(context, window, title, translate("TakeBackSheet", "Check in"))
        assert status.custody is not None
        self._status, self._custody = status, status.custody
        theme = context.theme
        due = moment_words(status.custody.due, context.dates)
        words = self.tr("{name} has it, due back {moment}.")
        told = words.format(name=status.custody.person.name, moment=due)
        self.body.addWidget(Label(theme, told, "body", "textMuted", wrap=True))
        self.code = TextField(
            theme,
            name=self.tr("Badge of whoever brings it"),
            placeholder=self.tr("Scan or type a badge"),
            icon="scan-line",
            mono=True,
        )
        self.code.take_codes()
        self.code.submitted.connect(self._on_code)
        self.body.addWidget(self.code)
        options = [Option(person.name, person.name) for person in people]
        self.by = SelectField(theme, self.tr("Brought by"), options)
        if status.custody.person.name in self.by.values:
            self.by.set_value(status.custody.person.name)
        self.add_field(self.tr("Brought by"), self.by)
        self.place = TextField(theme, name=self.tr("Where it is now"))
        self.place.set_text(status.item.home_shelf)
        self.add_field(self.tr("Where it is now"), self.place)
        self.condition = TextField(theme, name=self.tr("Condition"))
        self.add_field(self.tr("Condition"), self.condition)

    def read(self, code: str) -> None:
        """Take a scanned or typed badge."""
        call = partial(resolve, self.context.services, code)
        self.context.tasks.run(call, owner=self, done=self._on_read, failed=self.on_refused)

    def submit(self) -> None:
        """Take it back."""
        by = self._custody.person.name if self.by.value is None else str(self.by.value)
        self._take_back(by, self.tr("at the desk"))

    def _on_code(self) -> None:
        if self.code.text:
            self.read(self.code.text)
            self.code.set_text("")

    def _on_read(self, found: Person | ItemStatus) -> None:
        if isinstance(found, Person):
            self._take_back(found.name, self.tr("badge at the desk"))
        else:
            self.on_refused(NotFound("badge", ""))

    def _take_back(self, by: str, note: str) -> None:
        call = partial(
            self.context.services.custody.take_back,
            self._status.item.calendar_id,
            by=by,
            place=self.place.text,
            condition=self.condition.text,
            note=note,
            origin=STAFF,
        )
        self.run(call, self._on_done)

    def _on_done(self, _: object) -> None:
        self.close_sheet()
        self.done.emit(self.tr("{item} is back.").format(item=self._status.calendar.name))


class HandOnSheet(CustodySheet):
    """`done(words)` when somebody else has it."""

    done = Signal(str)

    def __init__(
        self, context: DeskContext, window: QWidget, status: ItemStatus, people: Sequence[Person]
    ) -> None:
        title = translate("HandOnSheet", "Hand on “{item}”").format(item=status.calendar.name)
        super().__init__(context, window, title, translate("HandOnSheet", "Hand on"))
        assert status.custody is not None
        self._status, self._custody = status, status.custody
        words = self.tr("It goes from {name} straight to somebody else.")
        told = words.format(name=status.custody.person.name)
        self.body.addWidget(Label(context.theme, told, "body", "textMuted", wrap=True))
        here = status.custody.person.person_id
        options = [Option(p.person_id, p.name) for p in people if p.may_sign and p.person_id != here]
        self.person = SelectField(context.theme, self.tr("To"), options)
        self.add_field(self.tr("To"), self.person)
        self.place = TextField(context.theme, name=self.tr("Where it goes"))
        self.place.set_text(status.custody.place)
        self.add_field(self.tr("Where it goes"), self.place)
        self.confirm.setEnabled(bool(options))

    def submit(self) -> None:
        """Hand it on."""
        if self.person.value is None:
            return
        call = partial(
            self.context.services.custody.hand_on,
            self._status.item.calendar_id,
            PersonId(str(self.person.value)),
            by=self._custody.person.name,
            place=self.place.text,
            note=self.tr("at the desk"),
            origin=STAFF,
        )
        self.run(call, self._on_done)

    def _on_done(self, custody: Custody) -> None:
        self.close_sheet()
        words = self.tr("{name} has {item} now.")
        self.done.emit(words.format(name=custody.person.name, item=self._status.calendar.name))


class ExtendSheet(CustodySheet):
    """`done(words)` when it is due later."""

    done = Signal(str)

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus) -> None:
        title = translate("ExtendSheet", "Let {name} keep “{item}” longer")
        assert status.custody is not None
        self._status = status
        named = title.format(name=status.custody.person.name, item=status.calendar.name)
        super().__init__(context, window, named, translate("ExtendSheet", "Extend"))
        later = max(status.custody.due, context.services.clock.now()) + ONE_HOUR
        self.due = DueField(context, self.tr("Due back"), later)
        self.add_field(self.tr("Due back"), self.due)
        self.due.time.submitted.connect(self.submit)

    def submit(self) -> None:
        """Extend it, if the time can be read."""
        due = self.due.moment()
        if due is not None:
            call = partial(
                self.context.services.custody.extend,
                self._status.item.calendar_id,
                due,
                by=self.tr("Desk"),
                origin=STAFF,
            )
            self.run(call, self._on_done)

    def _on_done(self, custody: Custody) -> None:
        self.close_sheet()
        words = self.tr("{item} is due back {moment}.")
        due = moment_words(custody.due, self.context.dates)
        self.done.emit(words.format(item=self._status.calendar.name, moment=due))


class CalibratedSheet(CustodySheet):
    """`done(words)` when it is good until the next time."""

    done = Signal(str)

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus) -> None:
        title = translate("CalibratedSheet", "“{item}” was calibrated today")
        named = title.format(item=status.calendar.name)
        super().__init__(context, window, named, translate("CalibratedSheet", "Save"))
        self._status = status
        today = context.dates.day_of(context.services.clock.now())
        self.day: DayField = DayField(
            context.theme, context.dates, self.tr("Due again"), today + self._interval(today), today
        )
        self.add_field(self.tr("Due again"), self.day)
        self.by = TextField(context.theme, name=self.tr("Calibrated by"))
        self.add_field(self.tr("Calibrated by"), self.by)

    def submit(self) -> None:
        """Note it."""
        call = partial(
            self.context.services.crib_items.calibrated,
            self._status.item.calendar_id,
            self.day.day,
            by=self.by.text,
            origin=STAFF,
        )
        self.run(call, self._on_done)

    def _interval(self, today: date) -> timedelta:
        """As long as from the last time to when it was due."""
        item = self._status.item
        if item.calibrated_on is None or item.calibration_due is None:
            return HALF_A_YEAR
        return max(item.calibration_due - item.calibrated_on, timedelta(days=1))

    def _on_done(self, _: object) -> None:
        self.close_sheet()
        words = self.tr("{item} is calibrated until {day}.")
        day = self.context.dates.day(self.day.day)
        self.done.emit(words.format(item=self._status.calendar.name, day=day))
