"""Sentences that more than one step of the kiosk says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.kiosk.cities import time_in_city
from apcdesk.desk.kiosk.offer import Met, Offering, bookable_people
from apcdesk.desk.kiosk.session import Visit
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import listed
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.errors import Invalid, NothingSaved, Unavailable
from apcdesk.service.offers.offering import NextFree

translate = QCoreApplication.translate
LONGEST_NAME = 48
"""In a greeting: what comes below it must stay in sight."""


def visitor_words(error: Exception, dates: DateWords) -> str:
    """Why something was not done, to somebody who has not heard of databases and disks, nor of fields."""
    if isinstance(error, NothingSaved):
        return translate("Kiosk", "Nothing can be saved here at the moment. Please ask staff.")
    if isinstance(error, (Unavailable, Invalid)):
        return translate("Kiosk", "This did not work just now. Try again in a moment, or ask staff.")
    return explain(error, dates)


def greeted(name: str) -> str:
    """A visitor's name as a greeting says it: a very long one is cut."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def called(met: Met) -> str:
    """The name of whom or what a visitor chose; where nobody gave one, what it is and which: "Room 2"."""
    return met.name or _numbered(met)


def called_short(met: Met) -> str:
    """As `called`, for the middle of a sentence."""
    return met.short_name or _numbered(met)


def _numbered(met: Met) -> str:
    words = {
        CalendarKind.PERSON: translate("Kiosk", "Person {number}"),
        CalendarKind.ROOM: translate("Kiosk", "Room {number}"),
        CalendarKind.STAND: translate("Kiosk", "Stand {number}"),
        CalendarKind.EQUIPMENT: translate("Kiosk", "Device {number}"),
    }
    return words[met.kind].format(number=met.number)


def next_label(next_free: NextFree | None, today: date, dates: DateWords) -> str:
    """What stands above the next time: its weekday too when it is not today."""
    if next_free is None:
        return translate("Kiosk", "Nothing free")
    if dates.day_of(next_free.slot.start) == today:
        return translate("Kiosk", "Next free")
    return translate("Kiosk", "Next free {day}").format(day=dates.weekday_short(next_free.slot.start))


def next_time(next_free: NextFree | None, dates: DateWords) -> str:
    """The next time, a dash when there is none."""
    return "–" if next_free is None else dates.time(next_free.slot.start)


def free_at_text(next_free: NextFree | None, today: date, dates: DateWords) -> str:
    """When a person is free: "Free at 11:45"."""
    if next_free is None:
        return translate("Kiosk", "Nothing free")
    time = dates.exact_time(next_free.slot.start)
    if dates.day_of(next_free.slot.start) == today:
        return translate("Kiosk", "Free at {time}").format(time=time)
    day = dates.weekday_short(next_free.slot.start)
    return translate("Kiosk", "Free {day} at {time}").format(day=day, time=time)


def attract_line(offering: Offering, met: Mapping[Sub, Met], dates: DateWords) -> str:
    """Under the next time: a room says until when it is free, all else how long it takes and where or with whom."""
    kind, found = offering.kind, offering.next_free
    length = duration(kind, dates)
    if found is None:
        return length
    subs = kind.targets(found.assignment.subs)
    there = [met[sub] for sub in subs if sub in met and met[sub].name]
    if there and all(one.kind is CalendarKind.ROOM for one in there):
        return translate("Kiosk", "free to {time}").format(time=dates.exact_time(found.free_until))
    if not there:
        return length
    return translate("Kiosk", "{length}, {name}").format(length=length, name=there[0].short_name)


def duration(kind: AppointmentType, dates: DateWords) -> str:
    """How long it takes: "45 min"."""
    return dates.duration(int(kind.required_duration.total_seconds() // 60))


def what_and_whom(kind: AppointmentType, met: Met | None, dates: DateWords) -> str:
    """What is being booked: "Packaging advice, 20 min, with Amina Warsame"."""
    parts = [kind.name, duration(kind, dates)]
    if met is not None:
        parts.append(translate("Kiosk", "with {name}").format(name=called(met)))
    elif bookable_people(kind):
        parts.append(translate("Kiosk", "with whoever is free"))
    return listed(parts)


def when(period: Period, today: date, dates: DateWords) -> str:
    """Day and times: "today 14:00 – 14:20", "Thu 11 March 14:00 – 14:20"."""
    return translate("Kiosk", "{day} {times}").format(
        day=day_word(period, today, dates), times=dates.time_range(period)
    )


def details_line(visit: Visit, met: Met | None, today: date, dates: DateWords) -> str:
    """Whom and when, on the page of the details: "Amina Warsame, today 14:00 – 14:20"."""
    assert visit.kind is not None
    assert visit.slot is not None
    whom = called(met) if met is not None else visit.kind.name
    there = time_in_city(visit.slot.period, dates, visit.city) if visit.city is not None else ""
    return listed((whom, when(visit.slot.period, today, dates), there))


def book_words(period: Period, today: date, dates: DateWords) -> str:
    """What the button that books says: "Book 14:00 today"."""
    return translate("Kiosk", "Book {time} {day}").format(
        time=dates.exact_time(period.start), day=day_word(period, today, dates)
    )


def day_word(period: Period, today: date, dates: DateWords) -> str:
    """ "today", or the day: "Thu 11 March"."""
    if dates.day_of(period.start) == today:
        return translate("Kiosk", "today")
    return dates.day(period.start)


def place_line(*parts: str) -> str:
    """What is known of a place, in one line."""
    return listed(parts)
