"""Several events one after the other, booked by staff as a whole or not at all, and made into links: our own words.

What staff book at once is kept as a link that was never given away and is completed already (contract scheduling
§5.7): so its code opens all parts, and the visitor moves and cancels it as any other sequence.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy import Connection, insert

from apcdesk.availability.nearest import nearest
from apcdesk.domain.bookings import Assignment, Booking, Disorder
from apcdesk.domain.changes import Origin
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Guest
from apcdesk.domain.ids import BookingId, ClientId, EventId, SchedulingLinkId, new_scheduling_link_id
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat, Slot
from apcdesk.domain.scheduling import LinkRequest, LinkStatus, LinkStep, SchedulingLink, whole
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot
from apcdesk.errors import Problem, SlotTaken
from apcdesk.service.asking.answering import Answering
from apcdesk.service.asking.sequence_exceptions import exception_in
from apcdesk.service.asking.sequences import sequences_in
from apcdesk.service.bookings.booking import ALTERNATIVES, cancel_booking
from apcdesk.service.bookings.records import BookingDraft, insert_booking, known_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.links.bookings import link_of_booking
from apcdesk.service.links.choosing import assigned, groups_of
from apcdesk.service.links.records import asked_value, insert_link, parts_of, token_of
from apcdesk.service.links.scheduling import Scheduling
from apcdesk.service.links.sequence_choice import SequenceChoice
from apcdesk.service.offers.holds import primary_calendars
from apcdesk.service.port.clients import sha256
from apcdesk.service.validation import email_problems, refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile

ONE_MINUTE = timedelta(minutes=1)
DOT = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceBooking:
    """What staff ask for: the query that found the times, the times, what each part is called and who does it.

    `exception` is why it is booked although it lies outside somebody's hours; the query then asks for exactly the
    times, of members with their hours as they are.
    """

    query: SequenceQuery
    periods: tuple[Period, ...]
    names: tuple[str, ...]
    assignments: tuple[Assignment, ...]
    guest: Guest
    tzid: str
    note: str = ""
    exception: str = ""
    booking_id: BookingId
    """Of the first part: the same twice is one booking."""


@dataclass(frozen=True, slots=True)
class BookedSequence:
    """The bookings of the parts in order, with the changes that made them (for undo)."""

    bookings: tuple[Booking, ...]
    changes: tuple[int, ...] = field(default=())


class StaffSequences:
    """Booking sequences, cancelling what is left of them, and making links of them."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        keys: KeyFile,
        answering: Answering,
        scheduling: Scheduling,
        own_client: ClientId,
    ) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._answering = answering
        self._scheduling = scheduling
        self._own_client = own_client

    def assign(self, query: SequenceQuery, parts: Sequence[Slot], tzid: str) -> tuple[Assignment, ...]:
        """Who would do each part: fewest booked minutes of its local day first, with the reasons."""
        with self._store.read() as tx:
            return tuple(
                assigned(tx, groups_of(step.query), slot, tzid, None)
                for step, slot in zip(query.steps, parts, strict=True)
            )

    def book(self, booking: SequenceBooking, *, origin: Origin) -> BookedSequence:
        """Book all parts under one code, or none: one event for each on the calendars of those who do it.

        With the reason for an exception also outside the hours of those who do it, by an hour at most; what they have
        already, what is held and what is kept clear is never booked over. Each part that needed it keeps the reason.

        Raises Invalid, and SlotTaken with the nearest sequences of the query (SequenceSlots).
        """
        refuse(_problems(booking))
        with self._store.write() as tx:
            if known_booking(tx, booking.booking_id) is not None:
                return BookedSequence(_parts(tx, booking.booking_id))
            outside = self._refuse_taken(tx, booking)
            recorder = Recorder(tx, self._clock.now(), origin)
            request = sequence_request(booking.names, booking.query, booking.tzid, DOT.join(booking.names))
            link_id = new_scheduling_link_id(secrets.token_bytes, sequence=True)
            made = _insert_parts(tx, booking, outside, recorder)
            self._insert_completed(link_id, request, booking.booking_id, recorder)
            for number, part in enumerate(made.bookings):
                values = {"link_id": link_id, "number": number, "booking_id": part.booking_id}
                tx.execute(insert(t.sequence_part).values(values))
            return made

    def parts(self, booking_id: BookingId) -> tuple[Booking, ...]:
        """All bookings of the sequence to which this one belongs, in order, cancelled ones too; none for a single."""
        with self._store.read() as tx:
            return _parts(tx, booking_id)

    def disorder(self, booking_id: BookingId, period: Period | None = None) -> Disorder | None:
        """What would be wrong with the order of the sequence if the booking were at the period, by default as it is;
        None for nothing, and for a single booking."""
        parts = self.parts(booking_id)
        ids = [part.booking_id for part in parts]
        if booking_id not in ids:
            return None
        place = ids.index(booking_id)
        own = period or parts[place].period
        for number, other in enumerate(parts):
            if number < place and not other.cancelled and own.start < other.period.end:
                return Disorder(other.summary, before=True)
            if number > place and not other.cancelled and own.end > other.period.start:
                return Disorder(other.summary, before=False)
        return None

    def cancel(self, booking_id: BookingId, *, origin: Origin) -> BookedSequence:
        """Cancel all that is left of the sequence to which the booking belongs."""
        with self._store.write() as tx:
            recorder = Recorder(tx, self._clock.now(), origin)
            left = [part for part in _parts(tx, booking_id) if not part.cancelled]
            ended = [cancel_booking(tx, part.booking_id, recorder) for part in left]
        changes = tuple(change for one in ended for change in one.changes)
        return BookedSequence(tuple(one.booking for one in ended), changes)

    def link(
        self, name: str, names: Sequence[str], query: SequenceQuery, tzid: str, *, origin: Origin
    ) -> SchedulingLink:
        """A one-time link of the desk's own client on whose page a visitor books the sequence. Raises Invalid."""
        refuse(text_problems("name", name, 255))
        request = sequence_request(names, query, tzid, name)
        return self._scheduling.create(self._own_client, request, origin=origin)

    def _refuse_taken(self, tx: Connection, booking: SequenceBooking) -> frozenset[int]:
        """Which parts are outside the hours of those who are to do them. Raises SlotTaken where something else is in
        the way, or somebody is closed and no reason is given.

        A group may be good through somebody else: those who are to do it must be free themselves.
        """
        steps = tuple(
            replace(step, query=_of_these(step.query, chosen))
            for step, chosen in zip(booking.query.steps, booking.assignments, strict=True)
        )
        query, now = replace(booking.query, steps=steps), self._clock.now()
        outside: frozenset[int] = frozenset()
        if booking.exception:
            exception = exception_in(tx, query, booking.periods, self._own_client, now)
            if exception is not None:
                query, outside = exception.query, frozenset(over.place for over in exception.overs)
        starts = [period.start for period in booking.periods]
        choice = SequenceChoice(query, self._own_client, starts[0], (), ())
        inquiry = self._answering.inquiry(tx, now)
        try:
            choice.slots(inquiry, starts)
        except SlotTaken as taken:
            query = replace(booking.query, overlapping=True)
            found = sequences_in(inquiry, query, self._own_client)
            offers = [SequenceSlot.of(one) for one in found]
            raise SlotTaken(taken.slot, nearest(starts[0], offers, ALTERNATIVES)) from None
        return outside

    def _insert_completed(
        self, link_id: SchedulingLinkId, request: LinkRequest, first: BookingId, recorder: Recorder
    ) -> None:
        values = {
            "link_id": link_id,
            "sha256": sha256(token_of(self._keys, link_id)),
            "client_id": self._own_client,
            "created": recorder.at,
            "status": LinkStatus.COMPLETED.value,
            "display_message": "",
            "asked": asked_value(request),
            "booking_id": first,
            **dict.fromkeys(("visitor_sha256", "no_times_suitable", "no_times_displayed")),
        }
        insert_link(values, recorder)


