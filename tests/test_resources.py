"""Bundled files are found in a checkout as in a wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from apcdesk.resources import read_bytes, read_text, resource_path

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    wheel = subprocess.run(
        [sys.executable, "-c", build], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.split()[-1]
    with zipfile.ZipFile(folder / wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_a_checkout_reads_the_top_level_folder() -> None:
    expected = PROJECT / "resources" / "tokens.json"

    assert resource_path("tokens.json") == expected
    assert read_bytes("tokens.json") == expected.read_bytes()
    assert read_text("tokens.json") == expected.read_text(encoding="utf-8")


def test_an_absent_file_is_named_in_the_error() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resource_path("icons/no-such.svg")


def test_a_name_cannot_lead_out_of_the_folder() -> None:
    with pytest.raises(ValueError, match="leads out"):
        resource_path("../pyproject.toml")


def test_a_wheel_carries_all_files_and_reads_its_own(unpacked_wheel: Path) -> None:
    code = "from apcdesk.resources import resource_path as path; print(path('tokens.json'))"

    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=unpacked_wheel,
        env={**os.environ, "PYTHONPATH": str(unpacked_wheel)},
        capture_output=True,
        text=True,
        check=True,
    )

    packed = unpacked_wheel / "apcdesk" / "_resources"
    assert Path(answer.stdout.strip()) == packed / "tokens.json"
    assert _names(packed) == _names(PROJECT / "resources")


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
