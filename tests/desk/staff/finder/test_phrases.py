"""The finder's sentences."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.model import Window
from apcdesk.desk.staff.finder.window_field import read_clock
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from tests.builders import at

WEDNESDAY, THURSDAY = date(2027, 3, 10), date(2027, 3, 11)
OSLO = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

ROOMS = NamedGroup("Press and room", (Sub("Press A"), Sub("Fjord")))
CONSULTANT = NamedGroup("Consultant", (Sub("Ingrid"), Sub("Lars"), Sub("Amina")), 1)
CREW = NamedGroup("Press crew", (Sub("Jonas"), Sub("Mette"), Sub("Piotr"), Sub("Selma")), 2)


@pytest.mark.parametrize(
    ("groups", "free", "words"),
    [
        ((ROOMS, CONSULTANT, CREW), ("Lars", "Amina", "Jonas", "Mette"), "Lars +1 · crew 2"),
        ((ROOMS, CONSULTANT, CREW), ("Ingrid", "Jonas", "Selma"), "Ingrid · crew 2"),
        ((ROOMS, CONSULTANT, CREW), ("Lars", "Jonas", "Piotr", "Selma"), "Lars · crew 3"),
        ((CONSULTANT,), ("Ingrid", "Lars", "Amina"), "Ingrid +2"),
        ((ROOMS,), (), "Press A, Fjord"),
        ((NamedGroup("", CREW.subs, 2),), ("Jonas", "Mette"), "free 2"),
    ],
    ids=[
        "one and another",
        "one",
        "more of several",
        "one group",
        "all are needed",
        "a group without a name",
    ],
)
def test_a_chip_says_who_is_free_where_that_differs(
    groups: tuple[NamedGroup, ...], free: tuple[str, ...], words: str
):
    there = {Sub("Press A"), Sub("Fjord"), *map(Sub, free)}

    assert phrases.chip(groups, there, str) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "No time works"),
        (1, "One time works"),
        (2, "Two times work"),
        (8, "Eight times work"),
        (12, "Twelve times work"),
        (13, "13 times work"),
    ],
)
@pytest.mark.usefixtures("english")
def test_times_are_counted_in_words_up_to_twelve(count: int, words: str):
    assert phrases.times_work(count) == words


@pytest.mark.usefixtures("english")
def test_a_list_that_was_cut_says_so():
    assert phrases.times_work(512, more=True) == "At least 512 times work"
    assert phrases.stretches_work(512, more=True) == "At least 512 stretches work"


@pytest.mark.parametrize(
    ("window", "words"),
    [
        (Window(None, at("15:00", THURSDAY)), "Now – Thu 11, 16:00"),
        (Window(None, at("23:00", WEDNESDAY)), "Now – Wed 10"),
        (Window(at("08:00", WEDNESDAY), at("12:00", WEDNESDAY)), "Wed 10, 09:00 – 13:00"),
        (Window(at("08:00", WEDNESDAY), at("12:00", THURSDAY)), "Wed 10, 09:00 – Thu 11, 13:00"),
        (Window(at("23:00", date(2027, 3, 9)), at("23:00", THURSDAY)), "Wed 10 – Thu 11"),
        (Window(at("23:00", date(2027, 3, 9)), at("23:00", WEDNESDAY)), "Wed 10"),
    ],
)
def test_a_window_in_words(window: Window, words: str):
    assert phrases.window_text(window, OSLO) == words


@pytest.mark.parametrize(
    ("group", "words"), [(ROOMS, "All of 2"), (CONSULTANT, "Any 1 of 3"), (CREW, "2 of 4")]
)
def test_how_many_of_a_group_are_needed(group: NamedGroup, words: str):
    assert phrases.caption(group) == words


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("9", 540),
        ("9:05", 545),
        ("09.05", 545),
        ("0905", 545),
        ("24:00", 1440),
        ("9:75", None),
        ("noon", None),
    ],
)
def test_a_typed_time_is_read_as_it_is_meant(typed: str, minute: int | None):
    assert read_clock(typed, OSLO) == minute
