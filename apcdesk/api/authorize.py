"""The page on which a local person lets a client use her calendar: contract §3.1."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from apcdesk.api.auth import KNOWN_SCOPES
from apcdesk.api.call import Call, Reply
from apcdesk.api.pages import consent_page, message_page
from apcdesk.api.wire_accounts import AuthorizationParameters
from apcdesk.domain.ids import Sub
from apcdesk.errors import NotFound
from apcdesk.service.clients import Client

PATH = "/oauth/authorize"
COOKIE = "apcdesk_proof"
HERE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a client asks a person for."""

    client: Client
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str | None
    provider_name: str

    @property
    def scope(self) -> str:
        return " ".join(self.scopes)

    def back(self, **said: str) -> Reply:
        """Send the browser back to the client. The address keeps its own query; the state returns unchanged."""
        parts = urlsplit(self.redirect_uri)
        if self.state is not None:
            said["state"] = self.state
        query = "&".join(part for part in (parts.query, urlencode(said)) if part)
        return Reply(
            302, headers={"Location": urlunsplit(parts._replace(query=query)), "Cache-Control": "no-store"}
        )


def show_authorization(call: Call) -> Reply:
    """Ask a local person whether the client may use her calendar."""
    asked = _asked(call)
    if isinstance(asked, Reply):
        return asked
    if asked.provider_name not in ("", "cronofy"):
        return _message(
            200, "This provider is not available here", "Calendars of other providers cannot be connected."
        )
    proof = secrets.token_urlsafe(24)
    people = call.services.calendars.people()
    page = consent_page(asked.client.name, asked.scopes, people, f"{PATH}?{call.raw_query}", proof)
    cookie = f"{COOKIE}={proof}; Path={PATH}; HttpOnly; SameSite=Strict; Max-Age=600"
    return Reply(200, headers={"Set-Cookie": cookie}, page=page)


def decide_authorization(call: Call) -> Reply:
    """Send the person's decision to the client: a code, or that access was denied."""
    asked = _asked(call)
    if isinstance(asked, Reply):
        return asked
    sent = call.sent
    shown = _cookies(call.headers).get(COOKIE, "")
    if not shown or not hmac.compare_digest(shown.encode(), str(sent.get("proof", "")).encode()):
        return _message(400, "Please try again", "The page was open for too long, or was not opened here.")
    if sent.get("decision") != "allow":
        return asked.back(error="access_denied")
    try:
        code = call.services.authorizations.grant(
            asked.client.client_id, Sub(str(sent.get("sub"))), asked.scope, asked.redirect_uri
        )
    except NotFound:
        return _message(400, "Please try again", "There is no such person here.")
    return asked.back(code=code)


def _asked(call: Call) -> _Asked | Reply:
    """What is asked, or the answer to what cannot be: by a page until it is known where to send the browser."""
    if not _comes_from_here(call):
        return _message(400, "This page cannot be shown", "It was opened under another name than its own.")
    pairs = parse_qsl(call.raw_query, keep_blank_values=True, errors="replace")
    sent = AuthorizationParameters.model_validate(dict(pairs))
    client = next((one for one in call.services.clients.all() if one.client_id == sent.client_id), None)
    if client is None:
        return _message(400, "This application is not known", "Its client_id is wrong or missing.")
    call.client_id = client.client_id
    if not _is_web(sent.redirect_uri) or not call.services.authorizations.may_redirect(
        client.client_id, sent.redirect_uri
    ):
        return _message(400, "This address is not known", "The redirect_uri is none of this application's.")
    scopes = tuple(dict.fromkeys(sent.scope.split()))
    asked = _Asked(client, sent.redirect_uri, scopes, sent.state, sent.provider_name)
    if sent.response_type != "code":
        return asked.back(error="unsupported_response_type")
    if not scopes or not KNOWN_SCOPES.issuperset(scopes):
        return asked.back(error="invalid_scope")
    if sent.link_token:  # nobody is given any, so every one is unknown
        return asked.back(error="access_denied")
    return asked


def _comes_from_here(call: Call) -> bool:
    """Whether the browser knows this page by its own name, so that no other site stands before it."""
    own = urlsplit(call.base_url)
    names = HERE if own.hostname in HERE else {own.hostname}
    origin = call.headers.get("origin")
    addresses = [f"//{call.headers.get('host', '')}"]
    if call.method == "POST" and origin is not None:
        addresses.append(origin)
    for address in addresses:
        try:
            parts = urlsplit(address)
            if parts.hostname not in names or parts.port != own.port:
                return False
        except ValueError:
            return False
    return True


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    printable = address.isascii() and address.isprintable() and " " not in address
    return parts.scheme in ("http", "https") and bool(parts.hostname) and printable


def _cookies(headers: Mapping[str, str]) -> dict[str, str]:
    pairs = (pair.strip().partition("=") for pair in headers.get("cookie", "").split(";"))
    return {name: value for name, _, value in pairs}


def _message(status: int, title: str, text: str) -> Reply:
    return Reply(status, page=message_page(title, text))
