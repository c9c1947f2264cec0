"""Kiosks as staff set them up: what each offers, its picture and words, its printer; and how each is."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.ids import LendingId, Sub, new_lending_id
from apcdesk.domain.kiosks import (
    Device,
    DeviceTest,
    Kiosk,
    KioskSetup,
    KioskState,
    Lending,
    TrialState,
    state_at,
)
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound, Problem
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.offers.appointment_types import read_appointment_types
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.kiosks import device_test_of, kiosk_setup_of, kiosk_values, lending_of

MOST_PICTURE = 4_000_000
"""Bytes of a picture: more than a photograph of 1080×770 needs."""
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG begin."""


class Kiosks:
    """Reading and setting up kiosks. A kiosk is known by its name, from the first time it is heard of."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[Kiosk, ...]:
        """Every kiosk and what it does, by name."""
        state = t.kiosk_state
        statement = (
            select(t.kiosk, state.c.state, state.c.seen, state.c.test)
            .join(state, state.c.name == t.kiosk.c.name, isouter=True)
            .order_by(t.kiosk.c.name)
        )
        with self._store.read() as tx:
            rows = tx.execute(statement).mappings().all()
        return tuple(self._kiosk(row) for row in rows)

    def setup(self, name: str) -> KioskSetup:
        """How a kiosk is set up; one that nobody set up offers everything."""
        with self._store.read() as tx:
            return _setup(tx, name)

    def offered(self, name: str) -> tuple[AppointmentType, ...]:
        """What this kiosk offers, in its order."""
        with self._store.read() as tx:
            setup = _setup(tx, name)
            kinds = [kind for kind in read_appointment_types(tx) if kind.on_kiosk]
        if setup.offered is None:
            return tuple(kinds)
        by_id = {kind.appointment_type_id: kind for kind in kinds}
        return tuple(by_id[kind] for kind in setup.offered if kind in by_id)

    def save(self, setup: KioskSetup, *, origin: Origin) -> int:
        """Set a kiosk up; the change. Raises Invalid for a name that is empty or too long."""
        refuse([*text_problems("name", setup.name, 64), *_printing_problems(setup)])
        with self._store.write() as tx:
            return _put(tx, setup, Recorder(tx, self._clock.now(), origin))

    def remove(self, name: str, *, origin: Origin) -> None:
        """Forget a kiosk and what is lent away from it. Raises NotFound."""
        with self._store.write() as tx:
            before = tx.execute(select(t.kiosk).where(t.kiosk.c.name == name)).mappings().first()
            if before is None:
                raise NotFound("kiosk", name)
            for table in (t.kiosk_picture, t.kiosk_state):
                tx.execute(delete(table).where(table.c.name == name))
            tx.execute(delete(t.lending).where(t.lending.c.kiosk == name))
            tx.execute(delete(t.kiosk).where(t.kiosk.c.name == name))
            recorder = Recorder(tx, self._clock.now(), origin)
            recorder.record(Entity.KIOSK, Verb.DELETED, name, table=t.kiosk, before=before, after=None)

    # Its picture

    def picture(self, name: str) -> bytes | None:
        """The picture of the first screen, None for the drawing."""
        with self._store.read() as tx:
            found = tx.execute(select(t.kiosk_picture.c.image).where(t.kiosk_picture.c.name == name)).scalar()
        return None if found is None else bytes(found)

    def set_picture(self, name: str, image: bytes | None, *, origin: Origin) -> None:
        """Show this picture (PNG or JPEG) on the first screen, None for the drawing. Raises Invalid."""
        if image is not None:
            refuse(_picture_problems(image))
        with self._store.write() as tx:
            recorder = Recorder(tx, self._clock.now(), origin)
            _put(tx, _setup(tx, name), recorder)
            tx.execute(delete(t.kiosk_picture).where(t.kiosk_picture.c.name == name))
            if image is not None:
                tx.execute(insert(t.kiosk_picture).values(name=name, image=image))

    # How it is

    def beat(self, name: str, state: KioskState) -> None:
        """The kiosk says that it is there; nothing is recorded as a change unless it does something else now."""
        with self._store.write() as tx:
            now = self._clock.now()
            before = tx.execute(select(t.kiosk_state).where(t.kiosk_state.c.name == name)).mappings().first()
            known = tx.execute(select(t.kiosk.c.name).where(t.kiosk.c.name == name)).first()
            if known is None:
                tx.execute(insert(t.kiosk).values(kiosk_values(KioskSetup(name))))
            values: dict[str, Any] = {"state": state.value, "seen": now}
            if before is None:
                tx.execute(insert(t.kiosk_state).values(name=name, test=None, **values))
            else:
                tx.execute(update(t.kiosk_state).where(t.kiosk_state.c.name == name).values(values))
            if before is None or before["state"] != state.value:
                _record_state(name, before, values, Recorder(tx, now, _itself(name)))

    def ask_test(self, name: str, device: Device, *, origin: Origin) -> None:
        """Ask a kiosk to try a device. Raises NotFound for a kiosk that was never heard of."""
        self._note_test(name, DeviceTest(device, TrialState.ASKED), origin)

    def answer_test(self, name: str, test: DeviceTest) -> None:
        """How a test went. Raises NotFound."""
        self._note_test(name, test, _itself(name))

    def asked_test(self, name: str) -> Device | None:
        """What this kiosk is asked to try and has not tried yet."""
        with self._store.read() as tx:
            value = tx.execute(select(t.kiosk_state.c.test).where(t.kiosk_state.c.name == name)).scalar()
        test = device_test_of(value)
        return test.device if test is not None and test.state is TrialState.ASKED else None

    # Lending

    def lendings(self) -> tuple[Lending, ...]:
        """What is lent and not over yet, by kiosk and start."""
        lending = t.lending.c
        statement = select(t.lending).where(lending.end_at > self._clock.now())
        with self._store.read() as tx:
            rows = tx.execute(statement.order_by(lending.kiosk, lending.start_at, lending.lending_id))
            return tuple(lending_of(row) for row in rows.mappings())

    def lend(self, kiosk: str, sub: Sub, period: Period, partner: str, *, origin: Origin) -> Lending:
        """Lend time of an account to a partner: this kiosk gives it to nobody. Raises Invalid, NotFound."""
        refuse(text_problems("partner", partner, 255))
        lending = Lending(new_lending_id(secrets.token_bytes), kiosk, sub, period, partner.strip())
        values = {
            "lending_id": lending.lending_id,
            "kiosk": kiosk,
            "sub": sub,
            "start_at": period.start,
            "end_at": period.end,
            "partner": lending.partner,
        }
        with self._store.write() as tx:
            if tx.execute(select(t.account.c.sub).where(t.account.c.sub == sub)).first() is None:
                raise NotFound("calendar", sub)
            recorder = Recorder(tx, self._clock.now(), origin)
            if tx.execute(select(t.kiosk.c.name).where(t.kiosk.c.name == kiosk)).first() is None:
                _put(tx, KioskSetup(kiosk), recorder)
            tx.execute(insert(t.lending).values(values))
            key = lending.lending_id
            recorder.record(Entity.LENDING, Verb.CREATED, key, table=t.lending, before=None, after=values)
        return lending

    def take_back(self, lending_id: LendingId, *, origin: Origin) -> None:
        """End a lending. Raises NotFound."""
        where = t.lending.c.lending_id == lending_id
        with self._store.write() as tx:
            before = tx.execute(select(t.lending).where(where)).mappings().first()
            if before is None:
                raise NotFound("lending", lending_id)
            tx.execute(delete(t.lending).where(where))
            recorder = Recorder(tx, self._clock.now(), origin)
            recorder.record(
                Entity.LENDING, Verb.DELETED, lending_id, table=t.lending, before=before, after=None
            )

    def _note_test(self, name: str, test: DeviceTest, origin: Origin) -> None:
        where = t.kiosk_state.c.name == name
        with self._store.write() as tx:
            before = tx.execute(select(t.kiosk_state).where(where)).mappings().first()
            if before is None:
                raise NotFound("kiosk", name)
            values = {"test": asdict(test)}
            tx.execute(update(t.kiosk_state).where(where).values(values))
            _record_state(name, before, values, Recorder(tx, self._clock.now(), origin))

    def _kiosk(self, row: Mapping[Any, Any]) -> Kiosk:
        state = KioskState(row["state"] or KioskState.SILENT)
        seen = row["seen"]
        now = self._clock.now()
        return Kiosk(kiosk_setup_of(row), state_at(state, seen, now), seen, device_test_of(row["test"]))


def lent_from(tx: Connection, kiosk: str | None) -> tuple[Lending, ...]:
    """What this kiosk has lent away; nothing for whoever is no kiosk."""
    if kiosk is None:
        return ()
    rows = tx.execute(select(t.lending).where(t.lending.c.kiosk == kiosk)).mappings()
    return tuple(lending_of(row) for row in rows)


def _itself(name: str) -> Origin:
    return Origin(Door.KIOSK, name=name.split(" · ", maxsplit=1)[0])


def _setup(tx: Connection, name: str) -> KioskSetup:
    row = tx.execute(select(t.kiosk).where(t.kiosk.c.name == name)).mappings().first()
    return KioskSetup(name) if row is None else kiosk_setup_of(row)


def _put(tx: Connection, setup: KioskSetup, recorder: Recorder) -> int:
    where, values = t.kiosk.c.name == setup.name, kiosk_values(setup)
    before = tx.execute(select(t.kiosk).where(where)).mappings().first()
    if before is None:
        tx.execute(insert(t.kiosk).values(values))
    else:
        tx.execute(update(t.kiosk).where(where).values(values))
    verb = Verb.CREATED if before is None else Verb.UPDATED
    return recorder.record(Entity.KIOSK, verb, setup.name, table=t.kiosk, before=before, after=values)


def _record_state(
    name: str, before: Mapping[Any, Any] | None, values: Mapping[str, Any], recorder: Recorder
) -> None:
    base = {"name": name, "test": None} if before is None else dict(before)
    recorder.record(
        Entity.KIOSK,
        Verb.UPDATED,
        name,
        table=t.kiosk_state,
        before=before,
        after={**base, **values},
    )


def _picture_problems(image: bytes) -> list[Problem]:
    if not image.startswith(PICTURES):
        return [Problem("picture", "errors.not_recognized", "is no PNG or JPEG picture")]
    if len(image) > MOST_PICTURE:
        return [Problem("picture", "errors.out_of_range", "is larger than 4 MB")]
    return []


def _printing_problems(setup: KioskSetup) -> list[Problem]:
    if 40 <= setup.printing.width <= 220:
        return []
    text = "must be between 40 and 220 millimetres"
    return [Problem("printing.width", "errors.out_of_range", text, values={"low": 40, "high": 220})]
