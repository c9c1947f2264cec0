"""Notification channels: who is told where that something changed. Contract accounts-and-events §9."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from apcdesk.domain.ids import ChannelId, ClientId, Sub


@dataclass(frozen=True, slots=True)
class Channel:
    """A client's wish to be told of an account's changes. `filters` has only what was sent."""

    channel_id: ChannelId
    client_id: ClientId
    sub: Sub
    callback_url: str
    filters: Mapping[str, Any]


class NotificationKind(StrEnum):
    """What a notification says."""

    VERIFICATION = "verification"
    CHANGE = "change"
    GDPR_REQUESTED = "gdpr_requested"
    """A person was erased: whoever keeps a copy of the account's events looks at it again."""


class ClosedBecause(StrEnum):
    """Why a channel is told nothing any more."""

    CLIENT = "client"
    REVOKED = "revoked"
    GONE = "gone"
    """The receiver answered that it is gone for good."""
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification on its way, leased to whoever delivers it under `lease`."""

    channel: Channel
    kind: NotificationKind
    changes_since: datetime | None
    """The second of the earliest change that was not told yet, for a change."""
    lease: str
    secrets: tuple[str, ...] = field(repr=False)
    """With what it is signed: the client's one or two active secrets."""


class ChannelHealth(StrEnum):
    """How a channel fares."""

    ACTIVE = "active"
    FAILING = "failing"
    """The receiver did not take the latest notification; it is tried again."""
    GONE = "gone"
    """The receiver said that it is gone, or failed for a day: it is told nothing more."""


@dataclass(frozen=True, slots=True)
class ChannelState:
    """A channel as the desk shows it, with the names of its client and of the calendar that it tells of.

    `next_try` belongs to a failing channel; `since` is when it began to fail or was given up.
    """

    channel: Channel
    client_name: str
    calendar_name: str
    health: ChannelHealth
    since: datetime | None = None
    next_try: datetime | None = None
    because: ClosedBecause | None = None
