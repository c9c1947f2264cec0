"""How large the desk is shown: the size of its text, and targets for fingers. Both are remembered on this machine.

Text follows the system until somebody chooses. Ctrl + and Ctrl − make it larger and smaller by one of the theme's
steps, Ctrl 0 lets it follow the system again. Touch mode is offered once, when the first touch comes.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from apcdesk.desk.fingers import Fingers
from apcdesk.desk.look.sizes import TEXT, TOUCH, chosen_scale, is_touch_chosen, system_scale
from apcdesk.desk.look.theme import SCALES, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.undo import Toasts


class Display(QObject):
    """Belongs to the window of the desk, and sizes the theme as soon as it is made."""

    def __init__(self, theme: Theme, preferences: Preferences, toasts: Toasts, desk: QWidget) -> None:
        super().__init__(desk)
        self._theme = theme
        self._desk = desk
        self._preferences = preferences
        self._toasts = toasts
        self.fingers = Fingers(theme, desk)
        self._offered = False
        QGuiApplication.primaryScreen().logicalDotsPerInchChanged.connect(self._follow)
        self._follow()
        self._on_touch_chosen()
        desk.installEventFilter(self)
        if desk.isVisible():
            self._watch_screen()
        for keys, action in (
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),  # the same key without Shift
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.follow_system),
        ):
            QShortcut(QKeySequence(keys), desk).activated.connect(action)

    @property
    def chosen(self) -> float | None:
        """The text scale that somebody chose; None while it follows the system."""
        return chosen_scale(self._preferences)

    @property
    def touch(self) -> bool:
        """Whether touch mode is on."""
        return is_touch_chosen(self._preferences)

    def choose_text(self, scale: float | None) -> None:
        """Show text at one of SCALES, or (None) as the system shows it; also next time."""
        self._preferences.put(TEXT, scale)
        self._follow()

    def choose_touch(self, touch: bool) -> None:
        """Show everything that is pressed large enough for a finger, or not; also next time."""
        self._preferences.put(TOUCH, touch)
        self._on_touch_chosen()

    def pause(self) -> None:
        """A kiosk is shown instead of the desk: it has a scale of its own, and is made for fingers."""
        self.fingers.set_on(False)
        self._theme.set_text_scale(1.0)
        self._theme.set_touch(False)

    def resume(self) -> None:
        """The desk is shown again."""
        self._follow()
        self._on_touch_chosen()

    def larger(self) -> None:
        """One step up."""
        self._step([scale for scale in SCALES if scale > self._theme.text_scale])

    def smaller(self) -> None:
        """One step down."""
        self._step([scale for scale in reversed(SCALES) if scale < self._theme.text_scale])

    def follow_system(self) -> None:
        """As the system shows text."""
        self.choose_text(None)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first touch of the window, unless touch mode was chosen or refused before."""
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._desk:
            self._watch_screen()
        elif kind == QEvent.Type.TouchBegin and not self._offered and self._preferences.get(TOUCH) is None:
            self._offered = True
            words = self.tr(
                "This screen can be touched. Touch mode makes everything large enough for a finger."
            )
            self._toasts.show(words, self.tr("Touch mode"), partial(self.choose_touch, True))
        return False

    def _watch_screen(self) -> None:
        """Touches come to the window of the system, which is there once the desk is shown."""
        self._desk.windowHandle().installEventFilter(self)

    def _step(self, further: list[float]) -> None:
        if further:
            self.choose_text(further[0])
        self._say()

    def _say(self) -> None:
        percent = round(self._theme.text_scale * 100)
        self._toasts.show(self.tr("Text at {percent} %").format(percent=percent))

    def _follow(self) -> None:
        scale = self.chosen or system_scale()
        if scale != self._theme.text_scale:
            on = self.fingers.on
            self.fingers.set_on(
                False
            )  # what is large enough for a finger already need not grow with the text
            self._theme.set_text_scale(scale)
            self.fingers.set_on(on)

    def _on_touch_chosen(self) -> None:
        if not self.touch:
            self.fingers.set_on(False)
        self._theme.set_touch(self.touch)
        self.fingers.set_on(self.touch)
