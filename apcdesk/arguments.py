"""What can be written on the command line: every command with its arguments, and what `--help` says of it."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk import __version__, commands
from apcdesk.settings import TEMPORARY

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def parser() -> argparse.ArgumentParser:
    """Reads the arguments; `run` of what it gives is the function of the command."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("common options")
    group.add_argument(
        "--data",
        type=_folder,
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
        type=_moment,
        metavar="MOMENT",
        help="a running clock that starts there, such as 2027-03-10T11:20:00+01:00 (default: the computer's)",
    )
    group.add_argument(
        "--log-level",
        type=str.upper,
        choices=LEVELS,
        help="what is told on standard error (default: warning)",
    )
    made = argparse.ArgumentParser(
        prog="apcdesk",
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=_text(
            """
            A booking desk for people, rooms and things that have no mailbox.

            Without a command the desk opens. Without a display it says so, drives the real windows offscreen
            through the demo instead, and writes a picture of each.
            """
        ),
        epilog="Each command has its own --help.",
    )
    made.add_argument("--version", action="version", version=f"apcdesk {__version__}")
    made.set_defaults(run=commands.show_desk)
    parsers = made.add_subparsers(title="commands", metavar="COMMAND")
    _add_screens(parsers, common)
    _add_port(parsers, common)
    _add_data(parsers, common)
    _add_elements(parsers, common)
    _add_feeds(parsers, common)
    return made


