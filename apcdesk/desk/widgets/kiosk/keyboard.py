"""The on-screen keyboard: keys that never take the focus and type into whatever has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.helper_row import HelperRow
from apcdesk.desk.widgets.kiosk.keyboard_layouts import ACCENTS, DIGITS, NORWEGIAN, SYMBOLS, KeyboardLayout
from apcdesk.desk.widgets.kiosk.keys import Key

GAP = 10
MARGIN = 20
HELPER = 72
KEY = 86
SHIFT, DELETE, MORE, SMALL, SPACE, NEXT = 124, 132, 147, 110, 394, 235
PAD = ("123", "456", "789", "+0-")
EMAIL, PHONE = Qt.InputMethodHint.ImhEmailCharactersOnly, Qt.InputMethodHint.ImhDialableCharactersOnly


class OnScreenKeyboard(QFrame):
    """Eleven keys wide: a row that helps, digits, letters, shift and symbols, space, next field; a pad for a number.

    What the focused field says by its input hints decides: an address gets Latin letters and endings, a number the pad.
    Characters reach the focused field as committed text, so every letter works; delete as a key. Next field
    walks the fields of `set_fields`; after the last it emits `finished`.
    """

    finished = Signal()

    def __init__(self, theme: Theme, layout: KeyboardLayout = NORWEGIAN) -> None:
        super().__init__()
        self._theme = theme
        self._layout = layout
        self._fields: tuple[QWidget, ...] = ()
        self._last: QWidget | None = None
        """The field that had the focus last."""
        self._hints = Qt.InputMethodHint.ImhNone
        self._shifted = self._symbols = self._latin = False
        self._letters: list[list[Key]] = []
        self._rows: list[QHBoxLayout | QVBoxLayout | QGridLayout] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys lie alike in every language
        self._column = QVBoxLayout(self)
        self.helper = HelperRow(theme)
        self.helper.ending.connect(self._type)
        self.helper.letter.connect(self._replace)
        self._pages = QStackedWidget()
        self._keys, self._pad = self._make_letters(), self._make_pad()
        self._pages.addWidget(self._keys)
        self._pages.addWidget(self._pad)
        self._column.addWidget(self.helper)
        self._column.addWidget(self._pages, 1)
        self._on_theme_changed()
        self._relabel()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        theme.changed.connect(self._on_theme_changed)

    def set_fields(self, fields: Sequence[QWidget]) -> None:
        """The fields that "next field" walks, in order."""
        self._fields = tuple(fields)
        self._last = None

    def set_layout(self, layout: KeyboardLayout) -> None:
        """Change the letters to those of another language."""
        self._layout = layout
        self._latin = self._shifted = False
        self._relabel()

    def sizeHint(self) -> QSize:
        height = 2 * MARGIN + HELPER + 5 * self._theme.size("kiosk.key.height") / self._theme.kiosk_scale
        return QSize(self._theme.size("kiosk.canvas.width"), self._theme.kiosk(height + 5 * GAP))

    def key(self, name: str) -> QPushButton:
        """The key of this accessible name ("q", "Shift") on the page that is shown; KeyError when there is none."""
        for part in (self._pad if self._hints & PHONE else self._keys, self.helper):
            for key in part.findChildren(Key):
                if key.accessibleName() == name:
                    return key
        raise KeyError(name)

    def next_field(self) -> None:
        """Go on to the next field; after the last one the form is filled."""
        here = QApplication.focusWidget()
        places = [i for i, field in enumerate(self._fields) if here is not None and _holds(field, here)]
        following = places[0] + 1 if places else 0
        if following < len(self._fields):
            self._fields[following].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finished.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        painter.fillRect(QRectF(0, 0, self.width(), 2), self._theme.color("divider"))

    # Making the keys

    def _make_letters(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows.append(column)
        self._row(column, [self._character(c, KEY) for c in DIGITS])
        rows = self._layout.rows
        self._letters = [[self._character(c, KEY) for c in row] for row in rows]
        for letters in self._letters[:2]:
            self._row(column, letters)
        self._shift = self._special(self.tr("Shift"), SHIFT, self._on_shift, icon="arrow-big-up")
        self._row(column, [self._shift, *self._letters[2], self._delete_key()])
        more = self._special(self.tr("Symbols"), MORE, self._on_symbols, text="#+=")
        self._script = self._special(self.tr("Other letters"), SMALL, self._on_script)
        self._at = self._character("@", SMALL)
        space = self._key(self.tr("space"), SPACE, lambda: self._on_character(" "))
        self._row(
            column, [more, self._script, self._at, self._character(".", SMALL), space, self._next_key()]
        )
        return page

    def _make_pad(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        for y, row in enumerate(PAD):
            for x, character in enumerate(row):
                grid.addWidget(self._character(character, KEY), y, x)
            grid.setRowStretch(y, 1)
        space = self._key(self.tr("space"), SPACE, lambda: self._on_character(" "))
        grid.addWidget(self._delete_key(), 0, 3)
        grid.addWidget(space, 1, 3)
        grid.addWidget(self._next_key(), 2, 3, 2, 1)
        for x in range(4):
            grid.setColumnStretch(x, 1)
        self._rows.append(grid)
        return page

    def _row(self, column: QVBoxLayout, keys: Sequence[Key]) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for key in keys:
            row.addWidget(key, key.share)
        self._rows.append(row)
        column.addLayout(row)

    def _key(self, text: str, share: int, action: Callable[[], None], *, name: str | None = None) -> Key:
        key = Key(self._theme, text, share, word=True)
        key.setAccessibleName(name or text)
        key.clicked.connect(lambda _checked=False: action())
        return key

    def _character(self, character: str, share: int) -> Key:
        key = Key(self._theme, character, share)
        key.setAccessibleName(character)
        key.clicked.connect(lambda: self._on_character(key.text()))
        return key

    def _special(
        self, name: str, share: int, action: Callable[[], None], *, text: str = "", icon: str | None = None
    ) -> Key:
        key = self._key(text, share, action, name=name)
        key.make_special(icon)
        return key

    def _delete_key(self) -> Key:
        key = self._special(self.tr("Delete"), DELETE, self._on_delete, icon="delete")
        key.setAutoRepeat(True)
        return key

    def _next_key(self) -> Key:
        return self._special(self.tr("Next field"), NEXT, self.next_field, text=self.tr("Next field"))

    # Typing

    def _written_in(self) -> QWidget | None:
        """What the keys write into: a button that was pressed, and takes no letters, gives the focus back."""
        here = QApplication.focusWidget()
        if self._last is not None and (here is None or not any(_holds(f, here) for f in self._fields)):
            self._last.setFocus(Qt.FocusReason.OtherFocusReason)
            return QApplication.focusWidget()
        return here

    def _type(self, text: str) -> None:
        target = self._written_in()
        if target is not None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)

    def _erase(self) -> None:
        target = self._written_in()
        if target is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(target, key)

    def _on_character(self, text: str) -> None:
        self._type(text)
        others = ACCENTS.get(text.lower(), "")
        self._help([letter.upper() if text != text.lower() else letter for letter in others])
        if self._shifted:
            self._on_shift()

    def _replace(self, letter: str) -> None:
        """The last letter becomes another one."""
        self._erase()
        self._type(letter)
        self._help()

    def _on_delete(self) -> None:
        self._erase()
        self._help()

    def _help(self, letters: Sequence[str] = ()) -> None:
        """Show the row for what is typed here: endings of an address, or what the last letter may become."""
        if self._hints & EMAIL:
            self.helper.show_endings(self._layout.country)
        else:
            self.helper.show_letters(letters)

    # Which keys are shown

    @property
    def _alphabet(self) -> KeyboardLayout:
        """The letters that are shown: an address has Latin ones in every language."""
        latin = self._layout.latin
        return latin if latin is not None and (self._latin or self._hints & EMAIL) else self._layout

    def _on_shift(self) -> None:
        self._shifted = not self._shifted
        self._shift.set_on(self._shifted)
        self._relabel()

    def _on_symbols(self) -> None:
        self._symbols = not self._symbols
        self._relabel()

    def _on_script(self) -> None:
        self._latin = not self._latin
        self._symbols = False
        self._relabel()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        self._last = next((field for field in self._fields if _holds(field, now)), self._last)
        self._hints = now.inputMethodHints()
        self._pages.setCurrentWidget(self._pad if self._hints & PHONE else self._keys)
        self._help()
        self._relabel()

    def _relabel(self) -> None:
        alphabet, second = self._alphabet, self._layout.latin
        for keys, row in zip(self._letters, SYMBOLS if self._symbols else alphabet.rows, strict=True):
            for key, character in zip(keys, row, strict=True):
                shown = character.upper() if self._shifted and len(character.upper()) == 1 else character
                key.setText(shown)
                key.setAccessibleName(shown)
        self._shift.setVisible(alphabet.has_capitals)
        two = second is not None and not self._hints & EMAIL
        self._script.setVisible(two)
        self._at.setVisible(not two)
        if second is not None:
            self._script.setText(self._layout.sign if self._latin else second.sign)

    def _on_theme_changed(self) -> None:
        kiosk = self._theme.kiosk
        self._column.setContentsMargins(kiosk(MARGIN), kiosk(MARGIN), kiosk(MARGIN), kiosk(MARGIN))
        self._column.setSpacing(kiosk(GAP))
        for row in self._rows:
            row.setSpacing(kiosk(GAP))
        self.helper.setFixedHeight(kiosk(HELPER))
        self.updateGeometry()
        self.update()


def _holds(field: QWidget, here: QWidget) -> bool:
    """Whether the focus is in this field."""
    return field is here or field.focusProxy() is here or field.isAncestorOf(here)
