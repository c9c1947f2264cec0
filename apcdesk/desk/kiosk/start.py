"""The start of a kiosk or a crib window: a painted screen first, then the database is opened behind it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import asdict
from datetime import timedelta
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer

from apcdesk.desk.clock_watch import WRONG
from apcdesk.desk.context import desk_context
from apcdesk.desk.kiosk.opening import OpeningScreen
from apcdesk.desk.kiosk.pages.attract_ground import Remembered
from apcdesk.desk.kiosk.pressed import build_pressed
from apcdesk.desk.language.languages import Languages, local_language
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.starting.restart import RESTART
from apcdesk.desk.starting.service_manager import OPENING, Watchdog, notify
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.undo import Toasts

if TYPE_CHECKING:
    from apcdesk.desk.context import DeskContext
    from apcdesk.desk.crib.window import CribWindow
    from apcdesk.desk.kiosk.window import KioskWindow
    from apcdesk.service.services import Services

log = logging.getLogger(__name__)
FIRST_SCREEN = "first_screen"
UNSEEN_MS = 500
"""A screen that is not painted, since nothing shows it, waits no longer than this for its database."""
KIOSK, CRIB = "apcdesk.desk.kiosk.window", "apcdesk.desk.crib.window"


class KioskStart(QObject):
    """Opens the database behind the first painted screen, and puts the window in its place. Lives on the GUI thread."""

    def __init__(
        self,
        open_services: Callable[[], Services],
        preferences: Preferences,
        theme: Theme,
        toasts: Toasts,
        *,
        place: str,
        crib: bool,
        size: tuple[int, int] | None,
    ) -> None:
        """`size` is the window's where it does not fill the screen."""
        super().__init__()
        self._open_services = open_services
        self._preferences = preferences
        self._theme = theme
        self._toasts = toasts
        self._place = place
        self._crib = crib
        self._size = size
        self._tasks = Tasks()
        self._languages = Languages(local_language(QLocale.system(), "kiosk"), ["kiosk"])
        self._to_close = ExitStack()
        self._to_close.callback(self._tasks.close)
        self._to_close.callback(self._languages.close)
        self._begun = False
        self._ended = False
        self.failure: Exception | None = None
        self.window: KioskWindow | CribWindow | None = None
        self.watchdog: Watchdog | None = None
        self.opening = OpeningScreen(theme, remembered(preferences.get(FIRST_SCREEN)))
        self.opening.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def show(self) -> None:
        """Show the first screen; the rest follows by itself."""
        self._show(self.opening)
        QTimer.singleShot(UNSEEN_MS, self, self._begin)

    def stop(self) -> None:
        """Unlock: the application's loop has ended, and the windows may close."""
        self._ended = True
        if self.watchdog is not None:
            self.watchdog.stop()
        self.opening.allow_close()
        if self.window is not None:
            self.window.allow_close()

    def end(self) -> None:
        """Stop what was started, in reverse order; waits for a database that is still being opened."""
        self._to_close.close()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            notify(OPENING)
            self._tasks.run(self._load, owner=self, done=self._on_opened, failed=self._on_failed)

    def _load(self) -> Services:
        """On the worker: open the services, and load what the window is made of."""
        services = self._open_services()
        tell_wrong_clock(services)
        build_pressed(services, crib=self._crib)
        import_module(CRIB if self._crib else KIOSK)
        return services

    def _on_opened(self, services: Services) -> None:
        context = self._to_close.enter_context(
            desk_context(services, self._theme, self._preferences, self._toasts, self._languages, self._tasks)
        )
        if self._crib:
            self.window = self._make_crib(context)
        else:
            self.window = self._make_kiosk(context)
        self.watchdog = Watchdog(services.reachable, self._tasks, self.window)

    def _make_kiosk(self, context: DeskContext) -> KioskWindow:
        from apcdesk.desk.kiosk.window import KioskWindow  # noqa: PLC0415 - loaded by now

        window = KioskWindow(context, place=self._place)
        window.asides.restartable = True
        window.left.connect(QCoreApplication.quit)
        window.restarted.connect(partial(QCoreApplication.exit, RESTART))
        window.flow.catalogue_changed.connect(self._on_ready)
        return window

    def _make_crib(self, context: DeskContext) -> CribWindow:
        from apcdesk.desk.crib.window import CribWindow  # noqa: PLC0415 - loaded by now

        window = CribWindow(context, self._place)
        window.flow.standing_changed.connect(self._on_ready)
        return window

    def _on_ready(self) -> None:
        """There is something to show: the first time it takes the screen, and what stood there goes when it has it."""
        if self.window is None:
            return
        if not self.window.isVisible():
            self.window.installEventFilter(self)
            self._show(self.window)
            QTimer.singleShot(UNSEEN_MS, self, self._on_shown)
        if not self._crib:
            self._remember()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_shown)
        return False

    def _on_shown(self) -> None:
        """The window is painted, or nobody can see it."""
        if self._ended:
            return
        self.opening.allow_close()
        self.opening.close()
        if self.watchdog is not None:
            self.watchdog.ready()

    def _remember(self) -> None:
        from apcdesk.desk.kiosk.pages.attract_page import AttractPage  # noqa: PLC0415 - loaded by now

        page = getattr(self.window, "page", None)
        if isinstance(page, AttractPage):
            self._preferences.put(FIRST_SCREEN, asdict(page.remembered))

    def _show(self, screen: OpeningScreen | KioskWindow | CribWindow) -> None:
        if self._size is None:
            screen.fill_screen()
        else:
            screen.resize(*self._size)
            screen.show()

    def _on_failed(self, error: Exception) -> None:
        self.failure = error
        QCoreApplication.exit(1)


def tell_wrong_clock(services: Services) -> None:
    """Say in the log that this computer's clock is not that of the shared database: nobody on the screen could mend it."""
    ahead = services.clock_ahead()
    if abs(ahead) >= WRONG:
        log.warning(
            "the clock of this computer is %s %s that of the shared database: set it right",
            timedelta(seconds=round(abs(ahead).total_seconds())),
            "ahead of" if ahead > timedelta(0) else "behind",
        )


def remembered(value: Any) -> Remembered:
    """What was kept of the first screen; nothing of what is not in its form."""
    if not isinstance(value, Mapping):
        return Remembered()

    def words(name: str) -> tuple[str, ...]:
        found = value.get(name)
        return tuple(word for word in found if isinstance(word, str)) if isinstance(found, list) else ()

    return Remembered(str(value.get("organisation", "")), words("headline"), words("text"), words("hues"))
