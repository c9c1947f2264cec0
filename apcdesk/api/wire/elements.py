"""Element tokens on the wire: contract scheduling §6.1."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import MANY, Reader, choice, read_text, text
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.ids import BookableEventId, ClientId, Sub
from apcdesk.service.port.element_tokens import (
    MAX_SUBS,
    PERMISSIONS,
    ElementToken,
    NewElementToken,
    origin_of,
)


def read_origin(value: Any) -> str:
    """An origin as `origin_of` gives it."""
    origin = origin_of(read_text(value, 255))
    if origin is None:
        raise wrong("errors.invalid_url")
    return origin


class ElementTokenBody(Body):
    """POST /v1/element_tokens."""

    version: Annotated[str, choice("1", optional=True)] | None = None
    permissions: Annotated[list[Annotated[str, choice(*PERMISSIONS)]], Field(min_length=1, max_length=MANY)]
    subs: Annotated[list[Annotated[str, text(255)]], Field(max_length=MAX_SUBS)] | None = None
    origin: Annotated[str, Reader(read_origin, {"type": "string", "format": "uri"})]
    bookable_event_ids: Annotated[list[Annotated[str, text(255)]], Field(max_length=MANY)] | None = None


class ElementTokenDetails(TypedDict):
    """A token for a page."""

    permissions: list[str]
    origin: str
    subs: list[str]
    token: str
    expires_in: int


class ElementTokenAnswer(TypedDict):
    """POST /v1/element_tokens."""

    element_token: ElementTokenDetails


def element_token(body: ElementTokenBody, client_id: ClientId) -> ElementToken:
    """The service's word for the request."""
    permissions = tuple(dict.fromkeys(body.permissions))
    return ElementToken(
        client_id=client_id,
        permissions=permissions,
        subs=tuple(map(Sub, body.subs or ())),
        origin=body.origin,
        bookable_event_ids=tuple(map(BookableEventId, body.bookable_event_ids or ())),
    )


def element_token_answer(made: NewElementToken) -> ElementTokenAnswer:
    """The token, shown this once."""
    return {
        "element_token": {
            "permissions": list(made.element_token.permissions),
            "origin": made.element_token.origin,
            "subs": list(made.element_token.subs),
            "token": made.token,
            "expires_in": made.expires_in,
        }
    }
