"""What an item is: the calendar it has, its label, shelf and group, and what it needs before somebody takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Item, ItemStatus
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import Invalid
from apcdesk.service.services import Services

translate = QCoreApplication.translate
HALF_A_YEAR = timedelta(days=182)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the fields say."""

    name: str
    identity: str
    label: str
    shelf: str
    group: str
    due: date | None
    induction: bool


class ItemSheet(CustodySheet):
    """`saved(calendar_id)` when it is. Without an item it makes one, with the calendar of this ID."""

    saved = Signal(str)

    def __init__(
        self, context: DeskContext, window: QWidget, status: ItemStatus | None, groups: Sequence[str]
    ) -> None:
        new = translate("ItemSheet", "Add equipment")
        title = new if status is None else translate("ItemSheet", "Edit “{item}”")
        named = title if status is None else title.format(item=status.calendar.name)
        super().__init__(context, window, named, translate("ItemSheet", "Save"), width=460)
        self._status = status
        item = None if status is None else status.item
        theme, today = context.theme, context.dates.day_of(context.services.clock.now())
        self.name = TextField(theme, self.tr("Name"))
        self.identity = TextField(theme, self.tr("Calendar ID"), mono=True)
        self.label = TextField(theme, self.tr("Code on its label"), mono=True)
        self.label.take_codes()
        self.shelf = TextField(theme, self.tr("Home shelf"))
        alike = self.tr("What is alike: one stands in for another")
        self.group = TextField(theme, self.tr("Group"), placeholder=alike)
        self.induction = CheckBox(theme, self.tr("Only for people with a valid induction"))
        self.calibrate = CheckBox(theme, self.tr("Must be calibrated"))
        due = item.calibration_due if item is not None else None
        self.due = DayField(
            theme, context.dates, self.tr("Calibration due"), due or today + HALF_A_YEAR, today
        )
        self.due.setEnabled(due is not None)
        self.calibrate.setChecked(due is not None)
        self.calibrate.toggled.connect(self.due.setEnabled)
        fields = [self.label, self.shelf, self.group]
        if status is None:
            fields = [self.name, self.identity, *fields]
            self.group.set_text(groups[-1] if groups else "")
        else:
            self.label.set_text(status.item.label_code)
            self.shelf.set_text(status.item.home_shelf)
            self.group.set_text(status.item.group)
            self.induction.setChecked(status.item.needs_induction)
        for field in fields:
            self.body.addWidget(field)
            field.submitted.connect(self.submit)
            field.edited.connect(lambda _, of=field: of.set_error(None))
        for widget in (self.induction, self.calibrate, self.due):
            self.body.addWidget(widget)

    def submit(self) -> None:
        """Save it, if what is needed is there."""
        needed = (self.label,) if self._status is not None else (self.name, self.identity, self.label)
        empty_ones = [field for field in needed if not field.text]
        for field in needed:
            field.set_error(self.tr("This is needed.") if field in empty_ones else None)
        if empty_ones:
            self.lead_to(empty_ones[0])
            return
        said = _Said(
            name=self.name.text,
            identity=self.identity.text,
            label=self.label.text,
            shelf=self.shelf.text,
            group=self.group.text,
            due=self.due.day if self.calibrate.isChecked() else None,
            induction=self.induction.isChecked(),
        )
        self.run(partial(_save, self.context.services, self._status, said), self._on_done)

    def on_refused(self, error: Exception) -> None:
        super().on_refused(error)
        taken = isinstance(error, Invalid) and any(p.field == "label_code" for p in error.problems)
        if taken:
            self.banner.hide()
            self.label.set_error(self.tr("Another item has this label already, in use or retired."))
            self.lead_to(self.label)

    def _on_done(self, calendar_id: CalendarId) -> None:
        self.close_sheet()
        self.saved.emit(calendar_id)


def _save(services: Services, status: ItemStatus | None, said: _Said) -> CalendarId:
    """Make or change the item; a calendar that is there already becomes one, with its bookings."""
    if status is None:
        hue = services.calendars.next_hue(said.group)
        opened = services.calendars.open(
            services.own_client,
            said.identity,
            origin=STAFF,
            name=said.name,
            look=Look(kind=CalendarKind.EQUIPMENT, hue=hue, group=said.group, in_sidebar=False),
        )
        if not opened.created:
            _name_as_said(services, opened.calendar, said)
        calendar_id, tzid = opened.calendar.calendar_id, services.tzid
        calibrated_on, position = None, len(services.custody.board())
    else:
        calendar_id, tzid = status.item.calendar_id, status.item.tzid
        calibrated_on, position = status.item.calibrated_on, status.item.position
    item = Item(
        calendar_id=calendar_id,
        label_code=said.label,
        home_shelf=said.shelf,
        group=said.group,
        tzid=tzid,
        calibrated_on=calibrated_on,
        calibration_due=said.due,
        needs_induction=said.induction,
        position=position,
    )
    return services.crib_items.put_item(item, origin=STAFF).calendar_id


def _name_as_said(services: Services, calendar: Calendar, said: _Said) -> None:
    """A program may have made it before it was an item: it is called and shown as one from now on."""
    if calendar.name != said.name:
        services.calendars.rename(calendar.calendar_id, said.name, origin=STAFF)
    look = replace(calendar.look, kind=CalendarKind.EQUIPMENT, group=said.group or calendar.look.group)
    if calendar.look != look:
        services.calendars.restyle(calendar.calendar_id, look, origin=STAFF)
