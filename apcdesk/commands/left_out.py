"""Why something of a list or a file was left out, as the command line says it."""

from __future__ import annotations

from apcdesk.service.files.imported import ImportProblem, NotRead
from apcdesk.service.visits.badges import LeftOutRow, NoBadge

WORDS = {
    NotRead.NOTHING_THERE: "there is no such file or folder",
    NotRead.EMPTY_FOLDER: "the folder has no .ics file",
    NotRead.NOT_OPENED: "the file cannot be opened",
    NotRead.NO_ICALENDAR: "this is no iCalendar file",
    NotRead.NO_UID: "it has no UID",
    NotRead.LONG_UID: "its UID is too long",
    NotRead.ENDS_EARLY: "it does not end after it starts",
    NotRead.MISSING: "it has no {name}",
    NotRead.PROPERTY: "its {name} cannot be read",
    NotRead.UNREADABLE: "it cannot be read",
}

OF_ROWS = {
    NoBadge.NO_CODE: "it has no code",
    NoBadge.NO_NAME: "it has no name",
    NoBadge.TOO_LONG: "its code, name or company is too long",
    NoBadge.REPEATED: "its code stands again further down",
}


def not_taken(row: LeftOutRow) -> str:
    """Which row of a list was left out, and why: "row 3: it has no name"."""
    return f"row {row.number}: {OF_ROWS[row.why]}"


def not_read(problem: ImportProblem) -> str:
    """Why it was not read: "its DTSTART cannot be read: Expected datetime"."""
    words = WORDS[problem.why].format(name=problem.name)
    return f"{words}: {problem.detail}" if problem.detail else words
