"""Remembers what visitors of the kiosk wished and did not get. Nothing that they typed is in it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import Sub
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.service.offers.offering import Offer
from apcdesk.service.services import Services


class UnmetNotes(QObject):
    """Watches one flow: a list of times with nothing on it, and visitors who leave at one that has times."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(flow)
        self._context = context
        self._flow = flow
        flow.step_changed.connect(self._on_step)
        flow.leaving.connect(self._on_leaving)

    def _on_step(self, step: str) -> None:
        if step == Step.TIME.value and not self._has_times():
            self._note(Unmet.NOTHING, None)

    def _on_leaving(self) -> None:
        if self._flow.step is Step.TIME and self._has_times():
            self._note(Unmet.LEFT, self._flow.visit.day)

    def _has_times(self) -> bool:
        return any(day.slots for day in self._flow.days)

    def _note(self, unmet: Unmet, day: date | None) -> None:
        kind, person = self._flow.visit.kind, self._flow.visit.person
        if kind is not None:
            note = partial(note_visit, self._context.services, kind, person, unmet, day)
            self._context.tasks.run(note, owner=self)


def note_visit(
    services: Services, kind: AppointmentType, person: Sub | None, unmet: Unmet, day: date | None
) -> None:
    """What was offered to the visitor, and the day they looked at last."""
    offer, now = Offer(kind, person), services.clock.now()
    window = offer.window(now)
    if window is None:
        return
    looked_at = None if day is None else offer.window(now, day)
    type_id = kind.appointment_type_id
    query = offer.asked(frozenset(), window)
    services.wishes.note(query, WishDoor.KIOSK, unmet, appointment_type_id=type_id, looked_at=looked_at)
