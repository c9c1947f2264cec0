"""Recording a change in the transaction that makes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.store import tables as t
from apcdesk.store.database import RECORDED
from apcdesk.store.event_rows import origin_value
from apcdesk.store.snapshots import snapshot

Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Recorder:
    """Writes change rows for one transaction."""

    tx: Connection
    at: datetime
    origin: Origin

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
        values = {
            "at": self.at,
            "entity": entity.value,
            "verb": verb.value,
            "entity_id": entity_id,
            "sub": sub,
            "calendar_id": calendar_id,
            "origin": origin_value(self.origin),
            "before": None if before is None else snapshot(before, table),
            "after": None if after is None else snapshot(after, table),
        }
        statement = insert(t.change).values(values).returning(t.change.c.change_id)
        self.tx.info[RECORDED] = True
        return int(self.tx.execute(statement).scalar_one())
