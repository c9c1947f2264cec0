"""Taking an item out of service: what that does to its bookings, seen before it is decided, and taken back whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin
from apcdesk.domain.custody import Happening, ItemStatus, OutOfService, Standing
from apcdesk.domain.events import DeskNotes, Event, When
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.errors import Invalid, NotFound, Outdated
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.changes.undo import Undo
from apcdesk.service.clock import Clock
from apcdesk.service.custody.board import read_board
from apcdesk.service.custody.desk import line_about, status_of
from apcdesk.service.custody.kept_back import calibration_begins
from apcdesk.service.custody.loans import free_within
from apcdesk.service.custody.records import append_lines, read_out_of_service, tell
from apcdesk.service.events.records import insert_event, one_event, read_events
from apcdesk.service.events.staff import NewEvent, event_for_staff
from apcdesk.service.events.writing import delete_event, move_event
from apcdesk.store import tables as t
from apcdesk.store.database import Store

CAN_TAKE_OVER = (Standing.HERE, Standing.OUT)
"""Items to which a booking may go: they stand well today, and their calendar is free then."""


@dataclass(frozen=True, slots=True)
class AffectedBooking:
    """A booking in the time out of service, and the item of the same group that could take it; None: it cannot."""

    event: Event
    instead: Calendar | None


class ServiceDesk:
    """Out of service and back."""

    def __init__(self, store: Store, clock: Clock, closed: str = "Closed") -> None:
        """`closed` is the summary of the event that the time is stored as."""
        self._store = store
        self._clock = clock
        self._closed = closed
        self._undo = Undo(store, clock)

    def affected(self, calendar_id: CalendarId, until: datetime) -> tuple[AffectedBooking, ...]:
        """What is booked on the item from now until then, by time, each with a proposal where there is one.

        No item is proposed twice for the same time. Raises NotFound, Invalid for a time that is over.
        """
        with self._store.read() as tx:
            now = self._clock.now()
            status = status_of(tx, calendar_id, now)
            return affected_bookings(tx, status, _ahead(now, until))

    def begin(
        self,
        calendar_id: CalendarId,
        until: datetime,
        reason: str,
        *,
        move: Collection[EventUid] = (),
        by: str,
        origin: Origin,
    ) -> OutOfService:
        """Take the item out of service: nobody gets or books it until then. Bookings in `move` go to the item that is
        proposed for them now; the others stand, for somebody to call.

        Raises Outdated when a booking cannot go where it was proposed any more, NotFound, Invalid.
        """
        with self._store.write() as tx:
            now = self._clock.now()
            period = _ahead(now, until)
            status = status_of(tx, calendar_id, now)
            recorder = Recorder(tx, now, origin)
            changes = move_bookings(affected_bookings(tx, status, period), move, recorder)
            when = When(period, status.item.tzid, status.item.tzid)
            new = NewEvent(self._closed, when, description=reason, notes=DeskNotes(closed=True))
            closing = event_for_staff(status.calendar, new, recorder)
            insert_event(tx, closing, recorder)
            tx.execute(delete(t.out_of_service).where(t.out_of_service.c.calendar_id == calendar_id))
            tx.execute(
                insert(t.out_of_service).values(
                    calendar_id=calendar_id,
                    since=now,
                    until=until,
                    reason=reason,
                    event_uid=closing.event_uid,
                    changes=list(changes),
                )
            )
            append_lines(tx, [line_about(status, Happening.OUT_OF_SERVICE, by, due=until, note=reason)])
            tell(recorder, calendar_id)
            return OutOfService(calendar_id, now, until, reason, closing.event_uid, changes)

    def end(
        self, calendar_id: CalendarId, *, by: str, note: str = "", bring_back: bool = True, origin: Origin
    ) -> None:
        """The item is good again: its closed time ends, and with `bring_back` the bookings that were moved for it
        come back, as far as they have not begun. Raises NotFound for one that is not out of service, NothingToUndo when a moved booking was changed
        since, and then nothing is written."""
        with self._store.write() as tx:
            now = self._clock.now()
            closed = read_out_of_service(tx, calendar_id).get(calendar_id)
            if closed is None:
                raise NotFound("out_of_service", calendar_id)
            recorder = Recorder(tx, now, origin)
            _reopen(tx, closed, recorder)
            if bring_back:
                self._undo.undo_within(tx, _still_to_come(tx, closed.changes, now), origin)
            tx.execute(delete(t.out_of_service).where(t.out_of_service.c.calendar_id == calendar_id))
            status = status_of(tx, calendar_id, now)
            append_lines(tx, [line_about(status, Happening.BACK_IN_SERVICE, by, note=note)])
            tell(recorder, calendar_id)


def _ahead(now: datetime, until: datetime) -> Period:
    begins = now.replace(second=0, microsecond=0)
    if until <= now:
        raise Invalid.one("until", "errors.not_supported", "this time is over already")
    return Period(begins, until)


def affected_bookings(
    tx: Connection, status: ItemStatus, period: Period | None
) -> tuple[AffectedBooking, ...]:
    """What is booked on the item from now until the period ends, by time; with None, all that is to come."""
    here = t.event.c.calendar_id == status.item.calendar_id
    statement = select(t.event).where(here, t.event.c.busy, t.event.c.end_at > status.at)
    if period is not None:
        statement = statement.where(t.event.c.start_at < period.end)
    events = [event for event in read_events(tx, statement) if not event.notes.closed]
    others = [
        other
        for other in read_board(tx, status.at)
        if other.item.group == status.item.group
        and other.item.needs_induction <= status.item.needs_induction
        and other.item.calendar_id != status.item.calendar_id
        and other.standing in CAN_TAKE_OVER
    ]
    promised: dict[CalendarId, list[Period]] = {}
    found = []
    for event in events:
        instead = _instead(tx, event, others, promised, status.at)
        if instead is not None:
            promised.setdefault(instead.calendar_id, []).append(event.period)
        found.append(AffectedBooking(event, instead))
    return tuple(found)


def _instead(
    tx: Connection,
    event: Event,
    others: Sequence[ItemStatus],
    promised: dict[CalendarId, list[Period]],
    now: datetime,
) -> Calendar | None:
    """The first item of the group that is free for the whole booking: the same one for all of its time.

    A booking that runs already is in somebody's hands, and one with a series or a day of its own is left to people.
    """
    if event.period.start <= now or event.when.all_day or event.recurring:
        return None
    for other in others:
        taken = promised.get(other.item.calendar_id, ())
        if any(period.overlaps(event.period) for period in taken) or not _can_take(other, event.period):
            continue
        if free_within(tx, other.item.calendar_id, event.period, now):
            return other.calendar
    return None


def _can_take(other: ItemStatus, period: Period) -> bool:
    """Whether the item is here, and good, for all of the period, as far as anybody knows today."""
    due = other.item.calibration_due
    good = due is None or calibration_begins(due, other.item.tzid) >= period.end.timestamp()
    return good and (other.custody is None or other.custody.due <= period.start)


def move_bookings(
    affected: Sequence[AffectedBooking], move: Collection[EventUid], recorder: Recorder
) -> tuple[int, ...]:
    """Let these go where it is proposed; the changes. Raises Outdated for one that cannot go anywhere any more."""
    changes: list[int] = []
    by_uid = {one.event.event_uid: one for one in affected}
    for event_uid in move:
        one = by_uid.get(event_uid)
        if one is None or one.instead is None:
            raise Outdated(event_uid)
        target = one.instead.calendar_id
        changes += move_event(event_uid, one.event.period, recorder, calendar_id=target).changes
    return tuple(changes)


def _still_to_come(tx: Connection, changes: Sequence[int], now: datetime) -> tuple[int, ...]:
    """Of the changes that moved bookings those whose booking has not begun."""
    statement = (
        select(t.change.c.change_id)
        .join(t.event, t.event.c.event_uid == t.change.c.entity_id)
        .where(t.change.c.change_id.in_(changes), t.event.c.start_at > now)
    )
    return tuple(tx.execute(statement).scalars())


def _reopen(tx: Connection, closed: OutOfService, recorder: Recorder) -> None:
    """What of the closed time is over stays as it was; the rest is free."""
    event = None
    if closed.event_uid is not None:
        event = one_event(tx, t.event.c.event_uid == closed.event_uid)
    if event is None or event.deleted:
        return
    now = recorder.at.replace(second=0, microsecond=0)
    if event.period.start < now < event.period.end:
        move_event(event.event_uid, Period(event.period.start, now), recorder)
    elif event.period.start >= now:
        delete_event(event, recorder)
