"""Writes one after another: two quick moves of one block must not overtake each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.changing.conflicts import disorder_text
from apcdesk.desk.staff.agenda.changing.writing import Done


@dataclass(frozen=True, slots=True)
class _Step:
    call: Callable[[], Done]
    text: str
    done: Callable[[Done], object] | None
    failed: Callable[[Exception], object] | None


class Writer(QObject):
    """A queue of service calls. Each that succeeds can be undone, and what is asked to be undone waits for it; each that fails says why in a toast.

    `written(Done)` and `refused()` follow on the GUI thread; `begun` and `rested` tell when the queue fills and is empty.
    """

    begun = Signal()
    rested = Signal()
    written = Signal(object)
    refused = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._queue: deque[_Step] = deque()
        self._busy = False

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._busy and not self._queue

    def write(
        self,
        call: Callable[[], Done],
        text: str,
        *,
        done: Callable[[Done], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `call` on a worker when those before it are through; `text` names the step in the undo toast.

        With `failed` the caller tells the person itself.
        """
        if self.idle:
            self._context.undo.hold()
            self.begun.emit()
        self._queue.append(_Step(call, text, done, failed))
        self._next()

    def _next(self) -> None:
        if self._busy:
            return
        if not self._queue:
            self._context.undo.release()
            self.rested.emit()
            return
        self._busy = True
        step = self._queue.popleft()
        self._context.tasks.run(
            step.call,
            owner=self,
            done=lambda done: self._on_done(step, done),
            failed=lambda error: self._on_failed(step, error),
        )

    def _on_done(self, step: _Step, done: Done) -> None:
        self._busy = False
        text = step.text if done.disorder is None else disorder_text(step.text, done.disorder)
        self._context.undo.push(text, done.changes)
        self.written.emit(done)
        if step.done is not None:
            step.done(done)
        self._next()

    def _on_failed(self, step: _Step, error: Exception) -> None:
        self._busy = False
        if step.failed is not None:
            step.failed(error)
        else:
            self._context.toasts.refuse(explain(error, self._context.dates))
        self.refused.emit()
        self._next()
