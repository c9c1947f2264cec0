"""Everything the month draws and answers for, worked out once for a size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.layout import Chip
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.month.layout import Line, MonthScale, Stay, lay_out_month


@dataclass(frozen=True, slots=True)
class MonthScene:
    """Whole weeks, laid out. `order` has the keys by time, for moving with the arrow keys."""

    agenda: Agenda
    items: Mapping[str, Item]
    scale: MonthScale
    lines: tuple[Line, ...]
    chips: tuple[Chip, ...]
    order: tuple[str, ...]

    def line_at(self, offset: float, y: float) -> Line | None:
        """The line under a point."""
        return next((line for line in self.lines if line.box.has(offset, y)), None)

    def chip_at(self, offset: float, y: float) -> Chip | None:
        """The chip under a point."""
        return next((chip for chip in self.chips if chip.box.has(offset, y)), None)

    def lines_of(self, key: str) -> tuple[Line, ...]:
        """The parts of an item, those of earlier weeks first."""
        return tuple(line for line in self.lines if line.key == key)


def build_month(
    agenda: Agenda,
    items: Mapping[str, Item],
    width: float,
    height: float,
    dates: DateWords,
    unit: float = 1.0,
    least: float = 0.0,
) -> MonthScene:
    """Lay out the days of an agenda, which are whole weeks, over `width` and `height` px; `unit` is the text scale, `least` what a finger needs."""
    scale = MonthScale(agenda.days, width, height, unit, least)
    stays = {key: stay_of(item, dates) for key, item in items.items()}
    inside = [
        key for key, stay in stays.items() if stay.first <= agenda.days[-1] and stay.last >= agenda.days[0]
    ]
    order = tuple(sorted(inside, key=lambda key: (items[key].period, key)))
    whole_days_first = sorted(order, key=lambda key: items[key].dates is None)
    lines, chips = lay_out_month([stays[key] for key in whole_days_first], scale)
    return MonthScene(agenda, items, scale, lines, chips, order)


def stay_of(item: Item, dates: DateWords) -> Stay:
    """The local days of an item; one that ends at midnight does not touch the next day."""
    if item.dates is not None:
        return Stay(item.key, item.dates.start, item.dates.end - DAY)
    last = dates.day_of(item.period.end - timedelta(microseconds=1))
    return Stay(item.key, dates.day_of(item.period.start), last)
