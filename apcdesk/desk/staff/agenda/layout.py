"""Which block lies where: overlap columns, short blocks, the all-day strip. Plain numbers, no Qt.

Painting, hit-testing and accessibility all read these boxes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from apcdesk.desk.staff.agenda.geometry import EDGE, Box, Column, Piece, Scale

COLUMN_GAP = 2
INSET_START = 3
INSET_END = 4
MIN_HEIGHT = 18
MIN_MINUTES = 15
"""A shorter block counts as this long when columns are dealt out, so that it can be read."""
MOST_COLUMNS = 4
"""With more, one column less and a chip. A single day has room for more: one for every ROOMY px."""
ROOMY = 100
CHIP_WIDTH = 26
BAR_HEIGHT = 24
BAR_STEP = 26
BAR_TOP = 4
BAR_INSET = 2
MOST_ROWS = 2
BAND = 64
"""Blocks are found by bands so many px high; over more than MOST_BANDS of them it is quicker to look at all."""
MOST_BANDS = 10


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and its box."""

    piece: Piece
    box: Box

    @property
    def key(self) -> str:
        """What it is a piece of."""
        return self.piece.key


@dataclass(frozen=True, slots=True)
class Chip:
    """Stands for what found no room, and opens a list of it."""

    keys: tuple[str, ...]
    index: int
    box: Box

    @property
    def text(self) -> str:
        """As "+2"."""
        return f"+{len(self.keys)}"


@dataclass(frozen=True, slots=True)
class Layout:
    """Every block of the days shown. A later block lies over an earlier one."""

    scale: Scale
    blocks: tuple[Placed, ...]
    chips: tuple[Chip, ...]
    by_day: Mapping[int, DayBlocks]
    by_key: Mapping[str, tuple[Placed, ...]]

    def block_at(self, offset: float, y: float) -> Placed | None:
        """The block under a point, the uppermost."""
        index = self.scale.index_at(offset)
        day = self.by_day.get(index)
        under = day.near([Box(offset, y, 1, 1)]) if day is not None else ()
        return next((placed for placed in reversed(under) if placed.box.has(offset, y)), None)

    def chip_at(self, offset: float, y: float) -> Chip | None:
        """The chip under a point."""
        return next((chip for chip in self.chips if chip.box.has(offset, y)), None)

    def meeting(self, boxes: Sequence[Box]) -> Iterator[Placed]:
        """The blocks that share area with one of the boxes, in the order in which they are painted."""
        for day, near in self._days_of(boxes):
            yield from (one for one in day.near(near) if any(one.box.meets(box) for box in near))

    def chips_meeting(self, boxes: Sequence[Box]) -> Iterator[Chip]:
        """The chips that share area with one of the boxes."""
        for day, near in self._days_of(boxes):
            yield from (chip for chip in day.chips if any(chip.box.meets(box) for box in near))

    def _days_of(self, boxes: Sequence[Box]) -> Iterator[tuple[DayBlocks, Sequence[Box]]]:
        for index, day in self.by_day.items():
            column = self.scale.columns[index]
            near = [box for box in boxes if box.offset < column.end and column.offset < box.end]
            if near:
                yield day, near


class DayBlocks:
    """The blocks of one day in the order in which they are painted, found by their height."""

    def __init__(self, placed: tuple[Placed, ...], chips: tuple[Chip, ...]) -> None:
        self.placed = placed
        self.chips = chips
        self._bands: dict[int, list[int]] = {}

    def near(self, boxes: Sequence[Box]) -> Sequence[Placed]:
        """All that may share area with one of the boxes, and some more."""
        bands = {band for box in boxes for band in _bands_of(box)}
        if len(bands) > MOST_BANDS:
            return self.placed
        if not self._bands:
            self._sort()
        found = {number for band in bands for number in self._bands.get(band, ())}
        return [self.placed[number] for number in sorted(found)]

    def _sort(self) -> None:
        self._bands = defaultdict(list)
        for number, placed in enumerate(self.placed):
            for band in _bands_of(placed.box):
                self._bands[band].append(number)


