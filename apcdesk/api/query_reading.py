"""An availability request as text, read as the port reads one that is sent: contract scheduling §1.1."""

from __future__ import annotations

import json

from apcdesk.api.problems import problem, validated
from apcdesk.api.wire_availability import AvailabilityBody, availability_query, source_problems
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.errors import Invalid


def read_query(text: str) -> AvailabilityQuery:
    """The query that the JSON text asks. Raises Invalid with all its problems, in the port's words.

    Whether there are such accounts is not looked at.
    """
    try:
        sent = json.loads(text)
    except (ValueError, RecursionError):
        raise Invalid([problem("base", "errors.invalid_format")]) from None
    if not isinstance(sent, dict):
        raise Invalid([problem("base", "errors.must_be_object")])
    return availability_query(validated(AvailabilityBody, sent, source_problems(sent)))
