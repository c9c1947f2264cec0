"""Hands that know nothing, at a kiosk: `python packaging/monkey.py --minutes 30`.

Touches, keys, shortcuts, drags, pinches, menus, scans, the held corner and random PINs, in an order that a seed
gives. It fails when the kiosk ends or closes, when a bug is logged, when another window than ours appears, when
the staff area opens, and when memory or widgets grow.
"""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import shiboken6
from kiosk_stage import MovedClock, Stage, application, let_work, load_story, on_stage, open_at, story_clock
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.domain.changes import STAFF
from apcdesk.service.visits.badges import read_badges

BADGES = b"code,name,company\n5C-0042,Keiko Mori,Hoshi Pump K.K.\nQWERTZ,Bo Li,\n"
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789@.- "
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in [
        "Tab",
        "Backtab",
        "Return",
        "Enter",
        "Space",
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Backspace",
        "Delete",
        "Escape",
        "F1",
        "F4",
        "F5",
        "F10",
        "F11",
        "F12",
        "Super_L",
        "Super_R",
        "Menu",
        "Alt",
        "Control",
        "Print",
        "HomePage",
        "Back",
        "Q",
        "W",
        "C",
        "V",
        "A",
        "Z",
        "K",
        "P",
    ]
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
CHECK_EVERY = 25
"""Actions between two looks at windows; memory is looked at whenever the kiosk has come to rest."""
MOST_GROWTH = 32 * 1024 * 1024
"""Bytes that the process may grow from the second quarter of its rests to the last: what pools and caches take."""
MOST_WIDGETS = 60
"""Widgets that the first screen may have more than at the start: its panels come and go with what is offered."""


class Found(Exception):
    """What must not happen happened."""


class Heard(logging.Handler):
    """Keeps what was logged as a bug, or of a window that was kept away."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.texts.append(self.format(record))


class Monkey:
    """Plays at one kiosk. `play` is one action; `look` raises Found."""

    def __init__(self, stage: Stage, clock: MovedClock, dice: random.Random) -> None:
        self._stage = stage
        self._clock = clock
        self._dice = dice
        self._device = QTest.createTouchDevice()
        self.counts: Counter[str] = Counter()
        self.rests: list[int] = []
        self._widgets = 0
        self.heard = Heard()
        logging.getLogger().addHandler(self.heard)
        self._left = False
        window = stage.window
        window.left.connect(self._on_left)
        window.restarted.connect(self._on_left)
        application().aboutToQuit.connect(self._on_left)
        self._actions: tuple[tuple[int, Callable[[], None]], ...] = (
            (40, self.touch),
            (14, self.press_button),
            (12, self.type),
            (10, self.key),
            (6, self.drag),
            (3, self.pinch),
            (3, self.menu),
            (4, self.scan),
            (2, self.hold_corner),
            (4, self.try_pin),
            (3, self.wait),
            (1, self.walk_away),
            (1, self.close),
        )

    def play(self) -> None:
        """One random action, and what follows from it."""
        weights = [weight for weight, _ in self._actions]
        [(_, action)] = self._dice.choices(self._actions, weights)
        self.counts[action.__name__] += 1
        action()
        self._stage.window.scanner.settle()
        if self._dice.random() < 0.6:
            self._stage.settle()
        if self._stage.window.asides.shown is Aside.STAFF:
            raise Found("the staff area opened without the PIN")

    def look(self) -> None:
        """Look at the windows and the log."""
        self._stage.settle()
        window = self._stage.window
        if self._left or not window.isVisible():
            raise Found("the kiosk was left or closed")
        others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
        if others or QApplication.activePopupWidget() is not None:
            raise Found(f"other windows: {[type(other).__name__ for other in others]}")
        if self.heard.texts:
            raise Found("logged:\n" + "\n".join(self.heard.texts))

    def rest(self) -> None:
        """Send the visitor away and weigh what is left."""
        self.walk_away()
        self._stage.settle()
        if self._stage.window.flow.step is not Step.ATTRACT or self._stage.window.asides.shown is not None:
            raise Found("the kiosk did not come back to its first screen")
        widgets = len(QApplication.allWidgets())
        self._widgets = self._widgets or widgets
        if widgets > self._widgets + MOST_WIDGETS:
            raise Found(f"{widgets} widgets on the first screen, {self._widgets} at the start")
        self.rests.append(resident())

    def grown(self) -> int:
        """By how many bytes the process grew from the second quarter of its rests to the last.

        In the first it still loads pages that nobody had seen; of a few rests nothing can be said.
        """
        quarter = len(self.rests) // 4
        if quarter < 2:
            return 0
        return min(self.rests[-quarter:]) - min(self.rests[quarter : 2 * quarter])

    # Actions

    def touch(self) -> None:
        """A finger or a mouse somewhere."""
        window, place = self._stage.window, self._place()
        target = window.childAt(place) or window
        inside = target.mapFrom(window, place)
        if self._dice.random() < 0.5:
            QTest.touchEvent(target, self._device).press(0, inside, target).commit()
            if shiboken6.isValid(target):
                QTest.touchEvent(target, self._device).release(0, inside, target).commit()
        else:
            button = self._dice.choice((Qt.MouseButton.LeftButton,) * 6 + (Qt.MouseButton.RightButton,))
            QTest.mouseClick(target, button, pos=inside)

    def press_button(self) -> None:
        """Something that can be pressed, so that it gets somewhere."""
        buttons = [
            b for b in self._stage.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()
        ]
        if buttons:
            QTest.mouseClick(self._dice.choice(buttons), Qt.MouseButton.LeftButton)

    def type(self) -> None:
        """Letters into whatever has the focus."""
        letters = "".join(self._dice.choices(LETTERS, k=self._dice.randint(1, 12)))
        QTest.keyClicks(self._focused(), letters)

    def key(self) -> None:
        """A key, perhaps with others held."""
        QTest.keyClick(self._focused(), self._dice.choice(KEYS), self._dice.choice(MODIFIERS))

    def drag(self) -> None:
        """Press, move, let go somewhere else."""
        window, start, end = self._stage.window, self._place(), self._place()
        target = window.childAt(start) or window
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(window, start))
        if shiboken6.isValid(target):
            QTest.mouseMove(target, target.mapFrom(window, end))
        if shiboken6.isValid(target):
            QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(window, end))

    def pinch(self) -> None:
        """Two fingers, and what a touch pad makes of them."""
        window, place, apart = self._stage.window, self._place(), QPoint(40, 40)

        def fingers() -> QTest.QTouchEventSequence:
            return QTest.touchEvent(window, self._device)  # which Qt hands on to what lies under them

        fingers().press(0, place, window).press(1, place + apart, window).commit()
        fingers().move(0, place - apart, window).move(1, place + apart + apart, window).commit()
        fingers().release(0, place, window).release(1, place, window).commit()
        target, spot = window.childAt(place) or window, QPointF(place)
        pad = QPointingDevice.primaryPointingDevice()
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        QApplication.sendEvent(target, QNativeGestureEvent(zoom, pad, 2, spot, spot, spot, 0.3, QPointF()))

    def menu(self) -> None:
        """What a long press or the menu key would bring."""
        window, place = self._stage.window, self._place()
        target = window.childAt(place) or window
        inside = target.mapFrom(window, place)
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, inside, target.mapToGlobal(inside), Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)

    def scan(self) -> None:
        """A badge, a code, an invitation, or anything else."""
        letters = "".join(self._dice.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=6))
        told = self._dice.choice(
            (
                "5C-0042",
                "QWERTZ",
                letters,
                "BEGIN:VCALENDAR\nUID:bok_0\nEND:VCALENDAR",
                "http://a/b",
                "?" * 300,
            )
        )
        self._stage.window.scanner.scanned.emit(told)

    def hold_corner(self) -> None:
        """Where staff come in."""
        page = self._stage.page
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        if self._stage.window.corner.timer.isActive():
            self._stage.window.corner.timer.stop()
            self._stage.window.corner.held.emit()
        QTest.mouseRelease(self._stage.page, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))

    def try_pin(self) -> None:
        """Six digits, if there is where to type them."""
        if self._stage.window.asides.shown is not Aside.PIN:
            self.hold_corner()
        if self._stage.window.asides.shown is Aside.PIN:
            for _ in range(6):
                key = self._stage.page.pad.digits[self._dice.choice("013456789")]  # the PIN has a 2
                if key.isEnabled():
                    QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    def wait(self) -> None:
        """A while without a touch."""
        for _ in range(self._dice.randint(1, 40)):
            self._second()

    def walk_away(self) -> None:
        """So long without a touch that every visit ends."""
        for _ in range(400):
            self._second()

    def close(self) -> None:
        """What a window manager would ask for."""
        self._stage.window.close()
        self._stage.window.showMinimized()
        self._stage.window.show()

    def _second(self) -> None:
        self._clock.advance(1)
        if self._clock.moment.hour > 16:  # the fair never closes, or there would be little to press
            self._clock.advance(-5 * 3600)
        self._stage.seconds.passed.emit()

    def _place(self) -> QPoint:
        window = self._stage.window
        return QPoint(self._dice.randrange(window.width()), self._dice.randrange(window.height()))

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._stage.window

    def _on_left(self) -> None:
        self._left = True


def resident() -> int:
    """Bytes of this process in memory."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * 4096


