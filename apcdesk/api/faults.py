"""Faults on purpose: stands before the port, and fails the requests that a table names."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import Response

from apcdesk.api.fault_table import Drop, Fault
from apcdesk.api.protocol import Protocol
from apcdesk.api.request_log import LoggedRequest, RequestLog

if TYPE_CHECKING:
    from datetime import datetime

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("apcdesk.api")

HANG_UP = "apcdesk.hang_up"


class FaultyProtocol(Protocol):
    """Lets an application hang up, for which ASGI has no message."""

    def on_message_begin(self) -> None:
        """See `Protocol`."""
        super().on_message_begin()
        self.scope["state"][HANG_UP] = self.transport.abort


@dataclass(slots=True)
class _Turn:
    """An entry and how often it has been met: counted by the loop's thread alone."""

    fault: Fault
    met: int = 0
    applied: int = 0

    def comes(self) -> bool:
        """Count a request that fits; whether it is this one's turn to fail."""
        self.met += 1
        spent = self.fault.times is not None and self.applied >= self.fault.times
        if spent or self.met % self.fault.every:
            return False
        self.applied += 1
        return True


class _Request:
    """What is received of a request, and whether that is all of it."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.is_whole = False

    async def receive(self) -> Message:
        message = await self._receive()
        self.is_whole = not message.get("more_body", False)
        return message


class Faults:
    """The ASGI application around the port. Of the entries that fit a request, the first whose turn it is applies."""

    def __init__(
        self, port: ASGIApp, faults: Sequence[Fault], request_log: RequestLog, now: Callable[[], datetime]
    ) -> None:
        self._port = port
        self._turns = [_Turn(fault) for fault in faults]
        self._log = request_log
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Fail the request, or hand it to the port."""
        fault = self._fault_of(scope)
        if fault is None:
            await self._port(scope, receive, send)
            return
        began = time.perf_counter()
        await asyncio.sleep(fault.delay)
        self._note(scope["method"], fault, (time.perf_counter() - began) * 1000)
        if fault.status is not None:
            headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
            await Response(status_code=fault.status, headers=headers)(scope, receive, send)
        elif fault.drop is not None:
            await self._drop(fault.drop, scope, receive)
        else:
            await self._port(scope, receive, send)

    async def _drop(self, drop: Drop, scope: Scope, receive: Receive) -> None:
        """Hang up once the request is here whole: on what is unread the system answers with a reset instead."""
        request = _Request(receive)
        if drop is Drop.ANSWER:
            await self._port(scope, request.receive, _send_nothing)
        while not request.is_whole:
            await request.receive()
        hang_up: Callable[[], None] = scope["state"][HANG_UP]
        hang_up()
        while (await receive())["type"] != "http.disconnect":
            pass

    def _fault_of(self, scope: Scope) -> Fault | None:
        path = scope["path"].rstrip("/") or "/"
        fitting = (turn for turn in self._turns if turn.fault.fits(scope["method"], path))
        return next((turn.fault for turn in fitting if turn.comes()), None)

    def _note(self, method: str, fault: Fault, milliseconds: float) -> None:
        """A line with the path as the table has it. Of what goes on to the port, the port notes the rest."""
        log.info(
            "fault=%d method=%s path=%s status=%s drop=%s ms=%.1f",
            fault.number,
            method,
            fault.path,
            fault.status or "-",
            fault.drop or "-",
            milliseconds,
        )
        if fault.status is not None:
            at = self._now()
            self._log.add(LoggedRequest(at, method, fault.path, fault.status, round(milliseconds, 1)))


async def _send_nothing(_message: Message) -> None:
    pass
