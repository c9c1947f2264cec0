"""The booking as an iCalendar event for the visitor's phone, small enough for a QR code that scans from afar."""

from __future__ import annotations

from datetime import UTC, datetime

from apcdesk.domain.bookings import Booking

MOMENT = "%Y%m%dT%H%M%SZ"


def invitation(booking: Booking, summary: str, location: str, now: datetime) -> str:
    """The event with its times in UTC, so that a phone needs no table of zones. It names no visitor."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:apcdesk",
        "BEGIN:VEVENT",
        f"UID:{booking.booking_id}",
        f"DTSTAMP:{now.astimezone(UTC):{MOMENT}}",
        f"DTSTART:{booking.period.start:{MOMENT}}",
        f"DTEND:{booking.period.end:{MOMENT}}",
        f"SUMMARY:{_escaped(summary)}",
        *([f"LOCATION:{_escaped(location)}"] if location else []),
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
