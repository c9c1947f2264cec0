"""Retiring an item of equipment: what its bookings mean is seen first, and the step is taken back whole."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.custody import WhyNot
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.errors import NotHandedOut
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.custody.desk import status_of
from apcdesk.service.custody.out_of_service import AffectedBooking, affected_bookings, move_bookings
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class Retiring:
    """Items that nobody is to get any more. Calendar, bookings and history stay; `CribItems.put_item` of the same
    calendar brings one back later on."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def calendars(self) -> frozenset[CalendarId]:
        """The calendars of the items that are retired."""
        statement = select(t.crib_item.c.calendar_id).where(t.crib_item.c.retired.is_not(None))
        with self._store.read() as tx:
            return frozenset(tx.execute(statement).scalars())

    def affected(self, calendar_id: CalendarId) -> tuple[AffectedBooking, ...]:
        """All that is booked on the item from now on, by time, each with an item that could take it where there is one.

        Raises NotFound.
        """
        with self._store.read() as tx:
            return affected_bookings(tx, status_of(tx, calendar_id, self._clock.now()), None)

    def retire(
        self, calendar_id: CalendarId, *, move: Collection[EventUid] = (), origin: Origin
    ) -> tuple[int, ...]:
        """From now on nobody gets or books the item; the changes, for undo.

        Bookings in `move` go to the item that is proposed for them now, the others stand. Raises NotHandedOut while it
        is out, Outdated when a booking cannot go where it was proposed any more, NotFound.
        """
        with self._store.write() as tx:
            status = status_of(tx, calendar_id, self._clock.now())
            if status.custody is not None:
                raise NotHandedOut(WhyNot.OUT, status.calendar.name, status.custody.due)
            recorder = Recorder(tx, status.at, origin)
            moved = move_bookings(affected_bookings(tx, status, None), move, recorder) if move else ()
            where = t.crib_item.c.calendar_id == calendar_id
            before = tx.execute(select(t.crib_item).where(where)).mappings().one()
            after = {**before, "retired": status.at.replace(microsecond=0)}
            tx.execute(update(t.crib_item).where(where).values(retired=after["retired"]))
            change = recorder.record(
                Entity.CUSTODY,
                Verb.UPDATED,
                calendar_id,
                table=t.crib_item,
                before=before,
                after=after,
                calendar_id=calendar_id,
            )
            return (*moved, change)
