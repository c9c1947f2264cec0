"""The waiting line at the kiosk: what a newcomer would wait, and the number that this visitor took."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.notices import Notice
from apcdesk.desk.kiosk.wording import visitor_words
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Change
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.waiting import Prospect, Ticket
from apcdesk.errors import Unavailable

log = logging.getLogger(__name__)


class Numbers(QObject):
    """What the page of the waiting line shows. It ends with the visit; an answer to an earlier visit is dropped."""

    changed = Signal()
    taken = Signal(object)
    """The `Ticket` of this visitor."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(flow)
        self._context = context
        self._flow = flow
        self.prospects: dict[AppointmentTypeId, Prospect] = {}
        self.ticket: Ticket | None = None
        self.stay: timedelta | None = None
        """How long the visitor can stay, None for as long as it takes."""
        self._busy = False
        flow.leaving.connect(self.forget)
        context.bridge.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Ask what a newcomer would wait now."""
        if self._flow.catalogue is None:
            return
        kinds = [offering.kind.appointment_type_id for offering in self._flow.catalogue.offerings]
        ask: Callable[[], tuple[Prospect, ...]] = partial(
            self._context.services.waiting_line.prospects, kinds
        )
        self._context.tasks.run_latest(
            "prospects", ask, owner=self, done=self._on_prospects, failed=self._on_failed
        )

    def take(self, kind: AppointmentType) -> None:
        """Take a number for this type; a second press while it is on its way is none."""
        if self._busy or self.ticket is not None:
            return
        self._busy = True
        until = None
        if self.stay is not None:
            until = self._context.services.clock.now() + self.stay
        take: Callable[[], Ticket] = partial(
            self._context.services.waiting_line.take_number,
            kind.appointment_type_id,
            origin=self._flow.origin,
            can_stay_until=until,
        )
        holder = self._flow.visit.holder
        self._context.tasks.run(
            take,
            owner=self,
            done=partial(self._on_taken, holder),
            failed=partial(self._on_not_taken, holder),
        )

    def forget(self) -> None:
        """The visit is over."""
        self.ticket, self.stay, self._busy = None, None, False

    def _on_prospects(self, found: tuple[Prospect, ...]) -> None:
        self.prospects = {one.appointment_type_id: one for one in found}
        self.changed.emit()

    def _on_taken(self, holder: str, ticket: Ticket) -> None:
        if holder != self._flow.visit.holder:
            self._give_back(ticket)
            return
        self._busy = False
        self.ticket = ticket
        self.taken.emit(ticket)

    def _give_back(self, ticket: Ticket) -> None:
        """Whoever wanted it was gone before it came: nobody would come when it is called."""
        leave = partial(
            self._context.services.waiting_line.leave,
            ticket.walk_in_id,
            came=False,
            origin=self._flow.origin,
        )
        self._context.tasks.run(leave, owner=self, failed=self._on_not_given_back)

    def _on_not_given_back(self, error: Exception) -> None:
        """Staff call it in vain, and see that nobody comes."""
        if not isinstance(error, Unavailable):
            log.error("a number could not be given back", exc_info=error)

    def _on_not_taken(self, holder: str, error: Exception) -> None:
        if holder == self._flow.visit.holder:
            self._busy = False
            self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self._flow.notice = Notice(partial(visitor_words, error, self._context.dates))
        self._flow.noticed.emit()

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if self.prospects:
            self.refresh()
