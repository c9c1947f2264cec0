"""Equipment: lanes of items over days, who has what, and all that is done with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.desk.scans.known_codes import KnownCodes
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.staff.equipment.actions import EquipmentActions
from apcdesk.desk.staff.equipment.board import Board
from apcdesk.desk.staff.equipment.counts import CountLine, Counts
from apcdesk.desk.staff.equipment.inspector import ItemInspector
from apcdesk.desk.staff.equipment.loading import Equipment, Range, load_equipment
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.beside import Beside
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.fields import SearchField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.domain.changes import Entity
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.ids import CalendarId

SEARCH_WIDTH = 150
CLOCK_MS = 1000
DAY = timedelta(days=1)
RANGES = (Range.DAY, Range.WEEK, Range.FOUR_WEEKS)


class EquipmentPane(ReadingPane):
    """The pane. It listens to a scanner while it is seen."""

    follows = frozenset({Entity.CUSTODY, Entity.EVENT, Entity.CALENDAR, Entity.SETTING})

    def __init__(self, context: DeskContext, scanner: Scanner | None = None) -> None:
        """`scanner` is how keys are judged, when it is not by the time that passes between them."""
        super().__init__(context)
        self.title = self.tr("Equipment")
        self.equipment: Equipment | None = None
        self._chosen: CalendarId | None = None
        self._inspected = True
        self._span = Range.WEEK
        self._first = self._first_day(self._today())
        self._minute = ""
        self._awaited = ""
        self.commands = EquipmentActions(context, self)
        self.scanner = scanner or Scanner(parent=self)
        known = KnownCodes(context, resolve, self, awaited=self.commands.awaits_any_code)
        self.scanner.recognise = known.recognise
        self.board = Board(context)
        self.inspector = ItemInspector(context)
        self.inspector.hide()
        self.working_area = QWidget()
        self._build()
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._connect()

    @property
    def loaded(self) -> bool:
        """Whether the equipment was read."""
        return self.equipment is not None

    def refresh(self) -> None:
        """Read everything again, off the GUI thread."""
        services, dates = self._context.services, self._context.dates
        call = partial(load_equipment, services, dates, self._first, self._span, self._chosen)
        self.read("equipment", call, self._on_loaded)

    def choose(self, calendar_id: CalendarId) -> None:
        """Show an item beside the lanes."""
        self._on_chosen(calendar_id)

    def read_code(self, code: str) -> None:
        """Do what scanning the code here does, as soon as everything is read."""
        self._awaited = code
        self.refresh()

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("↑ ↓", self.tr("choose an item")),
            ("← →", self.tr("earlier, later")),
            ("T", self.tr("today")),
            ("D  W  M", self.tr("day, week, four weeks")),
            ("N  Ctrl N", self.tr("check out")),
            ("I", self.tr("check in")),
            ("S", self.tr("scan or type a code")),
            ("P", self.tr("print labels")),
            ("B", self.tr("book the item")),
            ("F2", self.tr("rename the item")),
            ("/  Ctrl F", self.tr("find an item")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        self.scanner.start(self.window())
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.scanner.stop()
        self._clock.stop()
        super().hideEvent(event)

    # What it is made of

    def _build(self) -> None:
        left = bare_column(self.working_area)
        left.addWidget(self._toolbar())
        left.addWidget(Divider(self._theme))
        left.addWidget(self._count_line())
        left.addWidget(Divider(self._theme))
        left.addWidget(self._pages(), 1)
        row = bare_row(self)
        row.addWidget(self.working_area, 1)
        row.addWidget(self.inspector)
        Beside(self._theme, self, row, self.inspector, room=740)

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        self.where = Label(self._theme, "", "small", "textMuted")
        words = (self.tr("Day"), self.tr("Week"), self.tr("Four weeks"))
        self.span = SegmentedControl(self._theme, words, self.tr("Days on show"), current=1)
        self.scan = Button(self._theme, self.tr("Scan tag"), icon="scan-line")
        self.give = Button(self._theme, self.tr("Check out"), Kind.PRIMARY, icon="log-out")
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addSpacing(5)
        row.addWidget(self.where, 1)
        row.addWidget(self.span)
        row.addWidget(self.scan)
        row.addWidget(self.give)
        bar.fold(self.scan, self.span, self.give)
        return bar

    def _count_line(self) -> QWidget:
        self.counts = Counts(self._theme)
        self.earlier = IconButton(self._theme, "chevron-left", self.tr("Earlier"), size=28)
        self.later = IconButton(self._theme, "chevron-right", self.tr("Later"), size=28)
        self.search = SearchField(self._theme, self.tr("Find an item"), width=SEARCH_WIDTH)
        return CountLine(self._theme, self.counts, (self.earlier, self.later, self.search))

    def _pages(self) -> QWidget:
        self.add = Button(self._theme, self.tr("Add equipment"), Kind.TEXT, icon="plus")
        people = self.tr("People and badges")
        self.people = Button(self._theme, people, Kind.TEXT, icon="users")
        self.labels = Button(self._theme, self.tr("Print labels"), Kind.TEXT, icon="qr-code")
        below = QHBoxLayout()
        below.setContentsMargins(8, 8, 8, 8)
        below.addWidget(self.add)
        below.addWidget(self.people)
        below.addWidget(self.labels)
        below.addStretch(1)
        self.board.below.addLayout(below)
        self.empty = EmptyState(
            self._theme,
            "wrench",
            self.tr("No equipment yet"),
            self.tr("Add an item with the code on its label, then hand it out by scanning."),
        )
        self.add_first = Button(self._theme, self.tr("Add equipment"), Kind.PRIMARY, icon="plus")
        self.people_first = Button(self._theme, people, icon="users")
        self.empty.buttons.addWidget(self.add_first)
        self.empty.buttons.addWidget(self.people_first)
        self._stack = QStackedWidget()
        for page in (QWidget(), self.board, self.empty):
            self._stack.addWidget(page)
        return self._stack

    def _connect(self) -> None:
        self.span.chosen.connect(lambda index: self._show_range(RANGES[index]))
        self.earlier.clicked.connect(partial(self._page, -1))
        self.later.clicked.connect(partial(self._page, 1))
        self.search.edited.connect(self.board.lanes.filter)
        self.scan.clicked.connect(self._on_scan)
        self.give.clicked.connect(self._on_give)
        self.add.clicked.connect(self._on_add)
        self.add_first.clicked.connect(self._on_add)
        for people in (self.people, self.people_first):
            people.clicked.connect(lambda: self.commands.show_people(self._status(), self.equipment))
        self.labels.clicked.connect(self._on_labels)
        self.board.lanes.chosen.connect(self._on_chosen)
        self.board.lanes.opened.connect(self._on_opened)
        self.board.lanes.paged.connect(self._page)
        self.scanner.scanned.connect(self._on_scanned)
        self.commands.changed.connect(self.refresh)
        self.commands.found.connect(self._on_chosen)
        self._connect_inspector()
        for keys, action in (
            ("N", self._on_give),
            ("Ctrl+N", self._on_give),
            ("I", self._on_back),
            ("S", self._on_scan),
            ("P", self._on_labels),
            ("B", partial(self._with_status, self.commands.book)),
            ("F2", partial(self._with_status, self.commands.rename)),
            ("T", self._on_today),
            ("D", partial(self._show_range, Range.DAY)),
            ("W", partial(self._show_range, Range.WEEK)),
            ("M", partial(self._show_range, Range.FOUR_WEEKS)),
            ("/", self.search.setFocus),
            ("Ctrl+F", self.search.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _connect_inspector(self) -> None:
        inspector, commands = self.inspector, self.commands
        inspector.closed.connect(self._on_inspector_closed)
        inspector.give_wanted.connect(self._on_give)
        inspector.back_wanted.connect(self._on_back)
        inspector.menu_wanted.connect(self._on_menu)
        for wanted, action in (
            (inspector.extend_wanted, commands.extend),
            (inspector.ask_wanted, commands.ask_for),
            (inspector.service_wanted, commands.take_out_of_service),
            (inspector.good_again_wanted, commands.put_back),
            (inspector.calibrated_wanted, commands.calibrated),
            (inspector.book_wanted, commands.book),
        ):
            wanted.connect(partial(self._with_status, action))
        inspector.hand_on_wanted.connect(self._on_hand_on)

    # What is on show

    def _today(self) -> date:
        return self._context.dates.day_of(self._context.services.clock.now())

    def _first_day(self, day: date) -> date:
        return day if self._span is Range.DAY else self._context.dates.monday_of(day)

    def _show_range(self, span: Range) -> None:
        today, shown = self._today(), self._first
        self._span = span
        self.span.set_current(RANGES.index(span))
        inside = shown <= today < shown + 28 * DAY
        self._first = self._first_day(today if inside else shown)
        self.refresh()

    def _page(self, step: int) -> None:
        self._first += step * self._span.days * DAY
        self.refresh()

    def _on_today(self) -> None:
        self._first = self._first_day(self._today())
        self.refresh()

    def _status(self) -> ItemStatus | None:
        return None if self.equipment is None else self.equipment.status(self._chosen)

    def _with_status(self, action: Callable[[ItemStatus], object]) -> None:
        status = self._status()
        if status is not None:
            action(status)

    def _on_loaded(self, equipment: Equipment) -> None:
        self.equipment = equipment
        if equipment.status(self._chosen) is None:
            self._chosen = equipment.chosen
        dates, first, last = self._context.dates, equipment.days[0], equipment.days[-1]
        days = dates.day_long(first) if first == last else dates.day_range(first, last)
        self.where.setText(dotted((equipment.workshop, days)))
        self.counts.show_counts(equipment.counts())
        self.board.lanes.show_equipment(equipment, self._chosen)
        self._stack.setCurrentWidget(self.board if equipment.statuses else self.empty)
        for button in (self.scan, self.give):
            button.setEnabled(bool(equipment.statuses))
        self._show_inspector()
        if self._awaited:
            code, self._awaited = self._awaited, ""
            self.commands.read(code, equipment)

    def _show_inspector(self) -> None:
        status = self._status()
        if status is not None and self.equipment is not None:
            self.inspector.show_item(status, self.equipment)
        self.inspector.setVisible(status is not None and self._inspected)

    def on_unread(self, error: Exception) -> None:
        """Say it once: it is read again every minute."""
        if self.equipment is None:
            super().on_unread(error)

    def _on_clock(self) -> None:
        """Another minute: the line of now moves on, and what is late is later."""
        minute = self._context.dates.time(self._context.services.clock.now())
        if minute != self._minute:
            self._minute = minute
            self.refresh()

    # What a person does

    def _on_chosen(self, calendar_id: str) -> None:
        self._chosen = CalendarId(calendar_id)
        self._inspected = True
        self._show_inspector()
        self.refresh()

    def _on_opened(self, calendar_id: str) -> None:
        self._on_chosen(calendar_id)
        for button in (self.inspector.back, self.inspector.give, self.inspector.good_again):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_inspector_closed(self) -> None:
        self._inspected = False
        self._show_inspector()
        self.board.lanes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scan(self) -> None:
        if self.equipment is not None:
            self.commands.ask_code(self.equipment)

    def _on_scanned(self, code: str) -> None:
        if self.equipment is not None:
            self.commands.read(code, self.equipment)

    def _on_give(self) -> None:
        if self.equipment is None:
            return
        status = self._status()
        here = status is not None and status.custody is None and self._inspected
        self.commands.give(self.equipment, (status,) if here and status is not None else ())

    def _on_back(self) -> None:
        status = self._status()
        if status is not None and status.custody is not None and self.equipment is not None:
            self.commands.take_back(status, self.equipment)

    def _on_hand_on(self) -> None:
        status = self._status()
        if status is not None and self.equipment is not None:
            self.commands.hand_on(status, self.equipment)

    def _on_add(self) -> None:
        if self.equipment is not None:
            self.commands.edit(None, self.equipment)

    def _on_labels(self) -> None:
        """Labels of the chosen item's group, until others are ticked."""
        status, equipment = self._status(), self.equipment
        if equipment is not None and equipment.statuses:
            group = status.item.group if status is not None else equipment.statuses[0].item.group
            mates = [one.item.calendar_id for one in equipment.statuses if one.item.group == group]
            self.commands.print_labels(equipment, mates)

    def _on_menu(self) -> None:
        status, equipment = self._status(), self.equipment
        if status is not None and equipment is not None:
            self.commands.show_menu(status, equipment, self.inspector.more)
