"""What is chosen from the answer, and who would take part: kept while answers come and go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.choice import Choice, choice_of, still_offered
from apcdesk.desk.staff.finder.found import Found, Staffed
from apcdesk.desk.staff.finder.search import staff_choice
from apcdesk.domain.queries import Slot


class Chooser(QObject):
    """One choice at most. `changed()` follows every choice, its loss, and who takes part when that is known."""

    changed = Signal()

    def __init__(self, context: DeskContext, failed: Callable[[Exception], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._failed = failed
        self.found: Found | None = None
        self.choice: Choice | None = None
        self.staffed: Staffed | None = None
        self.lost: datetime | None = None
        """The start of a choice that is gone though the question is the same: somebody else took it."""

    def choose(self, choice: Choice) -> None:
        """Take a choice of the answer that is here."""
        self.choice, self.staffed, self.lost = choice, None, None
        self.changed.emit()
        self._ask_who()

    def choose_slot(self, slot: Slot) -> None:
        """Take a slot, from its start."""
        if self.found is not None:
            self.choose(choice_of(slot, self.found.state))

    def choose_start(self, start: datetime) -> None:
        """Take another start in the chosen stretch."""
        if self.found is not None and self.choice is not None:
            self.choose(choice_of(self.choice.slot, self.found.state, start))

    def step(self, by: int) -> None:
        """Take the slot before or after the chosen one, the first when there is none."""
        slots = self.found.slots if self.found is not None else ()
        if not slots:
            return
        here = [n for n, slot in enumerate(slots) if self.choice is not None and slot == self.choice.slot]
        place = max(0, min(here[0] + by, len(slots) - 1)) if here else 0
        self.choose_slot(slots[place])

    def take_answer(self, found: Found) -> None:
        """After a new answer: the same time if it is still there, else none."""
        same_question = self.found is not None and self.found.state == found.state
        self.found, self.lost = found, None
        if self.choice is None:
            self.changed.emit()
            return
        kept = still_offered(self.choice, found.slots, found.state)
        if kept is None:
            self.lost = self.choice.period.start if same_question else None
            self.choice = self.staffed = None
        else:
            if len(kept.parts) != len(self.choice.parts):  # who would take part in something else
                self.staffed = None
            self.choice = kept
            self._ask_who()
        self.changed.emit()

    def forget(self) -> None:
        """Choose nothing: after a booking there is nothing to miss."""
        self.choice = self.staffed = self.lost = None
        self.changed.emit()

    def _ask_who(self) -> None:
        if self.choice is None or self.found is None:
            return
        self._context.tasks.run_latest(
            "who",
            partial(staff_choice, self._context.services, self.found, self.choice),
            owner=self,
            done=partial(self._on_staffed, self.choice),
            failed=self._failed,
        )

    def _on_staffed(self, choice: Choice, staffed: Staffed | None) -> None:
        if choice == self.choice and staffed != self.staffed:
            self.staffed = staffed
            self.changed.emit()
