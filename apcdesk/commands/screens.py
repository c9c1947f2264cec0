"""The commands with a window of their own, and what belongs to them. The desk's window waits for this module."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from apcdesk import app
from apcdesk.screens import has_display
from apcdesk.settings import Settings


def show_desk(settings: Settings, _: argparse.Namespace) -> int:
    """The desk; without a display its tour."""
    if has_display():
        return app.run_desk(settings)
    out = settings.data / "tour"
    print(f"No display here: the tour shows the real windows offscreen instead. Their pictures go to {out}.")
    return _print_tour(settings, out)


def show_kiosk(settings: Settings, given: argparse.Namespace) -> int:
    """The public face, or the window of a tool crib."""
    if not has_display():
        print("apcdesk: the kiosk needs a display", file=sys.stderr)
        return 1
    place = given.place or ("Crib window" if given.crib else "Kiosk 1")
    return app.run_kiosk(settings, window=given.window, place=place, crib=given.crib)


def show_board(settings: Settings, given: argparse.Namespace) -> int:
    """The board of the waiting line."""
    if not has_display():
        print("apcdesk: the board needs a display", file=sys.stderr)
        return 1
    return app.run_board(settings, window=given.window)


def set_pin(settings: Settings, _: argparse.Namespace) -> int:
    """Set the staff PIN: typed twice at a terminal, else the first line of the input."""
    if sys.stdin.isatty():
        import getpass  # noqa: PLC0415 - only this command needs it

        pin = getpass.getpass("New staff PIN: ")
        if getpass.getpass("Once more: ") != pin:
            print("apcdesk: these are two different PINs; nothing was changed", file=sys.stderr)
            return 1
    else:
        pin = sys.stdin.readline().strip()
    with app.opened(settings) as services:
        services.staff_pin.set(pin, origin=app.COMMAND_LINE)
    print("The staff PIN of the kiosks is set.")
    return 0


def write_tour(settings: Settings, given: argparse.Namespace) -> int:
    """Pictures of the real windows."""
    return _print_tour(settings, given.out, looks=given.looks)


def _print_tour(settings: Settings, out: Path, *, looks: bool = False) -> int:
    for line in app.run_tour(settings, out, looks=looks):
        print(line)
    return 0
