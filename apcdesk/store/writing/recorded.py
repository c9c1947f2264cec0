"""What a transaction has recorded and nobody else can see yet; its place is the `info` of the connection."""

from __future__ import annotations

from dataclasses import dataclass, field

RECORDED = "apcdesk_recorded"


@dataclass(slots=True)
class Recorded:
    """The changes of a transaction that is not committed. Those of a savepoint that was undone stay counted in."""

    first: int
    """The id of the first one; what is committed has lower ids."""
    calendar_ids: set[str | None] = field(default_factory=set)
    """The calendars whose events changed."""
    accounts: bool = False
    """Whether something else changed that questions depend on: calendars, rules, available periods."""
