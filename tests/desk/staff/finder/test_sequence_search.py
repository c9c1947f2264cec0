"""What is searched for a sequence, without the pane."""

from __future__ import annotations

import pytest

from apcdesk.desk.staff.finder.found import Stuck
from apcdesk.desk.staff.finder.model import FinderState, Part, Window
from apcdesk.desk.staff.finder.sequence_search import search_sequences
from apcdesk.domain.bookings import NamedGroup
from tests.desk.staff.finder.rig import Store, brussels

PARTS = 5


@pytest.mark.parametrize("place", range(1, PARTS))
def test_the_first_part_that_is_too_much_after_those_before_it_stands_in_the_way(store: Store, place: int):
    """Of nine hours they take one each, but for the one that needs an hour more than is left."""
    groups = (NamedGroup("Place", (store.office.sub,)),)
    lengths = [60] * PARTS
    lengths[place] = (9 - place + 1) * 60
    window = Window(brussels("11 09:00"), brussels("11 18:00"))
    parts = [Part(groups=groups, length=length) for length in lengths]
    state = FinderState(window=window).with_parts(parts)

    found = search_sequences(store.services, state, brussels("9 09:00"), frozenset())

    assert found.slots == ()
    assert found.stuck == Stuck(place)
