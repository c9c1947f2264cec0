"""The commands of what others embed or subscribe to: elements and feed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command
from apcdesk.commands import port as commands

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands


def add_elements(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Elements of pages."""
    elements = parsers.add_parser(
        "elements",
        help="Cronofy's UI Elements for pages",
        description="Cronofy's UI Elements are not part of apcdesk: whoever wants them brings the npm package "
        "cronofy-elements.",
    )
    verbs = elements.add_subparsers(title="commands", metavar="COMMAND", required=True)
    bundle = add_command(
        verbs,
        "add",
        common,
        "serve the bundle at /static/CronofyElements.js",
        """
        Keeps a copy of the file in the data folder, with the licence notices that stand beside it. The port serves
        it at /static/CronofyElements.js, and shows each Element at work, with its source, at /elements/.

            npm pack cronofy-elements@1.67.7 && tar xzf cronofy-elements-1.67.7.tgz
            apcdesk elements add package/dist/CronofyElements.js
        """,
        commands.add_elements,
    )
    bundle.add_argument("file", type=Path, metavar="FILE", help="CronofyElements.js of the package")


def add_feeds(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Feeds."""
    feeds = parsers.add_parser(
        "feed",
        help="calendars that other programs subscribe to",
        description="A feed is one calendar as iCalendar, read only, at an address that nobody can guess.",
    )
    verbs = feeds.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = add_command(
        verbs,
        "add",
        common,
        "make a feed",
        """
        Prints the path at which the port serves the calendar, this once: only its hash is kept. Calendar programs
        subscribe to it. It tells when the calendar is busy; with --full also what the events are, but private ones.

            apcdesk feed add cal_ZeweAKwYmDPAAQ7d_0000000000 --full
        """,
        commands.add_feed,
    )
    add.add_argument("calendar", metavar="CALENDAR", help="by ID or by name, as Calendars at the desk has it")
    add.add_argument("--full", action="store_true", help="what the events are, too")
    add_command(
        verbs,
        "list",
        common,
        "list the feeds",
        "Prints ID, calendar and kind of every feed.",
        commands.list_feeds,
    )
    revoke = add_command(
        verbs,
        "revoke",
        common,
        "end a feed",
        "Ends a feed for good: whoever subscribed to it finds nothing any more.",
        commands.revoke_feed,
    )
    revoke.add_argument("feed_id", metavar="FEED_ID", help="as the list has it")
