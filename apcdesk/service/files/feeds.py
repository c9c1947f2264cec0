"""Feeds of calendars: made, read by whoever has the secret, and revoked. Only the secret's hash is stored."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.engine import RowMapping

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.domain.feeds import Feed, FeedDetail, NewFeed
from apcdesk.domain.ids import CalendarId, new_token
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.clock import Clock
from apcdesk.service.events.reading import FUTURE_DAYS, PAST_DAYS
from apcdesk.service.events.records import read_events
from apcdesk.service.port.clients import sha256
from apcdesk.store import tables as t
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class FeedContent:
    """A feed as it is now: its bytes, and since when it has been so."""

    content: bytes
    modified: datetime


class Feeds:
    """Making, reading and revoking feeds. `tzid` is the zone of the installation, by whose days a feed moves on."""

    def __init__(self, store: Store, clock: Clock, tzid: str) -> None:
        self._store = store
        self._clock = clock
        self._tzid = tzid

    def make(self, calendar_id: CalendarId, detail: FeedDetail) -> NewFeed:
        """A feed of the calendar. Raises NotFound."""
        secret = new_token(secrets.token_bytes)
        feed = Feed(f"fed_{secrets.token_hex(12)}", calendar_id, detail, self._clock.now())
        with self._store.write() as tx:
            get_calendar(tx, calendar_id)
            tx.execute(
                insert(t.feed).values(
                    feed_id=feed.feed_id,
                    sha256=sha256(secret),
                    calendar_id=calendar_id,
                    detail=detail.value,
                    created=feed.created,
                )
            )
        return NewFeed(feed, secret)

    def all(self) -> tuple[Feed, ...]:
        """Every feed that is read, in the order of their making."""
        statement = (
            select(t.feed).where(t.feed.c.revoked.is_(None)).order_by(t.feed.c.created, t.feed.c.feed_id)
        )
        with self._store.read() as tx:
            return tuple(_feed_of(row) for row in tx.execute(statement).mappings())

    def revoke(self, feed_id: str) -> None:
        """End a feed for good. Raises NotFound for one that is unknown or has ended."""
        this = (t.feed.c.feed_id == feed_id) & t.feed.c.revoked.is_(None)
        with self._store.write() as tx:
            ended = tx.execute(update(t.feed).where(this).values(revoked=self._clock.now()))
            if ended.rowcount == 0:
                raise NotFound("feed", feed_id)

    def read(self, secret: str) -> FeedContent:
        """The feed behind the secret: events from 42 days ago to 201 days ahead.

        Raises NotFound for a secret that is unknown or revoked, and when the calendar is gone.
        """
        from apcdesk.service.files.calendar_file import feed_file  # noqa: PLC0415 - only who reads one pays for the library

        statement = select(t.feed).where(t.feed.c.sha256 == sha256(secret), t.feed.c.revoked.is_(None))
        with self._store.read() as tx:
            row = tx.execute(statement).mappings().first()
            if row is None:
                raise NotFound("feed", "of this secret")
            feed = _feed_of(row)
            calendar = get_calendar(tx, feed.calendar_id)
            today = local_day_of(int(self._clock.now().timestamp()), self._tzid)
            first, _ = day_bounds(today - timedelta(days=PAST_DAYS), self._tzid)
            last, _ = day_bounds(today + timedelta(days=FUTURE_DAYS), self._tzid)
            window = Period.of_seconds(first, last)
            events = read_events(
                tx,
                select(t.event).where(
                    t.event.c.calendar_id == feed.calendar_id,
                    t.event.c.deleted.is_(None),
                    t.event.c.start_at < window.end,
                    t.event.c.end_at > window.start,
                ),
            )
            midnight = Period.of_seconds(*day_bounds(today, self._tzid)).start
            modified = max(feed.created, midnight, _last_change(tx, feed.calendar_id) or midnight)
        return FeedContent(feed_file(calendar.name, events, feed.detail), modified)


def _last_change(tx: Connection, calendar_id: CalendarId) -> datetime | None:
    """When anything of the calendar was last changed."""
    newest = select(func.max(t.change.c.change_id)).where(t.change.c.calendar_id == calendar_id)
    at: datetime | None = tx.execute(
        select(t.change.c.at).where(t.change.c.change_id == newest.scalar_subquery())
    ).scalar()
    return at


def _feed_of(row: RowMapping) -> Feed:
    return Feed(row["feed_id"], row["calendar_id"], FeedDetail(row["detail"]), row["created"], row["revoked"])
