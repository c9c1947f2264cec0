"""Why something of an imported file was left out, in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages
from apcdesk.desk.staff.calendars.import_run import report_words
from apcdesk.desk.staff.calendars.left_out import left_out_words
from apcdesk.service.files.imported import ImportProblem, NotRead
from apcdesk.service.files.importing import ImportReport


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    dates = DateWords("Europe/Berlin", QLocale("en_GB"))
    languages = Languages(dates.locale, ["desk"])
    languages.lead(dates)
    yield languages
    languages.close()


def problem(why: NotRead) -> ImportProblem:
    return ImportProblem("room.ics", "one@test", why, "DTSTART", "Expected datetime")


@pytest.mark.parametrize("why", NotRead)
def test_each_reason_is_said_in_the_language_of_the_desk_alone(languages: Languages, why: NotRead):
    english = left_out_words(problem(why))
    languages.speak("de")
    german = left_out_words(problem(why))

    assert german != english
    for words in (english, german):
        assert "{" not in words
        assert "Expected" not in words


def test_what_is_missing_is_named(languages: Languages):
    languages.speak("de")

    assert left_out_words(problem(NotRead.MISSING)) == "DTSTART fehlt."
    assert left_out_words(problem(NotRead.PROPERTY)) == "DTSTART ist nicht lesbar."


def test_the_report_of_an_import_is_in_the_language_of_the_desk(languages: Languages):
    languages.speak("de")
    report = ImportReport(calendars=2, created=1, unchanged=3, problems=(problem(NotRead.MISSING),))

    assert (
        report_words(report) == "2 Kalender mit 4 Terminen: 1 neu, 0 geändert, 3 wie zuvor. Nicht lesbar: 1."
    )
