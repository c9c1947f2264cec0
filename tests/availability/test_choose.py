from __future__ import annotations

import pytest

from apcdesk.availability.choose import assign
from apcdesk.domain.bookings import Assignment, Method, NamedGroup, Reason
from apcdesk.domain.ids import Sub

INGRID, LARS, AMINA, PRESS = (Sub(name) for name in ("ingrid", "lars", "amina", "press"))
MINUTES = {LARS: 30, AMINA: 35, INGRID: 15}
MACHINES = NamedGroup("Press", (PRESS,))
CONSULTANTS = NamedGroup("Consultant", (LARS, AMINA, INGRID), 1)
EVERYBODY = (PRESS, LARS, AMINA, INGRID)


def an_assignment(*reasons: tuple[Sub, str] | Reason) -> Assignment:
    """Of reasons; those that compare nothing as a pair."""
    full = tuple(r if isinstance(r, Reason) else Reason(r[0], Method(r[1])) for r in reasons)
    return Assignment(tuple(reason.sub for reason in full), full)


def fewest(sub: Sub, *compared: tuple[Sub, int]) -> Reason:
    return Reason(sub, Method.FEWEST_MINUTES, compared)


def test_whoever_has_the_fewest_minutes_does_it():
    assert assign([MACHINES, CONSULTANTS], EVERYBODY, MINUTES) == an_assignment(
        (PRESS, "all"), fewest(INGRID, (INGRID, 15), (LARS, 30), (AMINA, 35))
    )


def test_of_equal_minutes_the_one_named_first_does_it():
    assert assign([CONSULTANTS], EVERYBODY, {LARS: 15, AMINA: 0, INGRID: 0}) == an_assignment(
        fewest(AMINA, (AMINA, 0), (INGRID, 0), (LARS, 15))
    )


def test_whoever_has_no_bookings_need_not_be_counted():
    assert assign([CONSULTANTS], EVERYBODY, {LARS: 15, INGRID: 5}) == an_assignment(
        fewest(AMINA, (AMINA, 0), (INGRID, 5), (LARS, 15))
    )


def test_whoever_is_not_free_does_not_do_it():
    assert assign([CONSULTANTS], [LARS, AMINA], MINUTES) == an_assignment(
        fewest(LARS, (LARS, 30), (AMINA, 35))
    )


def test_the_only_one_who_is_free_does_it():
    assert assign([CONSULTANTS], [AMINA], MINUTES) == an_assignment((AMINA, "only_free"))


@pytest.mark.parametrize("free", [EVERYBODY, [AMINA]])
def test_whoever_was_asked_for_does_it(free):
    assert assign([CONSULTANTS], free, MINUTES, wanted=AMINA) == an_assignment((AMINA, "chosen"))


def test_whoever_was_asked_for_but_is_not_free_does_not_do_it():
    assert assign([CONSULTANTS], [LARS, INGRID], MINUTES, wanted=AMINA) == an_assignment(
        fewest(INGRID, (INGRID, 15), (LARS, 30))
    )


def test_a_group_of_two_gives_two_the_wanted_one_among_them():
    two = NamedGroup("Consultants", CONSULTANTS.subs, 2)

    assert assign([two], EVERYBODY, MINUTES, wanted=AMINA) == an_assignment(
        (AMINA, "chosen"), fewest(INGRID, (INGRID, 15), (LARS, 30), (AMINA, 35))
    )


def test_when_just_enough_are_free_there_was_no_choice():
    two = NamedGroup("Consultants", CONSULTANTS.subs, 2)

    assert assign([two], [LARS, AMINA], MINUTES) == an_assignment((LARS, "only_free"), (AMINA, "only_free"))


def test_whoever_several_groups_give_is_assigned_once():
    hosts = NamedGroup("Host", (INGRID, PRESS))

    assert assign([hosts, CONSULTANTS, MACHINES], EVERYBODY, MINUTES) == an_assignment(
        (INGRID, "all"), (PRESS, "all")
    )


def test_whoever_a_group_names_twice_counts_once():
    twice = NamedGroup("Consultant", (INGRID, INGRID, LARS), 2)

    assert assign([twice], EVERYBODY, MINUTES) == an_assignment((INGRID, "only_free"), (LARS, "only_free"))
