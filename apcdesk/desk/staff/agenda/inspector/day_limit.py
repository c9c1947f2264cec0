"""A day that is a limit, or no limit."""

from __future__ import annotations

from datetime import date

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.widgets.switches import CheckBox


class DayLimit:
    """Two widgets to be placed: a box with the words of the limit, and the day, which counts while the box is checked."""

    def __init__(self, context: DeskContext, words: str, day: date | None, name: str = "") -> None:
        """`name` is that of the day for screen readers, by default the words."""
        today = context.dates.day_of(context.services.clock.now())
        self.limited = CheckBox(context.theme, words)
        self.limited.setChecked(day is not None)
        self.chosen = DayField(context.theme, context.dates, name or words, day or today, today)
        self.chosen.setEnabled(day is not None)
        self.limited.toggled.connect(self.chosen.setEnabled)

    @property
    def day(self) -> date | None:
        """The limit, None for none."""
        return self.chosen.day if self.limited.isChecked() else None
