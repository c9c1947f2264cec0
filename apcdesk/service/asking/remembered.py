"""What is kept in memory of accounts and calendars, so that a question need not read it again.

Everything kept is true for one newest change id. A question first reads the newest change of its own snapshot and
forgets what the changes since then name; what it then finds here is what its snapshot has. A transaction that has
recorded something itself uses what it has not touched, and keeps nothing: until it commits, nobody knows whether it will.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select

from apcdesk.availability.axis import Axis
from apcdesk.domain.changes import CONCERNING, Entity
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.service.asking.free_cells import FreeCells, covering, read_free_cells
from apcdesk.service.asking.known_accounts import AccountReader, KnownAccount
from apcdesk.service.asking.shelf import Shelf
from apcdesk.store import tables as t
from apcdesk.store.busy_days import CELL_MINUTES
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.recorded import RECORDED, Recorded

MOST_CHANGES = 2_000
"""After more changes than this everything is forgotten: reading what they name would cost more."""
MOST_ACCOUNTS = 20_000
MOST_BYTES = 64 * 1024 * 1024
"""Of free cells, for each size of cell."""
LONGEST_AXIS = 400
"""In days: what is kept of a calendar is not widened beyond this."""
MONDAY, WEEK = 4, 7
"""1970-01-05, and the days from one Monday to the next."""


class Remembered:
    """Accounts and free cells. Every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest = 0
        self._reader = AccountReader()
        self._accounts: Shelf[Sub, KnownAccount] = Shelf(MOST_ACCOUNTS)
        self._cells: dict[int, Shelf[CalendarId, FreeCells]] = {
            minutes: Shelf(MOST_BYTES, FreeCells.weigh) for minutes in CELL_MINUTES
        }

    def newest(self, tx: Connection) -> int:
        """The newest change of the transaction's snapshot; what changes up to it name is forgotten.

        For a transaction that has recorded something, the newest that was committed before it; -1 when nothing here is
        of use to it.
        """
        recorded: Recorded | None = tx.info.get(RECORDED)
        if recorded is not None and recorded.accounts:
            return -1
        newest = int(_NEWEST.value(tx, {}) or 0) if recorded is None else recorded.first - 1
        with self._lock:
            if newest > self._newest:
                self._forget(tx, newest)
                self._newest = newest
        return newest

    def accounts(self, tx: Connection, newest: int, subs: Sequence[Sub]) -> dict[Sub, KnownAccount]:
        """The accounts of these subs; one that is not known is left out."""
        found, missing = self._accounts.find(subs, newest)
        if missing:
            read = self._reader.read(tx, missing)
            if RECORDED not in tx.info:
                self._accounts.keep(read, newest)
            found |= read
        return found

    def free_cells(
        self, tx: Connection, newest: int, calendar_ids: Collection[CalendarId], axis: Axis
    ) -> dict[CalendarId, FreeCells]:
        """The free cells of these calendars, at least over the axis."""
        shelf = self._cells[axis.minutes]
        recorded: Recorded | None = tx.info.get(RECORDED)
        if recorded is not None:
            untouched = [one for one in calendar_ids if one not in recorded.calendar_ids]
            found, _ = shelf.find(untouched, newest, covering(axis))
            return found | read_free_cells(tx, [one for one in calendar_ids if one not in found], axis)
        found, missing = shelf.find(calendar_ids, newest, covering(axis))
        if missing:
            narrower, _ = shelf.find(missing, newest)
            read = read_free_cells(tx, missing, _widened(axis, [cells.axis for cells in narrower.values()]))
            shelf.keep(read, newest)
            found |= read
        return found

    def _forget(self, tx: Connection, newest: int) -> None:
        """Drop what the changes after the newest known one name; None stands for everything."""
        subs: set[Sub] | None = None
        calendar_ids: set[CalendarId] | None = None
        changes: Sequence[tuple[Any, ...]] | None = None
        if self._newest:
            changes = _CHANGES.driver_rows(tx, {"after": self._newest, "newest": newest})
        if changes is not None and len(changes) <= MOST_CHANGES:
            subs = {sub for entity, sub, _, _ in changes if entity != Entity.EVENT}
            calendar_ids = {one for _, _, now_in, came_from in changes for one in (now_in, came_from)}
        self._accounts.forget(subs, newest)
        for shelf in self._cells.values():
            shelf.forget(calendar_ids, newest)


def _widened(axis: Axis, kept: Sequence[Axis]) -> Axis:
    """Whole weeks for less than one, and what was known before as well: moving to and fro reads each day once."""
    first, end = axis.first_day, axis.end_day
    if axis.days < WEEK:
        first, end = first - (first - MONDAY) % WEEK, end + (MONDAY - end) % WEEK
    widest = Axis(first, end - first, axis.minutes)
    first = min([first, *(other.first_day for other in kept)])
    end = max([end, *(other.end_day for other in kept)])
    return Axis(first, end - first, axis.minutes) if end - first <= LONGEST_AXIS else widest


_NEWEST = Prepared(select(func.max(t.change.c.change_id)))
_CHANGES = Prepared(
    select(
        t.change.c.entity,
        t.change.c.sub,
        t.change.c.calendar_id,
        t.change.c.before["calendar_id"].as_string().label("came_from"),
    )
    .where(
        t.change.c.change_id > bindparam("after"),
        t.change.c.change_id <= bindparam("newest"),
        or_(*(t.change.c.entity == entity.value for entity in CONCERNING)),
    )
    .limit(MOST_CHANGES + 1)
)
