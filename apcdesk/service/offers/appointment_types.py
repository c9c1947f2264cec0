"""Appointment types: what a kiosk or a link offers."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import Connection, Text, cast, delete, insert, select, update

from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.questions import Form
from apcdesk.errors import NotFound, Problem
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.offers.answers import form_problems
from apcdesk.service.validation import id_problems, refuse, text_problems, tzid_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import appointment_type_of, appointment_type_values
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given, keyed

MOST_TYPES = 200
"""So many are kept as they were read."""


class AppointmentTypes:
    """Writing and reading appointment types."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def upsert(self, kind: AppointmentType, *, origin: Origin) -> int:
        """Create or replace; the change. Raises Invalid with all problems."""
        refuse(appointment_type_problems(kind))
        with self._store.write() as tx:
            return put_appointment_type(tx, kind, Recorder(tx, self._clock.now(), origin))

    def ask(self, appointment_type_id: AppointmentTypeId, form: Form, *, origin: Origin) -> int:
        """Ask visitors this from now on; bookings keep what they were asked. The change.

        Raises Invalid with all problems, NotFound.
        """
        refuse(form_problems(form))
        with self._store.write() as tx:
            kind = appointment_type_in(tx, appointment_type_id)
            if kind is None:
                raise NotFound("appointment_type", appointment_type_id)
            recorder = Recorder(tx, self._clock.now(), origin)
            return put_appointment_type(tx, replace(kind, form=form), recorder)

    def all(self) -> tuple[AppointmentType, ...]:
        """All of them, by position and id."""
        with self._store.read() as tx:
            return read_appointment_types(tx)

    def get(self, appointment_type_id: AppointmentTypeId) -> AppointmentType:
        """One of them. Raises NotFound."""
        with self._store.read() as tx:
            return get_appointment_type(tx, appointment_type_id)

    def delete(self, appointment_type_id: AppointmentTypeId, *, origin: Origin) -> int:
        """Offer it no longer; bookings made of it stand. The change. Raises NotFound."""
        which = {"appointment_type_id": appointment_type_id}
        with self._store.write() as tx:
            before = _ONE.first(tx, which)
            if before is None:
                raise NotFound("appointment_type", appointment_type_id)
            tx.execute(_DELETE, which)
            return Recorder(tx, self._clock.now(), origin).record(
                Entity.APPOINTMENT_TYPE,
                Verb.DELETED,
                appointment_type_id,
                table=t.appointment_type,
                before=before,
                after=None,
            )


def get_appointment_type(tx: Connection, appointment_type_id: AppointmentTypeId) -> AppointmentType:
    """One of them inside a transaction. Raises NotFound."""
    found = appointment_type_in(tx, appointment_type_id)
    if found is None:
        raise NotFound("appointment_type", appointment_type_id)
    return found


def appointment_type_in(tx: Connection, appointment_type_id: AppointmentTypeId) -> AppointmentType | None:
    """One of them, None when it is not offered any more."""
    rows = _ONE_AS_TEXT.driver_rows(tx, {"appointment_type_id": appointment_type_id})
    return _read(*rows[0]) if rows else None


@lru_cache(MOST_TYPES)
def _read(appointment_type_id: str, position: int, on_kiosk: bool, definition: str) -> AppointmentType:
    """What a row says; equal rows are read once."""
    row = {
        "appointment_type_id": appointment_type_id,
        "position": position,
        "on_kiosk": bool(on_kiosk),
        "definition": json.loads(definition),
    }
    return appointment_type_of(row)


def read_appointment_types(tx: Connection) -> tuple[AppointmentType, ...]:
    """All of them, by position and id."""
    return tuple(appointment_type_of(row) for row in tx.execute(_ALL).mappings())


def put_appointment_type(tx: Connection, kind: AppointmentType, recorder: Recorder) -> int:
    """Write one that has no problems; the change."""
    values = appointment_type_values(kind)
    before = _ONE.first(tx, {"appointment_type_id": kind.appointment_type_id})
    if before is None:
        tx.execute(_INSERT, values)
    else:
        tx.execute(_UPDATE, {**values, "key": kind.appointment_type_id})
    return recorder.record(
        Entity.APPOINTMENT_TYPE,
        Verb.CREATED if before is None else Verb.UPDATED,
        kind.appointment_type_id,
        table=t.appointment_type,
        before=before,
        after=values,
    )


def appointment_type_problems(kind: AppointmentType) -> list[Problem]:
    """What keeps it from being offered."""
    problems = id_problems("appointment_type_id", kind.appointment_type_id)
    problems += text_problems("name", kind.name, 255)
    problems += tzid_problems("tzid", kind.tzid)
    minutes = kind.required_duration.total_seconds() / 60
    if not 1 <= minutes <= 1440:
        problems.append(
            Problem("required_duration", "errors.out_of_range", "must be between 1 and 1440 minutes")
        )
    interval = kind.start_interval.total_seconds() / 60
    if interval < 1 or 1440 % interval:
        problems.append(Problem("start_interval", "errors.not_recognized", "is not a recognized value"))
    if kind.first_day and kind.last_day and kind.last_day < kind.first_day:
        problems.append(
            Problem("last_day", "errors.out_of_range", "must not be before first_day", "before_first_day")
        )
    if not kind.participants or not all(group.subs for group in kind.participants):
        problems.append(Problem("participants", "errors.required", "participants must be specified"))
    for index, group in enumerate(kind.participants):
        if group.required is not None and not 1 <= group.required <= len(group.subs):
            field = f"participants[{index}].required"
            high = len(group.subs)
            text = f"must be between 1 and {high}"
            problems.append(Problem(field, "errors.out_of_range", text, values={"low": 1, "high": high}))
    return problems + form_problems(kind.form)


_ONE = Prepared(select(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id)))
_ONE_AS_TEXT = Prepared(
    select(
        t.appointment_type.c.appointment_type_id,
        t.appointment_type.c.position,
        t.appointment_type.c.on_kiosk,
        cast(t.appointment_type.c.definition, Text),
    ).where(given(t.appointment_type.c.appointment_type_id))
)
_ALL = select(t.appointment_type).order_by(
    t.appointment_type.c.position, t.appointment_type.c.appointment_type_id
)
_INSERT = insert(t.appointment_type)
_UPDATE = update(t.appointment_type).where(keyed(t.appointment_type.c.appointment_type_id))
_DELETE = delete(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id))
