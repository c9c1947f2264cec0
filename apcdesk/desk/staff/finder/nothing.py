"""What is said in place of times when there are none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.finder.found import Found

translate = QCoreApplication.translate


def nobody_known() -> tuple[str, str]:
    """The fact and the step of a desk without calendars."""
    fact = translate("FinderPane", "No calendars here.")
    return fact, translate(
        "FinderPane", "Make the first one under Calendars; then its free times are found here."
    )


def nothing_fits(found: Found, dates: DateWords) -> tuple[str, str]:
    """The fact, and what to do about it."""
    state = found.state
    if not state.asks:
        fact = translate("FinderPane", "Who must be free?")
        step = translate("FinderPane", "Add calendars, and the times appear here.")
        if state.is_sequence:
            empty = next(part.name for part in state.parts if not part.asked_groups)
            step = translate("FinderPane", "Add calendars to {part}, and the times appear here.").format(
                part=empty
            )
        return fact, step
    if not found.asked:
        over = translate("FinderPane", "This window is over.")
        return over, translate("FinderPane", "Choose another window to look for times.")
    if found.stuck is not None:
        return _stands_in_the_way(found, found.stuck.place, dates)
    fact = translate("FinderPane", "Nothing fits {length} in this window.").format(
        length=dates.duration(state.length)
    )
    return fact, translate("FinderPane", "Try a shorter length, a longer window or fewer people.")


def _stands_in_the_way(found: Found, place: int, dates: DateWords) -> tuple[str, str]:
    """Of a sequence: which part cannot be had, by itself or after the one before it."""
    parts = found.state.parts
    part = parts[place]
    if found.stuck is not None and found.stuck.alone is not None:
        fact = translate("FinderPane", "{part} stands in the way: nothing fits {length} in this window.")
        step = translate("FinderPane", "Try a shorter length, a longer window or fewer people for it.")
        return fact.format(part=part.name, length=dates.duration(part.length)), step
    fact = translate("FinderPane", "{part} stands in the way: it fits, but never after {before}.")
    step = translate("FinderPane", "Try other pauses, another order, several days or a longer window.")
    return fact.format(part=part.name, before=parts[place - 1].name), step
