"""What is said of a copy before one goes back to it, and afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import ISOLATE, ISOLATE_END, DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.service.files.copy_report import CopyReport, Missed

translate = QCoreApplication.translate


def isolated(name: str) -> str:
    """The name of a file, which is never turned round."""
    return f"{ISOLATE}{name}{ISOLATE_END}"


def before_text() -> str:
    """What the name of the file says, after the moment, in which everything of here is kept."""
    return translate("GoingBackWords", "before going back")


def until_text(report: CopyReport, dates: DateWords) -> str:
    """Up to when everything is in it: "Everything up to Wednesday 10 March 2027, 11:20"."""
    if report.until is None:
        return translate("GoingBackWords", "Nothing was ever written into it")
    words = translate("GoingBackWords", "Everything up to {day}, {time}")
    return words.format(day=dates.day_in_full(report.until), time=dates.time(report.until))


def holds_texts(report: CopyReport) -> Sequence[str]:
    """How much is in it."""
    calendars = translate("GoingBackWords", "{count} calendars", "", report.calendars)
    bookings = translate("GoingBackWords", "{count} bookings that are still to come", "", report.to_come)
    return calendars.format(count=report.calendars), bookings.format(count=report.to_come)


def missed_texts(missed: Missed) -> Sequence[str]:
    """Which bookings of here are not in it, or are otherwise there; nothing where none is."""
    texts = []
    if missed.bookings:
        words = translate(
            "GoingBackWords", "{count} bookings that were made since are not in it.", "", missed.bookings
        )
        texts.append(words.format(count=missed.bookings))
    if missed.to_come:
        words = translate("GoingBackWords", "Still to come of these: {count}. Write them down first.")
        texts.append(words.format(count=missed.to_come))
    if missed.changed:
        words = translate(
            "GoingBackWords", "{count} bookings were moved or cancelled since.", "", missed.changed
        )
        texts.append(words.format(count=missed.changed))
    return texts


def open_text(who: Sequence[str]) -> str:
    """Who has to close the calendar first, as far as it is known."""
    names = {
        "desk": translate("GoingBackWords", "another desk"),
        "kiosk": translate("GoingBackWords", "a kiosk"),
        "board": translate("GoingBackWords", "a board"),
        "port": translate("GoingBackWords", "a port (apcdesk serve)"),
    }
    kiosk = translate("GoingBackWords", "the kiosk “{name}”")
    other = translate("GoingBackWords", "another program")

    def called(one: str) -> str:
        what, _, name = one.partition(" ")
        return kiosk.format(name=name) if what == "kiosk" and name else names.get(what, other)

    counted = Counter(map(called, who or ("",)))
    several = translate("GoingBackWords", "{name} ({count}×)")
    told = [name if n == 1 else several.format(name=name, count=n) for name, n in counted.items()]
    words = translate("GoingBackWords", "Still open: {names}. Close what is open there and try again.")
    return words.format(names=listed(told))


def outcome_words(outcome: Mapping[str, Any]) -> str:
    """What came of it: `kept` is the file in which what was there before is, `open` who kept it from happening,
    `reason` what the system said."""
    if "kept" in outcome:
        words = translate("GoingBackWords", "Everything is as in {file}. What was here before: {kept}")
        return words.format(
            file=isolated(outcome.get("file", "")), kept=isolated(Path(str(outcome["kept"])).name)
        )
    nothing = translate("GoingBackWords", "Going back to the copy did not work, and nothing was changed.")
    if "open" in outcome:
        return f"{nothing} {open_text(outcome['open'])}"
    return f"{nothing} {outcome.get('reason', '')}".strip()
