"""Two processes write at random; whatever either answers from memory is what the events say, minute by minute."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from apcdesk.availability.sequences import solve_sequences
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.events import DraftTimes, EventDraft, Guest, Transparency, When
from apcdesk.domain.ids import EventId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, ExcludedEvent, Group, Member, ResponseFormat
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from apcdesk.errors import ApcdeskError, NothingToUndo, SlotTaken
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.asking.sequences import everything_of
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.checking import check_busy_days
from apcdesk.service.events.records import insert_event
from apcdesk.service.services import Services
from tests.availability.model import model_answer
from tests.builders import an_event
from tests.builders_services import ManualClock, make_services
from tests.service.builders import WEDNESDAY, an_appointment_type, at, hours

NAMES = ("one", "two", "three")
SECONDS = 600
"""How long the thorough profile goes on."""
QUICK = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
THOROUGH = settings(QUICK, max_examples=60, stateful_step_count=50, derandomize=False)

names = st.sampled_from(NAMES)
either = st.integers(0, 1)
moments = st.integers(0, 60).map(lambda n: at("06:00") + timedelta(minutes=15 * n))
lengths = st.sampled_from([5, 15, 40, 60, 61, 24 * 60]).map(lambda n: timedelta(minutes=n))
odd = st.sampled_from([0, 0, 0, 20]).map(lambda n: timedelta(seconds=n))
blocking = st.sampled_from(
    [Transparency.OPAQUE, Transparency.OPAQUE, Transparency.TENTATIVE, Transparency.TRANSPARENT]
)
members = st.builds(
    lambda name, **options: (name, options),
    names,
    managed_availability=st.booleans(),
    ignore_tentative=st.sampled_from([False, False, True]),
    only_managed_events=st.sampled_from([False, False, True]),
    buffer=st.none() | st.sampled_from([Buffer.of_minutes(0, 10), Buffer.of_minutes(7, 0)]),
)


Question = tuple[AvailabilityQuery, list[list[tuple[str, dict[str, Any]]]]]


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A query without its participants, and those by name."""
    groups = draw(st.lists(st.lists(members, min_size=1, max_size=3), min_size=1, max_size=2))
    start = draw(moments)
    period = Period(start, start + draw(st.sampled_from([4, 12, 30])) * timedelta(hours=1))
    by_slots = draw(st.booleans()) and draw(st.booleans())
    query = AvailabilityQuery(
        participants=tuple(Group((), draw(st.none() | st.integers(1, len(group)))) for group in groups),
        required_duration=timedelta(minutes=draw(st.sampled_from([5, 13, 30, 60]))),
        query_periods=() if by_slots else (period,),
        query_slots=tuple(draw(st.lists(moments, min_size=1, max_size=5))) if by_slots else (),
        response_format=draw(st.sampled_from(ResponseFormat)),
        start_interval=draw(st.none() | st.sampled_from([5, 15]).map(lambda n: timedelta(minutes=n))),
        buffer=Buffer.of_minutes(draw(st.sampled_from([0, 5])), draw(st.sampled_from([0, 10, 3]))),
        holder=draw(st.sampled_from([None, "v0", "v1"])),
    )
    return query, groups


class Given(Exception):
    """Makes a write fail."""


