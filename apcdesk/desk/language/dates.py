"""Days, times and lengths in words: the one place where the desk turns instants into local text.

    dates = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    dates.time(moment)          "13:00"
    dates.time_range(period)    "13:00 – 13:45"
    dates.day(moment)           "Wed 10 March"
    dates.duration(100)         "1 h 40 min"

Instants come in as aware datetimes of any zone and are shown in the installation's zone; the locale
decides names and whether a day has 24 or twice 12 hours. The order of day and month is a word too: the patterns are in
the catalogues.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from apcdesk.availability.expand import is_repeated
from apcdesk.desk.language.sentences import listed
from apcdesk.domain.period import Period

DASH = " – "
ISOLATE, ISOLATE_END = "\u2068", "\u2069"
"""Around what runs as it begins: figures from the left, and from the right with a half of the day in Arabic behind them."""
HALVES = {
    "am": re.compile(r"(?<=\d)\s*(?:a\.?\s?m\.?|fm|ص)(?!\w)"),
    "pm": re.compile(r"(?<=\d)\s*(?:p\.?\s?m\.?|em|م)(?!\w)"),
}
"""The halves of a day as the languages of the desk write them behind a time, by the one that all can type."""
DAY = timedelta(days=1)

translate = QCoreApplication.translate


def with_plain_halves(text: str) -> str:
    """A text in small letters with "am" and "pm" for the halves of the day behind its times, in whatever language."""
    for half, written in HALVES.items():
        text = written.sub(f" {half}", text)
    return text


class DateWords:
    """Instants, days and lengths as text of one zone and one locale, and the way back from days to instants."""

    def __init__(self, tzid: str, locale: QLocale) -> None:
        self.tzid = tzid
        self.locale = locale
        self._zone = ZoneInfo(tzid)
        self._twelve = "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()

    def speak(self, locale: QLocale) -> None:
        """Name days and months as another locale does. Whether a day has 24 or twice 12 hours stays as it was."""
        self.locale = locale

    def elsewhere(self, tzid: str) -> DateWords:
        """The same words, on the clock of another zone. Raises ZoneInfoNotFoundError."""
        there = DateWords(tzid, self.locale)
        there._twelve = self._twelve
        return there

    # From instants to the wall clock and back

    def local(self, moment: datetime) -> datetime:
        """The aware moment on the wall clock of the zone."""
        return moment.astimezone(self._zone)

    def day_of(self, moment: datetime) -> date:
        """The local day that the moment belongs to."""
        return self.local(moment).date()

    def minute_of(self, moment: datetime) -> int:
        """Minutes of the wall clock since local midnight, 0 to 1439."""
        local = self.local(moment)
        return local.hour * 60 + local.minute

    def at(self, day: date, minute: int) -> datetime:
        """The instant (UTC) at which the wall clock of `day` shows `minute`; 1440 is the midnight that ends it.

        A time that the clock skips is read with the offset before the change, a repeated one as the first.
        """
        day += DAY * (minute // 1440)
        wall = datetime.combine(day, time(minute % 1440 // 60, minute % 60), self._zone)
        return wall.astimezone(UTC)

    def day_period(self, day: date, days: int = 1) -> Period:
        """From local midnight to local midnight, `days` later: 23 or 25 hours where the clock changes."""
        return Period(self.at(day, 0), self.at(day + DAY * days, 0))

    def monday_of(self, day: date) -> date:
        """The Monday of the ISO week that the day belongs to."""
        return day - DAY * day.weekday()

    # Words

    def time(self, moment: datetime) -> str:
        """As "13:00"."""
        local = self.local(moment)
        shown = self.locale.toString(QTime(local.hour, local.minute), "h:mm ap" if self._twelve else "HH:mm")
        half = self.locale.amText() if local.hour < 12 else self.locale.pmText()
        return shown.replace(half, self._half(local.hour)) if " " in half else shown

    def figures(self, minute: int) -> str:
        """A minute of the day, up to 1440, in as few figures as it needs: "08", "12:45", "24"; or "8am", "12:45pm"."""
        hours, rest = divmod(minute, 60)
        more = f":{rest:02}" if rest else ""
        if not self._twelve:
            return f"{hours:02}{more}"
        return f"{hours % 12 or 12}{more}{self._half(hours % 24)}"

    def full_hour(self, hour: int) -> str:
        """As "07:00" or "7 am"."""
        if not self._twelve:
            return self.locale.toString(QTime(hour, 0), "HH:mm")
        return f"{hour % 12 or 12} {self._half(hour)}"

    def _half(self, hour: int) -> str:
        """The half of the day, short: where a language has words for it, midnight would be "12:00 in the morning"."""
        half = self.locale.amText() if hour < 12 else self.locale.pmText()
        return ("a.m." if hour < 12 else "p.m.") if " " in half else half.lower()

    def exact_time(self, moment: datetime) -> str:
        """As `time`, and "02:00 CEST" where the clock shows that time twice: there are two of it to choose from."""
        return " ".join(part for part in (self.time(moment), self.which_of_two(moment)) if part)

    def which_of_two(self, moment: datetime) -> str:
        """As "CEST" where the clock shows the moment's time twice, which is seldom; else empty."""
        return self.zone_abbreviation(moment) if is_repeated(self.local(moment)) else ""

    def time_range(self, period: Period) -> str:
        """As "13:00 – 13:45"; each end exact."""
        times = self.exact_time(period.start) + DASH + self.exact_time(period.end)
        if self.locale.textDirection() == Qt.LayoutDirection.RightToLeft:
            return ISOLATE + times + ISOLATE_END
        return times

    def stretch(self, period: Period) -> str:
        """What is in the way, whose day is known or not: as `time_range` within one day; else with both days.

        Of whole days only the days: "Thu 25 March", "Thu 25 March – Mon 29 March".
        """
        first, last = self.day_of(period.start), self.day_of(period.end - timedelta(microseconds=1))
        if period == self.day_period(first, (last - first).days + 1):
            return self.day(first) if first == last else self.day(first) + DASH + self.day(last)
        return self.time_range(period) if first == last else self.day_and_times(period)

    def day_and_times(self, period: Period) -> str:
        """As "Wed 10, 13:00 – 13:45"; with both days where it goes on beyond the midnight that ends the first."""
        first, last = self.day_of(period.start), self.day_of(period.end - timedelta(microseconds=1))
        if first == last:
            return listed((self.day_short(first), self.time_range(period)))
        ends = (listed((self.day_short(end), self.time(end))) for end in (period.start, period.end))
        return DASH.join(ends)

    def day(self, when: datetime | date) -> str:
        """As "Wed 10 March"."""
        return self._date(when, translate("DateWords", "ddd d MMMM"))

    def day_long(self, when: datetime | date) -> str:
        """As "Wednesday 10 March"."""
        return self._date(when, translate("DateWords", "dddd d MMMM"))

    def day_short(self, when: datetime | date) -> str:
        """As "Wed 10"."""
        return self._date(when, translate("DateWords", "ddd d"))

    def day_of_month(self, when: datetime | date) -> str:
        """As "10 Mar"."""
        return self._date(when, translate("DateWords", "d MMM"))

    def day_range(self, first: date, last: date) -> str:
        """As "8 – 14 March 2027", "29 March – 4 April 2027"; both days belong to it."""
        if first.year != last.year:
            start = self.full_date(first)
        elif first.month != last.month:
            start = self._date(first, translate("DateWords", "d MMMM"))
        else:
            start = self._date(first, translate("DateWords", "d"))
        return start + DASH + self.full_date(last)

    def full_date(self, when: datetime | date) -> str:
        """As "11 April 2027"."""
        return self._date(when, translate("DateWords", "d MMMM yyyy"))

    def day_in_full(self, when: datetime | date) -> str:
        """As "Wednesday 10 March 2027"."""
        return self._date(when, translate("DateWords", "dddd d MMMM yyyy"))

    def weekday_short(self, when: datetime | date) -> str:
        """As "Wed"."""
        return self._date(when, "ddd")

    def weekday(self, when: datetime | date) -> str:
        """As "Wednesday"."""
        return self._date(when, "dddd")

    def month_short(self, when: datetime | date) -> str:
        """As "Mar"."""
        return self._date(when, "MMM")

    def month_year(self, when: datetime | date) -> str:
        """As "March 2027"."""
        return self._date(when, translate("DateWords", "MMMM yyyy"))

    def week_number(self, when: datetime | date) -> int:
        """The ISO week of the local day."""
        return self._day(when).isocalendar().week

    def duration(self, minutes: int) -> str:
        """As "45 min", "1 h", "1 h 40 min"."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return translate("DateWords", "{minutes} min").format(minutes=rest)
        if not rest:
            return translate("DateWords", "{hours} h").format(hours=hours)
        return translate("DateWords", "{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def in_words(self, length: timedelta) -> str:
        """A stretch of time as people say it, rounded down: "8 s", "4 min", "2 h 5 min", "3 days"."""
        seconds = int(length.total_seconds())
        if seconds < 60:
            return translate("DateWords", "{seconds} s").format(seconds=max(seconds, 0))
        if seconds < 86400:
            return self.duration(seconds // 60)
        days = seconds // 86400
        return translate("DateWords", "{days} days", "", days).format(days=days)

    def zone_abbreviation(self, moment: datetime) -> str:
        """As "CET": the short name that is in force at the moment."""
        return self.local(moment).tzname() or self.tzid

    def _date(self, when: datetime | date, pattern: str) -> str:
        day = self._day(when)
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _day(self, when: datetime | date) -> date:
        return self.day_of(when) if isinstance(when, datetime) else when
