"""Why something of an imported file was left out, in the language of the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apcdesk.service.files.imported import ImportProblem, NotRead

translate = QCoreApplication.translate


def left_out_words(problem: ImportProblem) -> str:
    """Why, and what can be done: "Its DTSTART is missing." What the library says of it is left out: it knows English only."""
    words = {
        NotRead.NOTHING_THERE: translate("LeftOut", "There is no such file or folder any more."),
        NotRead.EMPTY_FOLDER: translate("LeftOut", "The folder has no file that ends in .ics."),
        NotRead.NOT_OPENED: translate(
            "LeftOut", "The file cannot be opened. It may be in use, or may not be read from here."
        ),
        NotRead.NO_ICALENDAR: translate(
            "LeftOut", "This is no iCalendar file. Export it once more where it comes from."
        ),
        NotRead.NO_UID: translate("LeftOut", "It has no UID, by which it would be known the next time."),
        NotRead.LONG_UID: translate("LeftOut", "Its UID is too long."),
        NotRead.ENDS_EARLY: translate("LeftOut", "It does not end after it starts."),
        NotRead.MISSING: translate("LeftOut", "Its {name} is missing."),
        NotRead.PROPERTY: translate("LeftOut", "Its {name} cannot be read."),
        NotRead.UNREADABLE: translate(
            "LeftOut", "It cannot be read: a date, a time or how it repeats is not valid."
        ),
    }[problem.why]
    return words.format(name=problem.name)
