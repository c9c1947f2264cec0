"""Several writes in one request, each by the handler of the single call: contract §5.9."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from apcdesk.api import events, rules
from apcdesk.api.auth import caller
from apcdesk.api.call import Call, Reply
from apcdesk.api.errors import answered
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.batch import BatchBody, BatchEntry
from apcdesk.api.wire.tolerance import read_query
from apcdesk.errors import Invalid

Handler = Callable[[Call], Reply]

EVENTS = re.compile("/v1/calendars/(?P<calendar_id>[^/]+)/events")
PERIODS = re.compile("/v1/available_periods")
ALLOWED: Mapping[tuple[str, re.Pattern[str]], Handler] = {
    ("POST", EVENTS): events.write_event,
    ("DELETE", EVENTS): events.delete_event,
    ("POST", PERIODS): rules.write_available_period,
    ("DELETE", PERIODS): rules.delete_available_periods,
}


def run_batch(call: Call) -> Reply:
    """Run up to 50 writes in order, each for itself: one that fails does not stop the rest."""
    found = caller(call)
    body = validated(BatchBody, call.sent)
    call.limiter.spend(found.client_id, len(body.batch))
    return Reply(207, {"batch": [_answer(call, sent) for sent in body.batch]})


def _answer(call: Call, sent: Any) -> dict[str, Any]:
    reply, _ = answered(lambda one: _run(one, sent), call)
    answer: dict[str, Any] = {"status": reply.status}
    if reply.headers:
        answer["headers"] = dict(reply.headers)
    if reply.body is not None:
        answer["data"] = reply.body
    return answer


def _run(call: Call, sent: Any) -> Reply:
    """Run one entry as if it had come alone. Raises whatever its handler raises."""
    entry = validated(BatchEntry, sent)
    path, _, query = entry.relative_url.partition("?")
    for (method, form), handler in ALLOWED.items():
        match = form.fullmatch(path.removesuffix("/"))
        if match and method == entry.method.upper():
            parts = {name: unquote(part) for name, part in match.groupdict().items()}
            asked = read_query(query.encode())
            return handler(replace(call, method=method, path=parts, query=asked, body=entry.data))
    raise Invalid([problem("relative_url", "errors.not_supported")])
