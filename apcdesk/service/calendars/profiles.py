"""The hosted profile of an account: further calendars, and taking it away. Contract §3.5 and §4.2."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import ProfileId, Sub, calendar_id_of
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import look_value

DUPLICATE = "a calendar with this name already exists"


class Profiles:
    """What may be done to a profile."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add_calendar(self, sub: Sub, profile_id: ProfileId, name: str, *, origin: Origin) -> Calendar:
        """A further calendar of the profile. Raises NotFound for a profile that is not the account's, Invalid
        for a name that the profile has already."""
        c = t.calendar.c
        with self._store.write() as tx:
            own = (t.profile.c.profile_id == profile_id) & (t.profile.c.sub == sub) & t.profile.c.connected
            if tx.execute(select(t.profile).where(own)).first() is None:
                raise NotFound("profile", profile_id)
            rows = tx.execute(select(c.name, c.deleted).where(c.profile_id == profile_id)).all()
            if name in {known for known, deleted in rows if deleted is None}:
                raise Invalid.one("name", "errors.duplicate_calendar_name", DUPLICATE)
            calendar_id = calendar_id_of(profile_id, len(rows))
            row = {
                "calendar_id": calendar_id,
                "profile_id": profile_id,
                "sub": sub,
                "name": name,
                "primary_calendar": False,
                "deleted": None,
                "look": look_value(Look(in_list=False)),
            }
            tx.execute(insert(t.calendar).values(row))
            Recorder(tx, self._clock.now(), origin).record(
                Entity.CALENDAR,
                Verb.CREATED,
                calendar_id,
                table=t.calendar,
                before=None,
                after=row,
                sub=sub,
                calendar_id=calendar_id,
            )
            return get_calendar(tx, calendar_id)

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
