"""The on-screen keyboard: keys that never take the focus and type into whatever has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.painting import draw_panel, draw_text
from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.kiosk.keyboard_layouts import (
    DIGITS,
    EMAIL_ENDINGS,
    NORWEGIAN,
    SYMBOLS,
    KeyboardLayout,
)

GAP = 10
MARGIN = 20
HELPER = 72
KEY = 86
SHIFT, DELETE, MORE, SMALL, SPACE, NEXT = 124, 132, 147, 110, 394, 235


class OnScreenKeyboard(QFrame):
    """Eleven keys wide: a row for email, digits, letters, shift and symbols, space, next field.

    Characters reach the focused field as committed text, so every letter works; delete as a key. Next field
    walks the fields of `set_fields`; after the last it emits `finished`.
    """

    finished = Signal()

    def __init__(self, theme: Theme, layout: KeyboardLayout = NORWEGIAN) -> None:
        super().__init__()
        self._theme = theme
        self._layout = layout
        self._fields: tuple[QWidget, ...] = ()
        self._shifted = False
        self._symbols = False
        self._letters: list[list[_Key]] = []
        self._rows: list[QHBoxLayout] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys lie alike in every language
        self._column = QVBoxLayout(self)
        self._helper = QWidget()
        self._build()
        self._on_theme_changed()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        theme.changed.connect(self._on_theme_changed)

    def set_fields(self, fields: Sequence[QWidget]) -> None:
        """The fields that "next field" walks, in order."""
        self._fields = tuple(fields)

    def set_layout(self, layout: KeyboardLayout) -> None:
        """Change the letters to those of another language."""
        self._layout = layout
        self._relabel()

    def sizeHint(self) -> QSize:
        height = 2 * MARGIN + HELPER + 5 * self._theme.size("kiosk.key.height") / self._theme.kiosk_scale
        return QSize(self._theme.size("kiosk.canvas.width"), self._theme.kiosk(height + 5 * GAP))

    def key(self, name: str) -> QPushButton:
        """The key of this accessible name ("q", "Shift"); KeyError when there is none."""
        for key in self.findChildren(_Key):
            if key.accessibleName() == name:
                return key
        raise KeyError(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        painter.fillRect(QRectF(0, 0, self.width(), 2), self._theme.color("divider"))

    def _build(self) -> None:
        self._build_helper()
        self._row([self._character(c, KEY) for c in DIGITS])
        for letters in self._layout.rows[:2]:
            self._letters.append([self._character(c, KEY) for c in letters])
            self._row(self._letters[-1])
        self._letters.append([self._character(c, KEY) for c in self._layout.rows[2]])
        self._shift = self._special(self.tr("Shift"), SHIFT, self._on_shift, icon="arrow-big-up")
        delete = self._special(self.tr("Delete"), DELETE, self._on_delete, icon="delete")
        delete.setAutoRepeat(True)
        self._row([self._shift, *self._letters[-1], delete])
        more = self._special(self.tr("Symbols"), MORE, self._on_symbols, text="#+=")
        space = self._key(self.tr("space"), SPACE, lambda: self._type(" "), word=True)
        following = self._special(self.tr("Next field"), NEXT, self._on_next, text=self.tr("Next field"))
        self._row([more, self._character("@", SMALL), self._character(".", SMALL), space, following])

    def _build_helper(self) -> None:
        row = QHBoxLayout(self._helper)
        row.setContentsMargins(0, 0, 0, 0)
        endings = (*EMAIL_ENDINGS, self._layout.country, ".com")
        for ending in endings:
            row.addWidget(self._key(ending, 0, partial(self._type, ending), word=True))
            if ending != endings[-1]:
                row.addStretch(1)
        policy = self._helper.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._helper.setSizePolicy(policy)
        self._helper.hide()
        self._column.addWidget(self._helper)

    def _row(self, keys: Sequence[_Key]) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for key in keys:
            row.addWidget(key, key.share)
        self._rows.append(row)
        self._column.addLayout(row)

    def _key(
        self,
        text: str,
        share: int,
        action: Callable[[], None],
        *,
        word: bool = False,
        name: str | None = None,
    ) -> _Key:
        key = _Key(self._theme, text, share, word=word)
        key.setAccessibleName(name or text)
        key.clicked.connect(lambda _checked=False: action())
        return key

    def _character(self, character: str, share: int) -> _Key:
        key = _Key(self._theme, character, share)
        key.setAccessibleName(character)
        key.clicked.connect(lambda: self._on_character(key.text()))
        return key

    def _special(
        self, name: str, share: int, action: Callable[[], None], *, text: str = "", icon: str | None = None
    ) -> _Key:
        key = self._key(text, share, action, word=True, name=name)
        key.make_special(icon)
        return key

    def _type(self, text: str) -> None:
        target = QApplication.focusWidget()
        if target is not None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)

    def _on_character(self, text: str) -> None:
        self._type(text)
        if self._shifted:
            self._on_shift()

    def _on_shift(self) -> None:
        self._shifted = not self._shifted
        self._shift.set_on(self._shifted)
        self._relabel()

    def _on_symbols(self) -> None:
        self._symbols = not self._symbols
        self._relabel()

    def _on_delete(self) -> None:
        target = QApplication.focusWidget()
        if target is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(target, key)

    def _on_next(self) -> None:
        here = QApplication.focusWidget()
        places = [i for i, field in enumerate(self._fields) if field is here or field.focusProxy() is here]
        following = places[0] + 1 if places else 0
        if following < len(self._fields):
            self._fields[following].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finished.emit()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        hints = now.inputMethodHints() if now is not None else Qt.InputMethodHint.ImhNone
        self._helper.setVisible(bool(hints & Qt.InputMethodHint.ImhEmailCharactersOnly))

    def _relabel(self) -> None:
        rows = SYMBOLS if self._symbols else self._layout.rows
        for keys, row in zip(self._letters, rows, strict=True):
            for key, character in zip(keys, row, strict=True):
                shown = character.upper() if self._shifted and len(character.upper()) == 1 else character
                key.setText(shown)
                key.setAccessibleName(shown)

    def _on_theme_changed(self) -> None:
        kiosk = self._theme.kiosk
        self._column.setContentsMargins(kiosk(MARGIN), kiosk(MARGIN), kiosk(MARGIN), kiosk(MARGIN))
        self._column.setSpacing(kiosk(GAP))
        for row in self._rows:
            row.setSpacing(kiosk(GAP))
        self._helper.setFixedHeight(kiosk(HELPER))
        self.updateGeometry()
        self.update()


class _Key(QPushButton):
    def __init__(self, theme: Theme, text: str, share: int, *, word: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.share = share
        self._word = word
        self._special = False
        self._icon: str | None = None
        self._on = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        across = QSizePolicy.Policy.Ignored if share else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def make_special(self, icon: str | None) -> None:
        """Draw the key on the darker ground, with an icon in place of text if given."""
        self._special, self._icon = True, icon

    def set_on(self, on: bool) -> None:
        """Show that shift is on."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) if self.share else self._words()
        return QSize(words + self._theme.kiosk(56), self._theme.size("kiosk.key.height"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.color
        ground, line, ink = "surface", "divider", "text"
        if self._special and self._theme.name == "light":
            ground, line = "border", "border"
        elif self._special:
            ground, line = "pressed", "border"
        if self.isDown():
            ground = "pressed"
        if self._on:
            ground, line, ink = "accent", "accent", "onAccent"
        radius = self._theme.radius("kioskKey")
        draw_panel(painter, QRectF(self.rect()), radius, colour(ground), colour(line), 2)
        if self._icon:
            place = QRectF(0, 0, self._theme.kiosk(38), self._theme.kiosk(38))
            place.moveCenter(QRectF(self.rect()).center())
            self._theme.icons.draw(painter, place, self._icon, ink, stroke=2.25)
            return
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, QRectF(self.rect()), self.text(), self._font(), colour(ink), centre)

    def _font(self) -> QFont:
        return self._theme.font("kiosk.body" if self._word else "kiosk.slot", weight=500)

    def _words(self) -> int:
        self.setFont(self._font())
        return self.fontMetrics().horizontalAdvance(self.text())
