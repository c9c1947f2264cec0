"""What a visitor may choose from at this moment, and who would then do it: contract scheduling §5.5.

The same for a link, whose client asked the query, and for an appointment type, whose visitor wants another time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from apcdesk.domain.bookings import Assignment, NamedGroup
from apcdesk.domain.ids import ClientId, EventUid
from apcdesk.domain.period import Period, merge
from apcdesk.domain.queries import AvailabilityQuery, ExcludedEvent, Slot
from apcdesk.domain.scheduling import LinkRequest
from apcdesk.errors import Invalid, SlotTaken
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.offers.offering import EVERY_START, Offer, assignment

LATE = timedelta(seconds=60)
"""How much of the minimum notice may have run out while the visitor read the page (§5.5 step 1)."""
ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Choice:
    """A query, of whose times those from `earliest` on are offered, at most `max_results` of them."""

    query: AvailabilityQuery
    client_id: ClientId | None
    earliest: datetime
    groups: tuple[NamedGroup, ...]
    tzid: str
    max_results: int = EVERY_START

    def times(self, inquiry: Inquiry) -> tuple[Slot, ...]:
        """Every time that is offered now, ascending.

        Without a start_interval times are packed from where the query begins, so that they stay as the clock runs.
        """
        every = replace(present(inquiry, self.query), max_results=EVERY_START)
        slots = inquiry.solve(every, self.client_id)
        return tuple(slot for slot in slots if slot.start >= self.earliest)[: self.max_results]

    def slot(self, inquiry: Inquiry, start: datetime) -> Slot:
        """The slot of exactly this start. Raises Invalid for what is never offered, SlotTaken for what is not now."""
        period = Period(start, start + self.query.required_duration)
        if not self._asks(period):
            raise Invalid.one("start", "errors.not_recognized", "is not a recognized value")
        found = None
        if start >= self.earliest - LATE:
            found = inquiry.available_at(present(inquiry, self.query), period, self.client_id)
        if found is None:
            raise SlotTaken(period)
        return found

    def assign(self, tx: Connection, slot: Slot, promised: Assignment | None = None) -> Assignment:
        """Who does it: those who were promised when they are free, else as §5.5 step 2 says."""
        return assigned(tx, self.groups, slot, self.tzid, promised)

    def _asks(self, period: Period) -> bool:
        """Whether the query is about this time at all."""
        if self.query.query_slots:
            return period.start in self.query.query_slots
        inside = any(one.contains(period) for one in merge(self.query.query_periods))
        return inside and on_grid(self.query, period.start)


def of_link(
    request: LinkRequest, client_id: ClientId, now: datetime, own: Collection[EventUid] = ()
) -> Choice:
    """What a link offers. `own` are the events of the booking that is to be moved: they do not block it."""
    query = request.query
    earliest = now + request.minimum_notice
    return Choice(without(query, own), client_id, earliest, groups_of(query), request.tzid, query.max_results)


def of_offer(inquiry: Inquiry, offer: Offer, own: Collection[EventUid]) -> Choice | None:
    """What an appointment type offers to whoever booked it already; None when its days are over."""
    window = offer.window(inquiry.now)
    if window is None:
        return None
    query = without(offer.query(inquiry, window), own)
    return Choice(query, None, window.start, offer.groups, offer.kind.tzid)


def present(inquiry: Inquiry, query: AvailabilityQuery) -> AvailabilityQuery:
    """The query for which members are never available whose calendars were deleted since it was asked."""
    known = inquiry.accounts_of(query)
    if known.keys() >= set(query.subs):
        return query
    groups = tuple(
        replace(
            group,
            members=tuple(
                member if member.sub in known else replace(member, available_periods=())
                for member in group.members
            ),
        )
        for group in query.participants
    )
    return replace(query, participants=groups)


def groups_of(query: AvailabilityQuery) -> tuple[NamedGroup, ...]:
    """The groups of a client's query, which have no names."""
    return tuple(
        NamedGroup("", tuple(member.sub for member in group.members), group.required)
        for group in query.participants
    )


def assigned(
    tx: Connection, groups: Sequence[NamedGroup], slot: Slot, tzid: str, promised: Assignment | None
) -> Assignment:
    """Who does it: those who were promised when they are free, else as §5.5 step 2 says."""
    if promised is not None and set(promised.subs) <= set(slot.participants):
        return promised
    return assignment(tx, groups, slot, tzid)


def on_grid(query: AvailabilityQuery, start: datetime) -> bool:
    """Whether the query could ever find this start: one of its interval, else a whole minute."""
    interval = query.start_interval or ONE_MINUTE
    return start.timestamp() % interval.total_seconds() == 0


def without(query: AvailabilityQuery, own: Collection[EventUid]) -> AvailabilityQuery:
    """The query for which these events do not block."""
    excluded = tuple(ExcludedEvent(event_uid=uid) for uid in own)
    return replace(query, excluded_events=(*query.excluded_events, *excluded))
