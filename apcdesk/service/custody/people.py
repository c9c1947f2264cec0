"""People who take equipment: their badges, the PINs that they sign with, and what they were shown how to use."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.custody import Person, WhyNot
from apcdesk.domain.ids import CalendarId, PersonId, new_person_id
from apcdesk.errors import Invalid, NotFound, NotHandedOut, Problem
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.custody.records import person_of, read_item, read_person
from apcdesk.service.tries import Limit, forgive, spend, wrong_pin
from apcdesk.service.validation import email_problems, refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LIMIT = Limit(free=5, pause=timedelta(seconds=60), longest=timedelta(seconds=60), anew=True)
_PREFIX = "sign "
SHORTEST_PIN, LONGEST_PIN = 4, 8


class CribPeople:
    """Keeping people, and checking who signs."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        with self._store.read() as tx:
            rows = tx.execute(select(t.crib_person).order_by(t.crib_person.c.name)).mappings()
            return tuple(person_of(row) for row in rows)

    def add(
        self,
        name: str,
        badge: str,
        *,
        email: str = "",
        may_sign: bool = True,
        pin: str = "",
        origin: Origin,
        person_id: PersonId | None = None,
    ) -> Person:
        """Somebody new, with the PIN that they sign with if there is one.

        Raises Invalid with all problems, also for a badge that somebody has; then nobody was added.
        """
        badge = typed(badge)
        refuse(
            [
                *text_problems("name", name, 255),
                *text_problems("badge", badge, 255),
                *email_problems("email", email),
                *_pin_problems(pin),
            ]
        )
        values: dict[str, Any] = {
            "person_id": person_id or new_person_id(secrets.token_bytes),
            "name": name.strip(),
            "badge": badge,
            "email": email,
            "may_sign": may_sign,
            "pin_hash": _hasher().hash(pin) if pin else None,
        }
        with self._store.write() as tx:
            _refuse_taken(tx, badge)
            tx.execute(insert(t.crib_person).values(values))
            _tell(Recorder(tx, self._clock.now(), origin), values["person_id"], Verb.CREATED)
        return person_of(values)

    def change(
        self, person_id: PersonId, name: str, badge: str, *, may_sign: bool, pin: str = "", origin: Origin
    ) -> Person:
        """Another name, another badge for one that was lost, whether they may take equipment, and a new PIN.

        Without a PIN the one before stays. Raises Invalid with all problems, NotFound; then nothing was changed.
        """
        badge = typed(badge)
        problems = [
            *text_problems("name", name, 255),
            *text_problems("badge", badge, 255),
            *_pin_problems(pin),
        ]
        refuse(problems)
        values: dict[str, Any] = {"name": name.strip(), "badge": badge, "may_sign": may_sign}
        if pin:
            values["pin_hash"] = _hasher().hash(pin)
        with self._store.write() as tx:
            read_person(tx, person_id)
            _refuse_taken(tx, badge, but=person_id)
            tx.execute(update(t.crib_person).where(t.crib_person.c.person_id == person_id).values(values))
            if pin:
                forgive(tx, _PREFIX + person_id)
            _tell(Recorder(tx, self._clock.now(), origin), person_id, Verb.UPDATED)
            return read_person(tx, person_id)

    def by_badge(self, badge: str) -> Person:
        """Whose badge this is, scanned or typed. Raises NotFound."""
        with self._store.read() as tx:
            where = t.crib_person.c.badge == meant(tx, t.crib_person.c.badge, badge)
            row = tx.execute(select(t.crib_person).where(where)).mappings().first()
        if row is None:
            raise NotFound("badge", "")
        return person_of(row)

    def set_pin(self, person_id: PersonId, pin: str, *, origin: Origin) -> None:
        """Give somebody a PIN of 4 to 8 digits in place of the one before; their tries begin anew.

        Raises Invalid, NotFound.
        """
        refuse(_pin_problems(pin or "-"))
        hashed = _hasher().hash(pin)
        with self._store.write() as tx:
            read_person(tx, person_id)
            tx.execute(
                update(t.crib_person).where(t.crib_person.c.person_id == person_id).values(pin_hash=hashed)
            )
            forgive(tx, _PREFIX + person_id)
            _tell(Recorder(tx, self._clock.now(), origin), person_id, Verb.UPDATED)

    def sign(self, person_id: PersonId, pin: str) -> Person:
        """Check that this is the person's PIN. Slow on purpose: never on the GUI thread.

        Raises PinWrong, TooManyTries when a pause begins or lasts, NotHandedOut where there is no PIN or the person
        may not sign, NotFound.
        """
        tries = _PREFIX + person_id
        with self._store.write() as tx:
            hashed = _pin_hash(tx, person_id)
            left = spend(tx, tries, LIMIT, self._clock.now())
        if _fits(hashed, pin):
            with self._store.write() as tx:
                forgive(tx, tries)
                return read_person(tx, person_id)
        with self._store.read() as tx:
            refusal = wrong_pin(tx, tries, left, self._clock.now())
        raise refusal

    def induct(self, person_id: PersonId, calendar_id: CalendarId, last_day: date, *, origin: Origin) -> None:
        """Note that the person was shown how to use the item, which is good until this day. Raises NotFound."""
        with self._store.write() as tx:
            read_item(tx, calendar_id)
            read_person(tx, person_id)
            table = t.induction
            key = (table.c.calendar_id == calendar_id) & (table.c.person_id == person_id)
            tx.execute(delete(table).where(key))
            tx.execute(
                insert(table).values(
                    calendar_id=calendar_id, person_id=person_id, last_day=last_day.isoformat()
                )
            )
            _tell(Recorder(tx, self._clock.now(), origin), person_id, Verb.UPDATED)

    def inductions(self, calendar_id: CalendarId) -> Mapping[PersonId, date]:
        """Until when whose induction on the item is good."""
        table = t.induction.c
        statement = select(table.person_id, table.last_day).where(table.calendar_id == calendar_id)
        with self._store.read() as tx:
            return {person_id: date.fromisoformat(day) for person_id, day in tx.execute(statement)}


