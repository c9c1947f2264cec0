"""The one place that builds everything, starts it, and stops it in reverse order.

What a run is made of is imported by the function that builds it: the desk's window is on the screen before the database
and its library are touched.
"""

from __future__ import annotations

import errno
import gc
import json
import logging
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apcdesk import resources
from apcdesk.domain.changes import SYSTEM, Door, Origin
from apcdesk.domain.ids import ClientId
from apcdesk.heap import keep_large_pieces_apart, without_garbage_collection
from apcdesk.later import postpone, postponed
from apcdesk.screens import has_display
from apcdesk.settings import TEMPORARY, Settings

if TYPE_CHECKING:
    from apcdesk.api.door import PortDoor
    from apcdesk.api.fault_table import Fault
    from apcdesk.desk.paper_run import PaperRun
    from apcdesk.service.clock import Clock
    from apcdesk.service.files.going_back import GoingBack
    from apcdesk.service.services import Services

STORY = "demo/story.json"
NOT_FOR_SQLALCHEMY = {"asyncio": ("iscoroutine",), "importlib.metadata": ()}
"""What it imports for asynchronous drivers and for dialects of others; the function it only takes a name of."""
COMMAND_LINE = Origin(Door.STAFF, name="command line")


@contextmanager
def data_folder(wanted: Path | str | None) -> Iterator[Path | None]:
    """The data folder of this run; one that is forgotten afterwards for `:temporary:`. Raises OSError for a file."""
    if wanted != TEMPORARY:
        folder = None if wanted is None else Path(wanted)
        if folder is not None and folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "this is a file; --data names a folder", str(folder))
        yield folder
        return
    before = signal.signal(signal.SIGTERM, _leave)  # which would end the process and leave the folder
    try:
        with tempfile.TemporaryDirectory(prefix="apcdesk-") as made:
            yield Path(made)
    finally:
        signal.signal(signal.SIGTERM, before)


