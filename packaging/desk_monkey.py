"""Hands that know nothing, at the desk: `python packaging/desk_monkey.py --actions 5000`.

Clicks, menus, keys, drags, wheels and nonsense in the fields of every pane, undo and redo, other looks and sizes, over
the demo and in an order that a seed gives. It fails when a bug is raised or logged, when Qt complains, and when a window
comes up that is not the desk's. Dialogs of the system are answered at once, with a file or with none.
"""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import shiboken6
from desk_stage import desk_on_stage, settle
from kiosk_stage import MovedClock, story_clock
from monkey import Found, Heard
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QInputMethodEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from apcdesk.desk.look.theme import Mode
from apcdesk.desk.window.panes import MAKERS
from apcdesk.desk.window.shell import MainWindow

CHECK_EVERY = 25
"""Actions between two looks at the windows."""
FIELDS_MENU = "qt_edit_menu"
"""Qt's own menu of a field, in the look of ours."""
TOLD = 12
"""So many of the last actions are told with what was found."""
WORDS = (
    *("Mori", "mo 14:00", "14:30", "tomorrow 9 for 2h", "10:00-12:00", "25:99", "31.2.2027", "2027-03-27"),
    *("0", "-1", "30", "999999", "a@b.c", "x" * 200, " ", "%", "_", "' OR 1=1 --"),
    *("👩‍🔧", "مرحبا", "\u202e"),  # some that no key gives
)
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in [
        *["Tab", "Backtab", "Return", "Enter", "Space", "Escape", "F2", "F5", "F10", "Menu"],
        *["Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Backspace", "Delete"],
        *"ACDEFGHJKLMNPRSTUVWXYZ12345",
        *["Slash", "Question", "Plus", "Minus"],
    ]
)
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
MODIFIERS = (*(NONE,) * 6, SHIFT, SHIFT, CONTROL, CONTROL, ALT, ALT, CONTROL | SHIFT, ALT | SHIFT)
LEFT = Qt.MouseButton.LeftButton


