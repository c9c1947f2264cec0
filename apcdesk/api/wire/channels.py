"""Channels and notifications on the wire: contract §9.1, §9.2."""

from __future__ import annotations

from typing import Annotated, Any, NotRequired

from typing_extensions import TypedDict

from apcdesk.api.fields import Boolean, CalendarIds, link
from apcdesk.api.problems import Body
from apcdesk.api.wire.times import instant_text
from apcdesk.domain.channels import Channel, Notification


class FiltersBody(Body):
    """What a channel is restricted to."""

    calendar_ids: CalendarIds | None = None
    only_managed: Boolean | None = None


class ChannelBody(Body):
    """POST /v1/channels."""

    callback_url: Annotated[str, link(1024, "http", "https")]
    filters: FiltersBody | None = None


class FiltersAnswer(TypedDict):
    """Those that were sent."""

    calendar_ids: NotRequired[list[str]]
    only_managed: NotRequired[bool]


class OneChannelAnswer(TypedDict):
    """A channel."""

    channel_id: str
    callback_url: str
    filters: FiltersAnswer


class ChannelAnswer(TypedDict):
    """POST /v1/channels."""

    channel: OneChannelAnswer


class ChannelsAnswer(TypedDict):
    """GET /v1/channels."""

    channels: list[OneChannelAnswer]


def channel_answer(channel: Channel) -> dict[str, Any]:
    """The channel; `filters` is there also when there are none."""
    return {
        "channel_id": channel.channel_id,
        "callback_url": channel.callback_url,
        "filters": dict(channel.filters),
    }


def notification_body(notification: Notification) -> dict[str, Any]:
    """What the receiver is told."""
    told = {"type": notification.kind.value}
    if notification.changes_since is not None:
        told["changes_since"] = instant_text(notification.changes_since)
    return {"notification": told, "channel": channel_answer(notification.channel)}
