"""The line at one moment: who waits, what is promised to whom, and when each turn comes, by the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Connection

from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import solve
from apcdesk.availability.waiting import Promised, Wish, first_fit, turns, with_promised
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.domain.waiting import FreedTime, WalkIn, WalkInOffer, WalkInState
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.asking.availability import managed_subs
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.line.records import open_offers, walk_ins_of
from apcdesk.service.offers.appointment_types import read_appointment_types
from apcdesk.service.offers.offering import Offer

GRID = timedelta(minutes=5)
"""Somebody who waits begins on the next five minutes: the grid of visitors would lose up to a quarter of an hour."""
REACH = timedelta(hours=36)
"""More than the rest of any local day, with the buffers around it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The line of a day as one transaction sees it. `offers` are those that stand."""

    tx: Connection
    inquiry: Inquiry
    day: date
    kinds: dict[AppointmentTypeId, AppointmentType]
    walk_ins: tuple[WalkIn, ...]
    offers: tuple[WalkInOffer, ...]

    @classmethod
    def of(cls, tx: Connection, inquiry: Inquiry, day: date) -> Moment:
        """The line of the local day `day`, read in this transaction."""
        kinds = {kind.appointment_type_id: kind for kind in read_appointment_types(tx)}
        walk_ins = walk_ins_of(tx, day)
        ours = {one.walk_in_id for one in walk_ins}
        offers = tuple(offer for offer in open_offers(tx) if offer.walk_in_id in ours)
        return cls(tx, inquiry, day, kinds, walk_ins, offers)

    @property
    def waiting(self) -> tuple[WalkIn, ...]:
        """Who waits, by number."""
        return tuple(one for one in self.walk_ins if one.state is WalkInState.WAITING)

    def offer_of(self, walk_in: WalkIn) -> WalkInOffer | None:
        """The offer to this number that stands, None when there is none."""
        own = (offer for offer in self.offers if offer.walk_in_id == walk_in.walk_in_id)
        return next(own, None)

    def turns(
        self, newcomers: Sequence[AppointmentType] = ()
    ) -> tuple[list[Period | None], list[Period | None]]:
        """When the turn of everybody who waits comes, by number; and that of a newcomer for each of these types.

        Whoever has an offer has that time; the others take the first time that is left by those before them.
        """
        idle = [one for one in self.waiting if self.offer_of(one) is None]
        wishes = [self._wish_of(one) for one in idle]
        latest = [self._wish(kind) for kind in newcomers]
        situation = self._situation([*wishes, *latest])
        found = dict(zip((one.number for one in idle), turns(wishes, situation), strict=True))
        found |= {
            one.number: offer.period for one in self.waiting if (offer := self.offer_of(one)) is not None
        }
        alone = [turns([*wishes, wish], situation)[-1] for wish in latest]
        return [found[one.number] for one in self.waiting], alone

    def before(self, kind: AppointmentType) -> int:
        """How many of those who wait may be given somebody whom this type needs."""
        rivals = {type_id for type_id, other in self.kinds.items() if _subs(other) & _subs(kind)}
        return sum(one.appointment_type_id in rivals for one in self.waiting)

    def fit(self, walk_in: WalkIn, freed: FreedTime) -> Slot | None:
        """The time that became free, as this number could have it; None when it does not fit."""
        wish = self._wish_of(walk_in)
        return None if wish is None else first_fit(wish, self._situation([wish]), freed)

    def first_time(self, walk_in: WalkIn) -> Slot | None:
        """The first time that this number could have now; None when there is none today."""
        wish = self._wish_of(walk_in)
        if wish is None:
            return None
        return next(iter(solve(replace(wish.query, max_results=1), self._situation([wish]))), None)

    def offered(self, walk_in: WalkIn) -> Offer:
        """The type of a number as it is offered to somebody who is here already: without notice."""
        return Offer(_without_notice(self.kinds[walk_in.appointment_type_id]))

    def _wish_of(self, walk_in: WalkIn) -> Wish | None:
        kind = self.kinds.get(walk_in.appointment_type_id)
        wish = None if kind is None else self._wish(kind)
        if wish is None or walk_in.can_stay_until is None:
            return wish
        [window] = wish.query.query_periods
        if walk_in.can_stay_until <= window.start:
            return None
        window = Period(window.start, min(window.end, walk_in.can_stay_until))
        return Wish(replace(wish.query, query_periods=(window,)), wish.groups)

    def _wish(self, kind: AppointmentType) -> Wish | None:
        offer = Offer(_without_notice(kind))
        now = self.inquiry.now
        window = offer.window(now, self.day) if self.day in offer.days(now) else None
        if window is None:
            return None
        return Wish(offer.asked(managed_subs(self.tx, offer.subs), window), offer.groups)

    def _situation(self, wishes: Sequence[Wish | None]) -> Situation:
        """Everything stored that concerns these wishes, and what is promised as taken time."""
        known = [wish.query for wish in wishes if wish is not None]
        if not known:
            return Situation()
        now = self.inquiry.now
        groups = tuple(group for query in known for group in query.participants)
        whole = replace(known[0], participants=groups, query_periods=(Period(now - REACH, now + REACH),))
        promised = [Promised(offer.period, offer.assignment.subs) for offer in self.offers]
        return with_promised(load_situation(self.tx, whole, None, now), promised)


def _subs(kind: AppointmentType) -> set[Sub]:
    return {sub for group in kind.participants for sub in group.subs}


def _without_notice(kind: AppointmentType) -> AppointmentType:
    return replace(kind, minimum_notice=timedelta(0), start_interval=min(GRID, kind.start_interval))
