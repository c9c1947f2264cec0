"""Somebody at a kiosk asks for staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HelpCall:
    """A call from the kiosk at a place. It names the kiosk, never who calls."""

    place: str
    asked_at: datetime
    taken: bool = False
    """Whether staff have said that they are coming."""
