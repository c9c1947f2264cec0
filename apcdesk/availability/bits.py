"""Sets of cells as Python ints: the first cell of a row is the highest bit.

Ints have every operation that is needed, without a loop over cells, and are exact at any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from apcdesk.domain.spans import Span

BIT_OF_BYTE = tuple(bytes(byte >> bit & 1 for byte in range(256)) for bit in range(8))
"""Translation tables: which bytes have this bit."""


class Shifts(NamedTuple):
    """By how much cells are shifted, one step after the other, to see which of them begin a run."""

    left: tuple[int, ...]
    right: tuple[int, ...]


def shifts(length: int, before: int = 0) -> Shifts:
    """The steps for `beginnings` of `length` set cells (1 or more) with `before` set cells in front of them.

    Each doubles the length that is known to be set, so that even a long run takes few.
    """
    left, right, have = [], [], 1
    while have < length:
        left.append(min(have, length - have))
        have += left[-1]
    while before > 0:
        right.append(min(have, before))
        have += right[-1]
        before -= right[-1]
    return Shifts(tuple(left), tuple(right))


def beginnings(cells: int, by: Shifts) -> int:
    """The cells that begin such a run."""
    for step in by.left:
        cells &= cells << step
    for step in by.right:
        cells &= cells >> step
    return cells


def followed(cells: int, nearest: int, farthest: int | None, count: int) -> int:
    """The cells of a row of `count` after which one of these comes, at least `nearest` cells later and at most `farthest`,
    or as late as there are any (None)."""
    everything = (1 << count) - 1
    if nearest >= count:
        return 0
    if farthest is None:
        return -((cells & -cells) << nearest) & everything
    cells <<= nearest
    width = min(farthest, count) - nearest + 1
    if width < 1:
        return 0
    for step in shifts(width).left:
        cells |= cells << step
    return cells & everything


def at_least(needed: int, sets: Sequence[int], everything: int) -> int:
    """The cells of `everything` that at least `needed` (one or more) of the sets have.

    The sets are counted by carry-save addition, all cells at once, and the counts compared bit by bit.
    """
    if needed > len(sets):
        return 0
    found = everything if needed == len(sets) else 0
    if needed == len(sets):
        for cells in sets:
            found &= cells
        return found
    if needed == 1:
        for cells in sets:
            found |= cells
        return found & everything
    found = everything
    for digit, plane in enumerate(digits(list(sets))):
        found = found & plane if needed >> digit & 1 else found | plane
    return found & everything


def digits(level: list[int]) -> Iterator[int]:
    """How many sets each cell is in, as binary digits, the lowest first."""
    while level:
        carries: list[int] = []
        while len(level) > 2:
            a, b, c = level.pop(), level.pop(), level.pop()
            odd = a ^ b
            level.append(odd ^ c)
            carries.append(a & b | odd & c)
        if len(level) == 2:
            carries.append(level[0] & level[1])
            level = [level[0] ^ level[1]]
        yield level[0]
        level = carries


def positions(cells: int, count: int, apart: int = 1) -> Iterator[int]:
    """The set cells of a row of `count`, ascending; each at least `apart` after the one before."""
    text = format(cells, f"0{count}b")
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + apart)


def runs(cells: int, count: int) -> Iterator[Span]:
    """The runs of set cells in a row of `count`, as [start, end), ascending."""
    text = format(cells, f"0{count}b") + "0"
    start = text.find("1")
    while start >= 0:
        end = text.find("0", start)
        yield start, end
        start = text.find("1", end)


def of_spans(spans: Iterable[Span], count: int) -> int:
    """A row of `count` cells with these set, given as [start, end); what lies outside is left out."""
    text = bytearray(b"0" * count)
    for start, end in spans:
        start, end = max(start, 0), min(end, count)
        if start < end:
            text[start:end] = b"1" * (end - start)
    return int(text, 2)


def columns(rows: Sequence[int], asked: Sequence[int], count: int) -> Iterator[bytes]:
    """For each asked cell (ascending) which of the rows have it set: one byte for each row, 0 where it is not set."""
    last, width = count - 1, count
    if (asked[-1] - asked[0]) * 2 < count:  # a short part of a long row is cut out first
        last, width = asked[-1], asked[-1] - asked[0] + 1
        after, inside = count - 1 - last, (1 << width) - 1
        rows = [row >> after & inside for row in rows]
    size = -(-width // 8)
    table = b"".join([row.to_bytes(size, "big") for row in rows])
    for cell in asked:
        bit = last - cell
        yield table[size - 1 - bit // 8 :: size].translate(BIT_OF_BYTE[bit % 8])
