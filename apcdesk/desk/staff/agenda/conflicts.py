"""What stands in the way of a time while a block is on its way to it: known at once, from what is on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.dates import DateWords
from apcdesk.desk.staff.agenda.items import Item, State
from apcdesk.desk.staff.agenda.loading import Agenda, outside
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.service.staff_sequences import Disorder

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Conflict:
    """The busy items that a time would overlap on its calendar, whether it lies outside the open hours, and of a part
    of a sequence the other part on whose wrong side it would be (`before` it, though it comes later)."""

    items: tuple[Item, ...] = ()
    outside: bool = False
    other: Item | None = None
    before: bool = False

    @property
    def met(self) -> tuple[Item, ...]:
        """Everything that is in the way."""
        return self.items if self.other is None else (*self.items, self.other)

    def words(self, dates: DateWords) -> str:
        """As "Press A is busy 13:00 – 13:45", "outside hours"; nothing when nothing is in the way."""
        if self.items:
            first = self.items[0]
            name = first.calendar.short_name if first.calendar else ""
            times = dates.time_range(first.period)
            return translate("Agenda", "{name} is busy {times}").format(name=name, times=times)
        if self.other is not None:
            return out_of_order(Disorder(self.other.title, self.before))
        return translate("Agenda", "outside hours") if self.outside else ""


def out_of_order(disorder: Disorder) -> str:
    """As "before “Interview”, which comes first"."""
    if disorder.before:
        words = translate("Agenda", "before “{part}”, which comes first")
    else:
        words = translate("Agenda", "after “{part}”, which comes later")
    return words.format(part=disorder.other)


def order_sentence(disorder: Disorder) -> str:
    """As "This is before “Interview”, which comes first."."""
    if disorder.before:
        words = translate("Agenda", "This is before “{part}”, which comes first.")
    else:
        words = translate("Agenda", "This is after “{part}”, which comes later.")
    return words.format(part=disorder.other)


def disorder_text(what: str, disorder: Disorder) -> str:
    """As "Moved to Wed 09:00, now before “Interview”"."""
    if disorder.before:
        words = translate("Agenda", "{what}, now before “{part}”")
    else:
        words = translate("Agenda", "{what}, now after “{part}”")
    return words.format(what=what, part=disorder.other)


NO_CONFLICT = Conflict()


class Conflicts:
    """Answers for one drag; what is stored has the last word, and overlaps are staff's to decide."""

    def __init__(self, items: Mapping[str, Item] | None = None, agenda: Agenda | None = None) -> None:
        self._items = items or {}
        self._agenda = agenda or Agenda()
        self._busy: dict[CalendarId, list[Item]] = {}
        for item in self._items.values():
            if item.calendar is not None and item.dates is None and item.state is not State.FREE:
                self._busy.setdefault(item.calendar.calendar_id, []).append(item)

    def at(self, key: str | None, period: Period, calendar_id: CalendarId | None = None) -> Conflict:
        """What an item (None: a new one) would meet at this time on its calendar, or on another one.

        A new one without a calendar meets something only where a single calendar is shown.
        """
        moved = self._items.get(key) if key else None
        own = moved.calendar.calendar_id if moved and moved.calendar else self._only()
        target = calendar_id or own
        if target is None or (moved is not None and (moved.state is State.FREE or moved.dates is not None)):
            return NO_CONFLICT
        booking = moved.event.notes.booking_id if moved and moved.event else None
        met = [
            item
            for item in self._busy.get(target, ())
            if item.key != key and item.period.overlaps(period) and not _of(booking, item)
        ]
        calendar = self._agenda.calendar(target)
        hours = self._agenda.hours.get(calendar.sub) if calendar else None
        other, before = None, False
        if moved is not None:
            other, before = self._passed(moved, period)
        in_the_way = tuple(sorted(met, key=lambda item: item.period.start))
        return Conflict(in_the_way, outside(period, hours, period), other, before)

    def _passed(self, moved: Item, period: Period) -> tuple[Item | None, bool]:
        """The part of the same sequence that would be passed; parts of a sequence show one code."""
        for item in self._items.values():
            if not _same_sequence(moved, item):
                continue
            if item.period.end <= moved.period.start and period.start < item.period.end:
                return item, True
            if item.period.start >= moved.period.end and period.end > item.period.start:
                return item, False
        return None, False

    def _only(self) -> CalendarId | None:
        return next(iter(self._agenda.shown)) if len(self._agenda.shown) == 1 else None


def _same_sequence(moved: Item, other: Item) -> bool:
    if moved.event is None or other.event is None or not moved.event.notes.code:
        return False
    own, another = moved.event.notes, other.event.notes
    return own.code == another.code and own.booking_id != another.booking_id


def _of(booking: object, item: Item) -> bool:
    return booking is not None and item.event is not None and item.event.notes.booking_id == booking
