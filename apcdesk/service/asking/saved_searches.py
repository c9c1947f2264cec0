"""Saved searches: kept by name for every desk of the installation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.searches import LONGEST_NAME, SavedSearch
from apcdesk.errors import NotFound
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class SavedSearches:
    """Searches by name. Every change can be taken back. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[SavedSearch, ...]:
        """Every saved search, by name."""
        with self._store.read() as tx:
            rows = tx.execute(select(t.saved_search)).mappings().all()
        found = (SavedSearch(row["name"], row["question"], row["saved"]) for row in rows)
        return tuple(sorted(found, key=lambda search: (search.name.casefold(), search.name)))

    def save(self, name: str, question: Mapping[str, Any], *, origin: Origin) -> tuple[int, ...]:
        """Keep the question under the name, in place of what was kept there; the changes that this made.

        Raises Invalid for a name that is empty or too long.
        """
        name = name.strip()
        refuse(text_problems("name", name, LONGEST_NAME))
        where = t.saved_search.c.name == name
        now = self._clock.now().replace(microsecond=0)
        after = {"name": name, "question": dict(question), "saved": now}
        with self._store.write() as tx:
            before = tx.execute(select(t.saved_search).where(where)).mappings().first()
            if before is None:
                tx.execute(insert(t.saved_search).values(after))
            else:
                tx.execute(update(t.saved_search).where(where).values(after))
            change = Recorder(tx, now, origin).record(
                Entity.SAVED_SEARCH,
                Verb.CREATED if before is None else Verb.UPDATED,
                name,
                table=t.saved_search,
                before=before,
                after=after,
            )
        return (change,)

    def delete(self, name: str, *, origin: Origin) -> tuple[int, ...]:
        """Forget the search; the changes that this made. Raises NotFound."""
        where = t.saved_search.c.name == name
        with self._store.write() as tx:
            before = tx.execute(select(t.saved_search).where(where)).mappings().first()
            if before is None:
                raise NotFound("saved search", name)
            tx.execute(delete(t.saved_search).where(where))
            change = Recorder(tx, self._clock.now(), origin).record(
                Entity.SAVED_SEARCH, Verb.DELETED, name, table=t.saved_search, before=before, after=None
            )
        return (change,)
