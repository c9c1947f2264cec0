"""A batch on the wire: contract §5.9."""

from __future__ import annotations

from typing import Annotated, Any, NotRequired

from pydantic import Field, field_validator
from typing_extensions import TypedDict

from apcdesk.api.fields import DescribedAs, text
from apcdesk.api.problems import Body

MAX_ENTRIES = 50


class BatchEntry(Body):
    """One write. `data` is the body of the single call."""

    method: Annotated[str, text(16)]
    relative_url: Annotated[str, text(2048)]
    data: dict[str, Any] = Field(default_factory=dict)

    @field_validator("data", mode="before")
    @classmethod
    def _nothing(cls, data: Any) -> Any:
        """Nothing may be sent as null."""
        return {} if data is None else data


class BatchBody(Body):
    """POST /v1/batch. An entry is checked when its turn comes."""

    batch: Annotated[
        list[Annotated[Any, DescribedAs(BatchEntry)]], Field(min_length=1, max_length=MAX_ENTRIES)
    ]


class EntryAnswer(TypedDict):
    """The answer to one entry; `data` when there is a body."""

    status: int
    headers: NotRequired[dict[str, str]]
    data: NotRequired[dict[str, Any]]


class BatchAnswer(TypedDict):
    """Answers in the order of the entries."""

    batch: list[EntryAnswer]
