"""The clock of another place beside the hours of the grid: which one."""

from __future__ import annotations

from zoneinfo import ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords

KEPT = "agenda.zone"


class SecondZone(QObject):
    """What this machine remembers of it. `changed()` another one was chosen, or none."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._dates = context.dates
        kept = context.preferences.get(KEPT, "")
        self.tzid = kept if isinstance(kept, str) else ""

    @property
    def there(self) -> DateWords | None:
        """The clock of the other place; None when none was chosen, or its zone is not known any more."""
        try:
            return self._dates.elsewhere(self.tzid) if self.tzid else None
        except (ZoneInfoNotFoundError, ValueError):
            return None

    def choose(self, tzid: str) -> None:
        """Show the clock of this zone, also next time; none with an empty one."""
        self.tzid = tzid
        self._preferences.put(KEPT, tzid)
        self.changed.emit()
