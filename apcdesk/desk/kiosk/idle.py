"""Notice that nobody touches the screen any more: warn, count down, and say when the visit is over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from apcdesk.desk.application_events import watch
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.look.theme import Theme

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a sign of life before the warning, and how long the warning counts, in seconds."""

    quiet: int
    countdown: int

    def times(self, factor: int) -> Patience:
        """More of both."""
        return Patience(self.quiet * factor, self.countdown * factor)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How long to wait, and whether the warning is a question that somebody has to answer."""

    patience: Patience
    question: bool = True


@dataclass(frozen=True, slots=True)
class IdleTiming:
    """The limits of the design."""

    plain: Patience
    personal: Patience
    confirmed: Patience
    staff: Patience
    aids_factor: int

    @classmethod
    def of(cls, theme: Theme) -> IdleTiming:
        """The limits that the tokens name."""
        return cls(
            plain=Patience(theme.timing("idle.plain.warnAfterS"), theme.timing("idle.plain.countdownS")),
            personal=Patience(
                theme.timing("idle.personalDataOnScreen.warnAfterS"),
                theme.timing("idle.personalDataOnScreen.countdownS"),
            ),
            confirmed=Patience(0, theme.timing("confirmClearS")),
            staff=Patience(0, theme.timing("pinClearS")),
            aids_factor=theme.timing("idle.aidsOnFactor"),
        )

    def wanted(
        self, step: Step, aside: Aside | None, *, personal: bool, aids_on: bool, touched: bool
    ) -> Wanted | None:
        """How long to wait while this is shown; None for as long as it may be. `touched` says that somebody changed
        something for their visit, an aid or the language."""
        factor = self.aids_factor if aids_on else 1
        usual = (self.personal if personal else self.plain).times(factor)
        if aside is not None:
            return Wanted(self.staff, question=False) if aside.of_staff else Wanted(usual)
        if step is Step.ATTRACT:
            # nobody went on after switching it on
            return Wanted(self.plain.times(factor), question=False) if touched else None
        if step is Step.CONFIRMED:
            return Wanted(self.confirmed.times(factor), question=False)
        return Wanted(usual)


class Seconds(QObject):
    """Says `passed` every second once it is started: what a kiosk counts, it counts by this."""

    passed = Signal()

    def start(self) -> None:
        """Begin."""
        timer = QTimer(self, interval=1000)
        timer.timeout.connect(self.passed)
        timer.start()


class IdleWatch(QObject):
    """Counts the seconds since the last press, move, key, touch or turn of a wheel anywhere in the application.

    `warned(seconds)` begins the countdown and `ticked(seconds)` continues it; a sign of life does not end it once
    it is shown as a question, only `calm` does. `ended` says that the visitor has left. Asleep until `watch`.
    """

    warned = Signal(int)
    ticked = Signal(int)
    ended = Signal()

    def __init__(self, seconds: Seconds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.patience: Patience | None = None
        self._question = True
        self._quiet = 0
        """Seconds until the warning; none are left while the countdown runs, and after it."""
        self._left = 0
        seconds.passed.connect(self._on_second)
        watch(self, _SIGNS_OF_LIFE)

    @property
    def counting(self) -> bool:
        """Whether the countdown runs."""
        return self._left > 0

    def watch(self, patience: Patience, *, question: bool = True) -> None:
        """Wait with this patience from now on. Without a question a sign of life starts the countdown anew."""
        if (patience, question) == (self.patience, self._question) and not self.counting:
            return
        self.patience, self._question = patience, question
        self.calm()

    def sleep(self) -> None:
        """Watch no longer."""
        self.patience = None
        self._quiet = self._left = 0

    def calm(self) -> None:
        """Somebody is there: start from the beginning."""
        self._left = 0
        if self.patience is not None:
            self._quiet = self.patience.quiet
            if not self._quiet:
                self._warn(self.patience)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = self.counting and self._question
        if self.patience is not None and not asked:
            self.calm()
        return False

    def _warn(self, patience: Patience) -> None:
        self._left = patience.countdown
        self.warned.emit(self._left)

    def _on_second(self) -> None:
        if self.counting:
            self._left -= 1
            if self._left:
                self.ticked.emit(self._left)
            else:
                self.ended.emit()
        elif self._quiet and self.patience is not None:
            self._quiet -= 1
            if not self._quiet:
                self._warn(self.patience)
