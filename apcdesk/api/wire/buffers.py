"""Time kept clear around an event, on the wire: contract scheduling §1.1."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import field_validator
from pydantic_core.core_schema import ValidationInfo

from apcdesk.api.fields import Duration, lasting, whole
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.queries import Buffer, BufferSide

DAY_MINUTES = 1440
SideLength = Annotated[Duration, lasting(0, DAY_MINUTES)]


class BufferSideBody(Body):
    """A Duration, or a minimum and a maximum; `minimum` wins over a length beside it."""

    hours: Annotated[int, whole(0, 24)] | None = None
    minutes: Annotated[int, whole(0, DAY_MINUTES)] | None = None
    minimum: SideLength | None = None
    maximum: SideLength | None = None

    @field_validator("minutes")
    @classmethod
    def _beside_hours(cls, minutes: int | None, info: ValidationInfo) -> int | None:
        """With hours they are those of one hour, and both together are a day at most."""
        hours = info.data.get("hours")
        most = DAY_MINUTES if hours is None else min(59, DAY_MINUTES - hours * 60)
        if minutes is not None and minutes > most:
            raise wrong("errors.out_of_range", low=0, high=most)
        return minutes

    @field_validator("maximum")
    @classmethod
    def _not_below(cls, maximum: Duration | None, info: ValidationInfo) -> Duration | None:
        minimum = _minimum(info.data.get("minimum"), info.data.get("hours"), info.data.get("minutes"))
        if maximum is not None and maximum.length < minimum:
            raise wrong("errors.out_of_range", low=minimum // timedelta(minutes=1), high=DAY_MINUTES)
        return maximum

    @property
    def side(self) -> BufferSide:
        """The domain's word."""
        minimum = _minimum(self.minimum, self.hours, self.minutes)
        return BufferSide(minimum, None if self.maximum is None else self.maximum.length)


class BufferBody(Body):
    """Time kept clear around the event."""

    before: BufferSideBody | None = None
    after: BufferSideBody | None = None

    @property
    def buffer(self) -> Buffer:
        """The domain's word."""
        return Buffer(*(BufferSide() if one is None else one.side for one in (self.before, self.after)))


def _minimum(said: Duration | None, hours: int | None, minutes: int | None) -> timedelta:
    """The length of the short form, unless it is said as such."""
    return timedelta(hours=hours or 0, minutes=minutes or 0) if said is None else said.length
