"""The window of the desk is filled: the database is opened behind it, and the window shown what is in it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from apcdesk.desk.context import DeskContext, desk_context
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.languages import Languages
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import WENT_BACK, Preferences
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from apcdesk.errors import FileDamaged
from apcdesk.heap import give_back_what_is_free

if TYPE_CHECKING:
    from apcdesk.desk.staff.port.protocol import Port
    from apcdesk.desk.staff.port.switch import PortSwitch
    from apcdesk.desk.starting.first_start import FirstStart
    from apcdesk.service.files.going_back import GoingBack as Returning
    from apcdesk.service.services import Services

Mending: TypeAlias = "Callable[[], Returning]"
"""Makes the service that goes back to a copy without a database that opens."""
FIRST_MODULES = (
    "apcdesk.desk.starting.open_desk",
    "apcdesk.desk.clock_watch",
    "apcdesk.desk.scans.desk",
    "apcdesk.desk.starting.place_zone",
    "apcdesk.desk.staff.agenda.pane",
    "apcdesk.desk.staff.port.switch",
)
"""What the desk shows first: loaded on the worker, so that the window answers meanwhile."""


class DeskFilling(QObject):
    """Opens the database on a worker and fills the furnished window with it. Lives on the GUI thread."""

    def __init__(
        self,
        open_services: Callable[[], Services],
        port: Callable[[Services], Port],
        preferences: Preferences,
        theme: Theme,
        toasts: ToastRelay,
        languages: Languages,
        window: MainWindow,
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
        self._tasks = Tasks()
        self._to_close = ExitStack()
        self._to_close.callback(self._tasks.close)
        self._switch: PortSwitch | None = None
        self._languages = languages
        self.failure: Exception | None = None
        self.window = window
        window.opening.again.connect(self.open)
        window.opening.copy_wanted.connect(self._on_copy_wanted)

    def end(self) -> None:
        """Stop what was started, in reverse order; waits for a database that is still being opened."""
        if self._switch is not None:
            self._switch.close()
        self._to_close.close()

    def open(self) -> None:
        """Open the database, or try again."""
        self.failure = None
        self.window.opening.wait()
        self._tasks.run(self._load, owner=self, done=self._on_opened, failed=self._on_failed)

    def _load(self) -> tuple[Services, bool]:
        """On the worker: open the services, and load what the first pane is made of. Whether the database is new, too."""
        services = self._open_services()
        for module in FIRST_MODULES:
            import_module(module)
        new = services.installation.is_new()
        give_back_what_is_free()
        return services, new

    def _on_opened(self, opened: tuple[Services, bool]) -> None:
        from apcdesk.desk.staff.port.switch import PortSwitch  # noqa: PLC0415 - loaded by now

        services, new = opened
        context = self._to_close.enter_context(
            desk_context(services, self._theme, self._preferences, self._toasts, self._languages, self._tasks)
        )
        self._switch = PortSwitch(self._port(services), self._preferences, self._tasks)
        if new:
            self._ask_how(context)
        else:
            self._fill(context, self._switch)
        self._switch.restore()

    def _ask_how(self, context: DeskContext) -> None:
        from apcdesk.desk.starting.first_start import FirstStart  # noqa: PLC0415 - loaded once in the life of a database

        first = FirstStart(context)
        first.begun.connect(self._on_begun)
        self.window.ask(first)

    def _on_begun(self, first: FirstStart) -> None:
        assert self._switch is not None
        window = self.window
        self._fill(first.context, self._switch)
        first.deleteLater()
        if first.day is not None:
            window.go("agenda")
            window.agenda.show_date(first.day)
            return
        window.go("calendars")
        if first.wants_import:
            window.calendars.commands.show_import_menu(window.calendars.import_button)
        else:
            window.calendars.ids.field.setFocus()

    def _fill(self, context: DeskContext, switch: PortSwitch) -> None:
        from apcdesk.desk.clock_watch import ClockWatch  # noqa: PLC0415 - loaded by now
        from apcdesk.desk.scans.desk import DeskScans  # noqa: PLC0415 - as above
        from apcdesk.desk.starting.place_zone import PlaceZone  # noqa: PLC0415 - as above

        self.window.open(context, switch)
        DeskScans(self.window)
        PlaceZone(context, self.window)
        ClockWatch(context, self.window)
        if self._preferences.get(WENT_BACK) is not None:
            from apcdesk.desk.copies.going_back import tell_outcome  # noqa: PLC0415 - seldom needed

            tell_outcome(context)

    def _on_failed(self, error: Exception) -> None:
        self.failure = error
        damaged = self._mending is not None and isinstance(error, FileDamaged)
        self.window.opening.show_problem(explain(error), damaged=damaged)

    def _on_copy_wanted(self) -> None:
        from apcdesk.desk.copies.going_back import GoingBack  # noqa: PLC0415 - seldom needed
        from apcdesk.desk.copies.restoring import Restoring  # noqa: PLC0415 - as above

        assert self._mending is not None, "the button is shown only then"
        service = self._mending()
        dates = DateWords(service.tzid, self._languages.locale)
        desk = Restoring(service, self._theme, self._tasks, dates, self._toasts, self._preferences)
        GoingBack(desk, self.window).ask()
