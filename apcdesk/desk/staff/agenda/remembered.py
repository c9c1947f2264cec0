"""What this machine remembers of the agenda: the view, and which calendars are ticked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.agenda.loading import Choices
from apcdesk.desk.staff.agenda.views import View, days_of, stepped
from apcdesk.domain.ids import CalendarId

VIEW = "agenda.view"
CHECKED = "agenda.checked"


class ShownDays:
    """The day in question, and the view in which it is shown."""

    def __init__(self, day: date, preferences: Preferences) -> None:
        self.day = day
        self._preferences = preferences
        kept = preferences.get(VIEW)
        self.view = View(kept) if kept in set(View) else View.WEEK

    @property
    def shown(self) -> tuple[date, ...]:
        """The days, ascending."""
        return days_of(self.view, self.day)

    def stepped(self, by: int) -> date:
        """The day that is in question after so many days, weeks or months."""
        return stepped(self.view, self.day, by)

    def set_view(self, view: View) -> None:
        """Look at it so, also next time."""
        self.view = view
        self._preferences.put(VIEW, view.value)


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
