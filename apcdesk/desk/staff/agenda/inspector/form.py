"""What the edit form holds, what can be wrong with it, and the draft that it becomes. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords, with_plain_halves
from apcdesk.desk.staff.agenda.geometry import DAY, DAY_MINUTES, skipped_minutes
from apcdesk.desk.staff.agenda.inspector.repeat import NO_REPEAT, Repeat, repeat_of
from apcdesk.domain.events import (
    ABSENT,
    Absent,
    DeskNotes,
    DraftTimes,
    Event,
    EventDraft,
    Location,
    Transparency,
)
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.domain.questions import Answer
from apcdesk.domain.recurrence import Recurrence

translate = QCoreApplication.translate

CHOICES = (
    Transparency.OPAQUE,
    Transparency.TENTATIVE,
    Transparency.TRANSPARENT,
    Transparency.OUT_OF_OFFICE,
    Transparency.WORKING_ELSEWHERE,
)
PARTS = (
    ("calendar_id",),
    ("summary",),
    ("first", "last", "start_minute", "end_minute", "all_day", "was"),
    ("location",),
    ("description",),
    ("transparency",),
    ("exception",),
    ("answers",),
)
"""What of a form is written by itself, and what only together."""


@dataclass(frozen=True, slots=True)
class EventForm:
    """The fields. `first` and `last` are local days, `last` included; minutes count from their midnights."""

    calendar_id: CalendarId
    summary: str
    first: date
    last: date
    start_minute: int | None
    end_minute: int | None
    all_day: bool = False
    location: str = ""
    description: str = ""
    transparency: Transparency = Transparency.OPAQUE
    exception: str = ""
    answers: tuple[Answer, ...] = ()
    """What the guest of a booking answered."""
    not_asked: tuple[str, ...] = ()
    """The needed questions that were not asked."""
    was: Period | None = None
    """The time that it began with. A start or an end that reads as it did is that very moment: its seconds, and which of
    two hours of one name it is, are not in the fields."""
    repeat: Repeat = NO_REPEAT
    repeated: Repeat = NO_REPEAT
    """How it repeated before."""

    def over(self, begun: EventForm, now: EventForm) -> EventForm | None:
        """This form, begun from `begun`, over what stands `now`: what nobody wrote here is as it stands by now. None where
        both wrote of the same."""
        if begun == now:
            return self
        mine = {part for part in PARTS if self._part(part) != begun._part(part)}
        theirs = {part for part in PARTS if now._part(part) != begun._part(part)}
        if any(self._part(part) != now._part(part) for part in mine & theirs):
            return None
        kept = {name: getattr(now, name) for part in theirs for name in part}
        return replace(self, **kept)

    def _part(self, part: tuple[str, ...]) -> list[object]:
        return [getattr(self, name) for name in part if name != "was"]

    def problems(self, dates: DateWords) -> dict[str, str]:
        """What is wrong, by field: `summary`, `start`, `end`, `repeat`. Empty when it can be saved."""
        found = self._time_problems(dates)
        if self.has_other_rule and (words := self.repeat.problem(self.first, dates)):
            found["repeat"] = words
        if not self.summary:
            found["summary"] = translate("Agenda", "Give it a title, so that others know what it is.")
        return found

    @property
    def has_other_rule(self) -> bool:
        """Whether it shall repeat otherwise than before."""
        return self.repeat != self.repeated

    def other_rule(self, dates: DateWords) -> Recurrence | None:
        """The rule by which it shall repeat, where that is another than before and can be saved."""
        sound = self.has_other_rule and not self.repeat.problem(self.first, dates)
        return self.repeat.rule() if sound else None

    def _time_problems(self, dates: DateWords) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.all_day:
            if self.last < self.first:
                found["end"] = translate("Agenda", "The end is before the start.")
            return found
        unclear = translate("Agenda", "Write a time such as 13:00.")
        if self.start_minute is None:
            found["start"] = unclear
        if self.end_minute is None:
            found["end"] = unclear
        if not found:
            found = self._skipped(dates)
        if not found and self.end(dates) <= self.start(dates):
            words = translate("Agenda", "The end is before the start. Starts {start}, ends {end}.")
            start, end = self.start(dates), self.end(dates)
            found["end"] = words.format(start=dates.time(start), end=dates.time(end))
            if start == end:
                found["end"] = translate("Agenda", "Starts and ends at {time}.").format(
                    time=dates.time(start)
                )
        return found

    def _skipped(self, dates: DateWords) -> dict[str, str]:
        """A start or an end that the clock leaves out; the moment at which it leaps may end something."""
        assert self.start_minute is not None
        assert self.end_minute is not None
        sides = {
            "start": skipped_text(self.first, self.start_minute, dates),
            "end": skipped_text(self.last, self.end_minute, dates, ends=True),
        }
        return {field: words for field, words in sides.items() if words}

    def period(self, dates: DateWords) -> Period | None:
        """The time in UTC, None while something is wrong with it."""
        if self._time_problems(dates):
            return None
        if self.all_day:
            return dates.day_period(self.first, (self.last - self.first).days + 1)
        return Period(self.start(dates), self.end(dates))

    def draft(self, dates: DateWords, stored: Event | None) -> EventDraft:
        """What to write. Only for a form without problems."""
        times = DraftTimes(self.first, self.last + DAY, dates.tzid, dates.tzid)
        if not self.all_day:
            kept = stored is not None and not self.has_other_rule
            # What repeats keeps the wall clock of the place, whatever zone it was stored in.
            zones = (None, None) if kept else (dates.tzid, dates.tzid)
            times = DraftTimes(self.start(dates), self.end(dates), *zones)
        place = Location(self.location) if self.location else None
        if stored and stored.location and place:
            place = replace(stored.location, description=self.location)
        return EventDraft(
            summary=self.summary,
            times=times,
            description=self.description,
            transparency=self.transparency,
            location=place,
            recurrence=self.repeat.rule() if self.has_other_rule else ABSENT,
            notes=self._notes(stored),
        )

    def _notes(self, stored: Event | None) -> DeskNotes | Absent:
        before = stored.notes if stored else DeskNotes()
        return ABSENT if self.exception == before.exception else replace(before, exception=self.exception)

    def start(self, dates: DateWords) -> datetime:
        """The moment that the start stands for. Only where it can be read."""
        assert self.start_minute is not None
        return self._moment(self.was.start if self.was else None, self.first, self.start_minute, dates)

    def end(self, dates: DateWords) -> datetime:
        """The moment that the end stands for. Only where it can be read."""
        assert self.end_minute is not None
        return self._moment(self.was.end if self.was else None, self.last, self.end_minute, dates)

    @staticmethod
    def _moment(was: datetime | None, day: date, minute: int, dates: DateWords) -> datetime:
        if was is not None and (dates.day_of(was), dates.minute_of(was)) == (day, minute):
            return was
        return dates.at(day, minute)


def form_of(event: Event, dates: DateWords, rule: Recurrence | None = None) -> EventForm:
    """The form of a stored event; `rule` is that of the series of which it is one."""
    if event.when.dates is not None:
        first, last = event.when.dates.start, event.when.dates.end - DAY
    else:
        first, last = dates.day_of(event.period.start), dates.day_of(event.period.end)
    return EventForm(
        calendar_id=event.calendar_id,
        summary=event.summary,
        first=first,
        last=last,
        start_minute=dates.minute_of(event.period.start),
        end_minute=dates.minute_of(event.period.end),
        all_day=event.when.all_day,
        location=(event.location.description or "") if event.location else "",
        description=event.description,
        transparency=event.transparency,
        exception=event.notes.exception,
        answers=event.notes.guest.answers if event.notes.guest else (),
        was=event.period,
        repeat=repeat_of(rule, first),
        repeated=repeat_of(rule, first),
    )


def blank_form(
    calendar_id: CalendarId, period: Period, dates: DateWords, *, all_day: bool = False
) -> EventForm:
    """The form of a new event."""
    last = dates.day_of(period.end - timedelta(microseconds=1) if all_day else period.end)
    return EventForm(
        calendar_id=calendar_id,
        summary="",
        first=dates.day_of(period.start),
        last=last,
        start_minute=dates.minute_of(period.start),
        end_minute=dates.minute_of(period.end),
        all_day=all_day,
        transparency=Transparency.TRANSPARENT if all_day else Transparency.OPAQUE,
        was=period,
    )


def skipped_text(day: date, minute: int, dates: DateWords, *, ends: bool = False) -> str:
    """What to say of a time that does not exist because the clocks go forward; nothing of any other."""
    skipped = skipped_minutes(day, dates.tzid)
    if skipped is None or not skipped[0] + ends <= minute < skipped[1]:
        return ""
    words = translate("Agenda", "On {day} the clocks go forward. {times} does not exist that day.")
    start, end = (time_text(edge, dates) for edge in skipped)
    return words.format(day=dates.day(day), times=start + DASH + end)


def transparency_text(transparency: Transparency) -> str:
    """The choice in the form."""
    return {
        Transparency.OPAQUE: translate("Agenda", "Busy"),
        Transparency.TENTATIVE: translate("Agenda", "Tentative, counts as busy"),
        Transparency.TRANSPARENT: translate("Agenda", "Free"),
        Transparency.OUT_OF_OFFICE: translate("Agenda", "Out of office"),
        Transparency.WORKING_ELSEWHERE: translate("Agenda", "Working elsewhere"),
    }[transparency]


def minute_from(text: str) -> int | None:
    """Read a time of day as people type it: "13:00", "1300", "13", "1:30 pm", "24:00". None when it is none."""
    words = with_plain_halves(text.strip().lower()).replace(".", ":")
    afternoon, morning = words.endswith("pm"), words.endswith("am")
    digits = words.removesuffix("pm").removesuffix("am").strip()
    if ":" not in digits and len(digits) in (3, 4):
        digits = f"{digits[:-2]}:{digits[-2:]}"
    hours, _, minutes = digits.partition(":")
    if not (hours.isdecimal() and (minutes or "0").isdecimal()) or len(minutes) == 1:
        return None
    hour, minute = int(hours), int(minutes or 0)
    if afternoon or morning:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * afternoon
    total = hour * 60 + minute
    return total if minute < 60 and total <= 24 * 60 else None


def time_text(minute: int | None, dates: DateWords) -> str:
    """The way back: a minute of the day as people read it, nothing for none."""
    if minute is None:
        return ""
    if minute == DAY_MINUTES:
        return "24:00"
    return dates.time(dates.at(date(2001, 1, 1), minute))
