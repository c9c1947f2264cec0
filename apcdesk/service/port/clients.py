"""Clients: the applications that may use the port. Secrets are stored as SHA-256."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import ClientId, new_client_id, new_client_secret
from apcdesk.errors import NotFound, Problem, Unauthenticated
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile


@dataclass(frozen=True, slots=True)
class Client:
    """An application. `own` is the one of the installation itself, which owns what the desk makes."""

    client_id: ClientId
    name: str
    own: bool
    created: datetime


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client with the secret that was just made for it, and that is shown this once."""

    client: Client
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ActiveSecret:
    """A secret that opens the port. `plain` is None when it was made on another machine."""

    secret_id: str
    created: datetime
    plain: str | None = field(repr=False)


MOST_SECRETS = 2
"""How many secrets a client may have at once, so that it can go over to a new one (contract §1.4)."""


def sha256(secret: str) -> str:
    """What is stored of a random secret, and looked up: it has too much entropy to be guessed from its hash.

    How long a lookup takes says something of the hash at most, and of that nobody can choose the beginning.
    """
    return hashlib.sha256(secret.encode()).hexdigest()


class Clients:
    """Making and checking clients."""

    def __init__(self, store: Store, clock: Clock, keys: KeyFile) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys

    def own(self, origin: Origin) -> Client:
        """The installation's own client, made on first use by whichever process comes first."""
        with self._store.read() as tx:
            found = _own(tx)
        if found is not None:
            return found
        secret = new_client_secret(secrets.token_bytes)
        with self._store.write() as tx:
            found = _own(tx)
            if found is not None:
                return found
            client = self._insert(
                tx, new_client_id(secrets.token_bytes), "This desk", secret, origin, own=True
            )
        self._keys.remember(client.client_id, secret)
        return client

    def create(self, name: str, *, origin: Origin) -> NewClient:
        """A new client with a random id and secret. Raises Invalid for a blank or too long name."""
        refuse(text_problems("name", name, 255))
        secret = new_client_secret(secrets.token_bytes)
        with self._store.write() as tx:
            client = self._insert(tx, new_client_id(secrets.token_bytes), name, secret, origin)
        self._keys.remember(client.client_id, secret)
        return NewClient(client, secret)

    def ensure(self, client_id: ClientId, secret: str, *, name: str = "", origin: Origin) -> Client:
        """Make sure that a client with exactly this id and secret exists."""
        refuse([*text_problems("client_id", client_id, 64), *text_problems("client_secret", secret, 255)])
        with self._store.write() as tx:
            client = _client(tx, client_id)
            if client is None:
                client = self._insert(tx, client_id, name or client_id, secret, origin)
            elif not _secret_known(tx, client_id, secret):
                tx.execute(insert(t.client_secret).values(self._secret_values(client_id, secret)))
        self._keys.remember(client_id, secret)
        return client

    def all(self) -> tuple[Client, ...]:
        """Every client, the own one first, then by age."""
        with self._store.read() as tx:
            rows = tx.execute(select(t.client).order_by(t.client.c.own.desc(), t.client.c.created)).mappings()
            return tuple(Client(r["client_id"], r["name"], r["own"], r["created"]) for r in rows)

    def secrets(self) -> Mapping[ClientId, tuple[ActiveSecret, ...]]:
        """The active secrets of every client, the oldest first."""
        c = t.client_secret.c
        statement = select(t.client_secret).where(c.withdrawn.is_(None)).order_by(c.created, c.sha256)
        found: dict[ClientId, list[ActiveSecret]] = {}
        with self._store.read() as tx:
            for row in tx.execute(statement).mappings():
                known = {sha256(plain): plain for plain in self._keys.secrets_of(row["client_id"])}
                secret = ActiveSecret(row["sha256"], row["created"], known.get(row["sha256"]))
                found.setdefault(row["client_id"], []).append(secret)
        return {client_id: tuple(active) for client_id, active in found.items()}

    def add_secret(self, client_id: ClientId, *, origin: Origin) -> NewClient:
        """A further secret; those before stay valid until they are withdrawn.

        Raises NotFound, and Invalid when the client has two already.
        """
        secret = new_client_secret(secrets.token_bytes)
        with self._store.write() as tx:
            client = _client(tx, client_id)
            if client is None:
                raise NotFound("client", client_id)
            if len(_active(tx, client_id)) >= MOST_SECRETS:
                words = f"a client has at most {MOST_SECRETS} secrets; withdraw one first"
                refuse([Problem("client_secret", "errors.too_many", words)])
            tx.execute(insert(t.client_secret).values(self._secret_values(client_id, secret)))
            record_client(tx, client_id, Recorder(tx, self._clock.now(), origin))
        self._keys.remember(client_id, secret)
        return NewClient(client, secret)

    def withdraw_secret(self, client_id: ClientId, secret_id: str, *, origin: Origin) -> None:
        """Refuse the secret from now on. Access tokens that were given for it stay valid until they end.

        Raises NotFound when it is not active, Invalid when it is the client's only one.
        """
        with self._store.write() as tx:
            active = _active(tx, client_id)
            if secret_id not in active:
                raise NotFound("secret", secret_id)
            if len(active) == 1:
                words = "a client keeps one secret; make a new one first"
                refuse([Problem("client_secret", "errors.required", words)])
            withdrawing = update(t.client_secret).where(t.client_secret.c.sha256 == secret_id)
            tx.execute(withdrawing.values(withdrawn=self._clock.now()))
            record_client(tx, client_id, Recorder(tx, self._clock.now(), origin))
        self._keys.forget(client_id, secret_id)

    def check(self, client_id: str, client_secret: str) -> Client:
        """The client with these credentials (mode B). Raises Unauthenticated."""
        client, _ = self.by_secret(client_secret)
        if client.client_id != client_id:
            raise Unauthenticated("client_id and client_secret do not belong together")
        return client

    def by_secret(self, client_secret: str) -> tuple[Client, str]:
        """The client with this secret (mode K) and the secret's hash. Raises Unauthenticated."""
        hashed = sha256(client_secret)
        statement = (
            select(t.client)
            .join(t.client_secret)
            .where(t.client_secret.c.sha256 == hashed, t.client_secret.c.withdrawn.is_(None))
        )
        with self._store.read() as tx:
            row = tx.execute(statement).mappings().first()
        if row is None:
            raise Unauthenticated("the secret is not known")
        return Client(row["client_id"], row["name"], row["own"], row["created"]), hashed

    def secret_of(self, client_id: ClientId) -> str | None:
        """The plain secret, when it was made or given on this machine."""
        return self._keys.secret_of(client_id)

    def signing_secrets(self, client_id: ClientId) -> tuple[str, ...]:
        """The client's active secrets that are known on this machine, at most two, the newest first (§9.3)."""
        known = {sha256(secret): secret for secret in self._keys.secrets_of(client_id)}
        active = select(t.client_secret.c.sha256).where(
            t.client_secret.c.client_id == client_id,
            t.client_secret.c.sha256.in_(known),
            t.client_secret.c.withdrawn.is_(None),
        )
        with self._store.read() as tx:
            found = set(tx.execute(active).scalars())
        return tuple(secret for hashed, secret in known.items() if hashed in found)[:2]

    def signing_keys(self, client_ids: Iterable[ClientId]) -> dict[ClientId, tuple[str, ...]]:
        """The signing secrets of those of the clients for which this machine can sign."""
        found = {client_id: self.signing_secrets(client_id) for client_id in client_ids}
        return {client_id: keys for client_id, keys in found.items() if keys}

    def _insert(
        self,
        tx: Connection,
        client_id: ClientId,
        name: str,
        secret: str,
        origin: Origin,
        *,
        own: bool = False,
    ) -> Client:
        now = self._clock.now()
        values = {"client_id": client_id, "name": name, "own": own, "created": now}
        tx.execute(insert(t.client).values(values))
        tx.execute(insert(t.client_secret).values(self._secret_values(client_id, secret)))
        Recorder(tx, now, origin).record(
            Entity.CLIENT, Verb.CREATED, client_id, table=t.client, before=None, after=values
        )
        return Client(client_id, name, own, now)

    def _secret_values(self, client_id: ClientId, secret: str) -> dict[str, object]:
        return {"sha256": sha256(secret), "client_id": client_id, "created": self._clock.now()}


