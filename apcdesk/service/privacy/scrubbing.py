"""What is personal in a row, in one that is stored or that a change remembers, and the row without it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apcdesk.domain.erasure import Identity

NEUTRAL = "Booking"
"""What a booking is called of whose visitor nothing is known any more, and whose type has no name."""
GIVEN = "–"
"""Stands for a reason that was given."""
DRAFT = frozenset({"summary", "description"})
FREE = frozenset({"state", "redirect_uri", "completed_redirect"})
"""Of a link: what its client may have put a name into; nobody comes back after so long."""

Row = Mapping[Any, Any]


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


def clean_companion(values: Row, person: Identity) -> dict[str, Any]:
    """A row of `event` of somebody else with whom the person was to come: without them, and without words that name
    them."""
    notes = values["notes"]
    others = notes.get("others") or []
    gone = [one for one in others if is_guest(one, person)]
    names = [one[member].casefold() for one in gone for member in ("name", "email", "phone") if one[member]]

    def said(text: str) -> str:
        return "" if any(name in text.casefold() for name in names) else text

    kept = {**notes, "others": [one for one in others if one not in gone]}
    kept |= {member: said(notes.get(member, "")) for member in ("block_note", "reminder_note")}
    kept["exception"] = said(notes.get("exception", "")) or (GIVEN if notes.get("exception") else "")
    return {**values, "description": said(values["description"]), "notes": kept}


def is_guest(value: Row | None, person: Identity) -> bool:
    """Whether a stored guest is this person."""
    return value is not None and person.is_it(value.get("email", ""), value.get("phone", ""))


def clean_walk_in(values: Row) -> dict[str, Any]:
    """A row of `walk_in` without the name; the number stays."""
    return {**values, "name": ""}


def clean_link(values: Row) -> dict[str, Any]:
    """A row of `scheduling_link`."""
    kept = {**values, "asked": clean_asked(values["asked"]), "display_message": ""}
    if values.get("visitor_sha256") is None:  # nobody booked by it, or staff did
        return kept
    return kept | {"visitor_sha256": ""}


def last_offered(link: Row) -> datetime:
    """When the last time ends that a row of `scheduling_link` offers: nobody can book by it any more."""
    queries = [link["asked"]["query"], *(step["query"] for step in link["asked"].get("steps", ()))]
    ends = (period["end"] for query in queries for period in query["query_periods"])
    return max(datetime.fromisoformat(end) for end in ends)


def clean_asked(value: Any, member: str = "") -> Any:
    """What was asked of a link, at any depth."""
    if isinstance(value, Mapping):
        return {name: clean_asked(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [clean_asked(inner) for inner in value]
    if member in DRAFT and isinstance(value, str):
        return NEUTRAL if member == "summary" else ""
    return "" if member in FREE and isinstance(value, str) else value
