"""The finder's questions about sequences to the services. Run by the task workers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from time import perf_counter

from apcdesk.availability.expand import day_bounds, local_days
from apcdesk.availability.nearest import nearest
from apcdesk.desk.staff.finder.found import Exceptional, Found, Staffed, Stuck
from apcdesk.desk.staff.finder.model import FinderState, query_of
from apcdesk.desk.staff.finder.sequences import sequences_of
from apcdesk.domain.bookings import Assignment
from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.explanations import SequenceException
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import MAX_RESULTS
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot, exactly
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.errors import SlotTaken
from apcdesk.service.asking.sequences import everything_of
from apcdesk.service.bookings.sequences import BookedSequence, SequenceBooking
from apcdesk.service.services import Services

ALTERNATIVES = 3


def search_sequences(services: Services, state: FinderState, now: datetime, managed: frozenset[Sub]) -> Found:
    """Answer the state of a sequence as of now. Raises Invalid, Unavailable."""
    queries = asked_sequences(services, state, now, managed)
    if not queries:
        return Found(state, now, None, managed, (), 0)
    began = perf_counter()
    slots = _slots(services, queries)
    stuck = None
    if slots:
        services.wishes.found()
    else:
        services.wishes.note(everything_of(queries[0]), WishDoor.FINDER, Unmet.NOTHING)
        stuck = _stuck(services, state, now, managed)
    took = round((perf_counter() - began) * 1000)
    return Found(state, now, None, managed, slots, took, queries, stuck)


def asked_sequences(
    services: Services, state: FinderState, now: datetime, managed: Collection[Sub]
) -> tuple[SequenceQuery, ...]:
    """What the state asks, its days being those of the installation's zone."""
    window = state.window.period(now)
    days = () if window is None else local_days(window, services.tzid)
    return sequences_of(
        state, now, managed, [Period.of_seconds(*day_bounds(day, services.tzid)) for day in days]
    )


def staff_sequence(services: Services, found: Found, slot: SequenceSlot) -> Staffed | None:
    """Who would do each part at exactly these times, and why; None when they are not free any more."""
    query = found.sequence_at(slot)
    exact = exactly(query, [part.period for part in slot.parts])
    there = services.availability.sequences(exact, client_id=None)
    if not there:
        return None
    whole = SequenceSlot.of(there[0])
    chosen = services.staff_sequences.assign(query, whole.parts, services.tzid)
    parts = tuple(Staffed(part, one) for part, one in zip(whole.parts, chosen, strict=True))
    everybody = tuple(dict.fromkeys(sub for one in chosen for sub in one.subs))
    return Staffed(whole, Assignment(everybody), parts)


def staff_sequence_exception(
    services: Services, found: Found, exception: SequenceException
) -> Exceptional | None:
    """Who would do each part outside somebody's hours, and what that is over; None when it is not free any more."""
    staffed = staff_sequence(services, replace(found, sequences=(exception.query,)), exception.slot)
    if staffed is None:
        return None
    calendars = {one.sub: one for one in (*services.calendars.all(), *services.calendars.people())}
    overs = tuple((calendars[over.sub], over.blocker) for over in exception.farthest if over.sub in calendars)
    return Exceptional(found, staffed, overs, exception.asked)


def book_sequence(
    services: Services, state: FinderState, booking: SequenceBooking, origin: Origin = STAFF
) -> BookedSequence:
    """Book all parts for those who are assigned.

    Raises Invalid, Unavailable, SlotTaken with the nearest sequences of the whole search.
    """
    try:
        return services.staff_sequences.book(booking, origin=origin)
    except SlotTaken as taken:
        now = services.clock.now().replace(microsecond=0)
        managed = services.availability.managed(state.subs)
        queries = asked_sequences(services, state, now, managed)
        slots = _slots(services, [replace(one, overlapping=True) for one in queries])
        raise SlotTaken(taken.slot, nearest(taken.slot.start, slots, ALTERNATIVES)) from taken


def _slots(services: Services, queries: Sequence[SequenceQuery]) -> tuple[SequenceSlot, ...]:
    found: list[SequenceSlot] = []
    for query in queries:
        left = MAX_RESULTS - len(found)
        if left:
            limited = replace(query, max_results=left)
            sequences = services.availability.sequences(limited, client_id=None)
            found += [SequenceSlot.of(one) for one in sequences]
    return tuple(found)


def _stuck(services: Services, state: FinderState, now: datetime, managed: frozenset[Sub]) -> Stuck | None:
    """The first part that has no time by itself, else the first that has none after those before it."""
    for place in range(len(state.parts)):
        alone = state.of_part(place)
        query = query_of(alone, now, managed)
        if query is not None and not services.availability.query(query, client_id=None):
            return Stuck(place, Found(alone, now, query, managed, (), 0))

    def is_too_much(count: int) -> bool:
        begin = state.with_parts(state.parts[:count])
        tried = (replace(one, max_results=1) for one in asked_sequences(services, begin, now, managed))
        return not any(services.availability.sequences(one, client_id=None) for one in tried)

    # where some parts are too many, more are too
    place = bisect_left(range(2, len(state.parts) + 1), True, key=is_too_much) + 1
    return Stuck(place) if place < len(state.parts) else None  # else it was freed meanwhile
