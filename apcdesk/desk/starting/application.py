"""The ways to start what has windows: the desk, the kiosk, the tour. Everything Qt is made and ended here.

Each loads what it shows by itself: none pays for the others.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
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

from apcdesk.desk.look.theme import MODE, Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.starting.garbage import GarbageCollector

if TYPE_CHECKING:
    from apcdesk.desk.staff.port.protocol import Port
    from apcdesk.desk.tour.looks import Look
    from apcdesk.desk.tour.walk import Seen, TourReport
    from apcdesk.desk.undo import Toasts
    from apcdesk.service.files.going_back import GoingBack
    from apcdesk.service.services import Services

TURN_SECONDS = 0.0005
"""By itself Python lets a worker go on for ten times as long before the GUI thread has its turn, and it waits for each of several
in a frame; while the port answers, half as many frames are late by this.
"""
SIGNAL_CHECK_MS = 200
"""Python sees a signal only while it runs: this is how often it does when nothing happens."""

COLLECTED = "apcdesk_garbage"
"""The property of an application whose garbage is looked for on its thread."""

log = logging.getLogger(__name__)
qt_log = logging.getLogger("apcdesk.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_desk(
    open_services: Callable[[], Services],
    preferences_path: Path,
    *,
    port: Callable[[Services], Port],
    mending: Callable[[], GoingBack] | None = None,
) -> int:
    """The staff desk until its window is closed; the exit status.

    The window comes first, in the colours of the theme; the rest of the look comes with the parts of the desk.
    `open_services` is called on a worker once it is on the screen, and `mending` where somebody wants to go back to a copy
    because the database is damaged. Raises what the former raised when the window was closed on it.
    """
    from apcdesk.desk.starting.restart import RESTART  # noqa: PLC0415 - see above
    from apcdesk.desk.starting.start import DeskStart  # noqa: PLC0415 - see above
    from apcdesk.desk.window.shell import ToastRelay  # noqa: PLC0415 - see above

    preferences = Preferences(preferences_path)
    app = make_application()
    theme = Theme(app, Mode(preferences.get(MODE, Mode.SYSTEM)))
    theme.apply_colours()
    toasts = ToastRelay()
    with _watched(toasts):
        start = DeskStart(open_services, port, preferences, theme, toasts, mending)
        start.window.fit(start.window.screen().availableSize())
        start.window.show()
        status = app.exec()
        start.end()
        _end(app, start.window)
    if start.failure is not None and status != RESTART:
        raise start.failure
    return status


def run_kiosk(
    open_services: Callable[[], Services],
    preferences_path: Path,
    *,
    window_size: tuple[int, int] | None,
    place: str,
    crib: bool = False,
) -> int:
    """The public face, full screen or in a window of this size, until staff or somebody outside end it.

    With `crib` it is the window of a tool crib. The screen comes first: `open_services` is called on a worker once it
    is painted. The exit status; RESTART when staff want it to start anew. Raises what `open_services` raised.
    """
    from apcdesk.desk.kiosk.start import KioskStart  # noqa: PLC0415 - see above
    from apcdesk.desk.undo import NoToasts  # noqa: PLC0415 - see above

    preferences = Preferences(preferences_path)
    app = make_application()
    theme = make_theme(app, Mode(preferences.get(MODE, Mode.LIGHT)))
    toasts = NoToasts()
    with _watched(toasts):
        start = KioskStart(
            open_services, preferences, theme, toasts, place=place, crib=crib, size=window_size
        )
        start.show()
        status = app.exec()
        start.stop()
        for window in (start.opening, start.window):
            if window is not None:
                _end(app, window)
        start.end()
    if start.failure is not None:
        raise start.failure
    return status


def run_board(services: Services, preferences_path: Path, *, window_size: tuple[int, int] | None) -> int:
    """The board of the waiting line, full screen or in a window of this size, until it is closed."""
    from apcdesk.desk.board.window import BoardWindow  # noqa: PLC0415 - see above
    from apcdesk.desk.context import desk_context  # noqa: PLC0415 - see above
    from apcdesk.desk.language.languages import Languages, local_language  # noqa: PLC0415 - see above
    from apcdesk.desk.starting.service_manager import Watchdog  # noqa: PLC0415 - see above
    from apcdesk.desk.tasks import Tasks  # noqa: PLC0415 - see above
    from apcdesk.desk.undo import NoToasts  # noqa: PLC0415 - see above

    preferences = Preferences(preferences_path)
    app = make_application()
    theme = make_theme(app, Mode(preferences.get(MODE, Mode.LIGHT)))
    languages = Languages(local_language(QLocale.system(), "kiosk"), ["kiosk"])
    toasts = NoToasts()
    with desk_context(services, theme, preferences, toasts, languages, Tasks()) as context, _watched(toasts):
        window = BoardWindow(context)
        watchdog = Watchdog(services.reachable, context.tasks, window)
        window.shown_anew.connect(watchdog.ready)
        if window_size is None:
            window.fill_screen(app.primaryScreen())
        else:
            window.resize(*window_size)
            window.show()
        status = app.exec()
        watchdog.stop()
        _end(app, window)
    return status


def run_tour(
    services: Services,
    preferences_path: Path,
    out: Path,
    *,
    port: Port,
    looks: Sequence[Look] = (),
    seen: Seen | None = None,
) -> TourReport:
    """Drive the real windows through the demo and write a picture of each screen into the folder `out`.

    In the `looks` they come once more. `seen(name, window)` follows each picture. Raises KeyboardInterrupt after the
    picture during which Ctrl C was pressed.
    """
    from apcdesk.desk.context import desk_context  # noqa: PLC0415 - see above
    from apcdesk.desk.language.languages import ENGLISH, Languages  # noqa: PLC0415 - see above
    from apcdesk.desk.staff.port.switch import PortSwitch  # noqa: PLC0415 - see above
    from apcdesk.desk.starting.start import DESK_CATALOGUES  # noqa: PLC0415 - see above
    from apcdesk.desk.tasks import Tasks  # noqa: PLC0415 - see above
    from apcdesk.desk.tour.walk import Tour  # noqa: PLC0415 - see above
    from apcdesk.desk.window.shell import ToastRelay  # noqa: PLC0415 - see above

    app = make_application()
    theme = make_theme(app, Mode.LIGHT)
    toasts = ToastRelay()
    languages = Languages(ENGLISH.locale, DESK_CATALOGUES)
    preferences = Preferences(preferences_path)
    stopped = threading.Event()

    def after_picture(name: str, window: QWidget) -> None:
        if seen is not None:
            seen(name, window)
        if stopped.is_set():  # not in the handler: Qt swallows what is raised while it calls
            raise KeyboardInterrupt

    with (
        desk_context(services, theme, preferences, toasts, languages, Tasks()) as context,
        _watched(toasts, stopped.set),
    ):
        switch = PortSwitch(port, preferences, context.tasks)
        try:
            return Tour(context, toasts, switch, out, looks, after_picture).run()
        finally:
            switch.close()


def make_application() -> QApplication:
    """The one QApplication of the process; from now on garbage is looked for on this thread only, and a worker that
    computes lets this thread go on within half a millisecond.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["apcdesk"])
    if not app.property(COLLECTED):  # to look for it among the children would take 5 ms
        GarbageCollector(app)
        app.setProperty(COLLECTED, True)
    sys.setswitchinterval(TURN_SECONDS)
    app.setApplicationName("apcdesk")
    app.setApplicationDisplayName("apcdesk")
    app.setDesktopFileName("apcdesk")
    return app


