"""Open links: staff make them of an appointment type, visitors book on their pages until they end."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from apcdesk.availability.expand import local_day_of
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import (
    AppointmentTypeId,
    OpenLinkId,
    new_appointment_type_id,
    new_link_token,
    new_open_link_id,
)
from apcdesk.domain.open_links import LinksReport, OpenLink, OpenLinkState
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.questions import Form
from apcdesk.domain.scheduling import CallbackKind, LinkStatus, PublicLink
from apcdesk.errors import LinkClosed, NotFound, Problem, SlotTaken
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.bookings.records import free_code, insert_booking, offered_draft, typed_code
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.links.choosing import Choice, of_offer
from apcdesk.service.links.open_records import (
    Row,
    one_time_reports,
    open_link_of,
    open_link_reports,
    open_link_row,
    state_of,
)
from apcdesk.service.links.scheduling import Selection
from apcdesk.service.offers.answers import guest_problems
from apcdesk.service.offers.appointment_types import (
    appointment_type_in,
    appointment_type_problems,
    put_appointment_type,
)
from apcdesk.service.offers.offering import HORIZON_DAYS, Offer
from apcdesk.service.port.clients import sha256
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile


@dataclass(frozen=True, slots=True)
class MadeLink:
    """A link just made, with the changes that made it (for undo)."""

    link: OpenLink
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Opened:
    """A link, the appointment type that it offers (None when it is offered no more), and its state."""

    link: OpenLink
    kind: AppointmentType | None
    state: OpenLinkState

    def choice(self, inquiry: Inquiry) -> Choice | None:
        """What may be booked at this moment, None when nothing is offered any more."""
        if self.kind is None or self.state is not OpenLinkState.OPEN:
            return None
        kind = self.kind
        if self.link.last_day is not None:
            today = local_day_of(int(inquiry.now.timestamp()), kind.tzid)
            limit = kind.last_day or today + timedelta(days=HORIZON_DAYS)
            kind = replace(kind, last_day=min(self.link.last_day, limit))
        return of_offer(inquiry, Offer(kind), ())


class OpenLinks:
    """What staff do with open links, and what their pages do. Token and code open a link to everybody."""

    def __init__(self, store: Store, clock: Clock, keys: KeyFile, answering: Answering) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._answering = answering

    # What staff do

    def report(self) -> LinksReport:
        """All links with their states and results, also the clients' one-time links; the newest first."""
        with self._store.read() as tx:
            return LinksReport(open_link_reports(tx, self._clock.now()), one_time_reports(tx, self._keys))

    def create(
        self,
        appointment_type_id: AppointmentTypeId,
        name: str,
        last_day: date | None = None,
        *,
        origin: Origin,
    ) -> MadeLink:
        """A new link to the times of an appointment type, until the end of `last_day`.

        Raises Invalid with all problems, NotFound.
        """
        now = self._clock.now()
        with self._store.write() as tx:
            kind = appointment_type_in(tx, appointment_type_id)
            if kind is None:
                raise NotFound("appointment_type", appointment_type_id)
            refuse(_link_problems(kind, name, last_day, now))
            return _insert_link(tx, kind, name, last_day, Recorder(tx, now, origin))

    def create_for(self, kind: AppointmentType, last_day: date | None = None, *, origin: Origin) -> MadeLink:
        """A new link, of the same name, to an appointment type that is made with it and gets its id here.

        Raises Invalid with all problems.
        """
        now = self._clock.now()
        kind = replace(kind, appointment_type_id=new_appointment_type_id(secrets.token_bytes))
        problems = appointment_type_problems(kind)
        refuse(problems or _link_problems(kind, kind.name, last_day, now))
        with self._store.write() as tx:
            recorder = Recorder(tx, now, origin)
            offered = put_appointment_type(tx, kind, recorder)
            made = _insert_link(tx, kind, kind.name, last_day, recorder)
        return replace(made, changes=(offered, *made.changes))

    def query(self, link_id: OpenLinkId) -> AvailabilityQuery | None:
        """The availability query that the link's page asks now, None when it takes no bookings.

        Raises NotFound.
        """
        with self._store.read() as tx:
            token = str(_row(tx, link_id=link_id)["token"])
        return self.asked(token)

    def pause(self, link_id: OpenLinkId, *, origin: Origin) -> int:
        """Take no bookings until it is resumed; the change. Raises NotFound, LinkClosed when it has ended."""
        return self._mark(link_id, "paused", on=True, origin=origin)

    def resume(self, link_id: OpenLinkId, *, origin: Origin) -> int:
        """Take bookings again; the change. Raises NotFound, LinkClosed when it has ended."""
        return self._mark(link_id, "paused", on=False, origin=origin)

    def end(self, link_id: OpenLinkId, *, origin: Origin) -> int:
        """Take no bookings any more; those made of it stand. The change. Raises NotFound, LinkClosed when it has ended."""
        return self._mark(link_id, "ended", on=True, origin=origin)

    # What its page does

    def token_of(self, code: str) -> str:
        """What opens the page of the link with this code, however it was typed. Raises NotFound."""
        with self._store.read() as tx:
            return str(_row(tx, code=typed_code(code))["token"])

    def seen(self, token: str) -> PublicLink:
        """What the page says of its link. Raises NotFound."""
        with self._store.read() as tx:
            return _public(self._opened(tx, token))

    def count_opening(self, token: str) -> None:
        """A browser that was never here opened the page. Raises NotFound."""
        self._count(token, opened=1)

    def times(self, token: str) -> tuple[Period, ...]:
        """The times that a visitor may choose from now, none for a link that takes no bookings. Raises NotFound."""
        with self._store.read() as tx:
            inquiry = self._inquiry(tx)
            choice = self._opened(tx, token).choice(inquiry)
            return () if choice is None else tuple(slot.period for slot in choice.times(inquiry))

    def booked_by(self, token: str, visitor: str, start: datetime) -> str | None:
        """The code of what this browser booked at this time and did not cancel. Raises NotFound."""
        with self._store.read() as tx:
            return _booked(tx, self._opened(tx, token).link, visitor, start)

    def asked(self, token: str) -> AvailabilityQuery | None:
        """The availability query that finds the page's times, None when it takes no bookings. Raises NotFound."""
        with self._store.read() as tx:
            choice = self._opened(tx, token).choice(self._inquiry(tx))
            return None if choice is None else choice.query

    def book(self, token: str, selection: Selection) -> str:
        """Book the time as the appointment type says, all or nothing. The code of the booking.

        The same browser's same time is the same booking. Raises NotFound, LinkClosed, SlotTaken, and Invalid for a
        time that was never offered, or with all problems of what was filled in.
        """
        refuse(text_problems("name", selection.name or "-", 255))
        with self._store.write() as tx:
            opened = self._opened(tx, token)
            known = _booked(tx, opened.link, selection.visitor, selection.start)
            if known is not None:
                return known
            kind, inquiry = opened.kind, self._inquiry(tx)
            if opened.state is not OpenLinkState.OPEN or kind is None:
                raise LinkClosed(opened.state.value)
            choice = opened.choice(inquiry)
            if choice is None:  # today's last time is over
                raise SlotTaken(Period(selection.start, selection.start + kind.required_duration))
            slot = choice.slot(inquiry, selection.start)
            chosen = choice.assign(tx, slot)
            guest = _guest(kind, selection)
            summary = (guest.company or guest.name if guest is not None else "") or opened.link.name
            draft = offered_draft(kind, slot.period, chosen, summary, guest)
            origin = Origin(Door.LINK, name=opened.link.name)
            calendars = inquiry.primary_calendars(kind.targets(chosen.subs))
            booking = insert_booking(draft, calendars, Recorder(tx, inquiry.now, origin)).booking
            values = {
                "booking_id": booking.booking_id,
                "link_id": opened.link.link_id,
                "visitor_sha256": sha256(selection.visitor),
            }
            tx.execute(insert(t.open_link_booking).values(values))
            return booking.code

    def tell(self, token: str, kind: CallbackKind, _tzid: str) -> None:
        """Count a visitor who says that no time fits. Raises NotFound."""
        if kind is CallbackKind.NO_TIMES_SUITABLE:
            self._count(token, no_time_fit=1)

    def _mark(self, link_id: OpenLinkId, column: str, *, on: bool, origin: Origin) -> int:
        now = self._clock.now()
        with self._store.write() as tx:
            row = _row(tx, link_id=link_id)
            kind = appointment_type_in(tx, row["appointment_type_id"])
            if state_of(open_link_of(row), kind, now) is OpenLinkState.ENDED:
                raise LinkClosed(OpenLinkState.ENDED.value)
            values = {column: now if on else None}
            tx.execute(update(t.open_link).where(t.open_link.c.link_id == link_id).values(values))
            return _record(Recorder(tx, now, origin), Verb.UPDATED, row, {**row, **values})

    def _count(self, token: str, **more: int) -> None:
        """Add to the link's counters. No change is recorded: a visit must not keep staff from undoing what they did."""
        use = t.open_link_use
        with self._store.write() as tx:
            link_id = _row(tx, token=token)["link_id"]
            values = {name: use.c[name] + count for name, count in more.items()}
            tx.execute(update(use).where(use.c.link_id == link_id).values(values))

    def _opened(self, tx: Connection, token: str) -> _Opened:
        link = open_link_of(_row(tx, token=token))
        kind = appointment_type_in(tx, link.appointment_type_id)
        return _Opened(link, kind, state_of(link, kind, self._clock.now()))

    def _inquiry(self, tx: Connection) -> Inquiry:
        return self._answering.inquiry(tx, self._clock.now())


