"""Event triggers on the wire: contract §9.5."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from apcdesk.api.wire.reading import EventsOptions, event_answer
from apcdesk.domain.triggers import EventNotice, Transition

ONE_MINUTE = timedelta(minutes=1)


def notice_body(notice: EventNotice) -> dict[str, Any]:
    """What the receiver is told: the transitions of this moment, and the event as it stands now."""
    return {
        "notification": {
            "type": "event_subscription",
            "transitions": [_transition(one) for one in notice.transitions],
        },
        "event": event_answer(notice.event, notice.subscription.client_id, EventsOptions()),
    }


def _transition(transition: Transition) -> dict[str, Any]:
    offset = {"minutes": transition.offset // ONE_MINUTE}
    return {transition.side.value: transition.edge.value, "offset": offset}
