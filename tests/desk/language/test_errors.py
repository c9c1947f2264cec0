"""Every error has its words."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk import errors
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.errors import ApcdeskError, Invalid, NotFound, Problem, SlotTaken

NOON = datetime(2027, 3, 10, 13, 0, tzinfo=UTC)
SAMPLES = {
    "Invalid": Invalid.one("name", "errors.required", "required"),
    "NotFound": NotFound("calendar", "cal_1"),
    "Unauthenticated": errors.Unauthenticated("no such secret"),
    "ScopeMissing": errors.ScopeMissing("read_write"),
    "CalendarReadOnly": errors.CalendarReadOnly("cal_1"),
    "CalendarExists": errors.CalendarExists("npp27-press-a"),
    "SlotTaken": SlotTaken(Period(NOON, NOON + timedelta(hours=1))),
    "NotOpened": errors.NotOpened("another origin"),
    "LinkClosed": errors.LinkClosed("completed"),
    "HoldEnded": errors.HoldEnded("hld_1"),
    "AlreadyCancelled": errors.AlreadyCancelled("bok_1"),
    "NothingToUndo": errors.NothingToUndo(7),
    "Outdated": errors.Outdated("apc_1"),
    "WouldHurt": errors.WouldHurt(["a booking"]),
    "PinWrong": errors.PinWrong(3),
    "NotHandedOut": errors.NotHandedOut("out", "Torque wrench TW-1"),
    "TooManyTries": errors.TooManyTries(NOON, NOON - timedelta(seconds=59.5)),
    "FileDamaged": errors.FileDamaged("/data/apcdesk.sqlite", "this is no database"),
    "FileUnusable": errors.FileUnusable("/data/apcdesk.sqlite", "this is no database"),
    "DatabaseNewer": errors.DatabaseNewer("0009"),
}


def every_kind(of: type[ApcdeskError] = ApcdeskError) -> list[type[ApcdeskError]]:
    return [of, *(kind for child in of.__subclasses__() for kind in every_kind(child))]


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.__name__)
def test_every_kind_of_error_has_words_of_its_own(kind):
    error = SAMPLES.get(kind.__name__) or kind()
    words = explain(error)

    assert words.endswith(".")
    assert "in the log" not in words
    others = {
        explain(e) for name, e in SAMPLES.items() if name != kind.__name__ and not isinstance(error, type(e))
    }
    assert words not in others


def test_a_lost_time_names_itself_and_the_nearest_free_one():
    dates = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    taken = Period(NOON, NOON + timedelta(minutes=45))
    error = SlotTaken(taken, [Slot(taken.moved(timedelta(minutes=15)))])

    assert explain(error, dates) == "Someone took 14:00 a moment ago. 14:15 is free."


def test_all_problems_of_a_request_are_told_each_once():
    problem = Problem("name", "errors.required", "name must be specified")
    other = Problem("email", "errors.invalid_email", "must be a valid email address")

    words = "Write a name. Email: This does not look like an email address."
    assert explain(Invalid([problem, other, problem])) == words


@pytest.mark.expects_log("number [0-9A-F]{4}")
def test_a_bug_names_a_number_under_which_its_trace_is_in_the_log(caplog):
    words = explain(KeyError("boom"))

    number = words.partition("number ")[2][:4]
    assert f"number {number}" in caplog.text
    assert "KeyError: 'boom'" in caplog.text
