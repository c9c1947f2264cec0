"""What every page for visitors does: it knows its visitor, its zone and its clock, and says what went wrong in words."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from pydantic_core import PydanticCustomError

from apcdesk.api.call import Call, Declined, Reply
from apcdesk.api.fields import read_date, read_instant, read_tzid
from apcdesk.api.outgoing import ALLOWED
from apcdesk.api.pages.forms import cookie, new_proof, shown_proof
from apcdesk.api.pages.languages import Wording
from apcdesk.api.pages.page import Here, message
from apcdesk.domain.scheduling import HourFormat
from apcdesk.errors import Invalid, NotFound, Unavailable

log = logging.getLogger("apcdesk.api")

COOKIE = "apcdesk_visitor"
REMEMBERED = timedelta(days=30)
TYPED = "apcdesk_typed"
TYPED_FOR = timedelta(minutes=10)
"""How long a browser keeps a name that was typed for a time which somebody else took. It stands in no address."""
Handler = Callable[[Call], Reply]
Read = TypeVar("Read")


def for_visitors(handler: Handler) -> Handler:
    """What fails is said by a page."""

    @wraps(handler)
    def answer(call: Call) -> Reply:
        try:
            return handler(call)
        except NotFound:
            return message(call, 404, "unknown")
        except Invalid:
            return message(call, 422, "again")
        except Declined as declined:
            if declined.status != 429:
                raise
            return _later(message(call, 429, "again", "too_many"), 60)
        except Unavailable as error:
            log.warning("the database does not answer: %s", error)
            return _later(message(call, 503, "unwell"), 1)

    return answer


def _later(reply: Reply, seconds: int) -> Reply:
    return replace(reply, headers={**reply.headers, "Retry-After": str(seconds)})


def chosen_zone(call: Call, *further: str | None) -> tuple[str, dict[str, str]]:
    """The zone that the visitor chose on this page, else the first of `further`; and what links carry on of it."""
    asked = attempt(read_tzid, asked_for(call, "tzid"))
    if asked is not None:
        return asked, {"tzid": asked}
    return next(one for one in further if one is not None), {}


def wordings(
    call: Call, where: Here, tzid: str, place_tzid: str, hour_format: HourFormat | None
) -> tuple[Wording, Wording | None]:
    """Times on the visitor's clock, and on the place's when that shows another time."""
    now = call.services.clock.now()
    own = Wording(where.language, tzid, hour_format, now)
    return own, None if tzid == place_tzid else Wording(where.language, place_tzid, hour_format, now)


def visitor(call: Call) -> str:
    """The secret of this browser: the one it has, else a new one."""
    return shown_proof(call, COOKIE) or new_proof()


def remembering(call: Call, proof: str, where: Here) -> Mapping[str, str]:
    """The header that has the browser keep its secret for this page and those below it."""
    return {"Set-Cookie": cookie(call, COOKIE, proof, where.path, "Lax", REMEMBERED)}


def typed_name(call: Call) -> str:
    """The name that this browser keeps since its time was lost, "" for none."""
    return unquote(shown_proof(call, TYPED))


def keeping(call: Call, name: str, where: Here) -> Mapping[str, str]:
    """The header that has the browser keep the name until another time is chosen; "" has it forget."""
    lasts = TYPED_FOR if name else timedelta(0)
    return {"Set-Cookie": cookie(call, TYPED, quote(name, safe=""), where.path, "Strict", lasts)}


def asked_for(call: Call, name: str) -> Any:
    """A parameter, wherever it stands: forms carry on what the address said."""
    sent = {} if isinstance(call.body, Exception) else call.body
    return sent.get(name, call.query.get(name))


def asked_day(call: Call) -> date | None:
    """The day that is to be shown, None for none or nonsense."""
    return attempt(read_date, asked_for(call, "day"))


def asked_part(call: Call) -> datetime | None:
    """When the stretch of a day begins that is to be open, None for none or nonsense."""
    return attempt(read_instant, asked_for(call, "part"))


def asked_start(call: Call) -> datetime | None:
    """The start that was chosen, None for none or nonsense."""
    return attempt(read_instant, asked_for(call, "start"))


def asked_starts(call: Call) -> tuple[datetime, ...]:
    """The starts of all events that were chosen, one for a link that has no sequence; none for none or nonsense."""
    further = str(asked_for(call, "further") or "")
    starts = [asked_start(call), *(attempt(read_instant, one) for one in further.split(",") if further)]
    found = tuple(start for start in starts if start is not None)
    return found if len(found) == len(starts) else ()


def attempt(read: Callable[[Any], Read], value: Any) -> Read | None:
    """What was read, None when it could not be."""
    try:
        return read(value)
    except PydanticCustomError:
        return None


def see_other(address: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Go there and look."""
    to = {"Location": quote(address, ALLOWED), "Cache-Control": "no-store"}
    return Reply(303, headers=to | dict(headers or {}))
