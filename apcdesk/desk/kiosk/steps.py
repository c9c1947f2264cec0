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
