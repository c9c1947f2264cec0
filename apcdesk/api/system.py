"""About the port itself: whether it is well, and what it understands."""

from __future__ import annotations

from typing_extensions import TypedDict

from apcdesk import __version__
from apcdesk.api.call import Call, Reply
from apcdesk.errors import Unavailable


class HealthAnswer(TypedDict):
    """How the port is."""

    status: str
    version: str
    database: str


def read_health(call: Call) -> Reply:
    """Whether the port and its database answer."""
    try:
        call.services.reachable()
    except Unavailable:
        return Reply(503, {"status": "unavailable", "version": __version__, "database": "unreachable"})
    return Reply(200, {"status": "ok", "version": __version__, "database": "reachable"})
