"""What stands in the way of a time while a block is on its way to it: known at once, from what is on the screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.bookings import Disorder
from apcdesk.domain.ids import BookingId, CalendarId, Sub
from apcdesk.domain.period import Period, merge

translate = QCoreApplication.translate
TOLD = 4
"""How many times of a busy calendar are told."""


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
            times = dates.stretch(first.period)
            return translate("Agenda", "{name} is busy {times}").format(name=name, times=times)
        if self.other is not None:
            return out_of_order(Disorder(self.other.title, self.before))
        return translate("Agenda", "outside hours") if self.outside else ""


def busy_times(busy: Sequence[Period], dates: DateWords) -> str:
    """As "10:00 – 10:45 and 11:00 – 11:45": the first few of them, and an ellipsis where there are more."""
    told = [dates.stretch(one) for one in busy[:TOLD]]
    return dates.locale.createSeparatedList([*told, "…"] if len(busy) > TOLD else told)


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


def later_sentence(later: Sequence[Period], dates: DateWords) -> str:
    """Which later ones of a series overlap something: how many, and when first."""
    words = translate("Agenda", "Later it overlaps something {count} times, first {when}.", "", len(later))
    when = listed((dates.day(later[0].start), dates.time_range(later[0])))
    return words.format(count=len(later), when=when)


def disorder_text(what: str, disorder: Disorder) -> str:
    """As "Moved to Wed 09:00, now before “Interview”"."""
    if disorder.before:
        words = translate("Agenda", "{what}, now before “{part}”")
    else:
        words = translate("Agenda", "{what}, now after “{part}”")
    return words.format(what=what, part=disorder.other)


NO_CONFLICT = Conflict()


@dataclass(frozen=True, slots=True)
class _Busy:
    """What takes time on one calendar, by start, and how long the longest is."""

    items: Sequence[Item]
    starts: Sequence[datetime]
    longest: timedelta

    def near(self, period: Period) -> Sequence[Item]:
        """All that may overlap the period, by start."""
        first = bisect_left(self.starts, period.start - self.longest)
        return self.items[first : bisect_left(self.starts, period.end)]


class Conflicts:
    """Answers for one drag; what is stored has the last word, and overlaps are staff's to decide."""

    def __init__(
        self,
        items: Mapping[str, Item] | None = None,
        agenda: Agenda | None = None,
        moving: frozenset[str] = frozenset(),
    ) -> None:
        """`moving` are the keys of what is on its way and does not stand in its own way."""
        self._items = items or {}
        self._agenda = agenda or Agenda()
        self._parts: dict[str, list[Item]] = {}
        """What stays where it is and may be a part of a sequence, by the code that its parts show."""
        self._bookings: dict[BookingId, list[Item]] = {}
        """What goes along with something that is on its way, because it stands for the same booking."""
        self._busy: dict[CalendarId, _Busy] = {}
        self._open: dict[Sub, Sequence[Period] | None] = {}
        found: dict[CalendarId, list[Item]] = {}
        for item in self._items.values():
            if item.key not in moving and (code := _code(item)):
                self._parts.setdefault(code, []).append(item)
            if item.key not in moving and item.dates is None and (booking := _booking(item)) is not None:
                self._bookings.setdefault(booking, []).append(item)
            if item.calendar is not None and item.dates is None and item.state.takes_time:
                found.setdefault(item.calendar.calendar_id, []).append(item)
        for calendar_id, busy in found.items():
            ordered = sorted((item for item in busy if item.key not in moving), key=lambda i: i.period.start)
            longest = max((item.period.length for item in ordered), default=timedelta(0))
            self._busy[calendar_id] = _Busy(ordered, [item.period.start for item in ordered], longest)

    def of(
        self, wanted: Iterable[tuple[str | None, Period, CalendarId | None]], *, copies: bool = False
    ) -> Conflict:
        """What several would meet together, each at its time and on its calendar, and what goes along with them, unless
        they are copied, on its own."""
        asked = list(wanted)
        if not copies:
            asked += [one for key, period, _ in asked for one in self._along(key, period)]
        found = [self.at(*one) for one in asked]
        met = {item.key: item for conflict in found for item in conflict.items}
        ordered = sorted(met.values(), key=lambda item: (item.period.start, item.key))
        passing = next((conflict for conflict in found if conflict.other is not None), NO_CONFLICT)
        is_outside = any(conflict.outside for conflict in found)
        return Conflict(tuple(ordered), is_outside, passing.other, passing.before)

    def at(self, key: str | None, period: Period, calendar_id: CalendarId | None = None) -> Conflict:
        """What an item (None: a new one) would meet at this time on its calendar, or on another one.

        A new one without a calendar meets something only where a single calendar is shown.
        """
        moved = self._items.get(key) if key else None
        own = moved.calendar.calendar_id if moved and moved.calendar else self._only()
        target = calendar_id or own
        if target is None or (moved is not None and (not moved.state.takes_time or moved.dates is not None)):
            return NO_CONFLICT
        booking = _booking(moved) if moved else None
        busy = self._busy.get(target)
        met = [
            item
            for item in (busy.near(period) if busy is not None else ())
            if item.key != key
            and item.period.overlaps(period)
            and (booking is None or _booking(item) != booking)
        ]
        calendar = self._agenda.calendar(target)
        other, before = (None, False) if moved is None else self._passed(moved, period)
        is_outside = calendar is not None and self._outside(calendar.sub, period)
        return Conflict(tuple(met), is_outside, other, before)

    def _along(self, key: str | None, period: Period) -> list[tuple[str, Period, None]]:
        """Where the rest of an item's booking goes, as far as it is shown."""
        moved = self._items.get(key) if key else None
        booking = _booking(moved) if moved is not None else None
        if moved is None or booking is None or moved.dates is not None or period == moved.period:
            return []
        others = (one for one in self._bookings.get(booking, ()) if one.key != key)
        return [(one.key, one.period.along(moved.period, period), None) for one in others]

    def _outside(self, sub: Sub, period: Period) -> bool:
        """Whether any of the time is not open; without any rule it always is."""
        if sub not in self._open:
            hours = self._agenda.hours.get(sub)
            known = hours is not None and hours.has_any
            self._open[sub] = (
                merge([*hours.rules, *(e.period for e in hours.extra)]) if known and hours else None
            )
        open_ = self._open[sub]
        return open_ is not None and not any(stretch.contains(period) for stretch in open_)

    def _passed(self, moved: Item, period: Period) -> tuple[Item | None, bool]:
        """The part of the same sequence that would be passed."""
        for item in self._parts.get(_code(moved), ()):
            if _booking(item) == _booking(moved):
                continue
            if item.period.end <= moved.period.start and period.start < item.period.end:
                return item, True
            if item.period.start >= moved.period.end and period.end > item.period.start:
                return item, False
        return None, False

    def _only(self) -> CalendarId | None:
        return next(iter(self._agenda.shown)) if len(self._agenda.shown) == 1 else None


def _code(item: Item) -> str:
    return item.event.notes.code if item.event is not None else ""


def _booking(item: Item) -> BookingId | None:
    return item.event.notes.booking_id if item.event is not None else None
