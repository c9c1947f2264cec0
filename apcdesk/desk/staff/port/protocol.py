"""What the desk needs of the HTTP port. The application hands one in: the desk never imports the port."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from apcdesk.domain.ids import ClientId
from apcdesk.errors import Problem

if TYPE_CHECKING:
    from apcdesk.domain.queries import AvailabilityQuery
    from apcdesk.domain.sequences import SequenceQuery


class RequestLine(Protocol):
    """One request that was answered. The path has no secrets and no query values."""

    @property
    def at(self) -> datetime:
        """When, UTC."""

    @property
    def method(self) -> str:
        """The HTTP method."""

    @property
    def path(self) -> str:
        """The path."""

    @property
    def status(self) -> int:
        """The status of the answer."""

    @property
    def milliseconds(self) -> int:
        """How long it took."""

    @property
    def client_id(self) -> ClientId | None:
        """The client that was recognised."""

    @property
    def client(self) -> str:
        """The client's name, or the address it came from."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with it, as the program was told."""


class Port(Protocol):
    """The HTTP port. `start` and `stop` may take a while: call them off the GUI thread."""

    @property
    def address(self) -> tuple[str, int] | None:
        """Host and port that answer now, None while the port is off."""

    def start(self, host: str, port: int) -> tuple[str, int]:
        """Answer at this address; the real one. Raises OSError when the port is in use."""

    def next_free(self, host: str, port: int) -> int | None:
        """The first port after this one that `start` could take, None when there is none."""

    def stop(self) -> None:
        """Finish what is being answered, then answer no more."""

    def read_query(self, text: str) -> AvailabilityQuery | SequenceQuery:
        """The availability query that this JSON would ask, the port on or off; takes a while when first called.

        Raises Invalid with all its problems, whose fields are named as the port names them.
        """

    def lines(self) -> tuple[RequestLine, ...]:
        """The latest requests, newest first."""

    def listen(self, heard: Callable[[], object]) -> Callable[[], object]:
        """Call `heard` after each request, on any thread; the answer ends it."""
