"""What an event becomes when a draft is written over it: contract accounts-and-events §5.2."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

from apcdesk.availability.expand import all_day_period
from apcdesk.domain.events import ABSENT, Absent, Dates, DraftTimes, Event, EventDraft, Transparency, When
from apcdesk.domain.period import Period
from apcdesk.domain.triggers import Subscription
from apcdesk.errors import Invalid, Problem
from apcdesk.service.validation import refuse, tzid_problems

DEFAULT_TZID = "Etc/UTC"

Value = TypeVar("Value")


def drafted(stored: Event, draft: EventDraft, now: datetime) -> Event:
    """The event after the draft: `summary` and times replaced, absent members kept, None back to default.

    Raises Invalid for times that cannot be.
    """
    when = _when(stored.when, draft.times)
    transparency, given = _transparency(stored, draft, when)
    fresh = stored.created == stored.updated and stored.summary == ""
    reminders = draft.reminders
    if draft.reminders_create_only and not fresh:
        reminders = ABSENT
    return replace(
        stored,
        summary=draft.summary,
        when=when,
        description=_kept(draft.description, stored.description, ""),
        transparency=transparency,
        transparency_given=given,
        location=_kept(draft.location, stored.location, None),
        url=_kept(draft.url, stored.url, None),
        event_private=_kept(draft.event_private, stored.event_private, False),
        color=_kept(draft.color, stored.color, None),
        reminders=_kept(reminders, stored.reminders, None),
        conferencing=_kept(draft.conferencing, stored.conferencing, None),
        recurrence=_kept(draft.recurrence, stored.recurrence, None),
        subscriptions=_subscriptions(stored, draft),
        notes=stored.notes if draft.notes is ABSENT else draft.notes,
        updated=now,
    )


def when_of(start: datetime | date, end: datetime | date, start_tzid: str, end_tzid: str) -> When:
    """When an event with these times takes place; dates run from local midnight to local midnight.

    Raises Invalid: `errors.invalid_time_pair` on `end` when it is not after the start or of another kind,
    `errors.tzid_unrecognized` for an unknown zone.
    """
    refuse([*tzid_problems("start.tzid", start_tzid), *tzid_problems("end.tzid", end_tzid)])
    if isinstance(start, datetime) and isinstance(end, datetime):
        if start < end:
            return When(Period(start.astimezone(UTC), end.astimezone(UTC)), start_tzid, end_tzid)
    elif not isinstance(start, datetime) and not isinstance(end, datetime) and start < end:
        dates = Dates(start, end)
        return When(all_day_period(dates, start_tzid), start_tzid, end_tzid, dates)
    raise Invalid([Problem("end", "errors.invalid_time_pair", "end must be after start")])


def _when(stored: When, times: DraftTimes) -> When:
    start_tzid = times.start_tzid or stored.start_tzid or DEFAULT_TZID
    end_tzid = times.end_tzid or stored.end_tzid or DEFAULT_TZID
    return when_of(times.start, times.end, start_tzid, end_tzid)


def _transparency(stored: Event, draft: EventDraft, when: When) -> tuple[Transparency, bool]:
    """The transparency, and whether somebody chose it; unchosen it follows the kind of the times."""
    default = Transparency.TRANSPARENT if when.all_day else Transparency.OPAQUE
    sent = draft.transparency
    if isinstance(sent, Transparency):
        return sent, True
    if sent is not None and stored.transparency_given:
        return stored.transparency if sent is ABSENT else stored.transparency.plain, True
    return default, False


def _subscriptions(stored: Event, draft: EventDraft) -> tuple[Subscription, ...]:
    sent = draft.subscriptions
    return stored.subscriptions if isinstance(sent, Absent) else sent.over(stored.subscriptions)


def _kept(sent: Value | None | Absent, stored: Value, default: Value) -> Value:
    if isinstance(sent, Absent):
        return stored
    return default if sent is None else sent
