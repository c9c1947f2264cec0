"""The commands of what an installation may have otherwise than usual."""

from __future__ import annotations

import argparse

from apcdesk.app import upkeep
from apcdesk.settings import Settings


def list_options(settings: Settings, _: argparse.Namespace) -> int:
    """What may be otherwise than usual, what counts, and what it means."""
    for option, chosen in upkeep.list_options(settings):
        usual = "" if chosen is None else f" (usually {option.usual})"
        print(f"{option.name} {option.usual if chosen is None else chosen}{usual}: {option.what}")
    return 0


def choose_option(settings: Settings, given: argparse.Namespace) -> int:
    """Have something otherwise than usual."""
    upkeep.choose_option(settings, given.name, given.value)
    return 0


def leave_option(settings: Settings, given: argparse.Namespace) -> int:
    """Have it as usual again."""
    upkeep.choose_option(settings, given.name, None)
    return 0


def place_zone(settings: Settings, given: argparse.Namespace) -> int:
    """The zone of the place, perhaps another one from now on."""
    print(upkeep.place_zone(settings, given.zone))
    return 0
