"""`apcdesk move`: everything to another database, and whoever starts afterwards."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import make_url

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeDatabase

Run = Callable[..., tuple[int, str, str]]


def test_a_desk_moves_to_the_database_of_several_and_goes_on_there(
    run: Run, data: Path, make_postgres_database: MakeDatabase
) -> None:
    run("demo")
    here = run("check")
    url = make_postgres_database()
    moved = run("move", "--to", url)
    there = run("check")
    run("person", "add", "Ana")
    people = run("--database", url, "person", "list")
    again = run("move", "--to", url)

    assert moved[0] == 0
    assert re.fullmatch(
        r"\d+ rows of \d+ tables stand there now, each compared with what it was here\.\n"
        rf"What starts on {re.escape(str(data))} opens it from now on\.\n"
        rf"Elsewhere: apcdesk --database {re.escape(shlex.quote(make_url(url).render_as_string()))}\n",
        moved[1],
    )
    assert there == here
    assert here[0] == 0
    assert people[1].endswith(" Ana\n")
    assert (data / "database").stat().st_mode & 0o077 == 0
    assert again[0] == 1
    assert again[2].startswith("apcdesk: to: there is something in it already (")


def test_what_has_moved_comes_back_into_the_data_folder(
    run: Run, data: Path, make_postgres_database: MakeDatabase
) -> None:
    run("person", "add", "Ana")
    people = run("person", "list")
    run("move", "--to", make_postgres_database())
    (data / "apcdesk.sqlite").rename(data / "before.sqlite")
    for file in data.glob("apcdesk.sqlite-*"):
        file.unlink()

    assert run("move", "--to", f"sqlite:///{data / 'apcdesk.sqlite'}")[0] == 0

    assert run("person", "list") == people
    assert not (data / "database").exists()


def test_a_database_that_was_named_is_moved_and_the_data_folder_stays_with_its_own(
    run: Run, data: Path, tmp_path: Path
) -> None:
    run("person", "add", "Ana")
    named = f"sqlite:///{tmp_path / 'named.sqlite'}"
    run("--database", named, "person", "add", "Bruno")

    moved = run("--database", named, "move", "--to", f"sqlite:///{tmp_path / 'other.sqlite'}")

    assert moved[0] == 0
    assert "from now on" not in moved[1]
    assert run("person", "list")[1].endswith(" Ana\n")


def test_a_database_that_cannot_be_opened_is_named_by_its_field(run: Run, data: Path) -> None:
    run("person", "add", "Ana")
    (data / "database").touch(mode=0o644)
    (data / "database").write_text("sqlite:////nowhere/at/all.sqlite", encoding="utf-8")

    here = run("move", "--to", f"sqlite:///{data / 'new.sqlite'}")
    (data / "database").unlink()
    there = run("move", "--to", "postgresql+psycopg://ana:secret@127.0.0.1:1/desk")

    assert (here[0], here[1]) == (1, "")
    assert there[0] == 1
    assert there[2].startswith("apcdesk: to: ")
    assert "secret" not in there[2]
    assert len(there[2].splitlines()) == 1
