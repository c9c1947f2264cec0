"""Run a service call off the GUI thread and bring the outcome back to the GUI thread.

    tasks.run(partial(bookings.book, request), owner=self, done=self._on_booked, failed=self._on_refused)
    tasks.run_latest("search", partial(…), owner=self, done=self._on_found)   only the newest answer counts

`done` and `failed` are called on the GUI thread, and not at all when `owner` is gone by then. A failure
that nobody asked for is logged with its trace and emitted as `failed_unhandled`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

WORKERS = 4

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Request:
    """Who asked, and what to do with the outcome. `turn` counts the requests of one owner and key."""

    owner: QObject
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    key: str | None = None
    turn: int = 0


class Tasks(QObject):
    """Four workers for service calls. Made, asked and closed on the GUI thread only."""

    failed_unhandled = Signal(object)
    _finished = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="desk-task")
        self._turns: dict[tuple[int, str], int] = {}
        self._pending = 0
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether the outcome of every call made so far has been delivered or dropped."""
        return self._pending == 0

    def run(
        self,
        call: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `call` on a worker; later `done(result)` or `failed(exception)` on the GUI thread."""
        self._start(call, _Request(owner, done, failed))

    def run_latest(
        self,
        key: str,
        call: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """As `run`, but the outcome is dropped when `owner` has asked again with the same `key` since."""
        turn = self._turns.get((id(owner), key), 0) + 1
        self._turns[(id(owner), key)] = turn
        self._start(call, _Request(owner, done, failed, key, turn))

    def close(self) -> None:
        """Drop what has not started, wait for what has, deliver nothing more.

        A call that comes later is dropped too: a timer of a window that is going may still ask for something.
        """
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _start(self, call: Callable[[], Any], request: _Request) -> None:
        if self._closed:
            return
        future = self._pool.submit(call)
        self._pending += 1
        future.add_done_callback(lambda finished: self._announce(request, finished))

    def _announce(self, request: _Request, future: Future[Any]) -> None:
        """Called on the worker: hand the outcome to the GUI thread."""
        self._finished.emit(request, future)

    def _on_finished(self, request: _Request, future: Future[Any]) -> None:
        self._pending -= 1
        if self._closed or self._is_stale(request) or not shiboken6.isValid(request.owner):
            return
        error = future.exception()
        if error is None:
            if request.done is not None:
                request.done(future.result())
        elif request.failed is not None and isinstance(error, Exception):
            request.failed(error)
        else:
            log.error("a task failed and nobody asked to know", exc_info=error)
            self.failed_unhandled.emit(error)

    def _is_stale(self, request: _Request) -> bool:
        if request.key is None:
            return False
        place = (id(request.owner), request.key)
        if self._turns.get(place) != request.turn:
            return True
        del self._turns[place]
        return False
