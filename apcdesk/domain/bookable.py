"""Bookable events: a time with room for so many. Contract scheduling §5.8."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from apcdesk.domain.ids import BookableEventId, ClientId, RegistrationId
from apcdesk.domain.period import Period


class BookableStatus(StrEnum):
    """Whether it takes place."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class RegistrationStatus(StrEnum):
    """How somebody stands to a bookable event."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    REMOVED = "removed"

    @property
    def takes_room(self) -> bool:
        """Whether it counts against the capacity."""
        return self not in (RegistrationStatus.DECLINED, RegistrationStatus.REMOVED)


@dataclass(frozen=True, slots=True)
class Registration:
    """Somebody who comes, or does not; `metadata` is what the client says of them."""

    registration_id: RegistrationId
    status: RegistrationStatus
    metadata: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BookableEvent:
    """A client's event with a capacity, its registrations in the order in which they came."""

    client_id: ClientId
    bookable_event_id: BookableEventId
    period: Period
    status: BookableStatus
    capacity: int
    registrations: tuple[Registration, ...] = ()

    @property
    def registered_count(self) -> int:
        """How many take room."""
        return sum(one.status.takes_room for one in self.registrations)

    @property
    def has_room(self) -> bool:
        """Whether one more may register."""
        return self.status is BookableStatus.CONFIRMED and self.registered_count < self.capacity