class Kept(QObject):
    """Lets a window be closed by nobody: its menu has an entry for that."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


class Monkey:
    """Plays at one desk. `play` is one action; `look` raises Found."""

    def __init__(self, window: MainWindow, clock: MovedClock, dice: random.Random) -> None:
        self._window = window
        self._clock = clock
        self._dice = dice
        self.counts: Counter[str] = Counter()
        self.last: list[str] = []
        """What was done, the newest at the end."""
        self._actions: tuple[tuple[int, Callable[[], None]], ...] = (
            (30, self.click),
            (30, self.press_button),
            (24, self.key),
            (14, self.type),
            (10, self.drag),
            (8, self.double_click),
            (8, self.go),
            (6, self.menu),
            (6, self.wheel),
            (6, self.undo),
            (3, self.escape),
            (2, self.wait),
            (2, self.look_otherwise),
        )

    def play(self) -> None:
        """One random action, and mostly what follows from it."""
        [(_, action)] = self._dice.choices(self._actions, [weight for weight, _ in self._actions])
        self.counts[action.__name__] += 1
        action()
        if self._dice.random() < 0.7:
            settle(self._window)
        if self._window.kiosk.window is not None and self._dice.random() < 0.2:
            self._window.kiosk.leave()

    def look(self) -> None:
        """Look at the windows."""
        settle(self._window)
        if not self._window.isVisible() and self._window.kiosk.window is None:
            raise Found("the desk is gone")
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and not _is_of_field(w)]
        if others := [_told(window) for window in windows if type(window).__module__.startswith("PySide6.")]:
            raise Found(f"windows that are not the desk's: {others}")

    # Actions

    def click(self) -> None:
        """Somewhere, perhaps with a key held."""
        target, place = self._somewhere()
        self._note("click", target, place)
        QTest.mouseClick(target, LEFT, self._dice.choice((NONE, NONE, NONE, NONE, SHIFT, CONTROL)), place)

    def double_click(self) -> None:
        """Somewhere, twice."""
        target, place = self._somewhere()
        self._note("double click", target, place)
        QTest.mouseDClick(target, LEFT, pos=place)

    def press_button(self) -> None:
        """Something that can be pressed, so that it gets somewhere."""
        buttons = [
            one
            for one in self._front().findChildren(QAbstractButton)
            if one.isEnabled() and not one.visibleRegion().isEmpty()
        ]
        if buttons:
            button = self._dice.choice(buttons)
            self._note("press", button, button.text() or button.accessibleName())
            QTest.mouseClick(button, LEFT)

    def menu(self) -> None:
        """The right button somewhere."""
        target, place = self._somewhere()
        self._note("menu", target, place)
        where = target.mapToGlobal(place)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where, NONE)
        QApplication.sendEvent(target, asked)

    def type(self) -> None:
        """Words into a field, or into whatever has the focus; sometimes with Enter."""
        front = self._front()
        kinds: tuple[type[QWidget], ...] = (QLineEdit, QPlainTextEdit)
        fields = [one for kind in kinds for one in front.findChildren(kind) if one.isVisible()]
        field = self._dice.choice(fields) if fields and self._dice.random() < 0.7 else self._focused()
        field.setFocus()
        if isinstance(field, QLineEdit | QPlainTextEdit) and self._dice.random() < 0.4:
            field.selectAll()
        words = self._dice.choice(WORDS)
        self._note("type", field, field.accessibleName(), words[:30])
        if words.isascii():
            QTest.keyClicks(field, words)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(words)
            QApplication.sendEvent(field, event)
        if shiboken6.isValid(field) and self._dice.random() < 0.4:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def key(self) -> None:
        """A key, perhaps with others held."""
        target, key, held = self._focused(), self._dice.choice(KEYS), self._dice.choice(MODIFIERS)
        self._note("key", target, key.name, held)
        QTest.keyClick(target, key, held)

    def drag(self) -> None:
        """Press, move, let go somewhere else; sometimes it is given up."""
        front = self._front()
        start, end = self._place(front), self._place(front)
        target, held = (
            front.childAt(start) or front,
            self._dice.choice((NONE, NONE, NONE, CONTROL, ALT, SHIFT)),
        )
        self._note("drag", target, start, end)
        QTest.mousePress(target, LEFT, held, target.mapFrom(front, start))
        for part in (0.2, 0.6, 1.0):
            if shiboken6.isValid(target) and shiboken6.isValid(front):
                QTest.mouseMove(target, target.mapFrom(front, start + (end - start) * part))
                QCoreApplication.processEvents()
        if shiboken6.isValid(target) and self._dice.random() < 0.1:
            QTest.keyClick(target, Qt.Key.Key_Escape)
        if shiboken6.isValid(target) and shiboken6.isValid(front):
            QTest.mouseRelease(target, LEFT, held, target.mapFrom(front, end))

    def wheel(self) -> None:
        """A turn of the wheel."""
        target, place = self._somewhere()
        turn, held = (
            self._dice.choice((-480, -120, 120, 480)),
            self._dice.choice((NONE, NONE, CONTROL, SHIFT)),
        )
        self._note("wheel", target, turn, held)
        here, there = QPointF(place), QPointF(target.mapToGlobal(place))
        phase, button, inverted = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton, False
        event = QWheelEvent(here, there, QPoint(), QPoint(0, turn), button, held, phase, inverted)
        QApplication.sendEvent(target, event)

    def go(self) -> None:
        """To another pane, where nothing lies over this one."""
        if self._front() is self._window:
            pane = self._dice.choice(list(MAKERS))
            self._note("go", pane)
            self._window.go(pane)

    def undo(self) -> None:
        """Take the last step back, or take it again."""
        undo = self._window.context.undo
        self._note("undo or redo")
        (undo.undo if self._dice.random() < 0.6 else undo.redo)()

    def escape(self) -> None:
        """Out of whatever is open."""
        for _ in range(3):
            self._note("escape")
            QTest.keyClick(self._focused(), Qt.Key.Key_Escape)

    def wait(self) -> None:
        """A minute, an hour, a day."""
        self._clock.advance(self._dice.choice((60, 3600, 86400)))

    def look_otherwise(self) -> None:
        """Another theme, size of text, or size of the window."""
        theme = self._window.context.theme
        match self._dice.randrange(3):
            case 0:
                self._window.choose_theme(self._dice.choice((Mode.LIGHT, Mode.DARK, Mode.CONTRAST)))
            case 1:
                self._window.display.choose_text(self._dice.choice((1.0, 1.25, 1.5, 2.0)))
            case _:
                self._window.resize(self._dice.randrange(1120, 1900), self._dice.randrange(700, 1200))
        self._note("look", theme.mode, self._window.size())

    def _front(self) -> QWidget:
        """What lies over everything."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        active = QApplication.activeWindow()
        return over or (active if active is not None and active.isVisible() else self._window)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._front()

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self._dice.randrange(widget.width() or 1), self._dice.randrange(widget.height() or 1))

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        front = self._front()
        place = self._place(front)
        target = front.childAt(place) or front
        return target, target.mapFrom(front, place)

    def _note(self, *words: object) -> None:
        said = (type(one).__name__ if isinstance(one, QWidget) else str(one) for one in words)
        self.last = [*self.last[1 - TOLD :], " ".join(said)]


