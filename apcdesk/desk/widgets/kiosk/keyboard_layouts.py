"""What the keys of the on-screen keyboard carry, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

DIGITS = "1234567890-"
SYMBOLS = ("!?&%#*+=/()", "'\":;,äöüßéè", "ñçáóíú€~")
EMAIL_ENDINGS = ("@gmail.com", "@outlook.com", "@icloud.com")
ACCENTS: Mapping[str, str] = {
    "a": "áàâäãåæ",
    "c": "çćč",
    "d": "đð",
    "e": "éèêëę",
    "g": "ğ",
    "i": "íìîïı",
    "l": "ł",
    "n": "ñńň",
    "o": "óòôöõøœ",
    "r": "ř",
    "s": "śšşß",
    "t": "ťþ",
    "u": "úùûüů",
    "y": "ýÿ",
    "z": "źžż",
    "ا": "أإآءٱ",
    "و": "ؤ",
    "ي": "ئى",
    "ه": "ة",
}
"""What a letter may become once it is typed: shown in the row above the keys."""


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """Two rows of eleven letters, a third of eight beside shift and delete, and the country's web ending.

    `sign` is what the key says that changes to these letters; `latin` are the letters of a second alphabet, for addresses
    and names from elsewhere. Letters without capitals have no shift.
    """

    rows: tuple[str, str, str]
    country: str
    sign: str = "ABC"
    latin: KeyboardLayout | None = None

    @property
    def has_capitals(self) -> bool:
        """Whether shift changes anything."""
        return any(letter.upper() != letter for row in self.rows for letter in row)


NORWEGIAN = KeyboardLayout(("qwertyuiopå", "asdfghjkløæ", "zxcvbnm_"), ".no")
SWEDISH = KeyboardLayout(("qwertyuiopå", "asdfghjklöä", "zxcvbnm_"), ".se")
GERMAN = KeyboardLayout(("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"), ".de")
ENGLISH = KeyboardLayout(("qwertyuiop'", "asdfghjkl&/", "zxcvbnm_"), ".org")
FRENCH = KeyboardLayout(("azertyuiopé", "qsdfghjklmè", "wxcvbnç'"), ".fr")
SPANISH = KeyboardLayout(("qwertyuiopú", "asdfghjklñé", "zxcvbnm_"), ".es")
PORTUGUESE = KeyboardLayout(("qwertyuiopã", "asdfghjklçé", "zxcvbnm_"), ".pt")
DUTCH = KeyboardLayout(("qwertyuiopé", "asdfghjklë'", "zxcvbnm_"), ".nl")
ARABIC = KeyboardLayout(("ضصثقفغعهخحج", "شسيبلاتنمكط", "ذدرزوةىظ"), ".net", "عربي", ENGLISH)

_LAYOUTS: Mapping[str, KeyboardLayout] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "nl": DUTCH,
    "nb": NORWEGIAN,
    "sv": SWEDISH,
    "ar": ARABIC,
}


def layout_of(code: str) -> KeyboardLayout:
    """The letters of a language by its code; the English ones for a language without any."""
    return _LAYOUTS.get(code, ENGLISH)


def code_layout_of(code: str) -> KeyboardLayout:
    """The letters of a language in which codes are typed, which are Latin ones everywhere."""
    layout = layout_of(code)
    return layout.latin or layout
