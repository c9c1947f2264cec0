"""Rows of the waiting line ⇄ domain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.waiting import FreedSpan, FreedTime, Outcome, WalkIn, WalkInOffer, WalkInState
from apcdesk.store.rows.bookings import assignment_of

Row = Mapping[Any, Any]


def walk_in_of(row: Row) -> WalkIn:
    """The WalkIn that a row of `walk_in` holds."""
    return WalkIn(
        walk_in_id=row["walk_in_id"],
        number=row["number"],
        appointment_type_id=row["appointment_type_id"],
        name=row["name"],
        joined=row["joined"],
        can_stay_until=row["can_stay_until"],
        state=WalkInState(row["state"]),
        called=row["called"],
        booking_id=row["booking_id"],
    )


def walk_in_offer_of(row: Row) -> WalkInOffer:
    """The WalkInOffer that a row of `walk_in_offer` holds."""
    return WalkInOffer(
        offer_id=row["offer_id"],
        walk_in_id=row["walk_in_id"],
        period=Period(row["start_at"], row["end_at"]),
        assignment=assignment_of(row["assignment"]),
        made=row["made"],
        expires=row["expires"],
        outcome=Outcome(row["outcome"]),
        freed=None if row["freed"] is None else _freed_of(row["freed"]),
    )


def freed_value(freed: FreedTime | None) -> dict[str, Any] | None:
    """What became free, as it is stored: instants in seconds since the epoch."""
    if freed is None:
        return None
    return {"key": freed.key, "spans": [[span.sub, *span.period.seconds] for span in freed.spans]}


def _freed_of(value: Row) -> FreedTime:
    spans = (FreedSpan(Sub(sub), Period.of_seconds(start, end)) for sub, start, end in value["spans"])
    return FreedTime(value["key"], tuple(spans))
