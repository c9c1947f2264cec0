"""Steps in words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.history.words import others_text, part_text, reach_text, what_text, who_text
from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.history import HistoryEntry
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from tests.desk.staff.agenda.conftest import oslo, period

DATES = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
ONE = period("10 13:00", "10 13:45")
TWO = period("11 13:00", "11 13:45")
NIGHT = Period(oslo("10 00:00"), oslo("12 00:00"))


def an_entry(entity: Entity, verb: Verb = Verb.UPDATED, **more: Any) -> HistoryEntry:
    values: dict[str, Any] = {
        "change_ids": (1,),
        "at": oslo("10 11:20"),
        "origin": Origin(Door.KIOSK, name="Kiosk 2"),
        "entity": entity,
        "verb": verb,
    }
    return HistoryEntry(**(values | more))


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (an_entry(Entity.BOOKING, Verb.CREATED, period=ONE), "Booked for Wed 10 March, 13:00 – 13:45"),
        (an_entry(Entity.EVENT, Verb.CREATED, period=NIGHT), "Added for Wed 10 March – Thu 11 March"),
        (an_entry(Entity.BOOKING, Verb.DELETED), "Cancelled"),
        (an_entry(Entity.EVENT, Verb.DELETED), "Deleted"),
        (an_entry(Entity.BOOKING, fields=("missed",), missed=True), "Did not come"),
        (an_entry(Entity.BOOKING, fields=("missed",)), "Came after all"),
        (an_entry(Entity.BOOKING, arrived=True), "Arrived"),
        (an_entry(Entity.BOOKING, fields=("guest",)), "Changed"),
        (an_entry(Entity.BOOKING, went=(Sub("a"),), came=(Sub("b"), Sub("c"))), "From A to B, C"),
        (an_entry(Entity.BOOKING, came=(Sub("b"),)), "B joined"),
        (an_entry(Entity.BOOKING, went=(Sub("a"),)), "A left"),
        (
            an_entry(Entity.BOOKING, period=TWO, former=ONE, came=(Sub("b"),)),
            "B joined. Moved from Wed 10 March, 13:00 – 13:45 to Thu 11 March, 13:00 – 13:45",
        ),
        (an_entry(Entity.CALENDAR, Verb.CREATED), "Calendar made"),
        (an_entry(Entity.CALENDAR, Verb.DELETED), "Calendar deleted"),
        (an_entry(Entity.CALENDAR, subject="Press A", fields=("name",)), "Renamed to Press A"),
        (an_entry(Entity.CALENDAR, fields=("look",)), "Colour, group or kind changed"),
        (an_entry(Entity.CALENDAR), "Calendar connected again"),
        (an_entry(Entity.AVAILABILITY_RULE, subject="hours"), "Rule hours changed"),
        (
            an_entry(Entity.AVAILABLE_PERIOD, Verb.DELETED, period=ONE),
            "Extra time Wed 10 March, 13:00 – 13:45 deleted",
        ),
        (an_entry(Entity.SETTING), "Changed"),
    ],
)
def test_a_step_says_what_was_done(entry: HistoryEntry, words: str):
    assert what_text(entry, str.upper, DATES) == words


def test_a_step_says_who_did_it_and_when():
    assert who_text(an_entry(Entity.BOOKING), DATES) == "Kiosk 2 · Wed 10 March, 11:20"


def many(verb: Verb = Verb.CREATED, subject: str = "Stand-up", **more: Any) -> HistoryEntry:
    parts = tuple(an_entry(Entity.EVENT, verb, period=one, **more) for one in (ONE, TWO))
    reach = Period(ONE.start, TWO.end)
    return an_entry(Entity.EVENT, verb, subject=subject, parts=parts, period=reach)


@pytest.mark.parametrize(
    ("entry", "words", "part"),
    [
        (many(), "Added, 2 times", "Added for Wed 10 March, 13:00 – 13:45"),
        (many(Verb.DELETED), "Deleted, 2 times", "Deleted: Wed 10 March, 13:00 – 13:45"),
        (many(Verb.UPDATED), "Changed, 2 times", "Changed: Wed 10 March, 13:00 – 13:45"),
        (
            many(Verb.UPDATED, former=NIGHT),
            "Moved, 2 times",
            "Moved from Wed 10 March – Thu 11 March to Wed 10 March, 13:00 – 13:45",
        ),
        (many(subject=""), "2 events added", "Added for Wed 10 March, 13:00 – 13:45"),
        (many(Verb.DELETED, ""), "2 events deleted", "Deleted: Wed 10 March, 13:00 – 13:45"),
    ],
)
def test_what_was_done_to_many_is_counted(entry: HistoryEntry, words: str, part: str):
    assert what_text(entry, str.upper, DATES) == words
    assert part_text(entry.parts[0], str.upper, DATES) == part
    assert reach_text(entry, DATES) == "10 – 11 March 2027"


@pytest.mark.usefixtures("english")
def test_a_step_says_that_others_were_in_it():
    found = [others_text(an_entry(Entity.EVENT, others=count)) for count in (0, 1, 732)]
    assert found == ["", "With one other in one step", "With 732 others in one step"]
    assert reach_text(an_entry(Entity.EVENT, period=ONE), DATES) == ""