def _link_problems(kind: AppointmentType, name: str, last_day: date | None, now: datetime) -> list[Problem]:
    problems = text_problems("name", name, 255)
    if last_day is not None and last_day < local_day_of(int(now.timestamp()), kind.tzid):
        problems.append(Problem("last_day", "errors.out_of_range", "must not be in the past", "day_over"))
    return problems


def _insert_link(
    tx: Connection, kind: AppointmentType, name: str, last_day: date | None, recorder: Recorder
) -> MadeLink:
    values = {
        "link_id": new_open_link_id(secrets.token_bytes),
        "token": new_link_token(secrets.token_bytes),
        "code": free_code(tx),
        "name": name,
        "appointment_type_id": kind.appointment_type_id,
        "created": recorder.at,
        "last_day": None if last_day is None else last_day.isoformat(),
        **dict.fromkeys(("paused", "ended", "deleted")),
    }
    tx.execute(insert(t.open_link).values(values))
    counters = {"link_id": values["link_id"], "opened": 0, "no_time_fit": 0}
    tx.execute(insert(t.open_link_use).values(counters))
    return MadeLink(open_link_of(values), (_record(recorder, Verb.CREATED, None, values),))


def _row(tx: Connection, **key: str) -> Row:
    row = open_link_row(tx, **key)
    if row is None:
        raise NotFound("open_link", key.get("link_id", ""))
    return row


