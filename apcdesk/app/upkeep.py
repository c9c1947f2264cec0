"""What the command line does with what is kept: bring in, copy, compare, forget, and say who may do what."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk import resources
from apcdesk.app import COMMAND_LINE, STORY, computer_zone, make_clock, opened
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.ids import NO_SUCH_CODE, Sub
from apcdesk.errors import DatabaseNewer, FileUnusable, Invalid, NotFound, Unavailable
from apcdesk.settings import Settings, own_database

if TYPE_CHECKING:
    from apcdesk.domain.erasure import Traces
    from apcdesk.domain.feeds import Feed
    from apcdesk.domain.retention import Retention
    from apcdesk.service.checking import CheckReport
    from apcdesk.service.custody.check import CustodyReport
    from apcdesk.service.demo.story import DemoReport
    from apcdesk.service.files.copy_report import CopyReport
    from apcdesk.service.files.importing import ImportReport, Progress
    from apcdesk.service.options import Option
    from apcdesk.service.privacy.forgotten import Forgotten
    from apcdesk.store.database import Store
    from apcdesk.store.moving import Moved


def import_files(
    settings: Settings, paths: Sequence[Path], show: Callable[[str, int, int], None] | None
) -> ImportReport:
    """Import iCalendar files into calendars of the installation's own client. Ctrl C leaves nothing behind."""

    def progress(far: Progress) -> None:
        if show is not None:
            show(far.step, far.done, far.total)

    origin = Origin(Door.IMPORT, name="command line")
    with opened(settings) as services:
        return services.importing.run(paths, client_id=services.own_client, origin=origin, progress=progress)


def load_demo(settings: Settings) -> tuple[DemoReport, str]:
    """Load the demo; what was new, and the instant at which it plays."""
    from apcdesk.service.demo.story import load_demo as load_story  # noqa: PLC0415 - see above

    story = json.loads(resources.read_text(STORY))
    with opened(settings) as services:
        return load_story(services, story), story["now"]


def back_up(settings: Settings, out: Path) -> None:
    """A copy of the database that is whole, whoever writes meanwhile. Raises OSError, Unavailable for PostgreSQL."""
    with opened(settings) as services:
        services.store.copy_to(out)


def restore(
    settings: Settings, file: Path, show: Callable[[str, int, int], None] | None, *, yes: bool
) -> tuple[CopyReport, bool, Path | None]:
    """What is in a copy and what of here is not; whether something is here that cannot be read; with `yes` the copy takes
    the place of the database, whose file is then kept under the name that is returned, None when nothing was there.

    Raises Invalid when it is no whole copy or the database is a PostgreSQL, StillOpen, OSError, Unavailable.
    """
    from sqlalchemy import make_url  # noqa: PLC0415 - see above

    from apcdesk.service.files.coming_copy import read_copy  # noqa: PLC0415 - see above
    from apcdesk.service.files.going_back import go_back  # noqa: PLC0415 - see above

    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite" or url.database is None:
        text = "this is a PostgreSQL: whoever looks after it goes back with pg_restore"
        raise Invalid.one("database", "errors.not_supported", text)
    database, clock = Path(url.database), make_clock(settings)
    with ExitStack() as to_close:
        here, there = None, database.exists()
        if there:
            with suppress(FileUnusable, DatabaseNewer):  # what one goes back from may be damaged
                here = to_close.enter_context(opened(settings)).store
        coming = read_copy(file, database, clock.now(), here, show or (lambda *_: None))
    assert coming is not None, "only who asks to can cancel"
    damaged = there and here is None
    if not yes:
        coming.discard()
        return coming.report, damaged, None
    return coming.report, damaged, go_back(coming, clock.now(), coming.report.tzid or computer_zone())


def move(settings: Settings, to: str, show: Callable[[str, int, int], None] | None, *, follow: bool) -> Moved:
    """Write everything that is stored into another database, which must be empty; Ctrl C leaves it empty. To `follow`
    is that the data folder opens it from now on: whoever opened the old one would book what is booked already.

    Raises Invalid, also when one of them cannot be reached, and OSError.
    """
    from apcdesk.service.files.exporting import write_whole  # noqa: PLC0415 - see above
    from apcdesk.store.moving import move as move_all  # noqa: PLC0415 - see above

    def progress(done: int, total: int) -> None:
        if show is not None:
            show("write", done, total)

    with closing(_store("database", settings.database)) as source, closing(_store("to", to)) as target:
        moved = move_all(source, target, progress)
    if follow and to == own_database(settings.data):
        settings.moved_to.unlink(missing_ok=True)
    elif follow:
        # for its owner alone: there may be a password in it
        write_whole(settings.moved_to, [f"{to}\n".encode()])
    return moved


