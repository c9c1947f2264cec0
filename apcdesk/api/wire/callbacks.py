"""What links tell their clients: contract scheduling §5.4, and §5.7 for sequences."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from apcdesk.api.wire.scheduling import link_url, localized
from apcdesk.domain.bookings import Booking
from apcdesk.domain.ids import EventId
from apcdesk.domain.scheduling import Callback, CallbackKind, LinkStep, SchedulingLink


def callback_body(callback: Callback, base_url: str) -> dict[str, Any]:
    """What the receiver is told. Times and participants are there once they are chosen."""
    link = callback.link
    completed = callback.kind is CallbackKind.COMPLETED
    told: dict[str, Any] = {"notification": {"type": callback.kind.value}}
    if link.is_sequence:
        told["sequence"] = _sequence(link, link.parts if completed else ())
    else:
        told |= _event(link, link.booking if completed else None)
    told["user"] = {"tzid": callback.tzid}
    name = "real_time_sequencing" if link.is_sequence else "real_time_scheduling"
    url = link_url(base_url, link)
    told[name] = {
        f"{name}_id": link.link_id,
        **({} if url is None else {"url": url}),
        "status": link.status.value,
    }
    return told


def _event(link: SchedulingLink, booking: Booking | None) -> dict[str, Any]:
    request = link.request
    return _told(request.event_id, request.draft.summary, request.tzid, booking)


def _sequence(link: SchedulingLink, parts: tuple[Booking, ...]) -> list[dict[str, Any]]:
    steps = zip_longest(link.request.steps, parts)
    return [{"sequence_id": step.sequence_id, **_of_step(step, booking)} for step, booking in steps]


def _of_step(step: LinkStep, booking: Booking | None) -> dict[str, Any]:
    return _told(step.event_id, step.draft.summary, step.tzid, booking)


def _told(event_id: EventId, summary: str, tzid: str, booking: Booking | None) -> dict[str, Any]:
    period = None if booking is None else booking.period
    told: dict[str, Any] = {
        "event": {"event_id": event_id, "summary": summary, **localized(period, tzid)},
    }
    if booking is not None:
        told["participants"] = [{"sub": sub} for sub in booking.assignment.subs]
    return told
