"""The cities whose time a visitor may want to see, as the database of zones knows them, and how to find one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.period import Period

AREAS = frozenset(
    ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)
KNOWN = {
    "Europe/Amsterdam": QT_TRANSLATE_NOOP("Cities", "Amsterdam"),
    "Europe/Athens": QT_TRANSLATE_NOOP("Cities", "Athens"),
    "Asia/Baghdad": QT_TRANSLATE_NOOP("Cities", "Baghdad"),
    "Asia/Bangkok": QT_TRANSLATE_NOOP("Cities", "Bangkok"),
    "Asia/Beirut": QT_TRANSLATE_NOOP("Cities", "Beirut"),
    "Europe/Berlin": QT_TRANSLATE_NOOP("Cities", "Berlin"),
    "Europe/Brussels": QT_TRANSLATE_NOOP("Cities", "Brussels"),
    "America/Argentina/Buenos_Aires": QT_TRANSLATE_NOOP("Cities", "Buenos Aires"),
    "Africa/Cairo": QT_TRANSLATE_NOOP("Cities", "Cairo"),
    "Africa/Casablanca": QT_TRANSLATE_NOOP("Cities", "Casablanca"),
    "America/Chicago": QT_TRANSLATE_NOOP("Cities", "Chicago"),
    "Europe/Copenhagen": QT_TRANSLATE_NOOP("Cities", "Copenhagen"),
    "Asia/Dubai": QT_TRANSLATE_NOOP("Cities", "Dubai"),
    "Asia/Hong_Kong": QT_TRANSLATE_NOOP("Cities", "Hong Kong"),
    "Europe/Istanbul": QT_TRANSLATE_NOOP("Cities", "Istanbul"),
    "Africa/Johannesburg": QT_TRANSLATE_NOOP("Cities", "Johannesburg"),
    "Asia/Karachi": QT_TRANSLATE_NOOP("Cities", "Karachi"),
    "Asia/Kolkata": QT_TRANSLATE_NOOP("Cities", "Kolkata"),
    "Africa/Lagos": QT_TRANSLATE_NOOP("Cities", "Lagos"),
    "Europe/Lisbon": QT_TRANSLATE_NOOP("Cities", "Lisbon"),
    "Europe/London": QT_TRANSLATE_NOOP("Cities", "London"),
    "America/Los_Angeles": QT_TRANSLATE_NOOP("Cities", "Los Angeles"),
    "Europe/Madrid": QT_TRANSLATE_NOOP("Cities", "Madrid"),
    "America/Mexico_City": QT_TRANSLATE_NOOP("Cities", "Mexico City"),
    "Africa/Nairobi": QT_TRANSLATE_NOOP("Cities", "Nairobi"),
    "America/New_York": QT_TRANSLATE_NOOP("Cities", "New York"),
    "Europe/Oslo": QT_TRANSLATE_NOOP("Cities", "Oslo"),
    "Europe/Paris": QT_TRANSLATE_NOOP("Cities", "Paris"),
    "Asia/Riyadh": QT_TRANSLATE_NOOP("Cities", "Riyadh"),
    "Europe/Rome": QT_TRANSLATE_NOOP("Cities", "Rome"),
    "America/Sao_Paulo": QT_TRANSLATE_NOOP("Cities", "São Paulo"),
    "Asia/Seoul": QT_TRANSLATE_NOOP("Cities", "Seoul"),
    "Asia/Shanghai": QT_TRANSLATE_NOOP("Cities", "Shanghai"),
    "Asia/Singapore": QT_TRANSLATE_NOOP("Cities", "Singapore"),
    "Europe/Stockholm": QT_TRANSLATE_NOOP("Cities", "Stockholm"),
    "Australia/Sydney": QT_TRANSLATE_NOOP("Cities", "Sydney"),
    "Asia/Tokyo": QT_TRANSLATE_NOOP("Cities", "Tokyo"),
    "America/Toronto": QT_TRANSLATE_NOOP("Cities", "Toronto"),
    "Europe/Vienna": QT_TRANSLATE_NOOP("Cities", "Vienna"),
    "Europe/Warsaw": QT_TRANSLATE_NOOP("Cities", "Warsaw"),
    "Europe/Zurich": QT_TRANSLATE_NOOP("Cities", "Zurich"),
}
"""What is offered before anything is typed, by the name that each language has for it."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class City:
    """A city and its zone."""

    tzid: str
    name: str


def city_name(tzid: str) -> str:
    """What the city of a zone is called in the language that is spoken."""
    return translate("Cities", str(KNOWN[tzid])) if tzid in KNOWN else _own_name(tzid)


@cache
def all_zones() -> tuple[str, ...]:
    """Every zone that is called by a city. Reads hundreds of files the first time: not for the GUI thread."""
    return tuple(sorted(tzid for tzid in available_timezones() if tzid.split("/")[0] in AREAS))


def find_cities(typed: str, zones: tuple[str, ...], most: int) -> tuple[City, ...]:
    """The cities with a word that begins as typed, those whose name begins so first; without typing the known ones."""
    wanted = _folded(typed)
    found: dict[str, City] = {}
    for tzid in (*KNOWN, *zones) if wanted else KNOWN:
        name = city_name(tzid)
        words = f" {_folded(name)} {_folded(_own_name(tzid))}"
        if f" {wanted}" in words:
            found.setdefault(_folded(name), City(tzid, name))
    ranked = sorted(found.items(), key=lambda item: (not item[0].startswith(wanted), item[0]))
    return tuple(city for _, city in ranked[:most])


def time_there(period: Period, dates: DateWords, tzid: str) -> str:
    """When a time begins in another city: "18:00", with its weekday spelled out where it is another day."""
    there = dates.elsewhere(tzid)
    time = there.time(period.start)
    if there.day_of(period.start) == dates.day_of(period.start):
        return time
    return translate("Kiosk", "{time} {weekday}").format(time=time, weekday=there.weekday(period.start))


def time_in_city(period: Period, dates: DateWords, tzid: str) -> str:
    """As `time_there`, with the city: "01:00 Monday in Tokyo"."""
    time = time_there(period, dates, tzid)
    return translate("Kiosk", "{time} in {city}").format(time=time, city=city_name(tzid))


def _own_name(tzid: str) -> str:
    return tzid.rsplit("/", maxsplit=1)[-1].replace("_", " ")


def _folded(text: str) -> str:
    """Without case and accents: "sao" finds São Paulo."""
    plain = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
