"""The markup with which another page shows an Element of Cronofy over this port: contract scheduling §7.1."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Any

from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, ResponseFormat
from apcdesk.service.asking.query_requests import request_value

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
    """The query as the port reads it (§1.1), no farther than it answers; the Element says in which format."""
    reach = query.query_periods[0].start + LONGEST
    near = tuple(Period(one.start, min(one.end, reach)) for one in query.query_periods if one.start < reach)
    asked = replace(
        query, query_periods=near, response_format=ResponseFormat.PERIODS, max_results=MAX_RESULTS
    )
    return request_value(asked)


def subs_of(query: AvailabilityQuery | None) -> tuple[Sub, ...]:
    """Everybody whom the query asks about, each once."""
    return () if query is None else tuple(dict.fromkeys(query.subs))
