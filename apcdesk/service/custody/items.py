"""Items of equipment: what is known of them beside their calendar, and when they were calibrated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, insert, select, update

from apcdesk.domain.changes import Origin
from apcdesk.domain.custody import Happening, Item
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import Invalid
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.custody.desk import line_about, status_of
from apcdesk.service.custody.loans import local_day
from apcdesk.service.custody.people import typed
from apcdesk.service.custody.records import append_lines, item_values, tell
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class CribItems:
    """Making calendars items, and keeping what is known of them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def put_item(self, item: Item, *, origin: Origin) -> Item:
        """Make the calendar an item, or say other things of it. The label is kept as it is read by a scanner.

        Raises Invalid with all problems, NotFound for the calendar.
        """
        item = replace(item, label_code=typed(item.label_code))
        refuse(text_problems("label_code", item.label_code, 255))
        with self._store.write() as tx:
            get_calendar(tx, item.calendar_id)
            same_label = t.crib_item.c.label_code == item.label_code
            owner = tx.execute(select(t.crib_item.c.calendar_id).where(same_label)).scalar()
            if owner not in (None, item.calendar_id):
                raise Invalid.one("label_code", "errors.taken", "another item has this label already")
            where = t.crib_item.c.calendar_id == item.calendar_id
            if tx.execute(select(t.crib_item.c.calendar_id).where(where)).first() is None:
                tx.execute(insert(t.crib_item).values(item_values(item)))
            else:
                tx.execute(update(t.crib_item).where(where).values(item_values(item)))
            tell(self._recorder(tx, origin), item.calendar_id)
        return item

    def calibrated(
        self, calendar_id: CalendarId, next_day: date | None, *, by: str, note: str = "", origin: Origin
    ) -> None:
        """The item was calibrated today; from `next_day` on it is due again. Raises NotFound."""
        with self._store.write() as tx:
            now = self._clock.now()
            status = status_of(tx, calendar_id, now)
            today = local_day(now, status.item.tzid)
            item = replace(status.item, calibrated_on=today, calibration_due=next_day)
            where = t.crib_item.c.calendar_id == calendar_id
            tx.execute(update(t.crib_item).where(where).values(item_values(item)))
            line = line_about(status, Happening.CALIBRATED, by, note=note, day=next_day)
            append_lines(tx, [line])
            tell(self._recorder(tx, origin), calendar_id)

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)
