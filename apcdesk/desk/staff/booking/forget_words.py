"""What is known of a visitor who is to be forgotten, in words that name nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.erasure import Traces, Upcoming
from apcdesk.service.privacy.forgotten import Forgotten

translate = QCoreApplication.translate


def bookings_text(traces: Traces, dates: DateWords) -> str:
    """As "4 bookings, 8 – 14 March 2027"; "" where there are none."""
    if traces.period is None:
        return ""
    first, last = dates.day_of(traces.period.start), dates.day_of(traces.period.end)
    days = dates.full_date(first) if first == last else dates.day_range(first, last)
    words = translate("Forget", "{count} bookings, {days}", "", traces.bookings)
    return words.format(count=traces.bookings, days=days)


def found_by_text(traces: Traces) -> str:
    """What they have in common."""
    if traces.by_email and traces.by_phone:
        return translate("Forget", "Found by the same email address or phone number.")
    if traces.by_email:
        return translate("Forget", "Found by the same email address.")
    if traces.by_phone:
        return translate("Forget", "Found by the same phone number.")
    return translate(
        "Forget", "No email address and no phone number is known, and a name alone does not say who it is."
    )


def further_texts(traces: Traces) -> list[str]:
    """What there is beside bookings, a line each."""
    lines = [
        (traces.events, translate("Forget", "{count} events without a booking", "", traces.events)),
        (
            traces.companion,
            translate("Forget", "Comes along to {count} bookings of others", "", traces.companion),
        ),
        (traces.registrations, translate("Forget", "{count} registrations", "", traces.registrations)),
        (traces.links, translate("Forget", "{count} links nobody booked", "", traces.links)),
        (
            traces.remembered,
            translate("Forget", "{count} earlier steps in histories of others", "", traces.remembered),
        ),
    ]
    return [words.format(count=number) for number, words in lines if number]


def kept_text(traces: Traces) -> str:
    """What stays for the time being; "" for nothing."""
    if not traces.kept_links:
        return ""
    words = translate(
        "Forget",
        "{count} links that name the address are still open. They are forgotten on their day.",
        "",
        traces.kept_links,
    )
    return words.format(count=traces.kept_links)


def upcoming_text(one: Upcoming, dates: DateWords) -> str:
    """As "Thu 11 March, 13:00 – 13:45"."""
    words = translate("Forget", "{day}, {times}")
    return words.format(day=dates.day(one.period.start), times=dates.time_range(one.period))


def done_text(gone: Forgotten, *, wiped: bool) -> str:
    """What came of it."""
    if not wiped:
        return translate(
            "Forget", "The visitor is forgotten. Pieces left in the database’s file go within minutes."
        )
    words = translate("Forget", "The visitor of {count} bookings is forgotten.", "", gone.bookings)
    return words.format(count=gone.bookings)
