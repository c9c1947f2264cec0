"""Tokens: given for a code, refreshed and revoked, contract §3.2–3.4. Problems here are OAuth's own."""

from __future__ import annotations

from apcdesk.api.auth import client_in_body
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.problems import validated
from apcdesk.api.wire.accounts import RevocationBody, tokens_answer
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.errors import Invalid, NotFound, Unauthenticated


def issue_tokens(call: Call) -> Reply:
    """Tokens for an authorization code, or a new access token for a refresh token."""
    try:
        client = client_in_body(call)
    except Unauthenticated:
        return _wrong_client()
    sent = call.sent
    kind = sent.get("grant_type")
    if kind == "refresh_token":
        return _refresh(call, client.client_id)
    if kind == "authorization_code":
        return _exchange(call, client.client_id)
    if not isinstance(kind, str) or not kind:
        return _refused("invalid_request", "grant_type must be specified")
    return _refused("unsupported_grant_type", "grant_type must be authorization_code or refresh_token")


def _refresh(call: Call, client_id: ClientId) -> Reply:
    token = call.sent.get("refresh_token")
    if not isinstance(token, str) or not token:
        return _refused("invalid_request", "refresh_token must be specified")
    try:
        tokens = call.services.tokens.refresh(client_id, token)
    except Unauthenticated:
        return _refused("invalid_grant", "refresh_token is unknown or has been revoked")
    return Reply(200, {**tokens_answer(tokens, with_profile=False)}, PRIVATE)


def _exchange(call: Call, client_id: ClientId) -> Reply:
    code, redirect_uri = call.sent.get("code"), call.sent.get("redirect_uri")
    if not isinstance(code, str) or not code:
        return _refused("invalid_request", "code must be specified")
    try:
        tokens = call.services.authorizations.exchange(client_id, code, str(redirect_uri))
    except NotFound:
        return _unknown_code()
    except Unauthenticated:
        return _refused("invalid_grant", "redirect_uri is not the one to which the code was sent")
    return Reply(200, {**tokens_answer(tokens, with_profile=True)}, PRIVATE)


def _unknown_code() -> Reply:
    key = {"key": "errors.unknown_or_used", "description": "is unknown or has already been used"}
    reply = _refused("invalid_grant", "code is unknown or has already been used")
    return Reply(400, {**(reply.body or {}), "errors": {"code": [key]}}, PRIVATE)


def revoke_tokens(call: Call) -> Reply:
    """End a whole grant by one of its tokens or by its account; also when there is none."""
    try:
        client = client_in_body(call)
    except Unauthenticated:
        return _wrong_client()
    try:
        # What is sent without a value counts as left out: RFC 6749 §3.2.
        body = validated(RevocationBody, {name: value for name, value in call.sent.items() if value != ""})
    except Invalid as error:
        return _refused("invalid_request", str(error))
    token = body.token or (None if body.sub else body.refresh_token)
    erase = bool(body.request_pii_erasure)
    if token is not None:
        call.services.revocation.by_token(client.client_id, token, erase=erase, origin=call.origin)
    elif body.sub is not None:
        call.services.revocation.by_sub(client.client_id, Sub(body.sub), erase=erase, origin=call.origin)
    else:
        return _refused("invalid_request", "token or sub must be specified")
    return Reply(200, headers=PRIVATE)


def _wrong_client() -> Reply:
    return _refused("invalid_client", "client_id or client_secret is wrong")


def _refused(error: str, description: str) -> Reply:
    return Reply(400, {"error": error, "error_description": description}, PRIVATE)
