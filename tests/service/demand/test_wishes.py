"""The wish book: what is noted, what is let go, and that nobody waits for it."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.wishes import Unmet, UnmetWish, WishDoor
from apcdesk.errors import Unavailable
from apcdesk.service.demand import wishes as book
from apcdesk.service.demand.wishes import KEPT, SETTLES
from tests.builders_services import STORY_NOW
from tests.service.builders import a_period, at

ALL_TIME = Period(STORY_NOW - timedelta(days=1000), STORY_NOW + timedelta(days=1000))
EVENING = a_period("16:00", "17:00")


def a_query(start="16:00", end="17:00", *, sub="A", minutes=30):
    return AvailabilityQuery(
        (Group((Member(Sub(sub)),)),), timedelta(minutes=minutes), (a_period(start, end),)
    )


def written(services):
    services.wishes.write()
    return services.wishes.between(ALL_TIME)


def test_a_wish_is_remembered_without_anything_of_whoever_wished(services):
    kind, day = AppointmentTypeId("demo"), a_period("08:00", "16:00")
    services.wishes.note(
        a_query("08:00", "20:00"), WishDoor.KIOSK, Unmet.LEFT, appointment_type_id=kind, looked_at=day
    )
    services.wishes.note(a_query(), WishDoor.PAGE, Unmet.NOTHING)

    left = UnmetWish(
        at=at("10:00"),
        door=WishDoor.KIOSK,
        unmet=Unmet.LEFT,
        subs=(Sub("A"),),
        appointment_type_id=kind,
        window=a_period("08:00", "20:00"),
        looked_at=day,
        required_duration=timedelta(minutes=30),
    )
    nothing = replace(
        left,
        door=WishDoor.PAGE,
        unmet=Unmet.NOTHING,
        appointment_type_id=None,
        window=EVENING,
        looked_at=None,
    )
    assert services.wishes.between(ALL_TIME) == ()
    assert written(services) == (left, nothing)
    assert (left.wanted, nothing.wanted) == (day, EVENING)


def test_wishes_are_found_by_the_time_that_was_wanted(services):
    services.wishes.note(
        a_query("08:00", "20:00"), WishDoor.KIOSK, Unmet.LEFT, looked_at=a_period("08:00", "12:00")
    )
    services.wishes.note(a_query(), WishDoor.PAGE, Unmet.NOTHING)
    services.wishes.write()

    assert [wish.door for wish in services.wishes.between(EVENING)] == [WishDoor.PAGE]


@pytest.mark.parametrize(
    ("door", "times"), [(WishDoor.API, 1), (WishDoor.FINDER, 1), (WishDoor.KIOSK, 3), (WishDoor.PAGE, 3)]
)
def test_what_a_program_asks_again_counts_once_an_hour(services, clock, door, times):
    for minutes in (0, 1, 2):
        services.wishes.note(a_query(f"16:0{minutes}", "17:00"), door, Unmet.NOTHING)
        clock.advance(seconds=SETTLES.total_seconds())
        services.wishes.write()
    assert len(written(services)) == times

    clock.advance(hours=1)
    services.wishes.note(a_query(), door, Unmet.NOTHING)
    clock.advance(seconds=SETTLES.total_seconds())

    assert len(written(services)) == times + 1


def test_a_question_that_is_still_changed_was_not_meant(services, clock):
    services.wishes.note(a_query(minutes=60), WishDoor.FINDER, Unmet.NOTHING)
    services.wishes.note(a_query(minutes=45), WishDoor.FINDER, Unmet.NOTHING)
    assert written(services) == ()
    clock.advance(seconds=SETTLES.total_seconds())
    assert [wish.required_duration for wish in written(services)] == [timedelta(minutes=45)]

    services.wishes.note(a_query(minutes=30), WishDoor.FINDER, Unmet.NOTHING)
    services.wishes.found()
    clock.advance(seconds=SETTLES.total_seconds())

    assert len(written(services)) == 1


def test_what_is_too_old_is_let_go(services, clock, monkeypatch):
    services.wishes.note(a_query(), WishDoor.PAGE, Unmet.NOTHING)
    assert len(written(services)) == 1
    clock.advance(seconds=KEPT.total_seconds() + 3600)
    services.wishes.note(a_query(sub="B"), WishDoor.PAGE, Unmet.NOTHING)
    assert [wish.subs for wish in written(services)] == [("B",)]

    monkeypatch.setattr(book, "MOST_KEPT", 2)
    for sub in "CDE":
        services.wishes.note(a_query(sub=sub), WishDoor.PAGE, Unmet.NOTHING)

    assert [wish.subs for wish in written(services)] == [("D",), ("E",)]


def test_notes_wait_while_the_database_is_away_and_never_too_many(services, monkeypatch):
    monkeypatch.setattr(book, "MOST_WAITING", 3)
    services.wishes.note(a_query(sub="A"), WishDoor.PAGE, Unmet.NOTHING)
    with monkeypatch.context() as away:
        away.setattr(services.store, "write", _away)
        with pytest.raises(Unavailable):
            services.wishes.write()
        for sub in "BCDE":
            services.wishes.note(a_query(sub=sub), WishDoor.PAGE, Unmet.NOTHING)

    assert [wish.subs for wish in written(services)] == [("A",), ("B",), ("C",)]


def test_what_was_noted_last_is_written_when_the_services_close(services, second):
    services.wishes.note(a_query(), WishDoor.FINDER, Unmet.NOTHING)
    services.wishes.write(everything=True)

    assert len(second.wishes.between(ALL_TIME)) == 1


@pytest.mark.expects_log("wishes were not written")
def test_closing_goes_on_without_the_wishes_when_they_cannot_be_written(second, monkeypatch, caplog):
    second.wishes.note(a_query(), WishDoor.PAGE, Unmet.NOTHING)
    monkeypatch.setattr(second.store, "write", _away)

    second.close()

    assert [record.message for record in caplog.records] == ["wishes were not written: unavailable"]


def test_the_table_names_calendars_and_local_times(services, a_calendar, tmp_path, monkeypatch):
    press = a_calendar("press")
    monkeypatch.setattr(book, "PORTION", 2)
    services.wishes.note(
        a_query(sub=press.sub), WishDoor.KIOSK, Unmet.LEFT, looked_at=a_period("16:00", "16:30")
    )
    for _ in range(3):
        services.wishes.note(a_query(sub="gone"), WishDoor.PAGE, Unmet.NOTHING)
    services.wishes.write()
    path = tmp_path / "out" / "wishes.csv"

    assert services.wishes.export(path, EVENING) == 4

    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[:3] == [
        list(book.COLUMNS),
        [
            "2027-03-10T11:00:00+01:00",
            "kiosk",
            "left",
            "",
            press.name,
            "30",
            "2027-03-10T17:00:00+01:00",
            "2027-03-10T18:00:00+01:00",
            "2027-03-10T17:00:00+01:00",
            "2027-03-10T17:30:00+01:00",
        ],
        [
            "2027-03-10T11:00:00+01:00",
            "page",
            "nothing",
            "",
            "gone",
            "30",
            "2027-03-10T17:00:00+01:00",
            "2027-03-10T18:00:00+01:00",
            "",
            "",
        ],
    ]
    assert len(rows) == 5


def test_a_table_that_is_stopped_leaves_no_file(services, tmp_path):
    services.wishes.note(a_query(), WishDoor.PAGE, Unmet.NOTHING)
    services.wishes.write()

    assert services.wishes.export(tmp_path / "x.csv", EVENING, cancelled=lambda: True) is None
    assert list(tmp_path.glob("*.csv")) + list(tmp_path.glob(".*.part")) == []


def _away():
    raise Unavailable("unavailable")
