"""The calendars that can be asked, by sub: their names and colours for every part of the finder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.lane_painter import LaneLook
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub


@dataclass(frozen=True, slots=True)
class Directory:
    """One calendar for each sub, the first where an account has several."""

    by_sub: Mapping[Sub, Calendar] = field(default_factory=dict)

    @classmethod
    def of(cls, calendars: Iterable[Calendar]) -> Directory:
        """The directory of these calendars, in their order."""
        by_sub: dict[Sub, Calendar] = {}
        for calendar in calendars:
            by_sub.setdefault(calendar.sub, calendar)
        return cls(by_sub)

    def name(self, sub: Sub) -> str:
        """The whole name."""
        return self.by_sub[sub].name

    def given_name(self, sub: Sub) -> str:
        """The name for chips."""
        return given_name(self.by_sub[sub])

    def hue(self, sub: Sub) -> str:
        """The hue's name."""
        return self.by_sub[sub].look.hue

    def lane_look(self, sub: Sub) -> LaneLook:
        """Name and hue beside a lane."""
        return LaneLook(phrases.lane_name(self.by_sub[sub]), self.hue(sub))
