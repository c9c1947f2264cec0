"""Files that are on the disk whole, or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """A name beside `path` to write under; once the block ends it is on the disk, and takes the place of what stands there.

    What the block raises leaves nothing of it, and what stood there. Raises OSError.
    """
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
        sync_file(part)
        part.replace(path)
    except BaseException:  # whatever it is, half a file is none
        part.unlink(missing_ok=True)
        raise


def sync_file(path: Path) -> None:
    """Wait until the disk has the file."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in the folder. Windows has no way to, and writes them by itself."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
