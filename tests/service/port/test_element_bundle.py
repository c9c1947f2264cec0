from pathlib import Path

import pytest

from apcdesk.errors import Invalid
from apcdesk.service.port.element_bundle import ElementBundle

SCRIPT = b"/*! see CronofyElements.js.LICENSE.txt */ var CronofyElements = {};"


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The file as the package has it, with the notices beside it."""
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "CronofyElements.js.LICENSE.txt").write_bytes(b"MIT")
    file = folder / "CronofyElements.js"
    file.write_bytes(SCRIPT)
    return file


def test_the_bundle_and_its_notices_are_kept_as_they_came(tmp_path: Path, brought: Path):
    bundle = ElementBundle(tmp_path / "data" / "elements")
    assert bundle.read("CronofyElements.js") is None

    names = bundle.add(brought)

    assert names == ("CronofyElements.js", "CronofyElements.js.LICENSE.txt")
    assert [bundle.read(name) for name in names] == [SCRIPT, b"MIT"]
    assert sorted(path.name for path in (tmp_path / "data" / "elements").iterdir()) == sorted(names)


def test_a_later_one_takes_the_place_of_the_first_whatever_its_name(tmp_path: Path, brought: Path):
    bundle = ElementBundle(tmp_path / "elements")
    bundle.add(brought)
    newer = tmp_path / "elements-2.js"
    newer.write_bytes(SCRIPT + b" // newer")

    assert bundle.add(newer) == ("CronofyElements.js",)
    assert bundle.read("CronofyElements.js") == SCRIPT + b" // newer"


def test_another_file_is_refused(tmp_path: Path):
    bundle = ElementBundle(tmp_path / "elements")
    other = tmp_path / "other.js"
    other.write_bytes(b"var React = {};")

    with pytest.raises(Invalid) as refused:
        bundle.add(other)
    assert [(problem.field, problem.key) for problem in refused.value.problems] == [
        ("file", "errors.not_recognized")
    ]
    assert not (tmp_path / "elements").exists()


def test_only_its_own_files_are_read(tmp_path: Path, brought: Path):
    bundle = ElementBundle(tmp_path)
    bundle.add(brought)
    (tmp_path / "keys.json").write_bytes(b"secret")

    assert [bundle.read(name) for name in ("keys.json", "../keys.json", "dist/CronofyElements.js")] == [
        None
    ] * 3


def test_without_a_folder_there_is_none(brought: Path):
    bundle = ElementBundle(None)

    assert bundle.read("CronofyElements.js") is None
    with pytest.raises(Invalid):
        bundle.add(brought)
