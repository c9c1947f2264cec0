"""One process after another writes: the files that they lock."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from apcdesk.errors import DatabaseBusy
from apcdesk.store.writing.turnstile import Turnstile

PATIENCE = 20.0


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Callable[[], Turnstile]]:
    """Makes turnstiles of one database; each is to the system as one of another process."""
    made: list[Turnstile] = []

    def make() -> Turnstile:
        made.append(Turnstile(tmp_path / "apcdesk.sqlite"))
        return made[-1]

    yield make
    for turnstile in made:
        turnstile.close()


@contextmanager
def turn(turnstile: Turnstile, seconds: float = PATIENCE) -> Iterator[None]:
    """A turn for the length of the block."""
    turnstile.enter(seconds)
    try:
        yield
    finally:
        turnstile.leave()


@contextmanager
def waiting(turnstile: Turnstile, taken: list[str], name: str) -> Iterator[None]:
    """While it lasts a thread waits for a turn, and notes it; after the block it has had it."""

    def wait() -> None:
        with turn(turnstile):
            taken.append(name)

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        thread.join(PATIENCE)
    assert not thread.is_alive()


def until(holds: Callable[[], bool]) -> None:
    """Wait for it."""
    ends = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < ends


def somebody_is_next(probe: Turnstile) -> bool:
    """Whether a process waits at the door, asked as another would."""
    try:
        probe._next.take(0)
    except DatabaseBusy:
        return True
    probe._next.leave()
    return False


def test_one_waits_until_the_other_is_through(process: Callable[[], Turnstile]):
    one, other = process(), process()
    taken: list[str] = []

    one.enter(PATIENCE)
    with waiting(other, taken, "other"):
        until(lambda: other._first._file is not None)  # it is at the door
        taken.append("one")
        one.leave()

    assert taken == ["one", "other"]


def test_who_comes_back_stands_behind_who_waits(process: Callable[[], Turnstile]):
    one, other, probe = process(), process(), process()
    taken: list[str] = []

    one.enter(PATIENCE)
    with waiting(other, taken, "other"):
        until(lambda: somebody_is_next(probe))
        one.leave()
        with turn(one):
            taken.append("one again")

    assert taken == ["other", "one again"]


def test_who_waits_too_long_is_told_and_has_a_turn_the_next_time(process: Callable[[], Turnstile]):
    one, other = process(), process()

    with turn(one), pytest.raises(DatabaseBusy), turn(other, 0.05):
        pass

    with turn(other), pytest.raises(DatabaseBusy), turn(one, 0.05):
        pass


def test_the_end_of_a_process_frees_its_turn(process: Callable[[], Turnstile]):
    one, other = process(), process()
    one.enter(PATIENCE)

    one.close()

    with turn(other, 0):
        pass
    one.leave()


def test_a_folder_in_which_no_file_can_be_made_keeps_nobody_waiting(tmp_path: Path):
    turnstile = Turnstile(tmp_path / "missing" / "apcdesk.sqlite")

    with turn(turnstile, 0):
        pass

    assert not (tmp_path / "missing").exists()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_only_the_owner_can_lock_the_files(process: Callable[[], Turnstile], tmp_path: Path):
    with turn(process()):
        pass

    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert modes == {"apcdesk.sqlite-next": 0o600, "apcdesk.sqlite-writer": 0o600}
