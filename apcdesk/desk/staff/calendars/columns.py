"""Where the columns of the list lie, for any width: narrow lists leave columns out, the name stays."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

MARGIN = 16
GAP = {"name": 12, "id": 12, "sub": 12, "rules": 4, "booked": 0}
_FULL = {"name": 178, "id": 192, "sub": 124, "rules": 150, "booked": 120}
_GROWTH = {"name": 0.4, "id": 0.2, "rules": 0.4}
_LEFT_OUT_FIRST = ("sub", "id", "rules")
_NARROWEST_NAME = 150


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its heading, its offset from the leading edge and its width, both in px."""

    key: str
    title: str
    offset: int
    width: int


def columns(width: int, unit: float = 1.0) -> tuple[Column, ...]:
    """The columns of a list of this width, in order, at the text scale `unit`."""
    width = round(width / unit)
    widths = dict(_FULL)
    for key in _LEFT_OUT_FIRST:
        spare = width - 2 * MARGIN - sum(widths.values())
        if widths["name"] + spare >= _NARROWEST_NAME:
            break
        del widths[key]
    spare = width - 2 * MARGIN - sum(widths.values())
    growing = {key: part for key, part in _GROWTH.items() if key in widths}
    if spare > 0:
        for key, part in growing.items():
            widths[key] += int(spare * part / sum(growing.values()))
    else:
        widths["name"] += spare
    found = []
    offset = MARGIN
    for key, breadth in widths.items():
        place = round(offset * unit), round((breadth - GAP[key]) * unit)
        found.append(Column(key, _titles()[key], *place))
        offset += breadth
    return tuple(found)


def _titles() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("CalendarList", "Name"),
        "id": "application_calendar_id",
        "sub": "sub",
        "rules": QCoreApplication.translate("CalendarList", "Rules"),
        "booked": QCoreApplication.translate("CalendarList", "Booked this week"),
    }
