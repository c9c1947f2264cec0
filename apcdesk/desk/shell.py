"""The window of the staff desk: sidebar, one pane at a time, toasts, and the keys that count everywhere."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.contact import Contact, ContactNotice
from apcdesk.desk.desk_menu import open_menu
from apcdesk.desk.display import Display
from apcdesk.desk.drops import dropped_list, dropped_paths
from apcdesk.desk.help_desk import HelpDesk
from apcdesk.desk.kiosk_mode import KioskMode
from apcdesk.desk.named_panes import NamedPanes
from apcdesk.desk.opening import OpeningPage
from apcdesk.desk.panes import MAKERS, Pane, places
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.rail import Rail, SidebarPlace
from apcdesk.desk.sidebar import Sidebar
from apcdesk.desk.theme import MODE, Mode, Theme
from apcdesk.desk.widgets.pane_scroll import PaneScroll
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.widgets.toast import ToastHost
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.ids import CalendarId, Sub

if TYPE_CHECKING:
    from apcdesk.desk.board.window import BoardWindow
    from apcdesk.desk.context import DeskContext
    from apcdesk.desk.key_sheet import KeyHelp
    from apcdesk.desk.staff.port.switch import PortSwitch
    from apcdesk.domain.bookings import Booking
    from apcdesk.domain.kiosks import Kiosk

SIZE = (1440, 900)
SMALLEST = (1120, 700)
WINDOW, PANE = "window", "pane"
KIOSKS_MS = 10_000
"""How often it is looked which kiosks have fallen silent: silence changes nothing."""


class ToastRelay:
    """The toasts of the context: they appear over the pane that is shown. Before there is a window they are lost."""

    def __init__(self) -> None:
        self.host: ToastHost | None = None

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> None:
        """Show a notice over the pane that is shown."""
        if self.host is not None:
            self.host.show(text, action, on_action)


class MainWindow(NamedPanes, QMainWindow):
    """The staff desk. It belongs to the GUI thread; `closing` is emitted once, before it goes.

    It is shown before there is a database; `open` brings the panes, each made when it is first gone to.
    """

    closing = Signal()
    painted = Signal()
    """The window is on the screen for the first time."""

    context: DeskContext
    switch: PortSwitch
    kiosk: KioskMode
    contact: Contact

    def __init__(self, theme: Theme, preferences: Preferences, toasts: ToastRelay) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._toasts = toasts
        self.setWindowTitle("apcdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._seen = False
        self._panes: dict[str, QWidget] = {}
        self._frames: dict[str, PaneScroll] = {}
        self._hosts: dict[str, ToastHost] = {}
        self.places = places()
        self.board: BoardWindow | None = None
        self.display = Display(theme, preferences, toasts, self)
        self.sidebar = Sidebar(theme, self.places)
        self.rail = Rail(theme, self.places)
        self.sidebar.setEnabled(False)
        self.opening = OpeningPage(theme)
        self.opening.given_up.connect(self.close)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.opening)
        ground = Surface(theme, "canvas")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.rail)
        self.sidebar_place = SidebarPlace(theme, ground, row, self.sidebar, self.rail, SMALLEST[0])
        self.notice = ContactNotice(theme, self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        self._restore_geometry()

    def open(self, context: DeskContext, switch: PortSwitch) -> None:
        """The database is open: show the pane that was shown last."""
        self.context = context
        self.switch = switch
        self.kiosk = KioskMode(context, self)
        self.contact = Contact(context.services.reachable, context.tasks, self)
        self.notice.follow(self.contact)
        self.closing.connect(self.contact.stop)
        self.contact.back.connect(lambda: self.go(self.current))  # what could not be read is read now
        self.contact.start()
        self.setAcceptDrops(True)
        self.sidebar.setEnabled(True)
        self._connect()
        self._help = HelpDesk(context, self.sidebar, self)
        pane = self._preferences.get(PANE)
        self.go(pane if pane in MAKERS else "agenda")
        self._on_port_changed()
        self._read_installation()

    def ask(self, page: QWidget) -> None:
        """Show a page before there are panes."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def pane(self, key: str) -> QWidget:
        """A pane, made now if nobody has been there yet."""
        if key not in self._panes:
            pane = self._panes[key] = MAKERS[key](self)
            self._frames[key] = PaneScroll(pane)
            self.stack.addWidget(self._frames[key])
            self._hosts[key] = ToastHost(self._theme, getattr(pane, "working_area", pane))
        return self._panes[key]

    @property
    def made_panes(self) -> Mapping[str, QWidget]:
        """The panes that somebody has been to."""
        return self._panes

    @property
    def current(self) -> str:
        """The key of the pane that is shown; empty while the database is opened."""
        shown = self.stack.currentWidget()
        return next((key for key, frame in self._frames.items() if frame is shown), "")

    def go(self, key: str) -> None:
        """Show a pane."""
        pane = self.pane(key)
        shown = cast(Pane, pane)
        self.stack.setCurrentWidget(self._frames[key])
        self.sidebar.mark(key, shown.sidebar())
        self.rail.mark(key)
        self._toasts.host = self._hosts[key]
        self.setWindowTitle(f"{shown.title} – apcdesk")
        shown.activate()

    def show_calendar(self, calendar_id: str) -> None:
        """Show a calendar in the agenda."""
        self.go("agenda")
        self.agenda.show_calendar(CalendarId(calendar_id))

    def edit_rules(self, sub: str) -> None:
        """Show the rules of an account."""
        self.rules.show_calendar(Sub(sub))
        self.go("rules")

    def show_booking(self, booking: Booking) -> None:
        """Let the agenda stand where a booking is, when it is gone to."""
        self.agenda.show_date(self.context.dates.day_of(booking.period.start))

    def show_link(self, link_id: str) -> None:
        """Show a link that visitors book on."""
        self.links.show_link(link_id)
        self.go("links")

    def set_pin(self) -> None:
        """Show where the PIN of the kiosks is set, and ask for it."""
        self.go("kiosks")
        self.kiosks.doors.set_pin()

    def show_board(self) -> None:
        """Show the public board of the waiting line: over a second screen where there is one, else in a window."""
        from apcdesk.desk.board.window import BoardWindow  # noqa: PLC0415 - loaded when first wanted

        if self.board is None or not self.board.isVisible():
            self.board = BoardWindow(self.context)
            self.board.show_beside(self)
        self.board.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def find_anything(self) -> None:
        """Ask for an event, a calendar, a screen or a command."""
        from apcdesk.desk.palette.offer import open_palette  # noqa: PLC0415 - loaded when first asked for

        open_palette(self)

    def filter_list(self) -> None:
        """Put the keys into the field that filters the list of this screen; without one, find anything."""
        from apcdesk.desk.widgets.fields import SearchField  # noqa: PLC0415 - as above

        begin = getattr(self.pane(self.current), "begin_filter", None)
        if callable(begin):
            begin()
            return
        fields = [*self.pane(self.current).findChildren(SearchField), *self.sidebar.findChildren(SearchField)]
        field = next((field for field in fields if field.isVisible()), None)
        if field is None:
            self.find_anything()
            return
        field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.line.selectAll()

    def show_keys(self) -> None:
        """Show the keys of this screen."""
        from apcdesk.desk.key_sheet import (  # noqa: PLC0415 - loaded when first asked for
            KeySheet,
            keys_everywhere,
        )

        pane = self.pane(self.current)
        parts: list[tuple[str, Sequence[KeyHelp]]] = []
        if hasattr(pane, "key_help"):
            parts.append((cast(Pane, pane).title, pane.key_help()))
        parts.append((self.tr("Everywhere"), keys_everywhere(self.places)))
        KeySheet(self._theme, self, parts).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()) or dropped_list(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.go("calendars")
            self.calendars.import_paths(paths)
        elif (badges := dropped_list(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.go("kiosks")
            self.kiosks.doors.import_badges(badges)

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self._preferences.put(WINDOW, geometry)
        if self.current:
            self._preferences.put(PANE, self.current)
        self._toasts.host = None
        if self.board is not None:
            self.board.close()
        self.closing.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.sidebar.brand.clicked.connect(partial(open_menu, self))
        self.switch.changed.connect(self._on_port_changed)
        self.context.bridge.changed.connect(self._on_changes)
        self.kiosk.pin_wanted.connect(self.set_pin)
        self.kiosk.entered.connect(self.display.pause)
        self.kiosk.left.connect(self.display.resume)
        self._theme.changed.connect(self.update)
        listen = QTimer(self, interval=KIOSKS_MS)
        listen.timeout.connect(self._read_kiosks)
        listen.start()
        for place in self.places:
            to_it = QShortcut(QKeySequence(f"G, {place.letter}"), self)
            to_it.activated.connect(partial(self.go, place.key))
        undo = self.context.undo
        for keys, action in (
            ("Ctrl+Z", undo.undo),
            ("Ctrl+Shift+Z", undo.redo),
            ("Ctrl+Y", undo.redo),
            ("F1", self.show_keys),
            ("?", self.show_keys),
            ("Ctrl+Shift+K", self.kiosk.enter),
            ("Ctrl+K", self.find_anything),
            ("Ctrl+F", self.filter_list),
            ("/", self.filter_list),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _restore_geometry(self) -> None:
        kept = self._preferences.get(WINDOW)
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def _read_installation(self) -> None:
        installation = self.context.services.installation
        tasks = self.context.tasks
        tasks.run_latest("place", installation.place, owner=self, done=self._on_place, failed=self._on_unread)
        self._read_kiosks()

    def _read_kiosks(self) -> None:
        kiosks = self.context.services.kiosks.all
        self.context.tasks.run_latest(
            "kiosks", kiosks, owner=self, done=self._on_kiosks, failed=self._on_unread
        )

    def _on_kiosks(self, kiosks: tuple[Kiosk, ...]) -> None:
        from apcdesk.desk.staff.kiosks.words import TONES, state_words  # noqa: PLC0415 - the window comes first

        now, dates = self.context.services.clock.now(), self.context.dates
        self.sidebar.show_kiosks(
            [(one.setup.name, state_words(one, now, dates), TONES[one.state]) for one in kiosks]
        )

    def _on_place(self, place: Mapping[str, Any]) -> None:
        parts = (place.get("organisation"), place.get("stand"))
        self.sidebar.brand.set_line(" · ".join(part for part in parts if part))

    def _on_unread(self, _: Exception) -> None:
        """The line under the name stays as it was; the pane says what is wrong with the database."""

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.SETTING for change in changes):
            self._read_installation()
        elif any(change.entity is Entity.KIOSK for change in changes):
            self._read_kiosks()

    def _on_port_changed(self) -> None:
        self.sidebar.show_port(self.switch.address)

    @property
    def mode(self) -> Mode:
        """The theme that was chosen."""
        return self._theme.mode

    def choose_theme(self, mode: Mode) -> None:
        """Switch the theme, also for the next time."""
        self._theme.set_mode(mode)
        self._preferences.put(MODE, mode.value)
