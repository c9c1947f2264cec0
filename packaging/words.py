"""Bring the catalogues of translations up to date with the source, and compile them: `make words`.

For each catalogue and language there is `resources/translations/NAME.CODE.ts`, where translators work, and beside it the
`.qm` that Qt reads, so that a checkout, a wheel and a frozen program need no further step. Words that the source has no
longer go from both; to what moves within the source its translation is offered again. English has the plurals only.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "translations"
CODES = ("en", "de", "fr", "es", "pt", "nl", "nb", "sv", "ar")
COUNTED_AS = {"pt": "pt_PT"}
"""Whose plurals a language has, where Qt would take those of another country: Brazil says "0 calendário"."""
DESK = PROJECT / "apcdesk" / "desk"
PUBLIC = (
    DESK / "kiosk",
    DESK / "widgets" / "kiosk",
    DESK / "board",
    DESK / "printing",
    DESK / "language" / "dates.py",
    DESK / "language" / "sentences.py",
    DESK / "language" / "errors.py",
)
"""Where the words of public screens stand; the desk's are all the others."""
CATALOGUES = ("kiosk", "desk")


def main() -> int:
    """Refresh all of it."""
    FOLDER.mkdir(exist_ok=True)
    for name in CATALOGUES:
        for code in CODES:
            refresh(name, code, FOLDER)
            compile_catalogue(name, code, FOLDER)
    return 0


def refresh(name: str, code: str, folder: Path) -> Path:
    """Collect the words of the source into the catalogue of this language in `folder`; its path."""
    path = folder / f"{name}.{code}.ts"
    plural = ["-pluralonly"] if code == "en" else []
    arguments = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        COUNTED_AS.get(code, code),
        *plural,
    ]
    with tempfile.TemporaryDirectory() as stubs:
        stub = Path(stubs) / f"{name}.py"
        stub.write_text(
            "".join(stub_of(source.read_text(encoding="utf-8")) for source in sources(name)), encoding="utf-8"
        )
        _run("lupdate", [*arguments, str(stub), "-ts", str(path)])
    return path


def stub_of(source: str) -> str:
    """The words of a module in the one form that lupdate reads whole: as for `translate` it sees no counts, and nothing
    where a count is more than a name.
    """
    lines: list[str] = []
    for context, call in _calls(ast.parse(source), ""):
        texts = [ast.literal_eval(argument) for argument in call[:2] if isinstance(argument, ast.Constant)]
        count = ", n" if len(call) > 2 else ""
        words = ", ".join(repr(text or "") for text in (*texts, "")[: 2 if count else max(len(texts), 1)])
        if texts:
            lines.append(f"class {context}:\n    def words(self):\n        self.tr({words}{count})\n")
    return "".join(lines)


def _calls(node: ast.AST, class_name: str) -> Iterator[tuple[str, list[ast.expr]]]:
    """Context and arguments (text, what tells it apart, count) of everything that is translated below a node."""
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr" and node.args:
            yield class_name, node.args
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            context = node.args[0]
            if isinstance(context, ast.Constant) and isinstance(
                context.value, str
            ):  # a painter translates too
                yield context.value, node.args[1:]
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, class_name)


def compile_catalogue(name: str, code: str, folder: Path) -> Path:
    """Make the `.qm` of a catalogue; its path."""
    path = folder / f"{name}.{code}.qm"
    _run("lrelease", ["-silent", str(folder / f"{name}.{code}.ts"), "-qm", str(path)])
    return path


def sources(name: str) -> list[Path]:
    """The modules whose words a catalogue has."""
    public = {path for part in PUBLIC for path in ([part] if part.suffix else part.rglob("*.py"))}
    wanted = public if name == "kiosk" else set(DESK.rglob("*.py")) - public
    return sorted(wanted)


def _run(tool: str, arguments: Sequence[str]) -> None:
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if program is None:
        raise FileNotFoundError(f"{tool} is not in the PySide6 package")
    subprocess.run([program, *arguments], cwd=PROJECT, check=True)


if __name__ == "__main__":
    sys.exit(main())
