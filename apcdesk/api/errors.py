"""The table of errors: what a handler raises becomes the answer of contract §1.6."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from apcdesk.api.auth import CHALLENGES, INVALID_TOKEN
from apcdesk.api.call import Call, Declined, Reply
from apcdesk.api.refusals import insufficient_scope
from apcdesk.errors import (
    CalendarReadOnly,
    Invalid,
    NotFound,
    NotOpened,
    Problem,
    ScopeMissing,
    Unauthenticated,
    Unavailable,
    trace_of,
)

log = logging.getLogger("apcdesk.api")


def answered(handler: Callable[[Call], Reply], call: Call) -> tuple[Reply, tuple[Problem, ...]]:
    """The handler's answer or the refusal of its error, and what it found wrong, for the log."""
    try:
        return handler(call), ()
    except Exception as error:  # noqa: BLE001  the end of a thread: whatever it is, the client gets an answer
        return refusal(error), error.problems if isinstance(error, Invalid) else ()


def refusal(error: Exception) -> Reply:
    """The answer to an error: contract §1.6. What is none of ours is a bug: traced, and answered by 500."""
    match error:
        case Invalid():
            return Reply(422, {"errors": _by_field(error.problems)})
        case Unauthenticated():
            return Reply(401, headers={"WWW-Authenticate": CHALLENGES.get(error.reason, INVALID_TOKEN)})
        case ScopeMissing():
            return insufficient_scope(error.scope)
        case CalendarReadOnly() | NotOpened():
            return Reply(403)
        case NotFound():
            return Reply(404)
        case Declined():
            return Reply(error.status, headers=error.headers)
        case Unavailable():
            log.warning("the database does not answer: %s", error)
            return Reply(503, headers={"Retry-After": "1"})
    log.error("a request failed\n%s", trace_of(error))
    return Reply(500)


def _by_field(problems: Iterable[Problem]) -> dict[str, list[dict[str, str]]]:
    errors: dict[str, list[dict[str, str]]] = {}
    for one in problems:
        errors.setdefault(one.field, []).append({"key": one.key, "description": one.description})
    return errors
