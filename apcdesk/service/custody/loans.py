"""How long somebody could have an item now: the item's bookings, holds and calibration decide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.expand import local_day_of
from apcdesk.domain.custody import EARLY, LOAN, SHORTEST_LOAN, ItemStatus, Loan, Person, WhyNot
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.errors import NotHandedOut
from apcdesk.service.custody.kept_back import calibration_begins
from apcdesk.service.events.records import read_events
from apcdesk.service.offers.holds import standing_holds
from apcdesk.store import tables as t

LOOKED_AT = timedelta(days=1)


def loan_of(tx: Connection, status: ItemStatus, person: Person, now: datetime) -> Loan:
    """What the person would get: their booking, if they have one now or soon, else time of its own from now on.

    Raises NotHandedOut.
    """
    _refuse_standing(status)
    refuse_uninducted(status, person)
    events = _events(tx, status, now)
    own = next((e for e in events if person.booked(e) and e.period.start - EARLY <= now), None)
    others = [e for e in events if e is not own]
    running = next((e for e in others if e.period.start <= now), None)
    if running is not None:
        raise NotHandedOut(WhyNot.BOOKED, status.calendar.name, running.period.end)
    begins = now.replace(second=0, microsecond=0)
    if own is not None:
        return Loan(Period(begins, own.period.end), own)
    return _until_somebody_else(tx, status, others, begins)


def refuse_uninducted(status: ItemStatus, person: Person) -> None:
    """Raise NotHandedOut where the item needs an induction and the person has none that is still good."""
    if status.item.needs_induction and person.person_id not in status.inducted:
        raise NotHandedOut(WhyNot.NO_INDUCTION, status.calendar.name)


def free_within(tx: Connection, calendar_id: CalendarId, period: Period, now: datetime) -> bool:
    """Whether nobody has booked the item in the period, nor holds it now."""
    busy = select(t.event.c.event_uid).where(
        t.event.c.calendar_id == calendar_id,
        t.event.c.busy,
        t.event.c.start_at < period.end,
        t.event.c.end_at > period.start,
    )
    held = standing_holds(tx, [calendar_id], period, now)
    return not held and tx.execute(busy.limit(1)).first() is None


def local_day(moment: datetime, tzid: str) -> date:
    """The day of the place at this moment."""
    return local_day_of(int(moment.timestamp()), tzid)


def _until_somebody_else(
    tx: Connection, status: ItemStatus, others: Sequence[Event], begins: datetime
) -> Loan:
    end = begins + LOAN
    ahead = Period(begins, end)
    starts = [event.period.start for event in others]
    starts += [hold.kept_clear.start for hold in standing_holds(tx, [status.item.calendar_id], ahead, begins)]
    if status.item.calibration_due is not None:
        midnight = calibration_begins(status.item.calibration_due, status.item.tzid)
        starts.append(datetime.fromtimestamp(midnight, UTC))
    nearest = min((start for start in starts if start < end), default=None)
    if nearest is not None and nearest - begins < SHORTEST_LOAN:
        raise NotHandedOut(WhyNot.BOOKED, status.calendar.name, nearest)
    return Loan(Period(begins, nearest or end), booked_from=nearest)


def _refuse_standing(status: ItemStatus) -> None:
    if status.custody is not None:
        raise NotHandedOut(WhyNot.OUT, status.calendar.name, status.custody.due)
    if status.closed is not None:
        raise NotHandedOut(WhyNot.OUT_OF_SERVICE, status.calendar.name, status.closed.until)
    if status.calibration_over:
        raise NotHandedOut(WhyNot.CALIBRATION_DUE, status.calendar.name)


def _events(tx: Connection, status: ItemStatus, now: datetime) -> tuple[Event, ...]:
    """What takes the item from now on, by start."""
    return read_events(
        tx,
        select(t.event).where(
            t.event.c.calendar_id == status.item.calendar_id,
            t.event.c.busy,
            t.event.c.end_at > now,
            t.event.c.start_at < now + LOOKED_AT,
        ),
    )
