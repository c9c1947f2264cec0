"""Periods of time on the wire: contract scheduling §1.1."""

from __future__ import annotations

from typing import Any

from pydantic import field_validator
from pydantic_core.core_schema import ValidationInfo

from apcdesk.api.fields import Instant
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.period import Period


class PeriodBody(Body):
    """A period of time."""

    start: Instant
    end: Instant

    @field_validator("end")
    @classmethod
    def _after_start(cls, end: Any, info: ValidationInfo) -> Any:
        if "start" in info.data and end <= info.data["start"]:
            raise wrong("errors.invalid_time_pair")
        return end

    @property
    def period(self) -> Period:
        """The domain's word."""
        return Period(self.start, self.end)
