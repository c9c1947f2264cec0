"""What the sheet of an exception holds, what can be wrong with it, and what it becomes. No widgets."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.inspector.form import minute_from, time_text
from apcdesk.domain.events import Dates, When
from apcdesk.domain.hours import Closing
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import DAY_MINUTES, AvailablePeriod

translate = QCoreApplication.translate

DAY = timedelta(days=1)


class Reach(Enum):
    """For whom a new closing is."""

    ALONE = "alone"
    GROUP = "group"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ExceptionForm:
    """The fields. `first` and `last` are local days, `last` included; `start` and `end` times as they were typed."""

    closed: bool
    name: str
    first: date
    last: date
    all_day: bool = False
    start: str = ""
    end: str = ""
    reach: Reach = Reach.ALONE
    """Who closes besides."""

    def problems(self, dates: DateWords) -> dict[str, str]:
        """What is wrong, by field: `start`, `end`. Empty when it can be taken over."""
        backwards = translate("Rules", "The end is before the start.")
        if self.all_day:
            return {"last": backwards} if self.last < self.first else {}
        unclear = translate("Rules", "Write a time such as 13:00.")
        typed = {"start": self.start, "end": self.end}
        found = {name: unclear for name, text in typed.items() if minute_from(text) is None}
        if not found and self._moment(self.last, self.end, dates) <= self._moment(
            self.first, self.start, dates
        ):
            words = translate("Rules", "The end is before the start. Starts {start}, ends {end}.")
            found["end"] = words.format(start=self.start.strip(), end=self.end.strip())
        return found

    def becomes(
        self, sub: Sub, dates: DateWords, was: AvailablePeriod | Closing | None, others: tuple[Sub, ...]
    ) -> AvailablePeriod | Closing:
        """The exception of this account. Only for a form without problems; `was` is what is edited, `others` are the
        accounts within its reach.
        """
        if self.closed:
            if isinstance(was, Closing):
                return replace(was, when=self._when(dates), name=self.name)
            return Closing(self._when(dates), self.name, others=others)
        kept = (
            was.available_period_id if isinstance(was, AvailablePeriod) else f"extra-{secrets.token_hex(12)}"
        )
        return AvailablePeriod(sub, kept, self._when(dates).period, dates.tzid, dates.tzid, self.name)

    def _when(self, dates: DateWords) -> When:
        if self.all_day:
            period = dates.day_period(self.first, (self.last - self.first).days + 1)
            return When(period, dates.tzid, dates.tzid, Dates(self.first, self.last + DAY))
        start = self._moment(self.first, self.start, dates)
        return When(Period(start, self._moment(self.last, self.end, dates)), dates.tzid, dates.tzid)

    def _moment(self, day: date, text: str, dates: DateWords) -> datetime:
        minute = minute_from(text)
        assert minute is not None
        return dates.at(day, minute)


def form_of(one: AvailablePeriod | Closing, dates: DateWords) -> ExceptionForm:
    """The form of an exception."""
    closed = isinstance(one, Closing)
    period = one.when.period if isinstance(one, Closing) else one.period
    if isinstance(one, Closing) and one.when.dates is not None:
        days = one.when.dates
        return ExceptionForm(True, one.name, days.start, days.end - DAY, all_day=True)
    first, last = dates.day_of(period.start), dates.day_of(period.end)
    end = dates.minute_of(period.end)
    if end == 0 and last > first:
        last, end = last - DAY, DAY_MINUTES
    start_text, end_text = time_text(dates.minute_of(period.start), dates), time_text(end, dates)
    return ExceptionForm(closed, one.name, first, last, start=start_text, end=end_text)
