"""Feeds: a calendar that other programs subscribe to, read only, behind an address that nobody can guess."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from apcdesk.domain.ids import CalendarId


class FeedDetail(StrEnum):
    """What a feed tells of an event."""

    BUSY = "busy"
    """When, and nothing else; what takes no time is left out."""
    FULL = "full"
    """All but what only the desk knows; of private events only when."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of one calendar; `revoked` None is one that is read."""

    feed_id: str
    calendar_id: CalendarId
    detail: FeedDetail
    created: datetime
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewFeed:
    """A feed just made; its secret is shown this once."""

    feed: Feed
    secret: str = field(repr=False)
