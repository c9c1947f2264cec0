"""Work off the GUI thread: where the outcome arrives, and when it does not."""

from __future__ import annotations

import logging
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from apcdesk.desk.tasks import Tasks

PATIENCE = 20


class Owner(QObject):
    """Somebody who asks, and writes down what came back and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, threading.Thread]] = []

    def hear(self, outcome: object) -> None:
        self.told.append((outcome, threading.current_thread()))

    @property
    def heard(self) -> list[object]:
        return [outcome for outcome, _ in self.told]


def fail(error: Exception) -> None:
    raise error


def test_the_result_arrives_on_the_gui_thread_and_the_call_ran_elsewhere(tasks: Tasks, qtbot):
    owner = Owner()

    tasks.run(threading.current_thread, owner=owner, done=owner.hear)
    qtbot.waitUntil(lambda: tasks.idle)

    [(worker, here)] = owner.told
    assert here is threading.main_thread()
    assert worker is not threading.main_thread()


def test_an_exception_arrives_on_the_gui_thread(tasks: Tasks, qtbot):
    owner = Owner()
    error = ValueError("taken")

    tasks.run(partial(fail, error), owner=owner, failed=owner.hear)
    qtbot.waitUntil(lambda: tasks.idle)

    assert owner.told == [(error, threading.main_thread())]


def test_nothing_is_delivered_to_an_owner_that_is_gone(tasks: Tasks, qtbot):
    owner = Owner()
    go_on = threading.Event()
    tasks.run(partial(go_on.wait, PATIENCE), owner=owner, done=owner.hear)

    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)

    assert owner.told == []


def test_only_the_latest_answer_of_one_key_counts(tasks: Tasks, qtbot):
    owner = Owner()
    go_on = threading.Event()

    def slow() -> str:
        go_on.wait(PATIENCE)
        return "old"

    tasks.run_latest("search", slow, owner=owner, done=owner.hear)
    tasks.run_latest("search", lambda: "new", owner=owner, done=owner.hear)
    tasks.run_latest("other", lambda: "beside", owner=owner, done=owner.hear)
    qtbot.waitUntil(lambda: len(owner.told) == 2)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)

    assert sorted(map(str, owner.heard)) == ["beside", "new"]


@pytest.mark.expects_log("nobody asked to know")
def test_a_failure_that_nobody_asked_for_is_logged_with_its_trace_and_told(
    tasks: Tasks, qtbot, caplog: pytest.LogCaptureFixture
):
    owner = Owner()
    error = ValueError("lost")
    told: list[object] = []
    tasks.failed_unhandled.connect(told.append)

    with caplog.at_level(logging.ERROR, "apcdesk.desk.tasks"):
        tasks.run(partial(fail, error), owner=owner, done=owner.hear)
        qtbot.waitUntil(lambda: tasks.idle)

    [record] = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    assert (told, owner.told) == ([error], [])


def test_closing_waits_for_the_call_under_way_and_delivers_nothing_more(qtbot):
    tasks, owner = Tasks(), Owner()
    finished = threading.Event()
    started = threading.Event()

    def call() -> None:
        started.set()
        finished.set()

    tasks.run(call, owner=owner, done=owner.hear)
    assert started.wait(PATIENCE)
    tasks.close()
    qtbot.wait(1)

    assert finished.is_set()
    assert owner.told == []


def test_a_call_after_closing_is_dropped(qtbot):
    tasks, owner = Tasks(), Owner()
    called = threading.Event()
    tasks.close()

    tasks.run(called.set, owner=owner, done=owner.hear)
    qtbot.wait(1)

    assert not called.is_set()
    assert tasks.idle
    assert owner.told == []
