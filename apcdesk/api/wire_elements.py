"""Element tokens on the wire: contract scheduling §6.1."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import Reader, choice, read_text, text
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.service.element_tokens import MAX_SUBS, PERMISSIONS, ElementToken, NewElementToken

DEFAULT_PORTS = {"http": 80, "https": 443}


def read_origin(value: Any) -> str:
    """An origin as `origin_of` gives it."""
    origin = origin_of(read_text(value, 255))
    if origin is None:
        raise wrong("errors.invalid_url")
    return origin


def origin_of(address: str) -> str | None:
    """Scheme, host and a port that is not the scheme's own, in lower case; a path is cut off. None has none."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or not host or "@" in parts.netloc:
        return None
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}" + ("" if port in (None, DEFAULT_PORTS[parts.scheme]) else f":{port}")


class ElementTokenBody(Body):
    """POST /v1/element_tokens."""

    version: Annotated[str, choice("1")] | None = None
    permissions: Annotated[list[Annotated[str, choice(*PERMISSIONS)]], Field(min_length=1)]
    subs: Annotated[list[Annotated[str, text(255)]], Field(max_length=MAX_SUBS)] | None = None
    origin: Annotated[str, Reader(read_origin, {"type": "string", "format": "uri"})]
    bookable_event_ids: list[Annotated[str, text(255)]] | None = None


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
    return ElementToken(client_id, permissions, tuple(map(Sub, body.subs or ())), body.origin)


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
