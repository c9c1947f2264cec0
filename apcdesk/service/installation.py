"""What the whole installation shares: named settings, such as the place that kiosks speak of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse, tzid_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store

BEGUN = "begun"
ZONE = "tzid"
"""The setting that names the zone of the place."""


class Installation:
    """Settings by name; values are JSON."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def get(self, name: str, default: Any = None) -> Any:
        """The setting, or the default when it was never put."""
        with self._store.read() as tx:
            return setting_in(tx, name, default)

    def place(self) -> Mapping[str, Any]:
        """Who and where this installation is: `organisation`, `fair`, `stand`, `hall`, `city`, `way` …"""
        place: Mapping[str, Any] = self.get("place", {})
        return place

    def name_place(self, *, organisation: str, stand: str, origin: Origin) -> None:
        """Say who is here, and where at a fair; what else is known of the place stays. An empty one is taken away."""
        named = {"organisation": organisation, "stand": stand}
        kept = {name: value for name, value in self.place().items() if name not in named}
        place = kept | {name: value for name, value in named.items() if value}
        self.put("place", place, origin=origin)

    def settle_zone(self, tzid: str, *, origin: Origin) -> None:
        """Let the place be in this zone unless it has one. UTC is what a computer says that nobody told where it is."""
        if self.get(ZONE) is None and not is_universal(tzid):
            self.put(ZONE, tzid, origin=origin)

    def change_zone(self, tzid: str, *, origin: Origin) -> None:
        """Let the place be in another zone: desks, kiosks and ports know it from their next start on. Raises Invalid."""
        refuse(tzid_problems(ZONE, tzid))
        self.put(ZONE, tzid, origin=origin)

    def is_new(self) -> bool:
        """Whether nothing is in it yet: no calendar was ever kept, and nobody said `begin`."""
        with self._store.read() as tx:
            calendar = tx.execute(select(t.calendar.c.calendar_id).limit(1)).first()
        return calendar is None and self.get(BEGUN) is None

    def begin(self, *, origin: Origin) -> None:
        """Begin with nothing: the installation is not new any more."""
        self.put(BEGUN, True, origin=origin)

    def put(self, name: str, value: Any, *, origin: Origin) -> None:
        """Set a setting for every desk and kiosk of the installation."""
        where = t.setting.c.name == name
        with self._store.write() as tx:
            before = tx.execute(select(t.setting).where(where)).mappings().first()
            after = {"name": name, "value": value}
            if before is None:
                tx.execute(insert(t.setting).values(after))
            else:
                tx.execute(update(t.setting).where(where).values(value=value))
            Recorder(tx, self._clock.now(), origin).record(
                Entity.SETTING,
                Verb.CREATED if before is None else Verb.UPDATED,
                name,
                table=t.setting,
                before=before,
                after=after,
            )

    def clear(self, name: str, *, origin: Origin) -> None:
        """Take a setting away, so that what is usual counts; nothing happens where there is none."""
        where = t.setting.c.name == name
        with self._store.write() as tx:
            before = tx.execute(select(t.setting).where(where)).mappings().first()
            if before is None:
                return
            tx.execute(delete(t.setting).where(where))
            recorder = Recorder(tx, self._clock.now(), origin)
            recorder.record(Entity.SETTING, Verb.DELETED, name, table=t.setting, before=before, after=None)


def is_universal(tzid: str) -> bool:
    """Whether this is no zone of a place: UTC, by one of its names, or a fixed distance from it."""
    return tzid.startswith("Etc/") or tzid in ("UTC", "UCT", "GMT", "Universal", "Zulu")


def setting_in(tx: Connection, name: str, default: Any = None) -> Any:
    """The setting as the transaction sees it, or the default when it was never put."""
    row = tx.execute(select(t.setting.c.value).where(t.setting.c.name == name)).first()
    return default if row is None else row[0]
