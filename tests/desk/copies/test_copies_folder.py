"""The folder of the last copy, on a stick that is put in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from apcdesk.desk.copies import copies_folder
from apcdesk.desk.copies.copies_folder import Volume, find_again, remember
from apcdesk.desk.preferences import Preferences

STICK, OTHER = "STICK vfat 16000000000", "PHOTOS vfat 16000000000"
Mounts = dict[str, str]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "desk.json")


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mounts:
    """What is mounted below the folder of the test, by name; all else is on the computer's disk."""
    found: Mounts = {}

    def volumes() -> list[Volume]:
        return [Volume(tmp_path / name, identity) for name, identity in found.items()]

    def volume_of(folder: Path) -> Volume:
        on = [one for one in volumes() if folder.is_relative_to(one.root)]
        return on[0] if on else Volume(Path("/"), "disk")

    monkeypatch.setattr(copies_folder, "mounted", volumes)
    monkeypatch.setattr(copies_folder, "volume_of", volume_of)
    return found


def copied_to_the_stick(tmp_path: Path, mounts: Mounts, preferences: Preferences) -> Path:
    mounts["STICK"] = STICK
    folder = tmp_path / "STICK" / "desk"
    folder.mkdir(parents=True)
    remember(preferences, folder)
    return folder


def test_it_is_where_it_was(tmp_path: Path, mounts: Mounts, preferences: Preferences) -> None:
    assert find_again(preferences) == Path()

    folder = copied_to_the_stick(tmp_path, mounts, preferences)

    assert find_again(Preferences(tmp_path / "desk.json")) == folder


def test_a_stick_under_another_mount_is_found_by_what_it_is(
    tmp_path: Path, mounts: Mounts, preferences: Preferences
) -> None:
    folder = copied_to_the_stick(tmp_path, mounts, preferences)
    (tmp_path / "STICK").rename(tmp_path / "STICK1")
    mounts.clear()
    mounts.update(PHOTOS=OTHER, STICK1=STICK)

    assert not folder.exists()
    assert find_again(preferences) == tmp_path / "STICK1" / "desk"


def test_what_is_left_of_a_mount_on_the_disk_is_not_the_stick(
    tmp_path: Path, mounts: Mounts, preferences: Preferences
) -> None:
    folder = copied_to_the_stick(tmp_path, mounts, preferences)
    mounts.clear()

    assert folder.is_dir()
    assert find_again(preferences) is None


def test_another_stick_in_its_place_is_offered_where_the_first_is_not_in(
    tmp_path: Path, mounts: Mounts, preferences: Preferences
) -> None:
    folder = copied_to_the_stick(tmp_path, mounts, preferences)
    mounts["STICK"] = OTHER

    assert find_again(preferences) == folder

    (tmp_path / "STICK1" / "desk").mkdir(parents=True)
    mounts["STICK1"] = STICK
    assert find_again(preferences) == tmp_path / "STICK1" / "desk"


def test_a_folder_that_an_earlier_version_remembered(tmp_path: Path, preferences: Preferences) -> None:
    preferences.put(copies_folder.FOLDER, str(tmp_path))
    assert find_again(preferences) == tmp_path

    preferences.put(copies_folder.FOLDER, str(tmp_path / "gone"))
    assert find_again(preferences) is None


def test_a_folder_of_this_computer_is_on_something_that_is_mounted(tmp_path: Path) -> None:
    assert copies_folder.volume_of(tmp_path) in copies_folder.mounted()
