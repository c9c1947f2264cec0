"""Checking the history of custody: that no line was changed or removed, and that it says who has what today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from apcdesk.domain.chain import BEGINNING, Break, BrokenLine, broken_lines, out_by
from apcdesk.domain.custody import Line
from apcdesk.domain.ids import CalendarId
from apcdesk.service.custody.records import read_custody, read_lines
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class CustodyReport:
    """What was found. `closing` is the hash of the last line: whoever kept it yesterday can compare it."""

    lines: int
    closing: str
    broken: tuple[BrokenLine, ...] = ()
    astray: tuple[str, ...] = ()
    """Items of which the history and what is stored as out today do not say the same."""

    @property
    def right(self) -> bool:
        """Whether no line is broken, and the history and what is stored as out agree."""
        return not self.broken and not self.astray

    @property
    def words(self) -> str:
        """The report for whoever asked, a line for each fault."""
        checked = (
            "1 line of custody was" if self.lines == 1 else f"{self.lines:,} lines of custody were"
        ) + " checked, each against the one before"
        end = f"Closing value {self.closing}"
        if self.right:
            return f"{checked}. None was changed or removed.\n{end}"
        return "\n".join([f"{checked}. This does not hold:", *self._faults(), end])

    def _faults(self) -> Iterator[str]:
        for broken in self.broken:
            line = broken.line
            yield f"line {line.number} ({line.item}, {line.at:%Y-%m-%d %H:%M} UTC): {_WORDS[broken.fault]}"
        for calendar_id in self.astray:
            yield f"{calendar_id}: who has it today is not who has it by the history"


_WORDS = {
    Break.MISSING: "one or more lines before it are missing",
    Break.CHANGED: "it was changed after it was written",
    Break.DISCONNECTED: "it does not follow from the line before, which was replaced",
}


def check_custody(store: Store) -> CustodyReport:
    """Read the whole history and check each line; nothing is written."""
    with store.read() as tx:
        lines = read_lines(tx)
        today = {calendar_id: custody.person.name for calendar_id, custody in read_custody(tx).items()}
    return CustodyReport(
        lines=len(lines),
        closing=lines[-1].sha256 if lines else BEGINNING,
        broken=broken_lines(lines),
        astray=_astray(lines, today),
    )


def _astray(lines: tuple[Line, ...], today: dict[CalendarId, str]) -> tuple[str, ...]:
    by_history = out_by(lines)
    names = sorted({*by_history, *today})
    return tuple(name for name in names if by_history.get(name) != today.get(name))
