"""What this machine remembers of the agenda: a day or a week, and which calendars are ticked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from apcdesk.desk.dates import DateWords
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.agenda.loading import Choices
from apcdesk.domain.ids import CalendarId

DAY = timedelta(days=1)
WEEK = 7
VIEW = "agenda.view"
CHECKED = "agenda.checked"


class ShownDays:
    """The day in question, shown alone or with its week."""

    def __init__(self, day: date, dates: DateWords, preferences: Preferences) -> None:
        self.day = day
        self._dates = dates
        self._preferences = preferences
        self.single = preferences.get(VIEW, "week") == "day"

    @property
    def shown(self) -> tuple[date, ...]:
        """The days, ascending."""
        if self.single:
            return (self.day,)
        monday = self._dates.monday_of(self.day)
        return tuple(monday + DAY * n for n in range(WEEK))

    def stepped(self, by: int) -> date:
        """The day that is in question after so many days or weeks."""
        return self.day + DAY * by * (1 if self.single else WEEK)

    def set_single(self, single: bool) -> None:
        """Show a day alone or its week, also next time."""
        self.single = single
        self._preferences.put(VIEW, "day" if single else "week")


class Ticks:
    """The calendars that people ticked or unticked here; the others follow their look."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.choices: Choices = dict(preferences.get(CHECKED, {}))

    def set(self, calendar_id: CalendarId, on: bool) -> None:
        """Tick or untick one."""
        self.set_all({**self.choices, calendar_id: on})

    def set_all(self, choices: Mapping[CalendarId, bool]) -> None:
        """Replace all ticks."""
        self.choices = choices
        self._preferences.put(CHECKED, dict(choices))
