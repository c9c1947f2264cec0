"""The finder's questions to the services, one function a question. Run by the task workers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

from apcdesk.availability.nearest import nearest
from apcdesk.desk.staff.finder.choice import Choice
from apcdesk.desk.staff.finder.found import Exceptional, Found, Staffed
from apcdesk.desk.staff.finder.model import FinderState, query_of
from apcdesk.desk.staff.finder.repairing import exception_period
from apcdesk.desk.staff.finder.sequence_search import search_sequences, staff_sequence
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.explanations import Candidate, Cause, Repair, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Member, ResponseFormat
from apcdesk.domain.sequences import SequenceSlot
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.errors import SlotTaken
from apcdesk.service.asking.availability import Lane
from apcdesk.service.asking.explaining import ExplanationView
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.bookings.records import Booked
from apcdesk.service.services import Services

ALTERNATIVES = 3
EVER = datetime.min.replace(tzinfo=UTC)
"""When a window from now on began: of another day it is all of the day."""
HOURS = frozenset({Cause.HOURS_END, Cause.HOURS_START})


def load_calendars(services: Services) -> tuple[Calendar, ...]:
    """Everybody who may be asked: application calendars in their order, without retired items, then people."""
    retired = services.retiring.calendars()
    standing = (calendar for calendar in services.calendars.all() if calendar.calendar_id not in retired)
    return (*standing, *services.calendars.people())


def search(services: Services, state: FinderState) -> Found:
    """Answer the state as of this second, the finest that a request can tell. Raises Invalid, Unavailable."""
    now = services.clock.now().replace(microsecond=0)
    managed = services.availability.managed(state.subs) if state.subs else frozenset()
    if state.is_sequence:
        return search_sequences(services, state, now, managed)
    query = query_of(state, now, managed)
    if query is None:
        return Found(state, now, None, managed, (), 0)
    began = perf_counter()
    slots = services.availability.query(query, client_id=None)
    if slots:
        services.wishes.found()
    else:
        services.wishes.note(query, WishDoor.FINDER, Unmet.NOTHING)
    return Found(state, now, query, managed, slots, round((perf_counter() - began) * 1000))


def load_lanes(services: Services, state: FinderState, period: Period) -> tuple[Lane, ...]:
    """One lane for each member over the period, with what its part keeps clear; of several parts the first."""
    lanes: dict[Sub, Lane] = {}
    for part in state.parts:
        subs = [sub for group in part.asked_groups for sub in group.subs if sub not in lanes]
        if subs:
            found = services.availability.lanes(subs, period, buffer=part.buffer)
            lanes |= {lane.sub: lane for lane in found}
    return tuple(lanes.values())


def staff_time(services: Services, found: Found, period: Period) -> Staffed | None:
    """Who would do it at exactly this time, and why; None when it is not free any more."""
    if found.query is None:
        return None
    exactly = replace(
        found.query,
        query_periods=(),
        query_slots=(period.start,),
        response_format=ResponseFormat.SLOTS,
        start_interval=None,
    )
    slots = services.availability.query(exactly, client_id=None)
    if not slots:
        return None
    groups = found.state.asked_groups
    return Staffed(slots[0], services.bookings.assign(groups, slots[0], services.tzid))


def staff_choice(services: Services, found: Found, choice: Choice) -> Staffed | None:
    """Who would do what is chosen; None when it is not free any more."""
    if isinstance(choice.slot, SequenceSlot):
        return staff_sequence(services, found, choice.slot)
    return staff_time(services, found, choice.period)


def why(
    services: Services, found: Found, moment: Period | None, others: Collection[tuple[int, Sub, Sub]]
) -> ExplanationView:
    """Why this time is not offered, or (None) why nothing is; the state must ask something. Titles included.

    `others` are the place of a group, one of its members, and who might stand in: tried where the member is in
    the way, or where no time is asked about. Raises Invalid, Unavailable.
    """
    assert found.query is not None, "who asks nothing is not answered"
    managed = services.availability.managed([other for _, _, other in others]) if others else frozenset()
    rules = found.state.use_rules
    candidates = [
        Candidate(group, Member(other, managed_availability=rules and other in managed), sub)
        for group, sub, other in others
    ]
    since = found.state.window.start or EVER
    view = services.availability.explain(
        found.query, moment, client_id=None, titles=True, candidates=candidates, since=since
    )
    free = {m.sub for group in view.explanation.groups for m in group.members if m.free}
    kept = (r for r in view.repairs if r.kind is not RepairKind.ANOTHER_MEMBER or r.sub not in free)
    return replace(view, repairs=tuple(kept))


def staff_exception(services: Services, found: Found, repair: Repair) -> Exceptional | None:
    """Who would do it outside somebody's hours, and what that is over; None when it is not free any more."""
    assert found.query is not None, "who asks nothing is not answered"
    period = exception_period(repair, found.state)
    # whoever was faster leaves no other time: each would need a reason of its own
    exceptional = replace(found, query=replace(repair.query, query_periods=(period,), query_slots=()))
    staffed = staff_time(services, exceptional, period)
    if staffed is None:
        return None
    reasons = services.availability.explain(found.query, period, client_id=None, titles=False)
    members = (m for group in reasons.explanation.groups for m in group.members if m.sub == repair.sub)
    over = [(b, m.sub) for m in members for b in m.blockers if b.cause in HOURS]
    return Exceptional(exceptional, staffed, ((reasons.calendars[over[0][1]], over[0][0]),)) if over else None


def book(
    services: Services, query: AvailabilityQuery, request: SlotRequest, origin: Origin = STAFF
) -> Booked:
    """Book the time for the people whom the request's query names.

    Raises Invalid, Unavailable, SlotTaken with the nearest times of `query`, the one that was searched: also the
    same time, when others than those people make it good.
    """
    try:
        return services.bookings.book_slot(request, origin=origin)
    except SlotTaken as taken:
        every_start = replace(query, response_format=ResponseFormat.OVERLAPPING_SLOTS)
        slots = services.availability.query(every_start, client_id=None)
        raise SlotTaken(request.period, nearest(request.period.start, slots, ALTERNATIVES)) from taken
