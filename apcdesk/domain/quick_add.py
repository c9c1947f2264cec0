"""One line that says a whole booking: "Lotte Claes Tue 15:15 45m with Sofie + office", or an event that repeats: "every
Mon and Wed 9-10 Team". Read in all languages of the desk at once.

What is not a day, a time, a length or somebody's name is the title. A line without a time means the whole day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.quick_repeats import read_repeats
from apcdesk.domain.recurrence import Recurrence

DAY = timedelta(days=1)
WEEKDAYS = (
    "monday mon montag mo lundi lun lunes mandag man maandag ma segunda segunda-feira seg måndag mån الاثنين الإثنين",
    "tuesday tue tues dienstag di mardi mar martes tirsdag tir tirs dinsdag terça terça-feira tisdag tis الثلاثاء",
    "wednesday wed mittwoch mi mercredi mer miércoles miercoles mié onsdag ons woensdag wo quarta quarta-feira qua الأربعاء",
    "thursday thu thurs donnerstag do jeudi jeu jueves jue torsdag tor tors donderdag quinta quinta-feira الخميس",
    "friday fri freitag fr vendredi ven viernes vie fredag fre vrijdag vr sexta sexta-feira الجمعة",
    "saturday sat samstag sa sonnabend samedi sam sábado sabado sáb lørdag lør zaterdag za lördag lör السبت",
    "sunday sun sonntag so dimanche dim domingo dom søndag søn zondag zo söndag sön الأحد",
)
"""Monday first: English, German, French, Spanish, Norwegian, Dutch, Portuguese, Swedish, Arabic; a name that two languages
share is the same day."""
RELATIVE = {
    0: "today heute aujourd'hui hoy idag vandaag hoje اليوم",
    1: "tomorrow tmrw morgen demain mañana imorgen amanhã amanha imorgon غدا غدًا",
}
WITH = frozenset(["with", "w/", "mit", "avec", "con", "med", "met", "com", "مع"])
BEFORE_TIME = frozenset(
    [
        "at",
        "@",
        "um",
        "à",
        "a",
        "las",
        "kl",
        "kl.",
        "on",
        "am",
        "le",
        "el",
        "på",
        "den",
        "for",
        "für",
        "pour",
        "por",
        "i",
        "om",
        "op",
        "voor",
        "às",
        "as",
        "na",
        "no",
        "em",
        "para",
        "في",
        "يوم",
        "لمدة",
    ]
)
"""Little words that are dropped before a day, a time or a length."""
AND = frozenset(["+", "&", ",", "and", "und", "et", "y", "og", "en", "e", "och", "و"])
UHR, PM, AM = "uhr", "pm", "am"
OCLOCK = {UHR: UHR, "uur": "u", PM: PM, AM: AM}
"""What says after a space that the number before is a time of day, and how it is written without."""
MINUTES = frozenset(
    ["m", "min", "mins", "minutes", "minuten", "minutos", "minutter", "minuter", "دقيقة", "دقائق"]
)
HOURS = frozenset(
    [
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "stunde",
        "stunden",
        "std",
        "heure",
        "heures",
        "hora",
        "horas",
        "time",
        "timer",
        "t",
        "u",
        "uur",
        "timme",
        "timmar",
        "tim",
        "ساعة",
        "ساعات",
    ]
)
DAY_MINUTES = 24 * 60
LAST_HOUR = 24
EVENING, LATEST_OF_A_NIGHT = 18, 8
"""Between which hours a stretch of two hours alone goes past midnight: "22-6"."""
LONGEST_HOURS = 6
"""More than so many "h", "u" or "uur" is a time of day: 15h, 15u30, 15 uur."""

_DAYS = {name: number for number, names in enumerate(WEEKDAYS) for name in names.split()}
_SPELT_APART = re.compile(r"\bi (dag|morgen|morgon)\b", re.IGNORECASE)
"""Norwegian and Swedish write "i dag" and "i morgon"."""
_RELATIVE = {name: days for days, names in RELATIVE.items() for name in names.split()}
_CLOCK = re.compile(r"(\d{1,2})[:.hu](\d{2})(am|pm)?|(\d{1,2})(am|pm|uhr)")
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)([^\W\d]+)(?:(\d{1,2})(?:m|min)?)?")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?")
_DASHES = re.compile(r"\s*[-–—]\s*(?=\d)")
_RANGE = re.compile(
    r"((?<![\d-])\d{1,2}(?:[:.hu]\d{2})?(?:am|pm)?[–—-]\d{1,2}(?:am|pm|h|u)?(?![\w:.–—-])"
    r"|\d{1,2}[:.hu]?\d{0,2}(?:am|pm)?\s*[–—-]\s*\d{1,2}[:.hu]\d{2})"
)
"""From a time to a time; with spaces around the dash only where the end cannot be anything else."""


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """What was understood. `minute` counts from midnight, None means the whole day; `length` is in minutes.

    `unknown` are names after "with" that nobody has. `repeats` is how it recurs from `day` on.
    """

    summary: str
    day: date
    minute: int | None
    length: int | None
    calendars: tuple[CalendarId, ...] = ()
    unknown: tuple[str, ...] = ()
    repeats: Recurrence | None = None


Names = Mapping[CalendarId, Sequence[str]]
"""What each calendar may be called."""


def read_quick(text: str, today: date, names: Names) -> QuickEntry:
    """Read a line. Days without a date are the next ones from `today` on, today included."""
    return _Reader(_tokens(text), today, names).entry()


def read_day(text: str, today: date) -> date | None:
    """Read a day alone, as the line of a booking may say it; None when the text says anything else, or no day."""
    words = [word for word in _with_whole_days(text).casefold().split() if word not in BEFORE_TIME]
    return _day_of(words[0], today) if len(words) == 1 else None


def _tokens(text: str) -> list[str]:
    """Words; a range of times is one word, and "+" and "," stand alone."""
    apart = r"(?<=[^\d\s])\s*([+,&])\s*|\s+([+,&])\s+"
    spaced = re.sub(apart, lambda m: f" {m[1] or m[2]} ", _with_whole_days(text))
    parts = _RANGE.split(spaced)
    joined = "".join(_DASHES.sub("–", part) if number % 2 else part for number, part in enumerate(parts))
    return joined.split()


def _with_whole_days(text: str) -> str:
    return _SPELT_APART.sub(r"i\1", text)


class _Reader:
    def __init__(self, tokens: list[str], today: date, names: Names) -> None:
        self._tokens = tokens
        self._today = today
        self._names = names
        self._day: date | None = None
        self._minute: int | None = None
        self._length: int | None = None
        self._calendars: dict[CalendarId, None] = {}
        self._unknown: list[str] = []
        self._title: list[str] = []
        self._repeats: Recurrence | None = None
        pairs = zip(tokens, [*tokens[1:], ""], strict=False)
        self._timed = any(
            _times_of(word.casefold(), after.casefold(), bare=False) is not None for word, after in pairs
        )
        """A time is written as one: "12-13" is how many, then."""

    def entry(self) -> QuickEntry:
        at = 0
        while at < len(self._tokens):
            at = self._take(at)
        return QuickEntry(
            " ".join(self._title),
            self._day or self._first_day(),
            self._minute,
            self._length,
            tuple(self._calendars),
            tuple(self._unknown),
            self._repeats,
        )

    def _first_day(self) -> date:
        """The next day on which it recurs, today included."""
        days = () if self._repeats is None else self._repeats.by_day
        return min(
            (self._today + DAY * ((day - self._today.weekday()) % 7) for day in days), default=self._today
        )

    def _take(self, at: int) -> int:
        """Take the word at this place, and those that belong to it; the place of the next one."""
        word = self._tokens[at].casefold()
        if word in WITH and at + 1 < len(self._tokens):
            return self._take_names(at + 1)
        used = self._take_repeats(at) or self._take_when(at)
        if used:
            return at + used
        if word in BEFORE_TIME:
            little = at + 1
            while little < len(self._tokens) and self._tokens[little].casefold() in BEFORE_TIME:
                little += 1
            used = self._take_when(little) if little < len(self._tokens) else 0
            if used:
                return little + used
        self._title.append(self._tokens[at])
        return at + 1

    def _take_repeats(self, at: int) -> int:
        """How many words from here on say how it recurs, as "every 2 weeks", "jeden Mo und Mi"."""
        if self._repeats is not None:
            return 0
        found = read_repeats([word.casefold() for word in self._tokens[at:]], _DAYS, AND)
        if found is None:
            return 0
        self._repeats, used = found
        return used

    def _take_when(self, at: int) -> int:
        """How many words from here on say a day, a time or a length that is not known yet."""
        word = self._tokens[at].casefold()
        following = self._tokens[at + 1].casefold() if at + 1 < len(self._tokens) else ""
        if self._day is None and (day := _day_of(word, self._today)) is not None:
            self._day = day
            return 1
        if self._minute is None and (times := _times_of(word, following, bare=not self._timed)) is not None:
            self._minute, length, used = times
            self._length = length or self._length
            return used
        if self._length is None and (span := _length_of(word, following)) is not None:
            self._length, used = span
            return used
        return 0

    def _take_names(self, at: int) -> int:
        while at < len(self._tokens):
            if self._tokens[at].casefold() in AND:
                at += 1
                continue
            if self._take_when(at):
                return at + 1
            found = self._name_at(at)
            if found is not None:
                calendar_id, used = found
                self._calendars[calendar_id] = None
                at += used
            else:
                self._unknown.append(self._tokens[at])
                at += 1
        return at

    def _name_at(self, at: int) -> tuple[CalendarId, int] | None:
        """Whose name begins here, the longest first; a part of one will do when only one begins so."""
        for used in range(min(4, len(self._tokens) - at), 0, -1):
            said = " ".join(self._tokens[at : at + used]).casefold()
            whole = [key for key, names in self._names.items() if said in (n.casefold() for n in names)]
            if len(whole) == 1:
                return whole[0], used
        said = self._tokens[at].casefold()
        begun = [
            key
            for key, names in self._names.items()
            if any(part.startswith(said) for name in names for part in name.casefold().split())
        ]
        return (begun[0], 1) if len(begun) == 1 else None


def _day_of(word: str, today: date) -> date | None:
    word = word.rstrip(",")
    name = word.rstrip(".").replace("’", "'")
    if name in _RELATIVE:
        return today + DAY * _RELATIVE[name]
    if name in _DAYS:
        return today + DAY * ((_DAYS[name] - today.weekday()) % 7)
    match = _DATE.fullmatch(word)
    if match is None:
        return None
    year, month, day = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
    if match[1] is None and "." in word and not word.endswith(".") and match[6] is None:
        return None  # 9.30 is a time
    try:
        found = date(int(year or today.year), int(month), int(day))
        return found.replace(year=found.year + 1) if not year and found < today else found
    except ValueError:
        return None


def _times_of(word: str, following: str, *, bare: bool) -> tuple[int, int | None, int] | None:
    """The minute, the length if an end is said, and how many words that took; `bare` hours are a time, too: "12-13"."""
    first, dash, last = word.rstrip(",").partition("–")
    said = following in (UHR, "uur")
    if dash:
        span = _range_of(first, last, bare=bare or said)
        return None if span is None else (span[0], (span[1] - span[0]) % DAY_MINUTES or None, 1 + said)
    start = _clock(first)
    if start is not None:
        return start, None, 1 + said
    if first.isdecimal() and following in OCLOCK:
        start = _clock(first + OCLOCK[following])
        return None if start is None else (start, None, 2)
    return None


def _range_of(first: str, last: str, *, bare: bool) -> tuple[int, int] | None:
    """The minutes of start and end. One of two hours may stand alone beside a time; both only when they are `bare`: one
    after the other, or from an evening into the night."""
    start, end, half = _clock(first), _clock(last), last[-2:]
    if start is None and first.isdecimal() and half in (AM, PM):
        sides = [_clock(first + side) for side in (half, AM)]
        start = next((side for side in sides if side is not None and end is not None and side < end), None)
    if (
        start is None
        and end is None
        and not (bare and first.isdecimal() and last.isdecimal() and _follows(int(first), int(last)))
    ):
        return None
    start, end = (_hour(said) if found is None else found for said, found in ((first, start), (last, end)))
    return None if start in (None, DAY_MINUTES) or end is None else (start, end)


def _follows(first: int, last: int) -> bool:
    """Whether two hours alone are a stretch of time: "9-8" and "31-3" are not."""
    return first < last or (EVENING <= first < LAST_HOUR and last <= LATEST_OF_A_NIGHT)


def _hour(word: str) -> int | None:
    """An hour alone; 24 is the midnight that ends the day."""
    return int(word) * 60 if word.isdecimal() and int(word) <= LAST_HOUR else None


def _clock(word: str) -> int | None:
    match = _CLOCK.fullmatch(word)
    if match is None:
        digits = word.removesuffix("h").removesuffix("u")
        late = digits.isdecimal() and digits != word and LONGEST_HOURS < int(digits) < 24
        return int(digits) * 60 if late else None
    hour, minute = int(match[1] or match[4]), int(match[2] or 0)
    half = match[3] or match[5]
    if half in (AM, PM):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (half == PM)
    if UHR not in word and ("h" in word or "u" in word) and hour <= LONGEST_HOURS:
        return None
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _length_of(word: str, following: str) -> tuple[int, int] | None:
    """Minutes, and how many words that took: "45m", "1h30", "1.5h", "45 min", "2 hours"."""
    word = word.rstrip(",")
    if re.fullmatch(r"\d+(?:[.,]\d+)?", word) and following in MINUTES | HOURS:
        word, used = word + following, 2
    else:
        used = 1
    match = _LENGTH.fullmatch(word)
    if match is None:
        return None
    amount = float(match[1].replace(",", "."))
    if match[2] in HOURS:
        minutes = round(amount * 60) + int(match[3] or 0)
    elif match[2] in MINUTES and match[3] is None:
        minutes = round(amount)
    else:
        return None
    return (minutes, used) if minutes > 0 else None
