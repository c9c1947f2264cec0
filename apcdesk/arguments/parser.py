"""Every command with its arguments, and what `--help` says of it."""

from __future__ import annotations

import argparse

from apcdesk import __version__
from apcdesk.arguments.adding import text
from apcdesk.arguments.common import common_options
from apcdesk.arguments.data import add_data
from apcdesk.arguments.options import add_options
from apcdesk.arguments.pages import add_elements, add_feeds
from apcdesk.arguments.port import add_port
from apcdesk.arguments.printing import add_printing
from apcdesk.arguments.screens import add_screens
from apcdesk.commands.screens import show_desk


def parser() -> argparse.ArgumentParser:
    """Reads the arguments; `run` of what it gives is the function of the command."""
    common = common_options()
    made = argparse.ArgumentParser(
        prog="apcdesk",
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=text(
            """
            A booking desk for people, rooms and things that have no mailbox.

            Without a command the desk opens. Without a display it says so, drives the real windows offscreen
            through the demo instead, and writes a picture of each.

                apcdesk                        a desk of your own, which begins empty
                apcdesk --data try demo        the demo, in a folder of its own; what it prints opens it
                apcdesk kiosk --window 1080x1920
                                               what visitors see, in a window
                apcdesk serve                  the port, for programs and for pages on phones
            """
        ),
        epilog="Each command has its own --help.",
    )
    made.add_argument("--version", action="version", version=f"apcdesk {__version__}")
    made.set_defaults(run=show_desk)
    parsers = made.add_subparsers(title="commands", metavar="COMMAND")
    add_screens(parsers, common)
    add_port(parsers, common)
    add_options(parsers, common)
    add_data(parsers, common)
    add_printing(parsers, common)
    add_elements(parsers, common)
    add_feeds(parsers, common)
    return made
