"""Delivery: tells receivers what changed. One thread; nobody waits for it."""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from apcdesk.api.outgoing import post
from apcdesk.api.wire_channels import notification_body
from apcdesk.domain.channels import Notification
from apcdesk.errors import Unavailable

if TYPE_CHECKING:
    from apcdesk.service.services import Services

log = logging.getLogger("apcdesk.api")

ANSWER_SECONDS = 5.0
PAUSE_SECONDS = 0.5
STOP_SECONDS = ANSWER_SECONDS + 2


def any_jitter() -> float:
    """Between -1 and 1."""
    return secrets.SystemRandom().uniform(-1, 1)


class Delivery:
    """Delivers what is due until it is stopped. `start` and `stop` may be called from any thread."""

    def __init__(self, services: Services, jitter: Callable[[], float] = any_jitter) -> None:
        self._services = services
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
        deliveries = self._services.deliveries
        deliveries.collect()
        claimed = deliveries.claim()
        if claimed:
            for notification, status in zip(claimed, asyncio.run(_send_all(claimed)), strict=True):
                deliveries.settle(notification, status, self._jitter())
                _note(notification, status)
        return len(claimed)

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                while self.deliver_due() and not self._ended.is_set():
                    pass
            except Unavailable as error:
                log.warning("the database does not answer: %s", error)
            except Exception:  # the thread goes on: other notices still wait
                log.exception("a delivery failed")
            self._wake.wait(PAUSE_SECONDS)
            self._wake.clear()


async def _send_all(notifications: tuple[Notification, ...]) -> list[int | None]:
    return await asyncio.gather(*(_send(notification) for notification in notifications))


async def _send(notification: Notification) -> int | None:
    body = notification_body(notification)
    return await post(notification.channel.callback_url, body, notification.secrets, ANSWER_SECONDS)


def _note(notification: Notification, status: int | None) -> None:
    """A line for the log, without the address: it may hold a secret of the receiver."""
    log.info(
        "notification=%s channel=%s status=%s",
        notification.kind.value,
        notification.channel.channel_id,
        "-" if status is None else status,
    )
