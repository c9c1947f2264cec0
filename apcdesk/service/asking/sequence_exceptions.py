"""Why a sequence does not begin at a time, and which sequences outside somebody's hours would do: our own words.

The same engine and the same data as `sequences`, from one snapshot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from apcdesk.availability.explain import explain
from apcdesk.availability.sequence_exceptions import exception_at, least_exceptions, periods_from
from apcdesk.availability.situation import Situation
from apcdesk.domain.explanations import SequenceException
from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import whole
from apcdesk.domain.sequences import SequenceQuery
from apcdesk.service.asking.explaining import LOOK_BACK, ExplanationView, places_of, titles_of
from apcdesk.service.asking.sequences import everything_of
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.calendars.application import primary_calendars_of


@dataclass(frozen=True, slots=True)
class SequenceView:
    """Each part at its time, as a screen shows it, and the same times as an exception, if hours are all that is in
    the way."""

    parts: tuple[ExplanationView, ...]
    exception: SequenceException | None

    @property
    def period(self) -> Period:
        """From the start of the first part to the end of the last."""
        found = whole([part.explanation.asked for part in self.parts if part.explanation.asked is not None])
        assert found is not None, "every part is asked at a time"
        return found


def explain_sequence(
    tx: Connection,
    query: SequenceQuery,
    start: datetime,
    client_id: ClientId | None,
    now: datetime,
    tzid: str,
) -> SequenceView:
    """What is in the way of the sequence that begins at `start` (UTC), with the titles of events."""
    situation = _situation(tx, query, [Period(start, start + LOOK_BACK)], client_id, now)
    periods = periods_from(query, situation, tzid, start)
    explained = [
        explain(step.query, situation, period) for step, period in zip(query.steps, periods, strict=True)
    ]
    blockers = [b for one in explained for g in one.groups for m in g.members for b in m.blockers]
    calendars = primary_calendars_of(tx, everything_of(query).subs)
    titles, places = titles_of(tx, blockers), places_of(tx, blockers)
    parts = (
        ExplanationView(step.query, one, (), calendars, titles, places)
        for step, one in zip(query.steps, explained, strict=True)
    )
    return SequenceView(tuple(parts), exception_at(query, situation, periods))


def least_exceptions_in(
    tx: Connection, query: SequenceQuery, client_id: ClientId | None, now: datetime, tzid: str
) -> tuple[SequenceException, ...]:
    """What would do of a query that finds nothing."""
    return least_exceptions(query, _situation(tx, query, (), client_id, now), tzid, now)


def exception_in(
    tx: Connection,
    query: SequenceQuery,
    periods: Sequence[Period],
    client_id: ClientId | None,
    now: datetime,
) -> SequenceException | None:
    """The sequence of exactly these times, if hours are all that is in its way at this moment."""
    return exception_at(query, _situation(tx, query, periods, client_id, now), periods)


def _situation(
    tx: Connection,
    query: SequenceQuery,
    more: Sequence[Period],
    client_id: ClientId | None,
    now: datetime,
) -> Situation:
    """What is stored of everybody in the time that is searched, and of the local days around it."""
    everything = everything_of(query)
    known = whole([*everything.query_periods, *more])
    assert known is not None, "a sequence is looked for at some time"
    wide = replace(everything, query_periods=(known.widened(LOOK_BACK, LOOK_BACK),))
    return load_situation(tx, wide, client_id, now)
