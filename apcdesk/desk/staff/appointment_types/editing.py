"""The way to the sheet of an appointment type, from wherever one is missing or is to be changed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.appointment_types.sheet import AppointmentTypeSheet, Known
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.ids import AppointmentTypeId, new_appointment_type_id
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import Asked, Form
from apcdesk.service.services import Services

LENGTH, INTERVAL = timedelta(minutes=30), timedelta(minutes=15)
FORM = Form(phone=Asked.OPTIONAL)
"""Who falls ill has visitors to be called: without a number staff reach nobody who left no e-mail either."""


class TypeEditing(QObject):
    """Opens the sheet over the window of `owner`. `saved` follows what was made, changed or deleted."""

    saved = Signal()

    def __init__(self, context: DeskContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def make(self) -> None:
        """Ask for a new one, which comes last."""
        self._read(self._open_new)

    def edit(self, appointment_type_id: AppointmentTypeId) -> None:
        """Ask what is to be different, as it is now."""
        self._read(partial(self._open_known, appointment_type_id))

    def _read(self, then: Callable[[Known], None]) -> None:
        self._context.tasks.run(
            partial(_known, self._context.services),
            owner=self,
            done=then,
            failed=lambda error: self._context.toasts.refuse(explain(error)),
        )

    def _open_new(self, known: Known) -> None:
        if not known.calendars:
            self._context.toasts.refuse(
                self.tr("Make a calendar first: an appointment needs somebody’s time")
            )
            return
        kind = AppointmentType(
            appointment_type_id=new_appointment_type_id(secrets.token_bytes),
            name="",
            hue=self._free_hue(known.kinds),
            required_duration=LENGTH,
            participants=(NamedGroup(self.tr("Who does it"), (), 1),),
            buffer=Buffer(),
            start_interval=INTERVAL,
            tzid=self._context.services.tzid,
            form=FORM,
            position=max((kind.position for kind in known.kinds), default=-1) + 1,
        )
        self._open(kind, known, new=True)

    def _open_known(self, appointment_type_id: AppointmentTypeId, known: Known) -> None:
        for kind in known.kinds:
            if kind.appointment_type_id == appointment_type_id:
                self._open(kind, known, new=False)

    def _open(self, kind: AppointmentType, known: Known, *, new: bool) -> None:
        sheet = AppointmentTypeSheet(self._context, self._owner.window(), kind, known, new=new)
        sheet.saved.connect(self.saved)
        sheet.open(first=sheet.name)

    def _free_hue(self, kinds: Sequence[AppointmentType]) -> str:
        taken = {kind.hue for kind in kinds}
        hues = self._context.theme.hue_names
        return next((hue for hue in hues if hue not in taken), hues[0])


def _known(services: Services) -> Known:
    calendars = tuple(calendar for calendar in services.calendars.all() if calendar.primary)
    managed = services.availability.managed([calendar.sub for calendar in calendars])
    return Known(services.appointment_types.all(), calendars, managed)