def _pin_problems(pin: str) -> list[Problem]:
    """What is wrong with a new PIN; none at all is nothing wrong."""
    if not pin or (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        return []
    return [Problem("pin", "errors.invalid_format", "a PIN has 4 to 8 digits")]


def _refuse_taken(tx: Connection, badge: str, but: PersonId | None = None) -> None:
    """Raises Invalid for a badge that somebody has, `but` this person."""
    where = t.crib_person.c.badge == badge
    taken = tx.execute(select(t.crib_person.c.person_id).where(where)).scalar_one_or_none()
    if taken is not None and taken != but:
        raise Invalid.one("badge", "errors.taken", "somebody has this badge already")


def _pin_hash(tx: Connection, person_id: PersonId) -> str:
    """What the PIN that signs is kept as. Raises NotFound, NotHandedOut."""
    row = tx.execute(select(t.crib_person).where(t.crib_person.c.person_id == person_id)).mappings().first()
    if row is None:
        raise NotFound("person", person_id)
    if not row["may_sign"]:
        raise NotHandedOut(WhyNot.MAY_NOT_SIGN, "")
    if row["pin_hash"] is None:
        raise NotHandedOut(WhyNot.NO_PIN, "")
    return str(row["pin_hash"])


@cache
def _hasher() -> PasswordHasher:
    """About 30 ms a PIN on a small machine; the tries are what keeps one of four digits from being guessed."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - the desk starts without it

    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def _fits(hashed: str, pin: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - as above

    try:
        return _hasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def typed(code: str) -> str:
    """A badge or a label, however it was typed or scanned."""
    return code.strip().upper().replace(" ", "")


def meant(tx: Connection, column: ColumnElement[str], code: str) -> str:
    """The code of the column that is meant: this one, or the only one that has its hyphens elsewhere."""
    said = typed(code)
    bare = said.replace("-", "")
    alike = tx.execute(select(column).where(func.replace(column, "-", "") == bare)).scalars().all()
    return alike[0] if len(alike) == 1 else said


def _tell(recorder: Recorder, person_id: PersonId, verb: Verb) -> None:
    """Without the row: it has the hash of a PIN."""
    recorder.record(Entity.CUSTODY, verb, person_id, table=t.crib_person, before=None, after=None)
