"""What systemd hears from a screen that it keeps: that it is ready, and that it lives. Elsewhere nobody listens.

The protocol is one datagram of `NAME=value` to the socket that NOTIFY_SOCKET names: sd_notify(3). Only Linux has it;
without the variable every call does nothing.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from apcdesk.desk.tasks import Tasks

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"
OPENING = "STATUS=the first screen is painted, the calendar is being opened"
SHARE = 3
"""The watchdog hears of us so many times in its time: two may be lost."""
log = logging.getLogger(__name__)


def notify(state: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell systemd one thing; whether somebody was there to hear it. Where systemd does not listen now, nobody waits for
    it: it keeps some ten datagrams, and the next one would hold the windows.
    """
    address = environment.get("NOTIFY_SOCKET", "")
    if not sys.platform.startswith("linux") or not address:
        return False
    if address.startswith("@"):  # a name that stands in no file system
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
            sender.setblocking(False)
            sender.sendto(state.encode(), address)
    except OSError as error:
        log.warning("the service manager cannot be told %s: %s", state, error)
        return False
    return True


def watchdog_ms(environment: Mapping[str, str] = os.environ) -> int:
    """How often the watchdog wants to hear of us, in milliseconds; 0 when there is none."""
    text = environment.get("WATCHDOG_USEC", "")
    return int(text) // 1000 // SHARE if text.isdigit() else 0


class Watchdog(QObject):
    """Says that the screen lives, from the GUI thread and only after the database answered: a frozen window, or one
    that cannot read, is started anew. Made by whoever runs a screen; it ends with its parent.
    """

    def __init__(
        self,
        alive: Callable[[], bool],
        tasks: Tasks,
        parent: QObject,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """`alive` is called on a worker and reads something small; it raises when it cannot."""
        super().__init__(parent)
        self._alive = alive
        self._tasks = tasks
        self._environment = environment
        self._ready = self._owes_ready = False
        self._looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        if (interval := watchdog_ms(environment)) > 0:
            self._timer.start(interval)

    def ready(self) -> None:
        """The screen shows what it is for; only the first time counts."""
        if not self._ready:
            self._ready = True
            self._owes_ready = not notify(READY, self._environment)

    def stop(self) -> None:
        """The screen ends because it was told to."""
        self._timer.stop()
        notify(STOPPING, self._environment)

    def _look(self) -> None:
        if self._looking:  # a database that keeps one worker waiting is not to take the others
            return
        self._looking = True
        self._tasks.run(self._alive, owner=self, done=self._on_alive, failed=self._on_unwell)

    def _on_alive(self, answered: bool) -> None:
        self._looking = False
        if self._owes_ready:
            self._owes_ready = not notify(READY, self._environment)
        if answered:
            notify(ALIVE, self._environment)

    def _on_unwell(self, error: Exception) -> None:
        self._looking = False
        log.warning("the database does not answer: %s", error)
