"""When an account is open: its rules and its available periods, united. Contract scheduling §1.4 step 3, `M`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from apcdesk.availability.expand import expand_weekly_periods
from apcdesk.domain.period import Period
from apcdesk.domain.spans import Span, intersect_spans, merge_spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apcdesk.availability.situation import WeeklyPattern, WeeklyRule
    from apcdesk.domain.rules import AvailablePeriod

Expansion = Callable[[str, "WeeklyPattern"], list[Span]]
"""Zone and weekly pattern to spans of one window."""


def open_periods(
    rules: Iterable[WeeklyRule], available_periods: Iterable[AvailablePeriod], window: Period
) -> list[Period]:
    """The open time inside the window, ascending and merged; leave one of the two out to see the other alone."""
    start, end = window.seconds
    expand = partial(expand_weekly_periods, start=start, end=end)
    spans = intersect_spans(open_spans(rules, available_periods, expand), [(start, end)])
    return [Period.of_seconds(*span) for span in spans]


def open_spans(
    rules: Iterable[WeeklyRule], available_periods: Iterable[AvailablePeriod], expand: Expansion
) -> list[Span]:
    """The open time in seconds since the epoch, merged; the rules' part only where `expand` looks."""
    spans = [span for rule in rules for span in expand(rule.tzid, rule.weekly_periods)]
    spans += [available.period.seconds for available in available_periods]
    return merge_spans(spans)
