"""Application calendars: made under an id of the application's own, on first use. Contract accounts-and-events §2."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, or_, select, update

from apcdesk.domain.calendars import Account, AccountKind, Calendar, Look, Profile
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import (
    ApplicationCalendarId,
    CalendarId,
    ClientId,
    ProfileId,
    Sub,
    new_application_sub,
    new_person_sub,
    new_profile_id,
)
from apcdesk.errors import NotFound
from apcdesk.service.calendars.hues import next_hue
from apcdesk.service.calendars.records import Deleted, delete_calendar, insert_account, write_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import email_problems, refuse, text_problems, tzid_problems
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import calendar_of, look_value
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given


@dataclass(frozen=True, slots=True)
class Opened:
    """A calendar, and whether this call made it."""

    calendar: Calendar
    created: bool
    changes: tuple[int, ...] = ()
    """What made it (for undo)."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Ids that a new calendar is to have, instead of random ones: the demo's."""

    sub: Sub
    profile_id: ProfileId


class Calendars:
    """Opening, finding, showing and deleting calendars."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def open(
        self,
        client_id: ClientId,
        application_calendar_id: str,
        *,
        origin: Origin,
        name: str | None = None,
        look: Look | None = None,
        identity: Identity | None = None,
    ) -> Opened:
        """The client's calendar of this id; the first use makes account, profile and calendar.

        A profile that was disconnected is attached again (contract §3.5). `name`, `look` and `identity` count
        for a new calendar only. Raises Invalid for a blank or too long id.
        """
        refuse(text_problems("application_calendar_id", application_calendar_id, 255))
        key = ApplicationCalendarId(application_calendar_id)
        with self._store.read() as tx:
            found = _find(tx, client_id, key)
        if found is not None and found.profile.connected:
            return Opened(found, created=False)
        with self._store.write() as tx:
            return self.open_within(
                tx, client_id, application_calendar_id, origin, name=name, look=look, identity=identity
            )

    def open_within(
        self,
        tx: Connection,
        client_id: ClientId,
        application_calendar_id: str,
        origin: Origin,
        *,
        name: str | None = None,
        look: Look | None = None,
        identity: Identity | None = None,
        group: str = "",
    ) -> Opened:
        """`open` inside a write transaction of the caller's; a new calendar without a look joins the group."""
        refuse(text_problems("application_calendar_id", application_calendar_id, 255))
        key = ApplicationCalendarId(application_calendar_id)
        found = _find(tx, client_id, key)
        if found is not None:
            attached = found if found.profile.connected else self._attach(tx, found, origin)
            return Opened(attached, created=False)
        # Whoever had the id has no calendar any more: its making was taken back.
        same = (t.account.c.client_id == client_id) & (t.account.c.application_calendar_id == key)
        tx.execute(update(t.account).where(same).values(application_calendar_id=None))
        account = Account(
            sub=identity.sub if identity else new_application_sub(secrets.token_bytes),
            kind=AccountKind.APPLICATION_CALENDAR,
            client_id=client_id,
            application_calendar_id=key,
            name=None,
            email=None,
            tzid=None,
        )
        look = look or Look(hue=next_hue(tx, group), group=group)
        profile_id = identity.profile_id if identity else new_profile_id(secrets.token_bytes)
        recorder = Recorder(tx, self._clock.now(), origin)
        made, change = insert_account(account, profile_id, name or application_calendar_id, look, recorder)
        return Opened(made, created=True, changes=(change,))

    def add_person(
        self, name: str, *, origin: Origin, email: str | None = None, tzid: str | None = None
    ) -> Calendar:
        """A local person with one hosted calendar (contract §3.1). Raises Invalid with all problems."""
        problems = [*text_problems("name", name, 255), *email_problems("email", email)]
        refuse([*problems, *(tzid_problems("tzid", tzid) if tzid else [])])
        sub = new_person_sub(secrets.token_bytes)
        account = Account(sub, AccountKind.PERSON, None, None, name, email or None, tzid)
        with self._store.write() as tx:
            look = Look(hue=next_hue(tx, ""), in_list=False)
            profile_id = new_profile_id(secrets.token_bytes)
            recorder = Recorder(tx, self._clock.now(), origin)
            return insert_account(account, profile_id, name, look, recorder)[0]

    def people(self) -> tuple[Calendar, ...]:
        """The primary calendar of every local person, by name."""
        statement = _JOINED.where(t.account.c.kind == AccountKind.PERSON, t.calendar.c.primary_calendar)
        with self._store.read() as tx:
            return _calendars(tx, statement.order_by(t.account.c.name, t.account.c.sub))

    def find(self, client_id: ClientId, application_calendar_id: str) -> Calendar | None:
        """The client's calendar of this id, None when it was never opened."""
        with self._store.read() as tx:
            return _find(tx, client_id, ApplicationCalendarId(application_calendar_id))

    def all(self) -> tuple[Calendar, ...]:
        """Every application calendar of every client, by position, group and name."""
        statement = _STANDING.where(t.account.c.kind == AccountKind.APPLICATION_CALENDAR)
        with self._store.read() as tx:
            found = _calendars(tx, statement)
        return tuple(sorted(found, key=lambda c: (c.look.position, c.look.group, c.name, c.calendar_id)))

    def of_account(self, sub: Sub) -> tuple[Calendar, ...]:
        """The account's calendars, primary first, then by name; none when its profile is disconnected."""
        with self._store.read() as tx:
            return _calendars(tx, _OF_ACCOUNT, {"sub": sub})

    def of_client(self, subs: Collection[Sub], client_id: ClientId) -> dict[Sub, frozenset[CalendarId]]:
        """The calendars of each of these accounts, of those accounts that the client may name: its own, and people's."""
        with self._store.read() as tx:
            return calendars_by_sub(tx, subs, client_id)

    def get(self, calendar_id: CalendarId) -> Calendar:
        """One calendar that is not deleted. Raises NotFound."""
        with self._store.read() as tx:
            return get_calendar(tx, calendar_id)

    def by_sub(self, sub: Sub) -> Calendar:
        """The primary calendar of an account. Raises NotFound."""
        with self._store.read() as tx:
            found = primary_calendars_of(tx, [sub])
        if sub not in found:
            raise NotFound("account", sub)
        return found[sub]

    def rename(self, calendar_id: CalendarId, name: str, *, origin: Origin) -> tuple[Calendar, int]:
        """Give it another name; the calendar and the change. Raises Invalid, NotFound."""
        refuse(text_problems("name", name, 255))
        return self._update(calendar_id, {"name": name}, origin)

    def restyle(self, calendar_id: CalendarId, look: Look, *, origin: Origin) -> tuple[Calendar, int]:
        """Show it another way; the calendar and the change. Raises NotFound."""
        return self._update(calendar_id, {"look": look_value(look)}, origin)

    def delete(self, calendar_id: CalendarId, *, origin: Origin) -> Deleted:
        """Delete the calendar: account, mapping, rules, events. How many events, and the changes for undo.

        The next use of its application_calendar_id makes a new calendar. Raises NotFound.
        """
        with self._store.write() as tx:
            calendar = get_calendar(tx, calendar_id)
            return delete_calendar(
                calendar.calendar_id, calendar.sub, Recorder(tx, self._clock.now(), origin)
            )

    def next_hue(self, group: str) -> str:
        """The first hue of AUTO_HUES that the group's calendars use least."""
        with self._store.read() as tx:
            return next_hue(tx, group)

    def _update(
        self, calendar_id: CalendarId, values: dict[str, Any], origin: Origin
    ) -> tuple[Calendar, int]:
        with self._store.write() as tx:
            get_calendar(tx, calendar_id)
            change = write_calendar(calendar_id, values, Recorder(tx, self._clock.now(), origin))
            return get_calendar(tx, calendar_id), change

    def _attach(self, tx: Connection, found: Calendar, origin: Origin) -> Calendar:
        attached = Profile(found.profile.profile_id, connected=True)
        same = t.profile.c.profile_id == attached.profile_id
        tx.execute(update(t.profile).where(same).values(connected=True))
        where = t.calendar.c.calendar_id == found.calendar_id
        row = tx.execute(select(t.calendar).where(where)).mappings().one()
        # Whether the calendar counts has changed, though no column of its own row.
        Recorder(tx, self._clock.now(), origin).record(
            Entity.CALENDAR,
            Verb.UPDATED,
            found.calendar_id,
            table=t.calendar,
            before=row,
            after=row,
            sub=row["sub"],
            calendar_id=found.calendar_id,
        )
        return replace(found, profile=attached)


