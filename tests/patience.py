"""A bot that waits longer than pytest-qt's five seconds, and for what follows.

What a test waits for must come, but when depends on the machine.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 20_000


class PatientBot(QtBot):
    """A QtBot that gives up after PATIENCE_MS where a test names no other time.

    What was posted meanwhile is delivered before it returns: a widget that was put into a layout of a window
    shows itself with such an event, and a wait may end between the two.
    """

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)
        QCoreApplication.sendPostedEvents()

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)
