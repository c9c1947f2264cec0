"""Scheduling links: made by clients, used once by a visitor. Contract scheduling §5.1–5.5."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, select

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import ClientId, SchedulingLinkId, new_scheduling_link_id
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.scheduling import (
    CallbackKind,
    LinkRequest,
    LinkStatus,
    PublicLink,
    SchedulingLink,
    Times,
)
from apcdesk.errors import LinkClosed, NotFound
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.links.bookings import book_link
from apcdesk.service.links.callbacks import queue_callback
from apcdesk.service.links.choosing import of_link
from apcdesk.service.links.records import (
    Row,
    asked_value,
    by_token,
    insert_link,
    link_of,
    link_row,
    public_link,
    request_of,
    token_of,
    update_link,
)
from apcdesk.service.links.sequence_choice import of_sequence
from apcdesk.service.port.clients import sha256
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile

VISITOR = Origin(Door.LINK)
TOLD_AGAIN_AFTER = {
    CallbackKind.NO_TIMES_SUITABLE: timedelta(minutes=10),
    CallbackKind.NO_TIMES_DISPLAYED: timedelta(hours=1),
}
"""How often a client is told that a visitor found nothing (§5.4)."""
REMEMBERED = {
    CallbackKind.NO_TIMES_SUITABLE: "no_times_suitable",
    CallbackKind.NO_TIMES_DISPLAYED: "no_times_displayed",
}


@dataclass(frozen=True, slots=True)
class Selection:
    """What a visitor chose. `visitor` is a secret of the browser: the same one again sees the same result."""

    start: datetime
    visitor: str
    tzid: str
    name: str = ""
    further: tuple[datetime, ...] = ()
    """When the later events of a sequence were shown to begin; left out, as early as they can."""
    guest: Guest | None = None
    """Who comes, where the page asks for more than a name."""


class Scheduling:
    """Making links, and what their pages do. A token opens a link to whoever has it; nothing else does."""

    def __init__(self, store: Store, clock: Clock, keys: KeyFile, answering: Answering) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._answering = answering

    def create(self, client_id: ClientId, request: LinkRequest, *, origin: Origin) -> SchedulingLink:
        """A new link, also for an event_id that has one already. Accounts and calendars were checked by the caller."""
        link_id = new_scheduling_link_id(secrets.token_bytes, sequence=bool(request.steps))
        now = self._clock.now()
        values = {
            "link_id": link_id,
            "sha256": sha256(token_of(self._keys, link_id)),
            "client_id": client_id,
            "created": now,
            "status": LinkStatus.OPEN.value,
            "display_message": "",
            "asked": asked_value(request),
            **dict.fromkeys(("booking_id", "visitor_sha256", "no_times_suitable", "no_times_displayed")),
        }
        with self._store.write() as tx:
            insert_link(values, Recorder(tx, now, origin))
            return link_of(tx, values, self._keys)

    def get(self, client_id: ClientId, link_id: SchedulingLinkId) -> SchedulingLink:
        """The client's link of this id. Raises NotFound."""
        return self._read(client_id, t.scheduling_link.c.link_id == link_id)

    def find(self, client_id: ClientId, token: str) -> SchedulingLink:
        """The client's link whose page this token opens. Raises NotFound."""
        return replace(self._read(client_id, by_token(token)), token=token)

    def disable(
        self, client_id: ClientId, link_id: SchedulingLinkId, display_message: str, *, origin: Origin
    ) -> SchedulingLink:
        """Times nothing any more and say why, in the latest words. Raises NotFound, Invalid, LinkClosed when completed."""
        refuse(text_problems("display_message", display_message, 500))
        with self._store.write() as tx:
            row = _own(tx, client_id, t.scheduling_link.c.link_id == link_id)
            if row["status"] == LinkStatus.COMPLETED.value:
                raise LinkClosed(row["status"])
            values = {"status": LinkStatus.DISABLED.value, "display_message": display_message}
            after = update_link(row, values, Recorder(tx, self._clock.now(), origin))
            return link_of(tx, after, self._keys)

    def seen(self, token: str) -> PublicLink:
        """What the page says of its link. Raises NotFound."""
        with self._store.read() as tx:
            return public_link(tx, _opened(tx, token))

    def times(self, token: str) -> tuple[Period, ...]:
        """The times that a visitor may choose from now, none for a closed link or for a sequence. Raises NotFound."""
        with self._store.read() as tx:
            row = _opened(tx, token)
            request = request_of(row)
            if row["status"] != LinkStatus.OPEN.value or request.steps:
                return ()
            inquiry = self._inquiry(tx)
            choice = of_link(request, row["client_id"], inquiry.now)
            return tuple(slot.period for slot in choice.times(inquiry))

    def asked(self, token: str) -> AvailabilityQuery | None:
        """What the page asks for its visitors; None for a closed link. Raises NotFound."""
        with self._store.read() as tx:
            row = _opened(tx, token)
            return request_of(row).query if row["status"] == LinkStatus.OPEN.value else None

    def sequences(self, token: str) -> tuple[Times, ...]:
        """What a visitor of a sequence's link may choose from now, as `times`. Raises NotFound."""
        with self._store.read() as tx:
            row = _opened(tx, token)
            request = request_of(row)
            if row["status"] != LinkStatus.OPEN.value or not request.steps:
                return ()
            inquiry = self._inquiry(tx)
            return of_sequence(request, row["client_id"], inquiry.now).offers(inquiry)

    def booked_by(self, token: str, visitor: str) -> str | None:
        """The code of the link's booking, when this browser made it."""
        with self._store.read() as tx:
            row = _opened(tx, token)
            return _code(tx, row) if _is_same_visitor(row, visitor) else None

    def book(self, token: str, selection: Selection) -> str:
        """Book the time: the events of §5.5, of a sequence all of them, or nothing. The code of the booking.

        The browser that booked gets the same code again. Raises NotFound, LinkClosed, SlotTaken, and Invalid for a
        time that was never offered.
        """
        refuse(text_problems("name", selection.name or "-", 255))
        with self._store.write() as tx:
            row = _opened(tx, token)
            if _is_same_visitor(row, selection.visitor):
                return _code(tx, row)
            if row["status"] != LinkStatus.OPEN.value:
                raise LinkClosed(row["status"])
            inquiry = self._inquiry(tx)
            recorder = Recorder(tx, inquiry.now, VISITOR)
            guest = Guest(selection.name) if selection.name else None
            starts = (selection.start, *selection.further)
            booking = book_link(inquiry, row, starts, guest, recorder)
            values = {
                "status": LinkStatus.COMPLETED.value,
                "booking_id": booking["booking_id"],
                "visitor_sha256": sha256(selection.visitor),
            }
            after = update_link(row, values, recorder)
            queue_callback(tx, after, CallbackKind.COMPLETED, selection.tzid, inquiry.now)
            return str(booking["code"])

    def tell(self, token: str, kind: CallbackKind, tzid: str) -> None:
        """Have the client told that the visitor found no time, not too often. Raises NotFound."""
        now = self._clock.now()
        with self._store.read() as tx:
            if not _is_worth_telling(_opened(tx, token), kind, now):
                return
        with self._store.write() as tx:
            row = _opened(tx, token)
            if _is_worth_telling(
                row, kind, now
            ):  # asked again under the lock: another visitor may have been here
                queue_callback(tx, row, kind, tzid, now)
                update_link(row, {REMEMBERED[kind]: now}, Recorder(tx, now, VISITOR))

    def _read(self, client_id: ClientId, where: ColumnElement[bool]) -> SchedulingLink:
        with self._store.read() as tx:
            return link_of(tx, _own(tx, client_id, where), self._keys)

    def _inquiry(self, tx: Connection) -> Inquiry:
        return self._answering.inquiry(tx, self._clock.now())


def _is_worth_telling(row: Row, kind: CallbackKind, now: datetime) -> bool:
    last = row[REMEMBERED[kind]]
    wanted = row["status"] == LinkStatus.OPEN.value and request_of(row).callback_url(kind) is not None
    return wanted and (last is None or now - last >= TOLD_AGAIN_AFTER[kind])


def _opened(tx: Connection, token: str) -> Row:
    row = link_row(tx, by_token(token))
    if row is None:
        raise NotFound("scheduling_link", "")
    return row


def _own(tx: Connection, client_id: ClientId, where: ColumnElement[bool]) -> Row:
    row = link_row(tx, where & (t.scheduling_link.c.client_id == client_id))
    if row is None:
        raise NotFound("scheduling_link", "")
    return row


def _is_same_visitor(row: Row, visitor: str) -> bool:
    return row["visitor_sha256"] is not None and row["visitor_sha256"] == sha256(visitor)


def _code(tx: Connection, row: Row) -> str:
    code = select(t.booking.c.code).where(t.booking.c.booking_id == row["booking_id"])
    return str(tx.execute(code).scalar_one())
