"""The window of the staff desk: sidebar, one pane at a time, toasts, and the keys that count everywhere.

It is on the screen before most of the desk is loaded: what it is made of is imported by the step that needs it.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

from apcdesk.desk.look.mark import window_title
from apcdesk.desk.look.sizes import show_as_chosen
from apcdesk.desk.look.theme import MODE, Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.starting.early_keys import EarlyKeys
from apcdesk.desk.widgets.tab_stops import go_on
from apcdesk.desk.window.drops import dropped_list, dropped_paths
from apcdesk.desk.window.ground import Ground
from apcdesk.desk.window.named_panes import NamedPanes
from apcdesk.domain.ids import CalendarId, Sub

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from apcdesk.desk.board.window import BoardWindow
    from apcdesk.desk.contact import Contact, ContactNotice
    from apcdesk.desk.context import DeskContext
    from apcdesk.desk.look.display import Display
    from apcdesk.desk.staff.port.switch import PortSwitch
    from apcdesk.desk.starting.opening import OpeningPage
    from apcdesk.desk.widgets.pane_scroll import PaneScroll
    from apcdesk.desk.widgets.toast import ToastHost
    from apcdesk.desk.window.furniture import Furniture
    from apcdesk.desk.window.key_sheet import KeyHelp
    from apcdesk.desk.window.kiosk_mode import KioskMode
    from apcdesk.desk.window.panes import Pane
    from apcdesk.desk.window.rail import Rail
    from apcdesk.desk.window.sidebar import Place, Sidebar
    from apcdesk.domain.bookings import Booking
    from apcdesk.domain.events import Event

SIZE = (1440, 900)
SMALLEST = (1120, 700)
WINDOW, PANE = "window", "pane"


class ToastRelay:
    """The toasts of the context: they appear over the pane that is shown. Before there is a window they are lost."""

    def __init__(self) -> None:
        self.host: ToastHost | None = None

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> None:
        """Say over the pane that is shown what was done."""
        if self.host is not None:
            self.host.show(text, action, on_action)

    def refuse(
        self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None
    ) -> None:
        """Say over the pane that is shown what was not done."""
        if self.host is not None:
            self.host.refuse(text, action, on_action)


class MainWindow(NamedPanes, QMainWindow):
    """The staff desk. It belongs to the GUI thread; `closing` is emitted once, before it goes.

    It comes to be in three steps: bare it is painted as the desk will be, `furnish` puts the parts of the desk in their
    places, and once there is a database `open` brings the panes, each made when it is first gone to.
    """

    closing = Signal()
    painted = Signal()
    """The window is on the screen for the first time."""

    display: Display
    places: Sequence[Place]
    sidebar: Sidebar
    rail: Rail
    notice: ContactNotice
    opening: OpeningPage
    stack: QStackedWidget
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
        self._opened = False
        self._early = EarlyKeys()
        self._furniture: Furniture | None = None
        self._panes: dict[str, QWidget] = {}
        self._frames: dict[str, PaneScroll] = {}
        self._hosts: dict[str, ToastHost] = {}
        self.board: BoardWindow | None = None
        show_as_chosen(theme, preferences)
        self._ground = Ground(theme, SMALLEST[0])
        self.setCentralWidget(self._ground)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        self._restore_geometry()

    def furnish(self) -> None:
        """Put the parts of the desk on the ground that showed where they will be. Once is enough."""
        if self._furniture is not None:
            return
        from apcdesk.desk.look.display import Display  # noqa: PLC0415 - behind the first paint
        from apcdesk.desk.window.furniture import Furniture  # noqa: PLC0415 - as above

        self.display = Display(self._theme, self._preferences, self._toasts, self)
        self._furniture = parts = Furniture(self._theme, self._ground, SMALLEST[0])
        self.places = parts.places
        self.sidebar, self.rail = parts.sidebar, parts.rail
        self.notice, self.opening, self.stack = parts.notice, parts.opening, parts.stack
        self.opening.again.connect(self._early.forget)
        self.opening.given_up.connect(self.close)

    def open(self, context: DeskContext, switch: PortSwitch) -> None:
        """The database is open: show the pane that was shown last."""
        from apcdesk.desk.starting.open_desk import OpenDesk  # noqa: PLC0415 - behind the first paint
        from apcdesk.desk.window.panes import MAKERS  # noqa: PLC0415 - as above

        self.furnish()
        self.context = context
        self.switch = switch
        self._opened = True
        life = OpenDesk(self)
        self.kiosk, self.contact = life.kiosk, life.contact
        self._theme.changed.connect(self.update)
        self.setAcceptDrops(True)
        self.sidebar.setEnabled(True)
        self.sidebar.set_waiting(False)
        pane = self._preferences.get(PANE)
        self.go(pane if pane in MAKERS else "agenda")
        QTimer.singleShot(0, self, self._give_early_keys)

    def ask(self, page: QWidget) -> None:
        """Show a page before there are panes."""
        self._early.forget()
        self.sidebar.set_waiting(True)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def pane(self, key: str) -> QWidget:
        """A pane, made now if nobody has been there yet."""
        from apcdesk.desk.window.panes import MAKERS  # noqa: PLC0415 - behind the first paint

        if key not in self._panes:
            assert self._furniture is not None
            pane = self._panes[key] = MAKERS[key](self)
            self._frames[key], self._hosts[key] = self._furniture.add_pane(pane)
        return self._panes[key]

    @property
    def made_panes(self) -> Mapping[str, QWidget]:
        """The panes that somebody has been to."""
        return self._panes

    @property
    def current(self) -> str:
        """The key of the pane that is shown; empty while the database is opened."""
        if self._furniture is None:
            return ""
        shown = self.stack.currentWidget()
        return next((key for key, frame in self._frames.items() if frame is shown), "")

    def go(self, key: str) -> None:
        """Show a pane."""
        pane = self.pane(key)
        shown = cast("Pane", pane)
        self.stack.setCurrentWidget(self._frames[key])
        self.sidebar.mark(key, shown.sidebar())
        self.rail.mark(key)
        self._toasts.host = self._hosts[key]
        self.setWindowTitle(window_title(shown.title))
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

    def show_event(self, event: Event) -> None:
        """Show an event in the agenda, chosen."""
        self.go("agenda")
        self.agenda.show_event(event)

    def show_link(self, link_id: str) -> None:
        """Show a link that visitors book on."""
        self.links.show_link(link_id)
        self.go("links")

    def set_pin(self) -> None:
        """Show where the PIN of the kiosks is set, and ask for it; then there is a way back, and the kiosk comes."""
        self.go("kiosks")
        self.kiosks.doors.set_pin().changed.connect(self.kiosk.enter)

    def show_board(self) -> None:
        """Show the public board of the waiting line: over a second screen where there is one, else in a window."""
        from apcdesk.desk.board.window import BoardWindow  # noqa: PLC0415 - loaded when first wanted

        if self.board is None or not self.board.isVisible():
            self.board = BoardWindow(self.context)
            self.board.show_beside(self)
        self.board.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing in the sidebar wants are those of the pane that is shown."""
        if not self._opened:
            self._early.keep(event)
        else:
            pane = self.pane(self.current)
            at = QApplication.focusWidget()
            if at is None or not (at is pane or pane.isAncestorOf(at)):
                pane.keyPressEvent(event)
                if event.isAccepted():
                    return
        super().keyPressEvent(event)

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
        from apcdesk.desk.window.key_sheet import (  # noqa: PLC0415 - loaded when first asked for
            KeySheet,
            keys_everywhere,
        )

        pane = self.pane(self.current)
        parts: list[tuple[str, Sequence[KeyHelp]]] = []
        if hasattr(pane, "key_help"):
            parts.append((cast("Pane", pane).title, pane.key_help()))
        parts.append((self.tr("Everywhere"), keys_everywhere(self.places)))
        KeySheet(self._theme, self, parts).open()

    def save_copy(self) -> None:
        """Ask for a file, and save a copy of everything in it."""
        from apcdesk.desk.copies.saver import CopySaver  # noqa: PLC0415 - loaded when first asked for

        CopySaver(self.context, self).save()

    def go_back(self) -> None:
        """Ask for a copy of everything, and show what is in it, to go back to it."""
        from apcdesk.desk.copies.going_back import GoingBack  # noqa: PLC0415 - as above
        from apcdesk.desk.copies.restoring import Restoring  # noqa: PLC0415 - as above

        GoingBack(Restoring.of(self.context), self).ask()

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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does: Qt would go by when a part of a pane got its place, which may be in the sidebar."""
        frame, before = self._frames.get(self.current), QApplication.focusWidget()
        moved = go_on(self._ground, forward) or super().focusNextPrevChild(forward)
        if frame is not None and (before is None or not frame.isAncestorOf(before)):
            frame.come_in(forward)
        return moved

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

    def _restore_geometry(self) -> None:
        kept = self._preferences.get(WINDOW)
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def fit(self, room: QSize) -> None:
        """Fill a screen that has no more room (px) than this, where the window with its title is larger; else stay as it is."""
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        if self.width() > room.width() or self.height() + title > room.height():
            self.resize(self.size().boundedTo(room))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _give_early_keys(self) -> None:
        self._early.give(self)

    @property
    def mode(self) -> Mode:
        """The theme that was chosen."""
        return self._theme.mode

    def choose_theme(self, mode: Mode) -> None:
        """Switch the theme, also for the next time."""
        self._theme.set_mode(mode)
        self._preferences.put(MODE, mode.value)
