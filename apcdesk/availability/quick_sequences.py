"""Times for several events one after the other on bit sets: the answer of `solve_sequences`. Contract scheduling §2.2.

A step may begin on the cells where its members can and from which a start of the next step is within reach: those of
the next one, moved back and smeared, all at once. Who takes part is looked up for what is returned only.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from apcdesk.availability import bits
from apcdesk.availability.quick import MINUTE, Question, cell_minutes
from apcdesk.availability.sequences import everywhere, is_packed, reaches_of
from apcdesk.domain.sequences import SequencePart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from apcdesk.availability.quick import Board
    from apcdesk.availability.sequences import Reach
    from apcdesk.domain.sequences import EventSequence, SequenceQuery

Chain = list[int]
"""The cell on which each step begins."""


def sequence_cell_minutes(query: SequenceQuery) -> int | None:
    """The cells in which every step can be answered quickly, of 5 minutes or of 1; None when one cannot be."""
    known = [cell_minutes(everywhere(step.query)) for step in query.steps]
    cells = [minutes for minutes in known if minutes is not None]
    return min(cells) if len(cells) == len(known) else None


def quick_sequences(query: SequenceQuery, board: Board) -> tuple[EventSequence, ...]:
    """The answer of `solve_sequences`; no step may have nothing to search.

    The axis must have the cells that `sequence_cell_minutes` names, and cover what all steps search with the buffers
    around it.
    """
    questions = [Question.of_slots(everywhere(step.query), board) for step in query.steps]
    reaches = [_in_cells(reach, board.axis.minutes * MINUTE) for reach in reaches_of(query)]
    count, last = board.axis.count, len(questions) - 1
    starts: list[int] = []
    fits: list[list[int]] = []
    for number in range(last, -1, -1):
        own, of_each = questions[number].starts()
        if number == 0 and is_packed(query):
            own = _packed(own, questions[0].length, count)
        if number < last:
            own &= bits.followed(starts[0], *reaches[number], count)
        if not own:
            return ()
        starts.insert(0, own)
        fits.insert(0, of_each)
    rows = [format(cells, f"0{count}b") for cells in starts]
    free_after = None if query.overlapping else questions[last].length
    every = _chains(rows, [nearest for nearest, _ in reaches], free_after)
    chains = (chain for chain in every if query.offers(board.axis.second(chain[0])))
    found = list(islice(chains, query.max_results))
    columns = []
    for number, (step, question, of_each) in enumerate(zip(query.steps, questions, fits, strict=True)):
        cells = [chain[number] for chain in found]
        once = list(dict.fromkeys(cells))
        slots = question.slots_at(once, of_each)
        parts = {cell: SequencePart(step.sequence_id, slot) for cell, slot in zip(once, slots, strict=True)}
        columns.append([parts[cell] for cell in cells])
    return tuple(zip(*columns, strict=True))


def _packed(cells: int, length: int, count: int) -> int:
    """Those that come one after the other."""
    return bits.of_spans(((cell, cell + 1) for cell in bits.positions(cells, count, length)), count)


def _chains(rows: Sequence[str], nearest: Sequence[int], free_after: int | None) -> Iterator[Chain]:
    """The cells of each sequence, each step as early as can be: what a row has set can be followed by all later ones.

    The next one begins `free_after` cells after the last step of the one before or later, by default anywhere.
    """
    first = rows[0].find("1")
    while first >= 0:
        chain = [first]
        for row, later in zip(rows[1:], nearest, strict=True):
            chain.append(row.find("1", chain[-1] + later))
        yield chain
        first = rows[0].find("1", first + 1 if free_after is None else chain[-1] + free_after)


def _in_cells(reach: Reach, seconds: int) -> Reach:
    """The same in cells of so many seconds: as all starts are on cells, inwards."""
    nearest, farthest = reach
    return -(-nearest // seconds), None if farthest is None else farthest // seconds
