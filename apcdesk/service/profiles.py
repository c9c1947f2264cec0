"""The hosted profile of an account: taking it away. Contract accounts-and-events §3.5."""

from __future__ import annotations

from sqlalchemy import select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import ProfileId, Sub
from apcdesk.errors import NotFound
from apcdesk.service.clock import Clock
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class Profiles:
    """What may be done to a profile."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def disconnect(self, sub: Sub, profile_id: ProfileId, *, origin: Origin) -> None:
        """Take the account's profile away until its calendar is opened again.

        Raises NotFound for an unknown, foreign or disconnected one.
        """
        own = (t.profile.c.profile_id == profile_id) & (t.profile.c.sub == sub) & t.profile.c.connected
        with self._store.write() as tx:
            if tx.execute(update(t.profile).where(own).values(connected=False)).rowcount == 0:
                raise NotFound("profile", profile_id)
            recorder = Recorder(tx, self._clock.now(), origin)
            calendars = select(t.calendar).where(t.calendar.c.profile_id == profile_id)
            for row in tx.execute(calendars).mappings().all():
                recorder.record(
                    Entity.CALENDAR,
                    Verb.UPDATED,
                    row["calendar_id"],
                    table=t.calendar,
                    before=row,
                    after=row,
                    sub=sub,
                    calendar_id=row["calendar_id"],
                )
