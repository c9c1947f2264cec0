"""Bookings that staff make by hand: for whom and with whom they like, also where it is busy or closed, if they say why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy import Connection

from apcdesk.availability.explain import group_reasons
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.bookings import AppointmentType, Assignment, Method, Reason
from apcdesk.domain.changes import Origin
from apcdesk.domain.events import DeskNotes, Guest
from apcdesk.domain.explanations import Cause, MemberReason
from apcdesk.domain.ids import AppointmentTypeId, BookingId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat, Slot
from apcdesk.domain.questions import Answer, Form
from apcdesk.errors import Invalid, NotFound, Problem, SlotTaken
from apcdesk.service.asking.availability import managed_subs
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.bookings.rebooking import put_guest
from apcdesk.service.bookings.records import Booked, BookingDraft, insert_booking, known_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.offers.answers import answer_problems
from apcdesk.service.offers.appointment_types import appointment_type_in
from apcdesk.service.offers.holds import primary_calendars
from apcdesk.service.offers.offering import assignment
from apcdesk.service.validation import email_problems, refuse, text_problems
from apcdesk.store.database import Store

GRID = timedelta(minutes=15)
LOOK_AHEAD = timedelta(days=7)
"""How far ahead the next free time is looked for."""
TAKEN = frozenset({Cause.BUSY, Cause.HELD, Cause.CLEAR_AFTER, Cause.CLEAR_BEFORE})
ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class StaffBooking:
    """What staff fill in. `reason` is why it is booked although somebody is busy or closed.

    `not_asked` are the needed questions of the appointment type which staff say they did not ask.

    `subs` are whose calendars it stands on. The first guest is the one who booked; each has at least a name.
    """

    period: Period
    tzid: str
    subs: tuple[Sub, ...]
    guests: tuple[Guest, ...]
    appointment_type_id: AppointmentTypeId | None = None
    note: str = ""
    reason: str = ""
    anyway: bool = False
    booking_id: BookingId | None = None
    not_asked: tuple[str, ...] = ()
    as_proposed: bool = False
    """Whether these are those whom the appointment type proposed, and nobody chose others."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What staff should know before they take a time: how it is with each who was asked about, in that order.

    `next_free` is the first time from then on at which all of those who are to take part are free and open.
    """

    members: tuple[MemberReason, ...] = ()
    next_free: Period | None = None
    free: tuple[Sub, ...] = field(default=())

    def busy(self, subs: Sequence[Sub]) -> tuple[MemberReason, ...]:
        """Those of these whose time is taken."""
        return self._with(subs, taken=True)

    def outside(self, subs: Sequence[Sub]) -> tuple[MemberReason, ...]:
        """Those of these who are closed."""
        return self._with(subs, taken=False)

    def _with(self, subs: Sequence[Sub], *, taken: bool) -> tuple[MemberReason, ...]:
        found = []
        for member in self.members:
            blockers = tuple(b for b in member.blockers if (b.cause in TAKEN) is taken)
            if member.sub in subs and blockers:
                found.append(replace(member, blockers=blockers))
        return tuple(found)


class StaffBookings:
    """Looking at a time, and booking it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def conditions(
        self, period: Period, subs: Sequence[Sub], others: Sequence[Sub] = (), buffer: Buffer | None = None
    ) -> Conditions:
        """How it is with these at a time (UTC), and with others who might take part; nothing is stored."""
        with self._store.read() as tx:
            return self._conditions(tx, period, subs, others, buffer or Buffer())

    def proposed(self, kind: AppointmentType, period: Period) -> tuple[Sub, ...]:
        """Whom the appointment type would take at this time: those who are free, with the fewest booked minutes.

        Of a group in which too few are free it names nobody.
        """
        with self._store.read() as tx:
            return self._proposal(tx, kind, period).subs

    def book(self, booking: StaffBooking, *, origin: Origin) -> Booked:
        """Book it: one event on each calendar, all or nothing. The same booking_id twice is one booking.

        Raises Invalid for what is missing, also for a reason that is needed where somebody is closed; SlotTaken with
        the next free time where somebody is busy, unless `anyway` and the reason say that it shall be so; NotFound for
        somebody whose calendar was deleted.
        """
        refuse(_problems(booking))
        with self._store.write() as tx:
            known = known_booking(tx, booking.booking_id)
            if known is not None:
                return Booked(known, ())
            kind = None
            if booking.appointment_type_id is not None:
                kind = appointment_type_in(tx, booking.appointment_type_id)
            form = Form() if kind is None else kind.form
            refuse(answer_problems(form, booking.guests[0].answers, booking.not_asked))
            buffer = Buffer() if kind is None else kind.buffer
            conditions = self._conditions(tx, booking.period, booking.subs, (), buffer)
            busy, outside = conditions.busy(booking.subs), conditions.outside(booking.subs)
            if busy and not (booking.anyway and booking.reason):
                next_free = conditions.next_free
                found = () if next_free is None else (Slot(next_free, booking.subs),)
                raise SlotTaken(booking.period, found)
            if outside and not booking.reason:
                raise Invalid.one("reason", "errors.required", "say why this is an exception")
            chosen = self._chosen(tx, booking, kind)
            draft = _draft(booking, kind, chosen, exception=booking.reason if outside else "")
            reason = booking.reason if busy or outside else ""
            recorder = Recorder(tx, self._clock.now(), origin, reason)
            calendars = primary_calendars(tx, booking.subs)
            gone = [sub for sub in booking.subs if sub not in calendars]
            if gone:
                raise NotFound("calendar", gone[0])
            return insert_booking(draft, calendars, recorder, booking_id=booking.booking_id)

    def answer(
        self,
        booking_id: BookingId,
        answers: Sequence[Answer],
        not_asked: Collection[str] = (),
        *,
        origin: Origin,
    ) -> Booked:
        """Put these in place of what the guest of a booking answered, on its events too.

        Raises Invalid as `book`; NotFound, also for a booking without a guest.
        """
        with self._store.write() as tx:
            known = known_booking(tx, booking_id)
            if known is None or known.guest is None:
                raise NotFound("booking", booking_id)
            kind = None
            if known.appointment_type_id is not None:
                kind = appointment_type_in(tx, known.appointment_type_id)
            kept = [answer.question_id for answer in known.guest.answers]
            refuse(answer_problems(Form() if kind is None else kind.form, answers, not_asked, kept))
            recorder = Recorder(tx, self._clock.now(), origin)
            changes = put_guest(tx, known, replace(known.guest, answers=tuple(answers)), recorder)
            return Booked(known_booking(tx, booking_id) or known, changes)

    def _chosen(self, tx: Connection, booking: StaffBooking, kind: AppointmentType | None) -> Assignment:
        """Who does it, and why: as the appointment type chose, where that was left as it was; else by hand."""
        if kind is not None and booking.as_proposed:
            proposed = self._proposal(tx, kind, booking.period)
            if set(proposed.subs) == set(booking.subs):
                return proposed
        return Assignment(booking.subs, tuple(Reason(sub, Method.CHOSEN) for sub in booking.subs))

    def _proposal(self, tx: Connection, kind: AppointmentType, period: Period) -> Assignment:
        everybody = tuple(dict.fromkeys(sub for group in kind.participants for sub in group.subs))
        free = self._conditions(tx, period, (), everybody, kind.buffer).free
        groups = [
            group
            for group in kind.participants
            if group.required is None or len(set(group.subs) & set(free)) >= group.required
        ]
        return assignment(tx, groups, Slot(period, free), kind.tzid)

    def _conditions(
        self, tx: Connection, period: Period, subs: Sequence[Sub], others: Sequence[Sub], buffer: Buffer
    ) -> Conditions:
        everybody = list(dict.fromkeys((*subs, *others)))
        with_hours = managed_subs(tx, everybody)
        members = {sub: Member(sub, managed_availability=sub in with_hours) for sub in everybody}
        window = Period(period.start, period.end + LOOK_AHEAD)
        all_of_them = _query((Group(tuple(members.values())),), period, window, buffer)
        situation = load_situation(tx, all_of_them, None, self._clock.now())
        reasons = group_reasons(all_of_them, situation, period)[0].members if everybody else ()
        next_free = None
        if subs:
            wanted = _query((Group(tuple(members[sub] for sub in subs)),), period, window, buffer)
            if available_at(wanted, situation, period) is None:
                found = solve(replace(wanted, max_results=1), situation)
                next_free = found[0].period if found else None
        return Conditions(reasons, next_free, tuple(one.sub for one in reasons if one.free))


