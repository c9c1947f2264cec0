"""Badges: who wears a code that a scanner reads, as the organiser's list has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """One row of the list. `company` may be empty."""

    code: str
    name: str
    company: str = ""


@dataclass(frozen=True, slots=True)
class BadgeColumns:
    """Which columns of a list hold what; a name may stand in several, such as first and last name."""

    code: str
    name: tuple[str, ...]
    company: str = ""

    def fit(self, headings: Sequence[str]) -> bool:
        """Whether a list with these headings has all of them."""
        wanted = {self.code, *self.name, *([self.company] if self.company else [])}
        return wanted <= set(headings)

    def badge(self, row: Mapping[str, str]) -> Badge:
        """The badge of a row; what is not filled in is empty."""
        name = " ".join(part for part in (row.get(column, "").strip() for column in self.name) if part)
        return Badge(row.get(self.code, "").strip(), name, row.get(self.company, "").strip())


def badge_key(code: str) -> str:
    """A code as it is looked up: readers differ in capitals and in what they put around it."""
    return code.strip().casefold()


def guess_columns(headings: Sequence[str]) -> BadgeColumns | None:
    """What the headings most likely mean; None when no column for the code or for the name is found."""
    known = {heading: heading.strip().casefold() for heading in headings}

    def first(*words: str) -> str:
        exact = (heading for heading, low in known.items() if low in words)
        within = (heading for heading, low in known.items() if any(word in low for word in words))
        return next(exact, "") or next(within, "")

    code = first("code", "badge", "barcode", "badge id", "ticket", "scan", "kode", "codigo", "código")
    whole = next((heading for heading, low in known.items() if low in _WHOLE_NAMES), "")
    parts = tuple(part for part in (first(*_FIRST_NAMES), first(*_LAST_NAMES)) if part)
    name = (whole,) if whole else tuple(dict.fromkeys(parts))
    if not code or not name:
        return None
    return BadgeColumns(code, name, first(*_COMPANIES))


_WHOLE_NAMES = (
    "name",
    "full name",
    "attendee",
    "visitor",
    "navn",
    "nom",
    "nombre",
    "teilnehmer",
    "attendee name",
)
_FIRST_NAMES = ("first name", "firstname", "given name", "vorname", "prénom", "prenom", "fornavn", "forename")
_LAST_NAMES = (
    "last name",
    "lastname",
    "surname",
    "family name",
    "nachname",
    "etternavn",
    "apellido",
    "apellidos",
)
_COMPANIES = (
    "company",
    "organisation",
    "organization",
    "firma",
    "société",
    "empresa",
    "bedrift",
    "unternehmen",
)