class Desk(RuleBasedStateMachine):
    """Two processes over one database, as far as the database can tell."""

    template: Path

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(self.template, self.folder / "apcdesk.sqlite")
        self.clock = ManualClock()
        self.processes: list[Services] = [make_services(self.folder, self.clock) for _ in range(2)]
        self.memories = [Answering(), Answering()]
        self.changes: list[tuple[int, ...]] = []
        self.uids: list[EventUid] = []

    def teardown(self) -> None:
        if hasattr(self, "processes"):
            report = check_busy_days(self.processes[0].store)
            for services in self.processes:
                services.close()
            shutil.rmtree(self.folder)
            assert report.wrong == (), report.words

    # What is written

    @rule(
        who=either, name=names, number=st.integers(0, 4), start=moments, length=lengths, by=odd, kind=blocking
    )
    def write(
        self, who: int, name: str, number: int, start: datetime, length: timedelta, by: timedelta, kind: Any
    ) -> None:
        services, calendar = self.processes[who], self.calendar(who, name)
        draft = EventDraft(summary="Event", times=DraftTimes(start + by, start + length), transparency=kind)
        if number:
            written = services.events.upsert(
                calendar.calendar_id,
                EventId(str(number)),
                draft,
                client_id=services.own_client,
                origin=STAFF,
            )
        else:
            written = services.events.create(calendar.calendar_id, draft)
        self.changes.append(written.changes)
        self.uids.append(written.event.event_uid)

    @rule(who=either, which=st.integers(0, 99), start=moments, length=lengths, name=st.none() | names)
    def move(self, who: int, which: int, start: datetime, length: timedelta, name: str | None) -> None:
        if self.uids:
            target = None if name is None else self.calendar(who, name).calendar_id
            uid = self.uids[which % len(self.uids)]
            self.attempt(
                lambda: self.processes[who].events.move(
                    uid, Period(start, start + length), calendar_id=target
                )
            )

    @rule(who=either, which=st.integers(0, 99))
    def delete(self, who: int, which: int) -> None:
        if self.uids:
            uid = self.uids[which % len(self.uids)]
            self.attempt(lambda: self.processes[who].events.delete(uid))

    @rule(who=either, which=st.integers(0, 99))
    def undo(self, who: int, which: int) -> None:
        if self.changes:
            changes = self.changes[-1 - which % min(3, len(self.changes))]
            with suppress(NothingToUndo, SlotTaken):
                self.changes.append(self.processes[who].changes.undo(changes))

    @rule(who=either, name=names, starts=st.lists(moments, max_size=6), length=lengths)
    def import_file(self, who: int, name: str, starts: list[datetime], length: timedelta) -> None:
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test"]
        for n, start in enumerate(starts):
            end = start + length
            times = [f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}"]
            lines += [
                "BEGIN:VEVENT",
                f"UID:{n}",
                "DTSTAMP:20270101T000000Z",
                "SUMMARY:E",
                *times,
                "END:VEVENT",
            ]
        path = self.folder / f"{name}.ics"
        path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), "utf-8")
        services = self.processes[who]
        services.importing.run([path], client_id=services.own_client, origin=SYSTEM)

    @rule(who=either, name=names)
    def delete_calendar(self, who: int, name: str) -> None:
        calendar = self.calendar(who, name)
        self.processes[who].calendars.delete(calendar.calendar_id, origin=STAFF)

    @rule(who=either, name=names, start=st.integers(6, 12), there=st.booleans())
    def change_hours(self, who: int, name: str, start: int, there: bool) -> None:
        sub, services = self.calendar(who, name).sub, self.processes[who]
        if there:
            services.rules.upsert(hours(sub, start, start + 8), origin=STAFF)
        else:
            self.attempt(lambda: services.rules.delete(sub, "hours", origin=STAFF))

    @rule(who=either, name=names, start=moments, length=lengths)
    def open_besides(self, who: int, name: str, start: datetime, length: timedelta) -> None:
        period = AvailablePeriod(self.calendar(who, name).sub, "extra", Period(start, start + length))
        self.processes[who].rules.upsert_period(period, origin=STAFF)

    @rule(who=either, name=names, start=moments, keep=st.booleans())
    def hold_or_book(self, who: int, name: str, start: datetime, keep: bool) -> None:
        services, sub = self.processes[who], self.calendar(who, name).sub
        kind = an_appointment_type(NamedGroup("Table", (sub,)), name=name, first_day=WEDNESDAY)
        services.appointment_types.upsert(kind, origin=STAFF)
        type_id, holder = kind.appointment_type_id, f"v{who}"
        with suppress(SlotTaken):
            if keep:
                services.bookings.hold(type_id, start, holder=holder, place="Kiosk", origin=STAFF)
            else:
                services.bookings.book(BookingRequest(type_id, start, Guest("G"), holder), origin=STAFF)

    @rule(who=either, minutes=st.integers(0, 5))
    def let_time_pass(self, who: int, minutes: int) -> None:
        self.clock.advance(minutes=minutes)
        if minutes % 2:
            self.processes[who].holds.expire()

    @rule(who=either)
    def restart(self, who: int) -> None:
        self.processes[who].close()
        self.processes[who] = make_services(self.folder, self.clock)
        self.memories[who] = Answering()

    # What is asked

    @rule(who=either, question=questions(), excluded=st.none() | st.integers(0, 99))
    def ask(self, who: int, question: Question, excluded: int | None) -> None:
        query = self.asked(who, question)
        if excluded is not None and self.uids:
            uid = self.uids[excluded % len(self.uids)]
            query = replace(query, excluded_events=(ExcludedEvent(event_uid=uid),))
        services = self.processes[who]
        client_id = services.own_client

        answer = services.availability.query(query, client_id=client_id)

        with services.store.read() as tx:
            situation = load_situation(tx, query, client_id, self.clock.now())
            inquiry = self.memories[who].inquiry(tx, self.clock.now())
            assert answer == true_answer(query, situation) == inquiry.solve(query, client_id)
            for slot in answer[:3]:
                at_once = inquiry.available_at(query, slot.period, client_id)
                assert at_once == slot == available_at(query, situation, slot.period)

    @rule(
        who=either,
        asked=st.lists(questions(), min_size=1, max_size=3),
        excluded=st.none() | st.integers(0, 99),
    )
    def ask_for_a_sequence(self, who: int, asked: list[Question], excluded: int | None) -> None:
        """One after the other; the last may look past an event."""
        queries = [self.asked(who, question) for question in asked]
        if excluded is not None and self.uids:
            uid = self.uids[excluded % len(self.uids)]
            queries[-1] = replace(queries[-1], excluded_events=(ExcludedEvent(event_uid=uid),))
        periods = tuple(period for query in queries for period in query.query_periods)
        steps = (replace(query, query_periods=periods, query_slots=()) for query in queries)
        query = SequenceQuery(
            tuple(SequenceStep(number, step) for number, step in enumerate(steps)), overlapping=who == 1
        )
        services = self.processes[who]

        answer = services.availability.sequences(query, client_id=services.own_client)

        if not periods:
            assert answer == ()
            return
        with services.store.read() as tx:
            everything = everything_of(query)
            situation = load_situation(tx, everything, services.own_client, self.clock.now())
        assert answer == solve_sequences(query, situation)

    @rule(question=questions(), name=names, start=moments, length=lengths)
    def ask_a_snapshot_that_was_overtaken(
        self, question: Question, name: str, start: datetime, length: timedelta
    ) -> None:
        query = self.asked(0, question)
        with self.processes[0].store.read() as tx:
            overtaken = self.memories[0].inquiry(tx, self.clock.now())
            self.write(1, name, 0, start, length, timedelta(0), Transparency.OPAQUE)
            with self.processes[0].store.read() as later:
                self.compare(self.memories[0].inquiry(later, self.clock.now()), query)
            self.compare(overtaken, query)
        with self.processes[0].store.read() as tx:
            self.compare(self.memories[0].inquiry(tx, self.clock.now()), query)

    @rule(question=questions(), who=either, name=names, start=moments)
    def ask_within_a_write_that_fails(self, question: Question, who: int, name: str, start: datetime) -> None:
        services, query = self.processes[who], self.asked(who, question)
        calendar = self.calendar(who, name)
        when = When(Period(start, start + timedelta(hours=1)))
        event = an_event(calendar_id=calendar.calendar_id, sub=calendar.sub, when=when)
        with suppress(Given), services.store.write() as tx:
            self.compare(self.memories[who].inquiry(tx, self.clock.now()), query)
            insert_event(tx, event, Recorder(tx, self.clock.now(), STAFF))
            self.compare(self.memories[who].inquiry(tx, self.clock.now()), query)
            raise Given

    @invariant()
    def busy_days_are_right(self) -> None:
        if hasattr(self, "processes"):
            report = check_busy_days(self.processes[0].store)
            assert report.wrong == (), report.words

    def calendar(self, who: int, name: str) -> Any:
        services = self.processes[who]
        return services.calendars.open(services.own_client, name, origin=STAFF).calendar

    def asked(self, who: int, question: Question) -> AvailabilityQuery:
        query, groups = question
        filled = tuple(
            replace(group, members=tuple(Member(self.calendar(who, name).sub, **o) for name, o in named))
            for group, named in zip(query.participants, groups, strict=True)
        )
        return replace(query, participants=filled)

    def compare(self, inquiry: Inquiry, query: AvailabilityQuery) -> None:
        situation = load_situation(inquiry.tx, query, None, inquiry.now)
        assert inquiry.solve(query) == true_answer(query, situation)

    def attempt(self, write: Any) -> None:
        """What is written may be gone by now."""
        try:
            written = write()
        except ApcdeskError:
            return
        if hasattr(written, "changes"):
            self.changes.append(written.changes)


def true_answer(query: AvailabilityQuery, situation: Situation) -> Any:
    """By the exact engine, and by the model where everything is on whole minutes."""
    answer = solve(query, situation)
    times = [t for diary in situation.diaries.values() for b in diary.busy for t in (b.start, b.end)]
    if not any(moment % 60 for moment in times):
        assert answer == model_answer(query, situation)
    return answer


def test_whatever_is_written_the_answers_stay_true(tmp_path: Path):
    make_services(tmp_path).close()
    Desk.template = tmp_path / "apcdesk.sqlite"
    if os.environ.get("HYPOTHESIS_PROFILE") != "thorough":
        run_state_machine_as_test(Desk, settings=QUICK)
        return
    began = time.monotonic()
    while time.monotonic() - began < SECONDS:
        run_state_machine_as_test(Desk, settings=THOROUGH)
