"""Why somebody was chosen, in words for staff: they say how busy others are, so no public screen has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.bookings import Assignment, Method, Reason
from apcdesk.domain.ids import Sub

OTHERS_NAMED = 4

NameOf = Callable[[Sub], str]

translate = QCoreApplication.translate


def why_chosen(reason: Reason, name_of: NameOf, day: str) -> str:
    """As "135 booked minutes today, Elsa 180"; nothing where all are needed anyway. `day` is from `day_word`."""
    match reason.method:
        case Method.ALL:
            return ""
        case Method.ONLY_FREE:
            return translate("Reasons", "The only choice at this time")
        case Method.CHOSEN:
            return translate("Reasons", "Chosen by hand")
        case Method.STANDS_IN:
            return translate("Reasons", "Took over")
        case Method.FEWEST_MINUTES:
            return translate("Reasons", ", ").join([_own(reason, day), *_others(reason, name_of)])


def choice_lines(assignment: Assignment, name_of: NameOf, day: str) -> tuple[str, ...]:
    """A line for each who was chosen of several: "Omar: 135 booked minutes today, Elsa 180"."""
    words = {
        Method.ONLY_FREE: translate("Reasons", "Only {name} was free"),
        Method.CHOSEN: translate("Reasons", "{name} was chosen by hand"),
        Method.STANDS_IN: translate("Reasons", "{name} took over"),
        Method.FEWEST_MINUTES: translate("Reasons", "{name}: {why}"),
    }
    return tuple(
        words[reason.method].format(name=name_of(reason.sub), why=why_chosen(reason, name_of, day))
        for reason in assignment.reasons
        if reason.method in words
    )


def day_word(moment: datetime, now: datetime, dates: DateWords) -> str:
    """The day of the moment as the reasons call it: "today", "that day"."""
    if dates.day_of(moment) == dates.day_of(now):
        return translate("Reasons", "today")
    return translate("Reasons", "that day")


def _own(reason: Reason, day: str) -> str:
    minutes = dict(reason.booked_minutes).get(reason.sub, 0)
    words = translate("Reasons", "{minutes} booked minutes {day}", "", minutes)
    return words.format(minutes=minutes, day=day)


def _others(reason: Reason, name_of: NameOf) -> list[str]:
    """The others by name and minutes, the fewest first; of many the first, and how many more."""
    others = [(sub, minutes) for sub, minutes in reason.booked_minutes if sub != reason.sub]
    words = [
        translate("Reasons", "{name} {minutes}").format(name=name_of(sub), minutes=minutes)
        for sub, minutes in others[:OTHERS_NAMED]
    ]
    if len(others) > OTHERS_NAMED:
        words.append(translate("Reasons", "{count} more").format(count=len(others) - OTHERS_NAMED))
    return words
