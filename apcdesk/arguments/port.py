"""The commands of the HTTP port: serve and client."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk.arguments.adding import add_command, port
from apcdesk.commands import port as commands

if TYPE_CHECKING:
    from apcdesk.arguments.adding import Commands


def add_port(parsers: Commands, common: argparse.ArgumentParser) -> None:
    """The port."""
    serve = add_command(
        parsers,
        "serve",
        common,
        "the HTTP port without a window",
        """
        Serves the paths, JSON and errors of Cronofy's API, which its official SDKs use unmodified. Prints one line,
        "ready http://HOST:PORT", once it answers, and ends cleanly on SIGTERM and Ctrl C.

            apcdesk serve --port 0                    takes a free port
            APCDESK_CLIENT_ID=me APCDESK_CLIENT_SECRET=CRN_… apcdesk serve
                                                      makes sure that exactly this client exists; without them
                                                      it is the one of the installation: apcdesk client
            apcdesk serve --host 0.0.0.0 --base-url http://192.0.2.7:8990
                                                      phones reach it, by this machine's address
            apcdesk serve --data :temporary: --faults faults.toml
                                                      a test double that forgets, and fails on purpose
            apcdesk serve --data :temporary: --elements package/dist/CronofyElements.js
                                                      one that shows Cronofy's UI Elements too
        """,
        commands.serve,
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to answer at (default: %(default)s)")
    serve.add_argument("--port", type=port, default=8990, help="0 takes a free one (default: %(default)s)")
    serve.add_argument(
        "--base-url",
        metavar="URL",
        help="what links and paging begin with (default: the address that is ready)",
    )
    serve.add_argument(
        "--faults",
        type=Path,
        metavar="FILE",
        help="a TOML table of requests that fail on purpose, to try a program's retries (see apcdesk/api/README.md)",
    )
    serve.add_argument(
        "--elements",
        type=Path,
        metavar="FILE",
        help="keep this bundle of Cronofy's UI Elements first, as `apcdesk elements add FILE` does",
    )
    client = add_command(
        parsers,
        "client",
        common,
        "the client that programs use on the port",
        """
        Prints the client_id of this installation, and with --show-secret its client_secret. The secret is kept on
        the machine that made it, in a file that only its owner may read; the database has its hash.
        """,
        commands.show_client,
    )
    client.add_argument("--show-secret", action="store_true", help="print the client_secret too")
