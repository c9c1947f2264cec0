"""Another database in the place of one: whole, kept, refused while somebody has it open, and safe from a power cut."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from apcdesk.errors import DatabaseReadOnly, DiskFull, StillOpen, Unavailable
from apcdesk.store.database import Store
from apcdesk.store.files.replacing import close_for_good, replace_database

CUTS = """
import os, shutil, sys
from pathlib import Path
import apcdesk.store.files.replacing as replacing

folder = Path(sys.argv[1])
for cut in range(1000):
    child = os.fork()
    if child == 0:
        here, steps = folder / str(cut), 0
        def end(event, arguments):
            global steps
            steps += 1
            if steps > cut:
                os._exit(9)
        shutil.copytree(folder / "model", here)
        sys.addaudithook(end)
        replacing.replace_database(here / "apcdesk.sqlite", here / "new.sqlite", here / "kept.sqlite")
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) == 0:
        print(cut)
        break
"""
"""Ends a process at each step of the system in turn, as often as there are any; prints how many there were."""


def put(path: Path, word: str, *, logged: str | None = None) -> None:
    """A database with a word in it; with `logged` another word stands in its log only, as after a power cut."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma journal_mode=wal")
        connection.execute("create table told (word text)")
        connection.execute("insert into told values (?)", (word,))
        if logged is None:
            return
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.execute("insert into told values (?)", (logged,))
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{path}.cut{ending}")
    for ending in ("", "-wal"):
        Path(f"{path}.cut{ending}").replace(f"{path}{ending}")


