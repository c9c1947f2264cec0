"""Find a time: the question beside its answer, always as of now.

Every change of the question asks again, also while it is dragged. Bookings, holds, rules and calendars that change
elsewhere ask again too, and so does every minute that passes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.appointment_types.type_menu import TypeMenu
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.asking import Asking
from apcdesk.desk.staff.finder.booking_sheet import BookingSheet
from apcdesk.desk.staff.finder.centre import Centre
from apcdesk.desk.staff.finder.chooser import Chooser
from apcdesk.desk.staff.finder.chosen_panel import WIDTH, ChosenPanel
from apcdesk.desk.staff.finder.day_view import DayView
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Exceptional, Found
from apcdesk.desk.staff.finder.lanes_panel import LanesPanel
from apcdesk.desk.staff.finder.link_tool import LinkTool
from apcdesk.desk.staff.finder.model import FinderState, Window, state_of_type
from apcdesk.desk.staff.finder.nothing import nobody_known, nothing_fits
from apcdesk.desk.staff.finder.query_panel import WIDTH as QUERY_WIDTH
from apcdesk.desk.staff.finder.query_panel import QueryPanel
from apcdesk.desk.staff.finder.remembered import from_value, to_value
from apcdesk.desk.staff.finder.request_tool import RequestTool
from apcdesk.desk.staff.finder.results import Results
from apcdesk.desk.staff.finder.saved_tool import SavedTool
from apcdesk.desk.staff.finder.search import staff_exception
from apcdesk.desk.staff.finder.sequence_search import staff_sequence_exception
from apcdesk.desk.staff.finder.sequence_sheet import SequenceSheet
from apcdesk.desk.staff.finder.why_not import WhyNot
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.explanations import Repair, SequenceException
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import ResponseFormat, Slot
from apcdesk.service.bookings.records import Booked
from apcdesk.service.bookings.sequences import BookedSequence

REMEMBERED = "finder.query"
FRESH_DAYS = 7
"""How far a first search looks, today included."""
NARROW, NARROW_WIDTH = 1000, 252
"""In a window of the least size the chosen time leaves more room to the times."""
HEIGHTS = (380, 420, 340)
"""Of the parts, where they are stacked: the question, the times, the choice."""


class FinderPane(Surface):
    """The finder. `booked(Booking)` follows every booking made here, `linked(link_id)` every link; `calendars_wanted()`
    while there are none to ask about.
    """

    booked = Signal(object)
    linked = Signal(str)
    calendars_wanted = Signal()

    def __init__(self, context: DeskContext, switch: PortSwitch) -> None:
        super().__init__(context.theme, "surface")
        self._context = context
        self.title = self.tr("Find a time")
        self.sheet: BookingSheet | None = None
        self.query_panel = QueryPanel(context, self._first_state())
        self.asking = Asking(context, lambda: self.query_panel.state, self)
        self.results = Results(context)
        self.lanes = LanesPanel(context)
        self.centre = Centre(context.theme, self.results, self.lanes)
        self.chosen_panel = ChosenPanel(context)
        self.chooser = Chooser(context, self.asking.fail, self)
        self.why_not = WhyNot(context, self.chosen_panel.why, self.chooser, self.asking.fail, self)
        self.day_view = DayView(context, self.lanes, self.chooser, self.why_not, self.asking.fail)
        self.types = TypeMenu(context, self)
        self.saved_tool = SavedTool(context, self._state, self._fresh_state, self)
        self.link_tool = LinkTool(context, self._state, self)
        self.request_tool = RequestTool(context, switch, self._state, self)
        self._show_shape()
        self._arrange()
        self._connect()
        self._on_choice()

    # What the shell asks

    def sidebar(self) -> QWidget | None:
        """Nothing of its own beside the navigation."""
        return None

    def activate(self) -> None:
        """Called when the pane is shown: the keys begin where the question does."""
        self.asking.begin()
        self.query_panel.begin()

    def show_state(self, state: FinderState) -> None:
        """Ask something else, as if it had been set by hand."""
        self.query_panel.show_state(state)
        self._on_changed(state)

    def ask_for_type(self, kind: AppointmentType) -> None:
        """Ask for a time as an appointment type offers it."""
        self._on_opened(state_of_type(kind, self._fresh_state(), self._context.services.clock.now()))

    def ask_for(self, sub: Sub) -> None:
        """Ask for a time of one calendar, and of nobody else."""
        fresh = self._fresh_state()
        self._on_opened(replace(fresh, groups=(replace(fresh.groups[0], subs=(sub,)),)))

    def _on_opened(self, state: FinderState) -> None:
        """Another search was opened: what was asked about in the one before has nothing to do with it."""
        if self.why_not.asked is not None:
            self.why_not.close()
        self.show_state(state)

    # Asking

    def ask(self) -> None:
        """Search for what the panel says, as of now."""
        self.asking.ask()

    def book(self) -> None:
        """Ask for whom the chosen time is, and book it."""
        found, staffed = self.chooser.found, self.chooser.staffed
        if found is None or staffed is None:
            return
        make = SequenceSheet if found.state.is_sequence else BookingSheet
        sheet = make(self._context, self.window(), found, staffed, self.asking.directory)
        self._open_sheet(sheet, sheet.guest)

    def _open_sheet(self, sheet: BookingSheet, first: TextField) -> None:
        sheet.booked.connect(self._on_booked)
        sheet.closed.connect(sheet.deleteLater)
        self.sheet = sheet
        sheet.open(first=first.line)

    def _state(self) -> FinderState:
        return self.asking.state

    def _on_directory(self, directory: Directory) -> None:
        self.query_panel.set_directory(directory)

    def _on_changed(self, state: FinderState) -> None:
        self._context.preferences.put(REMEMBERED, to_value(state))
        self.ask()

    def _on_shape(self, shape: ResponseFormat) -> None:
        self.show_state(replace(self.query_panel.state, shape=shape))

    def _on_found(self, found: Found) -> None:
        self.query_panel.set_managed(found.managed)
        self.chosen_panel.offer(found.state)
        if found.slots:
            self.results.show_found(found, self.asking.directory.given_name)
        else:
            self._say_nothing_fits(found)
        self._show_shape()
        self.chooser.take_answer(found)
        self.why_not.take_answer(found, self.asking.directory)
        self.day_view.show(self.asking.directory)
        self.centre.share()

    def _say_nothing_fits(self, found: Found) -> None:
        known = bool(self.asking.directory.by_sub)
        fact, step = nothing_fits(found, self._context.dates) if known else nobody_known()
        self.results.say_empty(fact, step, found.milliseconds if found.asked else None)
        self.results.to_calendars.setVisible(not known)

    def _show_shape(self) -> None:
        state = self.query_panel.state
        self.results.set_shape(state.shape, sequence=state.is_sequence)

    def _on_failed(self, error: Exception) -> None:
        self.results.say_empty(explain(error, self._context.dates), "", None)
        self.results.to_calendars.hide()
        self.centre.share()

    # Choosing and booking

    def _on_choice(self) -> None:
        found, choice = self.chooser.found, self.chooser.choice
        self.results.grid.set_chosen(None if choice is None else choice.slot)
        if found is not None and choice is not None:
            self.chosen_panel.show_choice(choice, found.state, self.asking.directory, self.chooser.staffed)
            return
        hint = self.tr("Choose a time to see who takes part.") if found is None or found.slots else ""
        if self.chooser.lost is not None:
            gone = phrases.day_and_time(self.chooser.lost, self._context.dates)
            hint = self.tr("{time} is not free any more. {hint}").format(time=gone, hint=hint)
        self.chosen_panel.show_nothing(hint.strip())

    # Why not

    def _on_why(self) -> None:
        self.chosen_panel.show_why(self.why_not.explains)

    def _on_why_closed(self) -> None:
        self.why_not.close()
        self.lanes.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stretched(self, start: datetime, minutes: int) -> None:
        """The edge of the frame is dragged: the length follows, and the frame stays where it begins."""
        state = replace(self.query_panel.state, length=minutes)
        self.why_not.want(start, state.without_missing(self.asking.directory.by_sub), explain=True)
        self.show_state(state)

    def _on_repair(self, repair: Repair) -> None:
        repaired = self.why_not.repaired(repair)
        if repaired is None:
            return
        state, found = repaired
        if repair.is_exception:
            self._context.tasks.run_latest(
                "exception",
                partial(staff_exception, self._context.services, found, repair),
                owner=self,
                done=self._on_exception,
                failed=self.asking.fail,
            )
            return
        self.why_not.want(repair.first[0], state, explain=False)
        self._on_why_closed()
        self.show_state(state)

    def _on_sequence_exception(self, exception: SequenceException) -> None:
        found = self.chooser.found
        if found is not None:
            self._context.tasks.run_latest(
                "exception",
                partial(staff_sequence_exception, self._context.services, found, exception),
                owner=self,
                done=self._on_exception,
                failed=self.asking.fail,
            )

    def _on_near(self, slot: Slot) -> None:
        """An offered time instead of the one that was asked about."""
        self.chooser.choose_slot(slot)
        self._on_why_closed()

    def _on_exception(self, exceptional: Exceptional | None) -> None:
        if exceptional is None:  # somebody was faster
            self.ask()
            return
        make = SequenceSheet if exceptional.found.state.is_sequence else BookingSheet
        sheet = make(
            self._context,
            self.window(),
            exceptional.found,
            exceptional.staffed,
            self.asking.directory,
            exceptional,
        )
        self._open_sheet(sheet, sheet.reason)

    def _on_booked(self, booked: Booked | BookedSequence) -> None:
        first = booked.booking if isinstance(booked, Booked) else booked.bookings[0]
        when = phrases.day_and_time(first.period.start, self._context.dates)
        self.chooser.forget()
        self.why_not.close()
        self._context.undo.push(self.tr("Booked {when}").format(when=when), booked.changes)
        self.booked.emit(first)
        self.ask()

    # Arranging

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.why_not.explains:
            self._on_why_closed()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sides()

    def _fit_sides(self) -> None:
        px = self._theme.px
        if self.parts.stacked:
            self.chosen_panel.set_width(None)
            return
        self.query_panel.fit()
        self.chosen_panel.set_width(px(WIDTH) if self.width() >= px(NARROW) else px(NARROW_WIDTH))

    def _beside(self) -> int:
        """The px of the question, of the least answer and of the narrow choice."""
        theme, least = self._theme, self.centre.minimumSizeHint().width()
        return theme.px(QUERY_WIDTH) + theme.least_target + least + theme.px(NARROW_WIDTH)

    def _first_state(self) -> FinderState:
        now = self._context.services.clock.now()
        return from_value(self._context.preferences.get(REMEMBERED), self._fresh_state(), now)

    def _fresh_state(self) -> FinderState:
        today = self._context.dates.day_of(self._context.services.clock.now())
        end = self._context.dates.at(today + timedelta(days=FRESH_DAYS), 0)
        name = self.tr("Group {number}").format(number=1)
        return FinderState(window=Window(None, end), groups=(NamedGroup(name, ()),))

    def _connect(self) -> None:
        self.asking.found.connect(self._on_found)
        self.results.to_calendars.clicked.connect(self.calendars_wanted)
        self.asking.failed.connect(self._on_failed)
        self.asking.directory_changed.connect(self._on_directory)
        self.query_panel.changed.connect(self._on_changed)
        self.query_panel.asked.connect(self.ask)
        self.results.shape_chosen.connect(self._on_shape)
        self.results.chosen.connect(self.chooser.choose_slot)
        self.results.book_wanted.connect(self.book)
        self.day_view.drawn.connect(self.centre.share)
        self.chooser.changed.connect(self._on_choice)
        self.chosen_panel.start_chosen.connect(self.chooser.choose_start)
        self.chosen_panel.book_wanted.connect(self.book)
        self.lanes.chart.stretched.connect(self._on_stretched)
        self.why_not.changed.connect(self._on_why)
        self.chosen_panel.why.repair_chosen.connect(self._on_repair)
        self.chosen_panel.why.exception_chosen.connect(self._on_sequence_exception)
        self.chosen_panel.why.slot_chosen.connect(self._on_near)
        self.chosen_panel.why.closed.connect(self._on_why_closed)
        self.types.chosen.connect(self.ask_for_type)
        self.saved_tool.opened.connect(self._on_opened)
        self.request_tool.drawn.connect(self.show_state)
        self.link_tool.linked.connect(self.linked)
        self.chosen_panel.link_wanted.connect(lambda: self.link_tool.open_sheet(self.asking.directory))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.ask)

    def _arrange(self) -> None:
        parts = (self.query_panel, self.centre, self.chosen_panel)
        self.parts = Reflow(self._theme, parts, heights=HEIGHTS, grows=1, needed=self._beside, ruled=False)
        self.parts.turned.connect(self._fit_sides)
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        column.addWidget(self.parts, 1)

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addStretch(1)
        self.of_type = Button(self._theme, self.tr("Start from a type"), icon="calendar-check")
        self.of_type.setAccessibleName(self.tr("Start from an appointment type"))
        self.of_type.clicked.connect(lambda: self.types.open_below(self.of_type))
        self.saved = Button(self._theme, self.tr("Saved searches"), icon="bookmark")
        self.saved.clicked.connect(self.saved_tool.open_sheet)
        self.as_query = Button(self._theme, self.tr("Show as query"), icon="braces")
        self.as_query.clicked.connect(self.request_tool.open_sheet)
        row.addWidget(self.of_type)
        row.addWidget(self.saved)
        row.addWidget(self.as_query)
        bar.fold(self.as_query, self.saved, self.of_type)
        return bar
