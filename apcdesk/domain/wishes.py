"""Times that were wanted and not found: what, when, how long, and at which door. Nothing says by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period


class WishDoor(StrEnum):
    """Through which door somebody looked for the time."""

    FINDER = "finder"
    KIOSK = "kiosk"
    PAGE = "page"
    API = "api"


class Unmet(StrEnum):
    """How it ended: no time was found, or none of those on the list was taken."""

    NOTHING = "nothing"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetWish:
    """One search without a booking. Whoever wished is not in it, and the hour is as near as `at` comes to them."""

    at: datetime
    """The full hour (UTC) in which it was wished."""
    door: WishDoor
    unmet: Unmet
    subs: tuple[Sub, ...]
    """Who or what could have taken part, in the order of the search."""
    appointment_type_id: AppointmentTypeId | None = None
    window: Period
    """From the first to the last moment that was searched."""
    looked_at: Period | None = None
    """The part of it that was on the screen in the end."""
    required_duration: timedelta

    @property
    def wanted(self) -> Period:
        """When it was wanted, as near as can be told."""
        return self.looked_at or self.window
