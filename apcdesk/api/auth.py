"""Who is asking, and whether they may: modes T, K and B of contract §1.4, scopes of §1.10.

Element tokens are checked before, in `element_access`.

Every function notes the client in the call, so that the log and the changes can name it, and the rate limit
count it: then each may raise Declined with 429.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from apcdesk.api.call import Call
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Invalid, ScopeMissing, Unauthenticated
from apcdesk.service.port.clients import Client
from apcdesk.service.port.tokens import Caller

REALM = 'Bearer realm="apcdesk"'
INVALID_TOKEN = (
    f'{REALM}, error="invalid_token", error_description="The access token is invalid, expired or revoked"'
)
NO_CREDENTIAL, MALFORMED, WRONG_CLIENT = "no credential", "malformed credential", "wrong client credentials"
CHALLENGES: Mapping[str, str] = {
    NO_CREDENTIAL: REALM,
    MALFORMED: f'{REALM}, error="invalid_request"',
    WRONG_CLIENT: f'{REALM}, error="invalid_client"',
}
"""`WWW-Authenticate` by the reason of Unauthenticated; any other reason is INVALID_TOKEN (§1.6)."""

READ_EVENTS = frozenset({"read_events", "read_write", "read_only"})
SCOPES: Mapping[str, frozenset[str]] = {
    "read_events": READ_EVENTS,
    "read_free_busy": READ_EVENTS | {"read_free_busy", "free_busy", "free_busy_write"},
    "create_event": frozenset({"create_event", "read_write", "write_only", "free_busy_write"}),
    "delete_event": frozenset({"delete_event", "read_write", "write_only", "free_busy_write"}),
    "create_calendar": frozenset({"create_calendar"}),
    "change_participation_status": frozenset({"change_participation_status"}),
}
"""What satisfies each scope."""
KNOWN_SCOPES = frozenset().union(*SCOPES.values(), {"read_account", "list_calendars"})
"""What may be asked for; the last two mean nothing, old SDKs ask for them (§1.10)."""


def caller(call: Call) -> Caller:
    """Mode T: the account behind the access token, or behind an element token that was checked before.

    Raises Unauthenticated.
    """
    if call.element is not None:
        return call.element
    found = call.services.tokens.authenticate(_bearer(call))
    call.comes_from(found.client_id)
    return found


def require(found: Caller, scope: str) -> None:
    """Raise ScopeMissing unless the caller's token satisfies the scope."""
    if not found.scope & SCOPES[scope]:
        raise ScopeMissing(scope)


def client_by_key(call: Call) -> tuple[Client, str]:
    """Mode K: the client behind its secret, and the secret's hash. Raises Unauthenticated."""
    client, secret_sha256 = call.services.clients.by_secret(_bearer(call))
    call.comes_from(client.client_id)
    return client, secret_sha256


def client_in_body(call: Call) -> Client:
    """Mode B: client_id and client_secret in the body, whatever `Authorization` says (W1).

    A body that cannot be read has no credentials. Raises Unauthenticated.
    """
    try:
        sent = call.sent
        client_id, secret = sent.get("client_id"), sent.get("client_secret")
        if not isinstance(client_id, str) or not isinstance(secret, str):
            raise Unauthenticated(WRONG_CLIENT)
        client = call.services.clients.check(client_id, secret)
    except (Unauthenticated, Invalid):
        raise Unauthenticated(WRONG_CLIENT) from None
    call.comes_from(client.client_id)
    return client


def client_by_key_or_body(call: Call) -> Client:
    """Modes K and B: credentials in the body decide alone, wherever they stand beside others (W1).

    Raises Unauthenticated.
    """
    if not isinstance(call.body, Exception) and "client_secret" in call.body:
        return client_in_body(call)
    return client_by_key(call)[0]


def client_or_caller(call: Call, scope: str) -> ClientId:
    """Modes K and T: the client, by its secret or by an access token with the scope.

    Raises Unauthenticated, ScopeMissing.
    """
    if call.element_client is not None:
        return call.element_client
    try:
        found = caller(call)
    except Unauthenticated:
        return client_by_key(call)[0].client_id
    require(found, scope)
    return found.client_id


def anyone(call: Call) -> None:
    """Any good credential in any place: for features that are refused to everybody alike."""
    if not isinstance(call.body, Exception) and "client_secret" in call.body:
        client_in_body(call)
        return
    with contextlib.suppress(ScopeMissing):
        client_or_caller(call, "read_free_busy")


def _bearer(call: Call) -> str:
    header = call.headers.get("authorization")
    if header is None:
        raise Unauthenticated(NO_CREDENTIAL)
    scheme, _, credential = header.strip().partition(" ")
    credential = credential.strip()
    if scheme.lower() != "bearer" or not credential or " " in credential:
        raise Unauthenticated(MALFORMED)
    return credential
