"""Answers that are files: with a tag by which a browser asks whether the one that it has is still good. RFC 9110 §13."""

from __future__ import annotations

import hashlib

from apcdesk.api.call import Call, Reply


def file_reply(call: Call, content: bytes, media_type: str) -> Reply:
    """The content, or 304 when the client has it already."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    if has(call, tag):
        return Reply(304, headers=headers)
    return Reply(200, headers=headers | {"Content-Type": media_type}, content=content)


def has(call: Call, tag: str) -> bool:
    """Whether the client says that it has what the tag stands for."""
    known = call.headers.get("if-none-match", "")
    return known.strip() == "*" or tag in (one.strip().removeprefix("W/") for one in known.split(","))
