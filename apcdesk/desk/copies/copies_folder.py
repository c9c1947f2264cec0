"""Where this machine saved the last copy: on a stick too, which may have come back under another mount since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from apcdesk.desk.preferences import Preferences

FOLDER, VOLUME = "copies", "copies_volume"


@dataclass(frozen=True, slots=True)
class Volume:
    """A disk or a stick: where it is mounted, and what stays the same of it when it is put in again."""

    root: Path
    identity: str


def remember(preferences: Preferences, folder: Path) -> None:
    """Keep the folder for the next copy, and what it is on."""
    volume = volume_of(folder)
    preferences.put(FOLDER, str(folder))
    preferences.put(VOLUME, {"root": str(volume.root), "identity": volume.identity})


def find_again(preferences: Preferences) -> Path | None:
    """The folder of the last copy, wherever its stick is mounted now; None where it is not here.

    The empty path where no copy was saved yet. What another volume has under the same path is another folder.
    """
    folder, known = preferences.get(FOLDER, ""), preferences.get(VOLUME)
    if not folder:
        return Path()
    path = Path(folder)
    if not isinstance(known, dict):  # remembered by an earlier version
        return path if path.is_dir() else None
    was = Volume(Path(known["root"]), known["identity"])
    here = volume_of(path).root == was.root
    if path.is_dir() and here and volume_of(path).identity == was.identity:
        return path
    below = path.relative_to(was.root) if path.is_relative_to(was.root) else Path()
    again = [one.root / below for one in mounted() if one.identity == was.identity]
    return next((one for one in [*again, *[path] * here] if one.is_dir()), None)


def volume_of(folder: Path) -> Volume:
    """What the folder is on."""
    return _volume(QStorageInfo(str(folder)))


def mounted() -> Sequence[Volume]:
    """What is there now."""
    return [_volume(one) for one in QStorageInfo.mountedVolumes() if one.isValid() and one.isReady()]


def _volume(info: QStorageInfo) -> Volume:
    kind = bytes(info.fileSystemType().data()).decode(errors="replace")
    return Volume(Path(info.rootPath()), f"{info.name()} {kind} {info.bytesTotal()}")
