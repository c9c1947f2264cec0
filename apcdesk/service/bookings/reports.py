"""The report of a day or a week, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, or_, select

from apcdesk.availability.expand import day_bounds
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.ids import BookingId
from apcdesk.domain.period import Period
from apcdesk.domain.report import Outcome, Report, ReportedBooking
from apcdesk.service.bookings.records import events_of
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.service.clock import Clock
from apcdesk.service.files.exporting import csv_line
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import booking_of
from apcdesk.store.rows.events import origin_of

WALK_IN = timedelta(minutes=30)
"""Who booked so shortly before the time, or after it had begun, walked in."""
LOOK_BACK = timedelta(days=60)
"""How long before these days a booking may have been moved away from them."""
COLUMNS = (
    "start",
    "end",
    "summary",
    "guest",
    "company",
    "email",
    "phone",
    "with",
    "outcome",
    "moved",
    "walk_in",
    "made_by",
    "made_at",
    "code",
    "days_ahead",
)


class Reports:
    """Counts what became of the bookings of some days. For staff: it names the guests."""

    def __init__(self, store: Store, clock: Clock, tzid: str) -> None:
        """`tzid` is the zone of the place, whose days are reported."""
        self._store = store
        self._clock = clock
        self._tzid = tzid

    def of_days(self, first: date, last: date) -> Report:
        """Every booking that begins on these local days, both included."""
        start, _ = day_bounds(first, self._tzid)
        _, end = day_bounds(last, self._tzid)
        whole = Period.of_seconds(start, end)
        booking = t.booking.c
        statement = select(t.booking).where(booking.start_at >= whole.start, booking.start_at < whole.end)
        with self._store.read() as tx:
            rows = tx.execute(statement.order_by(booking.start_at, booking.booking_id)).mappings().all()
            ids = [row["booking_id"] for row in rows]
            moved, away = _moved(tx, ids, whole)
            found = []
            for row in rows:
                one = booking_of(row, events_of(tx, row["booking_id"]))
                walk_in = row["created"] >= one.period.start - WALK_IN
                if one.cancelled:
                    outcome = Outcome.CANCELLED
                elif one.missed:
                    outcome = Outcome.MISSED
                else:
                    over = one.period.end <= self._clock.now()
                    outcome = Outcome.HELD if over else Outcome.AHEAD
                origin = origin_of(row["origin"])
                was_moved = one.booking_id in moved
                found.append(ReportedBooking(one, outcome, row["created"], origin, was_moved, walk_in))
            subs = {sub for one in found for sub in one.booking.assignment.subs}
            names = {sub: calendar.name for sub, calendar in primary_calendars_of(tx, subs).items()}
        return Report(first, last, tuple(found), names, away)

    def write(self, first: date, last: date, path: Path) -> Report:
        """Write the report of days as a table (CSV) in the zone of the place; the report. Raises OSError."""
        report = self.of_days(first, last)
        zone = ZoneInfo(self._tzid)
        lines = [csv_line(COLUMNS), *(csv_line(_row(one, report, zone)) for one in report.bookings)]
        path.write_text("".join(lines), encoding="utf-8-sig", newline="")
        return report


def _moved(tx: Connection, ids: Sequence[BookingId], whole: Period) -> tuple[set[BookingId], int]:
    """Which of these once stood at another time, and how many others once stood in the period.

    Of those that were moved away only what was changed in the weeks before is read.
    """
    change = t.change.c
    statement = select(change.entity_id, change.before, change.after).where(
        change.entity == Entity.BOOKING.value,
        change.verb == Verb.UPDATED.value,
        or_(change.entity_id.in_(ids), change.at >= whole.start - LOOK_BACK),
    )
    moved: set[BookingId] = set()
    away: set[str] = set()
    start, end = whole.seconds
    for booking_id, before, after in tx.execute(statement):
        if before is None or after is None or before["start_at"] == after["start_at"]:
            continue
        if booking_id in ids:
            moved.add(booking_id)
        elif start <= before["start_at"] < end:
            away.add(booking_id)
    return moved, len(away)


def _row(one: ReportedBooking, report: Report, zone: ZoneInfo) -> list[str]:
    booking, guest = one.booking, one.booking.guest

    def told(moment: datetime) -> str:
        return moment.astimezone(zone).isoformat()

    return [
        told(booking.period.start),
        told(booking.period.end),
        booking.summary,
        guest.name if guest else "",
        guest.company if guest else "",
        guest.email if guest else "",
        guest.phone if guest else "",
        ", ".join(report.names.get(sub, "") for sub in booking.assignment.subs),
        one.outcome.value,
        "yes" if one.moved else "",
        "yes" if one.walk_in else "",
        one.origin.name or one.origin.door.value,
        told(one.created),
        booking.code,
        f"{one.ahead / timedelta(days=1):.1f}",
    ]
