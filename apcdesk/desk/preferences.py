"""What this machine remembers of the desk: theme, window, checked calendars, the port's switch."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

WENT_BACK = "went_back"
"""What came of going back to a copy, for the desk that starts after it."""


class Preferences:
    """JSON values by name in one small file, replaced as a whole at each `put`.

    An unreadable file is left for the next `put` to replace; until then everything has its default.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    @property
    def folder(self) -> Path:
        """Where this machine keeps its data."""
        return self._path.parent

    def get(self, name: str, default: Any = None) -> Any:
        """The value that was put under this name, else the default."""
        return self._values.get(name, default)

    def put(self, name: str, value: Any) -> None:
        """Remember a JSON value. What cannot be written is logged and kept until the desk ends."""
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(text, encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            log.warning("preferences are not saved: %s", error)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("preferences cannot be read: %s", error)
        return {}
    if not isinstance(values, dict):
        log.warning("preferences cannot be read: not an object")
        return {}
    return values
