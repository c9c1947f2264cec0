"""Where blocks lie in their lanes: hours, weekends, overlaps, and the other way round."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.equipment.layout import LABELS, NARROWEST, Axis, Block, Look, lay_out
from apcdesk.desk.staff.equipment.loading import Equipment, Range, days_of
from apcdesk.domain.calendars import Account, AccountKind, Calendar, Profile
from apcdesk.domain.calendars import Look as CalendarLook
from apcdesk.domain.custody import Custody, Item, ItemStatus, Person
from apcdesk.domain.events import DeskNotes, Event, Transparency, When
from apcdesk.domain.ids import CalendarId, EventUid, PersonId, ProfileId, Sub
from apcdesk.domain.period import Period
from tests.builders import an_event
from tests.service.crib import BERLIN, DAY, berlin

DATES = DateWords(BERLIN, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
MONDAY = DAY - timedelta(days=2)
WEEK = tuple(MONDAY + timedelta(days=n) for n in range(5))
DRILL = CalendarId("drill")
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def status(at: datetime, **more: Any) -> ItemStatus:
    account = Account(Sub("apc"), AccountKind.APPLICATION_CALENDAR, None, None, None, None, None)
    calendar = Calendar(
        DRILL, account, Profile(ProfileId("pro"), True), "Drill", True, False, CalendarLook(hue="sky")
    )
    return ItemStatus(item=Item(DRILL, "D-1", tzid=BERLIN), calendar=calendar, at=at, **more)


def event(uid: str, start: datetime, end: datetime, **more: Any) -> Event:
    when = When(Period(start, end), BERLIN, BERLIN)
    return an_event(event_uid=EventUid(uid), calendar_id=DRILL, summary=uid, when=when, **more)


def blocks(*events: Event, at: str = "08:05", width: float = 912, **more: Any) -> tuple[Block, ...]:
    now = berlin(at)
    equipment = Equipment(now, WEEK, (status(now, **more),), tuple(events))
    return lay_out(equipment, width, LTR, DATES).rows[0].blocks


def spans(*events: Event, **more: Any) -> list[tuple[float, float]]:
    return [(round(block.start, 1), round(block.end, 1)) for block in blocks(*events, **more)]


def test_a_day_is_140_px_from_seven_to_seven():
    assert spans(
        event("a", berlin("07:00"), berlin("13:00")), event("b", berlin("13:00"), berlin("19:00"))
    ) == [
        (280, 350),
        (350, 420),
    ]


def test_what_lies_outside_the_hours_or_days_is_at_the_edge_and_still_seen():
    later, before = DAY + timedelta(days=1), MONDAY - timedelta(days=3)
    assert spans(event("night", berlin("22:00"), berlin("02:00", later))) == [(420, 420 + NARROWEST)]
    assert spans(event("all week", berlin("08:00", before), berlin("08:00", DAY + timedelta(days=9)))) == [
        (0, 700)
    ]
    friday = WEEK[-1]
    assert spans(event("late", berlin("20:00", friday), berlin("21:00", friday))) == [(700 - NARROWEST, 700)]


def test_bookings_that_share_time_stand_under_each_other():
    placed = blocks(
        event("a", berlin("08:00"), berlin("12:00")),
        event("b", berlin("10:00"), berlin("14:00")),
        event("c", berlin("12:00"), berlin("16:00")),
        event("alone", berlin("16:00"), berlin("18:00")),
    )
    assert [(block.key, block.track, block.tracks) for block in placed] == [
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 0, 2),
        ("alone", 0, 1),
    ]


def test_how_a_block_looks():
    placed = blocks(
        event("over", berlin("07:00"), berlin("08:00")),
        event("now", berlin("08:00"), berlin("09:00")),
        event("maybe", berlin("09:00"), berlin("10:00"), transparency=Transparency.TENTATIVE),
        event("shut", berlin("10:00"), berlin("11:00"), description="smells", notes=DeskNotes(closed=True)),
        event("risk", berlin("12:00"), berlin("13:00")),
        at_risk=EventUid("risk"),
    )
    assert [(block.title, block.line, block.look, block.past) for block in placed] == [
        ("over", "", Look.BOOKED, True),
        ("now", "", Look.BOOKED, False),
        ("maybe", "", Look.TENTATIVE, False),
        ("smells", "", Look.CLOSED, False),
        ("risk", "At risk, still out", Look.AT_RISK, False),
    ]


@pytest.mark.parametrize("booked", [True, False])
def test_late_time_begins_when_it_was_due(booked: bool):
    lena = Person(PersonId("per"), "Lena Vogt", "T-117", True, True)
    out = Custody(
        DRILL, lena, berlin("08:00"), berlin("13:00"), event_uid=EventUid("hers") if booked else None
    )
    events = [event("hers", berlin("08:00"), berlin("13:00"))] if booked else []

    [block] = blocks(*events, at="15:00", custody=out)

    assert (block.late_from, block.past, block.title) == (350, False, "hers" if booked else "Lena Vogt")


def test_an_item_that_was_out_in_another_week_has_no_block_in_this():
    lena = Person(PersonId("per"), "Lena Vogt", "T-117", True, True)
    month_ago = DAY - timedelta(days=30)
    out = Custody(DRILL, lena, berlin("08:00", month_ago), berlin("13:00", month_ago))

    assert blocks(custody=out) == ()


def test_from_right_to_left_everything_is_mirrored():
    now = berlin("13:00")
    equipment = Equipment(now, WEEK, (status(now),), (event("a", berlin("07:00"), berlin("13:00")),))
    left, right = (lay_out(equipment, 912, direction, DATES) for direction in (LTR, RTL))

    plain = left.block_rect(left.rows[0], left.rows[0].blocks[0])
    mirrored = right.block_rect(right.rows[0], right.rows[0].blocks[0])

    assert plain.left() == LABELS + 281
    assert mirrored.right() == 912 - plain.left()
    assert mirrored.size() == plain.size()
    assert left.now == right.now == 350


def test_a_single_day_has_its_hours():
    axis = Axis((DAY,), 720, 0, 24 * 60)

    assert axis.hours()[:3] == [(0, 0), (90, 3), (180, 6)]
    assert axis.marks()[:2] == [(0, True), (90, False)]
    assert axis.offset(berlin("12:00"), DATES) == 360


@pytest.mark.parametrize(
    ("span", "events", "days"),
    [
        (Range.WEEK, (), 5),
        (Range.WEEK, ((date(2027, 4, 17), "10:00", "11:00"),), 6),
        (Range.WEEK, ((date(2027, 4, 14), "10:00", "11:00"),), 5),
        (Range.FOUR_WEEKS, (), 20),
        (Range.DAY, (), 1),
    ],
)
def test_weekends_are_shown_where_something_stands_in_them(span: Range, events: Any, days: int):
    made = tuple(event("e", berlin(start, day), berlin(end, day)) for day, start, end in events)

    assert len(days_of(MONDAY, span, made, DATES)) == days


def test_the_words_that_are_looked_for_may_stand_anywhere():
    now = berlin("08:05")
    lena = Person(PersonId("per"), "Lena Vogt", "T-117", True, True)
    out = status(now, custody=Custody(DRILL, lena, now, now + timedelta(hours=1)))
    equipment = Equipment(now, WEEK, (replace(out, item=replace(out.item, home_shelf="Window")),))

    for words, rows in (("", 1), ("drill", 1), ("d-1", 1), ("lena", 1), ("WIND", 1), ("saw", 0)):
        assert len(lay_out(equipment, 912, LTR, DATES, words).rows) == rows
