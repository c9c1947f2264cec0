"""Where an event is, on the wire: contract §5.1."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any

from pydantic import ConfigDict, model_validator

from apcdesk.api.fields import Reader, read_text, text
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.events import Location

DEGREES = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
"""Decimal degrees: `float` would read `1_0` and `1e1` too, which a client could not show on a map."""

BOTH = ("lat", "long")
LACKING = object()
"""Stands for the one that was not sent with the other."""


def read_degrees(limit: int) -> Reader:
    """A latitude or longitude: a number or its text, kept as text."""

    def read(value: Any) -> str:
        if value is LACKING:
            raise wrong("errors.required")
        shown = value if isinstance(value, str) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            shown = f"{Decimal(str(value)):f}"  # never with an exponent
        if shown is None:
            raise wrong("errors.must_be_string")
        if not DEGREES.fullmatch(read_text(shown, 64, blank=True)):
            raise wrong("errors.invalid_format")
        if not -limit <= float(shown) <= limit:
            raise wrong("errors.out_of_range", low=-limit, high=limit)
        return str(shown)

    number = {"type": "number", "minimum": -limit, "maximum": limit}
    return Reader(read, {"anyOf": [number, {"type": "string", "examples": ["59.9127", "10.7461"]}]})


class LocationBody(Body):
    """Where."""

    model_config = ConfigDict(json_schema_extra={"dependentRequired": {"lat": ["long"], "long": ["lat"]}})

    description: Annotated[str, text(1024, blank=True)] | None = None
    lat: Annotated[str, read_degrees(90)] | None = None
    long: Annotated[str, read_degrees(180)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _both_or_neither(cls, sent: Any) -> Any:
        """The one of two that is not there is what is wrong, whichever it is."""
        if not isinstance(sent, Mapping):
            return sent
        lacking = [name for name in BOTH if sent.get(name) is None]
        return {**sent, lacking[0]: LACKING} if len(lacking) == 1 else sent


def location_of(sent: LocationBody | None) -> Location | None:
    """The domain's word, None for one of which nothing is said."""
    if sent is None:
        return None
    location = Location(sent.description or None, sent.lat, sent.long)
    return None if location == Location() else location
