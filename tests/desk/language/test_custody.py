"""Custody in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.custody import late_words
from apcdesk.desk.language.dates import DateWords


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(seconds=40), "late now"),
        (timedelta(minutes=87), "1 h 27 min late"),
        (timedelta(hours=23, minutes=59), "23 h 59 min late"),
        (timedelta(days=181, hours=14), "181 days late"),
    ],
)
def test_what_is_late_for_days_is_told_in_days(late: timedelta, words: str) -> None:
    dates = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

    assert late_words(late, dates) == words
