"""The first moments of the program, before it has read itself."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["apcdesk.app", "apcdesk.arguments", "apcdesk.commands.words"])
def test_ctrl_c_is_answered_in_words_while_the_program_is_still_being_read(module):
    program = (
        "import sys\n"
        "class CtrlC:\n"
        "    def find_spec(self, name, *more):\n"
        f"        if name == {module!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, CtrlC())\n"
        "from apcdesk.__main__ import main\n"
        "sys.exit(main([]))\n"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "apcdesk: stopped\n")
