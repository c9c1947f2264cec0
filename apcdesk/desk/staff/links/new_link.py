"""Making a link to the times of an appointment type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.links.facts import minutes_of
from apcdesk.desk.staff.links.link_sheet import LinkSheet
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import labelled
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.service.links.open_links import MadeLink


class NewLinkSheet(LinkSheet):
    """Asks for the appointment type first, and suggests a name of it."""

    def __init__(self, context: DeskContext, window: QWidget, kinds: Sequence[AppointmentType]) -> None:
        super().__init__(context, window, self.tr("New link"))
        self._kinds: dict[object, AppointmentType] = {kind.appointment_type_id: kind for kind in kinds}
        self._named = ""
        theme = context.theme
        options = [Option(kind.appointment_type_id, kind.name, kind.hue) for kind in kinds]
        self.kind = SelectField(theme, self.tr("Appointment type"), options)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.body.insertLayout(1, labelled(theme, self.tr("Appointment type"), self.kind))
        self._on_kind_chosen(self.kind.value)

    def creating(self, name: str, last_day: date | None) -> Callable[[], MadeLink]:
        """See LinkSheet."""
        kind = self._kinds[self.kind.value]
        create = self._context.services.open_links.create
        return partial(create, kind.appointment_type_id, name, last_day, origin=STAFF)

    def _on_kind_chosen(self, chosen: object) -> None:
        """Suggest a name and a last day, unless a name was typed."""
        kind = self._kinds[chosen]
        if self.name.text == self._named:
            length = self._context.dates.duration(minutes_of(kind.required_duration))
            short = kind.short_name or kind.name
            self._named = self.tr("{type}, {length}").format(type=short, length=length)
            self.name.set_text(self._named)
        if kind.last_day is not None and not self.until.limited.isChecked():
            self.until.chosen.set_day(kind.last_day)
