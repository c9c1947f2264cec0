"""What the sheet for going back to a copy says, in each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from apcdesk.desk.copies.words import until_text
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages
from apcdesk.service.files.copy_report import CopyReport
from tests.builders_desk import without_marks

AT_TWENTY_PAST = datetime(2027, 3, 10, 10, 20, tzinfo=UTC)
REPORT = CopyReport(
    file=Path("friday.sqlite"),
    until=AT_TWENTY_PAST,
    place="",
    tzid=None,
    calendars=1,
    bookings=1,
    to_come=0,
    missed=None,
    same=True,
)


@pytest.fixture
def dates() -> DateWords:
    return DateWords("Europe/Oslo", QLocale("en_GB"))


@pytest.fixture
def languages(qapp: QApplication, dates: DateWords) -> Iterator[Languages]:
    languages = Languages(dates.locale, ["kiosk", "desk"])
    languages.lead(dates)
    yield languages
    languages.close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Everything up to Wednesday 10 March 2027, 11:20"),
        ("de", "Alles bis Mittwoch, 10. März 2027, 11:20"),
        ("fr", "Tout jusqu’au mercredi 10 mars 2027, 11:20"),
        ("es", "Todo hasta el miércoles 10 de marzo de 2027, 11:20"),
        ("pt", "Tudo até quarta-feira, 10 de março de 2027, 11:20"),
        ("nl", "Alles tot woensdag 10 maart 2027, 11:20"),
        ("nb", "Alt til og med onsdag 10. mars 2027, 11:20"),
        ("sv", "Allt fram till onsdag 10 mars 2027, 11:20"),
        ("ar", "كل شيء حتى الأربعاء 10 مارس 2027، 11:20"),
    ],
)
def test_the_day_of_a_copy_is_written_as_the_language_writes_days(
    languages: Languages, dates: DateWords, code: str, words: str
):
    languages.speak(code)

    assert without_marks(until_text(REPORT, dates)) == words
