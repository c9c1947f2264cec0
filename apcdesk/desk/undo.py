"""The steps that can be taken back: each is what a service call changed, by change id."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.tasks import Tasks
from apcdesk.desk.words import explain

LIMIT = 50


class Toasts(Protocol):
    """Where short notices appear, one at a time."""

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> Any:
        """Say what was done, with one button if `action` names it."""

    def refuse(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> Any:
        """Say like `show` what was not done, and why."""


class NoToasts:
    """For a screen of visitors, where no notice is for who stands before it."""

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> None:
        """Show nothing."""

    def refuse(
        self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None
    ) -> None:
        """Show nothing."""


class UndoableChanges(Protocol):
    """What the stack needs of the change service."""

    def undo(self, change_ids: Sequence[int], /) -> tuple[int, ...]:
        """Write the inverse of these changes; the answer names the changes that this made."""


@dataclass(frozen=True, slots=True)
class Step:
    """One action of a person: its words ("Moved to Wed 13:00") and the changes it made."""

    text: str
    change_ids: tuple[int, ...]


class UndoStack(QObject):
    """The last 50 steps of this session. `changed` says that what can be undone or redone is different now.

    Lives on the GUI thread; the undoing itself runs on a worker, one step at a time.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)

    def __init__(
        self, changes: UndoableChanges, tasks: Tasks, toasts: Toasts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self._tasks = tasks
        self._toasts = toasts
        self._done: deque[Step] = deque(maxlen=LIMIT)
        self._taken_back: deque[Step] = deque(maxlen=LIMIT)
        self._busy = False

    @property
    def undo_text(self) -> str | None:
        """The words of the step that `undo` would take back."""
        return self._done[-1].text if self._done else None

    @property
    def redo_text(self) -> str | None:
        """The words of the step that `redo` would do again."""
        return self._taken_back[-1].text if self._taken_back else None

    def push(self, text: str, change_ids: Sequence[int]) -> None:
        """Remember what was just done and offer to take it back; nothing to redo remains."""
        if not change_ids:
            return
        self._done.append(Step(text, tuple(change_ids)))
        self._taken_back.clear()
        self._toasts.show(text, self.tr("Undo"), self.undo)
        self.changed.emit()

    def clear(self) -> None:
        """Forget every step: nothing of before can be taken back, and no words of it remain."""
        self._done.clear()
        self._taken_back.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last step, if there is one and none is on its way."""
        if self._done and not self._busy:
            self._run(self._done.pop(), self._on_undone)

    def redo(self) -> None:
        """Do again what was taken back last, if there is something."""
        if self._taken_back and not self._busy:
            self._run(self._taken_back.pop(), self._on_redone)

    def _run(self, step: Step, done: Callable[[Step, tuple[int, ...]], None]) -> None:
        self._busy = True
        self._tasks.run(
            partial(self._changes.undo, step.change_ids),
            owner=self,
            done=partial(done, step),
            failed=self._on_failed,
        )

    def _on_undone(self, step: Step, change_ids: tuple[int, ...]) -> None:
        self._taken_back.append(Step(step.text, change_ids))
        self._settle()
        self._toasts.show(self.tr("Taken back: {step}").format(step=step.text), self.tr("Redo"), self.redo)
        self.undone.emit(step.text)

    def _on_redone(self, step: Step, change_ids: tuple[int, ...]) -> None:
        self._done.append(Step(step.text, change_ids))
        self._settle()
        self._toasts.show(step.text, self.tr("Undo"), self.undo)
        self.redone.emit(step.text)

    def _on_failed(self, error: Exception) -> None:
        self._settle()
        self._toasts.refuse(explain(error))

    def _settle(self) -> None:
        self._busy = False
        self.changed.emit()
