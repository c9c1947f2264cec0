"""The command that writes paper as PDF files: agenda, labels and slip."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command, day
from apcdesk.commands import printing as commands

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands

VIEWS = ("day", "week", "month", "lanes")


def add_printing(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Paper without a window."""
    described = "Writes what the desk prints into a PDF file, without a window and without a display."
    printing = parsers.add_parser("print", help="paper as PDF files, without a window", description=described)
    verbs = printing.add_subparsers(title="commands", metavar="COMMAND", required=True)
    agenda = add_command(
        verbs,
        "agenda",
        common,
        "days, weeks or a month of calendars",
        """
        A day or a week is a page of lines for each calendar, a month one page for all of them, lanes a page for each day of
        the week with a row for each calendar.

            apcdesk print agenda --from 2027-03-08 --view week --calendars npp27-press-a --out week.pdf
        """,
        commands.print_agenda,
    )
    agenda.add_argument("--from", dest="day", type=day, metavar="DAY", help="a day of it (default: today)")
    agenda.add_argument(
        "--view", choices=VIEWS, default="week", help="what a page shows (default: %(default)s)"
    )
    agenda.add_argument(
        "--calendars",
        nargs="+",
        default=(),
        metavar="CALENDAR",
        help="by ID or by name (default: those that the agenda shows at first)",
    )
    agenda.add_argument("--hide-names", action="store_true", help="when only: neither who nor what")
    labels = add_command(
        verbs,
        "labels",
        common,
        "labels of equipment with the code to scan",
        """
        Labels for the items of these codes, for all of some groups, or, without either, for every item; on sheets of A4
        labels (a4-63.5x38.1) or one label on each page, for a label printer (62x29).

            apcdesk print labels --group Measuring --format a4-70x37 --start 5 --out labels.pdf
        """,
        commands.print_labels,
    )
    labels.add_argument("codes", nargs="*", metavar="CODE", help="the code on the label of an item")
    labels.add_argument("--group", action="append", default=[], metavar="NAME", help="all items of a group")
    labels.add_argument(
        "--format", default="a4-63.5x38.1", metavar="SIZE", help="the paper (default: %(default)s)"
    )
    labels.add_argument(
        "--start", type=int, default=1, metavar="N", help="the first free label of the sheet (default: 1)"
    )
    slip = add_command(
        verbs,
        "slip",
        common,
        "the slip of a booking",
        """
        The slip that a kiosk prints: what and when, the code of the booking, and an event to scan. It names no visitor.

            apcdesk print slip K7PQ2M --out slip.pdf
        """,
        commands.print_slip,
    )
    slip.add_argument("code", metavar="CODE", help="the code of the booking")
    slip.add_argument(
        "--width", type=int, default=80, metavar="MM", help="of the strip of paper (default: %(default)s)"
    )
    for verb in (agenda, labels, slip):
        verb.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF file")
