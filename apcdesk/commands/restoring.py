"""The command that goes back to a copy."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from apcdesk.app import computer_zone, upkeep
from apcdesk.commands.words import Bar, counted
from apcdesk.settings import Settings

if TYPE_CHECKING:
    from datetime import datetime

    from apcdesk.service.files.copy_report import CopyReport


def restore(settings: Settings, given: argparse.Namespace) -> int:
    """What is in the copy, and with --yes back to it; with a progress bar on a terminal."""
    bar = Bar() if sys.stderr.isatty() else None
    try:
        report, damaged, kept = upkeep.restore(settings, given.file, bar.show if bar else None, yes=given.yes)
    finally:
        if bar:
            bar.clear()
    for line in _told(report, ZoneInfo(report.tzid or computer_zone())):
        print(line)
    if damaged:
        print("What is here now cannot be read, so it is not known what of it is not in the copy.")
    if not given.yes:
        print("apcdesk: nothing was changed: add --yes to go back to it", file=sys.stderr)
        return 1
    print("This is what desk, kiosk and port open from now on.")
    if kept is not None:
        print(f"What was there before: {kept}")
    return 0


def _told(report: CopyReport, zone: ZoneInfo) -> Iterator[str]:
    """What is in it and what is not, on the clock of the place."""
    of = f" of {report.place}" if report.place else ""
    yield f"{report.file}: a copy{of}, up to {_moment(report.until, zone)}"
    calendars, bookings = counted(report.calendars, "calendar"), counted(report.bookings, "booking")
    yield f"in it: {calendars}, {bookings}, still to come of them: {report.to_come}"
    if (missed := report.missed) is None:
        return
    yield (
        f"not in it: {counted(missed.bookings, 'booking')} of here, still to come of them: {missed.to_come}; "
        f"moved or cancelled since: {missed.changed}"
    )
    yield f"here is everything up to {_moment(missed.until, zone)}"
    if not report.same:
        yield "It is a copy of another installation, not of this one."


def _moment(moment: datetime | None, zone: ZoneInfo) -> str:
    return "its beginning" if moment is None else f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