def _is_of_field(window: QWidget) -> bool:
    """Whether it is the menu of a field: that of a line has a name, that of a text stands over its viewport."""
    around = window.parentWidget()
    over = around.parentWidget() if around is not None else None
    return window.objectName() == FIELDS_MENU or isinstance(over, QPlainTextEdit)


def _told(window: QWidget) -> str:
    """What is known of a window that nobody expected: its kind, its name, and what can be chosen in it."""
    chosen = ", ".join(action.text() for action in window.actions())
    return f"{type(window).__name__} {window.objectName()!r} ({chosen}) of {window.parentWidget()}"


@contextmanager
def answered(folder: Path, dice: random.Random) -> Iterator[None]:
    """Whatever asks the system for a file gets one of a few, or none; nothing is printed, and no program is opened."""
    files = [folder / name for name in ("one.csv", "two.ics", "three.pdf", "apcdesk.sqlite", "nothing")]

    def chosen(*_: object, **__: object) -> str:
        return str(dice.choice(files)) if dice.random() < 0.5 else ""

    with (
        patch.object(QFileDialog, "getSaveFileName", lambda *_: (_not_ours(chosen()), "")),
        patch.object(QFileDialog, "getOpenFileName", lambda *_: (chosen(), "")),
        patch.object(QFileDialog, "getOpenFileNames", lambda *_: ([one for one in [chosen()] if one], "")),
        patch.object(
            QFileDialog, "getExistingDirectory", lambda *_: str(folder) if dice.random() < 0.5 else ""
        ),
        patch.object(QDesktopServices, "openUrl", lambda *_: True),
        patch.object(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected),
    ):
        yield


def _not_ours(name: str) -> str:
    """The desk would refuse to write over the database it has open, after asking the system whether it may."""
    return "" if name.endswith("apcdesk.sqlite") else name


@contextmanager
def told(found: list[str]) -> Iterator[None]:
    """Whatever is raised where nobody catches it, and whatever Qt warns of, is added."""

    def complain(kind: QtMsgType, _: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            found.append(f"Qt: {text}")

    with (
        patch.object(
            sys, "excepthook", lambda *raised: found.append("".join(traceback.format_exception(*raised)))
        ),
        patch.object(
            threading, "excepthook", lambda ended: found.append(f"a thread ended: {ended.exc_value!r}")
        ),
    ):
        before = qInstallMessageHandler(complain)
        try:
            yield
        finally:
            qInstallMessageHandler(before)


def main(arguments: list[str]) -> int:
    """Play, and return 0 when nothing was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--actions", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    dice = random.Random(asked.seed)  # noqa: S311 - a game, no secret
    heard = Heard()
    logging.getLogger().addHandler(heard)
    with tempfile.TemporaryDirectory(prefix="apcdesk-monkey-") as name:
        folder, clock = Path(name), story_clock()
        with answered(folder, dice), told(heard.texts), desk_on_stage(folder, clock) as window:
            window.activateWindow()
            monkey, kept = Monkey(window, clock, dice), Kept()
            window.installEventFilter(kept)
            try:
                run(monkey, heard.texts, asked.actions)
            except Found as found:
                print(f"found after {monkey.counts.total()} actions (seed {asked.seed}): {found}")
                print("last:", *monkey.last, sep="\n  ")
                return 1
            finally:
                window.removeEventFilter(kept)
    counted = ", ".join(f"{name} {count}" for name, count in monkey.counts.most_common())
    print(f"{monkey.counts.total()} actions (seed {asked.seed}): {counted}")
    print("nothing was found")
    return 0


def run(monkey: Monkey, found: list[str], actions: int) -> None:
    """So many actions. Raises Found."""
    for number in range(1, actions + 1):
        monkey.play()
        if found:
            raise Found("\n".join(found))
        if number % CHECK_EVERY == 0:
            monkey.look()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
