"""The hours of a day as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.rules.typed import Typed, hours_text, read_hours
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Stretch, Week

DATES = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
TWELVE = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
TUESDAY = Weekday.TUESDAY


def read(text):
    return read_hours(text, TUESDAY, "Tuesday", DATES)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("10:00-13:00, 14:00-18:00", [(600, 780), (840, 1080)]),
        ("  10 – 13 ;14—18 ", [(600, 780), (840, 1080)]),
        ("14-18 and 10-13", [(600, 780), (840, 1080)]),
        ("9.30 to 12 12:45 until 5pm", [(570, 720), (765, 1020)]),
        ("9am-12pm & 1:15 pm - 5 pm", [(540, 720), (795, 1020)]),
        ("0900-1730", [(540, 1050)]),
        ("9-12, 12-14", [(540, 840)]),
        ("18:00-02:00", [(1080, 1560)]),
        ("18-24", [(1080, 1440)]),
        ("18-0", [(1080, 1440)]),
        ("0-24", [(0, 1440)]),
        ("10-9 +1", [(600, 1980)]),
        ("All day", [(0, 1440)]),
        ("closed", []),
        ("", []),
    ],
)
def test_what_people_type_is_understood(text, spans):
    assert read(text) == Typed(tuple(Stretch(TUESDAY, *span) for span in spans))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("9-5", "The end is before the start. Starts 9, ends 5."),
        ("11:00-10:45", "The end is before the start. Starts 11:00, ends 10:45."),
        ("10-12 +1", "The end is before the start. Starts 10, ends 12."),
        ("9-9", "Starts and ends at 9."),
        ("24-24", "Starts and ends at 24."),
        ("10-25", "“25” is not clear. Write hours such as 10:00-13:00, 14:00-18:00."),
        ("99-100", "“99” is not clear. Write hours such as 10:00-13:00, 14:00-18:00."),
        ("9-12, lunch", "“lunch” is not clear. Write hours such as 10:00-13:00, 14:00-18:00."),
        ("10", "“10” is not clear. Write hours such as 10:00-13:00, 14:00-18:00."),
    ],
)
def test_what_is_wrong_is_said(text, problem):
    assert read(text) == Typed(problem=problem)


def test_an_overlap_is_named_and_can_be_joined():
    typed = read("11-13, 9-12, 14-15")

    assert typed == Typed(
        problem="09:00 – 12:00 and 11:00 – 13:00 overlap on Tuesday.", joined="09:00-13:00, 14:00-15:00"
    )
    assert hours_text(read(typed.joined).stretches, DATES) == typed.joined


def test_full_hours_of_twice_twelve_are_short():
    stretches = (Stretch(TUESDAY, 540, 720), Stretch(TUESDAY, 765, 1020))

    assert hours_text(stretches, TWELVE) == "9 am-12 pm, 12:45 pm-5 pm"
    assert hours_text(stretches, DATES) == "09:00-12:00, 12:45-17:00"


@pytest.mark.parametrize("dates", [DATES, TWELVE], ids=["24 h", "12 h"])
@given(data=st.lists(st.tuples(st.integers(0, 287), st.integers(1, 288)), max_size=4))
def test_what_is_written_back_is_read_as_the_same(dates, data):
    week = Week().opened(*(Stretch(TUESDAY, start * 5, start * 5 + length * 5) for start, length in data))
    for day in Weekday:
        stretches = week.on(day)
        assert read_hours(hours_text(stretches, dates), day, "", dates) == Typed(stretches)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es_ES", "9 a.\xa0m.-12 p.\xa0m., 12:45 p.\xa0m.-5 p.\xa0m."),
        ("nb_NO", "9 a.m.-12 p.m., 12:45 p.m.-5 p.m."),
        ("fr_FR", "9 am-12 pm, 12:45 pm-5 pm"),
        ("ar_AE", "9 ص-12 م, 12:45 م-5 م"),
    ],
)
def test_hours_of_twice_twelve_are_read_back_in_every_language(locale: str, text: str) -> None:
    words = DateWords("Europe/Oslo", QLocale("en_US"))
    words.speak(QLocale(locale))
    day = Weekday.MONDAY
    stretches = (Stretch(day, 9 * 60, 12 * 60), Stretch(day, 12 * 60 + 45, 17 * 60))

    assert hours_text(stretches, words) == text
    assert read_hours(text, day, "", words) == Typed(stretches)
