"""Services are loaded and built when they are first asked for, once."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import pytest

from apcdesk.domain.ids import WalkInId
from apcdesk.service import nouns
from apcdesk.service.first_use import first_use
from apcdesk.service.line.watch import LineWatch
from apcdesk.service.services import Services
from tests.builders_line import EYE, KIOSK, TZID, make_shop
from tests.builders_services import STORY_NOW

NAMES = [name for name, part in vars(Services).items() if isinstance(part, first_use)]


def test_every_service_is_there_and_stays_the_same(services):
    first = {name: getattr(services, name) for name in NAMES}

    assert len(NAMES) > 50
    assert {name: getattr(services, name) for name in NAMES} == first
    assert {type(one).__name__ for one in first.values()} == set(nouns.HOMES)


def test_what_is_no_service_is_no_attribute():
    with pytest.raises(AttributeError, match="no service is called Nobody"):
        getattr(nouns, "Nobody")  # noqa: B009  type checkers know that it is not there


def test_threads_that_ask_at_once_get_the_same_one():
    at_once, others = threading.Barrier(4), threading.Event()
    begun: list[Services] = []

    def build(its: Services) -> object:
        begun.append(its)
        others.wait(0.01)  # lets the other threads in, if anything does
        return object()

    class Few(Services):
        answer = first_use(build)

        def __init__(self) -> None:
            """Over no database."""

    few = Few()

    def ask(_: int) -> object:
        at_once.wait()
        return few.answer

    with ThreadPoolExecutor(4) as threads:
        answers = set(threads.map(ask, range(4)))

    assert (answers, begun) == ({few.answer}, [few])


def test_to_open_the_database_loads_no_more_than_a_desk_at_rest_needs(tmp_path):
    late = [
        "availability.solve",
        "availability.quick",
        "service.asking.answering",
        "service.bookings.booking",
        "service.line.waiting",
        "service.links.scheduling",
        "service.files.importing",
        "service.what_if.asking",
        "service.port.deliveries",
    ]
    assert all(find_spec(f"apcdesk.{name}") for name in late)
    program = (
        "import sys, pathlib\n"
        "from apcdesk.service.clock import SystemClock\n"
        "from apcdesk.service.services import open_services\n"
        f"services = open_services('sqlite:///' + {str(tmp_path / 'a.sqlite')!r}, None, SystemClock(), 'Etc/UTC')\n"
        "services.events, services.rules, services.custody, services.kiosks, services.marks, services.holds\n"
        "services.close()\n"
        f"print(*(name for name in {late} if 'apcdesk.' + name in sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "\n"


def test_the_line_is_looked_after_from_the_first_number_of_the_day(services, second, clock):
    stepped: list[WalkInId] = []
    watch = LineWatch(second.store, clock, TZID, lambda: stepped.append(WalkInId("step")))
    make_shop(services, clock)

    watch.step()
    assert stepped == []
    services.waiting_line.take_number(EYE, origin=KIOSK)
    watch.step()
    watch.step()
    assert len(stepped) == 2
    clock.advance(days=1)
    watch.step()
    assert (len(stepped), clock.now() > STORY_NOW) == (2, True)
