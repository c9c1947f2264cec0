"""Names of keys."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from apcdesk.desk.widgets.key_words import key_words


class Strg(QTranslator):
    """German for two keys."""

    def translate(self, _context, source, _disambiguation=None, _n=-1):
        return {"Ctrl": "Strg", "Page Up": "Bild auf"}.get(source)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("Ctrl+Shift+K", "Strg Shift K"),
        ("Page Up  Page Down", "Bild auf  Page Down"),
        ("Ctrl + wheel", "Strg + wheel"),
        ("+", "+"),
        (".  +", ".  +"),
        ("F1  ?", "F1  ?"),
    ],
)
def test_keys_are_named_as_the_keyboard_bears_them(qapp, keys, words):
    german = Strg()
    QCoreApplication.installTranslator(german)
    try:
        assert key_words(keys) == words
    finally:
        QCoreApplication.removeTranslator(german)
