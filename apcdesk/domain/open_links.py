"""Open links: an address or a code for many visitors, who book times of one appointment type."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from apcdesk.domain.bookings import AppointmentType, Booking
from apcdesk.domain.ids import AppointmentTypeId, OpenLinkId
from apcdesk.domain.scheduling import SchedulingLink


class OpenLinkState(StrEnum):
    """Whether a link takes bookings."""

    OPEN = "open"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLink:
    """A link that stays open. It hangs on posters: its token and its code are no secrets.

    `last_day` is a local day of the appointment type, inclusive; None means as long as the type is offered.
    """

    link_id: OpenLinkId
    token: str
    code: str
    name: str
    appointment_type_id: AppointmentTypeId
    created: datetime
    last_day: date | None = None
    paused: datetime | None = None
    ended: datetime | None = None

    def last_day_of(self, kind: AppointmentType) -> date | None:
        """The last day for which it offers times: its own, or the type's when that is earlier."""
        days = [day for day in (self.last_day, kind.last_day) if day is not None]
        return min(days, default=None)

    def state(self, kind: AppointmentType | None, today: date) -> OpenLinkState:
        """What it does on this local day of its type; without a type there is nothing to book any more."""
        last_day = None if kind is None else self.last_day_of(kind)
        if self.ended is not None or kind is None or (last_day is not None and last_day < today):
            return OpenLinkState.ENDED
        return OpenLinkState.OPEN if self.paused is None else OpenLinkState.PAUSED


@dataclass(frozen=True, slots=True)
class LinkResults:
    """What visitors did. `opened` counts browsers, not looks; `cancelled` and `moved` are among the `booked`."""

    opened: int = 0
    booked: int = 0
    no_time_fit: int = 0
    cancelled: int = 0
    moved: int = 0
    """Those that take place at another time than once before, by whomever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLinkReport:
    """An open link as staff see it: its state now, its type, its results, and the bookings made last."""

    link: OpenLink
    state: OpenLinkState
    kind: AppointmentType | None
    results: LinkResults = field(default_factory=LinkResults)
    latest: tuple[Booking, ...] = ()

    @property
    def last_day(self) -> date | None:
        """The last day for which it offers times."""
        return self.link.last_day if self.kind is None else self.link.last_day_of(self.kind)


@dataclass(frozen=True, slots=True)
class OneTimeReport:
    """A client's one-time link as staff see it."""

    link: SchedulingLink
    client_name: str
    created: datetime


@dataclass(frozen=True, slots=True)
class LinksReport:
    """All links, the newest first."""

    open_links: tuple[OpenLinkReport, ...] = ()
    one_time: tuple[OneTimeReport, ...] = ()
