"""Opens the search as a request, and reads what is pasted there as the port would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.problems import wrong_words
from apcdesk.desk.staff.finder.model import FinderState, state_of
from apcdesk.desk.staff.finder.query_sheet import QuerySheet
from apcdesk.desk.staff.finder.requests import (
    Query,
    body_of,
    unasked,
    unasked_sequence,
    undrawn,
    undrawn_sequence,
)
from apcdesk.desk.staff.finder.search import search
from apcdesk.desk.staff.finder.sequences import sequence_state_of
from apcdesk.desk.staff.port.address import base_url
from apcdesk.desk.staff.port.protocol import Port
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot
from apcdesk.errors import Invalid, Problem
from apcdesk.service.services import Services

MOST = 4
"""Problems that are told at once."""


class Undrawable(Exception):
    """A good request that asks for what the finder has no field for; `fields` are named as in the request."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self.fields = fields
        super().__init__(*fields)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown; `day` is when the day begins that it asks about, where others are asked about by themselves."""

    query: Query | None
    day: datetime | None = None


class RequestTool(QObject):
    """`drawn(FinderState)` follows a request that was pasted. `state` tells what the panel asks."""

    drawn = Signal(object)

    def __init__(
        self, context: DeskContext, switch: PortSwitch, state: Callable[[], FinderState], pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._context = context
        self._switch = switch
        self._state = state
        self._pane = pane
        self.sheet: QuerySheet | None = None

    def open_sheet(self) -> None:
        """Show what is asked now."""
        self._context.tasks.run_latest(
            "request",
            partial(_query_now, self._context.services, self._state()),
            owner=self,
            done=self._on_query,
            failed=lambda error: self._context.toasts.refuse(explain(error)),
        )

    def _on_query(self, shown: Shown) -> None:
        note = ""
        if shown.day is not None:
            words = self.tr("All on one day is one request for each day. This is {day}.")
            note = words.format(day=self._context.dates.day(shown.day))
        sheet = QuerySheet(self._context, self._pane.window(), shown.query, base_url(self._switch), note)
        sheet.pasted.connect(self._on_pasted)
        sheet.closed.connect(self._on_closed)
        self.sheet = sheet
        sheet.open(first=sheet.text)

    def _on_closed(self) -> None:
        self.sheet = None

    def _on_pasted(self, text: str) -> None:
        if self.sheet is None:
            return
        state = self._state()
        read = partial(_drawing, self._context.services, self._switch.port, text, state, self._name)
        self._context.tasks.run_latest(
            "request", read, owner=self.sheet, done=self._on_drawn, failed=self._on_wrong
        )

    def _name(self, number: int) -> str:
        return self.tr("Group {number}").format(number=number)

    def _on_drawn(self, state: FinderState) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.drawn.emit(state)

    def _on_wrong(self, error: Exception) -> None:
        if self.sheet is None:
            return
        if isinstance(error, Invalid):
            told = [self._told(problem) for problem in error.problems]
        elif isinstance(error, Undrawable):
            words = self.tr("{field}: Find a time has no field for this.")
            told = [words.format(field=field) for field in error.fields]
        else:
            told = [explain(error, self._context.dates)]
        self.sheet.say_wrong("\n".join([*told[:MOST], "…"] if len(told) > MOST else told))

    def _told(self, problem: Problem) -> str:
        """With the name that the field has in JSON."""
        if problem.field == "base":
            return self.tr("This is not the JSON of a request.")
        return f"{problem.field}: {wrong_words(problem)}"


def _query_now(services: Services, state: FinderState) -> Shown:
    """What the state asks now; of sequences that are asked day by day the first day on which there is one."""
    found = search(services, state)
    if not found.sequences:
        return Shown(found.query)
    slots = [slot for slot in found.slots if isinstance(slot, SequenceSlot)]
    query = found.sequence_at(slots[0]) if slots else found.sequences[0]
    one_of_several = len(found.sequences) > 1
    return Shown(query, query.steps[0].query.query_periods[0].start if one_of_several else None)


def _drawing_sequence(
    services: Services, query: SequenceQuery, state: FinderState, name: Callable[[int], str]
) -> FinderState:
    services.availability.sequences(query, client_id=None)
    if strange := unasked_sequence(query):
        raise Undrawable(strange)
    names = [_names(step.query, state, name) for step in query.steps]
    drawn = sequence_state_of(query, names, services.clock.now())
    if strange := undrawn_sequence(query, drawn, services.availability.managed(drawn.subs)):
        raise Undrawable(strange)
    return drawn


def _drawing(
    services: Services, port: Port, text: str, state: FinderState, name: Callable[[int], str]
) -> FinderState:
    """The state that asks what the request asks. Raises Invalid, Undrawable, Unavailable."""
    query = port.read_query(body_of(text))
    if isinstance(query, SequenceQuery):
        return _drawing_sequence(services, query, state, name)
    services.availability.query(query, client_id=None)  # who is not here is named as the port names it
    if strange := unasked(query):
        raise Undrawable(strange)
    drawn = state_of(query, _names(query, state, name), services.clock.now())
    if strange := undrawn(query, drawn, services.availability.managed(drawn.subs)):
        raise Undrawable(strange)
    return drawn


def _names(query: AvailabilityQuery, state: FinderState, name: Callable[[int], str]) -> list[str]:
    """The names that groups of the same people have on show, else numbers."""
    known = {frozenset(group.subs): group.name for part in state.parts for group in part.groups}
    return [
        known.get(frozenset(member.sub for member in group.members), name(number))
        for number, group in enumerate(query.participants, start=1)
    ]