def get_calendar(tx: Connection, calendar_id: CalendarId) -> Calendar:
    """One calendar inside a transaction, not deleted, of a connected profile. Raises NotFound."""
    found = _calendars(tx, _CONNECTED, {"calendar_id": calendar_id})
    if not found:
        raise NotFound("calendar", calendar_id)
    return found[0]


def sub_of_calendar(tx: Connection, calendar_id: CalendarId) -> Sub:
    """Whose calendar it is, if it is one as `get_calendar` finds. Raises NotFound."""
    found = _SUB.driver_rows(tx, {"calendar_id": calendar_id})
    if not found:
        raise NotFound("calendar", calendar_id)
    return Sub(found[0][0])


def calendars_by_sub(
    tx: Connection, subs: Collection[Sub], client_id: ClientId | None
) -> dict[Sub, frozenset[CalendarId]]:
    """The calendars of each of these accounts, of those that the client may name: its own, and people's.

    `client_id` None is the desk, which may name every account. An account whose calendars are all deleted is left out.
    """
    statement = _NAMED if client_id is None else _NAMED_BY_CLIENT
    found: defaultdict[Sub, set[CalendarId]] = defaultdict(set)
    for sub, calendar_id in statement.driver_rows(tx, {"subs": list(subs), "client_id": client_id}):
        found[sub].add(calendar_id)
    return {sub: frozenset(ids) for sub, ids in found.items()}


