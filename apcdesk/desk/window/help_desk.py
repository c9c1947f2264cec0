"""The calls of visitors for staff, on the desk: a toast when one comes, a line in the sidebar until it is settled."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.window.sidebar import Sidebar
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.domain.help_calls import HelpCall
from apcdesk.errors import Unavailable

log = logging.getLogger(__name__)


class HelpDesk(QObject):
    """Follows the calls as they are made, taken and ended, here or on another desk."""

    def __init__(self, context: DeskContext, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._sidebar = sidebar
        self._known: frozenset[str] = frozenset()
        context.bridge.changed.connect(self._on_changes)
        sidebar.helped.connect(self._on_helped)
        self._read()

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.HELP_CALL for change in changes):
            self._read()

    def _read(self) -> None:
        standing = self._context.services.help_calls.standing
        self._context.tasks.run_latest(
            "help calls", standing, owner=self, done=self._on_calls, failed=self._on_failed
        )

    def _on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        self._sidebar.show_help_calls(calls)
        for call in calls:
            if call.place not in self._known and not call.taken:
                name = call.place.split(" · ", maxsplit=1)[0]
                words = self.tr("{kiosk} asks for help").format(kiosk=name)
                self._context.toasts.show(words, self.tr("I am coming"), partial(self._take, call.place))
        self._known = frozenset(call.place for call in calls)

    def _on_helped(self, call: HelpCall) -> None:
        if call.taken:
            end = partial(self._context.services.help_calls.end, call.place, origin=STAFF)
            self._context.tasks.run(end, owner=self, failed=self._on_failed)
        else:
            self._take(call.place)

    def _take(self, place: str) -> None:
        take = partial(self._context.services.help_calls.take, place, origin=STAFF)
        self._context.tasks.run(take, owner=self, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """The lines stay as they were; the pane says what is wrong with the database."""
        if not isinstance(error, Unavailable):
            log.error("the calls for staff could not be read or answered", exc_info=error)
