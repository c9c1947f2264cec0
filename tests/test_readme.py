"""The examples of the README and of the port's do what they say, each against a port of its own that forgets; and links lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import httpx
import pytest

from apcdesk.api.fault_table import Drop, Fault, read_faults
from tests.parity import test_node_calls
from tests.parity.conftest import has_sdk
from tests.plain_http import PLAIN

HOME = Path(__file__).parents[1]
READMES = (HOME / "README.md", HOME / "apcdesk/api/README.md")
PAGES = (*READMES, HOME / "packaging/README.md", HOME / "packaging/kiosk/README.md")
LINK = re.compile(r"\]\((?!https?:)(.*?)\)")
"""A link within the repository, or one of its pictures."""
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
NOW = "2027-03-10T08:00:00Z"
"""Before everything in the examples, and not too long before it."""
ADDRESS = "127.0.0.1:8990"
CLIENT = {"client_id": "my-program", "client_secret": "CRN_a-secret-of-my-own"}
LOAD_PHP = """<?php spl_autoload_register(fn ($class) => require getenv("APCDESK_CRONOFY_PHP") . "/src/"
    . str_replace("\\\\", "/", substr($class, strlen("Cronofy\\\\"))) . ".php");\n"""

packages = test_node_calls.packages


def examples(language: str) -> list[str]:
    """The blocks in this language, in their order; those of the port go on where the README ends."""
    text = "".join(page.read_text(encoding="utf-8") for page in READMES)
    return [code for found, code in BLOCK.findall(text) if found == language]


@pytest.fixture
def served() -> Iterator[str]:
    """Where a test double answers, as host and port."""
    environment = os.environ | {f"APCDESK_{name.upper()}": value for name, value in CLIENT.items()}
    command = [
        sys.executable,
        "-m",
        "apcdesk",
        "serve",
        "--data",
        ":temporary:",
        "--port",
        "0",
        "--clock",
        NOW,
    ]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as double:
        assert double.stdout is not None
        yield double.stdout.readline().split()[1].removeprefix("http://")
        double.terminate()


@pytest.fixture
def run(served: str, tmp_path: Path) -> Callable[..., str]:
    """Run an example with the address of the double in place of the written one; what it printed."""

    def run(program: str, code: str, **environment: str) -> str:
        file = tmp_path / "example"
        file.write_text(code.replace(ADDRESS, served), encoding="utf-8")
        done = subprocess.run(
            [program, str(file)],
            env=os.environ | {"NO_PROXY": "*"} | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


def written(served: str) -> list[Mapping[str, str]]:
    """What stands in the calendar that every example opens."""
    with httpx.Client(base_url=f"http://{served}", **PLAIN) as http:
        body = CLIENT | {"application_calendar_id": "room-1"}
        token = http.post("/v1/application_calendars", json=body).json()["access_token"]
        query = {"tzid": "Etc/UTC", "include_managed": "true", "from": "2027-03-10", "to": "2027-03-11"}
        answer = http.get("/v1/events", params=query, headers={"Authorization": f"Bearer {token}"})
    return [{name: event[name] for name in EVENT} for event in answer.json()["events"]]


EVENT = {
    "event_id": "board-7",
    "summary": "Board meeting",
    "start": "2027-03-10T12:00:00Z",
    "end": "2027-03-10T13:00:00Z",
}


def test_the_example_in_python(served: str, run: Callable[..., str]):
    shown = run(sys.executable, examples("python")[0])

    assert written(served) == [EVENT]
    starts = re.findall(r"'start': '(.*?)', 'end': '(.*?)'", shown)
    assert starts == [
        ("2027-03-10T09:00:00Z", "2027-03-10T12:00:00Z"),
        ("2027-03-10T13:00:00Z", "2027-03-10T17:00:00Z"),
    ]


def test_the_example_of_a_link(run: Callable[..., str]):
    account, link = examples("python")[:2]

    url = run(sys.executable, account + link).splitlines()[-1]

    page = httpx.get(url, **PLAIN)
    assert (page.status_code, page.text.count("#chosen")) == (200, 22)


@pytest.mark.parametrize("language", ["js", *(name for name in ("ruby", "php") if has_sdk(name))])
def test_the_examples_in_other_languages(served: str, run: Callable[..., str], packages: Path, language: str):
    [code] = examples(language)
    before = LOAD_PHP if language == "php" else ""
    program = "node" if language == "js" else language

    assert run(program, before + code, NODE_PATH=str(packages / "node_modules"), RUBYOPT="-W0") == ""
    assert written(served) == [EVENT]


def test_the_example_of_a_fixture(tmp_path: Path):
    (tmp_path / "test_example.py").write_text(examples("python")[2], encoding="utf-8")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env=os.environ | {"PATH": path, "NO_PROXY": "*"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_the_example_of_faults(tmp_path: Path):
    [table] = [code for code in examples("toml") if "fault" in tomllib.loads(code)]
    file = tmp_path / "faults.toml"
    file.write_text(table, encoding="utf-8")

    assert read_faults(file) == (
        Fault(1, "/v1/availability", "POST", status=503, retry_after=1, times=2),
        Fault(2, "/v1/calendars/*/events", "POST", drop=Drop.ANSWER, every=3),
        Fault(3, "/v1/**", delay=0.5),
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(HOME)))
def test_every_link_leads_somewhere(page: Path):
    lost = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if not leads(page, target)]

    assert lost == []


def leads(page: Path, target: str) -> bool:
    """Whether there are the file and the heading that a link from the page names."""
    path, _, heading = target.partition("#")
    there = page.parent / path
    return there.exists() and (not heading or heading in headings(there.read_text(encoding="utf-8")))


def headings(text: str) -> set[str]:
    """The headings as links name them."""
    return {found.lower().replace(" ", "-") for found in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
