"""When events took place before they were moved, for `include_moved`: contract accounts-and-events §6.1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from apcdesk.store import tables as t
from apcdesk.store.prepared import Prepared
from apcdesk.store.statements import given

Row = Mapping[Any, Any]
TIMES = ("start_at", "end_at", "start_date", "end_date")
KEY = ("event_uid", "start_at", "end_at")


def keep_former_time(tx: Connection, before: Row, after: Row) -> None:
    """Remember the time that an event had before, if it has another one now."""
    former = {name: before[name] for name in TIMES}
    if former == {name: after[name] for name in TIMES}:
        return
    former["event_uid"] = before["event_uid"]
    asked = {name: former[name] for name in KEY}
    if not _KNOWN.driver_rows(tx, asked):
        _INSERT.run(tx, former)


_KNOWN = Prepared(select(t.former_time.c.event_uid).where(given(*t.former_time.primary_key)))
_INSERT = Prepared(insert(t.former_time))
