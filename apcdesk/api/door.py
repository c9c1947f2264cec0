"""The port for whoever switches it on and off: what it is made of is loaded when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from apcdesk.domain.ids import ClientId
from apcdesk.errors import Problem, Unavailable
from apcdesk.heap import give_back_what_is_free

if TYPE_CHECKING:
    from apcdesk.api.delivery import Delivery
    from apcdesk.api.fault_table import Fault
    from apcdesk.api.request_log import LoggedRequest, RequestLog
    from apcdesk.api.server import Server
    from apcdesk.domain.queries import AvailabilityQuery
    from apcdesk.domain.sequences import SequenceQuery
    from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class AnsweredRequest:
    """A line of the request log as the desk shows it."""

    at: datetime
    method: str
    path: str
    status: int
    milliseconds: int
    client_id: ClientId | None
    client: str
    problems: tuple[Problem, ...] = ()


class PortDoor:
    """The HTTP port as the desk sees it (`Port` in desk/staff/port/protocol.py): switched on and off, and heard.

    What the port is made of is imported when it is first switched on.
    """

    def __init__(self, services: Services, base_url: str | None = None, faults: Sequence[Fault] = ()) -> None:
        from apcdesk.api.request_log import RequestLog  # noqa: PLC0415 - as the port itself

        self._services = services
        self._base_url = base_url
        self._faults = faults
        self._log: RequestLog = RequestLog()
        self._names: dict[ClientId, str] = {}
        self._server: Server | None = None
        self._delivery: Delivery | None = None
        self._address: tuple[str, int] | None = None

    @property
    def address(self) -> tuple[str, int] | None:
        """Host and port that answer now, None while the port is off."""
        return self._address

    def start(self, host: str, port: int) -> tuple[str, int]:
        """Answer at this address, 0 for a free port; the real one. Raises OSError when it is in use."""
        from apcdesk.api.delivery import Delivery  # noqa: PLC0415 - as below
        from apcdesk.api.server import Server  # noqa: PLC0415 - only who serves pays for the web stack

        self._server = Server(self._services, self._log, self._base_url, self._faults)
        self._address = self._server.start(host, port)
        self._delivery = Delivery(self._services, self._server.base_url)
        self._delivery.start()
        self._services.port_address.announce(self._server.base_url)
        give_back_what_is_free()
        return self._address

    def next_free(self, host: str, port: int) -> int | None:
        """The first port after this one that nobody has now, None when there is none near."""
        from apcdesk.api.server import next_free  # noqa: PLC0415 - as above

        return next_free(host, port)

    def stop(self) -> None:
        """Finish what is being answered, then answer no more."""
        if self._server is not None:
            self._server.stop()
            with suppress(Unavailable):  # a port that is gone answers nobody, whatever is said of it
                self._services.port_address.withdraw(self._server.base_url)
        if self._delivery is not None:
            self._delivery.stop()
        self._server = self._delivery = self._address = None

    def read_query(self, text: str) -> AvailabilityQuery | SequenceQuery:
        """The availability query that this JSON would ask the port. Raises Invalid with all its problems."""
        from apcdesk.api.query_reading import read_query  # noqa: PLC0415 - as above

        return read_query(text)

    def lines(self) -> tuple[AnsweredRequest, ...]:
        """The latest requests, newest first."""
        return tuple(self._line(entry) for entry in reversed(self._log.entries()))

    def listen(self, heard: Callable[[], object]) -> Callable[[], object]:
        """Call `heard` after each request, on any thread; the answer ends it."""
        return self._log.subscribe(lambda entry: self._on_answered(entry, heard))

    def _on_answered(self, entry: LoggedRequest, heard: Callable[[], object]) -> None:
        if entry.client_id is not None and entry.client_id not in self._names:
            self._names = {client.client_id: client.name for client in self._services.clients.all()}
        heard()

    def _line(self, entry: LoggedRequest) -> AnsweredRequest:
        name = "" if entry.client_id is None else self._names.get(entry.client_id, entry.client_id)
        took = round(entry.milliseconds)
        return AnsweredRequest(
            entry.at, entry.method, entry.path, entry.status, took, entry.client_id, name, entry.problems
        )
