"""The start of the desk: its window comes before all that it does not need."""

import subprocess
import sys
from importlib.util import find_spec


def test_nothing_of_the_database_or_of_other_commands_is_loaded_before_the_window_of_the_desk():
    late = ["sqlalchemy", "apcdesk.service", "apcdesk.store", "apcdesk.arguments.parser", "apcdesk.api.door"]
    late += [
        f"apcdesk.desk.{name}"
        for name in ("window.sidebar", "look.icons", "tasks", "language.dates", "language.errors", "context")
    ]
    assert all(find_spec(name) for name in late)
    program = (
        "import sys, apcdesk.__main__, apcdesk.app, apcdesk.arguments\n"
        "import apcdesk.desk.starting.application, apcdesk.desk.starting.start\n"
        "apcdesk.arguments.read([])\n"
        f"print(*(name for name in {late} if name in sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "\n"