def record_client(tx: Connection, client_id: ClientId, recorder: Recorder) -> None:
    """Tell the feed and the audit trail that something beside the client's row changed, without a word of what."""
    row = tx.execute(select(t.client).where(t.client.c.client_id == client_id)).mappings().one()
    recorder.record(Entity.CLIENT, Verb.UPDATED, client_id, table=t.client, before=row, after=row)


def _own(tx: Connection) -> Client | None:
    row = tx.execute(select(t.client).where(t.client.c.own)).mappings().first()
    return None if row is None else Client(row["client_id"], row["name"], row["own"], row["created"])


def _client(tx: Connection, client_id: ClientId) -> Client | None:
    row = tx.execute(select(t.client).where(t.client.c.client_id == client_id)).mappings().first()
    return None if row is None else Client(row["client_id"], row["name"], row["own"], row["created"])


def _secret_known(tx: Connection, client_id: ClientId, secret: str) -> bool:
    statement = select(t.client_secret.c.sha256).where(
        t.client_secret.c.sha256 == sha256(secret), t.client_secret.c.client_id == client_id
    )
    return tx.execute(statement).first() is not None


def _active(tx: Connection, client_id: ClientId) -> set[str]:
    c = t.client_secret.c
    statement = select(c.sha256).where(c.client_id == client_id, c.withdrawn.is_(None))
    return set(tx.execute(statement).scalars())
