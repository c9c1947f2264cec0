"""Which found time is meant: a slot, and in a stretch that is longer than needed the start in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat, Slot
from apcdesk.domain.sequences import SequenceSlot


@dataclass(frozen=True, slots=True)
class Choice:
    """A slot of the answer and the time in it that would be booked; of a sequence that is all of it."""

    slot: Slot
    period: Period

    @property
    def parts(self) -> tuple[Period, ...]:
        """When each part takes place."""
        if isinstance(self.slot, SequenceSlot):
            return tuple(part.period for part in self.slot.parts)
        return (self.period,)


def choice_of(slot: Slot, state: FinderState, start: datetime | None = None) -> Choice:
    """The choice of a slot, from its start or from a start in it."""
    if isinstance(slot, SequenceSlot):
        return Choice(slot, slot.period)
    begin = slot.start if start is None else start
    return Choice(slot, Period(begin, begin + timedelta(minutes=state.length)))


def choice_at(moment: datetime, slots: Iterable[Slot], state: FinderState) -> Choice | None:
    """The choice that a touch at this moment means; None when nothing is offered there.

    Of several slots it is the one that starts last, but not after the moment. In a stretch the start moves down
    to the grid, and stays where the whole length still fits.
    """
    under = [slot for slot in slots if slot.period.has(moment)]
    if not under:
        return None
    slot = max(under, key=lambda one: one.start)
    starts = [start for start in starts_in(slot, state) if start <= moment]
    return choice_of(slot, state, starts[-1] if starts else slot.start)


def touched(moment: datetime, slots: Iterable[Slot], state: FinderState) -> Choice | datetime:
    """What a touch at this moment means: a choice, or the start that is not offered.

    Where every start is offered, a touch means the start on the grid before it; else the slot under it.
    """
    choice = choice_at(moment, slots, state)
    start = on_grid(moment, state)
    if choice is None:
        return start
    passed = state.shape is ResponseFormat.OVERLAPPING_SLOTS and choice.period.start < start
    return start if passed else choice


def on_grid(moment: datetime, state: FinderState) -> datetime:
    """The last start on the grid that is not after the moment, UTC."""
    step = state.interval * 60
    return datetime.fromtimestamp(int(moment.timestamp()) // step * step, UTC)


def choice_from(start: datetime, slots: Iterable[Slot], state: FinderState) -> Choice | None:
    """The choice of exactly this start; None when it is not offered."""
    whole = next((slot for slot in slots if isinstance(slot, SequenceSlot) and slot.start == start), None)
    if whole is not None:
        return Choice(whole, whole.period)
    wanted = Period(start, start + timedelta(minutes=state.length))
    for slot in slots:
        if slot.period.contains(wanted) and start in starts_in(slot, state):
            return Choice(slot, wanted)
    return None


def starts_in(slot: Slot, state: FinderState) -> Iterator[datetime]:
    """Every start at which the length fits into the slot: its own, then those on the grid.

    A sequence has its own only: others are other sequences.
    """
    yield slot.start
    if isinstance(slot, SequenceSlot):
        return
    step = state.interval * 60
    second = int(slot.start.timestamp()) // step * step + step
    last = slot.end - timedelta(minutes=state.length)
    while (start := datetime.fromtimestamp(second, slot.start.tzinfo)) <= last:
        yield start
        second += step


def still_offered(choice: Choice, slots: Iterable[Slot], state: FinderState) -> Choice | None:
    """The same start in another answer, at the length that it is for; None when it is not offered there.

    Of a sequence every part must still be where it was.
    """
    found = choice_from(choice.period.start, slots, state)
    moved = found is not None and state.is_sequence and found.parts != choice.parts
    return None if moved else found
