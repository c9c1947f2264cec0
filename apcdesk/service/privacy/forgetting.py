"""Deleting what visitors left once its day has come, as the kiosk promised them (on request: `erasing`).

The bookings stay, with their times, types, people and outcomes: everything that is counted. Who came does not, neither
in what is stored now nor in what the changes remember of before. Custody is another matter: whoever has signed for a
tool is no visitor, and each line of that history is sealed by the next.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import uuid4

from sqlalchemy import Connection

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.domain.changes import SYSTEM, Origin
from apcdesk.domain.period import Period
from apcdesk.domain.retention import LONGEST, Retention, retention_of
from apcdesk.errors import Invalid
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.installation import Installation, setting_in
from apcdesk.service.privacy.due import find_due
from apcdesk.service.privacy.forgotten import Forgotten, forget
from apcdesk.service.privacy.leftovers import LEFT, SETTING, Known, leave, put_known, wipe
from apcdesk.store.database import Store

PORTION = 100
"""So many bookings in one transaction: nobody else waits for longer than a breath."""
LOOK_EVERY = timedelta(minutes=10)
LEASE = timedelta(minutes=2)


class Forgetting:
    """Looks once a day what is due, in portions, and then takes what is left of it out of the database's file."""

    def __init__(self, store: Store, clock: Clock, installation: Installation, tzid: str) -> None:
        """`tzid` is the zone of the place, whose days count."""
        self._store = store
        self._clock = clock
        self._installation = installation
        self._tzid = tzid
        self._me = uuid4().hex
        self._next_look: datetime | None = None

    def retention(self) -> Retention:
        """How long it is kept."""
        return retention_of(self._installation.place())

    def keep_for(self, days: int, *, origin: Origin) -> Retention:
        """Keep it for so many days from now on. Raises Invalid for none, and for more than ten years."""
        if not 1 <= days <= LONGEST:
            raise Invalid.one(
                "days", "errors.invalid", f"a number of days from 1 to {LONGEST}", limit=LONGEST
            )
        place = dict(self._installation.place())
        value: dict[str, int | str] = {"days_after": days}
        last_day = retention_of(place).last_day
        if last_day is not None:
            until = Retention(days, last_day).deleted_on(last_day)
            value |= {"counted_from": last_day.isoformat(), "on": until.isoformat()}
        place["personal_data_deleted"] = value
        self._installation.put("place", place, origin=origin)
        return self.retention()

    def forget(self) -> tuple[Forgotten, bool]:
        """Delete everything that is due, now; how much that was, and whether nothing of it is left in the database's
        file, where it stays as long as others read all the time."""
        every = Forgotten()
        while portion := self._portion():
            every += portion
        return every, wipe(self._store)

    def step(self) -> None:
        """Called about once a second by whoever runs: a portion, until the day is done with."""
        now = self._clock.now()
        if self._next_look is not None and now < self._next_look:
            return
        known = self._claim(now)
        if known is None:
            self._next_look = now + LOOK_EVERY
        elif not self._portion() and (not known.get(LEFT) or self._store.compact()):
            self._done(now)

    def _claim(self, now: datetime) -> Known | None:
        """What is known when the day is ours to do: not done with, and nobody else at it. Then it is ours for a while."""
        today = self._today(now)
        with self._store.read() as tx:
            if not _is_ours(setting_in(tx, SETTING, {}), self._me, today, now):
                return None
        with self._store.write() as tx:
            known: Known = setting_in(tx, SETTING, {})
            if not _is_ours(known, self._me, today, now):
                return None
            until = int((now + LEASE).timestamp())
            put_known(tx, {"by": self._me, "until": until}, left=known.get(LEFT, False))
        return known

    def _done(self, now: datetime) -> None:
        with self._store.write() as tx:
            put_known(tx, {"day": self._today(now).isoformat()}, left=False)
        self._next_look = now + LOOK_EVERY

    def _today(self, now: datetime) -> date:
        return local_day_of(int(now.timestamp()), self._tzid)

    def _portion(self) -> Forgotten:
        """Delete of the next few; nothing is left when that was nothing."""
        now = self._clock.now()
        with self._store.read() as tx:  # where there is nothing to do no writer is kept waiting
            limit = self._limit(tx, now)
            if limit is None or not find_due(tx, limit, 1, self._tzid):
                return Forgotten()
        with self._store.write() as tx:
            due = find_due(tx, limit, PORTION, self._tzid)
            leave(tx)
            return forget(tx, due, Recorder(tx, now, SYSTEM))

    def _limit(self, tx: Connection, now: datetime) -> datetime | None:
        """What ended until then is due."""
        day = retention_of(setting_in(tx, "place", {})).due(self._today(now))
        return None if day is None else Period.of_seconds(*day_bounds(day, self._tzid)).end


def _is_ours(known: Known, me: str, today: date, now: datetime) -> bool:
    if known.get("day") == today.isoformat() and not known.get(LEFT):
        return False
    return bool(known.get("by", me) == me or known["until"] <= now.timestamp())
