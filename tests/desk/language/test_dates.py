"""Days, times and lengths in words, also on the days on which the clock changes."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.period import Period

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
NOW = datetime(2027, 3, 10, 10, 20, tzinfo=UTC)


@pytest.fixture
def dates() -> DateWords:
    return DateWords("Europe/Oslo", BRITISH)


def test_an_instant_is_shown_on_the_clock_of_the_place(dates):
    assert (dates.time(NOW), dates.day(NOW), dates.zone_abbreviation(NOW)) == ("11:20", "Wed 10 March", "CET")


def test_the_locale_decides_between_24_and_twice_12_hours():
    assert DateWords("Europe/Oslo", AMERICAN).time(NOW + timedelta(hours=3)) == "2:20 pm"


def test_a_minute_of_the_day_in_as_few_figures_as_it_needs(dates):
    american = DateWords("Europe/Oslo", AMERICAN)
    minutes = (0, 8 * 60, 12 * 60 + 45, 17 * 60, 24 * 60)

    assert [dates.figures(minute) for minute in minutes] == ["00", "08", "12:45", "17", "24"]
    assert [american.figures(minute) for minute in minutes] == ["12am", "8am", "12:45pm", "5pm", "12am"]


def test_whole_hours_are_told_as_the_place_tells_hours_in_whatever_language(dates):
    american = DateWords("Europe/Oslo", AMERICAN)
    assert [american.full_hour(hour) for hour in (0, 7, 12, 19)] == ["12 am", "7 am", "12 pm", "7 pm"]

    dates.speak(QLocale("ar_AE"))  # whose own habit is twice twelve

    assert [dates.full_hour(hour) for hour in (0, 7, 19)] == ["00:00", "07:00", "19:00"]


def test_a_range_has_a_spaced_dash(dates):
    assert dates.time_range(Period(NOW, NOW + timedelta(minutes=45))) == "11:20 – 12:05"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 3, 8), date(2027, 3, 14), "8 – 14 March 2027"),
        (date(2027, 3, 29), date(2027, 4, 4), "29 March – 4 April 2027"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 – 3 January 2027"),
    ],
)
def test_a_range_of_days_says_each_part_once(dates, first, last, words):
    assert dates.day_range(first, last) == words


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 min"), (45, "45 min"), (60, "1 h"), (100, "1 h 40 min"), (1440, "24 h")]
)
def test_a_length_in_words(dates, minutes, words):
    assert dates.duration(minutes) == words


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=-3), "0 s"),
        (timedelta(seconds=8), "8 s"),
        (timedelta(minutes=42, seconds=59), "42 min"),
        (timedelta(hours=2, minutes=5), "2 h 5 min"),
        (timedelta(hours=30), "1 day"),
        (timedelta(days=3, hours=20), "3 days"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_stretch_of_time_is_rounded_down(dates, length, words):
    assert dates.in_words(length) == words


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2027, 3, 27), 24), (date(2027, 3, 28), 23), (date(2027, 10, 31), 25)]
)
def test_a_day_is_as_long_as_the_clock_makes_it(dates, day, hours):
    assert dates.day_period(day).length == timedelta(hours=hours)


def test_on_the_day_the_clock_goes_forward_the_hour_after_the_gap_is_the_next_one(dates):
    before, after = dates.at(date(2027, 3, 28), 119), dates.at(date(2027, 3, 28), 180)

    assert (dates.time(before), dates.time(after)) == ("01:59", "03:00")
    assert after - before == timedelta(minutes=1)


def test_a_time_that_the_clock_skips_is_read_with_the_offset_before(dates):
    assert dates.time(dates.at(date(2027, 3, 28), 150)) == "03:30"


def test_a_repeated_time_is_the_first_of_the_two(dates):
    assert dates.at(date(2027, 10, 31), 150) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_what_is_in_the_way_is_told_with_its_days_where_it_goes_beyond_one(dates: DateWords):
    def stretch(first: datetime, last: datetime) -> str:
        return dates.stretch(Period(first.astimezone(UTC), last.astimezone(UTC)))

    def at(day: int, hour: int = 0) -> datetime:
        return dates.at(date(2027, 3, day), hour * 60)

    assert stretch(at(25, 13), at(25, 14)) == "13:00 – 14:00"
    assert stretch(at(25, 23), at(26)) == "23:00 – 00:00"
    assert stretch(at(25, 23), at(26, 1)) == "Thu 25, 23:00 – Fri 26, 01:00"
    assert stretch(at(28), at(29)) == "Sun 28 March"
    assert stretch(at(25), at(30)) == "Thu 25 March – Mon 29 March"


def test_of_a_time_that_the_clock_shows_twice_it_is_said_which_it_is(dates):
    first, half = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), timedelta(minutes=30)
    moments = [first - half - half, first, first + half, first + 2 * half, first + 3 * half]

    assert [dates.exact_time(moment) for moment in moments] == [
        "01:30",
        "02:30 CEST",
        "02:00 CET",
        "02:30 CET",
        "03:00",
    ]
    assert dates.time_range(Period(first, first + half)) == "02:30 CEST – 02:00 CET"


def test_the_last_minute_of_a_day_is_the_midnight_that_ends_it(dates):
    assert dates.at(date(2027, 3, 10), 1440) == dates.at(date(2027, 3, 11), 0)


def test_a_late_evening_belongs_to_the_local_day_not_to_the_one_of_utc(dates):
    late = datetime(2027, 3, 10, 23, 30, tzinfo=UTC)

    assert (dates.day_of(late), dates.minute_of(late)) == (date(2027, 3, 11), 30)