def main(arguments: list[str]) -> int:
    """Play, and return 0 when nothing was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--actions", type=int, help="so many actions instead of minutes")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    bugs: list[str] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        bugs.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
    ends = time.monotonic() + asked.minutes * 60
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), story_clock()
        load_story(folder)
        prepare(folder, clock)
        with on_stage(folder, clock, "Kiosk 1 · Entrance") as stage:
            monkey = Monkey(stage, clock, random.Random(asked.seed))  # noqa: S311 - a game, no secret
            try:
                run(monkey, bugs, lambda n: n >= asked.actions if asked.actions else time.monotonic() > ends)
            except Found as found:
                print(f"found after {monkey.counts.total()} actions (seed {asked.seed}): {found}")
                return 1
    told = ", ".join(f"{name} {count}" for name, count in monkey.counts.most_common())
    print(f"{monkey.counts.total()} actions (seed {asked.seed}): {told}")
    print(
        f"{len(monkey.rests)} rests, memory {monkey.rests[-1] >> 20} MB, grown by {monkey.grown() >> 20} MB"
    )
    print("nothing was found")
    return 0


def run(monkey: Monkey, bugs: list[str], over: Callable[[int], bool]) -> None:
    """Play until it is over. Raises Found."""
    monkey.rest()
    done = 0
    while not over(done):
        monkey.play()
        done += 1
        if done % CHECK_EVERY == 0:
            monkey.look()
        if done % (8 * CHECK_EVERY) == 0:
            monkey.rest()
        if bugs:
            raise Found("; ".join(bugs))
        let_work(0)
    monkey.look()
    monkey.rest()
    if monkey.grown() > MOST_GROWTH:
        raise Found(f"memory grew by {monkey.grown() >> 20} MB")


def prepare(folder: Path, clock: MovedClock) -> None:
    """A PIN and a badge list."""
    services = open_at(folder, clock)
    services.staff_pin.set("270312", origin=STAFF)
    badges = read_badges(BADGES)
    columns = services.badges.columns_of(badges)
    assert columns is not None
    services.badges.take(badges, columns, origin=STAFF)
    services.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
