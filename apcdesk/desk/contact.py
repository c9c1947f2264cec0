"""Whether the database answers: asked once a second, said in a banner once and in a chip for as long as it does not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.window.sidebar import Sidebar

SECOND_MS = 1000
LOST_AFTER = 5
"""Seconds without an answer after which contact counts as lost: a busy second is no news."""
BANNER_SECONDS = 20
"""How long the banner stands before the chip alone goes on saying it."""
MARGIN = 12


class Contact(QObject):
    """Asks the database once a second, off the GUI thread. Emits `lost` after five seconds without an answer, `back`
    with the first answer after that."""

    lost = Signal()
    back = Signal()
    passed = Signal()
    """Another second without contact."""

    def __init__(self, check: Callable[[], object], tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._tasks = tasks
        self._asked = False
        self._silent = 0
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self.count)

    def start(self) -> None:
        """Begin to ask."""
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def count(self) -> None:
        """A second has passed: count it when there was no answer, and ask again."""
        if self._silent or self._asked:
            self._silent += 1
            if self._silent == LOST_AFTER:
                self.lost.emit()
            elif self._silent > LOST_AFTER:
                self.passed.emit()
        self.ask()

    def ask(self) -> None:
        """Ask now, unless the last question is still open: a server that is away may keep a worker for long."""
        if not self._asked:
            self._asked = True
            self._tasks.run(self._check, owner=self, done=self._on_answer, failed=self._on_silence)

    def _on_answer(self, _: object) -> None:
        self._asked = False
        was_lost, self._silent = self._silent >= LOST_AFTER, 0
        if was_lost:
            self.back.emit()

    def _on_silence(self, _: Exception) -> None:
        self._asked = False
        self._silent = max(self._silent, 1)


class ContactNotice(QWidget):
    """Stands above the panes and is empty while there is contact. The chip is the sidebar's."""

    def __init__(self, theme: Theme, sidebar: Sidebar) -> None:
        super().__init__()
        self._sidebar = sidebar
        self._left = 0
        self.banner = Banner(theme, Tone.WARNING, "", icon="wifi-off")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.addWidget(self.banner)
        self.hide()

    def follow(self, contact: Contact) -> None:
        """Say what this contact tells."""
        contact.lost.connect(self._on_lost)
        contact.passed.connect(self._on_passed)
        contact.back.connect(self._on_back)
        self.banner.acted.connect(contact.ask)

    def _on_lost(self) -> None:
        words = self.tr("No contact with the shared calendar. Nothing can be saved until it is back.")
        self.banner.set_words(words, self.tr("Try now"))
        self._left = BANNER_SECONDS
        self._sidebar.show_contact(lost=True)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_passed(self) -> None:
        self._left = max(self._left - 1, 0)
        if not self._left:
            self.hide()

    def _on_back(self) -> None:
        self._sidebar.show_contact(lost=False)
        self.hide()
