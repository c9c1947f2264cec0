"""What is personal in a row, in one that is stored or that a change remembers, and the row without it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NEUTRAL = "Booking"
"""What a booking is called of whose visitor nothing is known any more, and whose type has no name."""
GIVEN = "–"
"""Stands for a reason that was given."""
DRAFT = frozenset({"summary", "description"})
FREE = frozenset({"state", "redirect_uri", "completed_redirect"})
"""Of a link: what its client may have put a name into; nobody comes back after so long."""

Row = Mapping[str, Any]


def clean(values: Row, name: str) -> dict[str, Any]:
    """A row of `booking`, called `name`."""
    return {**values, "guest": None, "summary": name}


def clean_event(values: Row, name: str) -> dict[str, Any]:
    """A row of `event`, called `name`: staff's words about a visitor go too."""
    notes = values["notes"]
    kept = {
        **notes,
        "guest": None,
        "others": [],
        "block_note": "",
        "reminder_note": "",
        "exception": GIVEN if notes.get("exception") else "",
    }
    return {**values, "summary": name, "description": "", "notes": kept}


def clean_walk_in(values: Row) -> dict[str, Any]:
    """A row of `walk_in`: the number stays."""
    return {**values, "name": ""}


def clean_link(values: Row) -> dict[str, Any]:
    """A row of `scheduling_link`."""
    return {**values, "asked": clean_asked(values["asked"]), "display_message": ""}


def clean_asked(value: Any, member: str = "") -> Any:
    """What was asked of a link, at any depth."""
    if isinstance(value, Mapping):
        return {name: clean_asked(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [clean_asked(inner) for inner in value]
    if member in DRAFT and isinstance(value, str):
        return NEUTRAL if member == "summary" else ""
    return "" if member in FREE and isinstance(value, str) else value
