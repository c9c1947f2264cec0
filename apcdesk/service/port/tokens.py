"""Grants and their tokens: contract accounts-and-events §2.1, §3.3 and §3.6. Only hashes are stored."""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.engine import RowMapping

from apcdesk.domain.calendars import Account, AccountKind, Calendar, Tokens
from apcdesk.domain.ids import ClientId, Sub, new_token
from apcdesk.errors import NotFound, Unauthenticated, Unavailable
from apcdesk.service.calendars.application import Calendars
from apcdesk.service.clock import Clock
from apcdesk.service.installation import setting_in
from apcdesk.service.options import ACCESS_TOKEN_TTL
from apcdesk.service.port.clients import sha256
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given, keyed

SCOPE = "read_write"
ACCESS, REFRESH = "access", "refresh"
MOST_CALLERS = 1_000
"""So many are kept as they were read."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is behind a token, and what it opens; `granted` is what the account granted where the token opens less."""

    account: Account
    client_id: ClientId
    scope: frozenset[str]
    granted: frozenset[str] | None = None

    @property
    def sub(self) -> Sub:
        """The account's sub."""
        return self.account.sub


@dataclass(frozen=True, slots=True)
class GrantInfo:
    """What the desk may show of a grant. An access token is not kept: only a fresh one can be shown."""

    refresh_token: str = field(repr=False)
    access_expires: datetime | None
    scope: str


class TokenService:
    """Issuing and checking tokens."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        keys: KeyFile,
        calendars: Calendars,
    ) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._calendars = calendars

    def issue(self, sub: Sub, client_id: ClientId, *, scope: str | None = None) -> Tokens:
        """A fresh access token and the grant's one stable refresh token; earlier ones stay valid.

        A revoked grant is opened again under a new refresh token. `scope`, its names separated by spaces, is
        what is granted from now on; without it what was granted stays. Raises NotFound for an unknown sub.
        """
        calendar = self._calendars.by_sub(sub)
        with self._store.write() as tx:
            grant: Mapping[Any, Any] = self._open_grant(tx, sub, client_id)
            if scope is not None:
                tx.execute(_CHANGE_GRANT, {"key": grant["grant_id"], "scope": scope})
                grant = {**grant, "scope": scope}
            return self._issue(tx, grant, calendar)

    def refresh(self, client_id: ClientId, refresh_token: str) -> Tokens:
        """A fresh access token for a refresh token of this client. Raises Unauthenticated."""
        with self._store.read() as tx:
            grant = _grant_of(tx, refresh_token, REFRESH)
        if grant is None or grant["client_id"] != client_id or grant["revoked"] is not None:
            raise Unauthenticated("the refresh token is unknown or revoked")
        try:
            return self.issue(grant["sub"], client_id)
        except NotFound as error:
            raise Unauthenticated("the account is gone") from error

    def authenticate(self, access_token: str) -> Caller:
        """Who sent this access token. Raises Unauthenticated when it is unknown, expired or revoked."""
        hashed = sha256(access_token)
        with self._store.read() as tx:
            found = _CALLER.driver_rows(tx, {"sha256": hashed, "kind": ACCESS})
        over = bool(found) and found[0][0] <= self._clock.now().timestamp()
        if over:
            forget_token(self._store, t.token, hashed)
        if over or not found:
            raise Unauthenticated("the access token is invalid, expired or revoked")
        return _caller(*found[0][1:])

    def current(self, sub: Sub, client_id: ClientId) -> GrantInfo | None:
        """The grant that stands, None when there is none; for the desk."""
        with self._store.read() as tx:
            grant = _grant(tx, sub, client_id)
            if grant is None or grant["revoked"] is not None:
                return None
            asked = {"grant_id": grant["grant_id"], "kind": ACCESS, "now": self._clock.now()}
            expires = tx.execute(_NEWEST, asked).scalars().first()
        return GrantInfo(self._refresh_token(grant["nonce"]), expires, grant["scope"])

    def rotate(self, sub: Sub, client_id: ClientId) -> Tokens:
        """End every token of the grant at once and issue new ones. Raises NotFound."""
        calendar = self._calendars.by_sub(sub)
        with self._store.write() as tx:
            _end(tx, sub, client_id, self._clock.now())
            return self._issue(tx, self._open_grant(tx, sub, client_id), calendar)

    def _open_grant(self, tx: Connection, sub: Sub, client_id: ClientId) -> RowMapping:
        grant = _grant(tx, sub, client_id)
        now = self._clock.now()
        if grant is None:
            values = {
                "grant_id": secrets.token_hex(12),
                "sub": sub,
                "client_id": client_id,
                "scope": SCOPE,
                "nonce": secrets.token_hex(16),
                "created": now,
            }
            tx.execute(_INSERT_GRANT, values)
        elif grant["revoked"] is not None:
            fresh = {"revoked": None, "nonce": secrets.token_hex(16)}
            tx.execute(_CHANGE_GRANT, {"key": grant["grant_id"], **fresh})
        else:
            return grant
        opened = _grant(tx, sub, client_id)
        assert opened is not None
        return opened

    def _issue(self, tx: Connection, grant: Mapping[Any, Any], calendar: Calendar) -> Tokens:
        now = self._clock.now()
        refresh = self._refresh_token(grant["nonce"])
        if tx.execute(_KNOWN, {"sha256": sha256(refresh)}).first() is None:
            tx.execute(_INSERT_TOKEN, _token_row(refresh, grant["grant_id"], REFRESH, None))
        tx.execute(_DELETE_OVER, {"grant_id": grant["grant_id"], "kind": ACCESS, "now": now})
        access = new_token(secrets.token_bytes)
        lifetime = int(setting_in(tx, ACCESS_TOKEN_TTL.name, ACCESS_TOKEN_TTL.usual))
        expires = now + timedelta(seconds=lifetime)
        tx.execute(_INSERT_TOKEN, _token_row(access, grant["grant_id"], ACCESS, expires))
        return Tokens(calendar.account, calendar.profile, access, refresh, lifetime, grant["scope"])

    def _refresh_token(self, nonce: str) -> str:
        """Stable without being stored: derived from the server key and the grant's nonce."""
        digest = hmac.digest(self._keys.server_key, nonce.encode(), "sha256")
        return base64.urlsafe_b64encode(digest).decode()[:32]