def words(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [word for (word,) in connection.execute("select word from told order by rowid")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A database with a log from before a power cut, and a new one."""
    folder = tmp_path / "data"
    folder.mkdir()
    put(folder / "apcdesk.sqlite", "old", logged="and later")
    put(folder / "new.sqlite", "new")
    return folder


def replace(folder: Path) -> None:
    replace_database(folder / "apcdesk.sqlite", folder / "new.sqlite", folder / "kept.sqlite")


def test_the_new_one_stands_there_and_the_old_one_is_kept_with_all_that_was_in_its_log(folder):
    replace(folder)

    names = sorted(path.name for path in folder.iterdir())
    assert names == ["apcdesk.sqlite", "apcdesk.sqlite-open", "kept.sqlite"]
    assert words(folder / "apcdesk.sqlite") == ["new"]
    assert words(folder / "kept.sqlite") == ["old", "and later"]


def test_where_nothing_was_nothing_is_kept(folder):
    for file in folder.glob("apcdesk.sqlite*"):
        file.unlink()

    replace(folder)

    assert words(folder / "apcdesk.sqlite") == ["new"]
    assert not (folder / "kept.sqlite").exists()


def test_a_log_without_its_database_is_not_written_into_the_new_one(folder):
    (folder / "apcdesk.sqlite").unlink()

    replace(folder)

    assert words(folder / "apcdesk.sqlite") == ["new"]


def test_a_damaged_one_is_kept_as_it_was_with_its_log(folder):
    (folder / "apcdesk.sqlite").write_bytes(b"no database at all" * 1000)
    log = (folder / "apcdesk.sqlite-wal").read_bytes()

    replace(folder)

    assert words(folder / "apcdesk.sqlite") == ["new"]
    assert (folder / "kept.sqlite").read_bytes().startswith(b"no database")
    assert (folder / "kept.sqlite-wal").read_bytes() == log


def test_a_file_system_in_which_a_file_has_one_name_gets_a_copy(folder, monkeypatch):
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)

    replace(folder)

    assert words(folder / "kept.sqlite") == ["old", "and later"]
    assert (folder / "kept.sqlite").stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def test_nothing_that_is_kept_is_written_over(folder):
    (folder / "kept.sqlite").write_bytes(b"of another day")

    with pytest.raises(FileExistsError):
        replace(folder)

    assert (folder / "kept.sqlite").read_bytes() == b"of another day"
    assert words(folder / "apcdesk.sqlite") == ["old", "and later"]


def test_a_copy_that_does_not_fit_leaves_all_as_it_was(folder, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(shutil, "copyfile", full)

    with pytest.raises(OSError, match="No space"):
        replace(folder)

    assert words(folder / "apcdesk.sqlite") == ["old", "and later"]
    assert not [path for path in folder.iterdir() if path.name.endswith(("kept.sqlite", ".part"))]


def test_a_new_one_that_cannot_be_put_there_leaves_all_as_it_was(folder, monkeypatch):
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)

    with pytest.raises(OSError, match="Input/output"):
        replace(folder)

    assert words(folder / "apcdesk.sqlite") == ["old", "and later"]
    assert not (folder / "kept.sqlite").exists()


def test_whoever_has_it_open_is_named_and_nothing_is_changed(tmp_path, folder):
    url = f"sqlite:///{tmp_path / 'apcdesk.sqlite'}"
    with closing(Store(url, who="kiosk")), pytest.raises(StillOpen) as caught:
        replace_database(tmp_path / "apcdesk.sqlite", folder / "new.sqlite", tmp_path / "kept.sqlite")

    assert caught.value.who == ("kiosk",)
    assert words(folder / "new.sqlite") == ["new"]


def test_a_program_that_nobody_knows_keeps_it_open_as_well(folder):
    with closing(sqlite3.connect(folder / "apcdesk.sqlite")) as other:
        other.execute("select * from told").fetchall()
        with pytest.raises(StillOpen) as caught:
            replace(folder)

    assert caught.value.who == ()
    assert words(folder / "apcdesk.sqlite") == ["old", "and later"]


def test_what_is_to_be_whole_in_one_file_is_no_damaged_one(folder):
    (folder / "new.sqlite").write_bytes(b"no database at all" * 1000)

    with pytest.raises(Unavailable):
        close_for_good(folder / "new.sqlite")


def test_one_that_is_damaged_behind_its_head_is_no_whole_one(folder):
    whole = (folder / "new.sqlite").read_bytes()
    (folder / "new.sqlite").write_bytes(whole[:16] + b"\xff" * (len(whole) - 16))

    with pytest.raises(Unavailable, match="damaged"):
        close_for_good(folder / "new.sqlite")


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (sqlite3.SQLITE_BUSY, StillOpen),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StillOpen),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY_DIRECTORY, DatabaseReadOnly),
        (sqlite3.SQLITE_IOERR, Unavailable),
    ],
)
def test_what_keeps_the_log_from_being_taken_in_is_told(folder, monkeypatch, code, refusal):
    class Failing(sqlite3.Connection):
        def execute(self, *_):
            error = sqlite3.OperationalError("it does not go")
            error.sqlite_errorcode = code
            raise error

    monkeypatch.setattr(sqlite3, "connect", lambda database, **_: Failing(database))

    with pytest.raises(refusal) as caught:
        replace(folder)

    monkeypatch.undo()
    assert type(caught.value) is refusal
    assert words(folder / "apcdesk.sqlite") == ["old", "and later"]
    assert not (folder / "kept.sqlite").exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")
def test_at_any_moment_the_old_one_is_there_whole_or_the_new_one_is(folder, tmp_path):
    cuts = tmp_path / "cuts"
    cuts.mkdir()
    folder.rename(cuts / "model")

    told = subprocess.run([sys.executable, "-c", CUTS, str(cuts)], capture_output=True, text=True, check=True)

    count = int(told.stdout)
    found = [words(cuts / str(cut) / "apcdesk.sqlite") for cut in range(count)]
    old, new = ["old", "and later"], ["new"]
    first = found.index(new)
    assert found == [old] * first + [new] * (count - first)
    assert 10 < first < count
    assert {tuple(words(cuts / str(cut) / "kept.sqlite")) for cut in range(first, count)} == {tuple(old)}
