"""The command that forgets what visitors left."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from apcdesk.app import upkeep
from apcdesk.commands.words import counted
from apcdesk.settings import Settings

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from apcdesk.domain.erasure import Traces
    from apcdesk.service.privacy.forgotten import Forgotten


def forget(settings: Settings, given: argparse.Namespace) -> int:
    """What visitors left, once its day has come; with a code what one of them left, now."""
    if given.code is not None:
        return _erase(settings, given)
    gone, wiped, retention = upkeep.forget_visitors(settings, given.days)
    print(f"{_forgotten(gone)}, {counted(gone.badges, 'badge')}")
    since = (
        "the appointment"
        if retention.last_day is None
        else f"{retention.last_day}, or the appointment if later"
    )
    print(f"The rest is kept for {counted(retention.days, 'day')} after {since}.")
    return _wiped(wiped)


def _erase(settings: Settings, given: argparse.Namespace) -> int:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only this command needs it

    traces, tzid, erased = upkeep.erase_visitor(settings, given.code, yes=given.yes, cancel=given.cancel)
    if not traces:
        print("Nothing is known of this visitor.")
        return 0
    for line in _told(traces, ZoneInfo(tzid)):
        print(line)
    if erased is None:
        print("apcdesk: nothing was deleted. It cannot be undone: add --yes to do it", file=sys.stderr)
        return 1
    gone, wiped = erased
    print(_forgotten(gone))
    return _wiped(wiped)


def _forgotten(gone: Forgotten) -> str:
    """How much went, of what."""
    parts = (
        f"who came to {counted(gone.bookings, 'booking')} and {counted(gone.events, 'other event')}",
        counted(gone.walk_ins, "name of the waiting line", "names of the waiting line"),
        counted(gone.registrations, "registration"),
        counted(gone.links, "link nobody booked", "links nobody booked"),
    )
    return f"forgotten: {', '.join(parts)}"


def _told(traces: Traces, zone: ZoneInfo) -> Iterator[str]:
    """What is known of a visitor, without a name, on the clock of the place."""
    found = {"email address": traces.by_email, "phone number": traces.by_phone}
    by = " or ".join(words for words, known in found.items() if known)
    yield (
        f"found by the same {by}"
        if by
        else "found by this booking alone: it has no email address or phone number"
    )
    if traces.period is not None:
        first, last = (moment.astimezone(zone) for moment in (traces.period.start, traces.period.end))
        yield f"{counted(traces.bookings, 'booking')}, from {first:%Y-%m-%d} to {last:%Y-%m-%d}"
    for one in traces.upcoming:
        yield f"still to come: {one.period.start.astimezone(zone):%Y-%m-%d %H:%M} {one.name}".rstrip()
    others = (
        (traces.events, "event", "without a booking"),
        (traces.companion, "event", "of others to which they come along"),
        (traces.registrations, "registration", ""),
        (traces.links, "link", "nobody booked"),
        (traces.remembered, "earlier step", "of other histories"),
        (traces.kept_links, "open link", "kept until their day"),
    )
    yield from (f"{counted(count, what)} {more}".rstrip() for count, what, more in others if count)
    if traces.signed_for_tools:
        yield "They signed for equipment: its chained history stays."


def _wiped(wiped: bool) -> int:
    if not wiped:
        print(
            "apcdesk: others read the database all the time: its log still has it. Try again.",
            file=sys.stderr,
        )
    return 0 if wiped else 1
