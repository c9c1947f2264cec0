"""Writers of one process: in line, committed together, each undone by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, text

from apcdesk.store.connections import Ready
from apcdesk.store.database import Store
from apcdesk.store.writing import line
from tests.store.test_database import names, put

PATIENCE = 20


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commits of writers."""
    counted: list[str] = []

    do = Ready.do

    def noted(ready: Ready, command: str) -> None:
        do(ready, command)
        if "COMMIT" in command:
            counted.append(command)

    monkeypatch.setattr(Ready, "do", noted)
    return counted


class Crowd:
    """Writers of which each stands in line before the next one comes; the first is at it until they `leave`."""

    def __init__(self, store: Store, as_functions: bool) -> None:
        self.store = store
        self.as_functions = as_functions
        self.outcomes: dict[str, str] = {}
        self._threads: list[threading.Thread] = []
        self.told = threading.Event()
        """Whether one knows that it has failed."""
        self._gate = threading.Event()
        self._begun = threading.Event()

    def come(self, name: str, then: Callable[[Connection], object] | None = None, **how: bool) -> None:
        thread = threading.Thread(target=self._write, args=(name, then, how))
        thread.start()
        self._threads.append(thread)
        assert self._begun.wait(PATIENCE)
        while len(self.store._line._waiting) < len(self._threads) - 1:
            assert thread.is_alive()

    def leave(self) -> dict[str, str]:
        """How it went for each."""
        self._gate.set()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
        return self.outcomes

    def _write(self, name: str, then: Callable[[Connection], object] | None, how: dict[str, bool]) -> None:
        def work(tx: Connection) -> str:
            put(tx, name)
            self._begun.set()
            assert self._gate.wait(PATIENCE)
            if then is not None:
                then(tx)
            return "written"

        try:
            if self.as_functions and not how:
                self.outcomes[name] = self.store.perform(work)
            else:
                with self.store.write(**how) as tx:
                    work(tx)
                self.outcomes[name] = "written"
        except Exception as error:  # noqa: BLE001 - the end of a thread: what it raised is what is looked at
            self.outcomes[name] = type(error).__name__
            self.told.set()


def fail(_tx: Connection) -> None:
    raise ValueError


@pytest.fixture(params=[False, True], ids=["blocks", "functions"])
def crowd(store: Store, request: pytest.FixtureRequest) -> Crowd:
    return Crowd(store, request.param)


def test_who_stands_in_line_is_committed_together(store: Store, crowd: Crowd, commits: list[str]):
    for name in ("first", "second", "third", "fourth"):
        crowd.come(name)

    assert crowd.leave() == dict.fromkeys(("first", "second", "third", "fourth"), "written")
    assert len(commits) == 1
    assert names(store) == ["first", "fourth", "second", "third"]


def test_one_that_fails_is_undone_alone(store: Store, crowd: Crowd, commits: list[str]):
    crowd.come("first")
    crowd.come("second", fail)
    crowd.come("third")
    crowd.come("fourth", fail)

    failed = {"second": "ValueError", "fourth": "ValueError"}
    assert crowd.leave() == {"first": "written", "third": "written", **failed}
    assert len(commits) == 1
    assert names(store) == ["first", "third"]


def test_one_that_refuses_is_told_when_what_it_refused_for_is_committed(store: Store, crowd: Crowd):
    known_before = []
    crowd.come("first")
    crowd.come("second", fail)
    crowd.come("third", lambda _tx: known_before.append(crowd.told.wait(0.1)))

    assert crowd.leave() == {"first": "written", "second": "ValueError", "third": "written"}
    assert known_before == [False]


def test_the_first_that_fails_leaves_the_others_a_transaction_of_their_own(store: Store, crowd: Crowd):
    crowd.come("first", fail)
    crowd.come("second")

    assert crowd.leave() == {"first": "ValueError", "second": "written"}
    assert names(store) == ["second"]


def test_long_work_shares_no_commit(store: Store, crowd: Crowd, commits: list[str]):
    crowd.come("first")
    crowd.come("import", alone=True)
    crowd.come("third")

    crowd.leave()
    assert len(commits) == 3
    assert names(store) == ["first", "import", "third"]


def test_no_more_than_so_many_share_a_commit(store: Store, crowd: Crowd, commits: list[str], monkeypatch):
    monkeypatch.setattr(line, "TOGETHER", 2)
    for name in ("first", "second", "third"):
        crowd.come(name)

    crowd.leave()
    assert len(commits) == 2
    assert names(store) == ["first", "second", "third"]


def test_a_commit_that_fails_fails_for_all_who_share_it_and_the_next_one_is_good(store: Store, crowd: Crowd):
    def break_it(tx: Connection) -> None:
        if tx.dialect.name == "sqlite":
            tx.execute(text("pragma defer_foreign_keys = on"))
            tx.execute(text("insert into redirect_uri values ('nobody', 'https://example.com/')"))
        else:
            tx.execute(text("create table late (n int unique deferrable initially deferred)"))
            tx.execute(text("insert into late values (1), (1)"))

    crowd.come("first")
    crowd.come("second", break_it)
    crowd.come("third")
    assert crowd.leave() == dict.fromkeys(("first", "second", "third"), "IntegrityError")

    with store.write() as tx:
        put(tx, "later")
    assert names(store) == ["later"]


def test_a_transaction_that_the_database_gave_up_is_lost_for_all_who_share_it(store: Store, crowd: Crowd):
    def give_up(tx: Connection) -> None:
        if tx.dialect.name == "postgresql":
            tx.execute(text("select pg_terminate_backend(pg_backend_pid())"))
        driver = tx.connection.dbapi_connection
        assert driver is not None
        driver.rollback()
        tx.execute(text("select disk is full"))

    crowd.come("first")
    crowd.come("second", give_up)
    crowd.come("third")

    outcomes = crowd.leave()
    assert outcomes == {"first": outcomes["second"], "second": outcomes["second"], "third": "written"}
    assert outcomes["second"] != "written"
    assert names(store) == ["third"]


def test_functions_are_done_by_the_thread_that_has_the_transaction(store: Store):
    crowd = Crowd(store, as_functions=True)
    done_by: list[str] = []
    for name in ("first", "second", "third"):
        crowd.come(name, lambda _tx: done_by.append(threading.current_thread().name))

    crowd.leave()
    assert len(done_by) == 3
    assert len(set(done_by)) == 1


def test_a_function_that_nobody_comes_to_do_is_given_up(store: Store, monkeypatch):
    monkeypatch.setattr(store._line, "_patience", lambda: 0.0)
    with store.write() as tx:
        put(tx, "first")
        outcome = Crowd(store, as_functions=True)
        thread = threading.Thread(target=outcome._write, args=("second", None, {}))
        thread.start()
        thread.join(PATIENCE)

    assert outcome.outcomes == {"second": "DatabaseBusy"}
    assert names(store) == ["first"]
    assert not store._line._waiting
