"""The command of what an installation may have otherwise than usual."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command
from apcdesk.commands import options as commands

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands


def add_options(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Limits, sizes of pages, how long tokens are good."""
    setting = parsers.add_parser(
        "setting",
        help="limits of the port, sizes of its pages, how long its tokens are good, the zone of the place",
        description="Numbers that every port on this database goes by, most of them from its next start on, and the zone of the place.",
    )
    verbs = setting.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_command(
        verbs,
        "list",
        common,
        "list the settings",
        "Prints the name of every setting, what counts, what is usual where that is something else, and what it is.",
        commands.list_options,
    )
    choose = add_command(
        verbs,
        "set",
        common,
        "have one otherwise than usual",
        """
        A client that asks more often than it may gets 429 and when to come again:

            apcdesk setting set rate_limit_per_second 20
        """,
        commands.choose_option,
    )
    choose.add_argument("name", metavar="NAME", help="a name that `apcdesk setting list` prints")
    choose.add_argument("value", metavar="NUMBER", type=int, help="the number that counts from now on")
    leave = add_command(
        verbs,
        "unset",
        common,
        "have one as usual again",
        "What is usual counts again, as if nobody had ever chosen. For a port that runs now: from its next start on.",
        commands.leave_option,
    )
    leave.add_argument("name", metavar="NAME", help="a name that `apcdesk setting list` prints")
    zone = add_command(
        verbs,
        "zone",
        common,
        "the zone of the place",
        """
        Every desk, kiosk and page says times as the clocks of the place show them, whatever its own computer is set to.
        The first desk settles it: it is where that computer is. Prints it, or changes it:

            apcdesk setting zone Europe/Brussels

        Programs that run now go by it from their next start on.
        """,
        commands.place_zone,
    )
    zone.add_argument(
        "zone", metavar="ZONE", nargs="?", help="its name in the IANA database, such as Europe/Lisbon"
    )
