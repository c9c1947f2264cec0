"""Somebody is away: every booking that needs them with proposals, then all that was chosen in one step, or none."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from apcdesk.availability.choose import assign
from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.availability.explain import explain
from apcdesk.availability.nearest import nearest
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import available_at, solve
from apcdesk.availability.what_if import supposed
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin
from apcdesk.domain.hypotheses import Affected, Away
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.domain.replacements import Proposal, Stranded
from apcdesk.errors import NotFound, SlotTaken, WouldHurt
from apcdesk.service.absence.affected import affected_by
from apcdesk.service.absence.posts import Post, post_in, post_of
from apcdesk.service.asking.explaining import ExplanationView
from apcdesk.service.asking.situations import booked_minutes, load_situation
from apcdesk.service.bookings.rebooking import rebook
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.staff import write_absence
from apcdesk.store.database import Store

SHOWN = 3
"""How many proposals of each sort a line has."""
LOOK_AHEAD = timedelta(days=14)
"""How long after a booking another time for it is looked for."""
LOOK_BACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """What is in the way of an absence, and why those who could do it at that time are not free, where they are not."""

    stranded: Stranded
    why_not: ExplanationView | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """All of them, by time, and the calendars of everybody who is named."""

    lines: tuple[Line, ...]
    calendars: Mapping[Sub, Calendar]

    @property
    def seen(self) -> frozenset[str]:
        """The keys of what whoever reads them knows of."""
        return frozenset(line.stranded.affected.key for line in self.lines)


class Replacements:
    """Finds who could stand in, and books them."""

    def __init__(self, store: Store, clock: Clock, tzid: str) -> None:
        """`tzid` is the zone of the place."""
        self._store = store
        self._clock = clock
        self._tzid = tzid

    def lines(self, away: Away) -> Lines:
        """What an absence would leave without anybody, with proposals; nothing is stored.

        Nobody is proposed for two bookings at once. Raises NotFound for an account without a calendar.
        """
        with self._store.read() as tx:
            if away.sub not in primary_calendars_of(tx, [away.sub]):
                raise NotFound("calendar", away.sub)
            affected = affected_by(tx, [away], self._clock.now())
            lines = self._lines(tx, [(one, post_of(tx, one)) for one in affected], [away])
            subs = {proposal.sub for line in lines for proposal in line.stranded.proposals}
            return Lines(lines, primary_calendars_of(tx, {away.sub, *subs}))

    def stand_ins(self, booking_id: BookingId, leaving: Sub) -> Lines:
        """Who could take over one booking from one of its people, who is free but shall not do it.

        Raises NotFound for a booking that does not stand.
        """
        with self._store.read() as tx:
            post = post_in(tx, booking_id, leaving)
            if post is None:
                raise NotFound("booking", booking_id)
            booking = post.booking
            uids = tuple(event.event_uid for event in post.standing)
            affected = Affected(leaving, booking.period, booking.summary, uids, booking_id)
            lines = self._lines(tx, [(affected, post)], [])
            return Lines(lines, primary_calendars_of(tx, {leaving, *post.candidates}))

    def apply(
        self,
        away: Away,
        accepted: Sequence[Proposal],
        *,
        seen: Collection[str],
        called: str,
        reason: str = "",
        origin: Origin,
    ) -> tuple[int, ...]:
        """Write the absence and all that was accepted in one transaction; the changes, which are taken back together.

        `seen` are the keys of what whoever decides has read, `called` is what the absence says, `reason` is kept with
        every change. Raises WouldHurt when more is in the way by now, SlotTaken when a proposal is not good any more,
        NotFound; then nothing is written.
        """
        with self._store.write() as tx:
            now = self._clock.now()
            affected = affected_by(tx, [away], now)
            unseen = [one for one in affected if one.key not in seen]
            if unseen:
                raise WouldHurt(unseen)
            calendars = primary_calendars_of(tx, [away.sub])
            if away.sub not in calendars:
                raise NotFound("calendar", away.sub)
            recorder = Recorder(tx, now, origin, reason)
            changes = [*write_absence(tx, calendars[away.sub], away.periods, called, self._tzid, recorder)]
            known = {one.booking_id: one for one in affected}
            for proposal in accepted:
                post = post_of(tx, known[proposal.booking_id]) if proposal.booking_id in known else None
                if post is None:
                    raise NotFound("booking", proposal.booking_id)
                changes += self._take(post, proposal, recorder)
            return tuple(changes)

    def swap(
        self, proposal: Proposal, leaving: Sub, *, anyway: bool = False, reason: str = "", origin: Origin
    ) -> tuple[int, ...]:
        """Let somebody else do one booking from now on; `anyway` also when they are busy. The changes.

        Raises SlotTaken when they are not free, NotFound.
        """
        with self._store.write() as tx:
            post = post_in(tx, proposal.booking_id, leaving)
            if post is None:
                raise NotFound("booking", proposal.booking_id)
            recorder = Recorder(tx, self._clock.now(), origin, reason)
            return self._take(post, proposal, recorder, anyway=anyway)

    def _take(
        self, post: Post, proposal: Proposal, recorder: Recorder, *, anyway: bool = False
    ) -> tuple[int, ...]:
        tx, booking = recorder.tx, post.booking
        same_time = proposal.period == booking.period
        query = post.within(proposal.period, [proposal.sub])
        if same_time:
            query = post.at_time([proposal.sub])
        situation = load_situation(tx, query, None, recorder.at)
        if not anyway and available_at(query, situation, proposal.period) is None:
            raise SlotTaken(proposal.period)
        return rebook(
            booking.booking_id,
            post.standing,
            post.calendars(tx, proposal.sub),
            proposal.period,
            post.assigned(proposal.sub),
            recorder,
        )

    def _lines(
        self, tx: Connection, posts: Sequence[tuple[Affected, Post | None]], supposing: Sequence[Away]
    ) -> tuple[Line, ...]:
        """A line for each. What is proposed first for one is not proposed for another: first those who can do it at
        its time, then other times, which must fit around them."""
        taken: dict[str, list[Away]] = {one.key: [] for one, _ in posts}

        def around(key: str) -> list[Away]:
            others = (away for other, aways in taken.items() if other != key for away in aways)
            return [*supposing, *others]

        situations = {one.key: self._situation(tx, post) for one, post in posts if post is not None}
        at_time: dict[str, tuple[Proposal, ...]] = {}
        for one, post in posts:
            if post is not None:
                situation = supposed(situations[one.key], around(one.key), post.with_hours)
                free = self._at_time(tx, post, situation)[:SHOWN]
                booking = post.booking
                at_time[one.key] = tuple(
                    Proposal(booking.booking_id, sub, booking.period, sub in post.named) for sub in free
                )
                taken[one.key] = [Away(sub, (booking.period,)) for sub in free[:1] if sub in post.named]
        lines = []
        for one, post in posts:
            if post is None:
                lines.append(Line(Stranded(one)))
                continue
            situation = supposed(situations[one.key], around(one.key), post.with_hours)
            other = self._at_other_times(tx, post, situation)
            if not taken[one.key]:
                taken[one.key] = [Away(sub, (p.period,)) for p in other[:1] for sub in (p.sub, *post.others)]
            stranded = Stranded(one, post.booking.guest, post.booking.code, at_time[one.key], other)
            lines.append(Line(stranded, _why_not(tx, post, situation) if post.candidates else None))
        return tuple(lines)

    def _situation(self, tx: Connection, post: Post) -> Situation:
        """All that is stored of everybody who might do it, and of the others, around its time and for a while after."""
        window = self._window(post).widened(LOOK_BACK, LOOK_BACK)
        return load_situation(tx, post.within(window, post.everybody), None, self._clock.now())

    def _window(self, post: Post) -> Period:
        """When else it might take place."""
        period = post.booking.period
        return Period(max(self._clock.now(), period.start - LOOK_BACK), period.end + LOOK_AHEAD)

    def _at_other_times(self, tx: Connection, post: Post, situation: Situation) -> tuple[Proposal, ...]:
        """The nearest times at which one of those who do such bookings and everybody else is free; with whom the visitor
        expects, if free."""
        booking = post.booking
        slots = solve(post.within(self._window(post), post.known), situation)
        found = nearest(booking.period.start, [s for s in slots if s.period != booking.period], SHOWN)
        return tuple(Proposal(booking.booking_id, self._who(tx, post, slot), slot.period) for slot in found)

    def _at_time(self, tx: Connection, post: Post, situation: Situation) -> list[Sub]:
        """Those who are free when it takes place: who is named before who is not, then the one with the fewest booked
        minutes that day."""
        if not post.candidates:
            return []
        slot = available_at(post.at_time(post.candidates), situation, post.booking.period)
        found = [] if slot is None else self._by_load(tx, slot, post.candidates)
        return sorted(found, key=lambda sub: sub not in post.named)

    def _who(self, tx: Connection, post: Post, slot: Slot) -> Sub:
        """Whom the visitor expects, when free."""
        if post.leaving in slot.participants:
            return post.leaving
        return self._by_load(tx, slot, post.candidates)[0]

    def _by_load(self, tx: Connection, slot: Slot, candidates: tuple[Sub, ...]) -> list[Sub]:
        day = day_bounds(local_day_of(slot.period.seconds[0], self._tzid), self._tzid)
        free = [sub for sub in candidates if sub in slot.participants]
        minutes = booked_minutes(tx, free, Period.of_seconds(*day))
        return list(assign([NamedGroup("", tuple(free), len(free))], free, minutes).subs)


def _why_not(tx: Connection, post: Post, situation: Situation) -> ExplanationView:
    """Why those who could do it are not free. Without titles: what they do instead is nobody's business."""
    query = post.at_time(post.candidates)
    return ExplanationView(
        query=query,
        explanation=explain(query, situation, post.booking.period),
        repairs=(),
        calendars=primary_calendars_of(tx, post.candidates),
        titles={},
        places={},
    )
