"""A local person lets a client use her calendar: codes and where they are sent. Contract §3.1 and §3.2."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import delete, insert, select, update

from apcdesk.domain.calendars import Tokens
from apcdesk.domain.changes import Origin
from apcdesk.domain.ids import ClientId, Sub, new_token
from apcdesk.errors import NotFound, Unauthenticated
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.port.clients import record_client, sha256
from apcdesk.service.port.tokens import TokenService
from apcdesk.service.validation import refuse, web_address_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store

CODE_LASTS = timedelta(minutes=10)


class Authorizations:
    """Registered addresses, codes given out and taken back for tokens. Only hashes of codes are stored."""

    def __init__(self, store: Store, clock: Clock, tokens: TokenService) -> None:
        self._store = store
        self._clock = clock
        self._tokens = tokens

    def register(self, client_id: ClientId, redirect_uris: Sequence[str], *, origin: Origin) -> None:
        """Send codes of this client to these addresses only; to any when there are none (for development).

        Raises Invalid, with the number of each that is no web address, and NotFound.
        """
        refuse(
            problem
            for number, address in enumerate(redirect_uris)
            for problem in web_address_problems(f"redirect_uris[{number}]", address)
        )
        with self._store.write() as tx:
            known = select(t.client.c.client_id).where(t.client.c.client_id == client_id)
            if tx.execute(known).first() is None:
                raise NotFound("client", client_id)
            tx.execute(delete(t.redirect_uri).where(t.redirect_uri.c.client_id == client_id))
            for one in dict.fromkeys(redirect_uris):
                tx.execute(insert(t.redirect_uri).values(client_id=client_id, redirect_uri=one))
            record_client(tx, client_id, Recorder(tx, self._clock.now(), origin))

    def registered(self) -> Mapping[ClientId, tuple[str, ...]]:
        """The addresses of every client that has any, in alphabetical order."""
        c = t.redirect_uri.c
        found: defaultdict[ClientId, list[str]] = defaultdict(list)
        with self._store.read() as tx:
            for client_id, address in tx.execute(
                select(c.client_id, c.redirect_uri).order_by(c.redirect_uri)
            ):
                found[client_id].append(address)
        return {client_id: tuple(addresses) for client_id, addresses in found.items()}

    def may_redirect(self, client_id: ClientId, redirect_uri: str) -> bool:
        """Whether a code of this client may be sent there."""
        registered = select(t.redirect_uri.c.redirect_uri).where(t.redirect_uri.c.client_id == client_id)
        with self._store.read() as tx:
            found = set(tx.execute(registered).scalars())
        return not found or redirect_uri in found

    def grant(self, client_id: ClientId, sub: Sub, scope: str, redirect_uri: str) -> str:
        """A code for what the person allowed, good once and for ten minutes. Raises NotFound for who is no person."""
        now = self._clock.now()
        person = select(t.account.c.sub).where(t.account.c.sub == sub, t.account.c.client_id.is_(None))
        code = new_token(secrets.token_bytes)
        with self._store.write() as tx:
            if tx.execute(person).first() is None:
                raise NotFound("person", sub)
            tx.execute(delete(t.authorization_code).where(t.authorization_code.c.expires <= now))
            tx.execute(
                insert(t.authorization_code).values(
                    sha256=sha256(code),
                    client_id=client_id,
                    sub=sub,
                    scope=scope,
                    redirect_uri=redirect_uri,
                    expires=now + CODE_LASTS,
                    used=False,
                )
            )
        return code

    def exchange(self, client_id: ClientId, code: str, redirect_uri: str) -> Tokens:
        """The tokens for a code. Raises NotFound when it is unknown, another client's, used or too old,
        Unauthenticated when it was sent to another address."""
        same = t.authorization_code.c.sha256 == sha256(code)
        with self._store.write() as tx:
            row = tx.execute(select(t.authorization_code).where(same)).mappings().first()
            if row is None or row["client_id"] != client_id or row["used"]:
                raise NotFound("code", "")
            if row["expires"] <= self._clock.now():
                raise NotFound("code", "")
            if row["redirect_uri"] != redirect_uri:
                raise Unauthenticated("the code was sent to another redirect_uri")
            tx.execute(update(t.authorization_code).where(same).values(used=True))
        return self._tokens.issue(row["sub"], client_id, scope=row["scope"])