def _store(field: str, url: str) -> Store:
    """The store at the URL. Raises Invalid that names the field when it cannot be opened."""
    from apcdesk.store.database import Store  # noqa: PLC0415 - see above

    try:
        return Store(url)
    except Unavailable as error:
        raise Invalid.one(field, "errors.unavailable", str(error).splitlines()[0]) from error


def check(settings: Settings) -> tuple[CheckReport, CustodyReport]:
    """Compare the busy days with the events that make them, and the history of custody with itself; nothing is
    written."""
    from apcdesk.service.checking import check_busy_days  # noqa: PLC0415 - see above
    from apcdesk.service.custody.check import check_custody  # noqa: PLC0415 - see above

    with opened(settings) as services:
        return check_busy_days(services.store), check_custody(services.store)


def forget_visitors(settings: Settings, days: int | None) -> tuple[Forgotten, bool, Retention]:
    """Delete what visitors left whose day has come, after `days` were set for it, if they are given; how much it was,
    whether nothing is left of it in the file, and how long the rest is kept. Raises Invalid for other days."""
    with opened(settings) as services:
        if days is not None:
            services.forgetting.keep_for(days, origin=COMMAND_LINE)
        return *services.forgetting.forget(), services.forgetting.retention()


def erase_visitor(
    settings: Settings, code: str, *, yes: bool, cancel: bool
) -> tuple[Traces, str, tuple[Forgotten, bool] | None]:
    """What is known of whoever is behind a booking, and the zone of the place; with `yes` it is erased: how much that was,
    and whether nothing is left of it in the file. Raises Invalid for a code that no booking has."""
    with opened(settings) as services:
        try:
            booking_id = services.bookings.by_code(code).booking_id
        except NotFound:
            raise Invalid.one("code", "errors.invalid", NO_SUCH_CODE) from None
        traces = services.erasing.preview(booking_id)
        erased = None
        if yes and traces:
            erased = services.erasing.erase(booking_id, cancel=cancel, origin=COMMAND_LINE)
        return traces, services.tzid, erased


def own_client(settings: Settings) -> tuple[str, str | None]:
    """The installation's client_id, and its secret if this machine made it."""
    with opened(settings) as services:
        if settings.client is not None:
            return settings.client
        return services.own_client, services.clients.secret_of(services.own_client)


def make_feed(settings: Settings, calendar: str, *, full: bool) -> str:
    """A feed of a calendar, by any of its IDs or by name; the path at which the port serves it. Raises Invalid."""
    from apcdesk.domain.feeds import FeedDetail  # noqa: PLC0415 - see above
    from apcdesk.service.calendars.names import one_called  # noqa: PLC0415 - see above

    detail = FeedDetail.FULL if full else FeedDetail.BUSY
    with opened(settings) as services:
        chosen = one_called((*services.calendars.all(), *services.calendars.people()), calendar)
        return f"/feeds/{services.feeds.make(chosen, detail).secret}.ics"


def list_feeds(settings: Settings) -> Sequence[Feed]:
    """Every feed that is read."""
    with opened(settings) as services:
        return services.feeds.all()


def revoke_feed(settings: Settings, feed_id: str) -> None:
    """End a feed for good. Raises NotFound."""
    with opened(settings) as services:
        services.feeds.revoke(feed_id)


def add_elements(settings: Settings, file: Path) -> Sequence[str]:
    """Keep the bundle of Cronofy's UI Elements; the names under which its files are served.

    Raises Invalid for another file, OSError for one that cannot be read or kept.
    """
    with opened(settings) as services:
        return services.element_bundle.add(file)


def add_person(settings: Settings, name: str, email: str | None) -> Sub:
    """A local person's account; its sub. Raises Invalid with all problems."""
    with opened(settings) as services:
        return services.calendars.add_person(name, email=email, origin=COMMAND_LINE).sub


def list_people(settings: Settings) -> list[tuple[Sub, str]]:
    """Sub and name of every local person, by name."""
    with opened(settings) as services:
        return [(person.sub, person.account.name or "") for person in services.calendars.people()]


def list_options(settings: Settings) -> list[tuple[Option, int | None]]:
    """What the installation may have otherwise than usual, each with what was chosen, None where nobody did."""
    from apcdesk.service.options import OPTIONS  # noqa: PLC0415 - as what is opened

    with opened(settings) as services:
        return [(option, services.options.chosen(option)) for option in OPTIONS.values()]


def choose_option(settings: Settings, name: str, value: int | None) -> None:
    """Have it otherwise than usual, or as usual for None. Raises NotFound, Invalid."""
    with opened(settings) as services:
        if value is None:
            services.options.leave(name, origin=COMMAND_LINE)
        else:
            services.options.choose(name, value, origin=COMMAND_LINE)


def place_zone(settings: Settings, wanted: str | None) -> str:
    """The zone of the place, after it was changed to the one that is wanted. Raises Invalid."""
    with opened(settings) as services:
        if wanted is not None:
            services.installation.change_zone(wanted, origin=COMMAND_LINE)
        return wanted or services.tzid