def forget_token(store: Store, table: Table, hashed: str) -> None:
    """Forget a token that has ended: a clock that is put back later must not revive it (contract §3.6).

    Nothing happens while the database takes no writes: it is answered as ended all the same.
    """
    with suppress(Unavailable), store.write() as tx:
        tx.execute(delete(table).where(table.c.sha256 == hashed))


def _token_row(token: str, grant_id: str, kind: str, expires: datetime | None) -> dict[str, Any]:
    return {"sha256": sha256(token), "grant_id": grant_id, "kind": kind, "expires": expires}


def _grant(tx: Connection, sub: Sub, client_id: ClientId) -> RowMapping | None:
    return tx.execute(_GRANT, {"sub": sub, "client_id": client_id}).mappings().first()


def _grant_of(tx: Connection, token: str, kind: str) -> RowMapping | None:
    return tx.execute(_GRANT_OF_TOKEN, {"sha256": sha256(token), "kind": kind}).mappings().first()


@lru_cache(MOST_CALLERS)
def _caller(client_id: ClientId, scope: str, sub: Sub, kind: str, *account: Any) -> Caller:
    """Who a row of `_CALLER` names; equal rows are read once, and a grant that has ended is no row."""
    return Caller(Account(sub, AccountKind(kind), *account), client_id, frozenset(scope.split()))


def _end(tx: Connection, sub: Sub, client_id: ClientId, now: datetime) -> None:
    grant = _grant(tx, sub, client_id)
    if grant is not None:
        tx.execute(_DELETE_TOKENS, {"grant_id": grant["grant_id"]})
        tx.execute(_CHANGE_GRANT, {"key": grant["grant_id"], "revoked": now})


_GRANT = select(t.access_grant).where(given(t.access_grant.c.sub, t.access_grant.c.client_id))
_GRANT_OF_TOKEN = (
    select(t.access_grant).join_from(t.token, t.access_grant).where(given(t.token.c.sha256, t.token.c.kind))
)
_CALLER = Prepared(
    select(
        t.token.c.expires,
        t.access_grant.c.client_id,
        t.access_grant.c.scope,
        t.account.c.sub,
        t.account.c.kind,
        t.account.c.client_id,
        t.account.c.application_calendar_id,
        t.account.c.name,
        t.account.c.email,
        t.account.c.tzid,
    )
    .join_from(t.token, t.access_grant)
    .join(t.account, t.account.c.sub == t.access_grant.c.sub)
    .where(given(t.token.c.sha256, t.token.c.kind), t.access_grant.c.revoked.is_(None))
)
_INSERT_GRANT = insert(t.access_grant)
_CHANGE_GRANT = update(t.access_grant).where(keyed(t.access_grant.c.grant_id))
_KNOWN = select(t.token.c.sha256).where(given(t.token.c.sha256))
_NEWEST = (
    select(t.token.c.expires)
    .where(given(t.token.c.grant_id, t.token.c.kind), t.token.c.expires > bindparam("now"))
    .order_by(t.token.c.expires.desc())
)
_INSERT_TOKEN = insert(t.token)
_DELETE_TOKENS = delete(t.token).where(given(t.token.c.grant_id))
_DELETE_OVER = _DELETE_TOKENS.where(given(t.token.c.kind), t.token.c.expires <= bindparam("now"))
