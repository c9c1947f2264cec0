"""The threads behind the port's loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from apcdesk.api.workers import Workers


@pytest.fixture
def workers() -> Iterator[Workers]:
    workers = Workers(2, "test")
    yield workers
    workers.close()


def test_an_outcome_comes_back_to_its_caller(workers):
    def fail() -> None:
        raise LookupError("nothing")

    async def ask() -> str:
        with pytest.raises(LookupError, match="nothing"):
            await workers.run(fail)
        return str(await workers.run(lambda: threading.current_thread().name))

    assert asyncio.run(ask()).startswith("test_")


def test_so_many_run_at_once_and_no_more(workers):
    both = threading.Barrier(2)

    async def ask() -> None:
        await asyncio.gather(*(workers.run(lambda: both.wait(20)) for _ in range(8)))

    asyncio.run(ask())

    assert {one.name for one in threading.enumerate()} & {f"test_{n}" for n in range(9)} == {
        "test_1",
        "test_2",
    }


def test_a_thread_that_rests_is_taken_before_one_is_started(workers):
    async def ask() -> set[str]:
        return {await workers.run(lambda: threading.current_thread().name) for _ in range(5)}

    assert asyncio.run(ask()) == {"test_1"}


def test_who_has_gone_is_not_told(workers):
    begun, end = threading.Event(), threading.Event()
    failed: list[object] = []

    def slow() -> None:
        begun.set()
        end.wait(20)

    async def leave(*, stays: bool) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: failed.append(context))
        waiting = asyncio.ensure_future(workers.run(slow))
        await workers.run(lambda: begun.wait(20))
        waiting.cancel()
        if stays:
            end.set()
            both = threading.Barrier(2)  # where both threads are, `slow` has been told of
            await asyncio.gather(*(workers.run(lambda: both.wait(20)) for _ in range(2)))

    asyncio.run(leave(stays=True))
    end.clear()
    asyncio.run(leave(stays=False))  # its loop is closed by the time that the call ends
    end.set()

    async def again() -> str:
        return str(await workers.run(lambda: "well"))

    assert asyncio.run(again()) == "well"
    assert failed == []


def test_what_waits_is_done_before_the_threads_go():
    workers = Workers(1, "test")
    done = threading.Event()

    async def ask() -> None:
        waiting = asyncio.ensure_future(workers.run(done.set))
        await asyncio.sleep(0)
        workers.close()
        await waiting

        with pytest.raises(RuntimeError, match="gone"):
            await workers.run(done.clear)

    asyncio.run(ask())

    assert done.is_set()
