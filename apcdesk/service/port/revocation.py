"""Ending a client's access to an account, with or without what is stored there: contract §3.4."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, null, select, update

from apcdesk.domain.calendars import AccountKind, Look
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.channels import ClosedBecause
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.triggers import end_subscriptions
from apcdesk.service.links.records import close_links_to
from apcdesk.service.port.channels import close_channels
from apcdesk.service.port.clients import sha256
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import look_value

ERASED = "erased"


class Revocation:
    """Revokes grants. What is unknown or revoked already is no error: contract §3.4, RFC 7009."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def by_token(self, client_id: ClientId, token: str, *, erase: bool = False, origin: Origin) -> None:
        """End the client's grant behind an access or refresh token, an expired one too."""
        statement = (
            select(t.access_grant.c.sub)
            .join_from(t.token, t.access_grant)
            .where(t.token.c.sha256 == sha256(token), t.access_grant.c.client_id == client_id)
        )
        with self._store.write() as tx:
            sub = tx.execute(statement).scalar_one_or_none()
            if sub is not None:
                self._revoke(tx, client_id, sub, erase, origin)

    def by_sub(self, client_id: ClientId, sub: Sub, *, erase: bool = False, origin: Origin) -> None:
        """End the client's grant for an account."""
        with self._store.write() as tx:
            known = select(t.account.c.sub).where(
                t.account.c.sub == sub,
                (t.account.c.client_id == client_id) | t.account.c.client_id.is_(None),
            )
            if tx.execute(known).first() is not None:
                self._revoke(tx, client_id, sub, erase, origin)

    def _revoke(self, tx: Connection, client_id: ClientId, sub: Sub, erase: bool, origin: Origin) -> None:
        now = self._clock.now()
        end_grant(tx, client_id, sub, now)
        close_links_to(client_id, sub, Recorder(tx, now, origin))
        if erase:
            _erase(tx, client_id, sub, now, origin)


def end_grant(tx: Connection, client_id: ClientId, sub: Sub, now: datetime) -> None:
    """End what the client was granted for the account: its tokens and codes, channels, event subscriptions and element
    tokens."""
    grants = select(t.access_grant.c.grant_id).where(
        t.access_grant.c.sub == sub, t.access_grant.c.client_id == client_id
    )
    tx.execute(delete(t.token).where(t.token.c.grant_id.in_(grants)))
    tx.execute(update(t.access_grant).where(t.access_grant.c.grant_id.in_(grants)).values(revoked=now))
    end_subscriptions(tx, client_id, sub)
    codes = (t.authorization_code.c.sub == sub) & (t.authorization_code.c.client_id == client_id)
    tx.execute(delete(t.authorization_code).where(codes))
    theirs = (t.channel.c.sub == sub) & (t.channel.c.client_id == client_id)
    close_channels(tx, theirs, now, ClosedBecause.REVOKED)
    minted = select(t.element_token.c.sha256, t.element_token.c.subs).where(
        t.element_token.c.client_id == client_id
    )
    ended = [hashed for hashed, subs in tx.execute(minted) if sub in subs]
    tx.execute(delete(t.element_token).where(t.element_token.c.sha256.in_(ended)))


def _erase(tx: Connection, client_id: ClientId, sub: Sub, now: datetime, origin: Origin) -> None:
    """Erase what is stored. An application calendar goes altogether; of a person, who belongs to the
    installation and not to the client, only the events that the client manages."""
    kind = tx.execute(select(t.account.c.kind).where(t.account.c.sub == sub)).scalar_one()
    whole = kind == AccountKind.APPLICATION_CALENDAR.value
    erased = t.event.c.sub == sub
    if not whole:
        erased &= t.event.c.client_id.is_not_distinct_from(client_id)
    _erase_events(tx, erased)
    if whole:
        _erase_account(tx, sub, now)
    recorder = Recorder(tx, now, origin)
    for calendar_id in tx.execute(select(t.calendar.c.calendar_id).where(t.calendar.c.sub == sub)).scalars():
        recorder.record(
            Entity.CALENDAR,
            Verb.DELETED if whole else Verb.UPDATED,
            calendar_id,
            table=t.calendar,
            before=None,
            after=None,
            sub=sub,
            calendar_id=calendar_id,
        )


def _erase_events(tx: Connection, erased: ColumnElement[bool]) -> None:
    """Remove the events, what the changes remember of them, and the guests of bookings left without events."""
    booked = select(t.event.c.booking_id).where(t.event.c.booking_id.is_not(None))
    alone = t.booking.c.booking_id.in_(booked.where(erased)) & t.booking.c.booking_id.not_in(
        booked.where(~erased)
    )
    _forget(tx, t.change.c.entity_id.in_(select(t.booking.c.booking_id).where(alone)))
    _forget(tx, t.change.c.entity_id.in_(select(t.event.c.event_uid).where(erased)))
    tx.execute(update(t.booking).where(alone).values(guest=None, summary=ERASED))
    touched = TouchedDays()
    for row in tx.execute(select(t.event).where(erased)).mappings():
        touched.add(row)
    tx.execute(delete(t.event).where(erased))
    touched.repaint(tx)


def _erase_account(tx: Connection, sub: Sub, now: datetime) -> None:
    for table in (t.availability_rule, t.available_period):
        tx.execute(delete(table).where(table.c.sub == sub))
    calendar_ids = select(t.calendar.c.calendar_id).where(t.calendar.c.sub == sub)
    tx.execute(delete(t.hold_calendar).where(t.hold_calendar.c.calendar_id.in_(calendar_ids)))
    blank = {"name": ERASED, "look": look_value(Look()), "deleted": now}
    tx.execute(update(t.calendar).where(t.calendar.c.sub == sub).values(blank))
    nameless = {"application_calendar_id": None, "name": None, "email": None, "tzid": None}
    tx.execute(update(t.account).where(t.account.c.sub == sub).values(nameless))
    _forget(tx, t.change.c.sub == sub)


def _forget(tx: Connection, which: ColumnElement[bool]) -> None:
    """Keep that something changed, and when and by whom; forget what it was."""
    tx.execute(update(t.change).where(which).values(before=null(), after=null(), reason=null()))
