"""What staff do to several events at once: in one transaction, taken back in one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.events import Event, EventDraft, Move
from apcdesk.domain.ids import BookingId, CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent
from apcdesk.service.bookings.booking import cancel_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.outlook import Outlook, Place, outlook
from apcdesk.service.events.records import read_events
from apcdesk.service.events.writing import (
    Written,
    create_event,
    delete_event,
    draft_problems,
    existing_event,
    move_event,
)
from apcdesk.service.series.changes import delete_of_series, first_of_series, move_of_series
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class WrittenAll:
    """The events that now stand, in the order asked for, and the changes that did it (for undo)."""

    events: tuple[Event, ...]
    changes: tuple[int, ...]


class ManyEvents:
    """All or none: where one is refused, nothing is written."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def move(
        self, moves: Sequence[Move], *, extent: Extent | None = None, origin: Origin = STAFF
    ) -> WrittenAll:
        """Give each event its time and calendar; overlaps are accepted, as with one.

        The other events of a booking go as far as the first of it that is named; those that are named themselves go
        where that says. With `extent` so much of each series of staff goes as the first of it that is named, as
        `StaffSeries.move` takes it there. Raises NotFound, and Invalid when the client of one has an event of the same
        event_id in its new calendar already.
        """
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            stored = {move.event_uid: existing_event(tx, move.event_uid) for move in moves}
            first = {} if extent is None else first_of_series(tx, stored.values())
            heads = {event.event_uid for event in first.values()}
            alone = [move for move in moves if stored[move.event_uid].series_uid not in first]
            companions = list(_companions(tx, alone, stored))
            written = [
                move_event(
                    move.event_uid, move.period, recorder, dates=move.dates, calendar_id=move.calendar_id
                )
                for move in (*alone, *companions)
            ]
            if extent is not None:
                written += [move_of_series(m, extent, recorder) for m in moves if m.event_uid in heads]
            return WrittenAll(_standing(tx, list(stored)), _changes(written))

    def outlook(
        self,
        calendar_id: CalendarId,
        period: Period,
        window: Period,
        *,
        but: EventUid | None = None,
        takes_time: bool = True,
    ) -> Outlook:
        """What would be in the way, within the window, of a new event at this time on this calendar, or of moving one
        (`but`) there and with it what `move` takes along; nothing is stored.

        Without `takes_time` the event itself is in nobody's way, and only what goes along is looked at, as far as that
        takes time. Raises NotFound.
        """
        places = [Place(calendar_id, period)] if takes_time else []
        with self._store.read() as tx:
            if but is None:
                return outlook(tx, places, (), window)
            event = existing_event(tx, but)
            move, booking_id = Move(but, period), event.notes.booking_id
            along = () if booking_id is None else _of_booking(tx, booking_id)
            goes = _other_time(event, move)
            places += [
                Place(other.calendar_id, _along(other, event, move).period, told=goes)
                for other in along
                if other.busy and other.event_uid != but
            ]
            return outlook(tx, places, (but, *(other.event_uid for other in along)), window)

    def create(self, new: Sequence[tuple[CalendarId, EventDraft]], *, origin: Origin = STAFF) -> WrittenAll:
        """Make external events on these calendars (contract accounts-and-events §5.5). Raises Invalid, NotFound for a calendar."""
        refuse([problem for _, draft in new for problem in draft_problems(draft)])
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            written = [create_event(calendar_id, draft, recorder) for calendar_id, draft in new]
        return WrittenAll(tuple(one.event for one in written), _changes(written))

    def delete(
        self, event_uids: Sequence[EventUid], *, extent: Extent | None = None, origin: Origin = STAFF
    ) -> tuple[int, ...]:
        """Delete events; the bookings that some stand for are cancelled, once each; with `extent` so much of each series of
        staff, seen from the first of it that is named; the changes.

        Raises NotFound, AlreadyCancelled.
        """
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            stored = [existing_event(tx, uid) for uid in event_uids]
            bookings = dict.fromkeys(b for event in stored if (b := event.notes.booking_id) is not None)
            changes = [c for b in bookings for c in cancel_booking(tx, b, recorder).changes]
            first = {} if extent is None else first_of_series(tx, stored)
            single = [e for e in stored if e.notes.booking_id is None and e.series_uid not in first]
            changes += _changes(delete_event(event, recorder) for event in single)
            if extent is not None:
                changes += [
                    c for e in first.values() for c in delete_of_series(e.event_uid, extent, recorder)
                ]
            return tuple(changes)

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def _companions(tx: Connection, moves: Sequence[Move], stored: dict[EventUid, Event]) -> Iterator[Move]:
    """The moves of what stands for the same bookings and is not named."""
    done: set[BookingId] = set()
    for move in moves:
        event = stored[move.event_uid]
        booking_id = event.notes.booking_id
        if booking_id is None or booking_id in done or not _other_time(event, move):
            continue
        done.add(booking_id)
        for other in _of_booking(tx, booking_id):
            if other.event_uid not in stored:
                yield _along(other, event, move)


def _of_booking(tx: Connection, booking_id: BookingId) -> tuple[Event, ...]:
    """What stands for a booking."""
    where = (t.event.c.booking_id == booking_id) & t.event.c.deleted.is_(None)
    return read_events(tx, select(t.event).where(where))


def _other_time(event: Event, move: Move) -> bool:
    """Whether a move gives it another time; that of whole days is worked out from them."""
    if move.dates is not None:
        return move.dates != event.when.dates
    return event.when.all_day or move.period != event.period


def _along(other: Event, event: Event, move: Move) -> Move:
    """Where what stands for the same booking as the event goes with it: as far, and to whole days or off them too."""
    if move.dates is not None:
        return Move(other.event_uid, other.period, move.dates)
    return Move(other.event_uid, other.period.along(event.period, move.period))


def _standing(tx: Connection, uids: Sequence[EventUid]) -> tuple[Event, ...]:
    """Those of these events that stand, in this order."""
    named = select(t.event).where(t.event.c.event_uid.in_(uids), t.event.c.deleted.is_(None))
    found = {event.event_uid: event for event in read_events(tx, named)}
    return tuple(found[uid] for uid in uids if uid in found)


def _changes(written: Iterable[Written]) -> tuple[int, ...]:
    return tuple(change for one in written for change in one.changes)
