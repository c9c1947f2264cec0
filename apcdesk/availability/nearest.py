"""Alternatives to a time that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from apcdesk.domain.queries import Slot


def nearest(wanted: datetime, slots: Iterable[Slot], count: int) -> tuple[Slot, ...]:
    """At most `count` slots whose starts are nearest to the wanted one (UTC), nearest first.

    Of two at the same distance the later one comes first: whoever missed a time can still make that one.
    """
    return tuple(sorted(slots, key=lambda slot: (abs(slot.start - wanted), slot.start < wanted))[:count])
