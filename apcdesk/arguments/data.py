"""The commands of what is kept: import, demo, backup, restore, move, check, forget, badges and person."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command, database
from apcdesk.commands import data as commands
from apcdesk.commands.forgetting import forget
from apcdesk.commands.restoring import restore

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands


def add_data(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """What is kept."""
    files = add_command(
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
    add_command(
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
    add_care(parsers, common)
    add_forgetting(parsers, common)
    add_badges(parsers, common)
    add_people(parsers, common)


def add_care(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Keeping a copy, and looking whether all is right."""
    backup = add_command(
        parsers,
        "backup",
        common,
        "copy the database while others write it",
        """
        Writes a copy of the database of the data folder into a new file, whole as of one moment, while desks, kiosks
        and port go on. What programs need to come in again stands in keys.json beside it: keep a copy of that, too.

            apcdesk backup friday.sqlite

        apcdesk restore goes back to it. PostgreSQL has pg_dump and pg_restore.
        """,
        commands.back_up,
    )
    backup.add_argument("file", type=Path, metavar="FILE", help="the copy; it must not be there yet")
    back = add_command(
        parsers,
        "restore",
        common,
        "go back to a copy of the database",
        """
        Reads a copy that apcdesk backup or a desk saved, or the apcdesk.sqlite of another computer's data folder, says
        what is in it and what of today is not, and with --yes puts it in the place of the database, in one step: after
        a power cut the old one is there whole, or the new one is. What was there is kept beside it in a file with the
        date in its name, to which one can go back in the same way.

            apcdesk restore friday.sqlite
            apcdesk restore friday.sqlite --yes

        Desks, kiosks and ports of the data folder have to be ended before; those that are not are named, and nothing
        is changed. Programs whose secrets, tokens or links were made after the copy have to be let in anew; keys.json
        stays. PostgreSQL has pg_restore.
        """,
        restore,
    )
    back.add_argument("file", type=Path, metavar="FILE", help="the copy; it is only read")
    back.add_argument("--yes", action="store_true", help="go back to it")
    moving = add_command(
        parsers,
        "move",
        common,
        "take everything to another database, as when a second desk comes",
        """
        Writes everything that is stored (calendars, bookings, rules, types, links, clients and their tokens, histories)
        into an empty database, from SQLite to PostgreSQL or the other way. All of it or, after Ctrl C, nothing; what
        stands there then is compared with what stands here, which stays as it is.

            createdb desk
            apcdesk move --to postgresql+psycopg://user@host/desk

        End whatever runs before: what is written meanwhile stays behind. Every desk, kiosk and port of the data folder
        opens the other database from then on (the file "database" in it names it; a --database that is written counts
        more), those of other machines with that --database. What programs need to come in again stands in keys.json of
        the data folder: take it along when the port moves to another machine.
        """,
        commands.move,
    )
    moving.add_argument("--to", type=database, required=True, metavar="URL", help="the empty database")
    add_command(
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


def add_people(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Local people's accounts."""
    person = parsers.add_parser(
        "person", help="local people's accounts", description="People of this installation with a calendar."
    )
    verbs = person.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = add_command(
        verbs,
        "add",
        common,
        "make an account",
        "Makes an account with one calendar and prints its sub (acc_…), which availability queries name.",
        commands.add_person,
    )
    add.add_argument("name", metavar="NAME", help="the person's name")
    add.add_argument("--email", help="the person's email address")
    add_command(
        verbs,
        "list",
        common,
        "list the accounts",
        "Prints sub and name of every person, by name.",
        commands.list_people,
    )


def add_forgetting(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """What visitors left."""
    forgetting = add_command(
        parsers,
        "forget",
        common,
        "delete what visitors left, once its day has come or one of them asks for it",
        """
        Whatever runs deletes what is due once a day, on the day that the kiosk names to visitors. This does it now.

        With --code it is about the visitor of a booking, whatever the day: everything with the same email address or
        phone number. It says what that is, without names, and deletes it with --yes. It cannot be undone.

            apcdesk forget --code K7PQ2M
            apcdesk forget --code K7PQ2M --yes
        """,
        forget,
    )
    which = forgetting.add_mutually_exclusive_group()
    which.add_argument("--days", type=int, metavar="N", help="how many days it is kept from now on")
    which.add_argument("--code", metavar="BOOKING_CODE", help="the code of a booking of the visitor")
    forgetting.add_argument("--yes", action="store_true", help="delete it, for good")
    forgetting.add_argument(
        "--cancel",
        action="store_true",
        help="cancel the bookings that are still to come, in place of keeping the time",
    )


def add_badges(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """Whose badge a scanner reads."""
    words = "The organiser's list: who holds a badge to a kiosk's scanner need not type name and company."
    badges = parsers.add_parser("badges", help="whose badge a scanner reads", description=words)
    verbs = badges.add_subparsers(title="commands", metavar="COMMAND", required=True)
    taken = add_command(
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
