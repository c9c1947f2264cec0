"""Explanations in words: what is in the way of whom, and what would help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder.phrases import day_and_time, in_full, lane_name
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.calendars import Calendar, CalendarKind
from apcdesk.domain.explanations import (
    Blocker,
    Cause,
    GroupReason,
    MemberReason,
    Repair,
    RepairKind,
    SequenceException,
)
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ConstraintPeriod
from apcdesk.service.asking.explaining import ExplanationView

translate = QCoreApplication.translate

CLOSED = frozenset(
    {
        Cause.NO_HOURS,
        Cause.CLOSED_DAY,
        Cause.HOURS_END,
        Cause.HOURS_START,
        Cause.CLOSED_BETWEEN,
        Cause.OWN_PERIODS,
        Cause.LIMIT,
    }
)
"""What has nothing to do with anything booked at that time."""


class WhyWords:
    """The sentences of one explanation, in the zone and the language of `dates`."""

    def __init__(self, view: ExplanationView, dates: DateWords) -> None:
        self._view = view
        self._dates = dates

    # Titles and summaries

    def title(self) -> str:
        """As "Why not Thu 10:30?"; without an asked time "Why is there nothing?"."""
        asked = self._view.explanation.asked
        if asked is None:
            return translate("Why", "Why is there nothing?")
        return translate("Why", "Why not {day} {time}?").format(
            day=self._dates.weekday_short(asked.start), time=self._dates.time(asked.start)
        )

    def remark(self) -> str:
        """What there is to say of the asked time beside its members: outside the window, off the grid, or free."""
        explanation, query = self._view.explanation, self._view.query
        if explanation.outside:
            return translate("Why", "This time is not in the window.")
        if not all(group.good for group in explanation.groups):
            return ""
        if explanation.off_grid and query.start_interval is not None:
            return translate("Why", "Everybody is free, but times start every {length} only.").format(
                length=self._dates.duration(_minutes(query.start_interval))
            )
        if explanation.off_grid:
            return translate("Why", "Everybody is free, but this time was not asked for.")
        return translate("Why", "This time works.")

    def nothing(self, today: date) -> str:
        """As "No time today. The longest stretch free for both is 45 minutes, 17:15 – 18:00."."""
        longest = self._view.explanation.longest
        if longest is None:
            rest = translate("Why", "There is no moment at which everybody who is needed is free.")
        else:
            needed = sum(group.needed for group in self._view.query.participants)
            rest = _longest_sentence(needed).format(
                length=in_full(longest.length, self._dates), range=self._range(longest)
            )
        return f"{self._no_time(today)} {rest}"

    # Groups and members

    def chip(self, group: GroupReason) -> str:
        """As "1 of 2": how many of those needed are free."""
        return translate("Why", "{free} of {needed}").format(
            free=min(group.free, group.needed), needed=group.needed
        )

    def name(self, sub: Sub) -> str:
        """What a member is called."""
        calendar = self._view.calendars.get(sub)
        return translate("Why", "Somebody") if calendar is None else lane_name(calendar)

    def _given_name(self, sub: Sub | None) -> str:
        calendar = None if sub is None else self._view.calendars.get(sub)
        return translate("Why", "Somebody") if calendar is None else given_name(calendar)

    def reason(self, member: MemberReason) -> str:
        """The decisive thing in a member's way, in a sentence; nothing when it is free."""
        asked = self._view.explanation.asked
        if member.free or asked is None:
            return ""
        return self._blocker(member.blockers[0], asked, self._named(member))

    def _named(self, member: MemberReason) -> str | None:
        """The title of what is in the way. Whom a person meets is nobody's business when a time is looked for."""
        calendar = self._view.calendars.get(member.sub)
        if calendar is not None and calendar.look.kind is CalendarKind.PERSON:
            return None
        return self._view.title_of(member.blockers[0])

    def _blocker(self, blocker: Blocker, asked: Period, title: str | None) -> str:
        if blocker.cause is Cause.BUSY:
            return self._busy(blocker, asked) if title is None else self._titled(blocker, asked, title)
        if blocker.cause is Cause.HELD:
            place = self._view.place_of(blocker)
            if place is None:
                return translate("Why", "Being booked right now")
            return translate("Why", "Being booked at {place}").format(place=place)
        if blocker.cause is Cause.NOT_BACK:
            return translate("Why", "Not here: it is out, or due for calibration")
        sentence = _SENTENCES[blocker.cause]
        if blocker.cause is Cause.LIMIT and blocker.limit_period is ConstraintPeriod.WEEK:
            sentence = _full_week
        return sentence().format(
            start=self._dates.time(blocker.period.start),
            end=self._dates.time(blocker.period.end),
            range=self._range(blocker.period),
            clear=self._dates.duration(_minutes(blocker.clear)),
            missing=in_full(blocker.missing, self._dates),
            weekday="" if blocker.day is None else self._dates.weekday(blocker.day),
            limit=blocker.limit,
        )

    def _busy(self, blocker: Blocker, asked: Period) -> str:
        """A time that is shorter than the asked one is said whole, else the end of it that is in the way."""
        busy = blocker.period
        if busy.length >= asked.length:
            if busy.start <= asked.start and busy.end < asked.end:
                return translate("Why", "Busy until {time}").format(time=self._dates.time(busy.end))
            if busy.start > asked.start and busy.end >= asked.end:
                return translate("Why", "Busy from {time}").format(time=self._dates.time(busy.start))
        return translate("Why", "Busy {range}").format(range=self._range(busy))

    def _titled(self, blocker: Blocker, asked: Period, title: str) -> str:
        busy, time = blocker.period, self._dates.time
        if busy.start > asked.start and busy.end >= asked.end:
            return translate("Why", "{title} starts {start}. This would end {end}.").format(
                title=title, start=time(busy.start), end=time(asked.end)
            )
        if busy.start <= asked.start and busy.end < asked.end:
            return translate("Why", "{title} ends {end}. This would start {start}.").format(
                title=title, start=time(asked.start), end=time(busy.end)
            )
        return translate("Why", "{title}, {range}").format(title=title, range=self._range(busy))

    # Repairs

    def repair(self, repair: Repair) -> str:
        """As "Shorten to 30 min", "Elsa until 18:15", "Use another room"."""
        if repair.kind is RepairKind.WITHOUT_MEMBER:
            return self._without(repair)
        if repair.kind is RepairKind.ANOTHER_MEMBER and repair.sub is None:
            return translate("Why", "{other} as well").format(other=self._given_name(repair.candidate))
        return _REPAIRS[repair.kind]().format(
            length="" if repair.length is None else self._dates.duration(_minutes(repair.length)),
            name=self._given_name(repair.sub),
            other=self._given_name(repair.candidate),
            time="" if repair.moment is None else self._dates.time(repair.moment),
            day="" if repair.moment is None else self._dates.day(repair.moment),
        )

    def gain(self, repair: Repair) -> str:
        """As "+6 times", "+1 time": on the asked day, or else in all that is looked at."""
        return times_more(repair.opens_in_day or repair.opens_in_window)

    def opened(self, repair: Repair) -> str:
        """The first starts that it opens, as "13:00, 14:45, 15:00"; with the day when that is another one."""
        if repair.kind is RepairKind.OTHER_DAY:
            return translate("Why", "from {time}").format(time=self._dates.time(repair.first[0]))
        day = self._dates.day_of(repair.first[0])
        same_day = [start for start in repair.first if self._dates.day_of(start) == day]
        times = listed(self._dates.time(start) for start in same_day)
        return times if repair.opens_in_day else listed((self._dates.day_short(day), times))

    def _without(self, repair: Repair) -> str:
        calendar = None if repair.sub is None else self._view.calendars.get(repair.sub)
        if calendar is not None and calendar.look.kind is CalendarKind.ROOM:
            return translate("Why", "Use another room")
        if calendar is not None and calendar.look.kind is CalendarKind.EQUIPMENT:
            return translate("Why", "Use another item")
        return translate("Why", "Without {name}").format(name=self._given_name(repair.sub))

    # Times

    def _no_time(self, today: date) -> str:
        first, last = self._days()
        if first != last:
            return translate("Why", "No time in this window.")
        if first == today:
            return translate("Why", "No time today.")
        return translate("Why", "No time on {day}.").format(day=self._dates.day(first))

    def _days(self) -> tuple[date, date]:
        query = self._view.query
        moments: list[datetime] = [*query.query_slots]
        for period in query.query_periods:
            moments += [period.start, period.end - timedelta(seconds=1)]
        return self._dates.day_of(min(moments)), self._dates.day_of(max(moments))

    def _range(self, period: Period) -> str:
        """The times; with the days where they are on another day than what is asked about."""
        first, last = self._day_in_question(), self._dates.day_of(period.end - timedelta(seconds=1))
        if self._dates.day_of(period.start) == first == last:
            return self._dates.time_range(period)
        return f"{day_and_time(period.start, self._dates)}{DASH}{self._last(period)}"

    def _last(self, period: Period) -> str:
        same_day = self._dates.day_of(period.start) == self._dates.day_of(period.end - timedelta(seconds=1))
        return self._dates.time(period.end) if same_day else day_and_time(period.end, self._dates)

    def _day_in_question(self) -> date | None:
        asked = self._view.explanation.asked
        if asked is not None:
            return self._dates.day_of(asked.start)
        first, last = self._days()
        return first if first == last else None


