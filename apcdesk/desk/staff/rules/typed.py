"""The hours of a day as people type them, and as they are written back. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords, with_plain_halves
from apcdesk.desk.staff.agenda.inspector.form import minute_from, time_text
from apcdesk.domain.rules import DAY_MINUTES, Weekday
from apcdesk.domain.spans import merge_spans
from apcdesk.domain.weeks import Stretch

translate = QCoreApplication.translate

LONGEST_NIGHT = 12 * 60
"""An end before the start means the next day up to this length: "9-5" is more likely a slip than 20 hours."""
NEXT_DAY = "+1"
_TIME = r"\d{1,4}(?:[:.]\d{2})?\s*(?:am|pm)?"
_RANGE = re.compile(rf"({_TIME})\s*-\s*({_TIME})\s*(\+1)?")
_FULL_HOUR = re.compile(r":00(?=\s)")
"""Of twice twelve hours; a day of two stretches has no room for it in its field."""
_DASHES = re.compile(r"\s*(?:[\u2010-\u2015\u2212]|\bto\b|\buntil\b|\btill\b)\s*")
_BETWEEN = re.compile(r"[,;/&\n]|\band\b")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: stretches in order, or what is wrong. `joined` is the text without the overlap that is wrong."""

    stretches: tuple[Stretch, ...] = ()
    problem: str = ""
    joined: str = ""


def read_hours(text: str, day: Weekday, day_name: str, dates: DateWords) -> Typed:
    """Read "10:00-13:00, 14-18", "9am to 5pm", "18:00–02:00" (until the next day), "closed", "all day"."""
    words = " ".join(with_plain_halves(text.lower()).split())
    if words in {"", "-", "closed", translate("Rules", "closed").lower()}:
        return Typed()
    if words in {"all day", "24 h", "24h", translate("Rules", "all day").lower()}:
        return Typed((Stretch(day, 0, DAY_MINUTES),))
    spans: list[tuple[int, int]] = []
    for part in _BETWEEN.split(_DASHES.sub("-", words)):
        if _RANGE.sub("", part).strip():
            return Typed(problem=_unclear(_RANGE.sub("", part).strip()))
        for start, end, next_day in _RANGE.findall(part):
            span = _span(start, end, bool(next_day))
            if isinstance(span, str):
                return Typed(problem=span)
            spans.append(span)
    return _ordered(spans, day, day_name, dates)


def hours_text(stretches: Iterable[Stretch], dates: DateWords) -> str:
    """As "09:00-12:00, 12:45-17:00" or "9 am-12 pm, 12:45 pm-5 pm": what `read_hours` reads back as the same."""
    return ", ".join(_range_text(s.start_minute, s.end_minute, dates) for s in stretches)


def clock_text(minute: int, dates: DateWords) -> str:
    """A minute of a stretch as a clock shows it, also one of the next day."""
    return time_text(minute if minute <= DAY_MINUTES else minute - DAY_MINUTES, dates)


def _range_text(start: int, end: int, dates: DateWords) -> str:
    text = "-".join(_FULL_HOUR.sub("", clock_text(minute, dates)) for minute in (start, end))
    long = end > DAY_MINUTES and end - start > LONGEST_NIGHT
    return text + NEXT_DAY if long else text


def _span(start: str, end: str, next_day: bool) -> tuple[int, int] | str:
    """Start and end in minutes, or what is wrong."""
    first, last = minute_from(start), minute_from(end)
    for text, minute in ((start, first), (end, last)):
        if minute is None:
            return _unclear(text)
    assert first is not None
    assert last is not None
    if last == 0 and not next_day:
        last = DAY_MINUTES
    if first < last and not next_day:
        return first % DAY_MINUTES, last
    last += DAY_MINUTES
    length = last - first
    if first == DAY_MINUTES or (length == DAY_MINUTES and not next_day):
        return translate("Rules", "Starts and ends at {time}.").format(time=start.strip())
    if length > DAY_MINUTES or (length > LONGEST_NIGHT and not next_day):
        words = translate("Rules", "The end is before the start. Starts {start}, ends {end}.")
        return words.format(start=start.strip(), end=end.strip())
    return first, last


def _ordered(spans: Sequence[tuple[int, int]], day: Weekday, day_name: str, dates: DateWords) -> Typed:
    ordered = sorted(spans)
    joined = [(start, min(end, start + DAY_MINUTES)) for start, end in merge_spans(spans)]
    for one, other in pairwise(ordered):
        if other[0] < one[1]:
            words = translate("Rules", "{one} and {other} overlap on {day}.")
            one_text, other_text = (_range_text(*span, dates).replace("-", DASH) for span in (one, other))
            text = ", ".join(_range_text(*span, dates) for span in joined)
            return Typed(problem=words.format(one=one_text, other=other_text, day=day_name), joined=text)
    return Typed(tuple(Stretch(day, *span) for span in joined))


def _unclear(part: str) -> str:
    words = translate("Rules", "“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.")
    return words.format(part=part)
