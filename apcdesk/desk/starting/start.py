"""The start of the desk: the bare window is painted first, and the rest of the desk is loaded behind it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal

from apcdesk.desk.language.languages import LANGUAGE, Languages, language, local_language
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.window.shell import MainWindow, ToastRelay

if TYPE_CHECKING:
    from apcdesk.desk.staff.port.protocol import Port
    from apcdesk.desk.starting.filling import DeskFilling, Mending
    from apcdesk.service.services import Services

PARTS = ("apcdesk.desk.window.furniture", "apcdesk.desk.look.display", "apcdesk.desk.starting.filling")
"""What the window is furnished with: loaded off the GUI thread, so that the window answers meanwhile."""
DESK_CATALOGUES = ("desk", "kiosk")
"""The catalogues of words that the desk is made of."""
UNSEEN_MS = 500
"""A window that starts minimized is not painted; its port and its kiosks wait no longer than this."""


class DeskStart(QObject):
    """Shows the bare window, and furnishes and fills it once it is painted. Lives on the GUI thread."""

    _loaded = Signal()

    def __init__(
        self,
        open_services: Callable[[], Services],
        port: Callable[[Services], Port],
        preferences: Preferences,
        theme: Theme,
        toasts: ToastRelay,
        mending: Mending | None = None,
    ) -> None:
        """`mending` goes back to a copy where the database is damaged."""
        super().__init__()
        self._mending = mending
        self._open_services = open_services
        self._port = port
        self._preferences = preferences
        self._theme = theme
        self._toasts = toasts
        self._loader = Thread(target=self._load, name="desk-parts")
        self._begun = False
        self._ended = False
        self._filling: DeskFilling | None = None
        self._languages = desk_languages(preferences)
        self.window = MainWindow(theme, preferences, toasts)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        self.window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNSEEN_MS, self, self._begin)

    @property
    def failure(self) -> Exception | None:
        """What kept the database from opening, unless it was opened since."""
        return None if self._filling is None else self._filling.failure

    def end(self) -> None:
        """Stop what was started, in reverse order; waits for what is still being loaded or opened."""
        self._ended = True
        if self._begun:
            self._loader.join()
        if self._filling is not None:
            self._filling.end()
        self._languages.close()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._loader.start()

    def _load(self) -> None:
        """On a thread of its own. What fails here fails again where it is needed, and is said there."""
        try:
            for module in PARTS:
                import_module(module)
        finally:
            self._loaded.emit()

    def _on_loaded(self) -> None:
        from apcdesk.desk.starting.filling import DeskFilling  # noqa: PLC0415 - loaded by now

        if self._ended or self.window.isHidden():  # closed, though the loop has not ended yet
            return
        self._theme.apply()
        self.window.furnish()
        self._filling = DeskFilling(
            self._open_services,
            self._port,
            self._preferences,
            self._theme,
            self._toasts,
            self._languages,
            self.window,
            self._mending,
        )
        self._filling.open()


def desk_languages(preferences: Preferences) -> Languages:
    """The languages of the staff desk, speaking the one that was chosen on this machine, else the computer's."""
    languages = Languages(local_language(QLocale.system(), *DESK_CATALOGUES), DESK_CATALOGUES)
    wanted = language(preferences.get(LANGUAGE, ""))
    if wanted is not None and wanted in languages.offered:
        languages.make_usual(wanted.code)
    return languages
