"""What the page of an absence says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.absence.fields import Meant, meant_by
from apcdesk.desk.staff.absence.words import (
    apply_text,
    heading,
    name_of,
    step_text,
    when_and_who,
    why_text,
)
from apcdesk.domain.hypotheses import Affected, Away
from apcdesk.domain.ids import BookingId, EventUid, Sub
from apcdesk.domain.replacements import Stranded
from apcdesk.service.absence.replacements import Line
from tests.desk.staff.agenda.conftest import period

DATES = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
ONE = period("10 13:00", "10 13:45")
EVENT = Stranded(Affected(Sub("a"), ONE, "", (EventUid("e"),)))
BOOKING = Stranded(replace(EVENT.affected, summary="Eva", booking_id=BookingId("b")))


def test_lines_say_when_and_who_with_the_day_where_there_are_several():
    assert when_and_who(BOOKING, DATES, with_day=False) == "13:00 – 13:45  Eva"
    assert when_and_who(EVENT, DATES, with_day=True) == "Wed 10, 13:00 – 13:45  No title"


def test_a_line_without_anybody_says_why():
    assert why_text(Line(EVENT), DATES) == "Not a booking. It stays as it is."
    assert why_text(Line(BOOKING), DATES) == "There is nobody else who could do it."


@pytest.mark.parametrize(
    ("count", "above", "button", "step"),
    [
        (0, "No booking needs anybody", "Mark away", "Ana away, Wed 10 March"),
        (1, "1 booking needs somebody", "Apply 1", "Ana away, Wed 10 March: 1 booking changed"),
        (3, "3 bookings need somebody", "Apply 3", "Ana away, Wed 10 March: 3 bookings changed"),
    ],
)
@pytest.mark.usefixtures("english")
def test_words_follow_the_count(count: int, above: str, button: str, step: str):
    told = heading(count), apply_text(count), step_text("Ana", ONE, DATES, count)
    assert told == (above, button, step)


@pytest.mark.parametrize(
    ("count", "above", "button", "step"),
    [
        (0, "No booking needs anything", "Mark as not available", "Fjord not available, Wed 10 March"),
        (
            1,
            "1 booking needs something else",
            "Apply 1",
            "Fjord not available, Wed 10 March: 1 booking changed",
        ),
        (
            3,
            "3 bookings need something else",
            "Apply 3",
            "Fjord not available, Wed 10 March: 3 bookings changed",
        ),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_room_is_not_spoken_of_as_a_person(count: int, above: str, button: str, step: str):
    told = (
        heading(count, person=False),
        apply_text(count, person=False),
        step_text("Fjord", ONE, DATES, count, person=False),
    )
    assert told == (above, button, step)
    assert why_text(Line(BOOKING), DATES, person=False) == "There is nothing else that could be used."


def test_who_is_not_known_any_more_is_somebody():
    assert name_of({}, Sub("a")) == "Somebody"


@pytest.mark.parametrize(
    ("periods", "meant"),
    [
        ((DATES.day_period(DATES.day_of(ONE.start)),), ("10", "10", "", "")),
        ((ONE, period("11 13:00", "11 13:45")), ("10", "11", "13:00", "13:45")),
        ((period("10 00:00", "10 12:00"),), ("10", "10", "", "12:00")),
        ((period("10 12:00", "11 00:00"),), ("10", "10", "12:00", "")),
    ],
)
def test_an_absence_that_is_supposed_fills_the_fields(periods, meant):
    found = meant_by(Away(Sub("a"), periods), DATES)
    assert isinstance(found, Meant)
    assert (f"{found.first:%d}", f"{found.last:%d}", found.start, found.end) == meant
