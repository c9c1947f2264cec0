"""The waiting line as it is stored: people who wait and times offered to them, written with their changes."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from apcdesk.domain.bookings import Assignment
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.ids import WalkInId, WalkInOfferId, new_walk_in_offer_id
from apcdesk.domain.period import Period
from apcdesk.domain.waiting import FreedTime, Outcome, WalkIn, WalkInOffer, WalkInState
from apcdesk.service.changes.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.rows.bookings import assignment_value
from apcdesk.store.rows.waiting import freed_value, walk_in_of, walk_in_offer_of


def walk_ins_of(tx: Connection, day: date) -> tuple[WalkIn, ...]:
    """Everybody who took a number on this day, by number."""
    statement = select(t.walk_in).where(t.walk_in.c.day == day.isoformat()).order_by(t.walk_in.c.number)
    return tuple(walk_in_of(row) for row in tx.execute(statement).mappings())


def walk_in_by_id(tx: Connection, walk_in_id: WalkInId) -> WalkIn | None:
    """Who took this number, in whatever state; None when nobody did."""
    statement = select(t.walk_in).where(t.walk_in.c.walk_in_id == walk_in_id)
    row = tx.execute(statement).mappings().first()
    return None if row is None else walk_in_of(row)


def anybody_waits(tx: Connection, day: date) -> bool:
    """Whether somebody waits on this day."""
    statement = select(t.walk_in.c.walk_in_id).where(
        t.walk_in.c.day == day.isoformat(), t.walk_in.c.state == WalkInState.WAITING.value
    )
    return tx.execute(statement.limit(1)).first() is not None


def open_offers(tx: Connection) -> tuple[WalkInOffer, ...]:
    """The offers that stand, the oldest first."""
    statement = (
        select(t.walk_in_offer)
        .where(t.walk_in_offer.c.outcome == Outcome.OPEN.value)
        .order_by(t.walk_in_offer.c.made, t.walk_in_offer.c.offer_id)
    )
    return tuple(walk_in_offer_of(row) for row in tx.execute(statement).mappings())


def offer_by_id(tx: Connection, offer_id: WalkInOfferId) -> WalkInOffer | None:
    """One offer, however it ended."""
    statement = select(t.walk_in_offer).where(t.walk_in_offer.c.offer_id == offer_id)
    row = tx.execute(statement).mappings().first()
    return None if row is None else walk_in_offer_of(row)


def offers_of(tx: Connection, walk_ins: tuple[WalkIn, ...]) -> tuple[WalkInOffer, ...]:
    """Every offer that these had."""
    ids = [one.walk_in_id for one in walk_ins]
    statement = select(t.walk_in_offer).where(t.walk_in_offer.c.walk_in_id.in_(ids))
    return tuple(walk_in_offer_of(row) for row in tx.execute(statement).mappings())


def insert_walk_in(tx: Connection, walk_in: WalkIn, day: date, recorder: Recorder) -> int:
    """Put somebody at the end of the line; the change."""
    values = {
        "walk_in_id": walk_in.walk_in_id,
        "day": day.isoformat(),
        "number": walk_in.number,
        "appointment_type_id": walk_in.appointment_type_id,
        "name": walk_in.name,
        "joined": walk_in.joined,
        "can_stay_until": walk_in.can_stay_until,
        "state": walk_in.state.value,
        "settled": None,
        "called": None,
        "booking_id": None,
    }
    tx.execute(insert(t.walk_in).values(values))
    return recorder.record(
        Entity.WALK_IN, Verb.CREATED, walk_in.walk_in_id, table=t.walk_in, before=None, after=values
    )


def change_walk_in(
    tx: Connection, walk_in_id: WalkInId, values: Mapping[str, Any], recorder: Recorder
) -> int:
    """Note what became of somebody who waits; the change."""
    where = t.walk_in.c.walk_in_id == walk_in_id
    before = tx.execute(select(t.walk_in).where(where)).mappings().one()
    tx.execute(update(t.walk_in).where(where).values(values))
    return recorder.record(
        Entity.WALK_IN,
        Verb.UPDATED,
        walk_in_id,
        table=t.walk_in,
        before=before,
        after={**before, **values},
    )


def insert_offer(
    tx: Connection,
    walk_in: WalkIn,
    period: Period,
    chosen: Assignment,
    keep: timedelta,
    recorder: Recorder,
    freed: FreedTime | None = None,
) -> None:
    """Offer a time to somebody who waits."""
    offer_id = new_walk_in_offer_id(secrets.token_bytes)
    values = {
        "offer_id": offer_id,
        "walk_in_id": walk_in.walk_in_id,
        "start_at": period.start,
        "end_at": period.end,
        "assignment": assignment_value(chosen),
        "freed": freed_value(freed),
        "made": recorder.at,
        "expires": recorder.at + keep,
        "outcome": Outcome.OPEN.value,
    }
    tx.execute(insert(t.walk_in_offer).values(values))
    recorder.record(
        Entity.WALK_IN_OFFER, Verb.CREATED, offer_id, table=t.walk_in_offer, before=None, after=values
    )
    change_walk_in(tx, walk_in.walk_in_id, {"called": recorder.at}, recorder)


def end_offer(tx: Connection, offer_id: WalkInOfferId, outcome: Outcome, recorder: Recorder) -> None:
    """Note how an offer ended."""
    where = t.walk_in_offer.c.offer_id == offer_id
    before = tx.execute(select(t.walk_in_offer).where(where)).mappings().one()
    values = {"outcome": outcome.value}
    tx.execute(update(t.walk_in_offer).where(where).values(values))
    recorder.record(
        Entity.WALK_IN_OFFER,
        Verb.UPDATED,
        offer_id,
        table=t.walk_in_offer,
        before=before,
        after={**before, **values},
    )


def next_number(tx: Connection, day: date, newest: int) -> int:
    """The next number of the day. The first one of a day begins its line with the changes after `newest`."""
    where = t.waiting_line.c.day == day.isoformat()
    last = tx.execute(select(t.waiting_line.c.last_number).where(where)).scalar()
    if last is None:
        values = {"day": day.isoformat(), "last_number": 1, "cursor": newest}
        tx.execute(insert(t.waiting_line).values(values))
        return 1
    tx.execute(update(t.waiting_line).where(where).values(last_number=last + 1))
    return int(last) + 1


def cursor_of(tx: Connection, day: date) -> int | None:
    """Up to which change the line of the day has looked; None when nobody took a number yet."""
    where = t.waiting_line.c.day == day.isoformat()
    found = tx.execute(select(t.waiting_line.c.cursor).where(where)).scalar()
    return None if found is None else int(found)


def move_cursor(tx: Connection, day: date, change_id: int) -> None:
    """The line of the day has looked up to this change."""
    where = t.waiting_line.c.day == day.isoformat()
    tx.execute(update(t.waiting_line).where(where).values(cursor=change_id))
