"""Element tokens: short-lived, bound to an origin. Contract scheduling §6; only the hash is stored."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy import and_, insert, select

from apcdesk.domain.ids import BookableEventId, ClientId, Sub, new_token
from apcdesk.errors import NotOpened, Problem, Unauthenticated
from apcdesk.service.clock import Clock
from apcdesk.service.port.clients import sha256
from apcdesk.service.port.tokens import Caller, forget_token
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import account_of

ELEMENT_TOKEN_SECONDS = 64800
MAX_SUBS = 100
PERMISSIONS = ("agenda", "availability", "managed_availability", "account_management")
SCOPES: Mapping[str, str] = {"agenda": "read_events", "availability": "read_free_busy"}
"""What a permission lets its holder read. The others open calls for which no scope is needed."""

DEFAULT_PORTS = {"http": 80, "https": 443}
FORBIDDEN = frozenset(' <>\\^|%"`{}*,;')
"""What no host has: a token for such an origin would open nothing."""


@dataclass(frozen=True, slots=True)
class ElementToken:
    """What a token opens, for whom, and from which page: accounts, and bookable events by their ids."""

    client_id: ClientId
    permissions: tuple[str, ...]
    subs: tuple[Sub, ...]
    origin: str
    bookable_event_ids: tuple[BookableEventId, ...] = ()


@dataclass(frozen=True, slots=True)
class NewElementToken:
    """A token just made; it is shown this once."""

    element_token: ElementToken
    token: str = field(repr=False)
    expires_in: int = ELEMENT_TOKEN_SECONDS

    @property
    def lasts(self) -> timedelta:
        """How long it opens anything."""
        return timedelta(seconds=self.expires_in)


class ElementTokens:
    """Making and checking element tokens."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def mint(self, element_token: ElementToken, *, secret_sha256: str) -> NewElementToken:
        """Make a token for 18 hours; it ends with the client secret that made it.

        Raises Invalid with all problems: unknown permissions, subs that are not this client's.
        """
        token = new_token(secrets.token_bytes)
        now = self._clock.now()
        with self._store.write() as tx:
            owners = dict(
                tx.execute(
                    select(t.account.c.sub, t.account.c.client_id).where(
                        t.account.c.sub.in_(element_token.subs)
                    )
                ).all()
            )
            refuse(_problems(element_token, owners))
            tx.execute(
                insert(t.element_token).values(
                    sha256=sha256(token),
                    client_id=element_token.client_id,
                    secret_sha256=secret_sha256,
                    permissions=list(element_token.permissions),
                    subs=list(element_token.subs),
                    origin=element_token.origin,
                    bookable_event_ids=list(element_token.bookable_event_ids),
                    created=now,
                    expires=now + timedelta(seconds=ELEMENT_TOKEN_SECONDS),
                )
            )
        return NewElementToken(element_token, token)

    def authenticate(self, token: str) -> ElementToken:
        """What the token opens. Raises Unauthenticated when it is unknown, expired, or its secret withdrawn."""
        hashed = sha256(token)
        statement = (
            select(t.element_token)
            .join(t.client_secret, t.client_secret.c.sha256 == t.element_token.c.secret_sha256)
            .where(t.element_token.c.sha256 == hashed, t.client_secret.c.withdrawn.is_(None))
        )
        with self._store.read() as tx:
            row = tx.execute(statement).mappings().first()
        over = row is not None and row["expires"] <= self._clock.now()
        if over:
            forget_token(self._store, t.element_token, hashed)
        if row is None or over:
            raise Unauthenticated("the element token is unknown or expired")
        return ElementToken(
            client_id=row["client_id"],
            permissions=tuple(row["permissions"]),
            subs=tuple(row["subs"]),
            origin=row["origin"],
            bookable_event_ids=tuple(row["bookable_event_ids"]),
        )

    def caller(self, element_token: ElementToken) -> Caller:
        """Who asks with it: the client, about the first of its accounts, with what its permissions amount to.

        Raises NotOpened for a token that opens no account.
        """
        grant = t.access_grant.c
        standing = and_(
            grant.sub == t.account.c.sub,
            grant.client_id == element_token.client_id,
            grant.revoked.is_(None),
        )
        found = (
            select(t.account, t.account.c.name.label("account_name"), grant.scope)
            .outerjoin(t.access_grant, standing)
            .where(t.account.c.sub.in_(element_token.subs[:1]))
        )
        with self._store.read() as tx:
            row = tx.execute(found).mappings().first()
        if row is None:
            raise NotOpened("it opens no account")
        scope = frozenset(SCOPES[one] for one in element_token.permissions if one in SCOPES)
        granted = None if row["scope"] is None else frozenset(row["scope"].split())
        return Caller(account_of(row), element_token.client_id, scope, granted)


def origin_of(address: str) -> str | None:
    """Scheme, host and a port that is not the scheme's own, in lower case; a path is cut off. None has none."""
    try:
        parts = urlsplit(address.strip())
        host, port = _as_browsers_say(parts.hostname or ""), parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or not host or "@" in parts.netloc:
        return None
    return f"{parts.scheme}://{host}" + ("" if port in (None, DEFAULT_PORTS[parts.scheme]) else f":{port}")


def _as_browsers_say(host: str) -> str:
    """The host as it stands in an `Origin`: in ASCII. Raises ValueError for what is no host."""
    if ":" in host:
        return f"[{host}]"
    if not FORBIDDEN.isdisjoint(host):
        raise ValueError(host)
    return host.encode("idna").decode() if host else ""


def _problems(element_token: ElementToken, owners: dict[Sub, ClientId | None]) -> list[Problem]:
    problems = []
    if not element_token.permissions:
        problems.append(Problem("permissions", "errors.required", "permissions must be specified"))
    for index, permission in enumerate(element_token.permissions):
        if permission not in PERMISSIONS:
            problems.append(
                Problem(f"permissions[{index}]", "errors.not_recognized", "is not a recognized value")
            )
    if len(element_token.subs) > MAX_SUBS:
        problems.append(
            Problem(
                "subs", "errors.too_many", f"at most {MAX_SUBS} may be specified", values={"limit": MAX_SUBS}
            )
        )
    for index, sub in enumerate(element_token.subs):
        if sub not in owners or owners[sub] not in (None, element_token.client_id):
            problems.append(Problem(f"subs[{index}]", "errors.not_recognized", "is not a recognized value"))
    return problems
