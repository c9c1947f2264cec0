"""The page at the port's own address, for whoever opens it in a browser."""

from __future__ import annotations

from apcdesk.api.call import Call, Reply
from apcdesk.api.pages.page import here, page
from apcdesk.api.pages.visiting import for_visitors

PATH = "/"


@for_visitors
def show_front(call: Call) -> Reply:
    """What this is, and where to go."""
    where = here(call, PATH, {})
    return page(call, 200, "front.html", where, title=where.language.say("front"))
