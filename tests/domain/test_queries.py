from __future__ import annotations

from datetime import timedelta

from apcdesk.domain.queries import Buffer, BufferSide
from tests.builders import a_group, a_query, a_slot, at


def test_a_group_without_a_number_needs_all_its_members():
    assert a_group("A", "B").needed == 2
    assert a_group("A", "B", required=1).needed == 1


def test_a_query_names_every_sub_once_in_request_order():
    query = a_query(groups=[a_group("B", "A"), a_group("C", "B")])

    assert query.subs == ("B", "A", "C")


def test_a_buffer_of_minutes_has_minimums_only():
    assert Buffer.of_minutes(5, 10) == Buffer(
        before=BufferSide(timedelta(minutes=5)), after=BufferSide(timedelta(minutes=10))
    )


def test_a_slot_starts_and_ends_with_its_period():
    slot = a_slot("09:00", "10:00", "A")

    assert (slot.start, slot.end) == (at("09:00"), at("10:00"))


def test_slots_sort_by_start_then_end():
    slots = [a_slot("10:00", "11:00"), a_slot("09:00", "11:00"), a_slot("09:00", "10:00")]

    assert sorted(slots) == slots[::-1]
