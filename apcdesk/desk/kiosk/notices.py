"""What a step has to say beside its choices: who is away, a time that was lost, a time that is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.kiosk.offer import DayOffer, Met
from apcdesk.desk.kiosk.session import Visit
from apcdesk.desk.kiosk.wording import called_short
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.domain.bookings import Method
from apcdesk.domain.queries import Slot

translate = QCoreApplication.translate
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and the times it offers instead; `again` says that the first of them is the lost one, `gone` that
    somebody else has it.

    It is put into words each time it is asked for: the visitor may change the language.
    """

    words: Callable[[], str]
    instead: tuple[Slot, ...] = ()
    again: bool = False
    gone: bool = False

    @property
    def text(self) -> str:
        """The sentence in the language that is spoken now."""
        return self.words()

    def action(self, slot: Slot, dates: DateWords) -> str:
        """What the button for one of the times says."""
        if self.again:
            return translate("Kiosk", "Take it again")
        return translate("Kiosk", "Take {time}").format(time=dates.exact_time(slot.start))


def taken(start: datetime, instead: tuple[Slot, ...], dates: DateWords, *, typing: bool) -> Notice:
    """Somebody else was faster."""
    return Notice(partial(_taken_words, start, instead, dates, typing=typing), instead, gone=True)


def _taken_words(start: datetime, instead: tuple[Slot, ...], dates: DateWords, *, typing: bool) -> str:
    if typing:
        lost = translate("Kiosk", "Someone took {time} while you were typing.")
    else:
        lost = translate("Kiosk", "Someone took {time} a moment ago.")
    lost = lost.format(time=dates.exact_time(start))
    if not instead:
        none = translate("Kiosk", "No other time is free.")
        return f"{lost} {none}"
    free = translate("Kiosk", "{time} is free.").format(time=dates.exact_time(instead[0].start))
    return f"{lost} {free}"


def hold_ran_out(slot: Slot, dates: DateWords) -> Notice:
    """The time was kept as long as we keep one, and nobody took it."""
    return Notice(partial(_ran_out_words, slot, dates), (slot,), again=True)


def _ran_out_words(slot: Slot, dates: DateWords) -> str:
    text = translate("Kiosk", "We could not keep {time} any longer. It is still free.")
    return text.format(time=dates.exact_time(slot.start))


def only_free(visit: Visit, met: Met | None, dates: DateWords) -> str:
    """Why this person does it, when nobody else could; empty when there was a choice, or never is one."""
    hold = visit.hold
    if hold is None or met is None or visit.person is not None or not _one_of_several(visit, met):
        return ""
    reason = hold.assignment.reason(met.sub)
    if reason is None or reason.method is not Method.ONLY_FREE:
        return ""
    time = dates.exact_time(hold.period.start)
    return translate("Kiosk", "Only {name} is free at {time}.").format(name=called_short(met), time=time)


def _one_of_several(visit: Visit, met: Met) -> bool:
    """Whether somebody else could do it on another day."""
    groups = () if visit.kind is None else visit.kind.participants
    return any(
        met.sub in group.subs and group.required is not None and len(group.subs) > group.required
        for group in groups
    )


def kept(visit: Visit, met: Met | None, dates: DateWords) -> str:
    """Until when the time is kept, and why this person does it when there was no choice."""
    if visit.hold is None:
        return ""
    text = translate("Kiosk", "We keep {time} for you until {until}.").format(
        time=dates.exact_time(visit.hold.period.start), until=dates.exact_time(visit.hold.expires_at)
    )
    return " ".join(part for part in (only_free(visit, met, dates), text) if part)


def away(day: DayOffer, person: Met, dates: DateWords) -> str:
    """Who is not there, and who is instead."""
    weekday = dates.weekday(day.day)
    names = [called_short(met) for met in day.others]
    away_text = translate("Kiosk", "{name} is not here on {day}.").format(
        name=called_short(person), day=weekday
    )
    if len(names) == 1:
        there = translate("Kiosk", "{name} is.").format(name=names[0])
    else:
        there = translate("Kiosk", "{names} and {last} are.").format(names=listed(names[:-1]), last=names[-1])
    return f"{away_text} {there}"


def nearest_slots(days: tuple[DayOffer, ...], start: datetime) -> tuple[Slot, ...]:
    """The free times nearest to a lost one, nearest first, the later of two equally near ones first."""
    slots = [slot for day in days for slot in day.slots]

    def distance(slot: Slot) -> tuple[timedelta, bool]:
        return abs(slot.start - start), slot.start < start

    return tuple(sorted(slots, key=distance)[:NEAREST])
