"""What if: what changes would do, before anything is written; then all of them at once, or none."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from apcdesk.availability.changes import difference
from apcdesk.availability.free import FreeTimes
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import starts
from apcdesk.availability.what_if import extended, newcomers, supposed
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Origin
from apcdesk.domain.hypotheses import Effect, Hypothesis, LongerHours, OneMore, Outlook
from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound, Problem, WouldHurt
from apcdesk.service.absence.affected import affected_by
from apcdesk.service.asking.availability import managed_subs
from apcdesk.service.asking.situations import load_hours, load_situation
from apcdesk.service.calendars.application import Calendars, primary_calendars_of
from apcdesk.service.clock import Clock
from apcdesk.service.offers.appointment_types import read_appointment_types
from apcdesk.service.offers.offering import Offer
from apcdesk.service.validation import refuse
from apcdesk.service.what_if.applying import Applying
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class WhatIf:
    """Answers what hypotheses would do, and makes them so."""

    def __init__(
        self, store: Store, clock: Clock, calendars: Calendars, own_client: ClientId, tzid: str
    ) -> None:
        """`own_client` owns what the desk makes; `tzid` is the zone of the place."""
        self._store = store
        self._clock = clock
        self._calendars = calendars
        self._own_client = own_client
        self._tzid = tzid

    def outlook(self, hypotheses: Sequence[Hypothesis], window: Period) -> Outlook:
        """What they would do to the times on offer in the window, and to what is booked at any time.

        One snapshot; nothing is stored. Times that are past, or sooner than their notice, are not counted.
        Raises NotFound for an account without a calendar, Invalid for longer hours of one that is always open.
        """
        with self._store.read() as tx:
            _supposed_hours(tx, hypotheses)
            now = self._clock.now()
            effects = [_effect(tx, kind, hypotheses, window, now) for kind in read_appointment_types(tx)]
            return Outlook(
                tuple(effect for effect in effects if effect is not None), affected_by(tx, hypotheses, now)
            )

    def apply(
        self, hypotheses: Sequence[Hypothesis], *, seen: Collection[str], away: str, origin: Origin
    ) -> tuple[int, ...]:
        """Make all of it so in one transaction; the changes, which are taken back together.

        `seen` are the keys of the affected that whoever decides knows of; `away` is what an absence is called.
        Raises WouldHurt when there are others by now, and as `outlook`; then nothing is written.
        """
        with self._store.write() as tx:
            hours = _supposed_hours(tx, hypotheses)
            now = self._clock.now()
            unseen = [one for one in affected_by(tx, hypotheses, now) if one.key not in seen]
            if unseen:
                raise WouldHurt(unseen)
            newest = select(func.max(t.change.c.change_id))
            before = tx.execute(newest).scalar() or 0
            Applying(
                tx, now, origin, self._calendars, own_client=self._own_client, tzid=self._tzid, away=away
            ).apply(hypotheses, hours)
            ours = select(t.change.c.change_id).where(t.change.c.change_id > before)
            return tuple(tx.execute(ours.order_by(t.change.c.change_id)).scalars())


def _supposed_hours(tx: Connection, hypotheses: Sequence[Hypothesis]) -> Situation:
    """The hours of everybody meant as they would be; raises NotFound and Invalid for what cannot be."""
    subs = list(dict.fromkeys(hypothesis.sub for hypothesis in hypotheses))
    known = primary_calendars_of(tx, subs)
    for sub in subs:
        if sub not in known:
            raise NotFound("calendar", sub)
    managed = managed_subs(tx, subs)
    situation = supposed(load_hours(tx, subs), hypotheses, managed)
    coming = iter(newcomers(hypotheses))
    problems = []
    for n, one in enumerate(hypotheses):
        text, case = None, ""
        if isinstance(one, LongerHours) and one.sub not in managed:
            text, case = "has no rules, so it is open at any time", "always_open"
        elif isinstance(one, OneMore) and not situation.diaries[next(coming)[1]].available_periods:
            text, case = "is not open in this time, so one more would not be either", "one_more_closed"
        if text is not None:
            field = f"hypotheses[{n}]"
            name = known[one.sub].name
            problems.append(Problem(field, "errors.not_supported", f"{name} {text}", case, {"name": name}))
    refuse(problems)
    return situation


def _effect(
    tx: Connection, kind: AppointmentType, hypotheses: Sequence[Hypothesis], window: Period, now: datetime
) -> Effect | None:
    """What happens to the times of one appointment type; None when nobody of it is meant, or it is over."""
    offer = Offer(kind)
    offered = offer.window(now)
    if offered is None or not offered.overlaps(window) or not _meant(offer, hypotheses):
        return None
    searched = Period(max(offered.start, window.start), min(offered.end, window.end))
    managed = managed_subs(tx, offer.subs)
    query = offer.asked(managed, searched)
    situation = load_situation(tx, query, None, now)
    was = starts(query, FreeTimes(situation))
    coming = newcomers(hypotheses)
    for like, new in coming:
        kind = extended(kind, like, new)
    changed = Offer(kind).asked(managed | {new for _, new in coming}, searched)
    is_ = starts(changed, FreeTimes(supposed(situation, hypotheses, managed)))
    won, lost = (tuple(_moment(s) for s in side) for side in difference(was, is_))
    return Effect(kind.appointment_type_id, kind.name, kind.start_interval, won, lost, len(is_))


def _meant(offer: Offer, hypotheses: Sequence[Hypothesis]) -> bool:
    return not {hypothesis.sub for hypothesis in hypotheses}.isdisjoint(offer.subs)


def _moment(second: int) -> datetime:
    return Period.of_seconds(second, second + 1).start
