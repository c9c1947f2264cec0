"""Copies of everything: whole and readable, in the place of an older one, never in the place of the database."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from apcdesk.errors import Invalid, Unavailable
from tests.builders_services import make_services


@pytest.fixture
def services(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    services = make_services(folder)
    yield services
    services.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_opens_as_the_desk_itself(services, staff, a_calendar, stick):
    a_calendar("room-1")

    services.copies.save(stick / "friday.sqlite")

    with closing(make_services(f"sqlite:///{stick / 'friday.sqlite'}")) as copy:
        assert copy.calendars.all() == services.calendars.all()


def test_it_takes_the_place_of_an_older_copy_and_leaves_nothing_beside_it(services, a_calendar, stick):
    copy = stick / "friday.sqlite"
    copy.write_bytes(b"an older one")
    (stick / ".friday.sqlite.part").write_bytes(b"of a stick that was pulled out")

    services.copies.save(copy)

    assert names_in(stick) == ["friday.sqlite"]
    assert copy.read_bytes().startswith(b"SQLite format 3")


def test_a_copy_that_fails_leaves_the_older_one(services, stick, monkeypatch):
    def fail(path):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    copy = stick / "friday.sqlite"
    copy.write_bytes(b"an older one")
    monkeypatch.setattr(services.store, "copy_to", fail)

    with pytest.raises(OSError, match="No space"):
        services.copies.save(copy)

    assert (names_in(stick), copy.read_bytes()) == (["friday.sqlite"], b"an older one")


def test_the_database_itself_is_not_written_over(services, a_calendar):
    a_calendar("room-1")

    with pytest.raises(Invalid):
        services.copies.save(Path(services.store.url.database))

    assert len(services.calendars.all()) == 1


def test_postgresql_is_copied_by_its_own_tools(make_postgres_database, stick):
    with closing(make_services(make_postgres_database())) as services:
        with pytest.raises(Unavailable):
            services.copies.save(stick / "friday.sqlite")

        assert (services.copies.possible, names_in(stick)) == (False, [])
