"""Where a part of a page that is higher than its place is turned: between its rows, so that none is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OVERLAPPING = 3
"""From so many rows on, the last one of a page is the first one of the next, so that nobody loses the line."""


@dataclass(frozen=True, slots=True)
class Row:
    """What must stay whole, from `top` to `bottom`; one that `leads` says what the next one is, and stays with it."""

    top: int
    bottom: int
    leads: bool = False


def pages(rows: Sequence[Row], height: int, edge: int) -> list[tuple[int, int]]:
    """From where to where each page shows, in no more than `height`: whole rows, with up to `edge` around them.

    The rows follow one another. One that is higher than a page is shown in pieces.
    """
    found: list[tuple[int, int]] = []
    first = 0
    while first < len(rows):
        start = _start(rows, first, edge) if found else 0
        last = _last(rows, first, start + height, edge)
        if last is None:
            found += _pieces(rows[first], start, height)
            first += 1
            continue
        found.append((start, _end(rows, last, start + height, edge)))
        if last == len(rows) - 1:
            break
        first = _next(rows, first, last, height - edge)
    return found


def _last(rows: Sequence[Row], first: int, limit: int, edge: int) -> int | None:
    """The last row that is whole above `limit` with its edge, and not without what it leads to; the first alone may do
    without the edge. None where not even that is.
    """
    if rows[first].bottom > limit:
        return None
    last = first
    while last + 1 < len(rows) and _foot(rows, last + 1, edge) <= limit:
        last += 1
    alone = last + 1 < len(rows) and rows[last].leads and not rows[last + 1].leads
    return last - 1 if alone and last > first else last


def _next(rows: Sequence[Row], first: int, last: int, height: int) -> int:
    """The row with which the page after this one begins."""
    again = last + 1 - first >= OVERLAPPING and rows[last + 1].bottom - rows[last].top <= height
    return last if again else last + 1


def _start(rows: Sequence[Row], first: int, edge: int) -> int:
    above = rows[first - 1].bottom if first else 0
    return max(rows[first].top - edge, above)


def _foot(rows: Sequence[Row], row: int, edge: int) -> int:
    """Where the row ends with its edge; the last one has it inside."""
    return rows[row].bottom + (edge if row + 1 < len(rows) else 0)


def _end(rows: Sequence[Row], last: int, limit: int, edge: int) -> int:
    below = rows[last + 1].top if last + 1 < len(rows) else rows[last].bottom
    return min(rows[last].bottom + edge, below, limit)


def _pieces(row: Row, start: int, height: int) -> list[tuple[int, int]]:
    pieces = []
    while start < row.bottom:
        pieces.append((start, min(start + height, row.bottom)))
        start += height
    return pieces
