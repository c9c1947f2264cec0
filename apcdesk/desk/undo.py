"""The steps that can be taken back: each is what a service call changed, by change id."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.language.errors import explain
from apcdesk.desk.tasks import Tasks
from apcdesk.errors import Unavailable

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

    Lives on the GUI thread; the undoing itself runs on a worker, one step at a time. What is asked meanwhile, or while a
    write is on its way that will be the last step, waits for its turn.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, changes: UndoableChanges, tasks: Tasks, toasts: Toasts) -> None:
        super().__init__()
        self._changes = changes
        self._tasks = tasks
        self._toasts = toasts
        self._done: deque[Step] = deque(maxlen=LIMIT)
        self._taken_back: deque[Step] = deque(maxlen=LIMIT)
        self._busy = False
        self._kept: Step | None = None
        """The step that is on its way, unless all of them were forgotten meanwhile."""
        self._held = 0
        self._asked: deque[Callable[[], None]] = deque(maxlen=LIMIT)

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
        self._toasts.show(text, self.tr("Undo"), self._pressed(self.undo))
        self.changed.emit()

    def clear(self) -> None:
        """Forget every step: nothing of before can be taken back, and no words of it remain."""
        self._done.clear()
        self._taken_back.clear()
        self._asked.clear()
        self._kept = None
        self.changed.emit()

    def hold(self) -> None:
        """A write is on its way, which will be a step; each is followed by one `release`."""
        self._held += 1

    def release(self) -> None:
        """It is through, and was pushed, or it was refused."""
        self._held -= 1
        self._next()

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        self._asked.append(self._take_back)
        self._next()

    def redo(self) -> None:
        """Do again what was taken back last, if there is something."""
        self._asked.append(self._do_again)
        self._next()

    def _pressed(self, act: Callable[[], None]) -> Callable[[], None]:
        """A button of a toast is for the step that it names: pressed twice in a hurry it is pressed once."""

        def press() -> None:
            if not self._busy:
                act()

        return press

    def _next(self) -> None:
        while self._asked and not self._busy and not self._held:
            self._asked.popleft()()

    def _take_back(self) -> None:
        if self._done:
            self._run(self._done, self._on_undone)

    def _do_again(self) -> None:
        if self._taken_back:
            self._run(self._taken_back, self._on_redone)

    def _run(self, steps: deque[Step], done: Callable[[Step, tuple[int, ...]], None]) -> None:
        self._busy = True
        step = self._kept = steps.pop()
        self._tasks.run(
            partial(self._changes.undo, step.change_ids),
            owner=self,
            done=partial(done, step),
            failed=partial(self._on_failed, steps, step),
        )

    def _on_undone(self, step: Step, change_ids: tuple[int, ...]) -> None:
        if self._kept is step:
            self._taken_back.append(Step(step.text, change_ids))
            text = self.tr("Taken back: {step}").format(step=step.text)
            self._toasts.show(text, self.tr("Redo"), self._pressed(self.redo))
        self.undone.emit(step.text)
        self._settle()

    def _on_redone(self, step: Step, change_ids: tuple[int, ...]) -> None:
        if self._kept is step:
            self._done.append(Step(step.text, change_ids))
            self._toasts.show(step.text, self.tr("Undo"), self._pressed(self.undo))
        self.redone.emit(step.text)
        self._settle()

    def _on_failed(self, steps: deque[Step], step: Step, error: Exception) -> None:
        """Say so, and do nothing more that was asked before anybody read it; what may work later can be asked again."""
        if isinstance(error, Unavailable) and self._kept is step:
            steps.append(step)
        self._asked.clear()
        self._toasts.refuse(explain(error))
        self._settle()

    def _settle(self) -> None:
        self._busy = False
        self.changed.emit()
        self._next()
