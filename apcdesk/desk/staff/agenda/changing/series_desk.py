"""Asks how much of a series is meant, before something is done to one of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.changing.writing import may_repeat
from apcdesk.domain.events import Event
from apcdesk.domain.recurrence import Extent

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane

Act = Callable[[Extent | None], object]
"""What is done then; None is the one event alone."""


class SeriesDesk(QObject):
    """Between those who act on an event and the sheet that asks. One for each pane."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane

    def ask_move(self, event: Event, act: Act) -> None:
        """Before it is moved, and shown there already; where it is given up it goes back."""
        if self._is_ours(event):
            self._ask(event, self.tr("Move one of a series?"), act, given_up=lambda: self._pane.put(event))
        else:
            act(None)

    def ask_save(self, event: Event, act: Act, given_up: Callable[[], object], *, other_rule: bool) -> None:
        """Before it is changed; another rule is never for one alone."""
        if self._is_ours(event):
            title = self.tr("Change one of a series?")
            self._ask(event, title, act, given_up=given_up, alone=not other_rule)
        else:
            act(None)

    def ask_delete(self, event: Event, act: Act) -> None:
        """Before it is deleted; also of a client's series staff can delete more than one."""
        if self._pane.agenda.rule_of(event) is not None:
            self._ask(event, self.tr("Delete one of a series?"), act, danger=True)
        else:
            act(None)

    def _is_ours(self, event: Event) -> bool:
        return self._pane.agenda.rule_of(event) is not None and may_repeat(event)

    def _ask(
        self,
        event: Event,
        title: str,
        act: Act,
        *,
        given_up: Callable[[], object] = lambda: None,
        danger: bool = False,
        alone: bool = True,
    ) -> None:
        from apcdesk.desk.staff.agenda.changing.series_sheet import SeriesSheet  # noqa: PLC0415 - loaded when first asked for

        sheet = SeriesSheet(self._context, self._pane.window(), title, event, danger=danger, alone=alone)
        sheet.chosen.connect(act)
        sheet.given_up.connect(given_up)
        sheet.open(sheet.keep if danger else sheet.first_answer)
