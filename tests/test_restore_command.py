"""`apcdesk restore`: a copy told, gone back to, and what stands in the way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from apcdesk import app
from apcdesk.desk.starting.restart import RESTART
from apcdesk.service.files.going_back import GoingBack
from apcdesk.service.services import Services, open_services
from apcdesk.settings import read_settings
from tests.builders_services import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeDatabase

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def copy(run: Run, tmp_path: Path) -> Path:
    """Saved before somebody else came."""
    copy = tmp_path / "friday.sqlite"
    run("--clock", "2027-03-10T11:20:00+01:00", "demo")
    run("backup", str(copy))
    run("person", "add", "Ana")
    return copy


def test_a_copy_is_told_and_nothing_is_changed_without_yes(run: Run, data: Path, copy: Path) -> None:
    people = run("person", "list")

    status, told, complained = run("--clock", "2027-03-10T11:20:00+01:00", "restore", str(copy))

    lines = told.splitlines()
    assert lines[0].startswith(f"{copy}: a copy of Nordlys Press, B07-32, up to 2027-03-10 ")
    assert lines[1] == "in it: 23 calendars, 18 bookings, still to come of them: 8"
    assert lines[2] == (
        "not in it: 0 bookings of here, still to come of them: 0; moved or cancelled since: 0"
    )
    assert lines[3].startswith("here is everything up to ")
    assert (status, len(lines)) == (1, 4)
    assert complained == "apcdesk: nothing was changed: add --yes to go back to it\n"
    assert run("person", "list") == people
    assert not list(data.glob("*coming*"))


def test_going_back_keeps_what_was_there(run: Run, data: Path, copy: Path) -> None:
    status, told, complained = run("--clock", "2027-03-10T11:20:00+01:00", "restore", str(copy), "--yes")

    kept = data / "apcdesk 2027-03-10 11.20 before going back.sqlite"
    assert told.splitlines()[-2:] == [
        "This is what desk, kiosk and port open from now on.",
        f"What was there before: {kept}",
    ]
    assert (status, complained) == (0, "")
    assert " Ana\n" not in run("person", "list")[1]
    assert run("check")[0] == 0
    run("restore", str(kept), "--yes")
    assert " Ana\n" in run("person", "list")[1]


def test_a_damaged_database_is_no_obstacle(run: Run, data: Path, copy: Path) -> None:
    (data / "apcdesk.sqlite").write_bytes(b"what a failing disk gives" * 1000)

    status, told, _ = run("restore", str(copy), "--yes")

    assert status == 0
    assert "What is here now cannot be read, so it is not known what of it is not in the copy." in told
    assert run("check")[0] == 0


def test_a_new_computer_has_nothing_to_lose(run: Run, copy: Path, tmp_path: Path) -> None:
    status, told, _ = run("--data", str(tmp_path / "new"), "restore", str(copy), "--yes")

    assert (status, told.splitlines()[-1]) == (0, "This is what desk, kiosk and port open from now on.")
    assert len(told.splitlines()) == 3


def test_what_runs_is_named_and_nothing_is_changed(run: Run, data: Path, copy: Path) -> None:
    url = f"sqlite:///{data / 'apcdesk.sqlite'}"
    with closing(open_services(url, None, ManualClock(), "Etc/UTC", who="kiosk")):
        status, _, complained = run("restore", str(copy), "--yes")

    assert (status, complained) == (
        1,
        "apcdesk: the database is still open in: kiosk; close what is named and try again\n",
    )
    assert " Ana\n" in run("person", "list")[1]


def test_a_file_that_is_something_else_is_named_with_the_remedy(
    run: Run, copy: Path, make_postgres_database: MakeDatabase
) -> None:
    other = copy.with_name("cat.jpg")
    other.write_bytes(b"a cat")

    assert run("restore", str(other), "--yes")[2] == (
        "apcdesk: file: cat.jpg is no copy of a desk; name a file that apcdesk backup or the desk saved\n"
    )
    assert run("--database", make_postgres_database(), "restore", str(copy), "--yes")[2] == (
        "apcdesk: database: this is a PostgreSQL: whoever looks after it goes back with pg_restore\n"
    )


def test_a_desk_that_goes_back_to_a_copy_is_this_program_again(
    run: Run, data: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr("os.execv", lambda *words: started.append(words))

    def agree(open_services: Callable[[], Services], *_: object, **__: object) -> int:
        services = open_services()
        coming = services.going_back.read(copy)
        assert coming is not None
        services.going_back.agree(coming)
        return RESTART

    def mend(_: object, *__: object, mending: Callable[[], GoingBack], **___: object) -> int:
        back = mending()
        coming = back.read(copy)
        assert coming is not None
        back.agree(coming, "vor der Rückkehr")
        return RESTART

    for run_desk in (agree, mend, lambda *_, **__: 0):
        monkeypatch.setattr("apcdesk.desk.starting.application.run_desk", run_desk)
        app.run_desk(read_settings({}, data=data))

    assert started == [(sys.executable, [sys.executable, *sys.orig_argv[1:]])] * 2
    assert " Ana\n" not in run("person", "list")[1]
    kept = sorted(path.name[len("apcdesk 2027-03-10 11.20 ") :] for path in data.glob("apcdesk 20*.sqlite"))
    assert kept == ["before going back.sqlite", "vor der Rückkehr.sqlite"]
