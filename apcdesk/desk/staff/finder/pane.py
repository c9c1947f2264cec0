"""Find a time: the question beside its answer, always as of now.

Every change of the question asks again, also while it is dragged, off the GUI thread: one question is on its way
at a time, and the newest waits for it, so that nothing piles up and no old answer comes after a new one. Bookings, holds, rules
and calendars that change elsewhere ask again too, and so does every minute that passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.booking_sheet import BookingSheet
from apcdesk.desk.staff.finder.centre import Centre
from apcdesk.desk.staff.finder.chooser import Chooser
from apcdesk.desk.staff.finder.chosen_panel import WIDTH, ChosenPanel
from apcdesk.desk.staff.finder.day_view import DayView
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.lanes_panel import LanesPanel
from apcdesk.desk.staff.finder.link_tool import LinkTool
from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.query_panel import QueryPanel
from apcdesk.desk.staff.finder.remembered import from_value, to_value
from apcdesk.desk.staff.finder.request_tool import RequestTool
from apcdesk.desk.staff.finder.results import Results
from apcdesk.desk.staff.finder.saved_tool import SavedTool
from apcdesk.desk.staff.finder.search import Exceptional, Found, load_calendars, search, staff_exception
from apcdesk.desk.staff.finder.why_not import WhyNot
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.desk.words import explain
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.explanations import Repair
from apcdesk.domain.queries import ResponseFormat
from apcdesk.errors import Invalid
from apcdesk.service.booking_records import Booked

REMEMBERED = "finder.query"
DEBOUNCE_MS = 40
MINUTE_MS = 60_000
FRESH_DAYS = 7
"""How far a first search looks, today included."""
NARROW, NARROW_WIDTH = 1000, 252
"""In a window of the least size the chosen time leaves more room to the times."""
CONCERNING = frozenset({Entity.EVENT, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD, Entity.HOLD})


class FinderPane(Surface):
    """The finder. `booked(Booking)` follows every booking made here, `linked(link_id)` every link."""

    booked = Signal(object)
    linked = Signal(str)

    def __init__(self, context: DeskContext, switch: PortSwitch, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "surface", parent)
        self._context = context
        self.title = self.tr("Find a time")
        self._directory = Directory()
        self._loaded = False
        self._stale = True
        self._asking = self._changed_since = False
        self.sheet: BookingSheet | None = None
        self.query_panel = QueryPanel(context, self._first_state())
        self.results = Results(context)
        self.lanes = LanesPanel(context)
        self.centre = Centre(context.theme, self.results, self.lanes)
        self.chosen_panel = ChosenPanel(context)
        self.chooser = Chooser(context, self._on_failed, self)
        self.why_not = WhyNot(context, self.chosen_panel.why, self.chooser, self._on_failed, self)
        self.day_view = DayView(context, self.lanes, self.chooser, self.why_not, self._on_failed)
        self.saved_tool = SavedTool(context, self._state, self._fresh_state, self)
        self.link_tool = LinkTool(context, self._state, self)
        self.request_tool = RequestTool(context, switch, self._state, self)
        self.results.set_shape(self.query_panel.state.shape)
        self._arrange()
        self._connect()
        self._on_choice()

    # What the shell asks

    def sidebar(self) -> QWidget | None:
        """Nothing of its own beside the navigation."""
        return None

    def activate(self) -> None:
        """Called when the pane is shown."""
        if not self._loaded:
            self._load_calendars()
        elif self._stale:
            self.ask()

    def show_state(self, state: FinderState) -> None:
        """Ask something else, as if it had been set by hand."""
        self.query_panel.show_state(state)
        self._on_changed(state)

    # Asking

    def ask(self) -> None:
        """Search for what the panel says, as of now."""
        self._debounce.stop()
        if not self._loaded:
            return
        if self._asking:
            self._changed_since = True
            return
        self._stale, self._asking = False, True
        self._context.tasks.run_latest(
            "search",
            partial(search, self._context.services, self._state()),
            owner=self,
            done=self._on_found,
            failed=self._on_search_failed,
        )

    def book(self) -> None:
        """Ask for whom the chosen time is, and book it."""
        found, staffed = self.chooser.found, self.chooser.staffed
        if found is None or staffed is None:
            return
        sheet = BookingSheet(self._context, self.window(), found, staffed, self._directory)
        self._open_sheet(sheet, sheet.guest)

    def _open_sheet(self, sheet: BookingSheet, first: TextField) -> None:
        sheet.booked.connect(self._on_booked)
        sheet.closed.connect(sheet.deleteLater)
        self.sheet = sheet
        sheet.open(first=first.line)

    def _state(self) -> FinderState:
        """What the panel says, without calendars that are gone."""
        return self.query_panel.state.without_missing(self._directory.by_sub)

    def _load_calendars(self) -> None:
        self._context.tasks.run_latest(
            "calendars",
            partial(load_calendars, self._context.services),
            owner=self,
            done=self._on_calendars,
            failed=self._on_failed,
        )

    def _on_calendars(self, calendars: Sequence[Calendar]) -> None:
        self._directory = Directory.of(calendars)
        self._loaded = True
        self.query_panel.set_directory(self._directory)
        self.ask()

    def _on_changed(self, state: FinderState) -> None:
        self._context.preferences.put(REMEMBERED, to_value(state))
        self.ask()

    def _on_shape(self, shape: ResponseFormat) -> None:
        self.show_state(replace(self.query_panel.state, shape=shape))

    def _on_found(self, found: Found) -> None:
        self._asking = False
        if self._changed_since:
            self._changed_since = False
            self.ask()
        self.query_panel.set_managed(found.managed)
        self.chosen_panel.link.setEnabled(bool(found.state.asked_groups))
        if found.slots:
            self.results.show_found(found, self._directory.given_name)
        else:
            self._say_nothing_fits(found)
        self.results.set_shape(self.query_panel.state.shape)
        self.chooser.take_answer(found)
        self.why_not.take_answer(found, self._directory)
        self.day_view.show(self._directory)
        self.centre.share()

    def _say_nothing_fits(self, found: Found) -> None:
        if not found.state.asked_groups:
            fact, step = self.tr("Who must be free?"), self.tr("Add calendars, and the times appear here.")
        elif found.query is None:
            fact, step = self.tr("This window is over."), self.tr("Choose another window to look for times.")
        else:
            length = self._context.dates.duration(found.state.length)
            fact = self.tr("Nothing fits {length} in this window.").format(length=length)
            step = self.tr("Try a shorter length, a longer window or fewer people.")
        searched = found.milliseconds if found.query is not None else None
        self.results.say_empty(fact, step, searched)

    def _on_search_failed(self, error: Exception) -> None:
        self._asking = self._changed_since = False
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self._stale = True
        if isinstance(error, Invalid):  # a calendar went away between the list and the question
            self._load_calendars()
            return
        self.results.say_empty(explain(error, self._context.dates), "", None)
        self.centre.share()

    def _on_feed(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.CALENDAR for change in changes):
            self._loaded = False
        members = set(self.query_panel.state.subs)
        concerned = any(
            change.entity in CONCERNING and (change.sub is None or change.sub in members)
            for change in changes
        )
        if concerned or not self._loaded:
            self._again()

    def _again(self) -> None:
        """Ask again when somebody looks; else when somebody does next."""
        self._stale = True
        if self.isVisible():
            self._debounce.start()

    def _on_waited(self) -> None:
        if self._loaded:
            self.ask()
        else:
            self._load_calendars()

    # Choosing and booking

    def _on_choice(self) -> None:
        found, choice = self.chooser.found, self.chooser.choice
        self.results.grid.set_chosen(None if choice is None else choice.slot)
        if found is not None and choice is not None:
            self.chosen_panel.show_choice(choice, found.state, self._directory, self.chooser.staffed)
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
        self.why_not.want(start, state.without_missing(self._directory.by_sub), explain=True)
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
                failed=self._on_failed,
            )
            return
        self.why_not.want(repair.first[0], state, explain=False)
        self._on_why_closed()
        self.show_state(state)

    def _on_exception(self, exceptional: Exceptional | None) -> None:
        if exceptional is None:  # somebody was faster
            self.ask()
            return
        sheet = BookingSheet(
            self._context,
            self.window(),
            exceptional.found,
            exceptional.staffed,
            self._directory,
            exceptional,
        )
        self._open_sheet(sheet, sheet.reason)

    def _on_booked(self, booked: Booked) -> None:
        when = phrases.day_and_time(booked.booking.period.start, self._context.dates)
        self.chooser.forget()
        self.why_not.close()
        self._context.undo.push(self.tr("Booked {when}").format(when=when), booked.changes)
        self.booked.emit(booked.booking)
        self.ask()

    # Arranging

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.why_not.explains:
            self._on_why_closed()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loaded and self._stale:
            self._debounce.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._debounce.isActive():  # nobody looks: asked again when somebody does
            self._debounce.stop()
            self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chosen_panel.set_width(WIDTH if self.width() >= NARROW else NARROW_WIDTH)

    def _first_state(self) -> FinderState:
        now = self._context.services.clock.now()
        return from_value(self._context.preferences.get(REMEMBERED), self._fresh_state(), now)

    def _fresh_state(self) -> FinderState:
        today = self._context.dates.day_of(self._context.services.clock.now())
        end = self._context.dates.at(today + timedelta(days=FRESH_DAYS), 0)
        name = self.tr("Group {number}").format(number=1)
        return FinderState(window=Window(None, end), groups=(NamedGroup(name, ()),))

    def _connect(self) -> None:
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._debounce.timeout.connect(self._on_waited)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._again)
        self._minute.start()
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
        self.chosen_panel.why.closed.connect(self._on_why_closed)
        self.saved_tool.opened.connect(self.show_state)
        self.request_tool.drawn.connect(self.show_state)
        self.link_tool.linked.connect(self.linked)
        self.chosen_panel.link_wanted.connect(lambda: self.link_tool.open_sheet(self._directory))
        self._context.bridge.changed.connect(self._on_feed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.ask)

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.query_panel)
        below.addWidget(self.centre, 1)
        below.addWidget(self.chosen_panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        column.addLayout(below, 1)

    def _toolbar(self) -> QWidget:
        bar = Surface(self._theme, "surface")
        bar.setFixedHeight(self._theme.size("toolbar") - 1)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addStretch(1)
        self.saved = Button(self._theme, self.tr("Saved searches"), icon="bookmark")
        self.saved.clicked.connect(self.saved_tool.open_sheet)
        self.as_query = Button(self._theme, self.tr("Show as query"), icon="braces")
        self.as_query.clicked.connect(self.request_tool.open_sheet)
        row.addWidget(self.saved)
        row.addWidget(self.as_query)
        return bar
