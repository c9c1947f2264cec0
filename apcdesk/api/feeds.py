"""Feeds of calendars, for programs that subscribe to an address: RFC 5545 over HTTP, not of Cronofy's API."""

from __future__ import annotations

from apcdesk.api.call import Call, Reply
from apcdesk.api.files import file_reply


def read_feed(call: Call) -> Reply:
    """A calendar as iCalendar; the address is the credential, which its owner can take back."""
    found = call.services.feeds.read(call.path["secret"])
    return file_reply(call, found.content, "text/calendar; charset=utf-8", modified=found.modified)
