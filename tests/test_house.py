"""Rules of the house that no ordinary linter knows: each test says one, and names the place that breaks it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import apcdesk
from apcdesk import errors

pytestmark = pytest.mark.long

PROJECT = Path(__file__).parent.parent
FOLDERS = ("apcdesk", "tests", "packaging", "resources")
TEXT_SUFFIXES = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".json",
    ".qss",
    ".svg",
    ".ts",
    ".ics",
    ".desktop",
    ".service",
    "",
}

LONGEST_MODULE = 400
LONGEST_TEST_MODULE = 600
LONGEST_FUNCTION = 80

# The one module that may look at the clock; everything else is handed a Clock.
CLOCK_MODULE = "apcdesk/service/clock.py"
LOOKS_AT_THE_CLOCK = {"now", "utcnow", "today"}

# Qt modules that come under the GPL only; ours is Apache-2.0 and uses the LGPL ones.
GPL_ONLY_MODULES = {
    "QtCharts",
    "QtDataVisualization",
    "QtGraphs",
    "QtGraphsWidgets",
    "QtHttpServer",
    "QtNetworkAuth",
    "QtQuick3D",
    "QtVirtualKeyboard",
}


# What may not be compared by an operator: how long that takes tells how much of it was right.
SECRETIVE = re.compile(r"secret|token|proof|nonce|digest|signature|passw")
TELLS_NOTHING = re.compile(r"sha256|_id$")
# Fields that are secrets as they stand, and the one that is none.
KEPT_SECRET = re.compile(r"[._](secret|token|proof|pin|password|plain)s?$")
ON_POSTERS = {"OpenLink.token"}
SECRET_KEEPERS = ("apcdesk/api/", "apcdesk/service/", "apcdesk/store/", "apcdesk/app/")

# What an application is called, where a filter is put on it.
APPLICATION = re.compile(r"\b(app|application|qApp)\.|(application|instance)\(\)", re.IGNORECASE)


def _files(folders: tuple[str, ...] = FOLDERS) -> Iterator[Path]:
    for folder in folders:
        for path in sorted((PROJECT / folder).rglob("*")):
            if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.parts):
                yield path


@cache
def _modules() -> list[tuple[str, ast.Module]]:
    """Every Python module of the project, by its path from the top."""
    found = []
    for path in _files(("apcdesk", "tests", "packaging")):
        if path.suffix == ".py":
            name = path.relative_to(PROJECT).as_posix()
            found.append((name, ast.parse(path.read_text(encoding="utf-8"), name)))
    return found


def _imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Yield each call with the last name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node, node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node, node.func.id


def _lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


@pytest.fixture
def copied_project(tmp_path: Path) -> Path:
    """A copy of the package's modules and of the contracts, to plant a violation in."""
    for path in _files(("apcdesk",)):
        if path.suffix == ".py":
            copy = tmp_path / path.relative_to(PROJECT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((PROJECT / "pyproject.toml").read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("module", "violation", "contract"),
    [
        ("domain/period.py", "import apcdesk.service", "Imports point one way"),
        ("api/__init__.py", "import apcdesk.desk", "Imports point one way"),
        ("drawer.py", "import json", "Imports point one way"),
        ("desk/__init__.py", "import apcdesk.store.database", "Only service and app"),
        ("service/__init__.py", "import PySide6.QtCore", "Qt stays in desk"),
        ("availability/__init__.py", "import logging", "Domain and availability are pure"),
        ("domain/__init__.py", "import sqlalchemy", "Domain and availability are pure"),
        ("resources.py", "import apcdesk.domain", "Settings and resources are handed down"),
        ("desk/__init__.py", "import apcdesk.settings", "Nothing below app reads the settings"),
    ],
)
def test_the_import_contracts_catch_a_planted_violation(
    copied_project: Path, module: str, violation: str, contract: str
) -> None:
    planted = copied_project / "apcdesk" / module
    before = planted.read_text(encoding="utf-8") if planted.exists() else ""
    planted.write_text(f"{before}\n{violation}\n", encoding="utf-8")

    outcome = _lint_imports(copied_project)

    assert re.search(rf"{contract}.*BROKEN", outcome.stdout), outcome.stdout


def test_imports_keep_the_contracts() -> None:
    outcome = _lint_imports(PROJECT)

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_only_the_clock_module_looks_at_the_clock() -> None:
    found = [
        f"{name}:{call.lineno}"
        for name, tree in _modules()
        if name.startswith("apcdesk/") and name != CLOCK_MODULE
        for call, called in _calls(tree)
        if called in LOOKS_AT_THE_CLOCK
        and isinstance(call.func, ast.Attribute)
        and "date" in ast.unparse(call.func.value)
    ]

    assert found == []


def _compared(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield each operand of `==`, `!=`, `in` and `not in` by its last name; against constants nothing is compared."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and not any(
            isinstance(op, ast.Is | ast.IsNot | ast.Lt | ast.LtE | ast.Gt | ast.GtE) for op in node.ops
        ):
            operands = [node.left, *node.comparators]
            if any(isinstance(one, ast.Constant) for one in operands):
                continue
            for one in operands:
                if isinstance(one, ast.Name | ast.Attribute):
                    yield node.lineno, one.id if isinstance(one, ast.Name) else one.attr


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("a.secret == given", {"secret", "given"}),
        ("token not in known", {"token", "known"}),
        ("c.sha256 == sha256(secret)", {"sha256"}),
        ("secret is None or kind == 'token' or 0 < secret", set()),
    ],
)
def test_the_names_that_an_operator_compares(code: str, names: set[str]) -> None:
    assert {name for _, name in _compared(ast.parse(code))} == names