def make_theme(app: QApplication, mode: Mode) -> Theme:
    """The look, applied to the application."""
    theme = Theme(app, mode)
    theme.apply()
    return theme


def _end(app: QApplication, window: QWidget) -> None:
    """Close the window for good, after the application's loop has ended."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # the last window that closes asks to quit; nobody is left to take it, and a later loop would end at once
    QCoreApplication.removePostedEvents(app, QEvent.Type.Quit)


@contextmanager
def _watched(toasts: Toasts, on_signal: Callable[[], object] = QCoreApplication.quit) -> Iterator[None]:
    """Signals end the application, or do what is given; what nobody caught is logged and said. All as before after the block."""
    timer = QTimer(interval=SIGNAL_CHECK_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    signals = {
        number: signal.signal(number, lambda *_: on_signal()) for number in (signal.SIGTERM, signal.SIGINT)
    }
    hook, thread_hook = sys.excepthook, threading.excepthook
    sys.excepthook = _excepthook(toasts)
    threading.excepthook = _thread_excepthook
    try:
        with quiet_messages():
            yield
    finally:
        sys.excepthook, threading.excepthook = hook, thread_hook
        for number, handler in signals.items():
            signal.signal(number, handler)
        timer.stop()


def _excepthook(
    toasts: Toasts,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], Any]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            from apcdesk.desk.language.errors import explain  # noqa: PLC0415 - seldom needed, and never before the first paint

            toasts.refuse(explain(error))

    return hook


def _thread_excepthook(failed: threading.ExceptHookArgs) -> None:
    log.critical("a thread ended by a failure", exc_info=failed.exc_value)


@contextmanager
def quiet_messages() -> Iterator[None]:
    """What Qt says goes into the log; as before after the block."""
    messages = qInstallMessageHandler(_log_message)
    try:
        yield
    finally:
        qInstallMessageHandler(messages)


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    offscreen = text.startswith("This plugin does not support")  # what only a real screen has: no news
    qt_log.log(logging.DEBUG if offscreen else _LEVELS.get(kind, logging.WARNING), "%s", text)
