"""Cronofy's UI Elements, which somebody brings: the file stays as it came, in the data folder. Contract scheduling §7."""

from __future__ import annotations

import os
from pathlib import Path

from apcdesk.errors import Invalid

BUNDLE = "CronofyElements.js"
NOTICES = f"{BUNDLE}.LICENSE.txt"
"""The licences of what the bundle was made of, which go wherever it goes."""
MARK = b"CronofyElements"
MOST_BYTES = 20 * 1024 * 1024


class ElementBundle:
    """The files of the package `cronofy-elements` that the port serves. `folder` None has none, and takes none."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def add(self, file: Path) -> tuple[str, ...]:
        """Take the bundle and, when they stand beside it, the notices; the names under which they are served.

        Raises Invalid for another file, OSError for one that cannot be read or kept.
        """
        if self._folder is None:
            raise Invalid.one("file", "errors.not_supported", "there is no folder to keep it in")
        if file.stat().st_size > MOST_BYTES or MARK not in (bundle := file.read_bytes()):
            text = f"{file} is not the file {BUNDLE} of the package cronofy-elements"
            raise Invalid.one("file", "errors.not_recognized", text)
        kept = {BUNDLE: bundle}
        notices = file.with_name(f"{file.name}.LICENSE.txt")
        if notices.exists():
            kept[NOTICES] = notices.read_bytes()
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, content in kept.items():
            _write(self._folder / name, content)
        return tuple(kept)

    @property
    def size(self) -> int | None:
        """How many bytes the bundle has, None until it was added."""
        if self._folder is None:
            return None
        try:
            return (self._folder / BUNDLE).stat().st_size
        except FileNotFoundError:
            return None

    def read(self, name: str) -> bytes | None:
        """One of the two files; None for any other name, and until it was added."""
        if self._folder is None or name not in (BUNDLE, NOTICES):
            return None
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: the port may be serving it."""
    making = path.with_name(f"{path.name}.{os.getpid()}")
    making.write_bytes(content)
    making.replace(path)
