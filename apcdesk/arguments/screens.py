"""The commands that open screens: kiosk, board and tour."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command, size
from apcdesk.commands import screens as commands

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands


def add_screens(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Screens."""
    kiosk = add_command(
        parsers,
        "kiosk",
        common,
        "the public face, full screen",
        """
        The screen where strangers book: no account, no network, nothing personal left behind.

        It fills the screen it is on; with --window it is a window of that size, to try it out:

            apcdesk kiosk --window 1080x1920

        With --crib it is the window of a tool crib, lying wide: a badge, an item, a PIN.
        """,
        commands.show_kiosk,
    )
    kiosk.add_argument("--window", type=size, metavar="WxH", help="a window of this size instead")
    kiosk.add_argument("--place", metavar="NAME", help="what staff call this kiosk")
    kiosk.add_argument(
        "--crib", action="store_true", help="where equipment is taken and brought back instead"
    )
    verbs = kiosk.add_subparsers(title="commands", metavar="COMMAND")
    add_command(
        verbs,
        "pin",
        common,
        "set the staff PIN",
        """
        Asks for six digits, twice. They open the way out of every kiosk: hold its top leading corner for three
        seconds. Only their argon2 hash is kept; setting them ends every pause after wrong tries.
        """,
        commands.set_pin,
    )
    board = add_command(
        parsers,
        "board",
        common,
        "the board of the waiting line, full screen",
        """
        A public screen that calls numbers and says when each turn comes: never a name. It fills the screen it is
        on until Esc or Ctrl Q; with --window it is a window of that size:

            apcdesk board --window 1280x720
        """,
        commands.show_board,
    )
    board.add_argument("--window", type=size, metavar="WxH", help="a window of this size instead")
    tour = add_command(
        parsers,
        "tour",
        common,
        "drive the real windows through the demo and write their pictures",
        """
        Opens the real windows offscreen on a copy of the demo in a folder of its own, at the demo's instant,
        goes through them as a person would, and writes one PNG a screen:

            apcdesk tour --out build/tour

        With --looks the screens come in other themes and languages as well, the kiosk's with its aids too.
        """,
        commands.write_tour,
    )
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    tour.add_argument("--looks", action="store_true", help="dark, high contrast, Arabic, German … too")
