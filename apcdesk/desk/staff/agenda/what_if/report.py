"""What an outlook says, in words: won, lost, by appointment type and day, and who would stand alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.what_if.shades import DayCount, day_counts
from apcdesk.domain.hypotheses import Affected, Effect, Outlook
from apcdesk.domain.ids import Sub

translate = QCoreApplication.translate

DOT = " · "

NameOf = Callable[[Sub], str]


@dataclass(frozen=True, slots=True)
class Report:
    """An outlook as the panel says it; `problem` in the place of all else when there is none."""

    won: str = ""
    lost: str = ""
    lines: tuple[str, ...] = ()
    affected_title: str = ""
    affected: tuple[tuple[str, str], ...] = ()
    """The uid of an event and its line."""
    problem: str = ""


def report_of(outlook: Outlook, name_of: NameOf, dates: DateWords) -> Report:
    """The outlook in words."""
    kinds = [_kind_line(effect) for effect in outlook.effects if effect.won or effect.lost]
    days = [_day_line(day, dates) for day in day_counts(outlook, dates)]
    lines = (*kinds, *days) or (translate("WhatIf", "No time on offer changes."),)
    return Report(
        won=times_won(outlook.won),
        lost=times_lost(outlook.lost),
        lines=lines,
        affected_title=_affected_title(len(outlook.affected)),
        affected=tuple((one.event_uids[0], _affected_line(one, name_of, dates)) for one in outlook.affected),
    )


def risks_of(outlook: Outlook, name_of: NameOf) -> Mapping[str, str]:
    """What is the matter with each event at risk: "Ana away"."""
    words = translate("WhatIf", "{name} away")
    return {uid: words.format(name=name_of(one.sub)) for one in outlook.affected for uid in one.event_uids}


def times_won(count: int) -> str:
    """As "12 times won"."""
    return translate("WhatIf", "{count} times won", "", count).format(count=count)


def times_lost(count: int) -> str:
    """As "1 time lost"."""
    return translate("WhatIf", "{count} times lost", "", count).format(count=count)


def _changed(won: int, lost: int) -> str:
    parts = [translate("WhatIf", "{count} won", "", won).format(count=won)] if won else []
    parts += [translate("WhatIf", "{count} lost", "", lost).format(count=lost)] if lost else []
    return listed(parts)


def _kind_line(effect: Effect) -> str:
    return translate("WhatIf", "{name}: {changed}, {left} left").format(
        name=effect.name, changed=_changed(len(effect.won), len(effect.lost)), left=effect.left
    )


def _day_line(day: DayCount, dates: DateWords) -> str:
    return translate("WhatIf", "{day}: {changed}").format(
        day=dates.day(day.day), changed=_changed(day.won, day.lost)
    )


def _affected_title(count: int) -> str:
    if count == 0:
        return ""
    return translate("WhatIf", "{count} bookings affected", "", count).format(count=count)


def _affected_line(one: Affected, name_of: NameOf, dates: DateWords) -> str:
    when = f"{dates.weekday_short(one.period.start)} {dates.time(one.period.start)}"
    return DOT.join((when, one.summary or translate("WhatIf", "No title"), name_of(one.sub)))
