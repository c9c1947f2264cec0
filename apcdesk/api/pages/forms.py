"""What a form of a page proves: that this browser was shown the page here. Double-submitted: a cookie and a member."""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta

from apcdesk.api.call import Call

PROOF = "proof"
"""The member of every form."""


def new_proof() -> str:
    """A secret for one browser."""
    return secrets.token_urlsafe(24)


def shown_proof(call: Call, name: str) -> str:
    """What the cookie of this name holds, "" when there is none."""
    pairs = (pair.strip().partition("=") for pair in call.headers.get("cookie", "").split(";"))
    return {cookie_name: value for cookie_name, _, value in pairs}.get(name, "")


def is_proven(call: Call, name: str) -> bool:
    """Whether the form was filled in on a page that was shown to this browser."""
    shown = shown_proof(call, name)
    sent = call.sent.get(PROOF, "")
    return bool(shown) and hmac.compare_digest(shown.encode(), str(sent).encode())


def cookie(call: Call, name: str, value: str, path: str, same_site: str, lasts: timedelta) -> str:
    """The header that keeps a value in the browser, out of reach of every script; where there is TLS, for it alone."""
    age = int(lasts.total_seconds())
    secure = "; Secure" if call.base_url.startswith("https:") else ""
    return f"{name}={value}; Path={path}; HttpOnly; SameSite={same_site}; Max-Age={age}{secure}"