def _query(groups: tuple[Group, ...], period: Period, window: Period, buffer: Buffer) -> AvailabilityQuery:
    return AvailabilityQuery(
        participants=groups,
        required_duration=period.length,
        query_periods=(window,),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=GRID,
        buffer=buffer,
    )


def _draft(
    booking: StaffBooking, kind: AppointmentType | None, chosen: Assignment, *, exception: str
) -> BookingDraft:
    guest, *others = booking.guests
    buffer = Buffer() if kind is None else kind.buffer
    return BookingDraft(
        period=booking.period,
        tzid=booking.tzid,
        summary=guest.company or guest.name,
        description=booking.note,
        location=None if kind is None else kind.location or None,
        guest=guest,
        assignment=chosen,
        appointment_type_id=booking.appointment_type_id,
        notes=DeskNotes(
            guest=guest,
            guest_count=len(booking.guests),
            others=tuple(others),
            appointment_type_id=booking.appointment_type_id,
            buffer_before=buffer.before.minimum // ONE_MINUTE,
            buffer_after=buffer.after.minimum // ONE_MINUTE,
            exception=exception,
        ),
    )


def _problems(booking: StaffBooking) -> list[Problem]:
    problems = []
    if not booking.guests:
        problems.append(Problem("guests", "errors.required", "say who comes"))
    for n, guest in enumerate(booking.guests):
        problems += text_problems(f"guests[{n}].name", guest.name, 255)
        problems += email_problems(f"guests[{n}].email", guest.email)
    if not booking.subs:
        problems.append(Problem("subs", "errors.required", "choose at least one calendar"))
    return problems
