"""Answers that are files, of which a client may say which one it has: RFC 9110 §13."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime

from apcdesk.api.call import Call, Reply


def file_reply(call: Call, content: bytes, media_type: str, *, modified: datetime | None = None) -> Reply:
    """The content, or 304 when the client has it already. `modified` is since when it has been so, in UTC."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff"}
    # Dates have whole seconds: what is of this second may change in it again, and nobody could tell.
    if modified is not None and call.services.clock.now() >= modified + timedelta(seconds=1):
        headers["Last-Modified"] = format_datetime(modified.replace(microsecond=0), usegmt=True)
    else:
        modified = None
    if _has(call, tag, modified):
        return Reply(304, headers=headers)
    return Reply(200, headers=headers | {"Content-Type": media_type}, content=content)


def _has(call: Call, tag: str, modified: datetime | None) -> bool:
    """Whether the client has the same; a tag says more than a date, which then does not count."""
    known = call.headers.get("if-none-match")
    if known is not None:
        return known.strip() == "*" or tag in (one.strip().removeprefix("W/") for one in known.split(","))
    since = _date(call.headers.get("if-modified-since", ""))
    return modified is not None and since is not None and modified.replace(microsecond=0) <= since


def _date(text: str) -> datetime | None:
    """A date of HTTP; None for what is none, which is ignored."""
    try:
        return parsedate_to_datetime(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