def _bands_of(box: Box) -> range:
    return range(int(box.top // BAND), int(box.bottom // BAND) + 1)


class DayMemo:
    """The days as they were laid out last: one in which nothing changed keeps its very boxes."""

    def __init__(self) -> None:
        self._days: dict[int, _LaidOutDay] = {}

    def lay_out(self, index: int, pieces: list[Piece], scale: Scale) -> DayBlocks:
        """Give the pieces of a day their boxes."""
        column = scale.columns[index]
        before = self._days.get(index)
        if before is None or before.made_for != (
            (column, scale.hour_height, scale.unit, scale.least, pieces)
        ):
            kept = {} if before is None else {placed: placed for placed in before.blocks.placed}
            placed, chips = _lay_out_day(pieces, column, scale)
            same = tuple(kept.get(one, one) for one in placed)
            blocks = DayBlocks(same, tuple(chips))
            made_for = (column, scale.hour_height, scale.unit, scale.least, pieces)
            before = self._days[index] = _LaidOutDay(made_for, blocks)
        return before.blocks


@dataclass(frozen=True, slots=True)
class _LaidOutDay:
    made_for: tuple[Column, float, float, float, list[Piece]]
    blocks: DayBlocks


def lay_out(pieces: Iterable[Piece], scale: Scale, memo: DayMemo | None = None) -> Layout:
    """Give every piece its box. Pieces come in any order; equal input gives equal output."""
    memo = memo or DayMemo()
    of_day: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        of_day[piece.index].append(piece)
    blocks: list[Placed] = []
    chips: list[Chip] = []
    by_day: dict[int, DayBlocks] = {}
    for index in sorted(of_day):
        day = by_day[index] = memo.lay_out(index, of_day[index], scale)
        blocks += day.placed
        chips += day.chips
    by_key: dict[str, list[Placed]] = defaultdict(list)
    for block in blocks:
        by_key[block.key].append(block)
    return Layout(scale, tuple(blocks), tuple(chips), by_day, {k: tuple(v) for k, v in by_key.items()})


def _lay_out_day(pieces: list[Piece], column: Column, scale: Scale) -> tuple[list[Placed], list[Chip]]:
    placed: list[Placed] = []
    chips: list[Chip] = []
    for group in _connected(sorted(pieces, key=_order)):
        dealt, count = _deal(group)
        most = max(MOST_COLUMNS, int(column.width // (ROOMY * scale.unit)))
        crowded = count > most
        shown = [(piece, at) for piece, at in dealt if not crowded or at < most - 1]
        count = most - 1 if crowded else count
        inner = column.width - INSET_START - INSET_END - (_chip_size(scale)[0] + COLUMN_GAP) * crowded
        unit = max((inner - COLUMN_GAP * (count - 1)) / count, 1.0)
        for piece, at in shown:
            span = _free_to_the_end(piece, at, shown, count)
            offset = column.offset + INSET_START + at * (unit + COLUMN_GAP)
            top, bottom = scale.rows(piece.start, piece.end)
            box = Box(offset, top, unit * span + COLUMN_GAP * (span - 1), bottom - top)
            placed.append(Placed(piece, box))
        hidden = [piece for piece, at in dealt if crowded and at >= most - 1]
        chips += [_chip(run, column, scale) for run in _by_hour(hidden)]
    return _stretched(placed, scale), chips


def _order(piece: Piece) -> tuple[float, float, str]:
    return piece.start, -piece.end, piece.key


def _extent(piece: Piece) -> float:
    return max(piece.end, piece.start + MIN_MINUTES)


def _connected(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Runs of pieces in which each overlaps an earlier one; the input is in order of start."""
    groups: list[list[Piece]] = []
    end = 0.0
    for piece in pieces:
        if groups and piece.start < end:
            groups[-1].append(piece)
            end = max(end, _extent(piece))
        else:
            groups.append([piece])
            end = _extent(piece)
    return groups


def _deal(group: Sequence[Piece]) -> tuple[list[tuple[Piece, int]], int]:
    """Each piece into the first column that is free again; and how many columns that takes."""
    ends: list[float] = []
    dealt = []
    for piece in group:
        at = next((n for n, end in enumerate(ends) if end <= piece.start), len(ends))
        if at == len(ends):
            ends.append(0.0)
        ends[at] = _extent(piece)
        dealt.append((piece, at))
    return dealt, len(ends)


def _free_to_the_end(piece: Piece, at: int, dealt: Sequence[tuple[Piece, int]], count: int) -> int:
    """How many columns the piece may take: its own, and those after it in which nothing is in its way."""
    taken = [
        column
        for other, column in dealt
        if column > at and other.start < _extent(piece) and piece.start < _extent(other)
    ]
    return min(taken, default=count) - at


def _stretched(placed: list[Placed], scale: Scale) -> list[Placed]:
    """Short blocks made as high as can be read, but not into the next one."""
    stretched = []
    for block in placed:
        box, least = block.box, max(MIN_HEIGHT * scale.unit, scale.least)
        if box.height < least:
            below = [
                other.box.top
                for other in placed
                if other.box.top > box.top and other.box.offset < box.end and box.offset < other.box.end
            ]
            limit = min([*below, scale.height, box.top + least])
            box = Box(box.offset, box.top, box.width, max(limit - box.top, box.height, 1.0))
        stretched.append(Placed(block.piece, box))
    return stretched


def _chip_size(scale: Scale) -> tuple[float, float]:
    return max(CHIP_WIDTH * scale.unit, scale.least), max(MIN_HEIGHT * scale.unit, scale.least)


def _bar_step(scale: Scale) -> int:
    return round(max(BAR_STEP * scale.unit, scale.least))


def _by_hour(hidden: Sequence[Piece]) -> list[list[Piece]]:
    """What one chip stands for: all that starts within an hour of its first; the input is in order of start."""
    runs: list[list[Piece]] = []
    for piece in hidden:
        if runs and piece.start < runs[-1][0].start + 60:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _chip(run: Sequence[Piece], column: Column, scale: Scale) -> Chip:
    top, _ = scale.rows(run[0].start, run[0].end)
    width, height = _chip_size(scale)
    offset = column.end - INSET_END - width
    box = Box(offset, min(top, scale.height - EDGE - height), width, height)
    return Chip(tuple(piece.key for piece in run), run[0].index, box)


@dataclass(frozen=True, slots=True)
class Bar:
    """An all-day item: from which column to which (exclusive), and whether it goes on beyond them."""

    key: str
    first: int
    last: int
    continued: bool
    continues: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """The all-day strip: bars with their boxes, and chips for what did not find a row."""

    bars: tuple[tuple[Bar, Box], ...]
    chips: tuple[Chip, ...]
    rows: int
    step: int = BAR_STEP

    @property
    def height(self) -> int:
        """33 px for one row, and 26 for each further one; the line below it included."""
        return BAR_TOP + self.step * max(self.rows, 1) + 3

    def bar_at(self, offset: float, y: float) -> Bar | None:
        """The bar under a point."""
        return next((bar for bar, box in self.bars if box.has(offset, y)), None)

    def chip_at(self, offset: float, y: float) -> Chip | None:
        """The chip under a point."""
        return next((chip for chip in self.chips if chip.box.has(offset, y)), None)


def bar_of(key: str, first: date, end: date, days: Sequence[date]) -> Bar | None:
    """The part of an all-day item that lies in `days`; the end is exclusive. None when there is none."""
    inside = [n for n, day in enumerate(days) if first <= day < end]
    if not inside:
        return None
    beyond = (end - days[inside[-1]]).days > 1
    return Bar(key, inside[0], inside[-1] + 1, first < days[inside[0]], beyond)


def lay_out_strip(bars: Iterable[Bar], scale: Scale) -> Strip:
    """Give every bar the first free row, the longer first. Beyond two rows a chip a day says how many more."""
    rows: list[list[Bar]] = []
    for bar in sorted(bars, key=lambda b: (b.first, b.first - b.last, b.key)):
        row = next((r for r in rows if r[-1].last <= bar.first), None)
        if row is None:
            rows.append([bar])
        else:
            row.append(bar)
    crowded = {n for row in rows[MOST_ROWS:] for bar in row for n in range(bar.first, bar.last)}
    shown: list[tuple[Bar, Box]] = []
    hidden: dict[int, list[str]] = defaultdict(list)
    for number, row in enumerate(rows):
        for bar in row:
            covered = range(bar.first, bar.last)
            if number == 0 or (number < MOST_ROWS and crowded.isdisjoint(covered)):
                shown.append((bar, _bar_box(bar, number, scale)))
            else:
                for index in covered:
                    hidden[index].append(bar.key)
    chips = tuple(Chip(tuple(keys), n, _strip_chip_box(n, scale)) for n, keys in sorted(hidden.items()))
    return Strip(tuple(shown), chips, min(len(rows), MOST_ROWS), _bar_step(scale))


def _bar_box(bar: Bar, row: int, scale: Scale) -> Box:
    start = scale.columns[bar.first].offset + BAR_INSET
    end = scale.columns[bar.last - 1].end - INSET_END
    step = _bar_step(scale)
    return Box(start, BAR_TOP + row * step, end - start, step - (BAR_STEP - BAR_HEIGHT))


def _strip_chip_box(index: int, scale: Scale) -> Box:
    column = scale.columns[index]
    return Box(column.offset + BAR_INSET, BAR_TOP + _bar_step(scale) + 3, *_chip_size(scale))
