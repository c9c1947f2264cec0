"""What systemd hears, through a real socket."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject

from apcdesk.desk.starting.service_manager import ALIVE, READY, STOPPING, Watchdog, notify, watchdog_ms
from apcdesk.desk.tasks import WORKERS
from apcdesk.errors import Unavailable

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd is Linux's")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """Listens as systemd does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(20)
        yield listener


def test_a_datagram_reaches_the_manager(manager, tmp_path):
    assert notify(READY, {"NOTIFY_SOCKET": str(tmp_path / "notify")})
    assert manager.recv(100) == b"READY=1"


def test_a_name_that_stands_in_no_file_system():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind("")  # the kernel gives it a name
        listener.settimeout(20)
        name = listener.getsockname()[1:].decode()
        assert notify(ALIVE, {"NOTIFY_SOCKET": f"@{name}"})
        assert listener.recv(100) == b"WATCHDOG=1"


def test_without_a_manager_nothing_is_said():
    assert not notify(READY, {})


@pytest.mark.expects_log("the service manager cannot be told")
def test_a_manager_that_went_away_is_no_reason_to_end(tmp_path):
    assert not notify(READY, {"NOTIFY_SOCKET": str(tmp_path / "nobody")})


@pytest.mark.parametrize(("usec", "ms"), [("20000000", 6666), ("0", 0), ("", 0), ("soon", 0)])
def test_how_often_the_watchdog_wants_to_hear_of_us(usec, ms):
    assert watchdog_ms({"WATCHDOG_USEC": usec}) == ms
    assert watchdog_ms({}) == 0


def test_ready_once_then_alive_while_the_database_answers(manager, tmp_path, tasks, qtbot):
    owner = QObject()
    watchdog = Watchdog(lambda: True, tasks, owner, {"NOTIFY_SOCKET": str(tmp_path / "notify")})
    watchdog.ready()
    watchdog.ready()
    watchdog._timer.timeout.emit()
    qtbot.waitUntil(lambda: tasks.idle)
    watchdog.stop()

    heard = [manager.recv(100).decode() for _ in range(3)]
    assert heard == [READY, ALIVE, STOPPING]


@pytest.mark.expects_log("the service manager cannot be told (READY=1|STATUS=of others)")
def test_a_manager_that_does_not_listen_now_holds_no_window_and_hears_later_that_it_is_ready(
    manager, tmp_path, tasks, qtbot
):
    environment = {"NOTIFY_SOCKET": str(tmp_path / "notify")}
    others = 0
    while notify("STATUS=of others", environment):
        others += 1
    owner = QObject()
    watchdog = Watchdog(lambda: True, tasks, owner, environment)

    watchdog.ready()
    assert [manager.recv(100) for _ in range(others)] == [b"STATUS=of others"] * others
    watchdog._timer.timeout.emit()
    qtbot.waitUntil(lambda: tasks.idle)

    assert [manager.recv(100).decode() for _ in range(2)] == [READY, ALIVE]


def test_as_often_as_the_watchdog_wants_it_is_asked(tasks, qtbot):
    asked: list[int] = []
    owner = QObject()

    def count() -> bool:
        asked.append(1)
        return True

    watchdog = Watchdog(count, tasks, owner, {"WATCHDOG_USEC": "30000"})

    qtbot.waitUntil(lambda: len(asked) >= 2)
    watchdog._timer.stop()
    qtbot.waitUntil(lambda: tasks.idle)


@pytest.mark.expects_log("the database does not answer")
def test_a_screen_that_cannot_read_is_silent(manager, tmp_path, tasks, qtbot):
    tried: list[int] = []

    def dead() -> bool:
        tried.append(1)
        raise Unavailable("no contact")

    environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "30000"}
    owner = QObject()
    watchdog = Watchdog(dead, tasks, owner, environment)
    qtbot.waitUntil(lambda: len(tried) >= 2, timeout=20_000)
    watchdog._timer.stop()
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)

    manager.setblocking(False)
    with pytest.raises(BlockingIOError):
        manager.recv(100)


def test_a_database_that_hangs_keeps_one_worker_and_not_all(tasks, qtbot):
    go_on = Event()
    told: list[bool] = []

    def hang() -> bool:
        return go_on.wait(20)

    owner = QObject()
    watchdog = Watchdog(hang, tasks, owner, {})
    for _ in range(2 * WORKERS):
        watchdog._timer.timeout.emit()
    tasks.run(go_on.is_set, owner=owner, done=told.append)

    qtbot.waitUntil(lambda: bool(told))
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == [False]
