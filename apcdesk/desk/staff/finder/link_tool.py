"""Makes a booking link of the search on show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.link_sheet import SearchLinkSheet
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.sequence_link_sheet import SequenceLinkSheet
from apcdesk.domain.scheduling import SchedulingLink
from apcdesk.service.links.open_links import MadeLink


class LinkTool(QObject):
    """`linked(link_id)` follows a new link; what it made can be taken back in one step.

    That of a sequence is a one-time link, which is left to run out: its one visitor may have it already.
    """

    linked = Signal(str)

    def __init__(self, context: DeskContext, state: Callable[[], FinderState], pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._state = state
        self._pane = pane
        self.sheet: SearchLinkSheet | SequenceLinkSheet | None = None

    def open_sheet(self, directory: Directory) -> None:
        """Ask what the link is to be called; nothing happens while nobody is asked for."""
        state = self._state()
        if not state.asks:
            return
        make = SequenceLinkSheet if state.is_sequence else SearchLinkSheet
        self.sheet = make(self._context, self._pane.window(), state, directory)
        self.sheet.made.connect(self._on_made)
        self.sheet.closed.connect(self._on_closed)
        self.sheet.open(first=self.sheet.name.line)

    def _on_closed(self) -> None:
        self.sheet = None

    def _on_made(self, made: MadeLink | SchedulingLink) -> None:
        if isinstance(made, SchedulingLink):
            name = made.request.draft.summary
            self.linked.emit(made.link_id)
            self._context.toasts.show(self.tr("Made {name}").format(name=name))
            return
        self.linked.emit(made.link.link_id)  # first, so that the step is told where the link is seen
        self._context.undo.push(self.tr("Made {name}").format(name=made.link.name), made.changes)
