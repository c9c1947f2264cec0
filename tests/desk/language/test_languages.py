"""Changing the language: words, dates, digits and direction at once, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages, language_of
from apcdesk.desk.staff.agenda.inspector.form import minute_from
from apcdesk.domain.period import Period
from tests.builders_desk import without_marks

BRITISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")
AFTERNOON = datetime(2027, 3, 10, 13, 5, tzinfo=UTC)


@pytest.fixture
def dates() -> DateWords:
    return DateWords("Europe/Oslo", BRITISH)


@pytest.fixture
def languages(qapp: QApplication, dates: DateWords) -> Iterator[Languages]:
    languages = Languages(dates.locale, ["kiosk"])
    languages.lead(dates)
    yield languages
    languages.close()


def said(dates: DateWords) -> tuple[str, str, str]:
    return QCoreApplication.translate("Kiosk", "today"), dates.day(AFTERNOON), dates.time(AFTERNOON)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("today", "Wed 10 March", "14:05")),
        ("de", ("heute", "Mi. 10. März", "14:05")),
        ("fr", ("aujourd’hui", "mer. 10 mars", "14:05")),
        ("es", ("hoy", "mié 10 de marzo", "14:05")),
        ("pt", ("hoje", "quarta, 10 de março", "14:05")),
        ("nl", ("vandaag", "wo 10 maart", "14:05")),
        ("nb", ("i dag", "ons. 10. mars", "14:05")),
        ("sv", ("i dag", "ons 10 mars", "14:05")),
        ("ar", ("اليوم", "الأربعاء 10 مارس", "14:05")),
    ],
)
def test_words_days_and_times_are_said_in_the_language(languages, dates, code, words):
    languages.speak(code)

    assert said(dates) == words


def test_arabic_runs_from_the_right_and_english_from_the_left_again(languages):
    languages.speak("ar")
    mirrored = QGuiApplication.layoutDirection()
    languages.reset()

    assert (mirrored, QGuiApplication.layoutDirection()) == (
        Qt.LayoutDirection.RightToLeft,
        Qt.LayoutDirection.LeftToRight,
    )


def test_a_range_of_times_keeps_its_direction_in_a_sentence_from_the_right(languages, dates):
    period = Period(AFTERNOON, AFTERNOON + timedelta(minutes=20))
    languages.speak("ar")

    assert dates.time_range(period) == "\u206814:05 – 14:25\u2069"
    day = dates.day_short(AFTERNOON)
    assert dates.day_and_times(period) == f"\u200f\u2068{day}\u2069، \u2068\u206814:05 – 14:25\u2069\u2069"


@pytest.mark.parametrize(
    ("code", "night", "noon"),
    [
        ("en", "2:00 am – 3:00 am", "9:00 am – 12:00 pm"),
        ("de", "2:00 am – 3:00 am", "9:00 am – 12:00 pm"),
        ("fr", "2:00 am – 3:00 am", "9:00 am – 12:00 pm"),
        ("es", "2:00 a.\xa0m. – 3:00 a.\xa0m.", "9:00 a.\xa0m. – 12:00 p.\xa0m."),
        ("pt", "2:00 a.m. – 3:00 a.m.", "9:00 a.m. – 12:00 p.m."),
        ("nl", "2:00 a.m. – 3:00 a.m.", "9:00 a.m. – 12:00 p.m."),
        ("nb", "2:00 a.m. – 3:00 a.m.", "9:00 a.m. – 12:00 p.m."),
        ("sv", "2:00 fm – 3:00 fm", "9:00 fm – 12:00 em"),
        ("ar", "\u20682:00 ص – 3:00 ص\u2069", "\u20689:00 ص – 12:00 م\u2069"),
    ],
)
def test_twice_twelve_hours_are_said_short_and_in_the_order_of_the_language(
    languages, code: str, night: str, noon: str
) -> None:
    words = DateWords("Etc/UTC", QLocale("en_US"))
    languages.speak(code)
    words.speak(languages.current.locale)
    day = AFTERNOON.replace(hour=0, minute=0)

    hour = timedelta(hours=1)
    assert words.time_range(Period(day + 2 * hour, day + 3 * hour)) == night
    assert words.time_range(Period(day + 9 * hour, day + 12 * hour)) == noon
    written = [words.time(day + n * hour) for n in range(24)]
    assert [minute_from(time) for time in written] == [60 * n for n in range(24)]


def test_whoever_holds_words_is_told_once_for_each_change(languages):
    told = []
    languages.changed.connect(lambda: told.append(languages.current.code))

    for code in ("de", "de", "fr"):
        languages.speak(code)
    languages.reset()
    languages.reset()

    assert told == ["de", "fr", "en"]


def test_a_place_with_twice_twelve_hours_keeps_them_in_every_language(qapp):
    dates = DateWords("Europe/Oslo", AMERICAN)
    languages = Languages(AMERICAN, ["kiosk"])
    languages.lead(dates)
    usual = dates.time(AFTERNOON)
    languages.speak("es")
    spanish = dates.time(AFTERNOON)
    languages.close()

    assert (usual, spanish) == ("2:05 pm", "2:05 p.\u00a0m.")


def test_the_language_of_the_place_is_the_one_to_come_back_to(languages, dates):
    languages.make_usual("nb")
    languages.speak("de")
    languages.reset()

    assert (languages.current.code, languages.usual.code, dates.full_date(date(2027, 4, 11))) == (
        "nb",
        "nb",
        "11. april 2027",
    )


@pytest.mark.parametrize("code", ["ja", "", "klingon"])
def test_a_language_without_a_catalogue_cannot_be_spoken(languages, code):
    with pytest.raises(ValueError, match="is not offered"):
        languages.speak(code)
    assert languages.current.code == "en"


def test_plurals_follow_each_language(languages):
    def free(count: int) -> str:
        words = QCoreApplication.translate("DayRow", "{count} free", "", count)
        return without_marks(words.format(count=count))

    found = {}
    for code in ("en", "fr", "pt", "ar"):
        languages.speak(code)
        found[code] = [free(count) for count in (0, 1, 2, 5, 16)]

    assert found == {
        "en": ["0 free", "1 free", "2 free", "5 free", "16 free"],
        "fr": ["0 libre", "1 libre", "2 libres", "5 libres", "16 libres"],
        "pt": ["0 livres", "1 livre", "2 livres", "5 livres", "16 livres"],
        "ar": ["لا شيء متاح", "وقت واحد متاح", "وقتان متاحان", "5 أوقات متاحة", "16 وقتًا متاحًا"],
    }


@pytest.mark.parametrize(
    ("system", "code"), [("nn_NO", "nb"), ("nb_NO", "nb"), ("de_AT", "de"), ("ar_SA", "ar"), ("ja_JP", None)]
)
def test_the_computer_s_language_is_recognized(system, code):
    found = language_of(QLocale(system))

    assert (found.code if found else None) == code
