"""What pydantic finds wrong becomes the contract's problems: one table of keys, one of texts. Contract §1.6."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import PydanticCustomError

from apcdesk.errors import Invalid, Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

KEYS: Mapping[str, str] = {
    "missing": "errors.required",
    "too_short": "errors.required",
    "too_long": "errors.too_many",
    "list_type": "errors.must_be_array",
    "model_type": "errors.must_be_object",
    "model_attributes_type": "errors.must_be_object",
    "dict_type": "errors.must_be_object",
}
"""pydantic's error types; a check of our own is raised under its contract key at once."""

OBJECT_TYPES = frozenset(name for name, key in KEYS.items() if key == "errors.must_be_object")

TEXTS: Mapping[str, str] = {
    "errors.required": "{field} must be specified",
    "errors.must_be_boolean": "must be a boolean value, either true or false",
    "errors.must_be_string": "must be a string",
    "errors.must_be_integer": "must be an integer",
    "errors.must_be_array": "must be an array",
    "errors.must_be_object": "must be an object",
    "errors.too_long": "must be at most {limit} characters",
    "errors.too_many": "at most {limit} may be specified",
    "errors.out_of_range": "must be between {low} and {high}",
    "errors.invalid_time": "must be an ISO 8601 Time or Date",
    "errors.invalid_time_pair": "end must be after start",
    "errors.tzid_unrecognized": "TZID not recognized",
    "errors.invalid_url": "must be a valid URL",
    "errors.invalid_format": "is not in a recognized format",
    "errors.invalid_email": "must be a valid email address",
    "errors.not_recognized": "is not a recognized value",
    "errors.not_supported": "is not supported",
    "errors.invalid_calendar_ids": "One or more of the calendar IDs provided was invalid",
    "errors.must_be_external_event_uid": "event uid must be a valid external event uid",
    "errors.event.cannot_set_attendees": "attendees cannot be set for this calendar",
    "errors.integrated_conferencing_not_available": "integrated conferencing is not available for this calendar",
    "errors.must_be_true": "must be true when specified",
    "errors.duplicate": "has already been used in this request",
    "errors.must_be_date": "must be a date",
    "errors.must_be_integer_greater_than_zero": "must be an integer greater than zero",
    "errors.not_supported_count_until_combination": "count and until may not both be specified",
    "errors.max_recurrence_rules_exceeded": "at most {limit} recurrence rule may be specified",
    "errors.mutually_exclusive": "only one of {first} and {second} may be specified",
}

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[int | str, ...]
"""Names and indexes that lead to a value."""


class Body(BaseModel):
    """What a request may carry. Members that are not named are ignored (W14)."""

    model_config = ConfigDict(frozen=True, extra="ignore", arbitrary_types_allowed=True, defer_build=True)


def any_of(*names: str) -> ConfigDict:
    """Say in the OpenAPI document that at least one of the members is needed; who checks it is the model."""
    return ConfigDict(json_schema_extra={"anyOf": [{"required": [name]} for name in names]})


def one_of(*names: str) -> ConfigDict:
    """Say in the OpenAPI document that exactly one of the members is needed."""
    return ConfigDict(json_schema_extra={"oneOf": [{"required": [name]} for name in names]})


def wrong(key: str, **details: Any) -> PydanticCustomError:
    """A problem of the contract, to be raised by a check of a member."""
    return PydanticCustomError(key, "{key}", {"key": key, **details})


def problem(field: str, key: str, **details: Any) -> Problem:
    """One problem with the text of the table."""
    return Problem(field, key, TEXTS[key].format(field=field, **details), values=details)


def calendar_problems(sent: Any, own: Container[str], field: str = "calendar_ids") -> list[Problem]:
    """What is wrong with calendars that were named, where only the account's own may be."""
    named = [one for one in sent if isinstance(one, str)] if isinstance(sent, list) else []
    return [] if all(one in own for one in named) else [problem(field, "errors.invalid_calendar_ids")]


def validated(model: type[Model], sent: Mapping[str, Any], more: Iterable[Problem] = ()) -> Model:
    """The model of what was sent, in which an empty array may stand for an object without members (W3).

    Raises Invalid with all its problems, and with `more` behind them.
    """
    further = list(more)
    try:
        body = model.model_validate(sent)
    except ValidationError as error:
        wrongs = error.errors(include_url=False)
        emptied = [one["loc"] for one in wrongs if one["type"] in OBJECT_TYPES and one["input"] == []]
        if emptied:
            return validated(model, _with_objects(sent, emptied), further)
        found = [_problem(details) for details in wrongs]
        # One place, one problem: what is said of a member twice (by a model and by a handler) is said once.
        raise Invalid(dict.fromkeys([*found, *further])) from None
    if further:
        raise Invalid(further)
    return body


def _with_objects(sent: Any, places: Sequence[Place]) -> Any:
    """A copy of what was sent with `{}` in these places: PHP writes an object without members as it does an array."""
    if () in places:
        return {}
    if isinstance(sent, Mapping) and isinstance(
        places[0][0], int
    ):  # one group that stands for a list of groups
        return _with_objects(sent, [place[1:] for place in places])
    inside: dict[int | str, list[Place]] = {}
    for first, *rest in places:
        inside.setdefault(first, []).append(tuple(rest))
    copied = dict(sent) if isinstance(sent, Mapping) else dict(enumerate(sent))
    copied |= {name: _with_objects(copied[name], further) for name, further in inside.items()}
    return copied if isinstance(sent, Mapping) else list(copied.values())


def _problem(details: ErrorDetails) -> Problem:
    field = _field(details["loc"])
    key = KEYS.get(details["type"], details["type"])
    context: dict[str, Any] = dict(details.get("ctx", {}))
    if details["input"] is None and key.startswith("errors.must_be_"):
        key = "errors.required"
    if details["type"] == "too_long":
        context["limit"] = context["max_length"]
    return Problem(field, key, TEXTS[key].format_map({**context, "field": field}), values=context)


def _field(loc: Place) -> str:
    """`participants[0].members[1].sub`; the time inside a start or an end is the start or the end itself."""
    if loc and loc[-1] == "time":
        loc = loc[:-1]
    name = ""
    for part in loc:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
    return name or "base"
