"""Rows of changes, and of the channels that tell of them ⇄ domain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from apcdesk.domain.changes import Change, Entity, Verb
from apcdesk.domain.channels import Channel
from apcdesk.store.rows.events import origin_of

Row = Mapping[Any, Any]


def change_of(row: Row) -> Change:
    """A row of `change`, without what was before and after."""
    return Change(
        change_id=row["change_id"],
        at=row["at"],
        entity=Entity(row["entity"]),
        verb=Verb(row["verb"]),
        entity_id=row["entity_id"],
        sub=row["sub"],
        calendar_id=row["calendar_id"],
        origin=origin_of(row["origin"]),
    )


def channel_of(row: Row) -> Channel:
    """A row of `channel`, without how far its delivery is."""
    return Channel(row["channel_id"], row["client_id"], row["sub"], row["callback_url"], row["filters"])
