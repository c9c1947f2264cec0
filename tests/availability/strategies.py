"""Random situations and questions on whole minutes, near the hours in which clocks change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from hypothesis import strategies as st

from apcdesk.availability.situation import NOT_BACK, Busy, CountedStart, Diary, Situation
from apcdesk.domain.ids import CalendarId, ClientId, EventId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import (
    AvailabilityConstraint,
    AvailabilityQuery,
    Buffer,
    ConstraintPeriod,
    ExcludedEvent,
    Group,
    Member,
    ResponseFormat,
)
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod

CHANGES = {
    "Europe/Berlin": ("2030-03-31T01:00Z", "2030-10-27T01:00Z"),
    "America/New_York": ("2030-03-10T07:00Z", "2030-11-03T06:00Z"),
    "Australia/Lord_Howe": ("2030-04-06T15:00Z", "2030-10-05T15:30Z"),  # by half an hour
    "Africa/Cairo": ("2030-04-25T22:00Z", "2030-10-31T21:00Z"),  # at midnight
    "America/Nuuk": ("2030-03-31T01:00Z", "2030-10-27T01:00Z"),  # the hour before midnight
    "Etc/UTC": ("2030-01-07T00:00Z",),
}
SUBS = [Sub("A"), Sub("B"), Sub("C")]
CALENDARS = [CalendarId("cal"), CalendarId("other"), CalendarId("closed")]
CLIENTS = [ClientId("ours"), ClientId("theirs")]
EVENT_IDS = [EventId("one"), EventId("two")]
EVENT_UIDS = [EventUid("evt_1"), EventUid("evt_2"), EventUid("evt_3")]
HOLDERS = ["kiosk", "link"]
RULE_IDS = ["early", "late", "unknown"]
TAGS = [("kind", "demo"), ("kind", "talk"), ("floor", "2")]


@dataclass(frozen=True)
class Setting:
    """Where a case takes place: a zone, a change of its clock, and the grain of its times in minutes."""

    tzid: str
    change: datetime
    grain: int

    def moment(self, steps: int) -> datetime:
        return self.change + timedelta(minutes=steps * self.grain)


@cache
@st.composite
def settings_of_place(draw: st.DrawFn) -> Setting:
    tzid = draw(st.sampled_from(list(CHANGES)))
    change = datetime.fromisoformat(draw(st.sampled_from(CHANGES[tzid]))).astimezone(UTC)
    return Setting(tzid, change, draw(st.sampled_from([15, 5, 1, 20])))


@cache
def periods(setting: Setting, longest: int = 48) -> st.SearchStrategy[Period]:
    """Within 60 steps of the change."""
    starts = st.integers(-60, 60)
    lengths = st.integers(1, longest)
    return st.builds(
        lambda start, length: Period(setting.moment(start), setting.moment(start + length)), starts, lengths
    )


@cache
def weekly_periods(setting: Setting) -> st.SearchStrategy[WeeklyPeriod]:
    """On the day of the change or next to it, most of them in its small hours."""

    def build(offset: int, start: int, length: int) -> WeeklyPeriod:
        day = Weekday((setting.change.weekday() + offset) % 7)
        return WeeklyPeriod(day, start * 15, min(start * 15 + length * 5, 1440))

    starts = st.one_of(st.integers(0, 16), st.integers(80, 95), st.integers(0, 95))
    return st.builds(build, st.integers(-1, 1), starts, st.integers(1, 96))


@cache
def rules(setting: Setting, rule_id: str) -> st.SearchStrategy[AvailabilityRule]:
    return st.builds(
        AvailabilityRule,
        sub=st.just(SUBS[0]),
        availability_rule_id=st.just(rule_id),
        tzid=st.sampled_from([setting.tzid, setting.tzid, "Asia/Kathmandu"]),
        weekly_periods=st.lists(weekly_periods(setting), max_size=4).map(tuple),
        calendar_ids=st.none() | st.lists(st.sampled_from(CALENDARS), min_size=1, max_size=2).map(tuple),
    )


@cache
@st.composite
def busies(draw: st.DrawFn, setting: Setting) -> Busy:
    start, end = draw(periods(setting, longest=12)).seconds
    calendar_id = draw(st.sampled_from(CALENDARS))
    holder = draw(st.none() | st.sampled_from((*HOLDERS, NOT_BACK)))
    if holder is not None:
        return Busy(calendar_id, start, end, holder=holder)
    return Busy(
        calendar_id,
        start,
        end,
        tentative=draw(st.booleans()),
        client_id=draw(st.none() | st.sampled_from(CLIENTS)),
        event_uid=draw(st.sampled_from(EVENT_UIDS)),
        event_id=draw(st.none() | st.sampled_from(EVENT_IDS)),
    )


@cache
def counted_starts(setting: Setting) -> st.SearchStrategy[CountedStart]:
    return st.builds(
        CountedStart,
        start=st.integers(-200, 200).map(lambda n: int(setting.moment(n).timestamp())),
        event_uid=st.sampled_from(EVENT_UIDS),
        event_id=st.none() | st.sampled_from(EVENT_IDS),
        tags=st.frozensets(st.sampled_from(TAGS), max_size=2),
    )


@cache
@st.composite
def diaries(draw: st.DrawFn, setting: Setting, sub: Sub) -> Diary:
    ids = draw(st.sampled_from([["early"], ["early", "late"], []]))
    return Diary(
        sub,
        calendar_ids=tuple(CALENDARS[:2]),
        busy=tuple(draw(st.lists(busies(setting), max_size=5))),
        rules=tuple(draw(rules(setting, rule_id)) for rule_id in ids),
        available_periods=tuple(
            AvailablePeriod(sub, str(n), period)
            for n, period in enumerate(draw(st.lists(periods(setting), max_size=2)))
        ),
        counted=tuple(draw(st.lists(counted_starts(setting), max_size=4))),
    )


@cache
@st.composite
def situations(draw: st.DrawFn, setting: Setting) -> Situation:
    client_id = draw(st.none() | st.sampled_from(CLIENTS))
    return Situation({sub: draw(diaries(setting, sub)) for sub in SUBS}, client_id)


@cache
def buffers() -> st.SearchStrategy[Buffer]:
    minutes = st.sampled_from([0, 5, 7, 30])
    return st.builds(Buffer.of_minutes, minutes, minutes)


@cache
def constraints(setting: Setting) -> st.SearchStrategy[AvailabilityConstraint]:
    return st.builds(
        AvailabilityConstraint,
        period=st.sampled_from(ConstraintPeriod),
        limit=st.integers(1, 2),
        tzid=st.sampled_from([setting.tzid, "Pacific/Auckland"]),
        tags=st.lists(st.sampled_from(TAGS), max_size=1).map(tuple),
    )


@cache
def members(setting: Setting) -> st.SearchStrategy[Member]:
    """Plain ones as often as those with many options, which are seldom free."""
    plain = st.builds(Member, sub=st.sampled_from(SUBS), ignore_tentative=st.booleans())
    choosy = st.builds(
        Member,
        sub=st.sampled_from(SUBS),
        managed_availability=st.booleans(),
        availability_rule_ids=st.none() | st.lists(st.sampled_from(RULE_IDS), max_size=2).map(tuple),
        calendar_ids=st.none() | st.none() | st.lists(st.sampled_from(CALENDARS), max_size=2).map(tuple),
        available_periods=st.none() | st.none() | st.lists(periods(setting), max_size=2).map(tuple),
        buffer=st.none() | buffers(),
        ignore_tentative=st.booleans(),
        only_managed_events=st.booleans(),
        availability_constraints=st.just(()) | st.lists(constraints(setting), max_size=2).map(tuple),
    )
    return plain | choosy


@cache
@st.composite
def groups(draw: st.DrawFn, setting: Setting) -> Group:
    chosen = tuple(draw(st.lists(members(setting), min_size=1, max_size=4)))
    return Group(chosen, draw(st.none() | st.just(1) | st.integers(1, len(chosen))))


@cache
def excluded_events() -> st.SearchStrategy[ExcludedEvent]:
    return st.builds(ExcludedEvent, event_id=st.sampled_from(EVENT_IDS)) | st.builds(
        ExcludedEvent, event_uid=st.sampled_from(EVENT_UIDS)
    )


@cache
@st.composite
def queries(draw: st.DrawFn, setting: Setting) -> AvailabilityQuery:
    by_slots = draw(st.integers(0, 4)) == 0
    starts = st.integers(-60, 60).map(setting.moment)
    return AvailabilityQuery(
        participants=tuple(draw(st.lists(groups(setting), min_size=1, max_size=2))),
        required_duration=timedelta(minutes=draw(st.integers(1, 8)) * setting.grain),
        query_periods=() if by_slots else tuple(draw(st.lists(periods(setting), min_size=1, max_size=3))),
        query_slots=tuple(draw(st.lists(starts, min_size=1, max_size=8))) if by_slots else (),
        response_format=draw(st.sampled_from(ResponseFormat)),
        start_interval=draw(st.none() | st.sampled_from([1, 5, 15, 60]).map(lambda n: timedelta(minutes=n))),
        buffer=draw(buffers()),
        max_results=draw(st.sampled_from([512, 512, 3, 1])),
        excluded_events=tuple(draw(st.lists(excluded_events(), max_size=2))),
        holder=draw(st.none() | st.sampled_from(HOLDERS)),
    )


@cache
@st.composite
def cases(draw: st.DrawFn) -> tuple[Setting, Situation, AvailabilityQuery]:
    """Where it takes place, what is stored, and what is asked."""
    setting = draw(settings_of_place())
    return setting, draw(situations(setting)), draw(queries(setting))


@cache
@st.composite
def calm_cases(draw: st.DrawFn) -> tuple[Setting, Situation, AvailabilityQuery]:
    """Cases of a working day, in which often little is missing: hours, a few events, a grid and buffers."""
    setting = draw(settings_of_place())
    day = Weekday(setting.change.weekday())
    situation = {}
    for sub in SUBS:
        opens = draw(st.integers(0, 12))
        hours = WeeklyPeriod(day, opens * 30, (opens + draw(st.integers(6, 24))) * 30)
        rule = AvailabilityRule(sub, "early", draw(st.sampled_from([setting.tzid, "Etc/UTC"])), (hours,))
        busy = []
        for start in draw(st.lists(st.integers(0, 40), min_size=1, max_size=4)):
            taken = Period(setting.change, setting.change + timedelta(minutes=15 * draw(st.integers(1, 6))))
            times = taken.moved(timedelta(minutes=15 * start)).seconds
            busy.append(Busy(CALENDARS[0], *times, event_uid=draw(st.sampled_from(EVENT_UIDS))))
        situation[sub] = Diary(sub, tuple(CALENDARS[:2]), tuple(busy), (rule,))
    managed = st.builds(
        Member, sub=st.sampled_from(SUBS), managed_availability=st.sampled_from([True, True, False])
    )
    chosen = [
        Group(tuple(draw(st.lists(managed, min_size=1, max_size=2, unique_by=lambda m: m.sub))))
        for _ in range(draw(st.integers(1, 2)))
    ]
    start = draw(st.integers(0, 12))
    window = Period(
        setting.change + timedelta(minutes=30 * start),
        setting.change + timedelta(minutes=30 * (start + draw(st.integers(3, 12)))),
    )
    minutes = st.sampled_from([0, 15, 30])
    query = AvailabilityQuery(
        participants=tuple(chosen),
        required_duration=timedelta(minutes=draw(st.sampled_from([45, 60, 75]))),
        query_periods=(window,),
        response_format=draw(st.sampled_from(ResponseFormat)),
        start_interval=timedelta(minutes=15),
        buffer=Buffer.of_minutes(draw(minutes), draw(minutes)),
    )
    return setting, Situation(situation, None), query
