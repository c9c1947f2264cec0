"""Requests that the port itself makes: signed, to the address that a client gave. Contract §9.3, §9.4."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hmac
import json
import ssl
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import SplitResult, quote, urlsplit

from apcdesk import __version__

SIGNATURE = "Cronofy-HMAC-SHA256"
MAX_LINE = 16384
ALLOWED = "%/:?#[]@!$&'()*+,;=~-._"
NO_ANSWER = (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError)


def signature(body: bytes, secrets: Sequence[str]) -> str:
    """The value of the header for exactly these bytes, one for every active secret: contract §9.3."""
    digests = (hmac.digest(secret.encode(), body, "sha256") for secret in secrets)
    return ",".join(base64.b64encode(digest).decode() for digest in digests)


async def post(url: str, body: Mapping[str, Any], secrets: Sequence[str], seconds: float) -> int | None:
    """Send the body, signed, and return the status of the answer; None when there is none within `seconds`.

    Redirects are not followed: their status is the answer.
    """
    try:
        async with asyncio.timeout(seconds):
            return await _exchange(urlsplit(url), body, secrets)
    except (TimeoutError, *NO_ANSWER):
        return None


async def _exchange(url: SplitResult, body: Mapping[str, Any], secrets: Sequence[str]) -> int:
    host = (url.hostname or "").encode("idna").decode()
    context = ssl.create_default_context() if url.scheme == "https" else None
    port = url.port or (443 if context else 80)
    reader, writer = await asyncio.open_connection(host, port, ssl=context, limit=MAX_LINE)
    try:
        writer.write(_request(url, host, body, secrets))
        await writer.drain()
        status = await _status(reader)
        while 100 <= status < 200:
            while await reader.readuntil(b"\r\n") != b"\r\n":
                pass
            status = await _status(reader)
        return status
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


def _request(url: SplitResult, host: str, body: Mapping[str, Any], secrets: Sequence[str]) -> bytes:
    """The whole request: serialised once, and the bytes that are signed are the bytes that are sent."""
    raw = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    target = quote(url.path or "/", ALLOWED) + (f"?{quote(url.query, ALLOWED)}" if url.query else "")
    named = f"[{host}]" if ":" in host else host
    lines = [
        f"POST {target} HTTP/1.1",
        f"Host: {named}" + (f":{url.port}" if url.port else ""),
        "Content-Type: application/json; charset=utf-8",
        f"Content-Length: {len(raw)}",
        f"{SIGNATURE}: {signature(raw, secrets)}",
        f"User-Agent: apcdesk/{__version__}",
        "Accept: */*",
        "Connection: close",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + raw


async def _status(reader: asyncio.StreamReader) -> int:
    """The status line. Raises ValueError for what is no HTTP."""
    protocol, _, rest = (await reader.readuntil(b"\r\n")).decode("latin-1").partition(" ")
    if not protocol.startswith("HTTP/1."):
        raise ValueError("no answer of HTTP")
    return int(rest[:3])
