"""Checks that several nouns share; each gives the contract's problem: accounts-and-events §1.6."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from apcdesk.errors import Invalid, Problem

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
LONGEST_ADDRESS = 2048
PRINTABLE_ID = re.compile(r"[!-~]{1,64}")


def text_problems(field: str, text: str, limit: int) -> list[Problem]:
    """A required text of at most `limit` characters."""
    if not text.strip():
        return [Problem(field, "errors.required", f"{field} must be specified")]
    if len(text) > limit:
        return [
            Problem(field, "errors.too_long", f"must be at most {limit} characters", values={"limit": limit})
        ]
    return []


def tzid_problems(field: str, tzid: str) -> list[Problem]:
    """A name of the IANA database."""
    if tzid in known_timezones():
        return []
    return [Problem(field, "errors.tzid_unrecognized", "TZID not recognized")]


@cache
def known_timezones() -> frozenset[str]:
    """The names of the IANA database, its links included. `localtime` is none: what it says differs by machine."""
    return frozenset(available_timezones() - {"localtime"})  # walks through hundreds of files


def id_problems(field: str, text: str, forbidden: str = "") -> list[Problem]:
    """1 to 64 printable ASCII characters without space, none of `forbidden`: contract scheduling §3 and §4."""
    if not text:
        return [Problem(field, "errors.required", f"{field} must be specified")]
    if not PRINTABLE_ID.fullmatch(text) or set(text) & set(forbidden):
        return [Problem(field, "errors.invalid_format", "is not in a recognized format")]
    return []


def email_problems(field: str, email: str | None) -> list[Problem]:
    """What is wrong with an e-mail address; nothing when there is none."""
    if not email or EMAIL.fullmatch(email):
        return []
    return [Problem(field, "errors.invalid_email", "must be a valid email address")]


def web_address_problems(field: str, address: str) -> list[Problem]:
    """An http or https address with a host, of at most 2048 printable characters."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    printable = address.isascii() and address.isprintable() and " " not in address
    if parts.scheme in ("http", "https") and parts.hostname and printable and len(address) <= LONGEST_ADDRESS:
        return []
    words = f"must be an http or https URL of at most {LONGEST_ADDRESS} characters"
    return [Problem(field, "errors.invalid_url", words)]


def refuse(problems: Iterable[Problem]) -> None:
    """Raise Invalid when there is any problem."""
    found = tuple(problems)
    if found:
        raise Invalid(found)
