"""Who has a database open: known while they have, and not after they were killed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from apcdesk.errors import DatabaseBusy, StillOpen
from apcdesk.store.database import Store
from apcdesk.store.files import presence
from apcdesk.store.files.presence import Presence, alone, passed

KILLED = """
import os, sys
from pathlib import Path
from apcdesk.store.files.presence import Presence
Presence(Path(sys.argv[1]), "kiosk").come()
os._exit(9)
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Nobody looks whether it is there."""
    return tmp_path / "apcdesk.sqlite"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_knows_the_others_as_long_as_they_are_there(database):
    desk, kiosk, port = (Presence(database, who) for who in ("desk", "kiosk", "port"))
    for one in (desk, kiosk, port):
        one.come()

    assert (desk.others(), kiosk.others()) == (("kiosk", "port"), ("desk", "port"))

    kiosk.leave()
    kiosk.leave()

    assert desk.others() == ("port",)
    desk.leave()
    port.leave()
    assert names_in(database.parent) == ["apcdesk.sqlite-open"]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Kiosk 1 · Entrance", "Kiosk 1 · Entrance"),
        ("A-B-C / 2. Etage: „Süd“.", "A-B-C / 2. Etage: „Süd“."),
        ("ميناء" * 12, "ميناء" * 4),
    ],
)
def test_a_kiosk_is_known_by_its_name_as_far_as_a_file_can_bear_it(database, name, known):
    desk, kiosk = Presence(database, "desk"), Presence(database, f"kiosk {name}")
    desk.come()
    kiosk.come()

    assert desk.others() == (f"kiosk {known}",)
    kiosk.leave()
    desk.leave()
    assert names_in(database.parent) == ["apcdesk.sqlite-open"]


def test_who_was_killed_is_not_there_any_more(database):
    subprocess.run([sys.executable, "-c", KILLED, str(database)], check=False)
    left = names_in(database.parent)
    desk = Presence(database, "desk")

    desk.come()

    assert [name.rpartition("-kiosk-")[0] for name in left] == ["", "apcdesk.sqlite-open"]
    assert not [name for name in names_in(database.parent) if "kiosk" in name]
    assert desk.others() == ()
    desk.leave()


def test_one_is_alone_only_where_nobody_else_is(database):
    desk = Presence(database, "desk")
    desk.come()
    with pytest.raises(StillOpen) as caught, alone(database):
        pytest.fail("somebody is there")
    desk.leave()

    assert caught.value.who == ("desk",)
    with alone(database):
        pass


def test_who_comes_waits_while_another_is_alone(database, monkeypatch):
    monkeypatch.setattr(presence, "GATE_SECONDS", 0.05)
    late = Presence(database, "desk")

    with alone(database), pytest.raises(DatabaseBusy):
        late.come()
    late.come()

    with passed(database):
        pass
    late.leave()


def test_a_folder_in_which_nothing_can_be_written_has_nobody_who_is_known(tmp_path):
    lonely = Presence(tmp_path / "missing" / "apcdesk.sqlite", "desk")

    lonely.come()

    lonely.leave()
    assert names_in(tmp_path) == []


def test_a_store_is_there_from_its_opening_to_its_end(tmp_path):
    url = f"sqlite:///{tmp_path / 'apcdesk.sqlite'}"
    with closing(Store(url, who="desk")) as desk:
        with closing(Store(url, who="port")) as port:
            assert (desk.others(), port.others()) == (("port",), ("desk",))
        assert desk.others() == ()
