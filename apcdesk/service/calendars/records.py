"""Rows of `calendar`: made with their account and profile, changed, and deleted with all that belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from apcdesk.domain.calendars import Account, Calendar, Look, Profile
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.channels import ClosedBecause
from apcdesk.domain.ids import CalendarId, ProfileId, Sub, calendar_id_of
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.hours.rules import remove_hours
from apcdesk.service.port.channels import close_channels
from apcdesk.service.series.occurrences import delete_events
from apcdesk.store import tables as t
from apcdesk.store.rows.calendars import look_value


def insert_account(
    account: Account, profile_id: ProfileId, name: str, look: Look, recorder: Recorder
) -> tuple[Calendar, int]:
    """Write an account with a connected profile and its primary calendar of this name; the calendar and the change."""
    tx = recorder.tx
    values = {
        "sub": account.sub,
        "kind": account.kind.value,
        "client_id": account.client_id,
        "application_calendar_id": account.application_calendar_id,
        "name": account.name,
        "email": account.email,
        "tzid": account.tzid,
        "created": recorder.at,
    }
    tx.execute(insert(t.account).values(values))
    tx.execute(insert(t.profile).values(profile_id=profile_id, sub=account.sub, connected=True))
    calendar = Calendar(
        calendar_id_of(profile_id, 0), account, Profile(profile_id, connected=True), name, True, False, look
    )
    row = {
        "calendar_id": calendar.calendar_id,
        "profile_id": profile_id,
        "sub": account.sub,
        "name": name,
        "primary_calendar": True,
        "deleted": None,
        "look": look_value(look),
    }
    tx.execute(insert(t.calendar).values(row))
    change = recorder.record(
        Entity.CALENDAR,
        Verb.CREATED,
        calendar.calendar_id,
        table=t.calendar,
        before=None,
        after=row,
        sub=account.sub,
        calendar_id=calendar.calendar_id,
    )
    return calendar, change


def write_calendar(calendar_id: CalendarId, values: dict[str, Any], recorder: Recorder) -> int:
    """Change these columns of a calendar that stands; the change."""
    tx = recorder.tx
    where = t.calendar.c.calendar_id == calendar_id
    before = tx.execute(select(t.calendar).where(where)).mappings().one()
    tx.execute(update(t.calendar).where(where).values(values))
    return recorder.record(
        Entity.CALENDAR,
        Verb.UPDATED,
        calendar_id,
        table=t.calendar,
        before=before,
        after={**before, **values},
        sub=before["sub"],
        calendar_id=calendar_id,
    )


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted: how many events, and the changes (for undo)."""

    events: int
    changes: tuple[int, ...]


def delete_calendar(calendar_id: CalendarId, sub: Sub, recorder: Recorder) -> Deleted:
    """Delete a calendar with all that belongs to it: events, rules, what gives access to it, and its ID.

    Undoing the changes brings it back whole, but for holds and channels, which have ended.
    """
    tx, now = recorder.tx, recorder.at.replace(microsecond=0)
    row = tx.execute(select(t.calendar).where(t.calendar.c.calendar_id == calendar_id)).mappings().one()
    events = delete_events(tx, (t.event.c.calendar_id == calendar_id) & t.event.c.deleted.is_(None), recorder)
    changes = [*events, *remove_hours(tx, sub, recorder)]
    for table in (t.hold_calendar, t.busy_day):
        tx.execute(table.delete().where(table.c.calendar_id == calendar_id))
    tx.execute(update(t.calendar).where(t.calendar.c.calendar_id == calendar_id).values(deleted=now))
    release_account(tx, sub, now)
    close_channels(tx, t.channel.c.sub == sub, now, ClosedBecause.REVOKED)
    change = recorder.record(
        Entity.CALENDAR,
        Verb.DELETED,
        calendar_id,
        table=t.calendar,
        before=row,
        after={**row, "deleted": now},
        sub=sub,
        calendar_id=calendar_id,
    )
    return Deleted(len(events), (*changes, change))


def release_account(tx: Connection, sub: Sub, now: datetime) -> None:
    """Let the account's ID be free again, since the next use of it must make a new calendar under a new sub; and end
    what gives access to it."""
    account, grant = t.account.c, t.access_grant.c
    held = (account.sub == sub) & account.application_calendar_id.is_not(None)
    released = {"released_id": account.application_calendar_id, "application_calendar_id": None}
    tx.execute(update(t.account).where(held).values(released))
    tx.execute(update(t.access_grant).where(grant.sub == sub, grant.revoked.is_(None)).values(revoked=now))


def restore_account(tx: Connection, sub: Sub, since: datetime) -> bool:
    """Give the account its ID and the access back that ended at that moment; False when somebody has the ID by now."""
    account, grant = t.account.c, t.access_grant.c
    row = tx.execute(select(t.account).where(account.sub == sub)).mappings().one()
    if row["released_id"] is not None:
        same = (account.client_id == row["client_id"]) & (
            account.application_calendar_id == row["released_id"]
        )
        if tx.execute(select(account.sub).where(same)).first() is not None:
            return False
        back = {"application_calendar_id": row["released_id"], "released_id": None}
        tx.execute(update(t.account).where(account.sub == sub).values(back))
    tx.execute(update(t.access_grant).where(grant.sub == sub, grant.revoked == since).values(revoked=None))
    return True
