"""Demand in words: cells, days, and what is worth opening."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.staff.agenda.inspector.form import time_text
from apcdesk.desk.staff.demand.loading import Range, Scope
from apcdesk.domain.demand import Opening, Shut

translate = QCoreApplication.translate


def file_stem(scope: Scope) -> str:
    """What a file of these days is called: "wishes-2027", "wishes-2027-W10", "wishes-2027-W10-W13"."""
    first, last = scope.first, scope.last
    if scope.range is Range.YEAR:
        return f"wishes-{scope.day.year}"
    week = f"wishes-{first:%G-W%V}"
    return week if scope.range is Range.WEEK else f"{week}-{last:W%V}"


def hour_range(hour: int, dates: DateWords) -> str:
    """As "17:00 – 18:00"."""
    return time_text(hour * 60, dates) + DASH + time_text((hour + 1) % 24 * 60, dates)


def wishes_text(count: int) -> str:
    """As "14 wishes"."""
    return translate("Demand", "{count} wishes", "", count).format(count=count)


def opening_title(opening: Opening, dates: DateWords) -> str:
    """As "Open Thursday 17:00 – 18:00"."""
    day, hours = dates.weekday(opening.day), hour_range(opening.hour, dates)
    return translate("Demand", "Open {day} {hours}").format(day=day, hours=hours)


def opening_line(opening: Opening, name: str) -> str:
    """As "14 wishes · closed · Press A": the calendar that most of them were for."""
    if opening.shut is Shut.CLOSED:
        words = translate("Demand", "{wishes} · closed · {name}")
    else:
        words = translate("Demand", "{wishes} · all taken · {name}")
    return words.format(wishes=wishes_text(opening.wishes), name=name)


def spoken_hour(day: date, hour: int, figures: tuple[int, int, int], dates: DateWords) -> str:
    """As "Thursday 17:00 – 18:00: closed, 14 wishes"; open and free minutes, and wishes."""
    words = translate("Demand", "{day} {hours}: {state}")
    return words.format(day=dates.weekday(day), hours=hour_range(hour, dates), state=_state(figures, dates))


def spoken_day(day: date, figures: tuple[int, int, int], dates: DateWords) -> str:
    """As "Thursday 11 March: 4 h of 9 h free, no wishes"."""
    words = translate("Demand", "{day}: {state}")
    return words.format(day=dates.day_long(day), state=_state(figures, dates))


def _state(figures: tuple[int, int, int], dates: DateWords) -> str:
    open_, free, wishes = figures
    if not open_:
        time = translate("Demand", "closed")
    elif not free:
        time = translate("Demand", "all of {open} taken").format(open=dates.duration(open_))
    else:
        words = translate("Demand", "{free} of {open} free")
        time = words.format(free=dates.duration(free), open=dates.duration(open_))
    if not wishes:
        return time
    return translate("Demand", "{time}, {wishes}").format(time=time, wishes=wishes_text(wishes))
