"""Scheduling links as they are stored: one row each, its page opened by a token of which only the hash is kept."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, insert, select, update

from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import EventDraft, Location
from apcdesk.domain.ids import ClientId, SchedulingLinkId, Sub
from apcdesk.domain.scheduling import (
    LinkRequest,
    LinkStatus,
    PublicLink,
    PublicPart,
    SchedulingLink,
    whole,
)
from apcdesk.service.bookings.records import known_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.port.clients import sha256
from apcdesk.store import tables as t
from apcdesk.store.files.keyfile import KeyFile
from apcdesk.store.plain import built, plain

Row = Mapping[Any, Any]
TOKEN_LETTERS = 22


def token_of(keys: KeyFile, link_id: SchedulingLinkId) -> str:
    """22 url-safe letters: stable without being stored, derived from this machine's key and the random id."""
    digest = hmac.digest(keys.server_key, f"link {link_id}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest).decode()[:TOKEN_LETTERS]


def link_row(tx: Connection, where: ColumnElement[bool]) -> Row | None:
    """The row of the link for which this holds."""
    return tx.execute(select(t.scheduling_link).where(where)).mappings().first()


def by_token(token: str) -> ColumnElement[bool]:
    """The link whose page this token opens."""
    return t.scheduling_link.c.sha256 == sha256(token)


def link_of(tx: Connection, row: Row, keys: KeyFile) -> SchedulingLink:
    """The link as its client sees it."""
    token = token_of(keys, row["link_id"])
    parts = parts_of(tx, row)
    return SchedulingLink(
        link_id=row["link_id"],
        client_id=row["client_id"],
        request=request_of(row),
        status=LinkStatus(row["status"]),
        display_message=row["display_message"],
        booking=parts[0] if parts else known_booking(tx, row["booking_id"]),
        parts=parts,
        token=token if sha256(token) == row["sha256"] else None,
    )


def request_of(row: Row) -> LinkRequest:
    """What was asked of the link."""
    return built(LinkRequest, row["asked"])


def parts_of(tx: Connection, row: Row) -> tuple[Booking, ...]:
    """The bookings of a sequence in order; none for another link, and until it is chosen."""
    if row["booking_id"] is None or not row["asked"].get("steps"):
        return ()
    part = t.sequence_part.c
    statement = select(part.booking_id).where(part.link_id == row["link_id"]).order_by(part.number)
    found = (known_booking(tx, booking_id) for booking_id in tx.execute(statement).scalars().all())
    return tuple(booking for booking in found if booking is not None)


def public_parts(request: LinkRequest, bookings: Sequence[Booking]) -> tuple[PublicPart, ...]:
    """The events of a sequence as a visitor may see them; without bookings nobody knows when."""
    known = zip_longest(request.steps, bookings[: len(request.steps)])
    return tuple(
        PublicPart(
            summary=step.draft.summary,
            location=_place(step.draft),
            length=step.query.required_duration,
            period=None if booking is None else booking.period,
            cancelled=booking is not None and booking.cancelled,
        )
        for step, booking in known
    )


def public_link(tx: Connection, row: Row) -> PublicLink:
    """The link as a visitor may see it."""
    request = request_of(row)
    draft = request.draft
    parts = parts_of(tx, row)
    booked = parts or (known_booking(tx, row["booking_id"]),)
    return PublicLink(
        status=LinkStatus(row["status"]),
        summary=draft.summary,
        description=draft.description if isinstance(draft.description, str) else "",
        location=_place(draft),
        length=request.query.required_duration,
        tzid=request.tzid,
        page_tzid=request.page_tzid,
        hour_format=request.hour_format,
        confirm=request.confirm,
        display_message=row["display_message"],
        period=whole([booking.period for booking in booked if booking is not None]),
        redirect_uri=request.redirect_uri,
        state=request.state,
        completed_redirect=request.completed_redirect,
        parts=public_parts(request, parts),
    )


def insert_link(values: Row, recorder: Recorder) -> None:
    """Store a new link."""
    recorder.tx.execute(insert(t.scheduling_link).values(dict(values)))
    _record(recorder, Verb.CREATED, None, values)


def update_link(before: Row, values: Row, recorder: Recorder) -> Row:
    """Store what has become of a link; its row."""
    same = t.scheduling_link.c.link_id == before["link_id"]
    recorder.tx.execute(update(t.scheduling_link).where(same).values(dict(values)))
    after = {**before, **values}
    _record(recorder, Verb.UPDATED, before, after)
    return after


def close_links_to(client_id: ClientId, sub: Sub, recorder: Recorder) -> None:
    """Disable the client's open links that would write to the account: contract §3.4."""
    link = t.scheduling_link.c
    naming = cast(link.asked, Text).contains(
        sub, autoescape=True
    )  # few of many: what was asked is read of these only
    open_ones = (link.client_id == client_id) & (link.status == LinkStatus.OPEN.value) & naming
    for row in recorder.tx.execute(select(t.scheduling_link).where(open_ones)).mappings().all():
        request = request_of(row)
        targets = {one.sub for one in request.targets} or set(request.query.subs)
        if sub in targets:
            update_link(row, {"status": LinkStatus.DISABLED.value}, recorder)


def asked_value(request: LinkRequest) -> dict[str, Any]:
    """What was asked, as it is stored."""
    value: dict[str, Any] = plain(request)
    return value


def _place(draft: EventDraft) -> str:
    found = draft.location.description if isinstance(draft.location, Location) else None
    return found or ""


def _record(recorder: Recorder, verb: Verb, before: Row | None, after: Row) -> None:
    recorder.record(
        Entity.SCHEDULING_LINK, verb, after["link_id"], table=t.scheduling_link, before=before, after=after
    )
