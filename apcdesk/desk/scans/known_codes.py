"""Whether what came as fast as a scan into a field for text is a code: it is when it is known here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.scans.scanned import shown_code
from apcdesk.desk.widgets.fields import takes_codes
from apcdesk.errors import NotFound, Unavailable
from apcdesk.service.services import Services

translate = QCoreApplication.translate


class KnownCodes(QObject):
    """Recognises for a `Scanner` of the desk. A field for codes takes any, and so does whatever `awaited` says waits
    for one that nobody knows yet; others only what `find(services, code)` finds.
    """

    def __init__(
        self,
        context: DeskContext,
        find: Callable[[Services, str], object],
        parent: QObject,
        awaited: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._find = find
        self._awaited = awaited

    def recognise(self, code: str, answer: Callable[[bool], None]) -> None:
        """Answer whether it is a code. Where it is none a toast says so: its Enter was not pressed."""
        if takes_codes() or self._awaited():
            answer(True)
            return
        self._context.tasks.run(
            partial(self._find, self._context.services, code),
            owner=self,
            done=lambda _: answer(True),
            failed=partial(self._on_failed, code, answer),
        )

    def _on_failed(self, code: str, answer: Callable[[bool], None], error: Exception) -> None:
        known = not isinstance(
            error, NotFound | Unavailable
        )  # it may be refused: somebody has it all the same
        answer(known)
        if isinstance(error, NotFound):
            words = translate(
                "Scanned", "Nothing here has the code {code}: it was left in the field as text."
            )
            self._context.toasts.refuse(words.format(code=shown_code(code)))
