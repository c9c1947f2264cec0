"""How a line of the quick add says that an event repeats: "every 2 weeks", "jeden Mo und Mi", "todos los lunes"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday

EVERY = frozenset(
    [
        "every",
        "each",
        "jeden",
        "jede",
        "jedes",
        "alle",
        "chaque",
        "tous",
        "toutes",
        "todos",
        "todas",
        "cada",
        "hver",
        "elke",
        "elk",
        "iedere",
        "ieder",
        "todo",
        "toda",
        "varje",
        "كل",
    ]
)
AFTER_EVERY = frozenset(["les", "los", "las", "os", "as", "o", "a"])
WEEKS = frozenset(
    [
        "week",
        "weeks",
        "weken",
        "woche",
        "wochen",
        "semaine",
        "semaines",
        "semana",
        "semanas",
        "uke",
        "vecka",
        "أسبوع",
    ]
)
UNITS: Sequence[tuple[frozenset[str], Recurrence]] = (
    (
        frozenset(["day", "tag", "jour", "jours", "día", "días", "dia", "dias", "dag", "dagen", "يوم"]),
        Recurrence(Frequency.DAILY),
    ),
    (
        frozenset(["weekday", "werktag", "hverdag", "werkdag", "vardag"]),
        Recurrence(Frequency.WEEKLY, by_day=tuple(Weekday)[:5]),
    ),
    (WEEKS, Recurrence(Frequency.WEEKLY)),
    (
        frozenset(["month", "monat", "mois", "mes", "mês", "måned", "maand", "månad", "شهر"]),
        Recurrence(Frequency.MONTHLY),
    ),
)


def read_repeats(
    words: Sequence[str], weekdays: Mapping[str, int], joins: Collection[str]
) -> tuple[Recurrence, int] | None:
    """The rule with which these words begin, and how many of them say it; None when they say something else.

    The words are casefolded, `weekdays` are names with Monday as 0, and `joins` stand between two of them.
    """
    padded = [*words, "", "", ""]
    if padded[0] not in EVERY:
        return None
    used = 2 if padded[1] in AFTER_EVERY else 1
    if padded[used] == "2" and padded[used + 1] in WEEKS:
        return Recurrence(Frequency.WEEKLY, 2), used + 2
    rule = next((rule for names, rule in UNITS if padded[used] in names), None)
    return (rule, used + 1) if rule is not None else _read_days(padded, used, weekdays, joins)


def _read_days(
    words: Sequence[str], used: int, weekdays: Mapping[str, int], joins: Collection[str]
) -> tuple[Recurrence, int] | None:
    days: set[Weekday] = set()
    while (day := _weekday(words[used], weekdays)) is not None:
        days.add(day)
        used += 1
        if words[used] in joins and _weekday(words[used + 1], weekdays) is not None:
            used += 1
    return (Recurrence(Frequency.WEEKLY, by_day=tuple(sorted(days))), used) if days else None


def _weekday(word: str, weekdays: Mapping[str, int]) -> Weekday | None:
    """A day of the week, also in the plural, and in Arabic without its article."""
    name = word.rstrip(",.")
    said = next((one for one in (name, name.removesuffix("s"), "ال" + name) if one in weekdays), None)
    return None if said is None else Weekday(weekdays[said])
