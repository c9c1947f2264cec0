"""Making hypotheses so, inside the caller's transaction."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.availability.situation import Situation
from apcdesk.availability.what_if import extended, newcomers
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin
from apcdesk.domain.hypotheses import Away, Hypothesis, LongerHours
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.service.calendars.application import Calendars, primary_calendars_of
from apcdesk.service.calendars.hues import next_hue
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.staff import write_absence
from apcdesk.service.hours.rules import put_available_period
from apcdesk.service.offers.appointment_types import put_appointment_type, read_appointment_types
from apcdesk.store import tables as t

LONGEST_KEY = 240


@dataclass(frozen=True, slots=True)
class Applying:
    """Writes hypotheses in their order. `away` is what an absence is called, `tzid` the zone of the place."""

    tx: Connection
    now: datetime
    origin: Origin
    calendars: Calendars
    own_client: ClientId
    tzid: str
    away: str

    def apply(self, hypotheses: Sequence[Hypothesis], hours: Situation) -> None:
        """An absence is an event, longer hours are available periods, one more is a calendar of its own that
        every appointment type offers beside the other.

        The accounts must have calendars; `hours` has the diaries of newcomers, with the periods in which they open.
        """
        coming = iter(newcomers(hypotheses))
        known = primary_calendars_of(self.tx, [hypothesis.sub for hypothesis in hypotheses])
        for hypothesis in hypotheses:
            calendar = known[hypothesis.sub]
            if isinstance(hypothesis, Away):
                write_absence(self.tx, calendar, hypothesis.periods, self.away, self.tzid, self._recorder())
            elif isinstance(hypothesis, LongerHours):
                self._open(calendar.sub, hypothesis.periods)
            else:
                new = hours.diaries[next(coming)[1]]
                self._open_one_more(calendar, [extra.period for extra in new.available_periods])

    def _open(self, sub: Sub, periods: Iterable[Period]) -> None:
        for period in periods:
            name = f"extra-{secrets.token_hex(12)}"
            extra = AvailablePeriod(sub, name, period, self.tzid, self.tzid)
            put_available_period(self.tx, extra, self._recorder())

    def _open_one_more(self, like: Calendar, open_: Iterable[Period]) -> None:
        tx = self.tx
        client_id = like.account.client_id or self.own_client
        key, number = self._free_key(client_id, like)
        look = replace(
            like.look,
            hue=next_hue(tx, like.look.group),
            short_name=_numbered(like.look.short_name or like.proper_name, number),
            initials="",
        )
        new = self.calendars.open_within(
            tx, client_id, key, self.origin, name=_numbered(like.proper_name, number) or None, look=look
        ).calendar
        self._open(new.sub, open_)
        for kind in read_appointment_types(tx):
            changed = extended(kind, like.sub, new.sub)
            if changed != kind:
                put_appointment_type(tx, changed, self._recorder())

    def _free_key(self, client_id: ClientId, like: Calendar) -> tuple[str, int]:
        """An application_calendar_id for one more, and which one it is: "npp27-press-a-2" is the second."""
        base = (like.account.application_calendar_id or like.sub)[:LONGEST_KEY]
        account = t.account.c
        taken = set(
            self.tx.execute(
                select(account.application_calendar_id).where(account.client_id == client_id)
            ).scalars()
        )
        number = 2
        while f"{base}-{number}" in taken:
            number += 1
        return f"{base}-{number}", number

    def _recorder(self) -> Recorder:
        return Recorder(self.tx, self.now, self.origin)


def _numbered(name: str, number: int) -> str:
    """The name of one more; one more of what nobody named has none either."""
    return f"{name} {number}" if name else ""
