"""Packages of npm for tests, in the versions of a lock file; installed by the first test that needs them."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

BUILT = Path(__file__).parents[1] / "build" / "node"
HOW_TO_GET_NODE = "this needs node and npm: sudo apt-get install -y nodejs npm"
NPM_CI = (
    "npm",
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
)


def packages_of(project: Path) -> Path:
    """A folder with the packages of the project's lock file."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.fail(HOW_TO_GET_NODE)
    lock = (project / "package-lock.json").read_bytes()
    folder = BUILT / hashlib.sha256(lock).hexdigest()[:16]
    if not folder.exists():
        _install(project, folder)
    return folder


def _install(project: Path, folder: Path) -> None:
    """Into a folder that appears only when it is complete, whoever else does the same meanwhile."""
    making = folder.with_name(f"{folder.name}.{os.getpid()}")
    making.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(project / name, making)
    subprocess.run(NPM_CI, cwd=making, check=True, stdout=subprocess.DEVNULL)
    try:
        making.rename(folder)
    except OSError:  # another run was faster
        shutil.rmtree(making)
