"""Rows of `calendar`: changed, and deleted with all that belongs to them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.channels import ClosedBecause
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.service.channels import close_channels
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t


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


def delete_calendar(calendar_id: CalendarId, sub: Sub, recorder: Recorder) -> int:
    """Delete a calendar for good: account, mapping, rules, events. The number of its events."""
    tx, now = recorder.tx, recorder.at
    row = tx.execute(select(t.calendar).where(t.calendar.c.calendar_id == calendar_id)).mappings().one()
    ended = tx.execute(
        update(t.event)
        .where(t.event.c.calendar_id == calendar_id, t.event.c.deleted.is_(None))
        .values(deleted=now, updated=now, busy=False)
    )
    owned = select(t.event.c.event_uid).where(t.event.c.calendar_id == calendar_id)
    tx.execute(delete(t.event_trigger).where(t.event_trigger.c.event_uid.in_(owned)))
    tx.execute(delete(t.series).where(t.series.c.series_uid.in_(owned)))
    for table in (t.availability_rule, t.available_period):
        tx.execute(table.delete().where(table.c.sub == sub))
    for table in (t.hold_calendar, t.busy_day):
        tx.execute(table.delete().where(table.c.calendar_id == calendar_id))
    tx.execute(update(t.calendar).where(t.calendar.c.calendar_id == calendar_id).values(deleted=now))
    # The id is free again: the next use of it must make a new calendar under a new sub.
    tx.execute(update(t.account).where(t.account.c.sub == sub).values(application_calendar_id=None))
    tx.execute(update(t.access_grant).where(t.access_grant.c.sub == sub).values(revoked=now))
    close_channels(tx, t.channel.c.sub == sub, now, ClosedBecause.REVOKED)
    recorder.record(
        Entity.CALENDAR,
        Verb.DELETED,
        calendar_id,
        table=t.calendar,
        before=row,
        after={**row, "deleted": now},
        sub=sub,
        calendar_id=calendar_id,
    )
    return ended.rowcount
