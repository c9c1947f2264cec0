"""The page on which a local person lets a client use her calendar: contract §3.1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

from apcdesk.api.auth import KNOWN_SCOPES
from apcdesk.api.call import Call, Reply
from apcdesk.api.pages.forms import cookie, is_proven, new_proof
from apcdesk.api.pages.page import here, message, page, with_query
from apcdesk.api.wire.accounts import AuthorizationParameters
from apcdesk.domain.ids import Sub
from apcdesk.errors import NotFound
from apcdesk.service.port.clients import Client
from apcdesk.service.validation import web_address_problems

PATH = "/oauth/authorize"
COOKIE = "apcdesk_proof"
SHOWN_FOR = timedelta(minutes=10)
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
        if self.state is not None:
            said["state"] = self.state
        location = with_query(self.redirect_uri, **said)
        return Reply(302, headers={"Location": location, "Cache-Control": "no-store"})


def show_authorization(call: Call) -> Reply:
    """Ask a local person whether the client may use her calendar."""
    asked = _asked(call)
    if isinstance(asked, Reply):
        return asked
    if asked.provider_name not in ("", "cronofy"):
        return message(call, 200, "provider", path=PATH)
    where = here(call, PATH, _parameters(call))
    wishes = dict.fromkeys(f"may_{scope}" for scope in asked.scopes)
    known = [key for key in wishes if key in where.language.texts]
    people = [(one.sub, one.account.name or one.name) for one in call.services.calendars.people()]
    proof = new_proof()
    return page(
        call,
        200,
        "consent.html",
        where,
        headers={"Set-Cookie": cookie(call, COOKIE, proof, where.path, "Strict", SHOWN_FOR)},
        title=where.language.say("consent_title", client=asked.client.name),
        client=asked.client.name,
        wishes=known or ["may_nothing"],
        people=people,
        proof=proof,
    )


def decide_authorization(call: Call) -> Reply:
    """Send the person's decision to the client: a code, or that access was denied."""
    asked = _asked(call)
    if isinstance(asked, Reply):
        return asked
    sent = call.sent
    if not is_proven(call, COOKIE):
        return message(call, 400, "again", path=PATH)
    if sent.get("decision") != "allow":
        return asked.back(error="access_denied")
    try:
        code = call.services.authorizations.grant(
            asked.client.client_id, Sub(str(sent.get("sub"))), asked.scope, asked.redirect_uri
        )
    except NotFound:
        return message(call, 400, "again", "no_person", path=PATH)
    return asked.back(code=code)


def _asked(call: Call) -> _Asked | Reply:
    """What is asked, or the answer to what cannot be: by a page until it is known where to send the browser."""
    if not _comes_from_here(call):
        return message(call, 400, "not_shown", "other_name", path=PATH)
    sent = AuthorizationParameters.model_validate(_parameters(call))
    client = next((one for one in call.services.clients.all() if one.client_id == sent.client_id), None)
    if client is None:
        return message(call, 400, "no_client", path=PATH)
    call.client_id = client.client_id
    back = sent.redirect_uri
    known = call.services.authorizations.may_redirect(client.client_id, back)
    if not known or web_address_problems("redirect_uri", back):
        return message(call, 400, "no_address", path=PATH)
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


def _parameters(call: Call) -> dict[str, str]:
    """What the client asked for; an empty parameter means something here."""
    return dict(parse_qsl(call.raw_query, keep_blank_values=True, errors="replace"))
