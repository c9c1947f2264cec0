"""The data types of the contract, §1.8, as pydantic reads them. Every check raises a key of the contract."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    field_validator,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema
from pydantic_core.core_schema import ValidationInfo

from apcdesk.api.problems import Body, any_of, wrong
from apcdesk.api.wire.tolerance import Plain
from apcdesk.service.validation import EMAIL, known_timezones

TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?:(:\d\d)(?:\.0+)?)?(?:(Z| ?UTC)| ?([+-])(\d\d):?([0-5]\d))", re.ASCII
)
DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
INTEGER = re.compile(r"[+-]?\d{1,10}", re.ASCII)
COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
FIRST_YEAR, LAST_YEAR = 1900, 2199
BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
WORD = 2**31 - 1
"""The largest integer of the contract."""
MANY = 1000
"""So many entries has a list at most for which the contract names no limit: each may be wrong, and is told of."""


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """Says of a member how it is read, and how the OpenAPI document describes it."""

    read: Callable[[Any], Any]
    schema: Mapping[str, Any]

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return dict(self.schema)


def read_text(value: Any, limit: int, *, blank: bool = False) -> str:
    """A text of at most `limit` characters; blank is as good as absent unless `blank`."""
    if value is None:
        raise wrong("errors.required")
    if not isinstance(value, str):
        raise wrong("errors.must_be_string")
    if not blank and not value.strip():
        raise wrong("errors.required")
    if "\0" in value:
        raise wrong("errors.invalid_format")
    if len(value) > limit:
        raise wrong("errors.too_long", limit=limit)
    return str(value)


def is_missing(value: Any, optional: bool) -> bool:
    """Whether nothing was sent; a blank text is nothing too, unless the member is `optional`."""
    return value is None or (not optional and isinstance(value, str) and not value.strip())


def is_name(value: Any) -> bool:
    """Whether a value that has not been checked may be looked up as the name of something."""
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value


def text(limit: int, *, blank: bool = False) -> Reader:
    """The type of a text."""
    schema = {"type": "string", "maxLength": limit} | ({} if blank else {"minLength": 1})
    return Reader(lambda value: read_text(value, limit, blank=blank), schema)


def read_boolean(value: Any) -> bool:
    """A boolean; in forms and queries `True`, `false`, `1` and `0` too (W8)."""
    if isinstance(value, bool):
        return value
    if isinstance(value, Plain) and value.lower() in BOOLEANS:
        return BOOLEANS[value.lower()]
    raise wrong("errors.required" if value is None else "errors.must_be_boolean")


def whole(low: int, high: int) -> Reader:
    """The type of an integer between two others, both included."""
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Reader(lambda value: read_whole(value, low, high), schema)


def read_whole(value: Any, low: int, high: int) -> int:
    """An integer of JSON, without a fraction; in forms and queries its text."""
    if isinstance(value, Plain) and INTEGER.fullmatch(value):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if value is None:
        raise wrong("errors.required")
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong("errors.must_be_integer")
    if not low <= value <= high:
        raise wrong("errors.out_of_range", low=low, high=high)
    return value


def choice(*values: str, optional: bool = False) -> Reader:
    """The type of one of a few words; where it is `optional` a blank one is none of them."""

    def read(value: Any) -> str:
        if is_missing(value, optional):
            raise wrong("errors.required")
        if not isinstance(value, str):
            raise wrong("errors.must_be_string")
        if value not in values:
            raise wrong("errors.not_recognized")
        return str(value)

    return Reader(read, {"type": "string", "enum": list(values)})


def pattern(expression: re.Pattern[str], limit: int = 255, *, optional: bool = False) -> Reader:
    """The type of a text in a given form; where it is `optional` a blank one is not in it."""

    def read(value: Any) -> str:
        found = read_text(value, limit, blank=optional)
        if not expression.fullmatch(found):
            raise wrong("errors.invalid_format")
        return found

    return Reader(read, {"type": "string", "pattern": f"^(?:{expression.pattern})$"})


def read_instant(value: Any, *, optional: bool = False) -> datetime:
    """A Time, with an offset and whole seconds, as an instant in UTC (W11); where it is `optional` a blank one is none.

    Ruby writes a time into JSON with a space before its offset.
    """
    if is_missing(value, optional):
        raise wrong("errors.required")
    match = TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise wrong("errors.invalid_time")
    day, clock, seconds, utc, sign, hours, minutes = match.groups()
    offset = "+00:00" if utc else f"{sign}{hours}:{minutes}"
    try:
        moment = datetime.fromisoformat(f"{day}T{clock}{seconds or ':00'}{offset}")
    except ValueError:
        raise wrong("errors.invalid_time") from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise wrong("errors.invalid_time")
    return moment.astimezone(UTC)


def read_date(value: Any) -> date:
    """A Date."""
    if value is None:
        raise wrong("errors.required")
    if not isinstance(value, str) or not DATE.fullmatch(value):
        raise wrong("errors.invalid_time")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise wrong("errors.invalid_time") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise wrong("errors.invalid_time")
    return day


def read_edge(value: Any, *, optional: bool = False) -> datetime | date:
    """A Time or a Date; where it is `optional` a blank one is neither."""
    if isinstance(value, str) and DATE.fullmatch(value):
        return read_date(value)
    return read_instant(value, optional=optional)


def read_tzid(value: Any, *, optional: bool = False) -> str:
    """A name of the IANA database, its links included; where it is `optional` a blank one is none."""
    found = read_text(value, 255, blank=optional)
    if found not in known_timezones():
        raise wrong("errors.tzid_unrecognized")
    return found


def link(limit: int, *schemes: str, optional: bool = False) -> Reader:
    """The type of an absolute URI, of one of `schemes` when there are any; where it is `optional` a blank one is none."""

    def read(value: Any) -> str:
        found = read_text(value, limit, blank=optional)
        try:
            parts = urlsplit(found)
            _ = parts.port
        except ValueError:
            raise wrong("errors.invalid_url") from None
        known = (
            parts.scheme in schemes and parts.hostname if schemes else parts.scheme and parts[1:] != ("",) * 4
        )
        if not known or any(letter.isspace() for letter in found):
            raise wrong("errors.invalid_url")
        return found

    schema = {"type": "string", "format": "uri", "maxLength": limit}
    return Reader(read, schema | ({"pattern": f"^({'|'.join(schemes)})://"} if schemes else {}))


def read_email(value: Any) -> str:
    """An address."""
    found = read_text(value, 320)
    if not EMAIL.fullmatch(found):
        raise wrong("errors.invalid_email")
    return found


@dataclass(frozen=True, slots=True)
class DescribedAs:
    """Says that a member, which is read later, is described by a model."""

    model: type[Body]

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(self.model.__pydantic_core_schema__)


Boolean = Annotated[bool, Reader(read_boolean, {"type": "boolean"})]
INSTANT_SCHEMA = {
    "type": "string",
    "format": "date-time",
    "description": "A Time with an offset and whole seconds, from 1900 to 2199",
    "examples": ["2019-11-20T15:30:00Z"],
}
Instant = Annotated[datetime, Reader(read_instant, INSTANT_SCHEMA)]
OptionalInstant = Annotated[datetime, Reader(partial(read_instant, optional=True), INSTANT_SCHEMA)] | None
EDGE_SCHEMA = {
    "anyOf": [{"type": "string", "format": form} for form in ("date-time", "date")],
    "description": "A Time with an offset and whole seconds, or a Date; from 1900 to 2199",
    "examples": ["2019-11-20T15:30:00Z", "2019-11-20"],
}
Edge = Annotated[datetime | date, Reader(read_edge, EDGE_SCHEMA)]
OptionalEdge = Annotated[datetime | date, Reader(partial(read_edge, optional=True), EDGE_SCHEMA)] | None
TZID_SCHEMA = {"type": "string", "examples": ["Europe/Oslo"]}
Tzid = Annotated[str, Reader(read_tzid, TZID_SCHEMA)]
OptionalTzid = Annotated[str, Reader(partial(read_tzid, optional=True), TZID_SCHEMA)] | None
Email = Annotated[str, Reader(read_email, {"type": "string", "format": "email"})]
Count = Annotated[int, whole(0, WORD)]
CalendarIds = Annotated[list[Annotated[str, text(255)]], Field(min_length=1, max_length=MANY)]


class TimeOrObject(Body):
    """What has a member `time` and may be sent as that member's value alone."""

    @model_validator(mode="before")
    @classmethod
    def _wrap(cls, sent: Any) -> Any:
        return sent if sent is None or isinstance(sent, dict) else {"time": sent}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        described = handler(schema)
        kept = handler.resolve_ref_schema(described)
        whole = dict(kept)
        kept.clear()
        kept["anyOf"] = [whole["properties"]["time"], whole]
        return described


class Duration(Body):
    """`{"minutes": n}`, `{"hours": n}` or both: contract scheduling §0.2."""

    model_config = any_of("hours", "minutes")

    hours: Count | None = None
    minutes: Annotated[
        int | None, Field(validate_default=True, json_schema_extra={"type": "integer", "minimum": 0})
    ] = None

    @field_validator("minutes", mode="plain")
    @classmethod
    def _check(cls, sent: Any, info: ValidationInfo) -> int | None:
        if sent is None and info.data.get("hours", 0) is None:
            raise wrong("errors.required")
        if sent is None:
            return None
        return read_whole(sent, 0, 59 if info.data.get("hours") is not None else WORD)

    @property
    def length(self) -> timedelta:
        """The whole of it."""
        return timedelta(hours=self.hours or 0, minutes=self.minutes or 0)


def lasting(low: int, high: int) -> AfterValidator:
    """A check that a Duration has between `low` and `high` minutes in total."""

    def check(duration: Duration) -> Duration:
        if not low <= (duration.hours or 0) * 60 + (duration.minutes or 0) <= high:
            raise wrong("errors.out_of_range", low=low, high=high)
        return duration

    return AfterValidator(check)
