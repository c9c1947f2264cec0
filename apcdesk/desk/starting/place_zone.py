"""The zone of the place: the first desk settles it, and a desk on a computer elsewhere says whose times it shows."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.cities import city_name
from apcdesk.desk.language.errors import explain
from apcdesk.domain.changes import STAFF
from apcdesk.service.installation import is_universal

log = logging.getLogger(__name__)
TOLD = "zones_told"
"""The preference that names the two zones of which somebody was told last: once is enough."""
HALF_A_YEAR = timedelta(days=182)


class PlaceZone(QObject):
    """Looks once, when the desk is open, and ends with `desk`."""

    def __init__(self, context: DeskContext, desk: QObject) -> None:
        super().__init__(desk)
        self._context = context
        services = context.services
        self._place, self._computer = services.tzid, services.computer_tzid
        settle = partial(services.installation.settle_zone, self._place, origin=STAFF)
        context.tasks.run(settle, owner=self, done=self._look, failed=self._on_not_settled)

    def _look(self, _: object = None) -> None:
        zones = [self._place, self._computer]
        now = self._context.services.clock.now()
        same = same_clock(self._place, self._computer, now) or is_universal(self._computer)
        if same or self._context.preferences.get(TOLD) == zones:
            return
        self._context.preferences.put(TOLD, zones)
        place, computer = map(city_name, zones)
        words = self.tr("All times here are {place} time. This computer is set to {computer} time.")
        action = self.tr("Use {computer} time").format(computer=computer)
        self._context.toasts.show(words.format(place=place, computer=computer), action, self._change)

    def _change(self) -> None:
        change = partial(self._context.services.installation.change_zone, self._computer, origin=STAFF)
        self._context.tasks.run(change, owner=self, done=self._on_changed, failed=self._on_failed)

    def _on_changed(self, _: object) -> None:
        words = self.tr("From the next start of each desk and kiosk on, all times are {computer} time.")
        self._context.toasts.show(words.format(computer=city_name(self._computer)))

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._context.dates))

    def _on_not_settled(self, error: Exception) -> None:
        log.info("the zone of the place is settled at the next start: %s", error)


def same_clock(one: str, other: str, now: datetime) -> bool:
    """Whether the clocks of two zones show the same, in summer and in winter."""
    zones = ZoneInfo(one), ZoneInfo(other)
    return all(
        len({moment.astimezone(zone).utcoffset() for zone in zones}) == 1
        for moment in (now, now + HALF_A_YEAR)
    )