def _leave(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


@contextmanager
def opened(settings: Settings, who: str = "command") -> Iterator[Services]:
    """The services of this run, closed at the end; `who` opens them, as in StillOpen."""
    logging.basicConfig(
        level=settings.log_level,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        force=True,
    )
    services = _open(settings, who)
    try:
        if settings.client is not None:
            client_id, secret = settings.client
            services.clients.ensure(ClientId(client_id), secret, origin=SYSTEM)
        yield services
    finally:
        services.close()
        gc.unfreeze()


def _open(settings: Settings, who: str) -> Services:
    """The services of this run, without a look for garbage meanwhile: what is loaded now stays."""
    postpone("hashlib", "hmac", "secrets")
    with without_garbage_collection():  # a seventh of the time
        with postponed(NOT_FOR_SQLALCHEMY):
            from apcdesk.service.services import open_services  # noqa: PLC0415 - see above

        services = open_services(
            settings.database,
            settings.keys,
            make_clock(settings),
            computer_zone(),
            durable=not settings.temporary,
            elements=settings.elements,
            who=who,
        )
        keep_large_pieces_apart()
        gc.freeze()  # nor is it looked through later, which would hold an answer up by 50 ms
    return services


def read_faults(file: Path) -> Sequence[Fault]:
    """What the port is to do wrong on purpose. Raises Invalid with all problems of the table."""
    from apcdesk.api.fault_table import read_faults as read  # noqa: PLC0415 - as the port itself

    return read(file)


def serve(
    settings: Settings,
    *,
    host: str,
    port: int,
    base_url: str | None,
    faults: Sequence[Fault] = (),
    elements: Path | None = None,
    ready: Callable[[str], None],
) -> None:
    """The port without a window, until SIGTERM or Ctrl C; `elements` is kept as by `add_elements` before.

    Raises OSError when the address is in use, and what `add_elements` raises.
    """
    from apcdesk.api.door import PortDoor  # noqa: PLC0415 - see above

    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    with opened(settings, "port") as services:
        if elements is not None:
            services.element_bundle.add(elements)
        services.changes.feed.start()
        door = PortDoor(services, base_url, faults)
        real_host, real_port = door.start(host, port)
        shown = f"[{real_host}]" if ":" in real_host else real_host
        try:
            ready(f"http://{shown}:{real_port}")
            # A wait without an end would keep the signal's handler from running on Windows.
            while not ended.wait(0.5):
                pass
        finally:
            door.stop()


def run_desk(settings: Settings) -> int:
    """The desk, until its window is closed. Raises what kept the database from opening.

    After going back to a copy it is this program in a new process.
    """
    with without_garbage_collection():  # what is loaded now stays
        from apcdesk.desk.starting.application import run_desk as run  # noqa: PLC0415 - only screens pay for Qt
        from apcdesk.desk.starting.restart import RESTART  # noqa: PLC0415 - as above

    made: list[Services] = []
    mended: list[GoingBack] = []

    def open_services() -> Services:
        made.append(_open_live(settings, to_close, "desk"))
        return made[-1]

    def mending() -> GoingBack:
        from apcdesk.app.going_back import without_database  # noqa: PLC0415 - seldom needed

        mended.append(to_close.enter_context(without_database(settings)))
        return mended[-1]

    with ExitStack() as to_close:
        status = run(open_services, settings.preferences, port=_port, mending=mending)
    if status == RESTART:
        from apcdesk.app.going_back import go_back_as_agreed  # noqa: PLC0415 - as above

        go_back_as_agreed((*mended, *(services.going_back for services in made)), settings.preferences)
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very program again
    return status


def _open_live(settings: Settings, to_close: ExitStack, who: str) -> Services:
    """The services of a screen, which hears of changes until it is closed."""
    services = to_close.enter_context(opened(settings, who))
    services.changes.feed.start()
    return services


def _port(services: Services) -> PortDoor:
    from apcdesk.api.door import PortDoor  # noqa: PLC0415 - see above

    return PortDoor(services)


def run_kiosk(settings: Settings, *, window: tuple[int, int] | None, place: str, crib: bool = False) -> int:
    """The public face, or with `crib` the window of a tool crib, until staff or somebody outside end it.

    A restart is this program in a new process.
    """
    with without_garbage_collection():  # what is loaded now stays
        from apcdesk.desk.starting.application import run_kiosk as run  # noqa: PLC0415 - only screens pay for Qt
        from apcdesk.desk.starting.restart import RESTART  # noqa: PLC0415 - as above

    with ExitStack() as to_close:
        open_services = partial(_open_live, settings, to_close, f"kiosk {place}".strip())
        status = run(open_services, settings.preferences, window_size=window, place=place, crib=crib)
    if status == RESTART:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very program again
    return status


def run_board(settings: Settings, *, window: tuple[int, int] | None) -> int:
    """The board of the waiting line, until it is closed."""
    from apcdesk.desk.starting.application import run_board as run  # noqa: PLC0415 - only screens pay for Qt

    with opened(settings, "board") as services:
        services.changes.feed.start()
        return run(services, settings.preferences, window_size=window)


def run_tour(
    settings: Settings, out: Path, *, looks: bool = False, seen: Callable[[str, Any], None] | None = None
) -> Sequence[str]:
    """Drive the real windows offscreen through the demo, in a data folder of its own; a line for each picture.

    With `looks` they come in other themes, languages and aids as well. `seen(name, window)` follows each picture.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from apcdesk.desk.starting.application import run_tour as run  # noqa: PLC0415 - only screens pay for Qt
    from apcdesk.desk.tour.looks import LOOKS  # noqa: PLC0415 - see above
    from apcdesk.service.demo.story import load_demo as load_story  # noqa: PLC0415 - see above

    story = json.loads(resources.read_text(STORY))
    with tempfile.TemporaryDirectory(prefix="apcdesk-tour-") as folder:
        data = Path(folder)
        alone = replace(
            settings,
            data=data,
            database=f"sqlite:///{data / 'apcdesk.sqlite'}",
            clock=datetime.fromisoformat(story["now"]),
            client=None,
        )
        with opened(alone) as services:
            load_story(services, story)
        with opened(alone) as services:  # again, now in the zone that the demo brought
            services.changes.feed.start()
            port = _port(services)
            shown = LOOKS if looks else ()
            return run(services, alone.preferences, out, port=port, looks=shown, seen=seen).lines


def print_agenda(
    settings: Settings, out: Path, *, day: date | None, view: str, calendars: Sequence[str], hide_names: bool
) -> None:
    """Days, weeks or a month of calendars as a PDF file. Raises Invalid."""
    from apcdesk.desk.paper_run import AgendaWish  # noqa: PLC0415 - only paper pays for Qt

    with _paper(settings) as run:
        run.agenda(AgendaWish(day, view, tuple(calendars), hide_names), out)


def print_labels(
    settings: Settings, out: Path, *, codes: Sequence[str], groups: Sequence[str], form: str, start: int
) -> int:
    """Labels of equipment as a PDF file; how many. Raises Invalid."""
    from apcdesk.desk.paper_run import LabelWish  # noqa: PLC0415 - as above

    with _paper(settings) as run:
        return run.labels(LabelWish(tuple(codes), tuple(groups), form, start), out)


def print_slip(settings: Settings, out: Path, *, code: str, width: int) -> None:
    """The slip of a booking as a PDF file. Raises Invalid."""
    with _paper(settings) as run:
        run.slip(code, width, out)


@contextmanager
def _paper(settings: Settings) -> Iterator[PaperRun]:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is made: it would end the process
    from apcdesk.desk.paper_run import paper_run  # noqa: PLC0415 - only paper pays for Qt

    with opened(settings) as services, paper_run(services, settings.preferences) as run:
        yield run


def make_clock(settings: Settings) -> Clock:
    """The clock of this run."""
    from apcdesk.service.clock import StoryClock, SystemClock  # noqa: PLC0415 - see above

    return SystemClock() if settings.clock is None else StoryClock(settings.clock)


def computer_zone() -> str:
    """The computer's zone, UTC when it has none that the database of zones knows."""
    import tzlocal  # noqa: PLC0415 - warns on odd machines when loaded; asked once a start

    try:
        return str(tzlocal.get_localzone_name())
    except (LookupError, ValueError):
        return "Etc/UTC"
