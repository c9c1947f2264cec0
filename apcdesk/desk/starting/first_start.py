"""What a desk asks on a new database: look at the demo, bring calendars or everything along, or begin with nothing."""

from __future__ import annotations

import json
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apcdesk import resources
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner, SoftTile
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.domain.changes import STAFF

if TYPE_CHECKING:
    from apcdesk.service.services import Services

STORY = "demo/story.json"
WIDTH = 480
CARD_HEIGHT, CARD_PADDING = 68, 16
ICON, TICK = 20, 16


class Beginning(StrEnum):
    """The ways to begin."""

    DEMO = "demo"
    IMPORT = "import"
    COPY = "copy"
    EMPTY = "empty"


class BeginningCard(QPushButton):
    """One way to begin: what it is, and in a second line what is there then."""

    def __init__(self, theme: Theme, icon: str, text: str, line: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self._line = line
        self.setFixedHeight(theme.px(CARD_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setAccessibleDescription(line)
        self.focus_ring = FocusRing(self, theme, theme.radius("card"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(CARD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour, font = self._theme.color, self._theme.font
        usable = self.isEnabled()
        ground = "pressed" if self.isDown() else "hover" if usable and self.underMouse() else "surface"
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("card"), colour(ground), colour("border"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        icons, quiet = self._theme.icons, "textMuted" if usable else "textDisabled"
        icons.draw(painter, side.slice(CARD_PADDING, px(ICON)), self._icon, "accent" if usable else quiet)
        icons.draw(painter, side.trailing(CARD_PADDING, px(TICK)), "chevron-right", quiet)
        start = CARD_PADDING + px(ICON) + px(14)
        for top, height, text, style, role in (
            (13, 20, self.text(), font("heading"), "text" if usable else quiet),
            (36, 18, self._line, font("body"), quiet),
        ):
            line = Side(QRectF(0, top, self.width(), height), self.layoutDirection())
            words = line.slice(start, self.width() - start - CARD_PADDING - px(TICK) - px(8))
            draw_text(painter, words, text, style, colour(role))


class FirstStart(Surface):
    """Asks how to begin, and does it. `begun(self)` when that is done; an import is still to come then."""

    begun = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "canvas")
        self.context = context
        self.wants_import = False
        self.day: date | None = None
        """The day on which the demo plays, once it is loaded."""
        self.cards = self._make_cards()
        self.problem = Banner(context.theme, Tone.DANGER, "")
        self.problem.hide()
        theme = context.theme
        middle = QWidget()
        middle.setMaximumWidth(theme.px(WIDTH))
        column = bare_column(middle, 12)
        column.addStretch(1)
        column.addWidget(SoftTile(theme, "calendar-days"))
        column.addWidget(Label(theme, self.tr("A new calendar"), "title"))
        line = self.tr("Nothing is in it yet. How do you want to begin?")
        self._line = Label(theme, line, "body", "textMuted", wrap=True)
        column.addWidget(self._line)
        column.addSpacing(8)
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self.problem)
        column.addStretch(2)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(middle, 1, Qt.AlignmentFlag.AlignHCenter)

    def begin(self, way: Beginning) -> None:
        """Begin this way; the calls are made off the GUI thread."""
        if way is Beginning.IMPORT:
            self.wants_import = True
            self.begun.emit(self)
            return
        if way is Beginning.COPY:
            from apcdesk.desk.copies.going_back import GoingBack  # noqa: PLC0415 - seldom the way
            from apcdesk.desk.copies.restoring import Restoring  # noqa: PLC0415 - as above

            GoingBack(Restoring.of(self.context), self.window()).ask()
            return
        services, run = self.context.services, self.context.tasks.run
        self._set_usable(False)
        if way is Beginning.DEMO:
            self._line.setText(self.tr("The demo is being loaded."))
            run(partial(_load_story, services), owner=self, done=self._on_done, failed=self._on_failed)
        else:
            begin = partial(services.installation.begin, origin=STAFF)
            run(begin, owner=self, done=self._on_done, failed=self._on_failed)

    def _make_cards(self) -> dict[Beginning, BeginningCard]:
        theme = self.context.theme
        ways = (
            (
                Beginning.DEMO,
                "play",
                self.tr("Look at the demo"),
                self.tr("To try things out, not for a desk of your own"),
            ),
            (
                Beginning.IMPORT,
                "import",
                self.tr("Import calendars"),
                self.tr("From iCalendar files, or a folder of them"),
            ),
            (
                Beginning.COPY,
                "rotate-ccw",
                self.tr("Go back to a copy"),
                self.tr("Everything that was saved, here or elsewhere"),
            ),
            (
                Beginning.EMPTY,
                "calendar-plus",
                self.tr("Begin with nothing"),
                self.tr("Make the first calendar yourself"),
            ),
        )
        copies = self.context.services.copies.possible
        cards = {
            way: BeginningCard(theme, icon, text, line)
            for way, icon, text, line in ways
            if copies or way is not Beginning.COPY
        }
        for way, card in cards.items():
            card.clicked.connect(partial(self.begin, way))
        return cards

    def _set_usable(self, usable: bool) -> None:
        for card in self.cards.values():
            card.setEnabled(usable)

    def _on_done(self, day: date | None) -> None:
        self.day = day
        self.begun.emit(self)

    def _on_failed(self, error: Exception) -> None:
        self._set_usable(True)
        self._line.setText(self.tr("Nothing is in it yet. How do you want to begin?"))
        self.problem.set_words(explain(error))
        self.problem.show()


def _load_story(services: Services) -> date:
    """On a worker: load the demo; the day on which it plays."""
    from apcdesk.service.demo.story import load_demo  # noqa: PLC0415 - loaded only to be used once

    story = json.loads(resources.read_text(STORY))
    load_demo(services, story)
    return datetime.fromisoformat(story["now"]).date()
