"""The waiting line: who comes without an appointment takes a number, and is offered what becomes free.

A day has one line. What becomes free (cancelled, ended early, moved) is offered to the first number that fits; an
offer holds nothing, so that everybody else may still book the time. When nobody accepts in time it goes to the next.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from apcdesk.availability.expand import local_day_of
from apcdesk.domain.changes import SYSTEM, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, WalkInId, WalkInOfferId, new_walk_in_id
from apcdesk.domain.queries import Slot
from apcdesk.domain.waiting import (
    Board,
    BoardOffer,
    BoardServing,
    BoardTurn,
    FreedTime,
    InLine,
    Line,
    LineReport,
    Outcome,
    Prospect,
    Ticket,
    WalkIn,
    WalkInOffer,
    WalkInState,
)
from apcdesk.errors import HoldEnded, NotFound, SlotTaken
from apcdesk.service.absence.freed_times import freed_times, newest_change
from apcdesk.service.asking.answering import Answering
from apcdesk.service.bookings.records import Booked, insert_booking, offered_draft
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.installation import setting_in
from apcdesk.service.line.records import (
    anybody_waits,
    change_walk_in,
    cursor_of,
    end_offer,
    insert_offer,
    insert_walk_in,
    move_cursor,
    next_number,
    offer_by_id,
    offers_of,
    open_offers,
    walk_in_by_id,
)
from apcdesk.service.line.report import report_of, serving_in
from apcdesk.service.line.turns import Moment
from apcdesk.service.offers.appointment_types import appointment_type_in
from apcdesk.service.offers.offering import assignment
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store.database import Store

OFFER_SECONDS = "waiting_line.offer_seconds"
"""The setting: how long a time is offered to one number."""
OFFER_FOR = 120
"""Its value in seconds where nobody has set another."""


class WaitingLine:
    """Taking numbers, offering, accepting. `tzid` is the place's zone: it decides which day it is."""

    def __init__(self, store: Store, clock: Clock, answering: Answering, tzid: str) -> None:
        self._store = store
        self._clock = clock
        self._answering = answering
        self._tzid = tzid
        self._seen = 0
        """Up to which change this process has looked."""

    # For who waits

    def prospects(self, kinds: Sequence[AppointmentTypeId]) -> tuple[Prospect, ...]:
        """For each of these types: how many wait for it already, and when a newcomer's turn would come.

        A type that is not offered is left out.
        """
        with self._store.read() as tx:
            moment = self._moment(tx)
            known = [moment.kinds[kind] for kind in kinds if kind in moment.kinds]
            _, alone = moment.turns(known)
            before = [moment.before(kind) for kind in known]
        found = zip(known, before, alone, strict=True)
        return tuple(Prospect(kind.appointment_type_id, count, turn) for kind, count, turn in found)

    def take_number(
        self,
        appointment_type_id: AppointmentTypeId,
        *,
        origin: Origin,
        name: str = "",
        can_stay_until: datetime | None = None,
    ) -> Ticket:
        """Stand at the end of today's line. `name` is staff's own word for who waits.

        Raises NotFound for a type that is not offered, Invalid for a name that is too long.
        """
        refuse(text_problems("name", name, 255) if name else [])
        with self._store.write() as tx:
            kind = appointment_type_in(tx, appointment_type_id)
            if kind is None:
                raise NotFound("appointment_type", appointment_type_id)
            now = self._clock.now()
            day = self._day(now)
            if not anybody_waits(tx, day):  # what became free while nobody waited is free for everybody
                move_cursor(tx, day, newest_change(tx))
            walk_in = WalkIn(
                walk_in_id=new_walk_in_id(secrets.token_bytes),
                number=next_number(tx, day, newest_change(tx)),
                appointment_type_id=appointment_type_id,
                name=name.strip(),
                joined=now,
                can_stay_until=can_stay_until,
                state=WalkInState.WAITING,
            )
            insert_walk_in(tx, walk_in, day, Recorder(tx, now, origin))
            moment = self._moment(tx)
            turns, _ = moment.turns()
            before = moment.before(kind) - 1
        return Ticket(walk_in.walk_in_id, walk_in.number, appointment_type_id, before, turns[-1])

    def board(self) -> Board:
        """What a public screen shows: numbers, times and where to go."""
        with self._store.read() as tx:
            moment = self._moment(tx)
            turns, _ = moment.turns()
            serving = serving_in(tx, moment)

        def where(walk_in: WalkIn) -> str:
            kind = moment.kinds.get(walk_in.appointment_type_id)
            return "" if kind is None else kind.meet_at or kind.location

        offers, waiting = [], []
        for walk_in, turn in zip(moment.waiting, turns, strict=True):
            offer = moment.offer_of(walk_in)
            if offer is None:
                waiting.append(BoardTurn(walk_in.number, turn))
            else:
                called = walk_in.called or offer.made
                offers.append(BoardOffer(walk_in.number, offer.period, where(walk_in), called))
        served = tuple(BoardServing(one.walk_in.number, where(one.walk_in)) for one in serving)
        return Board(tuple(offers), served, tuple(waiting))

    # For staff

    def line(self) -> Line:
        """Today's line with the names that staff wrote, when each turn comes, and what is offered."""
        with self._store.read() as tx:
            moment = self._moment(tx)
            turns, _ = moment.turns()
            serving = serving_in(tx, moment)
        waiting = zip(moment.waiting, turns, strict=True)
        return Line(
            tuple(InLine(walk_in, turn, moment.offer_of(walk_in)) for walk_in, turn in waiting), serving
        )

    def accept(self, offer_id: WalkInOfferId, *, origin: Origin) -> Booked:
        """Book the offered time for the number; the line closes up.

        Raises NotFound, HoldEnded when the offer has ended, SlotTaken when somebody else booked the time.
        """
        with self._store.write() as tx:
            moment = self._moment(tx)
            offer = offer_by_id(tx, offer_id)
            walk_in = None if offer is None else walk_in_by_id(tx, offer.walk_in_id)
            if offer is None or walk_in is None or walk_in.appointment_type_id not in moment.kinds:
                raise NotFound("offer", offer_id)
            if offer.outcome is not Outcome.OPEN:
                raise HoldEnded(offer_id)
            kind = moment.offered(walk_in).kind
            if not _still_free(moment, walk_in, offer):
                raise SlotTaken(offer.period)
            now = moment.inquiry.now
            guest = Guest(walk_in.name) if walk_in.name else None
            summary = walk_in.name or f"#{walk_in.number}"
            draft = offered_draft(kind, offer.period, offer.assignment, summary, guest, 1)
            calendars = moment.inquiry.primary_calendars(kind.targets(offer.assignment.subs))
            recorder = Recorder(tx, now, origin)
            booked = insert_booking(draft, calendars, recorder)
            end_offer(tx, offer_id, Outcome.ACCEPTED, recorder)
            settled = {
                "state": WalkInState.BOOKED.value,
                "settled": now,
                "booking_id": booked.booking.booking_id,
            }
            change = change_walk_in(tx, walk_in.walk_in_id, settled, recorder)
            return Booked(booked.booking, (*booked.changes, change))

    def call(self, walk_in_id: WalkInId, *, origin: Origin) -> WalkInOffer | None:
        """Call a number: offer it the first time it can have, or call it again for the one it is offered.

        None when there is no time for it today. Raises NotFound when it does not wait.
        """
        with self._store.write() as tx:
            moment = self._moment(tx)
            recorder = Recorder(tx, moment.inquiry.now, origin)
            walk_in = next((one for one in moment.waiting if one.walk_in_id == walk_in_id), None)
            if walk_in is None:
                raise NotFound("walk_in", walk_in_id)
            if moment.offer_of(walk_in) is not None:
                change_walk_in(tx, walk_in_id, {"called": recorder.at}, recorder)
            elif (slot := moment.first_time(walk_in)) is not None:
                self._offer(moment, walk_in, slot, recorder)
            return self._moment(tx).offer_of(walk_in)

    def pass_on(self, offer_id: WalkInOfferId, *, origin: Origin) -> None:
        """Give an offered time to the next number that fits. Raises NotFound, HoldEnded when it has ended."""
        with self._store.write() as tx:
            offer = offer_by_id(tx, offer_id)
            if offer is None:
                raise NotFound("offer", offer_id)
            if offer.outcome is not Outcome.OPEN:
                raise HoldEnded(offer_id)
            self._pass_on(tx, offer, Outcome.PASSED, origin)

    def leave(self, walk_in_id: WalkInId, *, came: bool, origin: Origin) -> tuple[int, ...]:
        """Take a number out of the line: they left, or (`came` False) were called and did not come; the changes.

        What was offered to it goes to the next. Raises NotFound when it does not wait.
        """
        state = WalkInState.LEFT if came else WalkInState.ABSENT
        with self._store.write() as tx:
            walk_in = walk_in_by_id(tx, walk_in_id)
            if walk_in is None or walk_in.state is not WalkInState.WAITING:
                raise NotFound("walk_in", walk_in_id)
            recorder = Recorder(tx, self._clock.now(), origin)
            settled = {"state": state.value, "settled": recorder.at}
            change = change_walk_in(tx, walk_in_id, settled, recorder)
            for offer in open_offers(tx):
                if offer.walk_in_id == walk_in_id:
                    self._pass_on(tx, offer, Outcome.WITHDRAWN, origin)
            return (change,)

    def offer_time(self) -> timedelta:
        """How long a time is offered to one number."""
        with self._store.read() as tx:
            return _offer_time(tx)

    def report(self) -> LineReport:
        """How today's line goes, in numbers."""
        with self._store.read() as tx:
            return report_of(tx, self._day(self._clock.now()), self._tzid)

    # By itself

    def step(self) -> None:
        """Offer what became free, pass on what nobody accepted, withdraw what was booked by others.

        Called about once a second and after every commit, by every process: the line's cursor sees to it that one of
        them does it.
        """
        with self._store.read() as tx:
            newest = newest_change(tx)
            if not anybody_waits(tx, self._day(self._clock.now())):
                self._seen = newest
                return
            if newest == self._seen and not self._over(tx):
                return
        with self._store.write() as tx:
            self._seen = newest
            self._step(tx)

    def _step(self, tx: Connection) -> None:
        moment = self._moment(tx)
        now = moment.inquiry.now
        recorder = Recorder(tx, now, SYSTEM)
        by_id = {one.walk_in_id: one for one in moment.walk_ins}
        for offer in moment.offers:
            if not _still_free(moment, by_id[offer.walk_in_id], offer):
                end_offer(tx, offer.offer_id, Outcome.WITHDRAWN, recorder)
            elif offer.expires <= now:
                self._pass_on(tx, offer, Outcome.LAPSED, SYSTEM)
        cursor, newest = cursor_of(tx, moment.day), newest_change(tx)
        if cursor is None or cursor >= newest:
            return
        for freed in freed_times(tx, cursor, newest, now):
            self._offer_first(tx, freed, recorder)
        move_cursor(tx, moment.day, newest_change(tx))

    def _offer_first(self, tx: Connection, freed: FreedTime, recorder: Recorder) -> None:
        """Offer what became free to the first number that fits and was not offered it before."""
        moment = self._moment(tx)
        had = {
            offer.walk_in_id
            for offer in offers_of(tx, moment.waiting)
            if offer.freed is not None and offer.freed.key == freed.key
        }
        for walk_in in moment.waiting:
            if walk_in.walk_in_id in had or moment.offer_of(walk_in) is not None:
                continue
            if (slot := moment.fit(walk_in, freed)) is not None:
                self._offer(moment, walk_in, slot, recorder, freed)
                return

    def _offer(
        self,
        moment: Moment,
        walk_in: WalkIn,
        slot: Slot,
        recorder: Recorder,
        freed: FreedTime | None = None,
    ) -> None:
        offered = moment.offered(walk_in)
        chosen = assignment(moment.tx, offered.groups, slot, offered.kind.tzid)
        keep = _offer_time(moment.tx)
        insert_offer(moment.tx, walk_in, slot.period, chosen, keep, recorder, freed)

    def _pass_on(self, tx: Connection, offer: WalkInOffer, outcome: Outcome, origin: Origin) -> None:
        recorder = Recorder(tx, self._clock.now(), origin)
        end_offer(tx, offer.offer_id, outcome, recorder)
        left = None if offer.freed is None else offer.freed.from_now_on(recorder.at)
        if left is not None:
            self._offer_first(tx, left, recorder)

    def _over(self, tx: Connection) -> bool:
        """Whether an offer that is still open has reached its end."""
        now = self._clock.now()
        return any(offer.expires <= now for offer in open_offers(tx))

    def _moment(self, tx: Connection) -> Moment:
        now = self._clock.now()
        return Moment.of(tx, self._answering.inquiry(tx, now), self._day(now))

    def _day(self, now: datetime) -> date:
        return local_day_of(int(now.timestamp()), self._tzid)


def _offer_time(tx: Connection) -> timedelta:
    return timedelta(seconds=setting_in(tx, OFFER_SECONDS, OFFER_FOR))


def _still_free(moment: Moment, walk_in: WalkIn, offer: WalkInOffer) -> bool:
    """Whether everybody who was to do it is still free at the offered time, also when it has just begun."""
    if walk_in.appointment_type_id not in moment.kinds:
        return False
    wanted = moment.offered(walk_in)
    query = wanted.query(moment.inquiry, offer.period)
    slot = moment.inquiry.available_at(query, offer.period)
    return slot is not None and set(offer.assignment.subs) <= set(slot.participants)
