"""Appointment types: what a kiosk or a link offers."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.questions import Form
from apcdesk.errors import NotFound, Problem
from apcdesk.service.answers import form_problems
from apcdesk.service.clock import Clock
from apcdesk.service.recorder import Recorder
from apcdesk.service.validation import id_problems, refuse, text_problems, tzid_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows import appointment_type_of, appointment_type_values
from apcdesk.store.statements import given, keyed


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

    def all(self, *, on_kiosk: bool | None = None) -> tuple[AppointmentType, ...]:
        """All of them (those that kiosks offer, or do not), by position and id."""
        with self._store.read() as tx:
            found = read_appointment_types(tx)
        return tuple(kind for kind in found if on_kiosk is None or kind.on_kiosk == on_kiosk)

    def get(self, appointment_type_id: AppointmentTypeId) -> AppointmentType:
        """One of them. Raises NotFound."""
        with self._store.read() as tx:
            return get_appointment_type(tx, appointment_type_id)

    def delete(self, appointment_type_id: AppointmentTypeId, *, origin: Origin) -> int:
        """Offer it no longer; bookings made of it stand. The change. Raises NotFound."""
        which = {"appointment_type_id": appointment_type_id}
        with self._store.write() as tx:
            before = tx.execute(_ONE, which).mappings().first()
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
    row = tx.execute(_ONE, {"appointment_type_id": appointment_type_id}).mappings().first()
    return None if row is None else appointment_type_of(row)


def read_appointment_types(tx: Connection) -> tuple[AppointmentType, ...]:
    """All of them, by position and id."""
    return tuple(appointment_type_of(row) for row in tx.execute(_ALL).mappings())


def put_appointment_type(tx: Connection, kind: AppointmentType, recorder: Recorder) -> int:
    """Write one that has no problems; the change."""
    values = appointment_type_values(kind)
    before = tx.execute(_ONE, {"appointment_type_id": kind.appointment_type_id}).mappings().first()
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
    if not kind.participants or not all(group.subs for group in kind.participants):
        problems.append(Problem("participants", "errors.required", "participants must be specified"))
    for index, group in enumerate(kind.participants):
        if group.required is not None and not 1 <= group.required <= len(group.subs):
            field = f"participants[{index}].required"
            problems.append(Problem(field, "errors.out_of_range", f"must be between 1 and {len(group.subs)}"))
    return problems + form_problems(kind.form)


_ONE = select(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id))
_ALL = select(t.appointment_type).order_by(
    t.appointment_type.c.position, t.appointment_type.c.appointment_type_id
)
_INSERT = insert(t.appointment_type)
_UPDATE = update(t.appointment_type).where(keyed(t.appointment_type.c.appointment_type_id))
_DELETE = delete(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id))
