"""What the keys of the on-screen keyboard carry, by language."""

from __future__ import annotations

from dataclasses import dataclass

DIGITS = "1234567890-"
SYMBOLS = ("!?&%#*+=/()", "'\":;,äöüßéè", "ñçáóíú€~")
EMAIL_ENDINGS = ("@gmail.com", "@outlook.com", "@icloud.com")


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """Two rows of eleven letters, a third of eight beside shift and delete, and the country's web ending."""

    rows: tuple[str, str, str]
    country: str


NORWEGIAN = KeyboardLayout(("qwertyuiopå", "asdfghjkløæ", "zxcvbnm_"), ".no")
SWEDISH = KeyboardLayout(("qwertyuiopå", "asdfghjklöä", "zxcvbnm_"), ".se")
GERMAN = KeyboardLayout(("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"), ".de")
