"""What a handler is given and what it gives back. A handler is a plain function from `Call` to `Reply`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.ids import ClientId

if TYPE_CHECKING:
    from apcdesk.api.paging import PageStore
    from apcdesk.api.rate_limit import RateLimiter
    from apcdesk.service.port.tokens import Caller
    from apcdesk.service.services import Services


class Declined(Exception):
    """Answered by a bare status of HTTP's own: a body too large, a type not known, a page gone, too many."""

    def __init__(self, status: int, headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        super().__init__(str(status))


@dataclass(slots=True)
class Call:
    """One request. `headers` have lower-case names; `comes_from` is called by whoever authenticates.

    What was sent is not in its `repr`: tokens come in the path and the query, too.
    """

    services: Services
    pages: PageStore
    limiter: RateLimiter
    guesses: RateLimiter
    """Of codes that were wrong, by whomever."""
    base_url: str
    method: str
    path: Mapping[str, str] = field(repr=False)
    query: Mapping[str, Any] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: Mapping[str, Any] | Exception = field(repr=False)
    client_id: ClientId | None = None
    counted: bool = False
    """Whether the rate limit has counted it already."""
    element: Caller | None = None
    """Who is asking when it is by an element token that opens this; nobody else is asked for a credential then."""
    element_client: ClientId | None = None
    """Whose bookable events are asked for when it is by an element token that opens them, and no account."""
    raw_query: str = field(default="", repr=False)
    """The query string as it came, for the one page to which an empty parameter means something."""

    @property
    def sent(self) -> Mapping[str, Any]:
        """The members of the body. Raises Invalid or Declined for a body that cannot be read."""
        if isinstance(self.body, Exception):
            raise self.body
        return self.body

    @property
    def sent_anywhere(self) -> Mapping[str, Any]:
        """Members of query and body; the body's win (W10)."""
        return {**self.query, **self.sent}

    def comes_from(self, client_id: ClientId) -> None:
        """Note who asks, and count it once. Raises Declined with 429 when the client asks too often."""
        self.client_id = client_id
        if not self.counted:
            self.counted = True
            self.limiter.spend(client_id)

    @property
    def origin(self) -> Origin:
        """Who is behind what this call changes."""
        return Origin(Door.CLIENT, client_id=self.client_id)


class Pieces:
    """A list of an answer whose items are made one at a time, when they are written.

    Made at once, the hundred thousand small objects of a large answer bring the collector to look through everything
    there is, which no other thread can interrupt.
    """

    def __init__(self, things: Collection[Any], make: Callable[[Any], Any]) -> None:
        self._things = things
        self._make = make

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[Any]:
        return map(self._make, self._things)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; without `body`, `page` and `content` an empty one. A body is JSON; a page and a content bring their own
    headers."""

    status: int
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    page: str | None = None
    content: bytes | None = None


ACCEPTED = Reply(202)
PRIVATE: Mapping[str, str] = {"Cache-Control": "no-store", "Pragma": "no-cache"}
"""Headers of every answer that carries tokens."""
