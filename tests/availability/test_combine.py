from __future__ import annotations

from apcdesk.availability.combine import Stretch, good_stretches

DAY = [(0, 100)]


def test_where_nobody_is_asked_for_every_searched_time_is_good():
    assert good_stretches([(0, 10), (20, 30)], []) == [Stretch(0, 10, 10), Stretch(20, 30, 30)]


def test_when_all_are_needed_the_first_who_leaves_ends_it():
    assert good_stretches(DAY, [(2, [[(0, 60), (70, 100)], [(10, 80)]])]) == [
        Stretch(10, 60, 60),
        Stretch(70, 80, 80),
    ]


def test_when_one_is_needed_a_later_start_may_stay_longer():
    assert good_stretches(DAY, [(1, [[(0, 60)], [(40, 100)]])]) == [Stretch(0, 40, 60), Stretch(40, 100, 100)]


def test_whoever_left_is_not_counted_when_others_come():
    assert good_stretches(DAY, [(2, [[(0, 30)], [(30, 60), (70, 100)], [(50, 90)]])]) == [
        Stretch(50, 60, 60),
        Stretch(70, 90, 90),
    ]


def test_whoever_joins_without_need_changes_nothing():
    assert good_stretches(DAY, [(1, [[(0, 60)], [(20, 40)]])]) == [Stretch(0, 60, 60)]


def test_two_groups_are_good_until_the_first_of_them_is_not():
    stand, staff = (1, [[(0, 100)]]), (1, [[(0, 60)], [(40, 90)]])

    expected = [Stretch(0, 40, 60), Stretch(40, 90, 90)]
    assert good_stretches(DAY, [stand, staff]) == expected
    assert good_stretches(DAY, [staff, stand]) == expected


def test_two_groups_share_what_both_have():
    assert good_stretches(DAY, [(1, [[(0, 30), (50, 80)]]), (1, [[(20, 60)]])]) == [
        Stretch(20, 30, 30),
        Stretch(50, 60, 60),
    ]


def test_nobody_free_is_nothing_good():
    assert good_stretches(DAY, [(1, [[], []])]) == []
    assert good_stretches([], [(1, [[(0, 10)]])]) == []
