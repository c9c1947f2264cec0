"""Make the virtual environment on a bare machine: `python3 packaging/bootstrap.py .venv`.

Standard library only, and content with a Python that has neither the venv package's pip nor any library that Qt loads.
"""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
CONSTRAINTS = PROJECT / "packaging" / "constraints.txt"

OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)  # the first that installs into another interpreter's environment

# What the Qt wheel loads from the system, by Debian's names (12 and 13, and Ubuntu from 22.04 on).
QT_PACKAGES = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
X11_PACKAGES = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
]
WAYLAND_PACKAGES = ["libwayland-cursor0", "libwayland-egl1"]

LOAD_QT = "import PySide6.QtWidgets"
LOAD_PLUGIN = (
    "import ctypes, pathlib, PySide6.QtWidgets as q;"
    "ctypes.CDLL(str(pathlib.Path(q.__file__).parent / 'Qt/plugins/platforms/{}'))"
)
DISPLAYS = {"DISPLAY": "libqxcb.so", "WAYLAND_DISPLAY": "libqwayland.so"}


def main(arguments: list[str]) -> int:
    """Make or refresh the environment named by the only argument; the exit code tells whether it can be used."""
    if len(arguments) != 1:
        print("usage: python3 packaging/bootstrap.py FOLDER", file=sys.stderr)
        return 2
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(number) for number in sys.version_info[:3])
        print(f"apcdesk needs Python 3.11 or newer; {sys.executable} is {found}.", file=sys.stderr)
        return 1
    folder = Path(arguments[0]).absolute()
    python = make_environment(folder)
    if not install_project(python):
        return 1
    return 0 if provide_libraries(python) else 1


def make_environment(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`; one that another Python made is made again."""
    python = folder / "bin" / "python"
    if not _answers(python, f"import sys; assert sys.version_info[:2] == {sys.version_info[:2]}"):
        venv.EnvBuilder(with_pip=False, symlinks=True, clear=True).create(folder)
    return python


def install_project(python: Path) -> bool:
    """Install the project and all it needs, in the versions of the constraints file."""
    pip = _find_pip(python)
    if pip is None and install_debian_packages(["python3-pip"]):
        pip = _find_pip(python)
    if pip is None:
        print("There is no pip 22.3 or newer.", file=sys.stderr)
        return False
    print("Installing apcdesk and what it needs ...", flush=True)
    # By the environment, so that the build of the project itself is held to the same versions.
    environment = {
        **os.environ,
        "PIP_CONSTRAINT": str(CONSTRAINTS),
        "PIP_BUILD_CONSTRAINT": str(CONSTRAINTS),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    command = [*pip, "install", "--quiet", "--editable", ".[dev]"]
    return subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode == 0


def provide_libraries(python: Path) -> bool:
    """Install the system's libraries that Qt misses; False when Qt cannot be loaded at all.

    A session without a display still has the tests and the offscreen tour; there, what only windows need is installed
    where nobody has to be asked, and its lack is not worth a word.
    """
    names = QT_PACKAGES + X11_PACKAGES + WAYLAND_PACKAGES
    if not _answers(python, LOAD_QT):
        install_debian_packages(names)
        if not _answers(python, LOAD_QT):
            subprocess.run([str(python), "-c", LOAD_QT], check=False)
            return False
    windows_open = all(_answers(python, LOAD_PLUGIN.format(plugin)) for plugin in DISPLAYS.values())
    has_display = any(os.environ.get(name) for name in DISPLAYS)
    if not windows_open and (has_display or _way_to_root() is not None):
        install_debian_packages(names)
    return True


def install_debian_packages(names: list[str]) -> bool:
    """Install as root or by a sudo that asks nothing; otherwise say the one line to run."""
    become_root = _way_to_root()
    if shutil.which("apt-get") is None or become_root is None:
        print(
            f"Missing system libraries. On Debian or Ubuntu run:\n  sudo apt-get install -y {' '.join(names)}"
        )
        return False
    print(f"Installing {' '.join(names)} ...", flush=True)
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        if subprocess.run([*apt, *step], stdout=subprocess.DEVNULL, check=False).returncode != 0:
            return False
    return True


def _way_to_root() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    ):
        return sudo
    return None


def _find_pip(python: Path) -> list[str] | None:
    """Return a command that installs into the environment: a pip of the system, or one that Python itself brings."""
    for pip in ([sys.executable, "-m", "pip"], ["pip3"], ["pip"]):
        if shutil.which(pip[0]) and _pip_version(pip) >= OLDEST_PIP:
            return [*pip, "--python", str(python)]
    if subprocess.run([str(python), "-m", "ensurepip"], capture_output=True, check=False).returncode == 0:
        return [str(python), "-m", "pip"]
    return None


def _pip_version(pip: list[str]) -> tuple[int, ...]:
    answer = subprocess.run([*pip, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"pip (\d+)\.(\d+)", answer.stdout)
    return tuple(int(number) for number in found.groups()) if found else (0,)


def _answers(python: Path, code: str) -> bool:
    """Whether the interpreter runs `code`. In a process of its own: loading Qt may end it."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", code], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
