"""How long a visitor looks at nothing after a crash: kills a real kiosk, starts it as systemd would, and listens.

    python packaging/kiosk/measure_restart.py --times 5

Stands in for systemd: it opens the socket that NOTIFY_SOCKET names, waits RestartSec of the unit after each end, and
counts until the kiosk says that its first screen is painted, and until it says READY=1, which is when the screen offers
times. With a display it is the real window.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from apcdesk.desk.starting.service_manager import OPENING, READY

UNIT = Path(__file__).with_name("apcdesk-kiosk.service")
WAIT_SECONDS = 60
LIMIT_SECONDS = 5.0
START = (
    "import sys; from pathlib import Path; from apcdesk import app;"
    "from apcdesk.settings import read_settings; import os;"
    "sys.exit(app.run_kiosk(read_settings(os.environ, data=Path(sys.argv[1])), window=None, place='Kiosk 1'))"
)


def main() -> int:
    """Print a line for each crash; 1 when the first screen took longer than it may."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=5, help="how often it is killed (default: %(default)s)")
    times = parser.parse_args().times
    pause = restart_seconds(UNIT.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="apcdesk-restart-") as folder:
        taken = measure(Path(folder), times, pause)
    for number, (painted, ready) in enumerate(taken, 1):
        print(f"crash {number}: first screen after {painted:.2f} s, times on it after {ready:.2f} s")
    longest = max(painted for painted, _ in taken)
    print(f"longest to the first screen {longest:.2f} s, may be {LIMIT_SECONDS:.0f} s")
    return 0 if longest <= LIMIT_SECONDS else 1


def restart_seconds(unit: str) -> float:
    """RestartSec of a unit."""
    found = re.search(r"^RestartSec=(\d+)$", unit, re.MULTILINE)
    if found is None:
        raise ValueError("the unit has no RestartSec")
    return float(found.group(1))


def measure(folder: Path, times: int, pause: float) -> list[tuple[float, float]]:
    """Seconds from each kill to the next first screen, and to the times on it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(folder / "notify"))
        manager.settimeout(WAIT_SECONDS)
        kiosk = start(folder)
        taken = []
        try:
            wait_for(manager, READY)
            for _ in range(times):
                kiosk.send_signal(signal.SIGKILL)
                killed = time.monotonic()
                kiosk.wait()
                time.sleep(pause)
                kiosk = start(folder)
                painted = wait_for(manager, OPENING)
                taken.append((painted - killed, wait_for(manager, READY) - killed))
        finally:
            kiosk.kill()
            kiosk.wait()
    return taken


def start(folder: Path) -> subprocess.Popen[bytes]:
    """A kiosk with its data in the folder."""
    environment = os.environ | {"NOTIFY_SOCKET": str(folder / "notify")}
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.Popen([sys.executable, "-c", START, str(folder / "data")], env=environment)


def wait_for(manager: socket.socket, state: str) -> float:
    """The moment at which the kiosk says this."""
    while manager.recv(200) != state.encode():
        pass
    return time.monotonic()


if __name__ == "__main__":
    sys.exit(main())
