"""Finding events by what they say, for people who do not know when they are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Text, and_, cast, or_, select

from apcdesk.domain.events import Event
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import read_events
from apcdesk.store import tables as t
from apcdesk.store.database import Store

MOST = 20
SPARE = 5
"""Rows read for each that is wanted: the database cannot tell a guest's name from the name of a field."""
SEARCHED = (
    t.event.c.summary,
    t.event.c.description,
    cast(t.event.c.notes, Text),
    cast(t.event.c.location, Text),
)


class Search:
    """Looks through all calendars, whatever is shown of them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def events(self, text: str, most: int = MOST) -> tuple[Event, ...]:
        """Events that have every word of the text in their title, description, place, guest, code or ID.

        Those to come first, the next before the later ones; then those that are over, the latest first. Capital
        letters do not matter. Nothing for a text without words.
        """
        words = text.casefold().split()
        if not words:
            return ()
        now = self._clock.now()
        coming = self._find(words, t.event.c.end_at > now, t.event.c.start_at.asc(), most)
        rest = most - len(coming)
        over = self._find(words, t.event.c.end_at <= now, t.event.c.start_at.desc(), rest) if rest else ()
        return (*coming, *over)

    def _find(
        self, words: list[str], when: ColumnElement[bool], order: ColumnElement[datetime], most: int
    ) -> tuple[Event, ...]:
        found = and_(*(_has(word) for word in words))
        statement = select(t.event).where(t.event.c.deleted.is_(None), when, found)
        with self._store.read() as tx:
            events = read_events(tx, statement.order_by(order).limit(most * SPARE))
        return tuple(e for e in events if all(word in _said(e) for word in words))[:most]


def _has(word: str) -> ColumnElement[bool]:
    """Whether a word may be in a row. Letters that databases fold differently, or write escaped, may be any."""
    pattern = "".join(_escaped(letter) if letter.isascii() else "%" for letter in word)
    return or_(
        t.event.c.event_id.ilike(f"%{pattern}%", escape="\\"),
        *(column.ilike(f"%{pattern}%", escape="\\") for column in SEARCHED),
    )


def _escaped(letter: str) -> str:
    return f"\\{letter}" if letter in "%_\\" else letter


def _said(event: Event) -> str:
    """Everything that an event may be found by."""
    guest, place = event.notes.guest, event.location
    parts = [event.summary, event.description, event.event_id or "", event.notes.code, event.notes.block_note]
    parts += [guest.name, guest.company, guest.email, guest.phone] if guest else []
    parts += [place.description or ""] if place else []
    return "\n".join(parts).casefold()
