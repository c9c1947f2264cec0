"""How long what visitors left is kept: until the day that the kiosk names to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

DAYS = 30
LONGEST = 3650


@dataclass(frozen=True, slots=True)
class Retention:
    """`days` after the appointment; where something ends as a whole, such as a fair, after its `last_day`."""

    days: int = DAYS
    last_day: date | None = None

    def deleted_on(self, day: date) -> date:
        """The day on which what a visitor of this day left is deleted."""
        return self._counted_from(day) + timedelta(days=self.days)

    def due(self, today: date) -> date | None:
        """The latest day whose visitors' data is to be gone today; None while nothing is."""
        day = today - timedelta(days=self.days)
        return None if self.last_day is not None and day < self.last_day else day

    def _counted_from(self, day: date) -> date:
        return day if self.last_day is None else max(day, self.last_day)


def retention_of(place: Mapping[str, Any]) -> Retention:
    """As the installation's setting `place` has it in `personal_data_deleted`: `days_after`, and of a fair the day
    `counted_from` which it counts, or the day `on` which everything goes."""
    value = place.get("personal_data_deleted", {})
    days = int(value.get("days_after", DAYS))
    if "counted_from" in value:
        return Retention(days, date.fromisoformat(value["counted_from"]))
    if "on" in value:
        return Retention(days, date.fromisoformat(value["on"]) - timedelta(days=days))
    return Retention(days)
