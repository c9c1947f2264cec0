"""What one act wrote of many events: found again among the changes, by who wrote them, when and why.

A transaction takes ids that follow each other, since there is one writer at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from apcdesk.domain.changes import Door, Entity, Verb
from apcdesk.store import tables as t

MOST = 5_000
"""No more of one act is read than this on each side: of an import that is longer there are several."""
ONE_HAND = frozenset({Door.STAFF.value, Door.IMPORT.value})
"""Through these nobody does two things in one second; a client may write a hundred events in it, one by one."""
SERIES = ""
"""Whose the acts of one hand on series are; those on single events are known by what was done."""
OF_ACTS = (Entity.EVENT.value, Entity.SERIES.value)

Row = Mapping[Any, Any]
Signature = tuple[Any, ...]


def acts_of(tx: Connection, rows: Sequence[Row], *, before: int | None = None) -> list[list[Row]]:
    """The acts to which these changes of events belong, with all else that each wrote of events and series before the
    change `before`; the newest first, each ascending. `rows` descend."""
    found: list[list[Row]] = []
    for cluster in _whole(tx, list(_clusters(rows)), before):
        found += _split(cluster)
    asked = {row["change_id"] for row in rows}
    return [act[::-1] for act in found if any(row["change_id"] in asked for row in act)]


def signed(row: Row) -> Signature:
    """Who wrote it, when and why."""
    return row["at"], row["origin"], row["reason"]


def is_of_act(row: Row) -> bool:
    """Whether it may be one of many that an act wrote: a booking's steps are its own."""
    values = row["after"] or row["before"]
    written = row["entity"] in OF_ACTS and row["verb"] != Verb.FORGOTTEN.value and values is not None
    return bool(written and not values.get("booking_id"))


def _clusters(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Those that follow each other and have one signature."""
    cluster: list[Row] = []
    for row in rows:
        if cluster and signed(cluster[0]) != signed(row):
            yield cluster
            cluster = []
        cluster.append(row)
    if cluster:
        yield cluster


def _whole(tx: Connection, clusters: Sequence[list[Row]], before: int | None) -> Iterator[list[Row]]:
    """Each with what has the same signature around it."""
    c = t.change.c
    ends = {
        end for cluster in clusters for end in (cluster[-1]["change_id"] - 1, cluster[0]["change_id"] + 1)
    }
    beside = select(c.change_id, c.at, c.origin, c.reason).where(c.change_id.in_(ends))
    around = {row["change_id"]: signed(row) for row in tx.execute(beside).mappings()}
    for cluster in clusters:
        oldest, newest, mark = cluster[-1]["change_id"], cluster[0]["change_id"], signed(cluster[0])
        gaps = newest - oldest >= len(cluster)
        if not gaps and mark not in (around.get(oldest - 1), around.get(newest + 1)):
            yield cluster
            continue
        near = select(t.change).where(
            c.change_id >= oldest - MOST,
            c.change_id < (newest + MOST if before is None else min(before, newest + MOST)),
            c.at == mark[0],
            c.entity.in_(OF_ACTS),
        )
        rows = tx.execute(near.order_by(c.change_id.desc())).mappings()
        yield [row for row in rows if signed(row) == mark and is_of_act(row)]


def _split(cluster: Iterable[Row]) -> list[list[Row]]:
    """The acts of one signature, by whose they are; what writes a thing again is another act."""
    acts: list[list[Row]] = []
    latest: dict[str, list[Row]] = {}
    seen: dict[str, set[str]] = {}
    for row in cluster:
        whose = _whose(row)
        if whose not in latest or row["entity_id"] + row["entity"] in seen[whose]:
            latest[whose], seen[whose] = [], set()
            acts.append(latest[whose])
        latest[whose].append(row)
        seen[whose].add(row["entity_id"] + row["entity"])
    one_hand = bool(acts) and acts[0][0]["origin"]["door"] in ONE_HAND
    return _joined(acts) if one_hand else acts


def _joined(acts: Iterable[list[Row]]) -> list[list[Row]]:
    """With the single events that staff picked together with some of series: what was done to both is one act."""
    found: list[list[Row]] = []
    for act in acts:
        other = next((other for other in found if _belong(act, other) or _belong(other, act)), None)
        if other is None:
            found.append(act)
        else:
            other.extend(act)
            other.sort(key=lambda row: row["change_id"], reverse=True)
    return found


def _belong(single: Sequence[Row], series: Sequence[Row]) -> bool:
    """Whether these are acts on single events and on series, and to some event of the series the same was done."""
    done = {_whose(row) for row in single}
    if done == {SERIES} or {_whose(row) for row in series} != {SERIES}:
        return False
    return done == {row["verb"] for row in series if row["entity"] == Entity.EVENT and row["verb"] in done}


def _whose(row: Row) -> str:
    """What keeps apart what was written in one second: staff did one thing to single events, or any to series."""
    series = [
        values["series_uid"]
        for values in (row["after"], row["before"])
        if values and values.get("series_uid")
    ]
    if row["origin"]["door"] in ONE_HAND:
        return SERIES if series or row["entity"] == Entity.SERIES else str(row["verb"])
    return str((series or [row["entity_id"]])[0])