def primary_calendars_of(tx: Connection, subs: Collection[Sub]) -> dict[Sub, Calendar]:
    """The primary calendar of each account inside a transaction; those that are deleted are left out."""
    return {calendar.sub: calendar for calendar in _calendars(tx, _PRIMARY, {"subs": list(subs)})}


def calendars_by_id(tx: Connection, calendar_ids: Collection[CalendarId]) -> dict[CalendarId, Calendar]:
    """These calendars inside a transaction; those that are deleted or disconnected are left out."""
    found = _calendars(tx, _THESE, {"calendar_ids": list(calendar_ids)})
    return {calendar.calendar_id: calendar for calendar in found}


def _calendars(
    tx: Connection, statement: Select[Any] | Prepared, asked: Mapping[str, Any] | None = None
) -> tuple[Calendar, ...]:
    if isinstance(statement, Prepared):
        return tuple(calendar_of(row) for row in statement.rows(tx, asked or {}))
    return tuple(calendar_of(row) for row in tx.execute(statement, asked).mappings())


def _find(tx: Connection, client_id: ClientId, key: ApplicationCalendarId) -> Calendar | None:
    found = _calendars(tx, _OF_CLIENT, {"client_id": client_id, "application_calendar_id": key})
    return found[0] if found else None


_JOINED = select(
    t.calendar,
    t.profile.c.connected,
    t.account.c.kind,
    t.account.c.client_id,
    t.account.c.application_calendar_id,
    t.account.c.name.label("account_name"),
    t.account.c.email,
    t.account.c.tzid,
).join_from(
    t.calendar.join(t.profile, t.calendar.c.profile_id == t.profile.c.profile_id),
    t.account,
    t.calendar.c.sub == t.account.c.sub,
)
_STANDING = _JOINED.where(t.calendar.c.deleted.is_(None))
_named = (
    select(t.calendar.c.sub, t.calendar.c.calendar_id)
    .join(t.account, t.account.c.sub == t.calendar.c.sub)
    .where(among(t.calendar.c.sub, "subs"), t.calendar.c.deleted.is_(None))
)
_NAMED = Prepared(_named)
_NAMED_BY_CLIENT = Prepared(_named.where(or_(given(t.account.c.client_id), t.account.c.client_id.is_(None))))
_CONNECTED = Prepared(_STANDING.where(given(t.calendar.c.calendar_id), t.profile.c.connected))
_SUB = Prepared(
    select(t.calendar.c.sub)
    .join(t.profile, t.calendar.c.profile_id == t.profile.c.profile_id)
    .where(given(t.calendar.c.calendar_id), t.calendar.c.deleted.is_(None), t.profile.c.connected)
)
_THESE = Prepared(_STANDING.where(among(t.calendar.c.calendar_id, "calendar_ids"), t.profile.c.connected))
_OF_ACCOUNT = Prepared(
    _STANDING.where(given(t.calendar.c.sub), t.profile.c.connected).order_by(
        t.calendar.c.primary_calendar.desc(), t.calendar.c.name
    )
)
_PRIMARY = Prepared(_STANDING.where(among(t.calendar.c.sub, "subs"), t.calendar.c.primary_calendar))
_OF_CLIENT = Prepared(
    _STANDING.where(
        given(t.account.c.client_id, t.account.c.application_calendar_id), t.calendar.c.primary_calendar
    )
)
