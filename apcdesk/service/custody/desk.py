"""Custody: items go out to people and come back. Each step is one transaction with its line in the history."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.changes import SYSTEM, Origin
from apcdesk.domain.custody import (
    Custody,
    Happening,
    ItemStatus,
    Line,
    Loan,
    Person,
    WhyNot,
)
from apcdesk.domain.ids import CalendarId, EventUid, KitId, PersonId, new_kit_id
from apcdesk.domain.period import Period
from apcdesk.errors import Invalid, NotFound, NotHandedOut
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.custody.board import read_board
from apcdesk.service.custody.bookings import book_now, booking_of, end_early, soon_booked
from apcdesk.service.custody.check import CustodyReport, check_custody
from apcdesk.service.custody.loans import free_within, loan_of, refuse_uninducted
from apcdesk.service.custody.people import meant
from apcdesk.service.custody.records import (
    append_lines,
    read_lines,
    read_person,
    tell,
)
from apcdesk.service.events.writing import move_event
from apcdesk.store import tables as t
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class HandOut:
    """Which items are to go out, and to whom.

    `due` is when staff want them back, None for what the bookings say. With `anyway` and `due` an item goes out even
    if somebody else has booked it for a part of that time.
    """

    person_id: PersonId
    calendar_ids: tuple[CalendarId, ...]
    by: str
    due: datetime | None = None
    anyway: bool = False
    place: str = ""
    condition: str = ""
    note: str = ""
    """How it was signed for: "badge at the window"."""


@dataclass(frozen=True, slots=True)
class Back:
    """An item that came back: who had it, and how late it is."""

    custody: Custody
    line: Line


class CustodyDesk:
    """Handing out, handing on, taking back, and what is known of every item."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # What is known

    def board(self, only: Collection[CalendarId] | None = None) -> tuple[ItemStatus, ...]:
        """Every item, or those of these calendars, as they stand now, by position."""
        with self._store.read() as tx:
            return read_board(tx, self._clock.now(), only)

    def status(self, calendar_id: CalendarId) -> ItemStatus:
        """One item as it stands now. Raises NotFound."""
        with self._store.read() as tx:
            return status_of(tx, calendar_id, self._clock.now())

    def by_code(self, code: str) -> ItemStatus:
        """The item with this label, scanned or typed. Raises NotFound, and NotHandedOut for one that is retired."""
        with self._store.read() as tx:
            where = t.crib_item.c.label_code == meant(tx, t.crib_item.c.label_code, code)
            found = tx.execute(select(t.crib_item.c.calendar_id, t.crib_item.c.retired).where(where)).first()
            if found is None:
                raise NotFound("code", "")
            if found.retired is not None:
                raise NotHandedOut(WhyNot.RETIRED, get_calendar(tx, found.calendar_id).name)
            return status_of(tx, found.calendar_id, self._clock.now())

    def history(self, calendar_id: CalendarId) -> tuple[Line, ...]:
        """What happened to the item, the newest first."""
        with self._store.read() as tx:
            return tuple(reversed(read_lines(tx, calendar_id)))

    def check(self) -> CustodyReport:
        """Whether any line of the whole history was changed, replaced or removed; nothing is written."""
        return check_custody(self._store)

    def loan(self, person_id: PersonId, calendar_id: CalendarId) -> Loan:
        """How long the person could have the item now. Raises NotHandedOut, NotFound."""
        now = self._clock.now()
        with self._store.read() as tx:
            return loan_of(tx, status_of(tx, calendar_id, now), read_person(tx, person_id), now)

    # Out and in

    def hand_out(self, wanted: HandOut, *, origin: Origin) -> tuple[Custody, ...]:
        """Give the items to the person, all or nothing; several at once are a kit.

        Whoever has booked an item gets it for that booking; else a booking is made that begins now, if others leave
        time for it. Raises NotHandedOut for the first item that cannot go out, NotFound.
        """
        with self._store.write() as tx:
            now = self._clock.now()
            person = read_person(tx, wanted.person_id)
            if not person.may_sign:
                raise NotHandedOut(WhyNot.MAY_NOT_SIGN, "")
            kit = new_kit_id(secrets.token_bytes) if len(wanted.calendar_ids) > 1 else None
            return tuple(
                self._give(tx, status_of(tx, calendar_id, now), person, wanted, kit, origin)
                for calendar_id in wanted.calendar_ids
            )

    def hand_on(
        self,
        calendar_id: CalendarId,
        person_id: PersonId,
        *,
        by: str,
        place: str = "",
        note: str = "",
        origin: Origin,
    ) -> Custody:
        """The item goes from whoever has it straight to somebody else.

        It is due at the end of the new person's own booking, if they have one now; else when it was due, or at once
        when that is over.
        Raises NotFound (also for an item that is not out), NotHandedOut.
        """
        with self._store.write() as tx:
            status = status_of(tx, calendar_id, self._clock.now())
            before, now = _out(status), status.at
            after = _handed_on(status, read_person(tx, person_id), place)
            _store(tx, after)
            line = line_about(
                status, Happening.HANDED_ON, by, person=after.person.name, place=after.place, due=after.due
            )
            append_lines(tx, [replace(line, former=before.person.name, late=before.late_by(now), note=note)])
            recorder = self._recorder(tx, origin)
            if after.event_uid != before.event_uid:
                end_early(before, recorder)
            tell(recorder, calendar_id)
            return after

    def hand_on_to(self, calendar_id: CalendarId, person_id: PersonId) -> Custody:
        """What `hand_on` to this person would make of it now: who has it, until when. Writes nothing; raises the same."""
        with self._store.read() as tx:
            status = status_of(tx, calendar_id, self._clock.now())
            return _handed_on(status, read_person(tx, person_id), "")

    def take_back(
        self,
        calendar_id: CalendarId,
        *,
        by: str,
        place: str = "",
        condition: str = "",
        note: str = "",
        origin: Origin,
    ) -> Back:
        """The item is back; what is left of the booking is free at once. Raises NotFound for one that is not out."""
        with self._store.write() as tx:
            now = self._clock.now()
            status = status_of(tx, calendar_id, now)
            custody = _out(status)
            tx.execute(delete(t.custody).where(t.custody.c.calendar_id == calendar_id))
            line = line_about(status, Happening.RETURNED, by, person=custody.person.name, place=place)
            line = replace(line, condition=condition, due=custody.due, late=custody.late_by(now), note=note)
            written = append_lines(tx, [line])
            recorder = self._recorder(tx, origin)
            end_early(custody, recorder)
            tell(recorder, calendar_id)
            return Back(custody, written[0])

    def extend(self, calendar_id: CalendarId, due: datetime, *, by: str, origin: Origin) -> Custody:
        """Let whoever has the item keep it longer; their booking grows with it, if it can.

        Raises NotHandedOut when somebody else has booked it before then, Invalid for a time that is over, NotFound.
        """
        with self._store.write() as tx:
            now = self._clock.now()
            status = status_of(tx, calendar_id, now)
            custody = _out(status)
            if due <= now:
                raise Invalid.one("due", "errors.not_supported", "this time is over already")
            waiting = status.next_event
            if waiting is not None and waiting.period.start < due:
                raise NotHandedOut(WhyNot.BOOKED, status.calendar.name, waiting.period.start)
            after = replace(custody, due=due)
            _store(tx, after)
            line = line_about(status, Happening.EXTENDED, by, person=custody.person.name, due=due)
            append_lines(tx, [line])
            recorder = self._recorder(tx, origin)
            event = booking_of(tx, custody)
            if event is not None and event.period.end < due:
                move_event(event.event_uid, Period(event.period.start, due), recorder)
            tell(recorder, calendar_id)
            return after

    def tell_late(self) -> None:
        """Record a change for every item that has become late, so that each window hears of it. Called once a second."""
        late = (t.custody.c.due <= self._clock.now()) & t.custody.c.told_late.is_(False)
        with self._store.read() as tx:
            if tx.execute(select(t.custody.c.calendar_id).where(late).limit(1)).first() is None:
                return
        with self._store.write() as tx:
            recorder = self._recorder(tx, SYSTEM)
            for calendar_id in tx.execute(select(t.custody.c.calendar_id).where(late)).scalars().all():
                tell(recorder, calendar_id)
            tx.execute(update(t.custody).where(late).values(told_late=True))

    def _give(
        self,
        tx: Connection,
        status: ItemStatus,
        person: Person,
        wanted: HandOut,
        kit: KitId | None,
        origin: Origin,
    ) -> Custody:
        now = status.at
        event_uid, due = self._booked(tx, status, person, wanted, origin)
        custody = Custody(
            calendar_id=status.item.calendar_id,
            person=person,
            since=now,
            due=due,
            place=wanted.place,
            event_uid=event_uid,
            kit_id=kit,
            condition=wanted.condition,
        )
        _store(tx, custody)
        line = line_about(status, Happening.TAKEN, wanted.by, person=person.name, place=wanted.place, due=due)
        append_lines(tx, [replace(line, condition=wanted.condition, note=wanted.note)])
        tell(self._recorder(tx, origin), status.item.calendar_id)
        return custody

    def _booked(
        self, tx: Connection, status: ItemStatus, person: Person, wanted: HandOut, origin: Origin
    ) -> tuple[EventUid | None, datetime]:
        """The booking that the item goes out for, and when it is due."""
        now = status.at
        try:
            loan = loan_of(tx, status, person, now)
        except NotHandedOut as refused:
            if not wanted.anyway or wanted.due is None or refused.why is not WhyNot.BOOKED:
                raise
            return None, wanted.due
        due = wanted.due or loan.period.end
        if loan.event is not None:
            return loan.event.event_uid, due
        period = Period(loan.period.start, due)
        if wanted.due is not None and not free_within(tx, status.item.calendar_id, period, now):
            if not wanted.anyway:
                raise NotHandedOut(WhyNot.BOOKED, status.calendar.name, loan.booked_from)
            return None, wanted.due
        return book_now(tx, status, person, period, now, origin), due

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def status_of(tx: Connection, calendar_id: CalendarId, now: datetime) -> ItemStatus:
    """One item inside a transaction. Raises NotFound."""
    found = read_board(tx, now, [calendar_id])
    if not found:
        raise NotFound("item", calendar_id)
    return found[0]


