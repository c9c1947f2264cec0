"""The availability query answered minute by minute: slow, and obviously what contract scheduling §1.4 says.

It shares no code with the engine. A time is the number of a minute since the epoch, free time is a set of minutes;
all that it is given must lie on whole minutes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from apcdesk.availability.situation import Busy, CountedStart, Diary, Situation
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityConstraint, AvailabilityQuery, Member, ResponseFormat, Slot
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod

Minutes = set[int]
Interval = tuple[int, int]


def model_answer(query: AvailabilityQuery, situation: Situation) -> tuple[Slot, ...]:
    """Steps 1 to 6."""
    groups = _runs_by_group(query, situation)
    needed = [len(g.members) if g.required is None else g.required for g in query.participants]
    length = _minutes(query.required_duration)
    reach = {minute: minute + _longest(groups, needed, minute) for minute in _searched(query)}
    found = sorted(_entries(query, reach, length))[: query.max_results]
    return tuple(Slot(_period(*interval), _participants(query, groups, interval)) for interval in found)


def model_available_at(query: AvailabilityQuery, situation: Situation, period: Period) -> Slot | None:
    """Whether exactly this time is good."""
    groups = _runs_by_group(query, situation)
    needed = [len(g.members) if g.required is None else g.required for g in query.participants]
    start, end = _interval(period)
    if not set(range(start, end)) <= _searched(query) or start + _longest(groups, needed, start) < end:
        return None
    return Slot(period, _participants(query, groups, (start, end)))


def model_open_minutes(
    rules: Iterable[AvailabilityRule], available_periods: Iterable[AvailablePeriod], window: Period
) -> Minutes:
    """`M` inside the window."""
    inside = _minutes_of(window)
    found: Minutes = set()
    for rule in rules:
        found |= _rule_minutes(rule, inside)
    for available in available_periods:
        found |= _minutes_of(available.period)
    return found & inside


def minutes_of_all(periods: Iterable[Period]) -> Minutes:
    """Every minute of the periods."""
    return {minute for period in periods for minute in _minutes_of(period)}


def _entries(query: AvailabilityQuery, reach: Mapping[int, int], length: int) -> list[Interval]:
    """Step 6. `reach` says, for each searched minute, how long an interval that starts there stays good."""
    step = None if query.start_interval is None else _minutes(query.start_interval)
    if query.query_slots:
        listed = {_minute(start) for start in query.query_slots}
        return [(t, t + length) for t in listed if reach[t] >= t + length]
    if query.response_format is ResponseFormat.PERIODS:
        return _periods(reach, length, step)
    good = sorted(t for t, end in reach.items() if end >= t + length and t % (step or 1) == 0)
    if query.response_format is ResponseFormat.OVERLAPPING_SLOTS and step is not None:
        return [(t, t + length) for t in good]
    packed: list[Interval] = []
    for t in good:
        if not packed or t >= packed[-1][1]:
            packed.append((t, t + length))
    return packed


def _periods(reach: Mapping[int, int], length: int, step: int | None) -> list[Interval]:
    maximal = [(t, end) for t, end in reach.items() if end > t and reach.get(t - 1, 0) < end]
    if step is not None:
        maximal = [(t + -t % step, end) for t, end in maximal]
    enough = [(t, end) for t, end in maximal if end - t >= length]
    return [a for a in enough if not any(a != b and b[0] <= a[0] and a[1] <= b[1] for b in enough)]


def _longest(groups: list[list[Mapping[int, int]]], needed: list[int], minute: int) -> int:
    """Step 5: for how many minutes enough members of every group stay free, the same ones."""
    per_group = []
    for runs, count in zip(groups, needed, strict=True):
        lengths = sorted((run.get(minute, 0) for run in runs), reverse=True)
        per_group.append(lengths[count - 1])
    return min(per_group)


def _participants(
    query: AvailabilityQuery, groups: list[list[Mapping[int, int]]], interval: Interval
) -> tuple[Sub, ...]:
    start, end = interval
    subs: list[Sub] = []
    for group, runs in zip(query.participants, groups, strict=True):
        for member, run in zip(group.members, runs, strict=True):
            if run.get(start, 0) >= end - start and member.sub not in subs:
                subs.append(member.sub)
    return tuple(subs)


def _runs_by_group(query: AvailabilityQuery, situation: Situation) -> list[list[Mapping[int, int]]]:
    """For every member: each free minute, with the number of minutes that it stays free from there."""
    return [[_runs(_free(m, query, situation)) for m in group.members] for group in query.participants]


def _runs(free: Minutes) -> Mapping[int, int]:
    runs: dict[int, int] = {}
    for minute in sorted(free, reverse=True):
        runs[minute] = 1 + runs.get(minute + 1, 0)
    return runs


def _free(member: Member, query: AvailabilityQuery, situation: Situation) -> Minutes:
    """Steps 1 to 4."""
    diary = situation.diaries[member.sub]
    rules = _selected(member, diary)
    free = _searched(query)
    if member.available_periods is not None:
        free &= minutes_of_all(member.available_periods)
    if member.managed_availability:
        open_minutes = minutes_of_all(stored.period for stored in diary.available_periods)
        for rule in rules:
            open_minutes |= _rule_minutes(rule, free)
        free &= open_minutes
    for constraint in member.availability_constraints:
        free -= _full(constraint, query, diary, free)
    buffer = member.buffer or query.buffer
    for busy in diary.busy:
        if _looked_at(busy, member, diary, rules) and _blocks(busy, member, query, situation):
            start = busy.start // 60 - _minutes(buffer.after.minimum)
            end = busy.end // 60 + _minutes(buffer.before.minimum)
            free -= set(range(start, end))
    return free


def _searched(query: AvailabilityQuery) -> Minutes:
    length = _minutes(query.required_duration)
    found = minutes_of_all(query.query_periods)
    for start in query.query_slots:
        found |= set(range(_minute(start), _minute(start) + length))
    return found


def _selected(member: Member, diary: Diary) -> list[AvailabilityRule]:
    ids = member.availability_rule_ids
    return [rule for rule in diary.rules if ids is None or rule.availability_rule_id in ids]


def _looked_at(busy: Busy, member: Member, diary: Diary, rules: list[AvailabilityRule]) -> bool:
    if member.calendar_ids is not None:
        return busy.calendar_id in member.calendar_ids
    if member.managed_availability and rules and all(rule.calendar_ids is not None for rule in rules):
        return any(busy.calendar_id in (rule.calendar_ids or ()) for rule in rules)
    return busy.calendar_id in diary.calendar_ids


def _blocks(busy: Busy, member: Member, query: AvailabilityQuery, situation: Situation) -> bool:
    if busy.holder is not None:
        return busy.holder != query.holder
    own = busy.client_id == situation.client_id
    for excluded in query.excluded_events:
        if excluded.event_uid is not None and excluded.event_uid == busy.event_uid:
            return False
        if excluded.event_id is not None and own and excluded.event_id == busy.event_id:
            return False
    return not (member.ignore_tentative and busy.tentative) and not (member.only_managed_events and not own)


def _full(
    constraint: AvailabilityConstraint, query: AvailabilityQuery, diary: Diary, minutes: Minutes
) -> Minutes:
    """The minutes whose local day or ISO week has its limit of events already."""
    zone = ZoneInfo(constraint.tzid)

    def bin_of(minute: int) -> tuple[int, ...]:
        day = datetime.fromtimestamp(minute * 60, zone).date()
        return day.isocalendar()[:2] if constraint.period == "week" else (day.toordinal(),)

    counts = Counter(
        bin_of(counted.start // 60)
        for counted in diary.counted
        if set(constraint.tags) <= counted.tags and not _is_excluded(counted, query)
    )
    return {minute for minute in minutes if counts[bin_of(minute)] >= constraint.limit}


def _is_excluded(counted: CountedStart, query: AvailabilityQuery) -> bool:
    return any(
        (excluded.event_uid is not None and excluded.event_uid == counted.event_uid)
        or (excluded.event_id is not None and excluded.event_id == counted.event_id)
        for excluded in query.excluded_events
    )


def _rule_minutes(rule: AvailabilityRule, wanted: Minutes) -> Minutes:
    """The open minutes of every date near the wanted ones."""
    if not wanted:
        return set()
    first, last = _day(min(wanted)) - timedelta(days=2), _day(max(wanted)) + timedelta(days=2)
    found: Minutes = set()
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        for weekly in rule.weekly_periods:
            if weekly.day == day.weekday():
                start = _on_the_clock(rule.tzid, day, weekly.start_minute)
                end = _on_the_clock(rule.tzid, day, weekly.end_minute)
                found |= set(range(start, end))
    return found


def _on_the_clock(tzid: str, day: date, minute_of_day: int) -> int:
    """The first minute at which a clock in the zone shows this; if none does, as if the jump had not come yet."""
    shown = (day - date(1970, 1, 1)).days * 1440 + minute_of_day
    clock = _clock(tzid, _day(shown))
    if shown in clock:
        return clock[shown]
    last_before = max(label for label in clock if label < shown)
    return clock[last_before] + shown - last_before


@cache
def _clock(tzid: str, day: date) -> Mapping[int, int]:
    """What a clock in the zone shows around this day, and the first minute at which it does."""
    zone = ZoneInfo(tzid)
    noon = (day - date(1970, 1, 1)).days * 1440 + 720
    clock: dict[int, int] = {}
    for minute in range(noon - 3 * 1440, noon + 3 * 1440):
        local = datetime.fromtimestamp(minute * 60, zone)
        shown = (local.date() - date(1970, 1, 1)).days * 1440 + local.hour * 60 + local.minute
        clock.setdefault(shown, minute)
    return clock


def _day(minute: int) -> date:
    return date(1970, 1, 1) + timedelta(days=minute // 1440)


def _minutes(duration: timedelta) -> int:
    return duration // timedelta(minutes=1)


def _minute(instant: datetime) -> int:
    return int(instant.timestamp()) // 60


def _interval(period: Period) -> Interval:
    return _minute(period.start), _minute(period.end)


def _minutes_of(period: Period) -> Minutes:
    return set(range(*_interval(period)))


def _period(start: int, end: int) -> Period:
    return Period(datetime.fromtimestamp(start * 60, UTC), datetime.fromtimestamp(end * 60, UTC))
