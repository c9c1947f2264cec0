"""Open links as they are stored, and what staff are told of all links."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, case, exists, func, select

from apcdesk.availability.expand import local_day_of
from apcdesk.domain.bookings import AppointmentType, Booking
from apcdesk.domain.ids import OpenLinkId
from apcdesk.domain.open_links import (
    LinkResults,
    OneTimeReport,
    OpenLink,
    OpenLinkReport,
    OpenLinkState,
)
from apcdesk.domain.scheduling import LinkStatus
from apcdesk.service.links.records import link_of
from apcdesk.service.offers.appointment_types import read_appointment_types
from apcdesk.store import tables as t
from apcdesk.store.files.keyfile import KeyFile
from apcdesk.store.rows.bookings import booking_of

Row = Mapping[Any, Any]
LATEST = 3
ONE_TIME_SHOWN = 200
"""Clients may make thousands; staff look at the newest."""


def open_link_row(tx: Connection, **key: str) -> Row | None:
    """The row of the link with this `link_id`, `token` or `code`, None when there is none any more."""
    table = t.open_link
    where = [table.c[name] == value for name, value in key.items()]
    return tx.execute(select(table).where(table.c.deleted.is_(None), *where)).mappings().first()


def open_link_of(row: Row) -> OpenLink:
    """The link of a row."""
    return OpenLink(
        link_id=row["link_id"],
        token=row["token"],
        code=row["code"],
        name=row["name"],
        appointment_type_id=row["appointment_type_id"],
        created=row["created"],
        last_day=None if row["last_day"] is None else date.fromisoformat(row["last_day"]),
        paused=row["paused"],
        ended=row["ended"],
    )


def state_of(link: OpenLink, kind: AppointmentType | None, now: datetime) -> OpenLinkState:
    """What a link does at this moment."""
    return link.state(kind, local_day_of(int(now.timestamp()), "Etc/UTC" if kind is None else kind.tzid))


def open_link_reports(tx: Connection, now: datetime) -> tuple[OpenLinkReport, ...]:
    """Every open link with its state and results, the newest first."""
    table = t.open_link
    newest_first = (table.c.created.desc(), table.c.link_id)
    rows = tx.execute(select(table).where(table.c.deleted.is_(None)).order_by(*newest_first)).mappings()
    kinds = {kind.appointment_type_id: kind for kind in read_appointment_types(tx)}
    results = _results(tx)
    reports = []
    for link in map(open_link_of, rows):
        kind = kinds.get(link.appointment_type_id)
        counted = results[link.link_id]
        latest = _latest(tx, link.link_id) if counted.booked else ()
        reports.append(
            OpenLinkReport(
                link=link, state=state_of(link, kind, now), kind=kind, results=counted, latest=latest
            )
        )
    return tuple(reports)


def one_time_reports(tx: Connection, keys: KeyFile) -> tuple[OneTimeReport, ...]:
    """The clients' newest one-time links, without the sequences that staff booked: nobody was given those."""
    table, client = t.scheduling_link, t.client
    booked_by_staff = (table.c.status == LinkStatus.COMPLETED.value) & table.c.visitor_sha256.is_(None)
    statement = (
        select(table, client.c.name.label("client_name"))
        .join(client, client.c.client_id == table.c.client_id)
        .where(~booked_by_staff)
        .order_by(table.c.created.desc(), table.c.link_id)
        .limit(ONE_TIME_SHOWN)
    )
    rows = tx.execute(statement).mappings().all()
    return tuple(OneTimeReport(link_of(tx, row, keys), row["client_name"], row["created"]) for row in rows)


def _results(tx: Connection) -> dict[OpenLinkId, LinkResults]:
    use, made, booking = t.open_link_use.c, t.open_link_booking.c, t.booking.c
    event, former = t.event.c, t.former_time.c
    elsewhere = exists().where(
        event.booking_id == booking.booking_id,
        former.event_uid == event.event_uid,
        former.start_at != booking.start_at,
    )
    counting = (
        select(
            made.link_id,
            func.count(),
            func.count(booking.cancelled),
            func.sum(case((elsewhere, 1), else_=0)),
        )
        .where(booking.booking_id == made.booking_id)
        .group_by(made.link_id)
    )
    booked = {link_id: counts for link_id, *counts in tx.execute(counting)}
    results = {}
    for link_id, opened, no_time_fit in tx.execute(select(use.link_id, use.opened, use.no_time_fit)):
        count, cancelled, moved = booked.get(link_id, (0, 0, 0))
        results[link_id] = LinkResults(opened, count, no_time_fit, cancelled, moved)
    return results


def _latest(tx: Connection, link_id: OpenLinkId) -> tuple[Booking, ...]:
    made, booking = t.open_link_booking.c, t.booking
    statement = (
        select(booking)
        .where(booking.c.booking_id == made.booking_id, made.link_id == link_id)
        .order_by(booking.c.created.desc(), booking.c.booking_id)
        .limit(LATEST)
    )
    return tuple(booking_of(row, []) for row in tx.execute(statement).mappings())
