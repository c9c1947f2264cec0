"""Asks how much of a series is meant, before something is done to one of it, or once for all that are picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext
from apcdesk.domain.events import Event
from apcdesk.domain.ids import EventUid
from apcdesk.domain.recurrence import Extent, Recurrence

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane

Act = Callable[[Extent | None], object]
"""What is done then; None is what was touched alone."""
Rules = Mapping[EventUid, Recurrence]
"""Those of series, by the uid of each."""


class SeriesDesk(QObject):
    """Between those who act on an event and the sheet that asks. One for each pane."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane

    def ask_move(self, event: Event, act: Act) -> None:
        """Before it is moved, and shown there already; where it is given up it goes back."""
        if self._is_ours(event):
            title = self.tr("Move one of a series?")
            self._ask([event], title, act, given_up=lambda: self._pane.put(event))
        else:
            act(None)

    def ask_move_picked(self, events: Sequence[Event], act: Act) -> None:
        """Before these are moved, and perhaps shown there already; where it is given up they go back."""
        self._ask_picked(
            events, self.ours(events), self._move_titles(), act, given_up=lambda: self._pane.put(*events)
        )

    def ask_move_cut(self, events: Sequence[Event], rules: Rules, act: Act) -> None:
        """Before these are put somewhere else, wherever they are; `rules` are those of their series."""
        self._ask_picked(events, self.ours(events, rules), self._move_titles(), act)

    def ask_delete_picked(self, events: Sequence[Event], act: Act) -> None:
        """Before these are deleted."""
        one, several = self.tr("Delete one of a series?"), self.tr("Delete several of a series?")
        many = self.tr("Delete some of several series?")
        self._ask_picked(events, self.ours(events), (one, several, many), act, danger=True)

    def ours(self, events: Sequence[Event], rules: Rules | None = None) -> list[Event]:
        """Those of them that are one of a series of which staff may write more; without `rules` by those that are shown."""
        if rules is None:
            return [event for event in events if self._is_ours(event)]
        return [event for event in events if event.series_uid in rules and event.may_repeat]

    def ask_save(self, event: Event, act: Act, given_up: Callable[[], object], *, other_rule: bool) -> None:
        """Before it is changed; another rule is never for one alone."""
        if self._is_ours(event):
            title = self.tr("Change one of a series?")
            self._ask([event], title, act, given_up=given_up, alone=not other_rule)
        else:
            act(None)

    def ask_delete(self, event: Event, act: Act) -> None:
        """Before it is deleted; also of a client's series staff can delete more than one."""
        if self._pane.agenda.rule_of(event) is not None:
            self._ask([event], self.tr("Delete one of a series?"), act, danger=True)
        else:
            act(None)

    def _move_titles(self) -> tuple[str, str, str]:
        one, several = self.tr("Move one of a series?"), self.tr("Move several of a series?")
        return one, several, self.tr("Move some of several series?")

    def _is_ours(self, event: Event) -> bool:
        return self._pane.agenda.rule_of(event) is not None and event.may_repeat

    def _ask_picked(
        self,
        events: Sequence[Event],
        ours: Sequence[Event],
        titles: tuple[str, str, str],
        act: Act,
        *,
        given_up: Callable[[], object] = lambda: None,
        danger: bool = False,
    ) -> None:
        """By the title for one of a series, for several of one, or for those of several series."""
        if not ours:
            act(None)
            return
        one_series = len({event.series_uid for event in ours}) == 1
        title = titles[0 if len(ours) == 1 else 1 if one_series else 2]
        self._ask(ours, title, act, picked=len(events), given_up=given_up, danger=danger)

    def _ask(
        self,
        events: Sequence[Event],
        title: str,
        act: Act,
        *,
        picked: int = 1,
        given_up: Callable[[], object] = lambda: None,
        danger: bool = False,
        alone: bool = True,
    ) -> None:
        from apcdesk.desk.staff.agenda.changing.series_sheet import SeriesSheet  # noqa: PLC0415 - loaded when first asked for

        window = self._pane.window()
        sheet = SeriesSheet(self._context, window, title, events, picked=picked, danger=danger, alone=alone)
        sheet.chosen.connect(act)
        sheet.given_up.connect(given_up)
        sheet.open(sheet.keep if danger else sheet.first_answer)