def _booked(tx: Connection, link: OpenLink, visitor: str, start: datetime) -> str | None:
    """The code of what this browser booked of the link at this time and did not cancel."""
    made, booking = t.open_link_booking.c, t.booking.c
    statement = select(booking.code).where(
        booking.booking_id == made.booking_id,
        made.link_id == link.link_id,
        made.visitor_sha256 == sha256(visitor),
        booking.start_at == start,
        booking.cancelled.is_(None),
    )
    return tx.execute(statement).scalar()


def _form(kind: AppointmentType) -> Form | None:
    """What the page asks: a type whose form nobody has written asks for a name, if the visitor likes."""
    return None if kind.form == Form() else kind.form


def _guest(kind: AppointmentType, selection: Selection) -> Guest | None:
    """Who comes. Raises Invalid with all problems of what was filled in."""
    form = _form(kind)
    if form is None:
        return Guest(selection.name) if selection.name else None
    guest = selection.guest or Guest(selection.name)
    refuse(guest_problems(form, guest))
    return guest


def _public(opened: _Opened) -> PublicLink:
    kind = opened.kind
    return PublicLink(
        status=LinkStatus.OPEN if opened.state is OpenLinkState.OPEN else LinkStatus.DISABLED,
        summary=opened.link.name,
        description="" if kind is None else kind.line,
        location="" if kind is None else kind.location or kind.meet_at,
        length=timedelta(0) if kind is None else kind.required_duration,
        tzid="Etc/UTC" if kind is None else kind.tzid,
        page_tzid=None,
        hour_format=None,
        confirm=True,
        display_message="",
        redirect_uri="",
        many=True,
        paused=opened.state is OpenLinkState.PAUSED,
        form=None if kind is None else _form(kind),
    )


def _record(recorder: Recorder, verb: Verb, before: Row | None, after: Row) -> int:
    link_id = after["link_id"]
    return recorder.record(Entity.OPEN_LINK, verb, link_id, table=t.open_link, before=before, after=after)