def _out(status: ItemStatus) -> Custody:
    if status.custody is None:
        raise NotFound("custody", status.item.calendar_id)
    return status.custody


def _handed_on(status: ItemStatus, person: Person, place: str) -> Custody:
    """How the item is out once this person has it."""
    before = _out(status)
    if not person.may_sign:
        raise NotHandedOut(WhyNot.MAY_NOT_SIGN, status.calendar.name)
    refuse_uninducted(status, person)
    own = soon_booked(status, person)
    return replace(
        before,
        person=person,
        since=status.at,
        due=max(before.due, status.at) if own is None else own.period.end,
        place=place or before.place,
        event_uid=before.event_uid if own is None else own.event_uid,
        kit_id=None,
    )


def line_about(
    status: ItemStatus,
    what: Happening,
    by: str,
    *,
    person: str = "",
    place: str = "",
    due: datetime | None = None,
    note: str = "",
    day: date | None = None,
) -> Line:
    """A line about the item as it stands, before it has its place in the history."""
    return Line(
        number=0,
        at=status.at,
        what=what,
        calendar_id=status.item.calendar_id,
        item=status.calendar.name,
        person=person,
        by=by,
        place=place,
        due=due,
        note=note,
        day=day,
    )


def _store(tx: Connection, custody: Custody) -> None:
    """The item is out like this from now on."""
    tx.execute(delete(t.custody).where(t.custody.c.calendar_id == custody.calendar_id))
    tx.execute(
        insert(t.custody).values(
            calendar_id=custody.calendar_id,
            person_id=custody.person.person_id,
            since=custody.since,
            due=custody.due,
            place=custody.place,
            event_uid=custody.event_uid,
            kit_id=custody.kit_id,
            condition=custody.condition,
            told_late=False,
        )
    )
