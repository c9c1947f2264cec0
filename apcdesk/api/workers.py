"""Threads that do for an event loop what would keep it from its other requests."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

Outcome = TypeVar("Outcome")


class _Task(Generic[Outcome]):
    """A call, and the future that waits for it."""

    __slots__ = ("_call", "_found", "_future", "_loop", "_settle")

    def __init__(self, call: Callable[[], Outcome], loop: asyncio.AbstractEventLoop) -> None:
        self._call = call
        self._loop = loop
        self._future: asyncio.Future[Outcome] = loop.create_future()
        self._settle: Callable[[Any], None] = self._future.set_result
        self._found: Any = None

    async def outcome(self) -> Outcome:
        """What the call gave, or raised."""
        return await self._future

    def do(self) -> None:
        """Call, on a worker."""
        try:
            self._found = self._call()
        except BaseException as error:  # noqa: BLE001 - raised where the outcome is waited for
            self._found, self._settle = error, self._future.set_exception

    def tell(self) -> None:
        """Bring the outcome to whoever asked; the loop may be closed by now."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        if not self._future.done():  # else whoever asked has gone
            self._settle(self._found)


class Workers:
    """At most `most` threads; another one is started only while all others are at work.

    It stands in for an executor, whose two chained futures for each call cost half as much as a small request. Here a
    call has one future, that of the loop.
    """

    def __init__(self, most: int, name: str) -> None:
        self._most = most
        self._name = name
        self._tasks: SimpleQueue[_Task[Any] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = 0
        self._idle = 0

    async def run(self, call: Callable[[], Outcome]) -> Outcome:
        """What the call gives or raises, on a worker. Raises RuntimeError when the threads were let go."""
        task = _Task(call, asyncio.get_running_loop())
        with self._lock:
            if not self._most:
                raise RuntimeError("the workers have gone")
            if self._idle:
                self._idle -= 1
            elif self._started < self._most:
                self._started += 1
                threading.Thread(target=self._work, name=f"{self._name}_{self._started}", daemon=True).start()
        self._tasks.put(task)
        return await task.outcome()

    def close(self) -> None:
        """End the threads once they have done the calls that wait. Later calls of `run` raise RuntimeError."""
        with self._lock:
            started, self._most = self._started, 0
        for _ in range(started):
            self._tasks.put(None)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task.do()
            with self._lock:
                if self._tasks.empty():
                    self._idle += 1
            task.tell()
            del task
