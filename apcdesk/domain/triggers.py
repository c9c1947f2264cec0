"""Event triggers: who is told when an event is about to begin or end. Contract accounts-and-events §9.5."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.domain.events import Event


class EventEdge(StrEnum):
    """The end of an event from which a transition is counted."""

    START = "event_start"
    END = "event_end"


class Side(StrEnum):
    """On which side of the edge the transition lies."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Transition:
    """A moment so long before or after the start or end of an event."""

    side: Side
    edge: EventEdge
    offset: timedelta

    def moment(self, period: Period) -> datetime:
        """When it is for an event that takes place in the period."""
        edge = period.start if self.edge is EventEdge.START else period.end
        return edge - self.offset if self.side is Side.BEFORE else edge + self.offset


@dataclass(frozen=True, slots=True)
class Subscription:
    """A client's wish to be told at `uri` of an event's transitions. `interactions` are kept and never happen."""

    client_id: ClientId
    uri: str
    transitions: tuple[Transition, ...] = ()
    interactions: tuple[str, ...] = ()

    def moments(self, period: Period) -> dict[datetime, tuple[Transition, ...]]:
        """When the receiver is told, and of which transitions: those of one moment are told together."""
        found: defaultdict[datetime, tuple[Transition, ...]] = defaultdict(tuple)
        for transition in self.transitions:
            found[transition.moment(period)] += (transition,)
        return dict(found)


@dataclass(frozen=True, slots=True)
class Subscribed:
    """The whole list that a client sends for an event: it stands instead of that client's earlier one."""

    client_id: ClientId
    subscriptions: tuple[Subscription, ...] = ()

    def over(self, stored: Sequence[Subscription]) -> tuple[Subscription, ...]:
        """What is subscribed afterwards: other clients' wishes stay."""
        others = tuple(one for one in stored if one.client_id != self.client_id)
        return (*others, *self.subscriptions)


Place = tuple[ClientId, int]
"""Whose subscription of an event it is, and which of that client's own list."""


def placed(subscriptions: Iterable[Subscription]) -> dict[Place, Subscription]:
    """The subscriptions by their places: no client's list changes the places of another's."""
    counts: defaultdict[ClientId, int] = defaultdict(int)
    found: dict[Place, Subscription] = {}
    for one in subscriptions:
        found[one.client_id, counts[one.client_id]] = one
        counts[one.client_id] += 1
    return found


@dataclass(frozen=True, slots=True)
class EventNotice:
    """What a receiver is told of one moment, leased to whoever delivers it under `lease`."""

    event: Event
    place: Place
    due: datetime
    subscription: Subscription
    transitions: tuple[Transition, ...]
    lease: str
    secrets: tuple[str, ...] = field(repr=False)
    """With what it is signed: the client's one or two active secrets."""
