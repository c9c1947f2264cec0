"""Kiosks: how each is set up, what it does now, and which times are not its own to give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from apcdesk.domain.ids import AppointmentTypeId, LendingId, Sub
from apcdesk.domain.period import Period

SILENT_AFTER = timedelta(seconds=30)
"""A kiosk that was not heard of for so long is silent: three beats are missing."""


class KioskState(StrEnum):
    """Whether a kiosk is in use, and whether it is heard of at all."""

    IDLE = "idle"
    IN_USE = "in_use"
    CLOSED = "closed"
    """Its program ended in order."""
    LEFT = "left"
    """Staff left it, with their PIN. Which of them nobody knows: the PIN is one for all."""
    SILENT = "silent"


ENDED = frozenset({KioskState.CLOSED, KioskState.LEFT})
"""Nothing is to be heard of it any more."""


class PrintTo(StrEnum):
    """Where a kiosk sends the slips that it prints."""

    NOWHERE = "nowhere"
    PRINTER = "printer"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Printing:
    """How a kiosk prints slips: on a printer of its machine by its name, or as PDF files into a folder of it.

    `width` is that of the paper in millimetres.
    """

    to: PrintTo = PrintTo.NOWHERE
    printer: str = ""
    folder: str = ""
    width: int = 80


@dataclass(frozen=True, slots=True)
class KioskWords:
    """What the first screen says; empty lines leave it to the installation's own words."""

    headline: tuple[str, ...] = ()
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KioskSetup:
    """How a kiosk is set up. `offered` None means all that kiosks offer, in their own order.

    `waiting_line` is whether visitors may take a number here.
    """

    name: str
    offered: tuple[AppointmentTypeId, ...] | None = None
    words: KioskWords = field(default_factory=KioskWords)
    printing: Printing = field(default_factory=Printing)
    waiting_line: bool = False


class TrialState(StrEnum):
    """How far a test is that staff asked for."""

    ASKED = "asked"
    DONE = "done"
    FAILED = "failed"


class Device(StrEnum):
    """What can be tested from the desk."""

    PRINTER = "printer"
    SCANNER = "scanner"


@dataclass(frozen=True, slots=True)
class DeviceTest:
    """A test of a device of a kiosk, the latest one. `note` says why it failed; it names nobody."""

    device: Device
    state: TrialState
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk as staff see it. `seen` is when it was heard of, None when it never was; of one that is closed or left it
    is when that was."""

    setup: KioskSetup
    state: KioskState
    seen: datetime | None = None
    test: DeviceTest | None = None


@dataclass(frozen=True, slots=True)
class Lending:
    """Time of an account that is lent to a partner: closed for this kiosk, and for no other door."""

    lending_id: LendingId
    kiosk: str
    sub: Sub
    period: Period
    partner: str


def state_at(state: KioskState, seen: datetime | None, now: datetime) -> KioskState:
    """What a kiosk does as far as is known at this moment."""
    if state in ENDED:
        return state
    if seen is None or now - seen > SILENT_AFTER:
        return KioskState.SILENT
    return state
