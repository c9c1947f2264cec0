"""Rows of kiosks ⇄ domain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.kiosks import (
    Device,
    DeviceTest,
    KioskSetup,
    KioskWords,
    Lending,
    Printing,
    PrintTo,
    TrialState,
)
from apcdesk.domain.period import Period

Row = Mapping[Any, Any]


def kiosk_setup_of(row: Row) -> KioskSetup:
    """The KioskSetup that a row of `kiosk` holds."""
    offered, words, printing = row["offered"], row["words"], row["printing"]
    return KioskSetup(
        name=row["name"],
        offered=None if offered is None else tuple(AppointmentTypeId(kind) for kind in offered),
        words=KioskWords(tuple(words.get("headline", ())), tuple(words.get("text", ()))),
        printing=Printing(**{**printing, "to": PrintTo(printing.get("to", PrintTo.NOWHERE))}),
        waiting_line=words.get("waiting_line", False),
    )


def kiosk_values(setup: KioskSetup) -> dict[str, Any]:
    """The columns of a kiosk."""
    return {
        "name": setup.name,
        "offered": None if setup.offered is None else list(setup.offered),
        "words": {
            "headline": list(setup.words.headline),
            "text": list(setup.words.text),
            "waiting_line": setup.waiting_line,
        },
        "printing": asdict(setup.printing),
    }


def device_test_of(value: Row | None) -> DeviceTest | None:
    """The latest test of a kiosk's device."""
    if value is None:
        return None
    return DeviceTest(Device(value["device"]), TrialState(value["state"]), value["note"])


def lending_of(row: Row) -> Lending:
    """The Lending that a row of `lending` holds."""
    return Lending(
        lending_id=row["lending_id"],
        kiosk=row["kiosk"],
        sub=row["sub"],
        period=Period(row["start_at"], row["end_at"]),
        partner=row["partner"],
    )
