"""The switch of the port: remembered on this machine, worked off the GUI thread."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.port.protocol import Port
from apcdesk.desk.tasks import Tasks

DEFAULT_PORT = 8990
LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only when the person opens the port to the network
PREFERENCE = "port"


@dataclass(frozen=True, slots=True)
class PortWish:
    """What was asked of the port on this machine: on or off, its number, and who may reach it."""

    on: bool = False
    number: int = DEFAULT_PORT
    network: bool = False

    @property
    def host(self) -> str:
        """The address to bind: this machine alone unless the person opened it."""
        return EVERYWHERE if self.network else LOOPBACK


class PortSwitch(QObject):
    """Turns the port on and off. `changed` follows every outcome, `in_use(number, free)` a port that was taken,
    with the next free one, 0 when there is none.

    Lives on the GUI thread. `close` is for the end of the program: it stops the port and forgets nothing.
    """

    changed = Signal()
    in_use = Signal(int, int)
    refused = Signal(str)

    def __init__(self, port: Port, preferences: Preferences, tasks: Tasks) -> None:
        super().__init__()
        self.port = port
        self._preferences = preferences
        self._tasks = tasks
        self._wish = PortWish(**preferences.get(PREFERENCE, {}))

    @property
    def wish(self) -> PortWish:
        """What the person asked for last."""
        return self._wish

    @property
    def address(self) -> tuple[str, int] | None:
        """Where the port answers now, None while it is off."""
        return self.port.address

    def restore(self) -> None:
        """At start: turn the port on when it was on."""
        if self._wish.on:
            self._turn(self._wish)

    def set_on(self, on: bool) -> None:
        """Turn the port on or off."""
        self._turn(PortWish(on, self._wish.number, self._wish.network))

    def set_number(self, number: int) -> None:
        """Answer at another port number; turns the port on."""
        self._turn(PortWish(True, number, self._wish.network))

    def set_network(self, network: bool) -> None:
        """Let the whole network reach the port, or this machine alone."""
        self._turn(PortWish(self._wish.on, self._wish.number, network))

    def close(self) -> None:
        """Stop the port; it comes back at the next start when it was on."""
        self.port.stop()

    def _turn(self, wish: PortWish) -> None:
        self._tasks.run(
            partial(_apply, self.port, wish),
            owner=self,
            done=partial(self._on_done, wish),
            failed=partial(self._on_failed, wish),
        )

    def _on_done(self, wish: PortWish, _: object) -> None:
        self._wish = wish
        self._preferences.put(PREFERENCE, {"on": wish.on, "number": wish.number, "network": wish.network})
        self.changed.emit()

    def _on_failed(self, wish: PortWish, error: Exception) -> None:
        if isinstance(error, _Taken):
            self.in_use.emit(wish.number, error.free or 0)
        else:
            self.refused.emit(str(error))
        self.changed.emit()


class _Taken(Exception):
    """Another program answers at the port; `free` is the next that nobody has."""

    def __init__(self, free: int | None) -> None:
        super().__init__(free)
        self.free = free


def _apply(port: Port, wish: PortWish) -> None:
    port.stop()
    if not wish.on:
        return
    try:
        port.start(wish.host, wish.number)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise _Taken(port.next_free(wish.host, wish.number)) from error
