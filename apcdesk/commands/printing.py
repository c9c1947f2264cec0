"""The commands that print into files."""

from __future__ import annotations

import argparse

from apcdesk import app
from apcdesk.settings import Settings


def print_agenda(settings: Settings, given: argparse.Namespace) -> int:
    """Pages of the agenda."""
    app.print_agenda(
        settings,
        given.out,
        day=given.day,
        view=given.view,
        calendars=given.calendars,
        hide_names=given.hide_names,
    )
    print(given.out)
    return 0


def print_labels(settings: Settings, given: argparse.Namespace) -> int:
    """Labels of equipment."""
    count = app.print_labels(
        settings, given.out, codes=given.codes, groups=given.group, form=given.format, start=given.start
    )
    print(f"{given.out}: {count} {'label' if count == 1 else 'labels'}")
    return 0


def print_slip(settings: Settings, given: argparse.Namespace) -> int:
    """The slip of a booking."""
    app.print_slip(settings, given.out, code=given.code, width=given.width)
    print(given.out)
    return 0
