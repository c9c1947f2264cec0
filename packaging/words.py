"""Bring the catalogues of translations up to date with the source, and compile them: `make words`.

For each catalogue and language there is `resources/translations/NAME.CODE.ts`, where translators work, and beside it the
`.qm` that Qt reads, so that a checkout, a wheel and a frozen program need no further step. Words that the source has no
longer stay in the `.ts` as vanished, and come back with the source. English has the plurals only.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "nb", "ar")
DESK = PROJECT / "apcdesk" / "desk"
PUBLIC = (
    DESK / "kiosk",
    DESK / "widgets" / "kiosk",
    DESK / "board",
    DESK / "printing",
    DESK / "dates.py",
    DESK / "sentences.py",
    DESK / "words.py",
)
"""Where the words of public screens stand; the desk's are all the others."""
CATALOGUES = ("kiosk", "desk")


def main() -> int:
    """Refresh all of it."""
    FOLDER.mkdir(exist_ok=True)
    for name in CATALOGUES:
        for code in LANGUAGES:
            refresh(name, code, FOLDER)
            compile_catalogue(name, code, FOLDER)
    return 0


def refresh(name: str, code: str, folder: Path) -> Path:
    """Collect the words of the source into the catalogue of this language in `folder`; its path."""
    path = folder / f"{name}.{code}.ts"
    plural = ["-pluralonly"] if code == "en" else []
    arguments = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", code, *plural]
    _run("lupdate", [*arguments, *map(str, sources(name)), "-ts", str(path)])
    return path


def compile_catalogue(name: str, code: str, folder: Path) -> Path:
    """Make the `.qm` of a catalogue; its path."""
    path = folder / f"{name}.{code}.qm"
    _run("lrelease", ["-silent", str(folder / f"{name}.{code}.ts"), "-qm", str(path)])
    return path


def sources(name: str) -> list[Path]:
    """The modules whose words a catalogue has."""
    public = {path for part in PUBLIC for path in ([part] if part.suffix else part.rglob("*.py"))}
    wanted = public if name == "kiosk" else set(DESK.rglob("*.py")) - public
    return sorted(path.relative_to(PROJECT) for path in wanted)


def _run(tool: str, arguments: Sequence[str]) -> None:
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if program is None:
        raise FileNotFoundError(f"{tool} is not in the PySide6 package")
    subprocess.run([program, *arguments], cwd=PROJECT, check=True)


if __name__ == "__main__":
    sys.exit(main())
