"""The algebra of spans: one merge, one intersect, one subtract.

A span is a pair (start, end): the start belongs to it, the end does not, and it is never empty. The two are
whole seconds since the epoch in the engine, or instants in UTC; nothing here cares which.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

Moment = TypeVar("Moment", int, datetime)
Span = tuple[int, int]
"""Whole seconds since the epoch."""


def merge_spans(spans: Iterable[tuple[Moment, Moment]]) -> list[tuple[Moment, Moment]]:
    """The same time as ascending spans that neither overlap nor touch."""
    merged: list[tuple[Moment, Moment]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def intersect_spans(
    left: list[tuple[Moment, Moment]], right: list[tuple[Moment, Moment]]
) -> list[tuple[Moment, Moment]]:
    """The time that both sides have. Both must be merged, and so is the answer."""
    shared: list[tuple[Moment, Moment]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        start, end = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if start < end:
            shared.append((start, end))
        if left[i][1] <= right[j][1]:
            i += 1
        else:
            j += 1
    return shared


def subtract_spans(
    spans: list[tuple[Moment, Moment]], cuts: list[tuple[Moment, Moment]]
) -> list[tuple[Moment, Moment]]:
    """The time of `spans` that no cut has. Both must be merged, and so is the answer."""
    left: list[tuple[Moment, Moment]] = []
    first = 0
    for start, end in spans:
        while first < len(cuts) and cuts[first][1] <= start:
            first += 1
        at = first
        while at < len(cuts) and cuts[at][0] < end:
            if start < cuts[at][0]:
                left.append((start, cuts[at][0]))
            start = cuts[at][1]
            at += 1
        if start < end:
            left.append((start, end))
    return left
