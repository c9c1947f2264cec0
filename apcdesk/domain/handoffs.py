"""A booking in progress that moves from a kiosk to the visitor's phone."""

from __future__ import annotations

from dataclasses import dataclass

from apcdesk.domain.period import Period
from apcdesk.domain.questions import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHandoff:
    """All that whoever scanned the code may know of it. Nobody's name is in it, also not the visitor's own.

    `form` is what is asked before it is booked, as on the kiosk's own screen. `taken` says that this browser has it
    now; `code` is that of the booking, once it is made.
    """

    summary: str
    location: str
    period: Period
    tzid: str
    form: Form
    taken: bool
    code: str | None = None
