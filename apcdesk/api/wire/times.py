"""Times as answers carry them: contract §1.3, §6.3."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from typing_extensions import TypedDict

UTC_NAMES = frozenset({"Etc/UTC", "UTC"})
LONGEST_TIME = len("2019-11-20T15:30:00+01:00")
MOST_INSTANTS = 4_096
"""So many are kept as they were written: every event has four, and clients ask for the same week again and again."""


class LocalizedTime(TypedDict):
    """A time or a date with the zone it belongs to."""

    time: str
    tzid: str


@lru_cache(MOST_INSTANTS)
def instant_text(moment: datetime) -> str:
    """`2019-11-20T15:30:00Z`: UTC, whole seconds."""
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def localized(moment: datetime, tzid: str) -> LocalizedTime:
    """The instant on the zone's clock."""
    if tzid in UTC_NAMES:
        return {"time": instant_text(moment), "tzid": tzid}
    local = moment.astimezone(ZoneInfo(tzid))
    text = local.isoformat(timespec="seconds")
    if len(text) > LONGEST_TIME:
        local = moment.astimezone(_whole_minutes(local))
        text = local.isoformat(timespec="seconds")
    return {"time": text, "tzid": tzid}


def _whole_minutes(local: datetime) -> timezone:
    """The offset next to the zone's own: until 1972 some had seconds, which a Time has no place for (§1.8)."""
    offset = local.utcoffset()
    assert offset is not None
    return timezone(timedelta(minutes=round(offset / timedelta(minutes=1))))