def sequence_request(names: Sequence[str], query: SequenceQuery, tzid: str, name: str) -> LinkRequest:
    """What a client would ask of a link to book these steps; `name` is what the whole is called."""
    queries = [step.query for step in query.steps]
    window = whole([period for one in queries for period in one.query_periods])
    assert window is not None, "a sequence is looked for at some time"
    times = DraftTimes(window.start, window.end, tzid, tzid)
    key = secrets.token_hex(8)
    steps = tuple(
        LinkStep(
            sequence_id=step.sequence_id,
            event_id=EventId(f"{key}-{number}"),
            draft=EventDraft(summary=called, times=times),
            tzid=tzid,
            query=step.query,
        )
        for number, (called, step) in enumerate(zip(names, query.steps, strict=True), start=1)
    )
    shape = ResponseFormat.OVERLAPPING_SLOTS if query.overlapping else ResponseFormat.SLOTS
    asked = AvailabilityQuery(
        participants=tuple(group for one in queries for group in one.participants),
        required_duration=sum((one.required_duration for one in queries), timedelta(0)),
        query_periods=(window,),
        response_format=shape,
        max_results=query.max_results,
    )
    return LinkRequest(
        event_id=EventId(key),
        draft=EventDraft(summary=name, times=times),
        told_event={},
        query=asked,
        tzid=tzid,
        redirect_uri="",
        steps=steps,
    )


