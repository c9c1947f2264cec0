"""The languages of pages: their words as data, and how each writes days, times and lengths."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from apcdesk import resources
from apcdesk.availability.expand import is_repeated
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import HourFormat

CODES = ("en", "de", "fr", "es", "pt", "nl", "nb", "sv", "ar")
"""In the order of the menu; the first is for whoever understands none."""
ALSO: Mapping[str, str] = {"no": "nb", "nn": "nb"}
AS_IT_BEGINS, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Language:
    """A language; `direction` is `ltr` or `rtl`. Where it is `rtl`, what stands in a sentence is isolated."""

    code: str
    name: str
    direction: str
    comma: str
    date_form: str
    date_form_with_year: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    texts: Mapping[str, str]

    def say(self, key: str, **values: str | int) -> str:
        """The sentence of this key. Raises KeyError for one that no language has."""
        return self.texts[key].format_map({name: self._isolated(one) for name, one in values.items()})

    def date(self, day: date, today: date) -> str:
        """`Thu 11 March`, with its year when that is not this one."""
        form = self.date_form if day.year == today.year else self.date_form_with_year
        return form.format(
            weekday=self.weekdays[day.weekday()],
            day=day.day,
            month=self.months[day.month - 1],
            year=day.year,
        )

    def time(self, local: datetime, hour_format: HourFormat | None) -> str:
        """`14:15`, or `2:15 pm` where that is asked for; `02:15 CEST` where the clock shows that time twice."""
        which = f" {local:%Z}" if is_repeated(local) else ""
        if hour_format is not HourFormat.TWELVE:
            return f"{local:%H:%M}{which}"
        half = self.texts["am" if local.hour < 12 else "pm"]
        return f"{local.hour % 12 or 12}:{local:%M} {half}{which}"

    def length(self, length: timedelta) -> str:
        """`45 min`, `1 h`, `1 h 30 min`."""
        hours, minutes = length // HOUR, length % HOUR // timedelta(minutes=1)
        parts = [self.say("hours", n=hours)] * bool(hours)
        parts += [self.say("minutes", n=minutes)] * bool(minutes)
        return " ".join(parts)

    def listed(self, parts: Iterable[str]) -> str:
        """The parts with the comma of the language between them, each in its own direction."""
        return self.comma.join(map(self._isolated, parts))

    def in_order(self, text: str) -> str:
        """Times, whose figures read from left to right everywhere, and from the right with a half of the day in Arabic."""
        return self._isolated(text)

    def _isolated(self, value: str | int) -> str:
        return f"{AS_IT_BEGINS}{value}{END}" if self.direction == "rtl" else str(value)


@dataclass(frozen=True, slots=True)
class Wording:
    """Times in a language, on the clock of one zone. `today` decides whether a year is worth saying."""

    language: Language
    tzid: str
    hour_format: HourFormat | None
    now: datetime

    @property
    def city(self) -> str:
        """The zone by its city."""
        return city(self.tzid)

    def day(self, moment: datetime) -> date:
        """The date on the zone's calendar."""
        return self._local(moment).date()

    def date(self, moment: datetime) -> str:
        """The moment's day."""
        return self.language.date(self.day(moment), self.day(self.now))

    def short_date(self, moment: datetime) -> str:
        """`Thu 11`."""
        day = self.day(moment)
        return f"{self.language.weekdays[day.weekday()]} {day.day}"

    def weekday(self, moment: datetime) -> str:
        """The name of the moment's weekday."""
        return self.language.weekdays[self.day(moment).weekday()]

    def month(self, moment: datetime) -> str:
        """The name of the moment's month."""
        return self.language.months[self.day(moment).month - 1]

    def time(self, moment: datetime) -> str:
        """The time of the day."""
        return self.language.in_order(self.language.time(self._local(moment), self.hour_format))

    def span(self, period: Period) -> str:
        """`14:15 – 15:00`."""
        return self.starts(period.start, period.end)

    def starts(self, first: datetime, last: datetime) -> str:
        """`09:00 – 11:45`, of two moments of a day."""
        ends = [self.language.time(self._local(one), self.hour_format) for one in (first, last)]
        return self.language.in_order(" – ".join(ends))

    def whole(self, period: Period) -> str:
        """`Thu 11 March, 14:15 – 15:00`."""
        return f"{self.date(period.start)}{self.language.comma}{self.span(period)}"

    def hour(self, moment: datetime) -> int:
        """The hour of the day, 0 to 23."""
        return self._local(moment).hour

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.tzid))


def city(tzid: str) -> str:
    """`Buenos Aires` of `America/Argentina/Buenos_Aires`."""
    return tzid.rpartition("/")[2].replace("_", " ")


@cache
def language(code: str) -> Language:
    """The language of this code, one of `CODES`."""
    value: dict[str, Any] = json.loads(resources.read_text(f"pages/languages/{code}.json"))
    return Language(
        code=code,
        name=value["name"],
        direction=value["direction"],
        comma=value["comma"],
        date_form=value["date"],
        date_form_with_year=value["date_with_year"],
        weekdays=tuple(value["weekdays"]),
        months=tuple(value["months"]),
        texts=value["texts"],
    )


def best_language(wanted: str | None, accepted: str) -> Language:
    """The one that was chosen, else the first that the browser accepts (its `Accept-Language`)."""
    for one in [wanted or "", *_by_preference(accepted)]:
        code = one.lower().replace("_", "-").partition("-")[0]
        code = ALSO.get(code, code)
        if code in CODES:
            return language(code)
    return language(CODES[0])


def _by_preference(accepted: str) -> list[str]:
    weighted = []
    for part in accepted.split(","):
        name, _, weight = part.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            quality = 0.0
        if quality > 0:
            weighted.append((quality, name.strip()))
    return [name for _, name in sorted(weighted, key=lambda one: -one[0])]
