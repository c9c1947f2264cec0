"""A short run of `make fuzz`: made-up calls by the document of the port, over a real socket, the same every time."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

PROGRAM = Path(__file__).parents[2] / "packaging" / "fuzz.py"


def test_no_made_up_call_gets_an_answer_that_the_document_does_not_name():
    command = [sys.executable, str(PROGRAM), "--examples", "8", "--phases", "examples,fuzzing,stateful"]

    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, ""), run.stdout + run.stderr
    made, passed = re.findall(r"(\d+) generated, (\d+) passed", run.stdout)[0]
    assert made == passed
    assert int(made) > 500
