"""Calls for staff: asked at a kiosk, taken on the desk, over when the visit or the matter is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.help_calls import HelpCall
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class HelpCalls:
    """One call a place at most; each step is a change, so that desk and kiosk hear of it within a fraction of a second."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def standing(self) -> tuple[HelpCall, ...]:
        """The calls that are not over, the oldest first."""
        statement = select(t.help_call).order_by(t.help_call.c.asked_at, t.help_call.c.place)
        with self._store.read() as tx:
            rows = tx.execute(statement).mappings().all()
        return tuple(HelpCall(row["place"], row["asked_at"], row["taken"]) for row in rows)

    def ask(self, place: str, *, origin: Origin) -> None:
        """Call for staff; nothing happens when this place has called already."""
        with self._store.write() as tx:
            if _row(tx, place) is None:
                after = {"place": place, "asked_at": self._clock.now(), "taken": False}
                tx.execute(insert(t.help_call).values(after))
                self._record(tx, Verb.CREATED, None, after, origin)

    def take(self, place: str, *, origin: Origin) -> None:
        """Say that somebody is coming; nothing happens when nobody calls any more."""
        with self._store.write() as tx:
            before = _row(tx, place)
            if before is not None and not before["taken"]:
                tx.execute(update(t.help_call).where(t.help_call.c.place == place).values(taken=True))
                self._record(tx, Verb.UPDATED, before, {**before, "taken": True}, origin)

    def end(self, place: str, *, origin: Origin) -> None:
        """The matter is settled, or the visitor has gone."""
        with self._store.write() as tx:
            before = _row(tx, place)
            if before is not None:
                tx.execute(delete(t.help_call).where(t.help_call.c.place == place))
                self._record(tx, Verb.DELETED, before, None, origin)

    def _record(
        self,
        tx: Connection,
        verb: Verb,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
        origin: Origin,
    ) -> None:
        place = (after or before or {})["place"]
        Recorder(tx, self._clock.now(), origin).record(
            Entity.HELP_CALL, verb, place, table=t.help_call, before=before, after=after
        )


def _row(tx: Connection, place: str) -> dict[str, Any] | None:
    row = tx.execute(select(t.help_call).where(t.help_call.c.place == place)).mappings().first()
    return None if row is None else dict(row)
