"""The history of custody as a table for outsiders, with what proves that it is whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from apcdesk.domain.custody import Line

HEAD = (
    "number", "time", "what", "item", "person", "by", "former", "place", "condition", "due", "late_minutes", "note", "next_day",
    "previous", "sha256",
)  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet reads the letters of another alphabet."""


def history_table(lines: Sequence[Line], tzid: str) -> str:
    """A CSV table of these lines, times on the wall clock of the zone with their offset."""
    zone = ZoneInfo(tzid)
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(HEAD)
    for line in lines:
        table.writerow(
            [
                line.number,
                line.at.astimezone(zone).isoformat(),
                line.what.value,
                *map(_plain, (line.item, line.person, line.by, line.former, line.place, line.condition)),
                "" if line.due is None else line.due.astimezone(zone).isoformat(),
                int(line.late.total_seconds()) // 60,
                _plain(line.note),
                "" if line.day is None else line.day.isoformat(),
                line.previous,
                line.sha256,
            ]
        )
    return BYTE_ORDER_MARK + text.getvalue()


def _plain(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
