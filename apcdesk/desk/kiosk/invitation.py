"""The booking as an iCalendar event for the visitor's phone, small enough for a QR code that scans from afar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from apcdesk.domain.bookings import Booking
from apcdesk.domain.period import Period

MOMENT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Invited:
    """What is known of the event. It names no visitor. `uid` is that of the file which a phone gets elsewhere: what was
    taken in before is replaced. `sequence` grows with every change.
    """

    uid: str
    period: Period
    summary: str
    location: str
    sequence: int = 0


def invited(booking: Booking, summary: str, location: str) -> Invited:
    """A booking that was just made."""
    return Invited(f"{booking.booking_id}@apcdesk", booking.period, summary, location)


def invitation(event: Invited, now: datetime) -> str:
    """The event with its times in UTC, so that a phone needs no table of zones."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:apcdesk",
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{now.astimezone(UTC):{MOMENT}}",
        f"DTSTART:{event.period.start:{MOMENT}}",
        f"DTEND:{event.period.end:{MOMENT}}",
        *([f"SEQUENCE:{event.sequence}"] if event.sequence else []),
        f"SUMMARY:{_escaped(event.summary)}",
        *([f"LOCATION:{_escaped(event.location)}"] if event.location else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of iCalendar end at 75 bytes; the rest follows after a space (RFC 5545, 3.1)."""
    pieces, current = [], ""
    for letter in line:
        if len((current + letter).encode()) > 75:
            pieces.append(current)
            current = " "
        current += letter
    return "\r\n".join([*pieces, current])
