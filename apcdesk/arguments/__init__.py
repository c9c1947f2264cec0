"""What can be written on the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from apcdesk.arguments.common import common_options
from apcdesk.commands.screens import show_desk


def read(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What was written, without `arguments` to this process; `run` is the function of the command.

    Ends the process as argparse does: with 0 after `--help`, with 2 for what cannot be read. The desk starts without a
    command, and its window waits for this: the commands are loaded only where something else is written.
    """
    written = sys.argv[1:] if arguments is None else list(arguments)
    desk = _desk(written)
    if desk is not None:
        return desk
    from apcdesk.arguments.parser import parser  # noqa: PLC0415 - see above

    return parser().parse_args(written)


def _desk(written: list[str]) -> argparse.Namespace | None:
    """The options of the desk; None where something is written that only the whole parser can read, or refuse."""
    try:
        given, rest = common_options().parse_known_args(written)
    except argparse.ArgumentError:
        return None
    given.run = show_desk
    return None if rest else given
