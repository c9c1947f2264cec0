"""Which hue a new calendar takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from apcdesk.store import tables as t

AUTO_HUES = (
    "cobalt",
    "mustard",
    "lagoon",
    "leaf",
    "rose",
    "sky",
    "orchid",
    "violet",
    "brick",
    "olive",
    "apricot",
)
"""The order in which new calendars take their hue: early picks stay apart for red-green blindness."""


def next_hue(tx: Connection, group: str) -> str:
    """The first hue of AUTO_HUES that the group's calendars use least."""
    looks: Sequence[dict[str, Any]] = (
        tx.execute(select(t.calendar.c.look).where(t.calendar.c.deleted.is_(None))).scalars().all()
    )
    used = Counter(look["hue"] for look in looks if look.get("group", "") == group)
    return min(AUTO_HUES, key=lambda hue: (used[hue], AUTO_HUES.index(hue)))
