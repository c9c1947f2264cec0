"""The search as a request to the port, for programs; and what of a request the finder has no field for. No Qt."""

from __future__ import annotations

import json
import shlex
from collections.abc import Collection, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from itertools import pairwise
from pprint import pformat
from typing import Any

from apcdesk.desk.staff.finder.model import FinderState, query_of
from apcdesk.desk.staff.finder.sequences import sequences_of
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, Buffer, Member, ResponseFormat
from apcdesk.domain.sequences import SequenceQuery, gap_between
from apcdesk.service.asking.query_requests import request_value, sequence_request_value

SECRET = "CLIENT_SECRET"
"""Stands where the person's own secret belongs."""
PATH, SEQUENCES = "/v1/availability", "/v1/sequenced_availability"
DATA_FLAGS = frozenset({"-d", "--data", "--data-raw", "--data-binary", "--json"})
OLDER = {"query_periods": "available_periods"}
"""What pycronofy calls by another name."""
WIDTH = 80


Query = AvailabilityQuery | SequenceQuery


def path_of(query: Query) -> str:
    """Where the port is asked this."""
    return SEQUENCES if isinstance(query, SequenceQuery) else PATH


def json_text(query: Query) -> str:
    """The body of the request."""
    return json.dumps(_value(query), indent=2, ensure_ascii=False)


def curl_text(query: Query, base: str) -> str:
    """A command that asks the port at `base`."""
    return " \\\n  ".join(
        (
            f"curl {base}{path_of(query)}",
            f'-H "Authorization: Bearer {SECRET}"',
            '-H "Content-Type: application/json"',
            f"-d {shlex.quote(json_text(query))}",
        )
    )


def body_of(text: str) -> str:
    """The JSON in what was pasted: the text itself, or what a curl command sends."""
    if not text.lstrip().startswith("curl"):
        return text
    try:
        words = shlex.split(text.replace("\\\n", " "))
    except ValueError:  # a quotation that does not end
        return text
    return next((body for flag, body in pairwise(words) if flag in DATA_FLAGS), text)


def python_text(query: Query, base: str) -> str:
    """A program that asks the port at `base` with pycronofy.

    Its own method for sequences has no argument for the response format and the limit, so its request handler asks.
    """
    if isinstance(query, SequenceQuery):
        body = pformat(sequence_request_value(query), width=WIDTH, sort_dicts=False)
        asks = (
            f"request = {body}\n"
            'answer = client.request_handler.post(endpoint="sequenced_availability", data=request)\n'
            'sequences = answer.json()["sequences"]\n'
        )
        return _client(base) + asks
    arguments = [_argument(OLDER.get(name, name), value) for name, value in request_value(query).items()]
    return _client(base) + f"times = client.availability(\n{''.join(arguments)})\n"


def _client(base: str) -> str:
    return (
        "import pycronofy\n"
        "\n"
        f'client = pycronofy.Client(access_token="{SECRET}")\n'
        f'client.request_handler.base_url = "{base}"\n'
    )


def _value(query: Query) -> dict[str, Any]:
    return sequence_request_value(query) if isinstance(query, SequenceQuery) else request_value(query)


def undrawn(query: AvailabilityQuery, state: FinderState, managed: Collection[Sub]) -> tuple[str, ...]:
    """The fields of the request that its drawing `state` would ask differently, named as in the request.

    What is over of the window is not asked again, and of a buffer the maximum, which counts in sequences only.
    """
    asked = query_of(state, state.window.start or query.query_periods[0].start, managed)
    assert asked is not None, "a request asks somebody, and for some time"
    return tuple(_differing(query, asked))


def undrawn_sequence(query: SequenceQuery, state: FinderState, managed: Collection[Sub]) -> tuple[str, ...]:
    """As `undrawn`, of a sequence. Which side of a pause a buffer stood on is all the same."""
    (asked,) = sequences_of(state, query.steps[0].query.query_periods[0].start, managed, ())
    found = []
    gaps = zip(_gaps(query), _gaps(asked), strict=True)
    for n, (step, drawn, (gap, shown)) in enumerate(zip(query.steps, asked.steps, gaps, strict=True)):
        found += [f"sequence[{n}].{name}" for name in _differing(step.query, drawn.query)]
        if gap != shown:
            found.append(f"sequence[{n}].buffer")
    if query.max_results != MAX_RESULTS:
        found.append("max_results")
    return tuple(dict.fromkeys(found))


def unasked_sequence(query: SequenceQuery) -> tuple[str, ...]:
    """The fields of the request of a sequence that ask for what the finder never asks: times of a step's own."""
    first = query.steps[0].query.query_periods
    own = [
        f"sequence[{n}].query_periods"
        for n, step in enumerate(query.steps)
        if step.query.query_periods != first
    ]
    return (*own, *(f"query_periods[{n}]" for n in range(1, len(first))))


def _gaps(query: SequenceQuery) -> list[tuple[timedelta, timedelta | None] | None]:
    """The shortest and the longest pause before each step, None before the first."""
    queries = [step.query for step in query.steps]
    return [None, *(gap_between(before, after) for before, after in pairwise(queries))]


def unasked(query: AvailabilityQuery) -> tuple[str, ...]:
    """The fields of the request that ask for what the finder never asks."""
    found = ["query_slots"] if query.query_slots else []
    return (*found, *(f"query_periods[{n}]" for n in range(1, len(query.query_periods))))


def _differing(query: AvailabilityQuery, asked: AvailabilityQuery) -> Iterator[str]:
    for g, (group, drawn) in enumerate(zip(query.participants, asked.participants, strict=True)):
        for m, (member, shown) in enumerate(zip(group.members, drawn.members, strict=True)):
            yield from (f"participants[{g}].members[{m}].{name}" for name in _of_member(member, shown))
    whole_minutes = query.response_format is ResponseFormat.PERIODS
    if query.start_interval != asked.start_interval and not (whole_minutes and query.start_interval is None):
        yield "start_interval"
    if _minima(query.buffer) != _minima(asked.buffer):
        yield "buffer"
    if query.max_results != MAX_RESULTS:
        yield "max_results"
    if query.excluded_events:
        yield "excluded_events"


def _of_member(member: Member, shown: Member) -> Iterator[str]:
    for field in fields(Member):
        if getattr(member, field.name) != getattr(shown, field.name):
            yield field.name


def _minima(buffer: Buffer) -> Buffer:
    return Buffer(replace(buffer.before, maximum=None), replace(buffer.after, maximum=None))


def _argument(name: str, value: object) -> str:
    """On one line where it fits, else broken under where the value begins."""
    begin = f"    {name}="
    literal = pformat(value, width=WIDTH - len(begin), sort_dicts=False)
    return begin + literal.replace("\n", "\n" + " " * len(begin)) + ",\n"
