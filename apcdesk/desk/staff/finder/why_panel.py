"""Why a time does not work, or why nothing does, and the changes that would help, each one press away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.icons import STRONG_STROKE
from apcdesk.desk.painting import Side, draw_panel, draw_text, leading_margins
from apcdesk.desk.staff.finder.why_words import CLOSED, WhyWords
from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.domain.explanations import GroupReason, MemberReason, Repair
from apcdesk.service.explaining import ExplanationView

WIDTH = 300
MARGIN = 16
HEADER = 47
MARK = 20
INDENT = 30
PADDING = 13
CHEVRON = 16


class WhyPanel(Surface):
    """An explanation. `repair_chosen(Repair)` and `closed()` follow the person."""

    repair_chosen = Signal(object)
    closed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "surface", parent)
        self._context = context
        self.setFixedWidth(context.theme.px(WIDTH))
        theme = context.theme
        self.title = Label(theme, "", "heading")
        self.close_button = IconButton(theme, "x", self.tr("Close"), size=24)
        self.close_button.clicked.connect(self.closed)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(Divider(theme))
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Divider(theme, upright=True))
        row.addLayout(column, 1)

    @property
    def members(self) -> list[MemberLine]:
        """The lines of all members, in order."""
        return self.findChildren(MemberLine)

    @property
    def repairs(self) -> list[RepairButton]:
        """The changes on offer, in order."""
        return self.findChildren(RepairButton)

    def show_explanation(self, view: ExplanationView, group_names: Sequence[str] = ()) -> None:
        """Say what is in the way of the asked time; the groups of a query have no names, so they come along."""
        words = WhyWords(view, self._context.dates)
        inside, column = self._fresh(words)
        if remark := words.remark():
            column.addWidget(Label(self._theme, remark, "body", "textMuted", wrap=True))
            column.addSpacing(8)
        for n, group in enumerate(view.explanation.groups):
            given = group_names[n] if n < len(group_names) else ""
            name = given or self.tr("Group {number}").format(number=n + 1)
            self._add_group(column, words, name, group, first=n == 0)
        self._add_repairs(column, words, view, self.tr("What would open more times"), with_times=False)
        self._finish(inside, column)

    def show_empty(self, view: ExplanationView, part: str = "") -> None:
        """Say why the answer is empty, and what would help, the smallest change first.

        `part` is what the part of a sequence is called that stands in the way.
        """
        words = WhyWords(view, self._context.dates)
        inside, column = self._fresh(words)
        if part:
            self.title.setText(self.tr("Why nothing for {part}?").format(part=part))
        today = self._context.dates.day_of(self._context.services.clock.now())
        column.addWidget(Label(self._theme, words.nothing(today), "body", wrap=True))
        self._add_repairs(column, words, view, self.tr("The smallest changes that help"), with_times=True)
        self._finish(inside, column)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(self._theme.px(HEADER))
        row = QHBoxLayout(header)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, 12, 0))
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        return header

    def _fresh(self, words: WhyWords) -> tuple[QWidget, QVBoxLayout]:
        self.title.setText(words.title())
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 11, MARGIN, 12)
        column.setSpacing(0)
        return inside, column

    def _finish(self, inside: QWidget, column: QVBoxLayout) -> None:
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _add_group(
        self, column: QVBoxLayout, words: WhyWords, name: str, group: GroupReason, *, first: bool
    ) -> None:
        if not first:
            column.addSpacing(9)
        column.addWidget(_GroupHead(self._theme, name, words.chip(group), good=group.good))
        for member in group.members:
            line = MemberLine(self._theme, words.name(member.sub), words.reason(member), member)
            column.addWidget(line)

    def _add_repairs(
        self, column: QVBoxLayout, words: WhyWords, view: ExplanationView, title: str, *, with_times: bool
    ) -> None:
        if not view.repairs:
            return
        column.addSpacing(10)
        column.addWidget(Divider(self._theme))
        column.addSpacing(13)
        column.addWidget(Label(self._theme, title, "bodyStrong"))
        column.addSpacing(8)
        for repair in view.repairs:
            opened = words.opened(repair)
            button = RepairButton(
                self._theme, repair, words.repair(repair), words.gain(repair), opened if with_times else ""
            )
            button.setToolTip(opened)
            button.chosen.connect(self.repair_chosen)
            column.addWidget(button)
            column.addSpacing(8)


class _GroupHead(QWidget):
    """The name of a group, and how many of those it needs are free."""

    def __init__(self, theme: Theme, name: str, words: str, *, good: bool) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(22))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(theme, name, "bodyStrong"), 1)
        row.addWidget(Chip(theme, words, Tone.SUCCESS if good else Tone.DANGER))


class MemberLine(QWidget):
    """A member with a mark: a tick when it is free, a cross when it is taken, a dash when it is closed."""

    def __init__(self, theme: Theme, name: str, reason: str, member: MemberReason) -> None:
        super().__init__()
        self._theme = theme
        self.name, self.reason = name, reason
        if member.free:
            self.mark, self._tone = "check", Tone.SUCCESS
        elif member.blockers[0].cause in CLOSED:
            self.mark, self._tone = "minus", Tone.NEUTRAL
        else:
            self.mark, self._tone = "x", Tone.DANGER
        column = QVBoxLayout(self)
        column.setContentsMargins(leading_margins(self.layoutDirection(), theme.px(INDENT), 4, 0, 4))
        column.setSpacing(0)
        column.addWidget(Label(theme, name))
        if reason:
            column.addWidget(Label(theme, reason, "small", "textMuted", wrap=True))
        self.setAccessibleName(", ".join((name, reason or self.tr("free"))))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        disc = Side(QRectF(0, 3, self.width(), px(MARK)), self.layoutDirection()).slice(0, px(MARK))
        draw_panel(painter, disc, px(MARK) / 2, self._theme.color(self._tone.ground))
        glyph = disc.adjusted(4, 4, -4, -4)
        self._theme.icons.draw(painter, glyph, self.mark, self._tone.ink, stroke=STRONG_STROKE)


class RepairButton(QPushButton):
    """A change that would help: what it is, and how many times it opens; below it which ones, if said."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, repair: Repair, text: str, gain: str, opened: str) -> None:
        px = theme.px
        super().__init__(text)
        self._theme = theme
        self.repair, self.gain, self.opened = repair, gain, opened
        self.setFixedHeight(px(56) if opened else px(40))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setAccessibleName(", ".join(filter(None, (text, gain, opened))))
        self.focus_ring = FocusRing(self, theme, theme.radius("toast"))
        self.clicked.connect(lambda: self.chosen.emit(self.repair))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH) - 2 * MARGIN, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        draw_panel(
            painter, QRectF(self.rect()), self._theme.radius("toast"), colour(ground), colour("border")
        )
        line = QRectF(0, px(8), self.width(), px(22)) if self.opened else QRectF(self.rect())
        side = Side(line, self.layoutDirection())
        strong = self._theme.font("bodyStrong")
        gain_width = QFontMetricsF(strong).horizontalAdvance(self.gain) + 1
        chevron = side.trailing(PADDING - 5, px(CHEVRON))
        self._theme.icons.draw(painter, chevron, "chevron-right", "textMuted")
        gain_at = PADDING + px(CHEVRON) + 1
        draw_text(painter, side.trailing(gain_at, gain_width), self.gain, strong, colour("accent"))
        room = self.width() - PADDING - gain_at - gain_width - px(8)
        body = self._theme.font("body", weight=500)
        draw_text(painter, side.slice(PADDING, room), self.text(), body, colour("text"))
        if self.opened:
            below = Side(QRectF(0, px(30), self.width(), px(18)), self.layoutDirection())
            words = below.slice(PADDING, self.width() - 2 * PADDING)
            faint = colour("textMuted" if self.isDown() else "textFaint")
            draw_text(painter, words, self.opened, self._theme.font("small"), faint)
