"""The markup with which another page shows an Element of Cronofy over this port: contract scheduling §7.1."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from apcdesk.desk.staff.links.facts import minutes_of
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery

TOKEN = "ELEMENT_TOKEN"
TARGET = "booking"
QUERY = "availability_query"
LONGEST = timedelta(days=35)
"""What the port answers about at once (§1.1)."""


class Element(StrEnum):
    """An Element and the permission that its token needs (§7.2)."""

    SLOT_PICKER = "SlotPicker"
    AGENDA = "Agenda"

    @property
    def permission(self) -> str:
        """What the token must permit."""
        return "availability" if self is Element.SLOT_PICKER else "agenda"


def embed_code(element: Element, base: str, tzid: str, query: AvailabilityQuery | None) -> str:
    """What is pasted into the page. A slot picker asks `query`; it has no times to pick from without one."""
    options: dict[str, Any] = {
        "element_token": TOKEN,
        "target_id": TARGET,
        "api_domain": base,
        "tzid": tzid,
    }
    if element is Element.SLOT_PICKER and query is not None:
        options[QUERY] = query_value(query)
    lines = [f"  {name}: {json.dumps(value)}" for name, value in options.items()]
    return "\n".join(
        (
            f'<div id="{TARGET}"></div>',
            f'<script src="{base}/static/CronofyElements.js"></script>',
            f"<script>CronofyElements.{element}({{",
            ",\n".join(lines),
            "})</script>",
        )
    )


def shortened(code: str) -> str:
    """The code for looking at: the query, which only programs read, is left out."""
    opening = f"  {QUERY}: "
    return "\n".join(f"{opening}{{ … }}" if line.startswith(opening) else line for line in code.splitlines())


def query_value(query: AvailabilityQuery) -> dict[str, Any]:
    """The query as the port reads it (§1.1)."""
    buffer = {
        side: {"minutes": minutes_of(one.minimum)}
        for side, one in (("before", query.buffer.before), ("after", query.buffer.after))
        if one.minimum
    }
    interval = query.start_interval
    return {
        "participants": [
            {
                "required": "all" if group.required is None else group.required,
                "members": [
                    {"sub": one.sub, **({"managed_availability": True} if one.managed_availability else {})}
                    for one in group.members
                ],
            }
            for group in query.participants
        ],
        "required_duration": {"minutes": minutes_of(query.required_duration)},
        **({} if interval is None else {"start_interval": {"minutes": minutes_of(interval)}}),
        **({"buffer": buffer} if buffer else {}),
        "query_periods": _periods(query.query_periods),
    }


def subs_of(query: AvailabilityQuery | None) -> tuple[Sub, ...]:
    """Everybody whom the query asks about, each once."""
    return () if query is None else tuple(dict.fromkeys(query.subs))


def _periods(periods: Sequence[Period]) -> list[dict[str, str]]:
    limit = periods[0].start + LONGEST
    return [
        {"start": _instant(one.start), "end": _instant(min(one.end, limit))}
        for one in periods
        if one.start < limit
    ]


def _instant(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
