"""Rows of custody ⇄ domain words, and the one way in which a line gets into the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from apcdesk.domain.chain import BEGINNING, sealed
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.custody import Custody, Happening, Item, Line, OutOfService, Person
from apcdesk.domain.ids import CalendarId, PersonId
from apcdesk.errors import NotFound
from apcdesk.service.changes.recorder import Recorder
from apcdesk.store import tables as t

Row = Mapping[Any, Any]


def person_of(row: Row) -> Person:
    """The Person that a row of `crib_person` holds."""
    return Person(
        person_id=row["person_id"],
        name=row["name"],
        badge=row["badge"],
        may_sign=row["may_sign"],
        signs=row["pin_hash"] is not None,
        email=row["email"],
    )


def item_of(row: Row) -> Item:
    """The Item that a row of `crib_item` holds."""
    return Item(
        calendar_id=row["calendar_id"],
        label_code=row["label_code"],
        home_shelf=row["home_shelf"],
        group=row["item_group"],
        tzid=row["tzid"],
        calibrated_on=_day(row["calibrated_on"]),
        calibration_due=_day(row["calibration_due"]),
        needs_induction=row["needs_induction"],
        position=row["position"],
        retired=row["retired"],
    )


def item_values(item: Item) -> dict[str, Any]:
    """The item as it is stored."""
    return {
        "calendar_id": item.calendar_id,
        "label_code": item.label_code,
        "home_shelf": item.home_shelf,
        "item_group": item.group,
        "tzid": item.tzid,
        "calibrated_on": _text(item.calibrated_on),
        "calibration_due": _text(item.calibration_due),
        "needs_induction": item.needs_induction,
        "position": item.position,
        "retired": item.retired,
    }


def line_of(row: Row) -> Line:
    """The Line that a row of `custody_line` holds."""
    return Line(
        number=row["number"],
        at=row["at"],
        what=Happening(row["what"]),
        calendar_id=row["calendar_id"],
        item=row["item"],
        person=row["person"],
        by=row["by"],
        former=row["former"],
        place=row["place"],
        condition=row["condition"],
        due=row["due"],
        late=timedelta(seconds=row["late_seconds"]),
        note=row["note"],
        day=_day(row["day"]),
        previous=row["previous"],
        sha256=row["sha256"],
    )


def read_items(tx: Connection) -> tuple[Item, ...]:
    """Every item that is not retired, by position and label."""
    in_use = select(t.crib_item).where(t.crib_item.c.retired.is_(None))
    statement = in_use.order_by(t.crib_item.c.position, t.crib_item.c.label_code)
    return tuple(item_of(row) for row in tx.execute(statement).mappings())


def read_item(tx: Connection, calendar_id: CalendarId) -> Item:
    """One item. Raises NotFound."""
    where = t.crib_item.c.calendar_id == calendar_id
    row = tx.execute(select(t.crib_item).where(where)).mappings().first()
    if row is None:
        raise NotFound("item", calendar_id)
    return item_of(row)


def read_person(tx: Connection, person_id: PersonId) -> Person:
    """One person. Raises NotFound."""
    where = t.crib_person.c.person_id == person_id
    row = tx.execute(select(t.crib_person).where(where)).mappings().first()
    if row is None:
        raise NotFound("person", person_id)
    return person_of(row)


def read_custody(tx: Connection) -> dict[CalendarId, Custody]:
    """What is out, by item."""
    statement = select(t.custody, *(c for c in t.crib_person.c if c.name != "person_id")).join(
        t.crib_person, t.crib_person.c.person_id == t.custody.c.person_id
    )
    return {
        row["calendar_id"]: Custody(
            calendar_id=row["calendar_id"],
            person=person_of(row),
            since=row["since"],
            due=row["due"],
            place=row["place"],
            event_uid=row["event_uid"],
            kit_id=row["kit_id"],
            condition=row["condition"],
        )
        for row in tx.execute(statement).mappings()
    }


def read_out_of_service(tx: Connection, only: CalendarId | None = None) -> dict[CalendarId, OutOfService]:
    """What was taken out of service and has not been put back, by item; also where its time is over."""
    statement = select(t.out_of_service)
    if only is not None:
        statement = statement.where(t.out_of_service.c.calendar_id == only)
    return {
        row["calendar_id"]: OutOfService(
            calendar_id=row["calendar_id"],
            since=row["since"],
            until=row["until"],
            reason=row["reason"],
            event_uid=row["event_uid"],
            changes=tuple(row["changes"]),
        )
        for row in tx.execute(statement).mappings()
    }


def lines_statement(*calendar_ids: CalendarId) -> Select[Any]:
    """The history, the oldest line first; of these items only, where some are named."""
    statement = select(t.custody_line).order_by(t.custody_line.c.number)
    if calendar_ids:
        statement = statement.where(t.custody_line.c.calendar_id.in_(calendar_ids))
    return statement


def read_lines(tx: Connection, *calendar_ids: CalendarId) -> tuple[Line, ...]:
    """The history of these items, or of all items when none is named, the oldest line first."""
    return tuple(line_of(row) for row in tx.execute(lines_statement(*calendar_ids)).mappings())


def append_lines(tx: Connection, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Put lines at the end of the history, numbered and tied to the one before. For write transactions only:
    these stand in line, so that no two lines follow the same one."""
    last = tx.execute(
        select(t.custody_line.c.number, t.custody_line.c.sha256)
        .order_by(t.custody_line.c.number.desc())
        .limit(1)
    ).first()
    number, previous = (0, BEGINNING) if last is None else last
    written = []
    for line in lines:
        number += 1
        tied = sealed(_numbered(line, number), previous)
        tx.execute(insert(t.custody_line).values(_line_values(tied)))
        written.append(tied)
        previous = tied.sha256
    return tuple(written)


def tell(recorder: Recorder, calendar_id: CalendarId) -> None:
    """Let every window know that custody of the item is another now. What happened stands in the history."""
    recorder.record(
        Entity.CUSTODY,
        Verb.UPDATED,
        calendar_id,
        table=t.custody,
        before=None,
        after=None,
        calendar_id=calendar_id,
    )


def _numbered(line: Line, number: int) -> Line:
    return replace(line, number=number, at=line.at.replace(microsecond=0))


def _line_values(line: Line) -> dict[str, Any]:
    return {
        "number": line.number,
        "at": line.at,
        "what": line.what.value,
        "calendar_id": line.calendar_id,
        "item": line.item,
        "person": line.person,
        "by": line.by,
        "former": line.former,
        "place": line.place,
        "condition": line.condition,
        "due": line.due,
        "late_seconds": int(line.late.total_seconds()),
        "note": line.note,
        "day": _text(line.day),
        "previous": line.previous,
        "sha256": line.sha256,
    }


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
