"""The history of custody as a table for outsiders, with what proves that it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from apcdesk.domain.custody import Line
from apcdesk.service.files.exporting import csv_line

HEAD = (
    "number", "time", "what", "item", "person", "by", "former", "place", "condition", "due", "late_minutes", "note", "next_day",
    "previous", "sha256",
)  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet reads the letters of another alphabet."""


def history_table(lines: Sequence[Line], tzid: str) -> str:
    """A CSV table of these lines, times on the wall clock of the zone with their offset."""
    zone = ZoneInfo(tzid)
    table = (csv_line(_row(line, zone)) for line in lines)
    return BYTE_ORDER_MARK + "".join((csv_line(HEAD), *table))


def _row(line: Line, zone: ZoneInfo) -> list[str]:
    return [
        str(line.number),
        line.at.astimezone(zone).isoformat(),
        line.what.value,
        *(line.item, line.person, line.by, line.former, line.place, line.condition),
        "" if line.due is None else line.due.astimezone(zone).isoformat(),
        str(int(line.late.total_seconds()) // 60),
        line.note,
        "" if line.day is None else line.day.isoformat(),
        line.previous,
        line.sha256,
    ]