def _add(
    parsers: Commands,
    name: str,
    common: argparse.ArgumentParser,
    help_text: str,
    description: str,
    run: Callable[..., int],
) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = parsers.add_parser(
        name,
        parents=[common],
        help=help_text,
        description=_text(description),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(run=run)
    return made


def _add_screens(parsers: Commands, common: argparse.ArgumentParser) -> None:
    kiosk = _add(
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
    kiosk.add_argument("--window", type=_size, metavar="WxH", help="a window of this size instead")
    kiosk.add_argument("--place", metavar="NAME", help="what staff call this kiosk")
    kiosk.add_argument(
        "--crib", action="store_true", help="where equipment is taken and brought back instead"
    )
    verbs = kiosk.add_subparsers(title="commands", metavar="COMMAND")
    _add(
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
    board = _add(
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
    board.add_argument("--window", type=_size, metavar="WxH", help="a window of this size instead")
    tour = _add(
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


def _add_port(parsers: Commands, common: argparse.ArgumentParser) -> None:
    serve = _add(
        parsers,
        "serve",
        common,
        "the HTTP port without a window",
        """
        Serves the paths, JSON and errors of Cronofy's API, which its official SDKs use unmodified. Prints one line,
        "ready http://HOST:PORT", once it answers, and ends cleanly on SIGTERM and Ctrl C.

            apcdesk serve --port 0                    takes a free port
            APCDESK_CLIENT_ID=me APCDESK_CLIENT_SECRET=CRN_… apcdesk serve
                                                      makes sure that exactly this client exists
            apcdesk serve --data :temporary: --faults faults.toml
                                                      a test double that forgets, and fails on purpose
            apcdesk serve --data :temporary: --elements package/dist/CronofyElements.js
                                                      one that shows Cronofy's UI Elements too
        """,
        commands.serve,
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to answer at (default: %(default)s)")
    serve.add_argument("--port", type=int, default=8990, help="0 takes a free one (default: %(default)s)")
    serve.add_argument(
        "--base-url",
        metavar="URL",
        help="what links and paging begin with (default: the address that is ready)",
    )
    serve.add_argument(
        "--faults",
        type=Path,
        metavar="FILE",
        help="a TOML table of requests that fail on purpose, to try a program's retries (see the README)",
    )
    serve.add_argument(
        "--elements",
        type=Path,
        metavar="FILE",
        help="keep this bundle of Cronofy's UI Elements first, as `apcdesk elements add FILE` does",
    )
    client = _add(
        parsers,
        "client",
        common,
        "the client that programs use on the port",
        """
        Prints the client_id of this installation, and with --show-secret its client_secret. The secret is kept on
        the machine that made it, in a file that only its owner may read; the database has its hash.
        """,
        commands.show_client,
    )
    client.add_argument("--show-secret", action="store_true", help="print the client_secret too")


def _add_data(parsers: Commands, common: argparse.ArgumentParser) -> None:
    files = _add(
        parsers,
        "import",
        common,
        "iCalendar files or folders → application calendars",
        """
        Every .ics file becomes an application calendar: its ID is the file's name, its name X-WR-CALNAME. Folders
        are searched through. The same UID is the same event, so importing again changes nothing; recurring events
        are expanded from a year ago to two years ahead. All of it is written, or, after Ctrl C, nothing.

            apcdesk import resources/expo/fosdem-2025
        """,
        commands.import_files,
    )
    files.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    _add(
        parsers,
        "demo",
        common,
        "load the demo",
        """
        Loads a stand at a fair, a shop and a workshop in the week of 8 March 2027, as if people had booked all
        week. Loading twice changes nothing. Look at it at its own time:

            apcdesk demo
            apcdesk --clock 2027-03-10T11:20:00+01:00
        """,
        commands.load_demo,
    )
    _add(
        parsers,
        "check",
        common,
        "compare what is stored twice, and read the history of equipment through",
        """
        Availability is answered from busy days that are kept in step with the events. Paints every one anew, in
        memory, compares, and says in words what it found. Then each line of the history of equipment is checked
        against the one before: none may have been changed or removed. Nothing is written; 1 when something is wrong.
        """,
        commands.check,
    )
    _add_visitors(parsers, common)
    person = parsers.add_parser(
        "person", help="local people's accounts", description="People of this installation with a calendar."
    )
    verbs = person.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = _add(
        verbs,
        "add",
        common,
        "make an account",
        "Makes an account with one calendar and prints its sub (acc_…), which availability queries name.",
        commands.add_person,
    )
    add.add_argument("name", metavar="NAME", help="the person's name")
    add.add_argument("--email", help="the person's email address")
    _add(
        verbs,
        "list",
        common,
        "list the accounts",
        "Prints sub and name of every person, by name.",
        commands.list_people,
    )


def _add_visitors(parsers: Commands, common: argparse.ArgumentParser) -> None:
    forget = _add(
        parsers,
        "forget",
        common,
        "delete what visitors left, once its day has come",
        "Whatever runs deletes them once a day, on the day that the kiosk names to visitors. This does it now.",
        commands.forget,
    )
    forget.add_argument("--days", type=int, metavar="N", help="how many days it is kept from now on")
    words = "The organiser's list: who holds a badge to a kiosk's scanner need not type name and company."
    badges = parsers.add_parser("badges", help="whose badge a scanner reads", description=words)
    verbs = badges.add_subparsers(title="commands", metavar="COMMAND", required=True)
    taken = _add(
        verbs,
        "import",
        common,
        "import a list from CSV",
        """
        Reads a list with headings. Which column holds what is found out by the headings, or said once and then
        remembered. Importing again changes what is different; badges that a list does not name stay.

            apcdesk badges import badges.csv --code Nr --name Vorname --name Nachname --company Firma
        """,
        commands.import_badges,
    )
    taken.add_argument("file", type=Path, metavar="FILE", help="the list")
    taken.add_argument("--code", metavar="COLUMN", help="the column of the codes")
    taken.add_argument("--name", metavar="COLUMN", action="append", help="a column of the names")
    taken.add_argument("--company", metavar="COLUMN", help="the column of the companies")


def _add_elements(parsers: Commands, common: argparse.ArgumentParser) -> None:
    elements = parsers.add_parser(
        "elements",
        help="Cronofy's UI Elements for pages",
        description="Cronofy's UI Elements are not part of apcdesk: whoever wants them brings the npm package "
        "cronofy-elements.",
    )
    verbs = elements.add_subparsers(title="commands", metavar="COMMAND", required=True)
    bundle = _add(
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


def _add_feeds(parsers: Commands, common: argparse.ArgumentParser) -> None:
    feeds = parsers.add_parser(
        "feed",
        help="calendars that other programs subscribe to",
        description="A feed is one calendar as iCalendar, read only, at an address that nobody can guess.",
    )
    verbs = feeds.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = _add(
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
    add.add_argument("calendar_id", metavar="CALENDAR_ID", help="a calendar (see Calendars at the desk)")
    add.add_argument("--full", action="store_true", help="what the events are, too")
    _add(
        verbs,
        "list",
        common,
        "list the feeds",
        "Prints ID, calendar and kind of every feed.",
        commands.list_feeds,
    )
    revoke = _add(
        verbs,
        "revoke",
        common,
        "end a feed",
        "Ends a feed for good: whoever subscribed to it finds nothing any more.",
        commands.revoke_feed,
    )
    revoke.add_argument("feed_id", metavar="FEED_ID", help="as the list has it")


def _folder(text: str) -> Path | str:
    return text if text == TEMPORARY else Path(text).expanduser()


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 moment") from error
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset: write it as {text}+01:00")
    return moment


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write it as 1080x1920")
    return int(width), int(height)


def _text(text: str) -> str:
    return textwrap.dedent(text).strip()
