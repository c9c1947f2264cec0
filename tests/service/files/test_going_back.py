"""Going back to a copy: what is told of it first, what is refused, and what stands there afterwards."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.events import Guest
from apcdesk.errors import DiskFull, Invalid, StillOpen, Unavailable
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.files import coming_copy
from apcdesk.service.files.coming_copy import read_copy
from apcdesk.service.files.copy_report import CopyReport, Missed
from apcdesk.service.files.going_back import go_back
from apcdesk.service.services import open_services
from tests.builders_services import STORY_NOW, make_services
from tests.service.builders import a_period
from tests.store.old_databases import a_database_of_revision

ZONE = "Europe/Oslo"


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


@pytest.fixture
def services(desk, clock):
    services = make_services(desk, clock)
    yield services
    services.close()


@pytest.fixture
def room(a_calendar):
    return a_calendar("room-1")


@pytest.fixture
def book(services, staff, room):
    """Book the room on the day of the story."""

    def book(start, end):
        request = StaffBooking(a_period(start, end), ZONE, (room.sub,), (Guest("Eva Lund"),))
        return services.staff_bookings.book(request, origin=staff).booking.booking_id

    return book


@pytest.fixture
def to_come(services, staff, book):
    """A booking that is over, and this one, which is not."""
    services.installation.name_place(organisation="Nordlys Press", stand="B07-32", origin=staff)
    book("08:00", "09:00")
    return book("14:00", "15:00")


@pytest.fixture
def copy(services, to_come, tmp_path):
    """A copy with both."""
    path = tmp_path / "stick" / "friday.sqlite"
    path.parent.mkdir()
    services.copies.save(path)
    return path


@pytest.fixture
def later(services, staff, clock, book, to_come, copy):
    """What was done in the hour after the copy."""
    clock.advance(hours=1)
    book("10:30", "11:00")
    book("12:30", "13:00")
    services.bookings.cancel(to_come, origin=staff)


def read(services, path):
    coming = services.going_back.read(path)
    assert coming is not None
    return coming


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def case_of(call):
    with pytest.raises(Invalid) as caught:
        call()
    [problem] = caught.value.problems
    return problem.field, problem.case


def test_what_is_in_a_copy_and_what_of_today_is_not_is_told(services, clock, copy, later, desk):
    before = copy.read_bytes()

    coming = read(services, copy)

    assert coming.report == CopyReport(
        file=copy,
        until=STORY_NOW,
        place="Nordlys Press, B07-32",
        tzid=None,
        calendars=1,
        bookings=2,
        to_come=1,
        missed=Missed(bookings=2, to_come=1, changed=1, until=clock.now()),
        same=True,
    )
    assert (copy.read_bytes(), names_in(copy.parent)) == (before, ["friday.sqlite"])
    assert coming.file.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    coming.discard()
    assert not [name for name in names_in(desk) if "coming" in name]


def test_going_back_makes_all_as_it_was_and_keeps_what_was_here(services, clock, copy, later, desk):
    coming = read(services, copy)
    services.going_back.agree(coming)
    expected = services.going_back.kept_as()
    services.close()

    kept = go_back(coming, clock.now(), ZONE)

    assert kept is not None
    assert (kept, kept.name) == (expected, "apcdesk 2027-03-10 12.20 before going back.sqlite")
    with closing(make_services(desk, clock)) as back:
        assert read(back, kept).report.missed == Missed(0, 0, 1, STORY_NOW)
    assert not [name for name in names_in(desk) if "coming" in name and name.endswith("-wal")]


def test_there_is_a_way_forward_again_to_what_was_kept(services, clock, copy, later, desk):
    coming = read(services, copy)
    services.going_back.agree(coming)
    services.close()
    kept = go_back(coming, clock.now(), ZONE)
    assert kept is not None
    with closing(make_services(desk, clock)) as back:
        coming = read(back, kept)
        back.going_back.agree(coming)

    again = go_back(coming, clock.now(), ZONE)

    assert again is not None
    assert again.name == "apcdesk 2027-03-10 12.20 before going back 2.sqlite"
    with closing(make_services(desk, clock)) as forward:
        assert read(forward, copy).report.missed == Missed(2, 1, 1, clock.now())


def test_on_a_new_computer_there_is_nothing_to_keep_or_to_compare(clock, copy, tmp_path):
    database = tmp_path / "new" / "apcdesk.sqlite"

    coming = read_copy(copy, database, clock.now(), None)
    assert coming is not None
    kept = go_back(coming, clock.now(), ZONE)

    assert (coming.report.missed, coming.report.calendars, kept) == (None, 1, None)
    assert names_in(tmp_path / "new") == ["apcdesk.sqlite", "apcdesk.sqlite-open"]


def test_the_copy_of_another_desk_is_told_to_be_one(clock, copy, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    with closing(make_services(folder, clock)) as other:
        empty = read(other, copy).report
        other.calendars.open(other.own_client, "theirs", origin=SYSTEM)
        report = read(other, copy).report

    assert (empty.missed, empty.same) == (None, True)
    assert (report.missed, report.same) == (Missed(0, 0, 0, clock.now()), False)


def test_what_a_disk_has_that_was_taken_out_of_a_computer_comes_with_its_log(
    services, clock, desk, tmp_path, copy, later
):
    rescued = tmp_path / "rescued"
    rescued.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(desk / f"apcdesk.sqlite{ending}", rescued)

    report = read(services, rescued / "apcdesk.sqlite").report

    assert report.missed == Missed(0, 0, 0, clock.now())
    assert names_in(rescued) == ["apcdesk.sqlite", "apcdesk.sqlite-wal"]


def test_a_copy_of_an_earlier_version_is_brought_up_to_date(services, tmp_path):
    old = tmp_path / "old.sqlite"
    with a_database_of_revision("0010", f"sqlite:///{old}"):
        pass

    report = read(services, old).report

    assert (report.calendars, report.until, report.missed) == (0, None, None)


@pytest.mark.parametrize(
    ("statement", "case"),
    [
        ("update alembic_version set version_num = '9999'", "newer_copy"),
        ("drop table alembic_version", "foreign_copy"),
        ("drop table booking", "broken_copy"),
    ],
)
def test_a_copy_that_cannot_be_gone_back_to_is_refused(services, desk, copy, statement, case):
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute(statement)
    before = names_in(desk)

    assert case_of(lambda: services.going_back.read(copy)) == ("file", case)
    assert names_in(desk) == before


@pytest.mark.parametrize(
    ("damage", "case"),
    [
        (lambda whole: whole[: len(whole) // 2], "broken_copy"),
        (lambda whole: whole[:5000] + b"x" * 30_000 + whole[35_000:], "broken_copy"),
        (lambda _: b"a picture of a cat", "foreign_copy"),
        (lambda _: b"", "foreign_copy"),
    ],
)
def test_a_file_that_is_damaged_or_something_else_is_refused(services, desk, copy, damage, case):
    copy.write_bytes(damage(copy.read_bytes()))
    before = names_in(desk)

    assert case_of(lambda: services.going_back.read(copy)) == ("file", case)
    assert names_in(desk) == before


def test_the_database_itself_is_no_copy_of_it(services, desk):
    assert case_of(lambda: services.going_back.read(desk / "apcdesk.sqlite")) == ("file", "copy_in_use")


def test_a_file_that_is_not_there_is_what_the_system_says(services, tmp_path):
    with pytest.raises(FileNotFoundError):
        services.going_back.read(tmp_path / "gone.sqlite")


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), DiskFull("full")])
def test_a_full_disk_is_told_with_the_room_that_is_needed(services, desk, copy, monkeypatch, error):
    def fail(*_):
        raise error

    monkeypatch.setattr(coming_copy, "close_for_good", fail)
    before = names_in(desk)

    assert case_of(lambda: services.going_back.read(copy)) == ("file", "no_room_for_copy")
    monkeypatch.setattr(coming_copy, "SPARE", 1 << 60)
    assert case_of(lambda: services.going_back.read(copy)) == ("file", "no_room_for_copy")
    assert names_in(desk) == before


def test_another_failure_of_the_disk_is_what_the_system_says(services, copy, monkeypatch):
    def fail(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(coming_copy, "close_for_good", fail)

    with pytest.raises(OSError, match="Input/output"):
        read(services, copy)


@pytest.mark.parametrize("looks", range(6))
def test_reading_can_be_cancelled_at_any_time_and_leaves_nothing(services, desk, copy, monkeypatch, looks):
    monkeypatch.setattr(coming_copy, "STEPS", 100)
    asked = []
    before = names_in(desk)

    def cancelled():
        asked.append(1)
        return len(asked) > looks

    assert services.going_back.read(copy, cancelled=cancelled) is None
    assert (len(asked), names_in(desk)) == (looks + 1, before)


def test_how_far_it_is_is_told(services, copy):
    told = []

    services.going_back.read(copy, lambda *far: told.append(far))

    size = copy.stat().st_size
    assert (told[-2], told[-1]) == (("copy", size, size), ("check", 0, 0))


def test_while_others_have_it_open_nobody_goes_back(services, clock, copy, later, desk):
    coming = read(services, copy)
    before = services.calendars.all()
    with closing(open_services(str(services.store.url), None, clock, ZONE, who="kiosk")):
        with pytest.raises(StillOpen) as told:
            services.going_back.agree(coming)
        services.close()
        with pytest.raises(StillOpen) as refused:
            go_back(coming, clock.now(), ZONE)

    assert (told.value.who, refused.value.who, services.going_back.agreed) == (("kiosk",), ("kiosk",), None)
    with closing(make_services(desk, clock)) as same:
        assert same.calendars.all() == before
    assert not [name for name in names_in(desk) if "coming" in name or "before" in name]


def test_what_is_agreed_is_what_is_gone_back_to(services, copy):
    coming = read(services, copy)

    services.going_back.agree(coming)

    assert services.going_back.agreed is coming


def test_what_was_read_and_left_does_not_stay_when_the_desk_closes(services, copy, desk):
    read(services, copy)
    agreed = read(services, copy)
    services.going_back.agree(agreed)

    services.close()

    assert [desk / name for name in names_in(desk) if "coming" in name] == [agreed.folder]


def test_postgresql_goes_back_by_its_own_tools(make_postgres_database, copy):
    with closing(make_services(make_postgres_database())) as shared:
        with pytest.raises(Unavailable):
            shared.going_back.read(copy)

        assert (shared.going_back.possible, shared.going_back.others()) == (False, ())
