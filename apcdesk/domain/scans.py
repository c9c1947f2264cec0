"""What a scanner read: the code of a booking, the invitation of one, or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from apcdesk.domain.ids import CODE_LETTERS, BookingId

CODE_LENGTH = 6
_UID = re.compile(r"^UID:(?P<id>[^@\s]+)", re.MULTILINE | re.IGNORECASE)
_IN_PATH = re.compile(r"/([A-Za-z0-9]+)/?(?:[?#].*)?$")


@dataclass(frozen=True, slots=True)
class ScannedBooking:
    """A booking as a print or a phone names it: by its code, or by its id in an iCalendar event."""

    code: str = ""
    booking_id: BookingId | None = None


def scanned_booking(text: str) -> ScannedBooking | None:
    """The booking that was scanned: an iCalendar event, an address that ends in a code, or the code alone.

    None when it is none of these, such as a badge.
    """
    told = text.strip()
    if told.upper().startswith("BEGIN:VCALENDAR"):
        found = _UID.search(told.replace("\r", "\n"))
        return None if found is None else ScannedBooking(booking_id=BookingId(found["id"]))
    if told.lower().startswith(("http://", "https://")):
        ending = _IN_PATH.search(told)
        told = ending[1] if ending is not None else ""
    code = told.upper().replace(" ", "")
    return ScannedBooking(code=code) if is_code(code) else None


def is_code(text: str) -> bool:
    """Whether it could be the code of a booking."""
    return len(text) == CODE_LENGTH and set(text) <= set(CODE_LETTERS)
