"""The ways to start what has windows: the desk, the kiosk, the tour. Everything Qt is made and ended here."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.bridge import Bridge
from apcdesk.desk.context import DeskContext
from apcdesk.desk.dates import DateWords
from apcdesk.desk.languages import ENGLISH, Languages, language_of, spoken
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.shell import THEME, MainWindow, ToastRelay
from apcdesk.desk.staff.port.protocol import Port
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.theme import Mode, Theme
from apcdesk.desk.undo import Toasts, UndoStack
from apcdesk.desk.words import explain
from apcdesk.service.services import Services

if TYPE_CHECKING:
    from apcdesk.desk.tour import TourReport

SIGNAL_CHECK_MS = 200
"""Python sees a signal only while it runs: this is how often it does when nothing happens."""

log = logging.getLogger(__name__)
qt_log = logging.getLogger("apcdesk.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_desk(services: Services, preferences_path: Path, *, port: Port) -> int:
    """The staff desk until its window is closed; the exit status."""
    preferences = Preferences(preferences_path)
    app = make_application()
    theme = make_theme(app, Mode(preferences.get(THEME, Mode.SYSTEM)))
    toasts = ToastRelay()
    with (
        desk_context(
            services, theme, preferences, toasts, local_language(QLocale.system(), "desk")
        ) as context,
        _watched(toasts),
    ):
        switch = PortSwitch(port, preferences, context.tasks)
        window = MainWindow(context, toasts, switch)
        window.show()
        switch.restore()
        status = app.exec()
        switch.close()
        _end(app, window)
    return status


def run_kiosk(
    services: Services, preferences_path: Path, *, window_size: tuple[int, int] | None, place: str
) -> int:
    """The public face, full screen or in a window of this size, until it is ended from outside."""
    from apcdesk.desk.kiosk.window import KioskWindow  # noqa: PLC0415 - the desk starts without it

    preferences = Preferences(preferences_path)
    app = make_application()
    theme = make_theme(app, Mode(preferences.get(THEME, Mode.LIGHT)))
    toasts = ToastRelay()
    with (
        desk_context(
            services, theme, preferences, toasts, local_language(QLocale.system(), "kiosk"), ["kiosk"]
        ) as context,
        _watched(toasts),
    ):
        window = KioskWindow(context, place=place)
        if window_size is None:
            # without a window manager a full screen needs the size of the screen as well
            window.setGeometry(app.primaryScreen().geometry())
            window.showFullScreen()
        else:
            window.resize(*window_size)
            window.show()
        status = app.exec()
        window.allow_close()
        _end(app, window)
    return status


def run_tour(services: Services, preferences_path: Path, out: Path, *, port: Port) -> TourReport:
    """Drive the real windows through the demo and write a picture of each screen into the folder `out`."""
    from apcdesk.desk.tour import Tour  # noqa: PLC0415 - the desk starts without it

    app = make_application()
    theme = make_theme(app, Mode.LIGHT)
    toasts = ToastRelay()
    language = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    preferences = Preferences(preferences_path)
    with (
        desk_context(services, theme, preferences, toasts, language, ["kiosk"]) as context,
        _watched(toasts),
    ):
        switch = PortSwitch(port, preferences, context.tasks)
        try:
            return Tour(context, toasts, switch, out).run()
        finally:
            switch.close()


def make_application() -> QApplication:
    """The one QApplication of the process."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["apcdesk"])
    app.setApplicationName("apcdesk")
    app.setApplicationDisplayName("apcdesk")
    app.setDesktopFileName("apcdesk")
    return app


def make_theme(app: QApplication, mode: Mode) -> Theme:
    """The look, applied to the application."""
    theme = Theme(app, mode)
    theme.apply()
    return theme


@contextmanager
def desk_context(
    services: Services,
    theme: Theme,
    preferences: Preferences,
    toasts: Toasts,
    locale: QLocale,
    catalogues: Sequence[str] = ("desk", "kiosk"),
) -> Iterator[DeskContext]:
    """What every pane is handed, in the language of the locale; workers and the bridge end with the block.

    A language is offered when all of the `catalogues` know it.
    """
    tasks = Tasks()
    bridge = Bridge(services.changes.feed)
    dates = DateWords(services.tzid, locale)
    languages = Languages(dates, catalogues)
    try:
        yield DeskContext(
            services=services,
            theme=theme,
            icons=theme.icons,
            tasks=tasks,
            bridge=bridge,
            dates=dates,
            languages=languages,
            undo=UndoStack(services.changes, tasks, toasts),
            toasts=toasts,
            preferences=preferences,
        )
    finally:
        languages.close()
        bridge.close()
        tasks.close()


def _end(app: QApplication, window: QWidget) -> None:
    """Close the window for good, after the application's loop has ended."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # the last window that closes asks to quit; nobody is left to take it, and a later loop would end at once
    QCoreApplication.removePostedEvents(app, QEvent.Type.Quit)


@contextmanager
def _watched(toasts: Toasts) -> Iterator[None]:
    """Signals end the application; what nobody caught is logged and said. All as before after the block."""
    timer = QTimer(interval=SIGNAL_CHECK_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    signals = {number: signal.signal(number, _quit) for number in (signal.SIGTERM, signal.SIGINT)}
    hook, thread_hook = sys.excepthook, threading.excepthook
    sys.excepthook = _excepthook(toasts)
    threading.excepthook = _thread_excepthook
    messages = qInstallMessageHandler(_log_message)
    try:
        yield
    finally:
        qInstallMessageHandler(messages)
        sys.excepthook, threading.excepthook = hook, thread_hook
        for number, handler in signals.items():
            signal.signal(number, handler)
        timer.stop()


def _quit(number: int, frame: FrameType | None) -> None:
    QCoreApplication.quit()


def _excepthook(
    toasts: Toasts,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], Any]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            toasts.show(explain(error))

    return hook


def _thread_excepthook(failed: threading.ExceptHookArgs) -> None:
    log.critical("a thread ended by a failure", exc_info=failed.exc_value)


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    offscreen = text.startswith("This plugin does not support")  # what only a real screen has: no news
    qt_log.log(logging.DEBUG if offscreen else _LEVELS.get(kind, logging.WARNING), "%s", text)


def local_language(system: QLocale, catalogue: str) -> QLocale:
    """The computer's own language where the catalogue knows it, else English.

    English words have the times of the computer's country: 24 hours, unless it writes twice 12.
    """
    if system.language() == QLocale.Language.C:
        return ENGLISH.locale
    found = language_of(system)
    if found is not None and found is not ENGLISH and found in spoken(catalogue):
        return found.locale
    return QLocale(QLocale.Language.English, system.territory())
