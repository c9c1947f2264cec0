"""The command line: arguments in, sentences and an exit status out.

Only what Python has loaded anyway is imported above: Ctrl C while the rest is imported is answered in words too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 is success, 1 a refusal or a failure, 2 wrong arguments, 130 Ctrl C."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        print("apcdesk: stopped", file=sys.stderr)
        return 130


def _run(arguments: Sequence[str] | None) -> int:
    from apcdesk import app  # noqa: PLC0415 - see above
    from apcdesk.arguments import read  # noqa: PLC0415 - see above
    from apcdesk.commands.words import complain, words_of  # noqa: PLC0415 - see above
    from apcdesk.errors import ApcdeskError, Invalid  # noqa: PLC0415 - see above
    from apcdesk.settings import TEMPORARY, read_settings  # noqa: PLC0415 - see above

    given = read(arguments)
    values = {"data": None, "database": None, "clock": None, "log_level": "WARNING"} | vars(given)
    try:
        with app.data_folder(values["data"]) as data:
            settings = read_settings(
                os.environ,
                data=data,
                database=values["database"],
                clock=values["clock"],
                log_level=values["log_level"],
                temporary=values["data"] == TEMPORARY,
            )
            run: Callable[..., int] = values["run"]
            return run(settings, given)
    except Invalid as error:
        complain(error)
        return 1
    except OSError as error:
        print(f"apcdesk: {words_of(error)}", file=sys.stderr)
        return 1
    except ApcdeskError as error:
        print(f"apcdesk: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
