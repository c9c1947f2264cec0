"""What an outlook says and how it lies over the days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.staff.agenda.geometry import Piece
from apcdesk.desk.staff.agenda.what_if.report import Report, report_of, risks_of
from apcdesk.desk.staff.agenda.what_if.shades import Shade, Shades, ShownOutlook
from apcdesk.domain.hypotheses import Affected, Effect, Outlook
from apcdesk.domain.ids import AppointmentTypeId, BookingId, EventUid, Sub
from tests.desk.staff.agenda.conftest import TZID, oslo, period

DATES = DateWords(TZID, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
DAYS = (date(2027, 3, 10), date(2027, 3, 11))


def an_effect(name: str, won: list[str], lost: list[str], interval: int = 15, left: int = 3) -> Effect:
    return Effect(
        AppointmentTypeId(name),
        name,
        timedelta(minutes=interval),
        tuple(map(oslo, won)),
        tuple(map(oslo, lost)),
        left,
    )


def name_of(sub: Sub) -> str:
    return sub.capitalize()


OUTLOOK = Outlook(
    (
        an_effect("Demo", ["10 12:00", "10 12:15", "11 09:00"], ["11 15:00"]),
        an_effect("Advice", ["10 12:30"], [], interval=30, left=9),
        an_effect("Room", [], []),
    ),
    (
        Affected(
            Sub("ana"), period("10 13:00", "10 13:45"), "Moss", (EventUid("a"), EventUid("b")), BookingId("k")
        ),
        Affected(Sub("bruno"), period("11 09:00", "11 10:00"), "", (EventUid("c"),)),
    ),
)


@pytest.mark.usefixtures("english")
def test_an_outlook_in_words():
    assert report_of(OUTLOOK, name_of, DATES) == Report(
        won="4 times won",
        lost="1 time lost",
        lines=(
            "Demo: 3 won, 1 lost, 3 left",
            "Advice: 1 won, 9 left",
            "Wed 10 March: 3 won",
            "Thu 11 March: 1 won, 1 lost",
        ),
        affected_title="2 bookings affected",
        affected=(("a", "Wed 13:00 · Moss · Ana"), ("c", "Thu 09:00 · No title · Bruno")),
    )


@pytest.mark.usefixtures("english")
def test_an_outlook_that_changes_nothing_says_so():
    assert report_of(Outlook(), name_of, DATES) == Report(
        won="0 times won", lost="0 times lost", lines=("No time on offer changes.",)
    )
    one = Outlook((an_effect("Demo", ["10 12:00"], []),), OUTLOOK.affected[:1])
    assert (report_of(one, name_of, DATES).won, report_of(one, name_of, DATES).affected_title) == (
        "1 time won",
        "1 booking affected",
    )


def test_what_is_won_and_lost_agrees_with_its_number(qapp: QApplication):
    languages = Languages(ENGLISH.locale, ["desk"])
    languages.speak("es")
    lines = report_of(OUTLOOK, name_of, DATES).lines[:2]
    languages.close()

    assert lines == ("Demo: 3 ganados, 1 perdido, quedan 3", "Advice: 1 ganado, quedan 9")


def test_every_event_of_a_booking_is_at_risk():
    assert risks_of(OUTLOOK, name_of) == {"a": "Ana away", "b": "Ana away", "c": "Bruno away"}


def test_times_lie_side_by_side_over_their_day_and_are_counted():
    taken = [Piece("x", 0, 12 * 60 + 7.5, 12 * 60 + 20), Piece("y", 1, 9 * 60, 10 * 60)]

    shades = ShownOutlook(OUTLOOK, {"a": "Ana away"}).shades(DAYS, taken, DATES)

    assert shades == Shades(
        won=(
            Shade(Piece("", 0, 12 * 60, 13 * 60), 3, caption=12 * 60 + 20),
            Shade(Piece("", 1, 9 * 60, 9 * 60 + 15), 1, caption=None),
        ),
        lost=(Shade(Piece("", 1, 15 * 60, 15 * 60 + 15), 1, caption=15 * 60),),
        risks={"a": "Ana away"},
    )


def test_what_lies_on_other_days_is_not_drawn():
    shades = ShownOutlook(OUTLOOK, {}).shades(DAYS[1:], [], DATES)

    assert [shade.piece.index for shade in (*shades.won, *shades.lost)] == [0, 0]
