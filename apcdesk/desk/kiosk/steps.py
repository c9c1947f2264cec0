"""What a kiosk can show: the steps of a booking, and what stands beside them."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """Where the visitor is."""

    ATTRACT = "attract"
    CHOOSE = "choose"
    TIME = "time"
    DETAILS = "details"
    CONFIRMED = "confirmed"
    NUMBER = "number"


class Aside(StrEnum):
    """What is shown instead of the step while it lasts."""

    CODE = "code"
    BOOKING = "booking"
    MOVE = "move"
    PIN = "pin"
    STAFF = "staff"

    @property
    def of_staff(self) -> bool:
        """Whether it is none of the visitors' business; the visit waits behind it as it is."""
        return self in (Aside.PIN, Aside.STAFF)
