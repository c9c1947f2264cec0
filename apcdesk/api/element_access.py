"""What an element token opens, and from which page: contract scheduling §6.2 and §6.3.

Elements send no `Authorization`; their token stands in the query, as `et`. It is checked once, before the handler,
which then finds the token's account in the call as if an access token had come.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from apcdesk.api.call import Call
from apcdesk.domain.ids import BookableEventId, Sub
from apcdesk.errors import NotOpened, Unauthenticated
from apcdesk.service.port.element_tokens import ElementToken, origin_of

log = logging.getLogger("apcdesk.api")

AGENDA, AVAILABILITY = "agenda", "availability"
MANAGED_AVAILABILITY, ACCOUNT_MANAGEMENT = "managed_availability", "account_management"
PARAMETER = "et"

Asked = Callable[[Mapping[str, Any]], Iterable[tuple[str, Sub, object]]]
Booked = Callable[[Mapping[str, Any]], Iterable[BookableEventId] | None]


@dataclass(frozen=True, slots=True)
class ElementAccess:
    """That Elements may call an operation: with one of the permissions.

    `asked` finds the accounts that a body names, with their places: all must be the token's. Without it the operation
    is about the first of the token's accounts. `booked` finds the bookable events that a body names instead, None for
    a body that is about accounts: all must be the token's too.
    """

    permissions: tuple[str, ...]
    asked: Asked | None = None
    booked: Booked | None = None


def is_from_element(call: Call) -> bool:
    """Whether the call has an element token, and no other credential that would decide."""
    return PARAMETER in call.query and "authorization" not in call.headers


def admit(call: Call, access: ElementAccess) -> None:
    """Check the token and note its account in the call.

    Raises Unauthenticated for a token that is unknown or has ended, then NotOpened for a page of another origin, for
    a permission that it lacks and for an account or a bookable event that is not its own. Why is said in the log: a browser shows nothing
    of it, and an Element the same sentence for all.
    """
    try:
        token = call.services.element_tokens.authenticate(_sent(call))
        call.comes_from(token.client_id)
        if not _is_of(token.origin, call.headers):
            raise NotOpened("the page is not of the token's origin")
        if not set(access.permissions) & set(token.permissions):
            raise NotOpened(f"it has none of the permissions {', '.join(access.permissions)}")
        if _is_about_events(call, token, access):
            call.element_client = token.client_id
            return
        call.element = call.services.element_tokens.caller(token)
        _check_accounts(call, token, access)
    except (Unauthenticated, NotOpened) as error:
        log.info("an element was refused: %s", error)
        raise


def _sent(call: Call) -> str:
    sent = call.query[PARAMETER]
    if not isinstance(sent, str):
        raise Unauthenticated("the element token is no text")
    return sent


def _is_of(origin: str, headers: Mapping[str, str]) -> bool:
    """Whether the page that asks is of the origin, as far as the browser says where it is from.

    To their own origin browsers say nothing with a GET, but for the page's address; a page may forbid them that too.
    """
    if "origin" in headers:
        return headers["origin"] == origin
    if "referer" in headers:
        return origin_of(headers["referer"]) == origin
    if headers.get("sec-fetch-site") != "same-origin":
        return False
    scheme = origin.partition("://")[0]
    return origin_of(f"{scheme}://{headers.get('host', '')}") == origin


def _is_about_events(call: Call, token: ElementToken, access: ElementAccess) -> bool:
    """Whether bookable events are asked for, and no account; raises NotOpened when one is not the token's."""
    if access.booked is None or isinstance(call.body, Exception):
        return False
    named = access.booked(call.body)
    if named is None:
        return False
    if not set(named) <= set(token.bookable_event_ids):
        raise NotOpened("a bookable event is not among its bookable_event_ids")
    return True


def _check_accounts(call: Call, token: ElementToken, access: ElementAccess) -> None:
    """A body that cannot be read names nobody: what is wrong with it is said by the handler."""
    if access.asked is None or isinstance(call.body, Exception):
        return
    if any(sub not in token.subs for _, sub, _ in access.asked(call.body)):
        raise NotOpened("an account is not among its subs")