def exception_words(
    exception: SequenceException, calendars: Mapping[Sub, Calendar], dates: DateWords
) -> list[str]:
    """Who would do a sequence outside their hours, each as "Elsa until 18:15"."""
    found = []
    for over in exception.farthest:
        calendar, period = calendars.get(over.sub), exception.periods[over.place]
        late = over.blocker.cause is Cause.HOURS_END
        words = _REPAIRS[RepairKind.HOURS_UNTIL if late else RepairKind.HOURS_FROM]()
        name = translate("Why", "Somebody") if calendar is None else given_name(calendar)
        found.append(words.format(name=name, time=dates.time(period.end if late else period.start)))
    return found


def times_more(count: int) -> str:
    """What a change opens that opens so many times, as "+6 times"."""
    return translate("Why", "+{count} times", "", count).format(count=count)


def _longest_sentence(needed: int) -> str:
    if needed == 1:
        return translate("Why", "The longest free stretch is {length}, {range}.")
    if needed == 2:
        return translate("Why", "The longest stretch free for both is {length}, {range}.")
    return translate("Why", "The longest stretch free for all is {length}, {range}.")


def _full_week() -> str:
    return translate("Why", "Has its {limit} of that week already")


def _minutes(length: timedelta) -> int:
    """Whole minutes; what is left over counts as one more, so that a shortage is never said too small."""
    return -int(-length.total_seconds() // 60)


_SENTENCES: dict[Cause, Callable[[], str]] = {
    Cause.NO_HOURS: lambda: translate("Why", "No open hours"),
    Cause.CLOSED_DAY: lambda: translate("Why", "Closed on {weekday}s"),
    Cause.HOURS_END: lambda: translate("Why", "Hours end at {start}. This is {missing} over."),
    Cause.HOURS_START: lambda: translate("Why", "Hours start at {end}. This is {missing} early."),
    Cause.CLOSED_BETWEEN: lambda: translate("Why", "Closed {range}"),
    Cause.OWN_PERIODS: lambda: translate("Why", "Not asked for at this time"),
    Cause.LIMIT: lambda: translate("Why", "Has its {limit} of that day already"),
    Cause.CLEAR_AFTER: lambda: translate("Why", "Starts at {start}, so no {clear} clear"),
    Cause.CLEAR_BEFORE: lambda: translate("Why", "Ends at {end}, so no {clear} clear"),
}

_REPAIRS: dict[RepairKind, Callable[[], str]] = {
    RepairKind.SHORTER: lambda: translate("Why", "Shorten to {length}"),
    RepairKind.HOURS_UNTIL: lambda: translate("Why", "{name} until {time}"),
    RepairKind.HOURS_FROM: lambda: translate("Why", "{name} from {time}"),
    RepairKind.NOTHING_AFTER: lambda: translate("Why", "Nothing clear after"),
    RepairKind.NOTHING_BEFORE: lambda: translate("Why", "Nothing clear before"),
    RepairKind.ANOTHER_MEMBER: lambda: translate("Why", "{other} instead of {name}"),
    RepairKind.LATER_END: lambda: translate("Why", "Look until {time}"),
    RepairKind.EARLIER_START: lambda: translate("Why", "Look from {time}"),
    RepairKind.OTHER_DAY: lambda: translate("Why", "Look on {day}"),
}
