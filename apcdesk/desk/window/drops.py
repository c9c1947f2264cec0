"""What can be dropped on the window: calendar files and folders, and the list of badges."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> list[Path]:
    """The iCalendar files and folders of a drop; anything else is not ours."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".ics" or path.is_dir()]


def dropped_list(data: QMimeData) -> Path | None:
    """The badge list of a drop, None when it is none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in (".csv", ".tsv")), None)
