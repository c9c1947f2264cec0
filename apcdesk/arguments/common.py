"""The options that every command has, and the desk without one."""

from __future__ import annotations

import argparse

from apcdesk.arguments.adding import folder, moment
from apcdesk.settings import TEMPORARY

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def common_options() -> argparse.ArgumentParser:
    """Reads them; the parent of the parsers of all commands. What is wrong with a value is raised."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS, exit_on_error=False)
    group = common.add_argument_group("common options")
    group.add_argument(
        "--data",
        type=folder,
        metavar="DIR",
        help=f"the data folder; {TEMPORARY} for one that is forgotten afterwards (default: the user's data folder)",
    )
    group.add_argument(
        "--database",
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
