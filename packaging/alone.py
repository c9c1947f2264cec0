"""A kiosk on a machine without a network: `python packaging/alone.py`.

In a network namespace with nothing but loopback, on a virtual screen without a window manager: the kiosk is started
cold, its first screen is waited for, a badge is scanned as fast as a scanner types, keys that lead out are pressed.
Needs Linux, unshare, ip, Xvfb, xdotool and ImageMagick. Writes a picture of each step.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk_stage import load_story, open_at, story_clock

from apcdesk.desk.starting.service_manager import READY
from apcdesk.domain.changes import STAFF
from apcdesk.service.visits.badges import read_badges

BADGES = b'code,name,company\n5C-0042,"Keiko Mori","Hoshi Pump K.K."\n'
MOST_SECONDS = 5.0
"""From the start to a first screen that can be used."""
PATIENCE = 60.0
WAYS_OUT = ("alt+F4", "super", "ctrl+q", "ctrl+alt+Delete", "alt+Tab", "Menu", "F11", "Escape")


def prepare(folder: Path) -> None:
    """The demo, and a badge list."""
    load_story(folder)
    services = open_at(folder, story_clock())
    badges = read_badges(BADGES)
    columns = services.badges.columns_of(badges)
    assert columns is not None
    services.badges.take(badges, columns, origin=STAFF)
    services.close()


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of 1080×1920; its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1080x1920x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def is_painted(environment: dict[str, str]) -> bool:
    """Whether anything but the black of an empty screen is seen."""
    command = ["import", "-silent", "-window", "root", "-resize", "1x1!", "-depth", "8", "txt:-"]
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return shown.returncode == 0 and "#" in shown.stdout and "#000000" not in shown.stdout


def inside(folder: Path, out: Path) -> int:
    """In the namespace: start, scan, try to get out."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    links = subprocess.run(["ip", "-brief", "link"], capture_output=True, text=True, check=True).stdout
    print(f"network: {' '.join(line.split()[0] for line in links.splitlines())}")
    with screen() as display:
        environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment["DISPLAY"] = display
        environment["NOTIFY_SOCKET"] = str(folder / "notify")
        clock = story_clock().moment.isoformat()
        command = [sys.executable, "-m", "apcdesk", "--data", str(folder), "--clock", clock, "kiosk"]
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(environment["NOTIFY_SOCKET"])
            manager.settimeout(PATIENCE)
            began = time.monotonic()
            kiosk = subprocess.Popen(command, env=environment)
            try:
                while not is_painted(environment):
                    if kiosk.poll() is not None or time.monotonic() - began > PATIENCE:
                        print("there is no first screen")
                        return 1
                    time.sleep(0.02)
                painted = time.monotonic() - began
                while manager.recv(200) != READY.encode():
                    pass
                took = time.monotonic() - began
                print(f"cold start to the first screen: {painted:.1f} s, to times on it: {took:.1f} s")
                visit(environment, out)
                still = kiosk.poll() is None
                print(f"after {', '.join(WAYS_OUT)}: {'still there' if still else 'gone'}")
            finally:
                kiosk.terminate()
                kiosk.wait()
    return 0 if still and took <= MOST_SECONDS else 1


def visit(environment: dict[str, str], out: Path) -> None:
    """Scan, walk on with Enter to a held time, and try to get out; a picture of each."""

    def picture(name: str) -> None:
        time.sleep(1.5)
        command = ["import", "-silent", "-window", "root", str(out / f"{name}.png")]
        subprocess.run(command, env=environment, check=True)

    def press(*words: str) -> None:
        subprocess.run(["xdotool", *words], env=environment, check=True)

    picture("alone-1-first")
    press("type", "--delay", "8", "5C-0042")
    press("key", "Return")
    picture("alone-2-scanned")
    for name in ("alone-3-times", "alone-4-held"):
        press("key", "Return")
        picture(name)
    for keys in WAYS_OUT:
        press("key", keys)
    picture("alone-5-still-there")


def main(arguments: list[str]) -> int:
    """Prepare, then do it all again in a namespace of its own; 0 when all went well."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=Path("build/alone"), help="where the pictures go")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.inside is not None:
        return inside(asked.inside, asked.out)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        again = [sys.executable, __file__, "--inside", name, "--out", str(asked.out)]
        return subprocess.run(["unshare", "--map-root-user", "--net", *again], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
