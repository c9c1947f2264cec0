"""Recording a change in the transaction that makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert

from apcdesk.domain.changes import CONCERNING, Entity, Origin, Verb
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.store import tables as t
from apcdesk.store.rows.events import origin_value
from apcdesk.store.snapshots import snapshot
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.recorded import RECORDED, Recorded

Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Recorder:
    """Writes change rows for one transaction."""

    tx: Connection
    at: datetime
    origin: Origin
    reason: str = ""
    """Why, in the words of whoever did it; for staff alone."""

    def record(
        self,
        entity: Entity,
        verb: Verb,
        entity_id: str,
        *,
        table: Table,
        before: Row | None,
        after: Row | None,
        sub: Sub | None = None,
        calendar_id: CalendarId | None = None,
    ) -> int:
        """Record one change with the whole row before and after; its id."""
        values = self._values(entity, verb, entity_id, table, before, after)
        return self._insert([values | {"sub": sub, "calendar_id": calendar_id}])[0]

    def record_events(self, written: Iterable[tuple[Verb, Row | None, Row]]) -> list[int]:
        """Record changes of many events, each by its row before (None for a new one) and after; their ids."""
        return self._insert(
            [
                self._values(Entity.EVENT, verb, after["event_uid"], t.event, before, after)
                | {"sub": after["sub"], "calendar_id": after["calendar_id"]}
                for verb, before, after in written
            ]
        )

    def _values(
        self, entity: Entity, verb: Verb, entity_id: str, table: Table, before: Row | None, after: Row | None
    ) -> dict[str, Any]:
        return {
            "at": self.at,
            "entity": entity.value,
            "verb": verb.value,
            "entity_id": entity_id,
            "origin": origin_value(self.origin),
            "before": None if before is None else snapshot(before, table),
            "after": None if after is None else snapshot(after, table),
            "reason": self.reason or None,
        }

    def _insert(self, rows: list[dict[str, Any]]) -> list[int]:
        if not rows:
            return []
        if len(rows) == 1:
            ids = [int(_INSERT_ONE.value(self.tx, rows[0]))]
        else:
            ids = [int(change_id) for change_id in self.tx.execute(_INSERT_MANY, rows).scalars()]
        self._note(ids[0], rows)
        return ids

    def _note(self, first: int, rows: list[dict[str, Any]]) -> None:
        """Note what was recorded on the connection: whoever asks later in this transaction must not use older memory."""
        recorded: Recorded = self.tx.info.setdefault(RECORDED, Recorded(first))
        for row in rows:
            if row["entity"] == Entity.EVENT:
                recorded.calendar_ids.add(row["calendar_id"])
                if row["before"] is not None:
                    recorded.calendar_ids.add(row["before"]["calendar_id"])
            elif row["entity"] in CONCERNING:
                recorded.accounts = True


_INSERT_ONE = Prepared(
    insert(t.change).returning(t.change.c.change_id),
    [column.key for column in t.change.columns if column is not t.change.c.change_id],
)
_INSERT_MANY = insert(t.change).returning(t.change.c.change_id, sort_by_parameter_order=True)
