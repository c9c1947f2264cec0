"""What a refused request is told to staff as: whose it was, what was wrong, and that nothing came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.staff.port.protocol import RequestLine
from apcdesk.errors import Problem

translate = QCoreApplication.translate
MOST = 3


def problem_words(line: RequestLine) -> str:
    """One or two sentences about a request that was not answered as its program hoped."""
    who = line.client or translate("PortProblems", "A program that was not recognised")
    return translate("PortProblems", "{who} {what}. Nothing was saved.").format(who=who, what=_what(line))


def _what(line: RequestLine) -> str:
    if line.problems:
        return translate("PortProblems", "sent what cannot be: {problems}").format(
            problems=listed(line.problems)
        )
    known = {
        401: translate("PortProblems", "used a secret or token that is missing, unknown or expired"),
        403: translate("PortProblems", "asked for more than its token allows"),
        404: translate("PortProblems", "asked for something that is not here, or is somebody else’s"),
        405: translate("PortProblems", "used a method that this address does not have"),
        413: translate("PortProblems", "sent more than one MiB"),
        429: translate("PortProblems", "asks too often"),
        503: translate("PortProblems", "was asked to come again: the database was busy"),
    }
    ours = translate("PortProblems", "met a failure of ours; details are in the log")
    refused = translate("PortProblems", "was refused")
    return known.get(line.status, refused if line.status < 500 else ours)


def listed(problems: Sequence[Problem]) -> str:
    """The first problems, each with the name of its field, as the program was told."""
    told = [named(one) for one in problems[:MOST]]
    return "; ".join([*told, "…"] if len(problems) > MOST else told)


def named(problem: Problem) -> str:
    """A problem with the name of its field before it."""
    told = problem.description
    return told if told.startswith(problem.field) else f"{problem.field} {told}"
