"""The commands of the port, of its client and of its pages."""

from __future__ import annotations

import argparse
import errno
import sys

from apcdesk import app
from apcdesk.app import upkeep
from apcdesk.commands.words import complain
from apcdesk.errors import Invalid
from apcdesk.settings import Settings


def serve(settings: Settings, given: argparse.Namespace) -> int:
    """The port without a window, until it is ended."""

    def ready(address: str) -> None:
        print(f"ready {address}", flush=True)

    try:
        faults = app.read_faults(given.faults) if given.faults else ()
    except Invalid as error:
        complain(error)
        return 2
    if faults:
        print(f"apcdesk: faults are on: {len(faults)} of {given.faults}", file=sys.stderr)
    try:
        app.serve(
            settings,
            host=given.host,
            port=given.port,
            base_url=given.base_url,
            faults=faults,
            elements=given.elements,
            ready=ready,
        )
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        taken = f"port {given.port} of {given.host} is in use; choose another with --port"
        print(f"apcdesk: {taken}", file=sys.stderr)
        return 1
    return 0


def show_client(settings: Settings, given: argparse.Namespace) -> int:
    """The client that programs use."""
    client_id, secret = upkeep.own_client(settings)
    print(f"client_id {client_id}")
    if given.show_secret:
        print(f"client_secret {secret or 'was made on another machine'}")
        if secret is None:
            print(
                "apcdesk: the other machine shows it, or Port & sharing at a desk makes a new one",
                file=sys.stderr,
            )
    return 0


def add_elements(settings: Settings, given: argparse.Namespace) -> int:
    """Keep Cronofy's UI Elements for pages."""
    for name in upkeep.add_elements(settings, given.file):
        print(f"served at /static/{name}")
    return 0


def add_feed(settings: Settings, given: argparse.Namespace) -> int:
    """Make a feed and show its address, this once."""
    print(upkeep.make_feed(settings, given.calendar, full=given.full))
    return 0


def list_feeds(settings: Settings, _: argparse.Namespace) -> int:
    """Every feed, without its address, of which only the hash is kept."""
    for feed in upkeep.list_feeds(settings):
        print(f"{feed.feed_id} {feed.calendar_id} {feed.detail}")
    return 0


def revoke_feed(settings: Settings, given: argparse.Namespace) -> int:
    """End a feed for good."""
    upkeep.revoke_feed(settings, given.feed_id)
    return 0
