"""Who of the waiting line is being served, and how a day of the line went; read only."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.expand import day_bounds
from apcdesk.domain.period import Period
from apcdesk.domain.waiting import LineReport, Outcome, Serving, WalkInState
from apcdesk.service.line.records import offers_of, walk_ins_of
from apcdesk.service.line.turns import Moment
from apcdesk.store import tables as t

LATE = timedelta(hours=24)
"""A booking that is cancelled less than this before it begins was cancelled late."""
SOON = timedelta(minutes=10)
"""A number is shown as being served from this long before its time begins."""


def serving_in(tx: Connection, moment: Moment) -> tuple[Serving, ...]:
    """The numbers whose booked time is now or begins soon, by start; a booking that was cancelled is left out."""
    walk_ins = {one.booking_id: one for one in moment.walk_ins if one.state is WalkInState.BOOKED}
    booking, now = t.booking.c, moment.inquiry.now
    statement = select(booking.booking_id, booking.start_at, booking.end_at).where(
        booking.booking_id.in_([booking_id for booking_id in walk_ins if booking_id is not None]),
        booking.cancelled.is_(None),
        booking.start_at <= now + SOON,
        booking.end_at > now,
    )
    found = tx.execute(statement.order_by(booking.start_at, booking.booking_id))
    return tuple(Serving(walk_ins[booking_id], Period(start, end)) for booking_id, start, end in found)


def report_of(tx: Connection, day: date, tzid: str) -> LineReport:
    """The numbers of a local day of the zone: how they ended, and which gaps the line filled.

    Late cancellations are of every booking that was to begin on that day, not only of those from the line. A gap
    counts as filled while the number that took it is still booked.
    """
    walk_ins = walk_ins_of(tx, day)
    states = [one.state for one in walk_ins]
    filled = {
        offer.walk_in_id
        for offer in offers_of(tx, walk_ins)
        if offer.outcome is Outcome.ACCEPTED and offer.freed is not None
    }
    booked = {one.walk_in_id for one in walk_ins if one.state is WalkInState.BOOKED}
    return LineReport(
        numbers=len(walk_ins),
        booked=states.count(WalkInState.BOOKED),
        left=states.count(WalkInState.LEFT),
        absent=states.count(WalkInState.ABSENT),
        late_cancellations=_late_cancellations(tx, Period.of_seconds(*day_bounds(day, tzid))),
        filled_gaps=len(filled & booked),
    )


def _late_cancellations(tx: Connection, day: Period) -> int:
    booking = t.booking.c
    statement = select(booking.start_at, booking.cancelled).where(
        booking.cancelled.is_not(None), booking.start_at >= day.start, booking.start_at < day.end
    )
    return sum(start - LATE < cancelled <= start for start, cancelled in tx.execute(statement))
