"""The statuses of an operation, as the OpenAPI document describes them: contract §1.6.

Which ones an operation can answer follows from its line in the table of operations. Answers to what is wrong have
no body where the contract gives them none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from apcdesk.api.cors import ALLOWED
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.refusals import FeatureUnavailable

REF = "#/components/{kind}/{name}"
JSON = "application/json"
TEXT = {"type": "string"}

PROBLEM = {
    "type": "object",
    "required": ["key", "description"],
    "properties": {"key": TEXT, "description": TEXT},
}
BY_MEMBER = {"type": "object", "additionalProperties": {"type": "array", "items": PROBLEM}}
PROBLEMS = {
    "type": "object",
    "description": "What is wrong, by member; `base` is the request as a whole",
    "required": ["errors"],
    "properties": {"errors": BY_MEMBER},
    "examples": [
        {
            "errors": {
                "summary": [{"key": "errors.required", "description": "summary must be specified"}],
                "tzid": [{"key": "errors.tzid_unrecognized", "description": "TZID not recognized"}],
            }
        }
    ],
}
OAUTH_PROBLEM = {
    "type": "object",
    "description": "What is wrong in the words of RFC 6749",
    "required": ["error", "error_description"],
    "properties": {"error": TEXT, "error_description": TEXT, "errors": BY_MEMBER},
    "examples": [
        {"error": "invalid_grant", "error_description": "refresh_token is unknown or has been revoked"}
    ],
}
MODELS: Mapping[str, Any] = {"Problems": PROBLEMS, "OAuthProblem": OAUTH_PROBLEM}


def page_content(media: str = "text/html") -> dict[str, Any]:
    """What people are shown."""
    return {media: {"schema": TEXT}}


def _content(model: str) -> dict[str, Any]:
    return {JSON: {"schema": {"$ref": REF.format(kind="schemas", name=model)}}}


def _header(description: str, *, required: bool = True) -> dict[str, Any]:
    return {"description": description, "required": required, "schema": TEXT}


RETRY_AFTER = {"Retry-After": _header("Seconds to wait")}
NAMES = {
    400: "OAuthRefused",
    401: "Unauthenticated",
    402: "FeatureNotOffered",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    410: "PageGone",
    413: "TooLarge",
    415: "UnknownMediaType",
    422: "Invalid",
    423: "Locked",
    429: "TooManyRequests",
    500: "Failed",
    503: "Unavailable",
}
DESCRIPTIONS: Mapping[int, dict[str, Any]] = {
    204: {
        "description": "A page of any origin may send such a request, with an element token",
        "headers": {
            "Access-Control-Allow-Origin": _header("The origin that asks, if one does", required=False),
            **{name: _header(f"`{value}`") for name, value in ALLOWED.items()},
        },
    },
    302: {
        "description": "Back to the client: with a code, or with what is wrong",
        "headers": {"Location": _header("The client's address")},
    },
    303: {
        "description": "Done: go on there",
        "headers": {"Location": _header("The page that shows it, or the address that a client wanted")},
    },
    304: {
        "description": "What the client has is still good",
        "headers": {"ETag": _header("The tag of what it has")},
    },
    400: {"description": "Refused as RFC 6749 says", "content": _content("OAuthProblem")},
    401: {
        "description": "The credential is missing, unknown, ended, or of another kind",
        "headers": {"WWW-Authenticate": _header("What is wrong with it: RFC 6750")},
    },
    402: {"description": "Not offered here", "content": _content(FeatureUnavailable.__name__)},
    403: {
        "description": "The token lacks the scope, or does not open this, or the calendar may not be written",
        "headers": {"WWW-Authenticate": _header("The scope that is missing", required=False)},
    },
    404: {"description": "What the path names is not there, or is another's"},
    405: {
        "description": "The path has no such method",
        "headers": {"Allow": _header("The methods that it has")},
    },
    410: {"description": "The pages of this result have ended: ask again from the first"},
    413: {"description": "The body is larger than 1 MiB"},
    415: {"description": "The body is neither JSON nor a form"},
    422: {"description": "Something in the request is wrong", "content": _content("Problems")},
    423: {"description": "Reserved for a profile that cannot be written; profiles here always can"},
    429: {"description": "The client asks too often", "headers": RETRY_AFTER},
    500: {"description": "A failure of the port"},
    503: {"description": "The database does not answer for now", "headers": RETRY_AFTER},
}
"""By status. 204 and those from 300 to 399 stand with their operations, the others among the components."""
PAGE_REFUSED = {
    "description": "A page that says what is wrong, and what can be done",
    "content": page_content(),
}
BY_PAGE = frozenset({400, 403, 404, 409, 422, 429, 503})
"""What an operation for people refuses by a page."""


def file_content(kinds: str) -> dict[str, Any]:
    """The content of a file that is one of these kinds of text."""
    return {f"text/{kind}": {"schema": TEXT} for kind in kinds.split()}


def shared_responses() -> dict[str, Any]:
    """The responses that operations refer to."""
    return {name: DESCRIPTIONS[status] for status, name in NAMES.items()}


def refusals(operation: Operation) -> dict[str, Any]:
    """Everything but the success of the operation."""
    found: dict[str, Any] = {}
    for status in sorted({*_statuses(operation), *operation.also} - {operation.status}):
        if operation.page and status in BY_PAGE:
            found[str(status)] = PAGE_REFUSED
        elif status == 503 and status in operation.also and operation.answer is not None:
            found["503"] = {"description": "Not well", "content": _content(operation.answer.__name__)}
        elif status in NAMES:
            found[str(status)] = {"$ref": REF.format(kind="responses", name=NAMES[status])}
        else:
            found[str(status)] = DESCRIPTIONS[status]
    return found


def _statuses(operation: Operation) -> Iterator[int]:
    credential = operation.credential
    yield from (405, 413, 500)
    if credential is not Credential.NONE or operation.query is not None:
        yield 503
    if credential is Credential.OF_OAUTH:
        yield 400
    elif credential is not Credential.NONE:
        yield 401
    if credential is not Credential.NONE:
        yield 429
    if operation.scope is not None or operation.element is not None:
        yield 403
    if operation.method != "OPTIONS" and "{" in operation.path:
        yield 404
    if operation.method != "OPTIONS" and "{token}" in operation.path:
        yield 410
    if operation.body is not None:
        yield 415
    if _judges_members(operation):
        yield 422


def _judges_members(operation: Operation) -> bool:
    """OAuth says 400, and the page for people takes its parameters as they are."""
    if operation.credential is Credential.OF_OAUTH:
        return False
    judged_query = operation.query is not None and operation.credential is not Credential.NONE
    return operation.body is not None or judged_query
