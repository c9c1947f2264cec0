"""Which start is asked about, or that nothing is offered, and getting the explanation from the service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.choice import Choice, choice_from, touched
from apcdesk.desk.staff.finder.chooser import Chooser
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Found, Stuck
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.repairing import state_after
from apcdesk.desk.staff.finder.search import why
from apcdesk.desk.staff.finder.sequence_why import SequenceWhy, why_sequence
from apcdesk.desk.staff.finder.why_panel import WhyPanel
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.explanations import Repair
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.service.asking.explaining import ExplanationView

REPLACEABLE = (CalendarKind.ROOM, CalendarKind.EQUIPMENT)
MOST_OTHERS = 8
"""How many rooms or items are tried in place of each that is asked for."""


class WhyNot(QObject):
    """Fills the panel. `changed()` when something else is asked about, or when the answer is there or gone.

    An answer without times is explained by itself, until that is closed.
    """

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        panel: WhyPanel,
        chooser: Chooser,
        failed: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = panel
        self._chooser = chooser
        self._failed = failed
        self._directory = Directory()
        self._start: datetime | None = None
        self._closed = False
        self._state: FinderState | None = None
        self._wanted: tuple[datetime, FinderState, bool] | None = None
        self._shown: tuple[Found, ExplanationView] | None = None
        self._told: SequenceWhy | None = None
        """What is said of a sequence instead."""

    @property
    def asked(self) -> Period | None:
        """The time that is asked about; of a sequence all of it, when that is known."""
        found = self._chooser.found
        if self._told is not None and self._told.parts is not None:
            return self._told.parts.period
        if self._start is None or found is None:
            return None
        return Period(self._start, self._start + timedelta(minutes=found.state.least_length))

    @property
    def explains(self) -> bool:
        """Whether there is an explanation to show."""
        return self._shown is not None or self._told is not None

    def touch(self, moment: datetime) -> None:
        """Choose what is offered at a moment; ask why nothing is, where nothing is."""
        found = self._chooser.found
        if found is None:
            return
        meant = touched(moment, found.slots, found.state)
        if isinstance(meant, Choice):
            self._chooser.choose(meant)
        elif found.asked:
            self.ask(meant)

    def ask(self, start: datetime) -> None:
        """Ask why this start is not offered, at the length that is looked for."""
        self._start, self._told = start, None
        self.changed.emit()
        self._explain()

    def close(self) -> None:
        """Ask about no time any more, or leave the empty answer without an explanation."""
        if self._start is None:
            self._closed = True
        self._start = None
        self._explain()

    def want(self, start: datetime, state: FinderState, *, explain: bool) -> None:
        """Choose this start when the state is answered and nothing else is chosen; or explain why it is not there."""
        self._wanted = (start, state, explain)

    def repaired(self, repair: Repair) -> tuple[FinderState, Found] | None:
        """The question with the change, and the answer that was explained; None when nothing is explained."""
        if self._shown is None:
            return None
        found, view = self._shown
        state = state_after(repair, found.state, view.query)
        whole, stuck = self._chooser.found, self._stuck
        if whole is not None and stuck is not None:
            parts = list(whole.state.parts)
            parts[stuck.place] = replace(state.parts[0], most=parts[stuck.place].most)
            state = replace(whole.state, window=state.window).with_parts(parts)
        return state, found

    def take_answer(self, found: Found, directory: Directory) -> None:
        """After a new answer, which the chooser has taken: a start that is offered now needs no explanation."""
        self._directory = directory
        self._closed = self._closed and found.state == self._state
        self._state = found.state
        if self._wanted is not None and self._wanted[1] == found.state:
            start, _, explain = self._wanted
            self._wanted = None
            if self._chooser.choice is None:
                self._choose_or_ask(found, start, explain=explain)
        if self._start is not None:
            self._choose_or_ask(found, self._start, explain=True)
        self._explain()

    def _choose_or_ask(self, found: Found, start: datetime, *, explain: bool) -> None:
        choice = choice_from(start, found.slots, found.state)
        if choice is None:
            self._start = start if explain else None
            return
        self._start = None
        if self._chooser.choice is None:
            self._chooser.choose(choice)

    def _explain(self) -> None:
        found = self._chooser.found
        if found is None or not found.asked:
            self._start = None
        if found is None or not found.asked or (self._start is None and (found.slots or self._closed)):
            self._shown = self._told = None
            self.changed.emit()
            return
        stuck = None if found.stuck is None else found.stuck.alone
        if not found.state.is_sequence:
            others = tuple(self._others(found.state))
            call: Callable[[], object] = partial(why, self._context.services, found, self.asked, others)
        else:
            others = () if stuck is None else tuple(self._others(stuck.state))
            call = partial(why_sequence, self._context.services, found, self._start, others)
        self._context.tasks.run_latest(
            "why",
            call,
            owner=self,
            done=partial(self._on_explained, found, self._start),
            failed=self._failed,
        )

    @property
    def _stuck(self) -> Stuck | None:
        return None if self._chooser.found is None else self._chooser.found.stuck

    def _others(self, state: FinderState) -> Iterator[tuple[int, Sub, Sub]]:
        """Rooms and items that might stand in for those of which all are needed."""
        kinds = {sub: calendar.look.kind for sub, calendar in self._directory.by_sub.items()}
        for place, group in enumerate(state.asked_groups):
            for sub in group.subs if group.required is None else ():
                kind = kinds.get(sub)
                if kind in REPLACEABLE:
                    others = (other for other in kinds if kinds[other] is kind and other not in state.subs)
                    yield from ((place, sub, other) for other in islice(others, MOST_OTHERS))

    def _on_explained(
        self, found: Found, start: datetime | None, told: ExplanationView | SequenceWhy
    ) -> None:
        closed = start is None and (self._closed or bool(found.slots))
        if found is not self._chooser.found or start != self._start or closed:
            return
        if isinstance(told, SequenceWhy):
            self._show_sequence(found, told)
        else:
            self._show(found, told)

    def _show(self, found: Found, view: ExplanationView) -> None:
        self._told = None
        if self._shown is not None and _facts(self._shown[1]) == _facts(view):
            return  # the same words: whoever reads them, or has the keys there, is left in peace
        self._shown = (found, view)
        if view.explanation.asked is None:
            self._panel.show_empty(view)
        else:
            self._panel.show_explanation(view, [group.name for group in found.state.asked_groups])
        self.changed.emit()

    def _show_sequence(self, found: Found, told: SequenceWhy) -> None:
        alone = None if found.stuck is None else found.stuck.alone
        if told.alone is not None:  # of a part nothing single is booked
            single = tuple(r for r in told.alone.repairs if not r.is_exception)
            told = replace(told, alone=replace(told.alone, repairs=single))
        same = self._told is not None and _sequence_facts(self._told) == _sequence_facts(told)
        self._shown = None if alone is None or told.alone is None else (alone, told.alone)
        self._told = told if told.says else None
        if same:
            return
        if told.says:
            self._panel.show_sequence(told, found)
        self.changed.emit()


def _sequence_facts(told: SequenceWhy) -> object:
    """What the panel says of a sequence, without the queries."""
    parts = () if told.parts is None else tuple(map(_facts, told.parts.parts))
    exceptions = [(one.periods, one.overs) for one in told.exceptions]
    return parts, told.alone and _facts(told.alone), exceptions, told.nearest


def _facts(view: ExplanationView) -> object:
    """What the panel says, without the queries, whose window moves with the clock."""
    repairs = [
        (r.kind, r.sub, r.candidate, r.length, r.moment, r.opens_in_day, r.opens_in_window, r.first)
        for r in view.repairs
    ]
    asks = (view.query.participants, view.query.required_duration, view.query.buffer)
    return asks, view.explanation, repairs, view.calendars, view.titles, view.places
