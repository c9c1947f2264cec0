"""Scheduling links: a page on which one visitor picks one of the times that are free. Contract scheduling §5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from apcdesk.domain.bookings import Booking
from apcdesk.domain.events import EventDraft
from apcdesk.domain.ids import CalendarId, ClientId, EventId, SchedulingLinkId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from apcdesk.domain.questions import Form
from apcdesk.domain.sequences import SequenceId, SequenceQuery, SequenceStep

Times = tuple[Period, ...]
"""A time that a visitor may choose: one period, or those of a sequence's events in order."""


def whole(periods: Sequence[Period]) -> Period | None:
    """From the first start to the last end, whatever the order (staff may have moved one); None of nothing."""
    if not periods:
        return None
    return Period(min(one.start for one in periods), max(one.end for one in periods))


class LinkStatus(StrEnum):
    """What has become of a link. There is no other word for it: clients read it as an enumeration (§5.2)."""

    OPEN = "open"
    COMPLETED = "completed"
    DISABLED = "disabled"


class HourFormat(StrEnum):
    """How a page writes times, when the client says so."""

    TWELVE = "h"
    TWENTY_FOUR = "H"


class CallbackKind(StrEnum):
    """Of what a link tells its client (§5.4)."""

    COMPLETED = "real_time_scheduling_completed"
    NO_TIMES_SUITABLE = "real_time_scheduling_no_times_suitable"
    NO_TIMES_DISPLAYED = "real_time_scheduling_no_times_displayed"


@dataclass(frozen=True, slots=True)
class TargetCalendar:
    """Where an event is to stand."""

    sub: Sub
    calendar_id: CalendarId


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkStep:
    """One event of a sequence: what is written under which id, in which zone, and who is needed when (§5.7)."""

    sequence_id: SequenceId
    event_id: EventId
    draft: EventDraft
    tzid: str
    query: AvailabilityQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRequest:
    """What a client asks of a link: contract §5.1.

    `draft` is the event that is written, its times stand in until the visitor chose; `told_event` are its members
    as they were sent. `tzid` is the event's zone, `page_tzid` the one that the page shows first.

    With `steps` it is a sequence (§5.7): these are written, in this order. `draft` is then what the whole is called,
    and `query` says who is asked at all, how long it takes without pauses, and what of it is shown.
    """

    event_id: EventId
    draft: EventDraft
    told_event: Mapping[str, Any]
    query: AvailabilityQuery
    tzid: str
    page_tzid: str | None = None
    targets: tuple[TargetCalendar, ...] = ()
    single: bool = False
    minimum_notice: timedelta = timedelta(0)
    hour_format: HourFormat | None = None
    confirm: bool = True
    redirect_uri: str
    state: str | None = None
    completed_redirect: str | None = None
    callback_urls: tuple[tuple[CallbackKind, str], ...] = ()
    steps: tuple[LinkStep, ...] = ()

    @property
    def event(self) -> LinkStep:
        """What is written for a link without steps."""
        return LinkStep(
            sequence_id="",
            event_id=self.event_id,
            draft=self.draft,
            tzid=self.tzid,
            query=self.query,
        )

    @property
    def sequence(self) -> SequenceQuery:
        """The question of a sequence."""
        return SequenceQuery(
            tuple(SequenceStep(step.sequence_id, step.query) for step in self.steps),
            overlapping=self.query.response_format is ResponseFormat.OVERLAPPING_SLOTS,
            max_results=self.query.max_results,
        )

    def callback_url(self, kind: CallbackKind) -> str | None:
        """Where that is told; None when nobody wants to know."""
        return dict(self.callback_urls).get(kind)

    def targets_for(self, chosen: Sequence[Sub]) -> tuple[TargetCalendar, ...]:
        """Where the event stands when these are assigned: of the participants only those who are (§5.5 step 3)."""
        asked = self.query.subs
        found = tuple(one for one in self.targets if one.sub in chosen or one.sub not in asked)
        return found[:1] if self.single else found


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulingLink:
    """A link as its client sees it. `booking` is what became of it, once it is completed.

    Of a sequence each step has become a booking: `parts` are all of them in order, `booking` is the first.
    """

    link_id: SchedulingLinkId
    client_id: ClientId
    request: LinkRequest
    status: LinkStatus
    display_message: str = ""
    booking: Booking | None = None
    parts: tuple[Booking, ...] = ()
    token: str | None = field(default=None, repr=False)
    """What opens its page; None where another machine's key made it."""

    @property
    def is_sequence(self) -> bool:
        """Whether several events are booked at once."""
        return bool(self.request.steps)

    @property
    def period(self) -> Period | None:
        """The time that was booked, of a sequence from its first start to its last end; None until it is."""
        return whole([one.period for one in self.parts or (self.booking,) if one is not None])


@dataclass(frozen=True, slots=True)
class Callback:
    """What a client is told of a link, leased to whoever delivers it under `lease`.

    `tzid` is the zone that the visitor had chosen, "" when it is not known.
    """

    callback_id: str
    kind: CallbackKind
    url: str = field(repr=False)
    link: SchedulingLink
    tzid: str
    lease: str
    secrets: tuple[str, ...] = field(repr=False)
    """With what it is signed: the client's one or two active secrets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPart:
    """All that a visitor may know of one event of a sequence. `period` is None until it is chosen."""

    summary: str
    location: str
    length: timedelta
    period: Period | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicLink:
    """All that a visitor may know of a link. Nobody else's name and nobody else's event is in it.

    `period` is the time that was chosen, None for one that is open or disabled. `parts` are the events of a sequence
    in order, which is booked as a whole.
    """

    status: LinkStatus
    summary: str
    description: str
    location: str
    length: timedelta
    tzid: str
    page_tzid: str | None
    hour_format: HourFormat | None
    confirm: bool
    display_message: str
    period: Period | None = None
    redirect_uri: str
    """Where the visitor may go afterwards, with `state`; `completed_redirect` is where the page sends them at once."""
    state: str | None = None
    completed_redirect: str | None = None
    many: bool = False
    """Whether it stays open for others after a booking; nobody waits to hear of it then."""
    form: Form | None = None
    """What its page asks; None for one that asks for a name, if the visitor likes."""
    paused: bool = False
    parts: tuple[PublicPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicBooking:
    """All that whoever has a booking's code may know of it: the visitor's own name, and whom they meet.

    `people` are the names that staff gave to those who do it, without rooms and equipment. `summary` is "" where it may
    be staff's own words. `sequence` grows with every change. Until the booking begins it may be cancelled, and it may be
    moved when it is known what else was offered.
    """

    uid: str
    code: str
    summary: str
    location: str
    guest_name: str
    period: Period
    tzid: str
    sequence: int
    stamp: datetime
    """When it was changed last."""
    cancelled: bool
    cancellable: bool
    movable: bool
    hour_format: HourFormat | None = None
    people: tuple[str, ...] = ()
    parts: tuple[PublicPart, ...] = ()
    """The events of a sequence, which are moved and cancelled as a whole."""
