"""What lets the pages of other origins read answers: contract scheduling §6.4.

Only paths that Elements call have it. There are no cookies here: a page can do no more than its element token opens.
"""

from __future__ import annotations

from collections.abc import Mapping

from apcdesk.api.call import Call, Reply

ALLOWED: Mapping[str, str] = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "cronofy-element, content-type",
    "Access-Control-Max-Age": "600",
}
"""What a preflight is told; no token is checked for it."""


def preflight(_call: Call) -> Reply:
    """What a browser asks before an Element's call from another origin."""
    return Reply(204, headers=ALLOWED)


def readable_by(origin: str | None) -> dict[str, str]:
    """Headers with which a page of the origin may read an answer, a refusal too: else it could not tell why."""
    return {"Vary": "Origin"} | ({} if origin is None else {"Access-Control-Allow-Origin": origin})
