"""Whether there is a display to open a window on. Without one Qt aborts the process, so we look before Qt does."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

PROBE = "from PySide6.QtGui import QGuiApplication as A; A([])"


def has_display() -> bool:
    """Whether a window can be opened: a display of this machine listens on its socket, or Qt can be started on one.

    The second is tried in a child process, and takes as long as another start of the program.
    """
    return any(_listens(path) for path in _sockets(os.environ)) or _opens()


def _sockets(environment: Mapping[str, str]) -> Iterator[Path]:
    """The sockets of the display that the environment names, if it is one of this machine."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] not in ("", "xcb", "wayland"):
        return
    runtime, wayland = environment.get("XDG_RUNTIME_DIR"), environment.get("WAYLAND_DISPLAY")
    if runtime and wayland:
        yield Path(runtime, wayland)
    x11 = re.fullmatch(r":(\d+)(\.\d+)?", environment.get("DISPLAY", ""))
    if x11 is not None:
        yield Path(f"/tmp/.X11-unix/X{x11[1]}")  # noqa: S108 - X11 has its sockets there, and nowhere else


def _listens(path: Path) -> bool:
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX) as door:
        try:
            door.connect(str(path))
        except OSError:
            return False
    return True


def _opens() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named and not os.environ.get("QT_QPA_PLATFORM"):
        return False
    import subprocess  # noqa: PLC0415 - where a display listens it is not asked in this way

    answer = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=False)
    return answer.returncode == 0
