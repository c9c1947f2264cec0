"""Notification channels: contract §9.1."""

from __future__ import annotations

from apcdesk.api.auth import caller, require
from apcdesk.api.call import ACCEPTED, Call, Reply
from apcdesk.api.problems import calendar_problems, validated
from apcdesk.api.wire.channels import ChannelBody, channel_answer
from apcdesk.domain.ids import ChannelId


def create_channel(call: Call) -> Reply:
    """Open a channel: its address is told of what others change in the account."""
    found = caller(call)
    require(found, "read_events")
    filters = call.sent.get("filters")
    named = filters.get("calendar_ids") if isinstance(filters, dict) else None
    own = {c.calendar_id for c in call.services.calendars.of_account(found.sub)}
    body = validated(ChannelBody, call.sent, calendar_problems(named, own, "filters.calendar_ids"))
    wanted = {} if body.filters is None else body.filters.model_dump(exclude_none=True)
    channel = call.services.channels.create(found.client_id, found.sub, body.callback_url, wanted)
    return Reply(200, {"channel": channel_answer(channel)})


def list_channels(call: Call) -> Reply:
    """The client's open channels for the account, in the order of their making."""
    found = caller(call)
    require(found, "read_events")
    channels = call.services.channels.all_open(found.client_id, found.sub)
    return Reply(200, {"channels": [channel_answer(channel) for channel in channels]})


def close_channel(call: Call) -> Reply:
    """Close a channel; a closed one too."""
    found = caller(call)
    require(found, "read_events")
    call.services.channels.close(found.client_id, found.sub, ChannelId(call.path["channel_id"]))
    return ACCEPTED
