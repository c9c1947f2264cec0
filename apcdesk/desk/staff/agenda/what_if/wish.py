"""What somebody would like to know, as the fields say it, and the hypothesis that it becomes. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES
from apcdesk.desk.staff.agenda.inspector.form import minute_from, time_text
from apcdesk.domain.hypotheses import Away, Hypothesis, LongerHours, OneMore
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.service.hours.rules import OpenHours

translate = QCoreApplication.translate


class Kind(StrEnum):
    """What might be changed."""

    AWAY = "away"
    LONGER = "longer"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Wish:
    """The fields. `day` None means every day of `shown`; `start` and `end` are times as they were typed."""

    kind: Kind
    sub: Sub
    shown: tuple[date, ...]
    day: date | None = None
    start: str = ""
    end: str = ""

    @property
    def days(self) -> Sequence[date]:
        """The days that are meant; one more stays from its day on."""
        return self.shown if self.day is None else (self.day,)

    def problems(self) -> dict[str, str]:
        """What is wrong with the times, by field: `start`, `end`."""
        unclear = translate("WhatIf", "Write a time such as 13:00.")
        found = {
            name: unclear
            for name, text in (("start", self.start), ("end", self._end))
            if text and minute_from(text) is None
        }
        if self.kind is Kind.LONGER and not self.end:
            found["end"] = translate("WhatIf", "Write until when, such as 19:00.")
        start, end = self._minutes
        if not found and end <= start:
            found["end"] = translate("WhatIf", "The end is before the start.")
        return found

    def hypothesis(self, hours: OpenHours | None, dates: DateWords) -> Hypothesis | None:
        """The hypothesis in UTC, for a wish without problems; None when there is no such time.

        `hours` is when the account is open on the shown days: without a start, longer hours begin where these end.
        """
        if self.kind is Kind.AWAY:
            return _of(Away, self.sub, self._each_day(dates))
        if self.kind is Kind.MORE:
            first = dates.at(self.days[0], self._minutes[0])
            last = dates.at(self.shown[-1], DAY_MINUTES)
            return _of(OneMore, self.sub, [Period(first, last)] if first < last else [])
        longer = self._each_day(dates) if self.start else self._after_closing(hours, dates)
        return _of(LongerHours, self.sub, longer)

    def words(self, name: str, dates: DateWords) -> str:
        """As "Ana away, Thu 11 March", "Ana open until 19:00, Thu 11 March", "One more Press A, from Wed 10 March"."""
        start, end = (time_text(minute_from(text), dates) for text in (self.start, self._end))
        day = dates.day(self.days[0])
        if self.kind is Kind.MORE:
            since = translate("WhatIf", "{day}, {time}").format(day=day, time=start) if start else day
            return translate("WhatIf", "One more {name}, from {since}").format(name=name, since=since)
        if len(self.days) > 1:
            day = dates.day_range(self.days[0], self.days[-1])
        if self.kind is Kind.LONGER:
            times = start + DASH + end if start else translate("WhatIf", "until {time}").format(time=end)
            return translate("WhatIf", "{name} open {times}, {day}").format(name=name, times=times, day=day)
        times = _times(start, end)
        if times:
            return translate("WhatIf", "{name} away {times}, {day}").format(name=name, times=times, day=day)
        return translate("WhatIf", "{name} away, {day}").format(name=name, day=day)

    @property
    def _end(self) -> str:
        return "" if self.kind is Kind.MORE else self.end

    @property
    def _minutes(self) -> tuple[int, int]:
        start, end = minute_from(self.start), minute_from(self._end)
        return start or 0, DAY_MINUTES if end is None else end

    def _each_day(self, dates: DateWords) -> Iterator[Period]:
        start, end = self._minutes
        for day in self.days:
            first, last = dates.at(day, start), dates.at(day, end)
            if first < last:  # else the clock leaves that time out
                yield Period(first, last)

    def _after_closing(self, hours: OpenHours | None, dates: DateWords) -> Iterator[Period]:
        """From the end of each day's hours on; a day without any stays closed."""
        if hours is None:
            return
        stretches = [*hours.rules, *(extra.period for extra in hours.extra)]
        for day in self.days:
            whole, until = dates.day_period(day), dates.at(day, self._minutes[1])
            ends = [stretch.end for stretch in stretches if whole.start < stretch.end <= whole.end]
            if ends and max(ends) < until:
                yield Period(max(ends), until)


def _of(
    kind: type[Away] | type[LongerHours] | type[OneMore], sub: Sub, periods: Iterator[Period] | list[Period]
) -> Hypothesis | None:
    found = tuple(periods)
    return kind(sub, found) if found else None


def _times(start: str, end: str) -> str:
    if start and end:
        return start + DASH + end
    if start:
        return translate("WhatIf", "from {time}").format(time=start)
    return translate("WhatIf", "until {time}").format(time=end) if end else ""
