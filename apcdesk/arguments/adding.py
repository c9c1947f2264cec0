"""How a command is added to the command line, and the kinds of values that are written there."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.settings import TEMPORARY

DATABASES = ("postgresql://", "postgresql+psycopg://", "sqlite:///")
LAST_PORT = 65535

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_command(
    parsers: Commands,
    name: str,
    common: argparse.ArgumentParser,
    help_text: str,
    description: str,
    run: Callable[..., int],
) -> argparse.ArgumentParser:
    """A command with the common options, its `--help` and its function."""
    made: argparse.ArgumentParser = parsers.add_parser(
        name,
        parents=[common],
        help=help_text,
        description=text(description),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(run=run)
    return made


def folder(text: str) -> Path | str:
    """A folder, or the word for one that is forgotten afterwards."""
    return text if text == TEMPORARY else Path(text).expanduser()


def moment(text: str) -> datetime:
    """A moment with its offset."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO 8601 moment: write it as 2027-03-10T11:20:00+01:00"
        ) from error
    if found.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset: write it as {text}+01:00")
    return found


def database(text: str) -> str:
    """The URL of a database that there is a driver for."""
    if not text.startswith(DATABASES):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no database: write it as postgresql+psycopg://user@host/name or sqlite:///FILE"
        )
    return text


def port(text: str) -> int:
    """A port to answer at, 0 for a free one."""
    if not (text.isdigit() and int(text) <= LAST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is no port: write a number from 0 to {LAST_PORT}")
    return int(text)


def day(text: str) -> date:
    """A day, such as 2027-03-09."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as 2027-03-09") from error


def size(text: str) -> tuple[int, int]:
    """A width and a height."""
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write it as 1080x1920")
    return int(width), int(height)


def text(words: str) -> str:
    """What stands indented in the source, as it is printed."""
    return textwrap.dedent(words).strip()
