"""The names of keys as keyboards bear them: "Ctrl Shift K" is "Strg Umschalt K" on a German one."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def key_words(keys: str) -> str:
    """The keys in the language of the desk, without the plus signs between them. What is no name stays as it is."""
    names = {
        "Page Up": translate("Keys", "Page Up"),
        "Page Down": translate("Keys", "Page Down"),
        "Ctrl": translate("Keys", "Ctrl"),
        "Shift": translate("Keys", "Shift"),
        "Delete": translate("Keys", "Delete"),
        "Enter": translate("Keys", "Enter"),
        "Esc": translate("Keys", "Esc"),
        "wheel": translate("Keys", "wheel"),
    }
    apart = re.sub(r"(?<=\w)\+(?=\w)", " ", keys)
    return re.sub("|".join(names), lambda name: names[name.group()], apart)