def _insert_parts(
    tx: Connection, booking: SequenceBooking, outside: Collection[int], recorder: Recorder
) -> BookedSequence:
    bookings: list[Booking] = []
    changes: list[int] = []
    parts = zip(booking.query.steps, booking.periods, booking.names, booking.assignments, strict=True)
    for place, (step, period, name, chosen) in enumerate(parts):
        exception = booking.exception if place in outside else ""
        buffer, guest = step.query.buffer, booking.guest
        draft = BookingDraft(
            period=period,
            tzid=booking.tzid,
            summary=DOT.join((guest.company or guest.name, name)),
            description=booking.note,
            location=None,
            guest=guest,
            assignment=chosen,
            appointment_type_id=None,
            notes=DeskNotes(
                guest=guest,
                buffer_before=buffer.before.minimum // ONE_MINUTE,
                buffer_after=buffer.after.minimum // ONE_MINUTE,
                exception=exception,
            ),
        )
        first = bookings[0].code if bookings else None
        booking_id = None if bookings else booking.booking_id
        calendars = primary_calendars(tx, chosen.subs)
        reasoned = replace(recorder, reason=exception)
        made = insert_booking(draft, calendars, reasoned, booking_id=booking_id, code=first)
        bookings.append(made.booking)
        changes += made.changes
    return BookedSequence(tuple(bookings), tuple(changes))


def _of_these(query: AvailabilityQuery, chosen: Assignment) -> AvailabilityQuery:
    """The question for exactly those who are to do it, all of them."""
    groups = (
        replace(group, members=tuple(m for m in group.members if m.sub in chosen.subs), required=None)
        for group in query.participants
    )
    return replace(query, participants=tuple(group for group in groups if group.members))


def _parts(tx: Connection, booking_id: BookingId) -> tuple[Booking, ...]:
    link = link_of_booking(tx, booking_id)
    return () if link is None else parts_of(tx, link)


def _problems(booking: SequenceBooking) -> list[Problem]:
    problems = [*text_problems("guest.name", booking.guest.name, 255)]
    problems += email_problems("guest.email", booking.guest.email)
    for number, name in enumerate(booking.names):
        problems += text_problems(f"names[{number}]", name, 255)
    return problems
