"""An availability request as text, read as the port reads one that is sent: contract scheduling §1.1 and §2.1."""

from __future__ import annotations

import json

from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.availability import AvailabilityBody, availability_query, source_problems
from apcdesk.api.wire.sequences import SequencedAvailabilityBody, sequence_problems, sequence_query
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.sequences import SequenceQuery
from apcdesk.errors import Invalid


def read_query(text: str) -> AvailabilityQuery | SequenceQuery:
    """The query that the JSON text asks: with the member `sequence` that of several events one after the other.

    Raises Invalid with all its problems, in the port's words. Whether there are such accounts is not looked at.
    """
    try:
        sent = json.loads(text)
    except (ValueError, RecursionError):
        raise Invalid([problem("base", "errors.invalid_format")]) from None
    if not isinstance(sent, dict):
        raise Invalid([problem("base", "errors.must_be_object")])
    if "sequence" in sent:
        return sequence_query(validated(SequencedAvailabilityBody, sent, sequence_problems(sent)))
    return availability_query(validated(AvailabilityBody, sent, source_problems(sent)))
