"""What an installation may have otherwise than usual: numbers by name, each with what it means and how far it may go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from apcdesk.domain.changes import Origin
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.installation import Installation


@dataclass(frozen=True, slots=True)
class Option:
    """A number that somebody may choose: `usual` without a choice, from `least` to `most`. `what` it is, in words."""

    name: str
    usual: int
    least: int
    most: int
    what: str


ACCESS_TOKEN_TTL = Option(
    "access_token_ttl", 3600, 60, 86_400, "seconds for which a new access token is good"
)
RATE_LIMIT_PER_SECOND = Option(
    "rate_limit_per_second", 0, 0, 10_000, "requests that a client may make in a second, 0 for no limit"
)
RATE_LIMIT_PER_MINUTE = Option(
    "rate_limit_per_minute", 0, 0, 600_000, "requests that a client may make in a minute, 0 for no limit"
)
WRONG_CODES_PER_MINUTE = Option(
    "wrong_codes_per_minute", 30, 1, 10_000, "unknown booking codes that the port looks up in a minute"
)
EVENTS_PAGE_SIZE = Option("events_page_size", 200, 1, 10_000, "events on a page of GET /v1/events")
FREE_BUSY_PAGE_SIZE = Option("free_busy_page_size", 500, 1, 10_000, "periods on a page of GET /v1/free_busy")
OPTIONS: Mapping[str, Option] = MappingProxyType(
    {
        option.name: option
        for option in (
            ACCESS_TOKEN_TTL,
            RATE_LIMIT_PER_SECOND,
            RATE_LIMIT_PER_MINUTE,
            WRONG_CODES_PER_MINUTE,
            EVENTS_PAGE_SIZE,
            FREE_BUSY_PAGE_SIZE,
        )
    }
)


class Options:
    """Reading and choosing them. All but the life of tokens count from the next start of a port."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def value(self, option: Option) -> int:
        """What counts: what was chosen, else what is usual."""
        chosen = self.chosen(option)
        return option.usual if chosen is None else chosen

    def chosen(self, option: Option) -> int | None:
        """What somebody chose, None where nobody did."""
        chosen = self._installation.get(option.name)
        return None if chosen is None else int(chosen)

    def choose(self, name: str, value: int, *, origin: Origin) -> None:
        """Have it otherwise than usual. Raises NotFound for an option that does not exist, Invalid out of its range."""
        option = _known(name)
        if not option.least <= value <= option.most:
            words = f"must be between {option.least} and {option.most}"
            raise Invalid.one(name, "errors.out_of_range", words, low=option.least, high=option.most)
        self._installation.put(name, value, origin=origin)

    def leave(self, name: str, *, origin: Origin) -> None:
        """Have it as usual again. Raises NotFound for an option that does not exist."""
        self._installation.clear(_known(name).name, origin=origin)


def _known(name: str) -> Option:
    if name not in OPTIONS:
        raise NotFound("setting", name)
    return OPTIONS[name]
