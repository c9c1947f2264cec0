"""What staff do to a series beyond one occurrence: to all of it, or to one occurrence and those that follow.

A series of a client, and one of a file, is theirs: of it staff can delete, but not write more than one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.availability.recur import later_occurrences
from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.events import Dates, EventDraft, Move, When
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period, merge
from apcdesk.domain.recurrence import Extent, Recurrence, horizon
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import read_events
from apcdesk.service.events.writing import Written, draft_problems
from apcdesk.service.series.changes import change_of_series, delete_of_series, move_of_series
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class StaffSeries:
    """Each call is one step that can be taken back. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rules(self, series_uids: Collection[EventUid]) -> Mapping[EventUid, Recurrence]:
        """How these series recur, by the uid of the first event, also where that one is deleted."""
        first = select(t.event).join_from(t.series, t.event).where(t.series.c.series_uid.in_(series_uids))
        with self._store.read() as tx:
            events = read_events(tx, first)
        return {event.event_uid: event.recurrence for event in events if event.recurrence is not None}

    def clashes(
        self, calendar_id: CalendarId, first: When, rule: Recurrence, *, but: EventUid | None = None
    ) -> tuple[Period, ...]:
        """The later occurrences of such a series, as far as they would be written, that share time with what is busy in
        the calendar, other than the event or series of this uid."""
        ahead = horizon(self._clock.now().replace(microsecond=0), first.period.start)
        later = [when.period for _, when in later_occurrences(first, rule, ahead)]
        if not later:
            return ()
        c = t.event.c
        busy = select(c.start_at, c.end_at).where(
            c.calendar_id == calendar_id,
            c.busy,
            c.start_at < later[-1].end,
            c.end_at > later[0].start,
        )
        if but is not None:
            busy = busy.where(c.event_uid != but, c.series_uid.is_distinct_from(but))
        with self._store.read() as tx:
            taken = merge([Period(start, end) for start, end in tx.execute(busy)])
        ends = [period.end for period in taken]
        return tuple(period for period in later if _meets(taken, ends, period))

    def delete(self, event_uid: EventUid, extent: Extent, *, origin: Origin = STAFF) -> tuple[int, ...]:
        """Delete the occurrence and those that follow, or all; the changes. Raises NotFound, and Invalid for what is none
        of a series."""
        with self._store.write() as tx:
            return delete_of_series(event_uid, extent, self._recorder(tx, origin))

    def change(
        self,
        event_uid: EventUid,
        extent: Extent,
        draft: EventDraft,
        *,
        calendar_id: CalendarId | None = None,
        origin: Origin = STAFF,
    ) -> Written:
        """Change the occurrence as the draft says, and the others in the same way; a rule in the draft is that of all that
        is changed, none makes the occurrence a single event without the others.

        Raises NotFound, and Invalid, also for what is none of a series, and for one that a client writes.
        """
        refuse(draft_problems(draft))
        with self._store.write() as tx:
            return change_of_series(event_uid, extent, draft, calendar_id, self._recorder(tx, origin))

    def move(
        self,
        event_uid: EventUid,
        extent: Extent,
        period: Period,
        *,
        dates: Dates | None = None,
        calendar_id: CalendarId | None = None,
        origin: Origin = STAFF,
    ) -> Written:
        """Give the occurrence another time (all-day with `dates`) or calendar, and the others as much; they keep the wall
        clock. Raises as `change`."""
        with self._store.write() as tx:
            move = Move(event_uid, period, dates, calendar_id)
            return move_of_series(move, extent, self._recorder(tx, origin))

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def _meets(taken: Sequence[Period], ends: Sequence[datetime], period: Period) -> bool:
    """Whether it shares time with any of these, which are merged and end then."""
    place = bisect_right(ends, period.start)
    return place < len(taken) and taken[place].overlaps(period)
