"""What the palette offers, and which of it answers to what is typed. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its words, what stands after them, the kind of thing it is, its icon or its hue, its keys.

    `also` are words that it is found by too. Entries that are made anew of the same things are equal.
    """

    title: str
    act: Callable[[], object] = field(compare=False)
    kind: str
    icon: str = ""
    hue: str = ""
    detail: str = ""
    keys: str = ""
    also: str = ""


Command = tuple[str, str, str, Callable[[], object]]
"""What a pane can do: the words, the icon, the keys that do it too, and the doing."""


def rank(entry: Entry, text: str) -> int | None:
    """How well an entry answers to the text, 0 the best; None when it does not.

    Every word has to begin a word of the entry, or stand inside one, or its letters follow each other in the title.
    """
    title, everything = entry.title.casefold(), f"{entry.title} {entry.also} {entry.detail}".casefold()
    wanted = text.casefold().split()
    if not wanted or title.startswith(" ".join(wanted)):
        return 0
    beginnings = everything.replace("·", " ").split()
    if all(any(word.startswith(one) for word in beginnings) for one in wanted):
        return 1
    if all(one in everything for one in wanted):
        return 2
    return 3 if _follows(title, "".join(wanted)) else None


def matching(entries: Iterable[Entry], text: str) -> list[Entry]:
    """The entries that answer to the text, the best first, equal ones in their own order."""
    ranked = [(found, entry) for entry in entries if (found := rank(entry, text)) is not None]
    return [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]


def _follows(title: str, letters: str) -> bool:
    rest = iter(title)
    return all(letter in rest for letter in letters)
