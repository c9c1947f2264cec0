"""Which line of which week an item takes in the month. Plain numbers, no Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from apcdesk.desk.staff.agenda.geometry import DAY, Box
from apcdesk.desk.staff.agenda.layout import Chip

WEEK = 7
NUMBER_HEIGHT = 28
LINE_HEIGHT = 20
LINE_GAP = 2
INSET = 3
CHIP_WIDTH = 30


@dataclass(frozen=True, slots=True)
class Stay:
    """The local days on which an item takes place; `last` is included."""

    key: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Line:
    """The part of an item that lies in one week, with its box in the month, and where the week cut it."""

    key: str
    week: int
    box: Box
    continued: bool
    continues: bool


@dataclass(frozen=True, slots=True)
class MonthScale:
    """The cells of whole weeks over a width and a height."""

    days: tuple[date, ...]
    width: float
    height: float
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""
    least: float = 0.0
    """No line is lower: what a finger needs."""

    @property
    def weeks(self) -> int:
        """How many rows of cells there are."""
        return len(self.days) // WEEK

    def cell(self, index: int) -> Box:
        """The cell of a day; its first px are the lines before and above it."""
        week, column = divmod(index, WEEK)
        left, right = self._edge(column, self.width, WEEK), self._edge(column + 1, self.width, WEEK)
        top, bottom = self._edge(week, self.height, self.weeks), self._edge(week + 1, self.height, self.weeks)
        return Box(left, top, right - left, bottom - top)

    def index_at(self, offset: float, y: float) -> int:
        """The day at a point; outside it is the nearest one."""
        column = min(max(int(offset * WEEK / self.width), 0), WEEK - 1)
        week = min(max(int(y * self.weeks / self.height), 0), self.weeks - 1)
        return week * WEEK + column

    @property
    def lines(self) -> int:
        """How many lines a cell has room for, at least one."""
        room = self.height / self.weeks - NUMBER_HEIGHT * self.unit - INSET
        return max(int(room // self._step), 1)

    def line(self, week: int, first: int, last: int, number: int) -> Box:
        """The box of a line from one column to another, both included."""
        start, end = self.cell(week * WEEK + first), self.cell(week * WEEK + last)
        top = start.top + round(NUMBER_HEIGHT * self.unit) + number * self._step
        return Box(start.offset + INSET, top, end.end - start.offset - 2 * INSET, self._step - LINE_GAP)

    @property
    def _step(self) -> int:
        return round(max(LINE_HEIGHT * self.unit, self.least)) + LINE_GAP

    @staticmethod
    def _edge(number: int, length: float, count: int) -> float:
        return float(int(length * number / count + 0.5))


def lay_out_month(stays: Iterable[Stay], scale: MonthScale) -> tuple[tuple[Line, ...], tuple[Chip, ...]]:
    """Give every stay its lines. The input is in the order in which lines are given out within a day.

    Where a day has more than fits, its last line becomes a chip that stands for the rest of that day.
    """
    lines: list[Line] = []
    chips: list[Chip] = []
    kept = list(stays)
    for week in range(scale.weeks):
        days = scale.days[week * WEEK : (week + 1) * WEEK]
        spans = [_span(stay, days) for stay in kept if stay.first <= days[-1] and stay.last >= days[0]]
        placed, hidden = _dealt(sorted(spans, key=lambda s: (s[1], s[1] - s[2])), scale.lines)
        for (stay, first, last), number in placed:
            box = scale.line(week, first, last, number)
            lines.append(Line(stay.key, week, box, stay.first < days[first], stay.last > days[last]))
        for column, keys in sorted(hidden.items()):
            box = scale.line(week, column, column, scale.lines - 1)
            chips.append(
                Chip(
                    tuple(keys),
                    week * WEEK + column,
                    Box(box.offset, box.top, max(CHIP_WIDTH * scale.unit, scale.least), box.height),
                )
            )
    return tuple(lines), tuple(chips)


Span = tuple[Stay, int, int]


def _span(stay: Stay, days: Sequence[date]) -> Span:
    first, last = max(stay.first, days[0]), min(stay.last, days[-1])
    return stay, (first - days[0]) // DAY, (last - days[0]) // DAY


def _dealt(spans: Sequence[Span], lines: int) -> tuple[list[tuple[Span, int]], dict[int, list[str]]]:
    """Each span with its line, and by column the keys that found none."""
    taken: list[set[int]] = []
    numbered: list[tuple[Span, int]] = []
    for span in spans:
        columns = set(range(span[1], span[2] + 1))
        number = next((n for n, others in enumerate(taken) if others.isdisjoint(columns)), len(taken))
        if number == len(taken):
            taken.append(set())
        taken[number] |= columns
        numbered.append((span, number))
    crowded = set().union(*taken[lines:])
    shown: list[tuple[Span, int]] = []
    hidden: dict[int, list[str]] = defaultdict(list)
    for span, number in numbered:
        columns = set(range(span[1], span[2] + 1))
        if number < lines - 1 or (number == lines - 1 and crowded.isdisjoint(columns)):
            shown.append((span, number))
            continue
        for column in sorted(columns):
            hidden[column].append(span[0].key)
    return shown, hidden