def test_no_secret_is_compared_by_an_operator() -> None:
    """By `hmac.compare_digest`, or looked up by its hash."""
    found = [
        f"{name}:{line} {compared}"
        for name, tree in _modules()
        if name.startswith(SECRET_KEEPERS)
        for line, compared in _compared(tree)
        if SECRETIVE.search(compared) and not TELLS_NOTHING.search(compared)
    ]

    assert found == []


def _fields(tree: ast.Module) -> Iterator[tuple[ast.AnnAssign, str]]:
    """Yield each field of each dataclass, by its class and its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(
            "dataclass" in ast.unparse(one) for one in node.decorator_list
        ):
            for field in node.body:
                if isinstance(field, ast.AnnAssign):
                    yield field, f"{node.name}.{ast.unparse(field.target)}"


def test_no_dataclass_tells_a_secret_in_its_repr() -> None:
    """A trace, a failed comparison or an idle print would take it to a log."""
    found = [
        f"{name}:{field.lineno} {called}"
        for name, tree in _modules()
        if name.startswith("apcdesk/")
        for field, called in _fields(tree)
        if KEPT_SECRET.search(called) and called not in ON_POSTERS
        if "str" in ast.unparse(field.annotation)
        if field.value is None or "repr=False" not in ast.unparse(field.value)
    ]

    assert found == []


def test_no_error_is_logged_with_its_words() -> None:
    """By `trace_of`: what a library says of an error quotes what it was given."""
    found = [
        f"{name}:{call.lineno}"
        for name, tree in _modules()
        if name.startswith(SECRET_KEEPERS)
        for call, called in _calls(tree)
        if (called == "exception" and "log" in ast.unparse(call.func))
        or any(keyword.arg == "exc_info" for keyword in call.keywords)
    ]

    assert found == []


def test_no_module_of_qt_that_is_gpl_only_is_imported() -> None:
    found = [
        f"{name}:{line} {imported}"
        for name, tree in _modules()
        for line, imported in _imported(tree)
        if imported.startswith("PySide6.") and imported.split(".")[1] in GPL_ONLY_MODULES
    ]

    assert found == []


def test_no_walk_of_the_focus_chain_binds_the_widgets_it_meets() -> None:
    chains = {"nextInFocusChain", "previousInFocusChain"}
    found = [
        f"{name}:{node.lineno}"
        for name, tree in _modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in chains
    ]

    assert found == [], "the binding makes the next widget a child of the one before, and it dies with it"


def test_who_watches_the_whole_application_does_so_by_the_one_filter_of_it() -> None:
    found = [
        f"{name}:{call.lineno}"
        for name, tree in _modules()
        if name.startswith("apcdesk/") and name != "apcdesk/desk/application_events.py"
        for call, called in _calls(tree)
        if called == "installEventFilter" and APPLICATION.search(ast.unparse(call.func))
    ]

    assert found == [], "each one more costs every event of the application a way into Python and back"


def test_what_is_translated_is_written_out_where_it_is_translated() -> None:
    found = [
        f"{name}:{call.lineno}"
        for name, tree in _modules()
        for call, called in _calls(tree)
        if called in {"tr", "translate"} and any(isinstance(part, ast.JoinedStr) for part in call.args)
    ]

    assert found == [], "an f-string never matches its translation"


def test_what_is_read_is_listed_as_the_language_does_it() -> None:
    """`sentences.listed` and `dotted` join: the Arabic comma is another, and a line from the right stays one whatever it
    begins with. Files, hours that are typed and consoles have Latin ones.
    """
    written = (
        "desk/paper_run.py",
        "desk/staff/rules/typed.py",
        "desk/staff/calendars/import_run.py",
        "desk/tour/",
    )
    found = [
        f"{name}:{node.lineno}"
        for name, tree in _modules()
        if name.startswith("apcdesk/desk/") and not name.removeprefix("apcdesk/").startswith(written)
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and _joins_pieces(node)
    ]

    assert found == []


def _joins_pieces(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=", " | " · "), attr="join")):
            return True
        case ast.JoinedStr(values=[*parts]):
            return any(isinstance(part, ast.Constant) and part.value == ", " for part in parts)
    return False


def test_no_margin_is_wider_on_the_left_whichever_way_the_words_run() -> None:
    """A layout takes left and right as they are said: `painting.leading_margins` says them as the words run."""
    found = [
        f"{name}:{call.lineno}"
        for name, tree in _modules()
        for call, called in _calls(tree)
        if called == "setContentsMargins" and len(call.args) == 4
        if ast.dump(call.args[0]) != ast.dump(call.args[2])
    ]

    assert found == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_returns_none_without_losing_a_reference_to_it() -> None:
    from PySide6.QtCore import QObject  # noqa: PLC0415  the other rules need no Qt

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - 100


def test_no_module_is_too_long() -> None:
    too_long = []
    for path in _files(("apcdesk", "tests", "packaging")):
        if path.suffix == ".py":
            lines = len(path.read_text(encoding="utf-8").splitlines())
            name = path.relative_to(PROJECT).as_posix()
            if lines > (LONGEST_TEST_MODULE if name.startswith("tests/") else LONGEST_MODULE):
                too_long.append(f"{name}: {lines} lines")

    assert too_long == []


def test_no_function_is_too_long() -> None:
    too_long = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in _modules()
        if "/migrations/versions/" not in name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]

    assert too_long == []


def test_no_file_names_a_place_on_one_machine_or_a_registry() -> None:
    foreign = re.compile(r"(?<![\w.}])/(?:work|root|home|tmp|Users)/\w|p[y]pi\.org|python[h]osted|npm[j]s")
    top_level = [path for path in sorted(PROJECT.iterdir()) if path.is_file()]
    found = []
    for path in [*top_level, *_files()]:
        if path.suffix not in TEXT_SUFFIXES or path.name.startswith((".coverage", "LICENSE", "OFL")):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if foreign.search(line):
                found.append(f"{path.relative_to(PROJECT)}:{number}: {line.strip()[:100]}")

    assert found == []


def test_the_drawn_tree_of_errors_has_every_error_under_its_family() -> None:
    drawn: list[tuple[str, str]] = []
    path = ["ApcdeskError"]
    for indent, name in re.findall(r"^    ((?:[│ ]   )*)[├└]── (\w+)", errors.__doc__ or "", re.MULTILINE):
        del path[len(indent) // 4 + 1 :]
        drawn.append((name, path[-1]))
        path.append(name)

    classes = [one for one in vars(errors).values() if isinstance(one, type)]
    children = [one for one in classes if issubclass(one, errors.ApcdeskError)]
    assert drawn == [
        (one.__name__, one.__base__.__name__)
        for one in children
        if one.__base__ and one.__base__ is not Exception
    ]


def test_the_newest_version_of_the_changes_is_the_version_of_the_package() -> None:
    headings = re.findall(r"^## (\S+)", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert headings[0] == apcdesk.__version__
