"""What stands in the way of a time while a block is on its way to it: known at once, from what is on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.dates import DateWords
from apcdesk.desk.staff.agenda.items import Item
from apcdesk.desk.staff.agenda.loading import Agenda, outside
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Conflict:
    """The busy items that a time would overlap on its calendar, and whether it lies outside the open hours."""

    items: tuple[Item, ...] = ()
    outside: bool = False

    def words(self, dates: DateWords) -> str:
        """As "Press A is busy 13:00 – 13:45", "outside hours"; nothing when nothing is in the way."""
        if self.items:
            first = self.items[0]
            name = first.calendar.short_name if first.calendar else ""
            times = dates.time_range(first.period)
            return translate("Agenda", "{name} is busy {times}").format(name=name, times=times)
        return translate("Agenda", "outside hours") if self.outside else ""


NO_CONFLICT = Conflict()


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
        self._moving = moving
        self._agenda = agenda or Agenda()
        self._busy: dict[CalendarId, list[Item]] = {}
        for item in self._items.values():
            if item.calendar is not None and item.dates is None and item.state.takes_time:
                self._busy.setdefault(item.calendar.calendar_id, []).append(item)

    def of(self, wanted: Iterable[tuple[str | None, Period, CalendarId | None]]) -> Conflict:
        """What several would meet together, each at its time and on its calendar."""
        found = [self.at(*one) for one in wanted]
        met = {item.key: item for conflict in found for item in conflict.items}
        ordered = sorted(met.values(), key=lambda item: (item.period.start, item.key))
        return Conflict(tuple(ordered), any(conflict.outside for conflict in found))

    def at(self, key: str | None, period: Period, calendar_id: CalendarId | None = None) -> Conflict:
        """What an item (None: a new one) would meet at this time on its calendar, or on another one.

        A new one without a calendar meets something only where a single calendar is shown.
        """
        moved = self._items.get(key) if key else None
        own = moved.calendar.calendar_id if moved and moved.calendar else self._only()
        target = calendar_id or own
        if target is None or (moved is not None and (not moved.state.takes_time or moved.dates is not None)):
            return NO_CONFLICT
        booking = moved.event.notes.booking_id if moved and moved.event else None
        met = [
            item
            for item in self._busy.get(target, ())
            if item.key != key
            and item.key not in self._moving
            and item.period.overlaps(period)
            and not _of(booking, item)
        ]
        calendar = self._agenda.calendar(target)
        hours = self._agenda.hours.get(calendar.sub) if calendar else None
        return Conflict(
            tuple(sorted(met, key=lambda item: item.period.start)), outside(period, hours, period)
        )

    def _only(self) -> CalendarId | None:
        return next(iter(self._agenda.shown)) if len(self._agenda.shown) == 1 else None


def _of(booking: object, item: Item) -> bool:
    return booking is not None and item.event is not None and item.event.notes.booking_id == booking
