"""When events took place before they were moved, for `include_moved`: contract accounts-and-events §6.1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from apcdesk.store import tables as t
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given

Row = Mapping[Any, Any]
TIMES = ("start_at", "end_at", "start_date", "end_date")


def keep_former_time(tx: Connection, before: Row, after: Row) -> None:
    """Remember the time that an event had before, if it has another one now."""
    former = {name: before[name] for name in TIMES}
    if former == {name: after[name] for name in TIMES}:
        return
    _KEEP.run(tx, {**former, "event_uid": before["event_uid"]})


_columns = t.former_time.columns
_known = select(t.former_time.c.event_uid).where(given(*t.former_time.primary_key)).exists()
_KEEP = Prepared(
    insert(t.former_time).from_select(
        _columns.keys(), select(*(bindparam(c.key, type_=c.type) for c in _columns)).where(~_known)
    )
)
