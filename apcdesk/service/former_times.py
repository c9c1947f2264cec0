"""When events took place before they were moved, for `include_moved`: contract accounts-and-events §6.1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from apcdesk.store import tables as t

Row = Mapping[Any, Any]
TIMES = ("start_at", "end_at", "start_date", "end_date")


def keep_former_time(tx: Connection, before: Row, after: Row) -> None:
    """Remember the time that an event had before, if it has another one now."""
    former = {name: before[name] for name in TIMES}
    if former == {name: after[name] for name in TIMES}:
        return
    former["event_uid"] = before["event_uid"]
    same = [t.former_time.c[name] == former[name] for name in ("event_uid", "start_at", "end_at")]
    if tx.execute(select(t.former_time.c.event_uid).where(*same)).first() is None:
        tx.execute(insert(t.former_time).values(former))
