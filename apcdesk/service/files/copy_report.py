"""What is in a copy, and what of here is not: said before anybody goes back to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from apcdesk.domain.calendars import AccountKind
from apcdesk.service.installation import ZONE, setting_in
from apcdesk.store import tables as t
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class Missed:
    """What is here, and not in the copy: bookings made since, how many of them are still to come, and how many of the
    others were moved or cancelled since. `until` is the last change here (UTC)."""

    bookings: int
    to_come: int
    changed: int
    until: datetime | None


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What is in a copy, and what of here is not.

    `until` is its last change (UTC), None when there was none. `place` is whose it is, as far as it is known. `missed` is
    None where there is nothing to compare it with; `same` says whether it was once a copy of what is here.
    """

    file: Path
    until: datetime | None
    place: str
    tzid: str | None
    calendars: int
    bookings: int
    to_come: int
    missed: Missed | None
    same: bool


def report_of(path: Path, copy: Store, here: Store | None, now: datetime) -> CopyReport:
    """What is in the copy that `path` is called, compared with what is `here`; `now` (UTC) parts what is to come."""
    with copy.read() as tx:
        bookings, own = _bookings(tx), _own_client(tx)
        place = setting_in(tx, "place", {})
        report = CopyReport(
            file=path,
            until=_last_change(tx),
            place=", ".join(filter(None, (place.get("organisation"), place.get("stand")))),
            tzid=setting_in(tx, ZONE),
            calendars=_calendars(tx),
            bookings=len(bookings),
            to_come=_to_come(bookings, now),
            missed=None,
            same=True,
        )
    if here is None:
        return report
    with here.read() as tx:
        found = _bookings(tx)
        if not found and not _calendars(tx):
            return report
        new = {booking_id: found[booking_id] for booking_id in found.keys() - bookings.keys()}
        changed = sum(
            found[booking_id] != bookings[booking_id] for booking_id in found.keys() & bookings.keys()
        )
        missed = Missed(len(new), _to_come(new, now), changed, _last_change(tx))
        return replace(report, missed=missed, same=own == _own_client(tx))


_Bookings = dict[str, tuple[Any, ...]]
"""When each begins and ends, and since when it is cancelled, by its ID."""


def _bookings(tx: Connection) -> _Bookings:
    b = t.booking.c
    rows = tx.execute(select(b.booking_id, b.start_at, b.end_at, b.cancelled))
    return {booking_id: tuple(row) for booking_id, *row in rows}


def _to_come(bookings: _Bookings, now: datetime) -> int:
    return sum(start > now and cancelled is None for start, _, cancelled in bookings.values())


def _calendars(tx: Connection) -> int:
    """As many as the desk lists."""
    standing = t.account.c.kind == AccountKind.APPLICATION_CALENDAR, t.calendar.c.deleted.is_(None)
    joined = t.calendar.join(t.account, t.account.c.sub == t.calendar.c.sub)
    return int(tx.execute(select(func.count()).select_from(joined).where(*standing)).scalar_one())


def _own_client(tx: Connection) -> str | None:
    """The installation's own client: by it two databases are known to have been one."""
    return tx.execute(select(t.client.c.client_id).where(t.client.c.own)).scalar()


def _last_change(tx: Connection) -> datetime | None:
    newest = select(t.change.c.at).order_by(t.change.c.change_id.desc()).limit(1)
    return tx.execute(newest).scalar()
