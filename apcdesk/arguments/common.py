"""The options that every command has, and the desk without one."""

from __future__ import annotations

import argparse
from typing import NoReturn

from apcdesk.arguments.adding import database, folder, moment
from apcdesk.settings import TEMPORARY

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class CommonOptions(argparse.ArgumentParser):
    """Raises ArgumentError for what cannot be read, in place of ending the process: another parser says it better."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def common_options() -> CommonOptions:
    """Reads them; the parent of the parsers of all commands."""
    common = CommonOptions(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("common options")
    group.add_argument(
        "--data",
        type=folder,
        metavar="DIR",
        help=f"the data folder; {TEMPORARY} for one that is forgotten afterwards (default: the user's data folder)",
    )
    group.add_argument(
        "--database",
        type=database,
        metavar="URL",
        help="the database, such as postgresql+psycopg://user@host/name (default: SQLite in the data folder)",
    )
    group.add_argument(
        "--clock",
        type=moment,
        metavar="MOMENT",
        help="a running clock that starts there, such as 2027-03-10T11:20:00+01:00 (default: the computer's)",
    )
    group.add_argument(
        "--log-level",
        type=str.upper,
        choices=LEVELS,
        help="what is told on standard error (default: warning)",
    )
    return common
