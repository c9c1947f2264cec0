"""Custody in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.custody import late_words, refusal
from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.custody import WhyNot
from apcdesk.errors import NotFound, NotHandedOut

NOW = datetime(2027, 3, 10, 10, 20, tzinfo=UTC)


@pytest.fixture
def dates() -> DateWords:
    return DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(seconds=40), "late now"),
        (timedelta(minutes=87), "1 h 27 min late"),
        (timedelta(hours=23, minutes=59), "23 h 59 min late"),
        (timedelta(days=181, hours=14), "181 days late"),
    ],
)
def test_what_is_late_for_days_is_told_in_days(late: timedelta, words: str, dates: DateWords) -> None:
    assert late_words(late, dates) == words


@pytest.mark.parametrize(
    ("why", "for_staff", "at_window"),
    [
        (
            WhyNot.CALIBRATION_DUE,
            "Wrench must be calibrated first. Once it is, press “Calibrated” beside it.",
            "Wrench must be calibrated first. Ask staff.",
        ),
        (
            WhyNot.NO_INDUCTION,
            "Wrench needs an induction. “People and badges” changes that.",
            "Wrench needs an induction. Ask staff.",
        ),
        (
            WhyNot.RETIRED,
            "Wrench was retired: nobody gets it any more.",
            "Wrench was retired: nobody gets it any more. Ask staff.",
        ),
        (
            WhyNot.MAY_NOT_SIGN,
            "This badge may not take equipment. “People and badges” changes that.",
            "This badge may not take equipment. Ask staff.",
        ),
        (
            WhyNot.NO_PIN,
            "This badge has no PIN yet. “People and badges” changes that.",
            "This badge has no PIN yet. Ask staff.",
        ),
    ],
)
def test_staff_are_not_sent_to_staff(why: WhyNot, for_staff: str, at_window: str, dates: DateWords) -> None:
    error = NotHandedOut(why, "Wrench")

    assert refusal(error, dates, NOW) == for_staff
    assert refusal(error, dates, NOW, at_window=True) == at_window


def test_a_code_that_nobody_has_sends_only_others_to_staff(dates: DateWords) -> None:
    error = NotFound("code", "T-999")

    assert refusal(error, dates, NOW) == "Nothing here has this code. Check the letters."
    at_window = refusal(error, dates, NOW, at_window=True)
    assert at_window == "We do not know this code. Check the letters, or ask staff."
