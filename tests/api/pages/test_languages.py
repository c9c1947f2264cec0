"""The words of pages: every one in every language, and what each language makes of days, times and lengths."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from string import Formatter

import pytest

from apcdesk import resources
from apcdesk.api.pages.languages import CODES, Wording, best_language, city, language
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import HourFormat

NOW = datetime(2027, 3, 10, 10, 20, tzinfo=UTC)
TEA = Period(datetime(2027, 3, 11, 13, 15, tzinfo=UTC), datetime(2027, 3, 11, 14, 0, tzinfo=UTC))
ENGLISH = language("en").texts
SAID = re.compile(r"""say\(["'](\w+)["']""")


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", CODES)
def test_every_word_is_there_in_every_language(code: str):
    found = language(code)

    assert list(found.texts) == list(ENGLISH)
    assert all(text.strip() == text and text for text in found.texts.values())
    assert {key: places(text) for key, text in found.texts.items()} == {
        key: places(text) for key, text in ENGLISH.items()
    }
    assert (len(found.weekdays), len(found.months)) == (7, 12)
    assert all([*found.weekdays, *found.months])


@pytest.mark.parametrize(
    ("code", "listed"), [("de", "Elsa, Omar"), ("ar", "\u2068Elsa\u2069، \u2068Omar\u2069")]
)
def test_names_are_listed_with_the_comma_of_the_language(code: str, listed: str):
    assert language(code).listed(["Elsa", "Omar"]) == listed


def test_every_word_that_a_template_says_is_known():
    folder = resources.resource_path("pages")
    said = {key for file in folder.glob("*.html") for key in SAID.findall(file.read_text(encoding="utf-8"))}

    assert said - set(ENGLISH) == set()
    assert len(said) > 40


@pytest.mark.parametrize(
    ("wanted", "accepted", "code"),
    [
        (None, "", "en"),
        (None, "ja", "en"),
        (None, "sv-FI", "sv"),
        (None, "nl-BE,nl;q=0.9,en;q=0.8", "nl"),
        (None, "pt-BR", "pt"),
        (None, "de-AT,de;q=0.9,en;q=0.8", "de"),
        (None, "ja, fr;q=0.4, ar;q=0.7", "ar"),
        (None, "no", "nb"),
        (None, "nn-NO", "nb"),
        (None, "de;q=0, fr;q=x, es;q=0.1", "es"),
        ("ar", "de", "ar"),
        ("DE_de", "fr", "de"),
        ("xx", "fr", "fr"),
    ],
)
def test_a_language_is_chosen_by_the_visitor_then_by_the_browser(
    wanted: str | None, accepted: str, code: str
):
    assert best_language(wanted, accepted).code == code


@pytest.mark.parametrize(
    ("code", "whole"),
    [
        ("en", "Thu 11 March, 14:15 – 15:00"),
        ("de", "Do, 11. März, 14:15 – 15:00"),
        ("fr", "jeu. 11 mars, 14:15 – 15:00"),
        ("es", "jue 11 de marzo, 14:15 – 15:00"),
        ("pt", "qui, 11 de março, 14:15 – 15:00"),
        ("nl", "do 11 maart, 14:15 – 15:00"),
        ("nb", "tor. 11. mars, 14:15 – 15:00"),
        ("sv", "tors 11 mars, 14:15 – 15:00"),
        ("ar", "الخميس 11 مارس، \u206814:15 – 15:00\u2069"),
    ],
)
def test_a_time_is_written_as_the_language_does(code: str, whole: str):
    words = Wording(language(code), "Europe/Oslo", None, NOW)

    assert words.whole(TEA) == whole


def test_of_a_time_that_the_clock_shows_twice_it_is_said_which_it_is():
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    words = Wording(language("en"), "Europe/Oslo", None, NOW)
    american = Wording(language("en"), "America/New_York", HourFormat.TWELVE, NOW)

    assert words.span(Period(first, first + timedelta(minutes=30))) == "02:30 CEST – 02:00 CET"
    assert american.time(datetime(2027, 11, 7, 6, 15, tzinfo=UTC)) == "1:15 am EST"


def test_twelve_hours_are_written_with_the_half_of_the_day():
    words = Wording(language("en"), "America/New_York", HourFormat.TWELVE, NOW)
    spanish = Wording(language("es"), "Europe/Oslo", HourFormat.TWELVE, NOW)
    midnight = Period(datetime(2027, 3, 11, 5, tzinfo=UTC), datetime(2027, 3, 11, 17, tzinfo=UTC))

    assert (words.span(TEA), words.span(midnight)) == ("8:15 am – 9:00 am", "12:00 am – 12:00 pm")
    assert spanish.time(TEA.start) == "2:15 p. m."


def test_a_year_is_said_when_it_is_another_one():
    english = language("en")

    assert english.date(date(2028, 1, 3), NOW.date()) == "Mon 3 January 2028"
    assert english.date(date(2027, 1, 4), NOW.date()) == "Mon 4 January"


@pytest.mark.parametrize(("minutes", "text"), [(45, "45 min"), (60, "1 h"), (90, "1 h 30 min")])
def test_lengths(minutes: int, text: str):
    assert language("en").length(timedelta(minutes=minutes)) == text


def test_a_zone_is_named_by_its_city():
    assert (city("America/Argentina/Buenos_Aires"), city("Etc/UTC")) == ("Buenos Aires", "UTC")


def test_what_stands_in_a_sentence_from_right_to_left_is_isolated():
    assert language("ar").say("go_on", host="x.example") == "المتابعة إلى \u2068x.example\u2069"
    assert language("de").say("go_on", host="x.example") == "Weiter zu x.example"
