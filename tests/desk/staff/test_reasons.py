"""Why somebody was chosen, in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.reasons import choice_lines, day_word, why_chosen
from apcdesk.domain.bookings import Assignment, Method, Reason
from apcdesk.domain.ids import Sub

OSLO = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
OMAR, ELSA, KARIN, PRESS = (Sub(name) for name in ("omar", "elsa", "karin", "press"))
FEWEST = Reason(OMAR, Method.FEWEST_MINUTES, ((OMAR, 135), (ELSA, 180)))


def name_of(sub: Sub) -> str:
    return sub.capitalize()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason(OMAR, Method.ALL), ""),
        (Reason(OMAR, Method.ONLY_FREE), "The only choice at this time"),
        (Reason(OMAR, Method.CHOSEN), "Chosen by hand"),
        (FEWEST, "135 booked minutes today, Elsa 180"),
        (Reason(OMAR, Method.FEWEST_MINUTES, ((OMAR, 0), (ELSA, 0))), "0 booked minutes today, Elsa 0"),
    ],
)
def test_why_somebody_takes_part(reason: Reason, words: str):
    assert why_chosen(reason, name_of, "today") == words


def test_of_two_that_were_chosen_each_is_compared_with_everybody_else():
    second = Reason(ELSA, Method.FEWEST_MINUTES, FEWEST.booked_minutes)

    assert why_chosen(second, name_of, "that day") == "180 booked minutes that day, Omar 135"


def test_of_many_the_first_are_named():
    many = tuple((Sub(f"n{minutes}"), minutes) for minutes in range(7))

    words = why_chosen(Reason(Sub("n0"), Method.FEWEST_MINUTES, many), name_of, "today")

    assert words == "0 booked minutes today, N1 1, N2 2, N3 3, N4 4, 2 more"


def test_each_who_was_chosen_of_several_has_a_line():
    reasons = (
        Reason(PRESS, Method.ALL),
        FEWEST,
        Reason(ELSA, Method.CHOSEN),
        Reason(KARIN, Method.ONLY_FREE),
    )

    assert choice_lines(Assignment((PRESS, OMAR, ELSA, KARIN), reasons), name_of, "today") == (
        "Omar: 135 booked minutes today, Elsa 180",
        "Elsa was chosen by hand",
        "Only Karin was free",
    )


@pytest.mark.parametrize(("hour", "word"), [(21, "that day"), (22, "that day"), (23, "today")])
def test_the_day_is_that_of_the_place(hour: int, word: str):
    now = datetime(2027, 3, 11, 7, tzinfo=UTC)

    assert day_word(datetime(2027, 3, 10, hour, tzinfo=UTC), now, OSLO) == word
