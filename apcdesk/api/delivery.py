"""Delivery: tells receivers what changed. One thread; nobody waits for it."""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from apcdesk.api.outgoing import post
from apcdesk.api.wire.callbacks import callback_body
from apcdesk.api.wire.channels import notification_body
from apcdesk.api.wire.triggers import notice_body
from apcdesk.domain.channels import Notification
from apcdesk.domain.scheduling import Callback
from apcdesk.domain.triggers import EventNotice
from apcdesk.errors import Unavailable, trace_of

if TYPE_CHECKING:
    from apcdesk.service.services import Services

log = logging.getLogger("apcdesk.api")

ANSWER_SECONDS = 5.0
NOTICE_SECONDS = 7.0
"""How long the receiver of an event trigger may take: contract §9.5."""
PAUSE_SECONDS = 0.5
STOP_SECONDS = NOTICE_SECONDS + 2


Settle = Callable[[int | None, float], None]


@dataclass(frozen=True, slots=True)
class _Outgoing:
    """A body on its way, and whom to tell of the receiver's status and of a jitter."""

    url: str = field(repr=False)
    body: Mapping[str, Any] = field(repr=False)
    secrets: Sequence[str] = field(repr=False)
    seconds: float
    settle: Settle
    shown: str
    """Its line for the log, without the address: it may hold a secret of the receiver."""


def any_jitter() -> float:
    """Between -1 and 1."""
    return secrets.SystemRandom().uniform(-1, 1)


class Delivery:
    """Delivers what is due until it is stopped. `start` and `stop` may be called from any thread."""

    def __init__(self, services: Services, base_url: str, jitter: Callable[[], float] = any_jitter) -> None:
        """`base_url` is where the port answers: bodies name pages by it."""
        self._services = services
        self._base_url = base_url
        self._jitter = jitter
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin to deliver; what was left by an earlier run is delivered first."""
        if self._thread is None:
            self._ended.clear()
            self._unsubscribe = self._services.changes.feed.subscribe(lambda _: self._wake.set())
            self._thread = threading.Thread(target=self._run, name="delivery", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Finish the deliveries under way, then deliver no more."""
        if self._thread is not None:
            self._unsubscribe()
            self._ended.set()
            self._wake.set()
            self._thread.join(STOP_SECONDS)
            self._thread = None

    def deliver_due(self) -> int:
        """Look at what changed and send what is due now, side by side; how many were sent.

        Raises Unavailable when the database does not answer.
        """
        self._services.deliveries.collect()
        claimed = self._claimed()
        if claimed:
            for one, status in zip(claimed, asyncio.run(_send_all(claimed)), strict=True):
                one.settle(status, self._jitter())
                log.info("%s status=%s", one.shown, "-" if status is None else status)
        return len(claimed)

    def _claimed(self) -> list[_Outgoing]:
        deliveries, triggers = self._services.deliveries, self._services.triggers
        callbacks = self._services.callbacks
        return [
            *(_notification(one, partial(deliveries.settle, one)) for one in deliveries.claim()),
            *(_notice(one, partial(triggers.settle, one)) for one in triggers.claim()),
            *(self._callback(one, partial(callbacks.settle, one)) for one in callbacks.claim()),
        ]

    def _callback(self, one: Callback, settle: Settle) -> _Outgoing:
        shown = f"notification={one.kind.value} link={one.link.link_id}"
        body = callback_body(one, self._base_url)
        return _Outgoing(one.url, body, one.secrets, ANSWER_SECONDS, settle, shown)

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                while self.deliver_due() and not self._ended.is_set():
                    pass
            except Unavailable as error:
                log.warning("the database does not answer: %s", error)
            except Exception as error:  # noqa: BLE001  the thread goes on: other notices still wait
                log.error("a delivery failed\n%s", trace_of(error))
            self._wake.wait(PAUSE_SECONDS)
            self._wake.clear()


async def _send_all(claimed: Sequence[_Outgoing]) -> list[int | None]:
    return await asyncio.gather(*(post(one.url, one.body, one.secrets, one.seconds) for one in claimed))


def _notification(one: Notification, settle: Settle) -> _Outgoing:
    channel = one.channel
    shown = f"notification={one.kind.value} channel={channel.channel_id}"
    return _Outgoing(channel.callback_url, notification_body(one), one.secrets, ANSWER_SECONDS, settle, shown)


def _notice(one: EventNotice, settle: Settle) -> _Outgoing:
    shown = f"notification=event_subscription event={one.event.event_uid}"
    return _Outgoing(one.subscription.uri, notice_body(one), one.secrets, NOTICE_SECONDS, settle, shown)
