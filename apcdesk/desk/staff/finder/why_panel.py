"""Why a time does not work, or why nothing does, and the changes that would help, each one press away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.found import Found
from apcdesk.desk.staff.finder.nothing import nothing_fits
from apcdesk.desk.staff.finder.sequence_why import SequenceWhy
from apcdesk.desk.staff.finder.why_words import CLOSED, WhyWords, exception_words, times_more
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row, upright_area
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.domain.explanations import GroupReason, MemberReason, Repair, SequenceException
from apcdesk.domain.queries import Slot
from apcdesk.service.asking.explaining import ExplanationView

WIDTH = 300
MARGIN = 16
HEADER = 47
MARK = 20
INDENT = 30
PADDING = 13
CHEVRON = 16


class WhyPanel(Surface):
    """An explanation. `repair_chosen(Repair)`, of a sequence also `exception_chosen(SequenceException)` and
    `slot_chosen(Slot)`, and `closed()` follow the person."""

    repair_chosen = Signal(object)
    exception_chosen = Signal(object)
    slot_chosen = Signal(object)
    closed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "surface")
        self._context = context
        self.setFixedWidth(context.theme.px(WIDTH))
        theme = context.theme
        self.title = Label(theme, "", "heading")
        self.close_button = IconButton(theme, "x", self.tr("Close"), size=24)
        self.close_button.clicked.connect(self.closed)
        self._scroll = upright_area()
        column = bare_column()
        column.addWidget(self._header())
        column.addWidget(Divider(theme))
        column.addWidget(self._scroll, 1)
        row = bare_row(self)
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
        inside, column = self._fresh(words.title())
        self._add_reasons(column, words, view, group_names)
        buttons = self._repair_buttons(words, view, with_times=False)
        self._add_changes(column, self.tr("What would open more times"), buttons)
        self._finish(inside, column)

    def show_empty(self, view: ExplanationView) -> None:
        """Say why the answer is empty, and what would help, the smallest change first."""
        words = WhyWords(view, self._context.dates)
        inside, column = self._fresh(words.title())
        self._add_nothing(column, words)
        buttons = self._repair_buttons(words, view, with_times=True)
        self._add_changes(column, self.tr("The smallest changes that help"), buttons)
        self._finish(inside, column)

    def show_sequence(self, told: SequenceWhy, found: Found) -> None:
        """Say why a sequence does not begin at a time, part by part, or why there is none; and what would help."""
        if told.parts is None:
            self._show_no_sequence(told, found)
            return
        dates, state = self._context.dates, found.state
        inside, column = self._fresh(WhyWords(told.parts.parts[0], dates).title())
        for n, (part, view) in enumerate(zip(state.parts, told.parts.parts, strict=True)):
            if n:
                column.addSpacing(13)
            assert view.explanation.asked is not None, "every part is asked at a time"
            times = dates.time_range(view.explanation.asked)
            name = part.name or self.tr("Part {number}").format(number=n + 1)
            column.addWidget(Label(self._theme, phrases.DOT.join((name, times)), "bodyStrong", wrap=True))
            column.addSpacing(4)
            names = [group.name for group in part.asked_groups]
            self._add_reasons(column, WhyWords(view, dates), view, names)
        buttons = self._exception_buttons(told, with_times=False)
        self._add_changes(column, self.tr("What would open more times"), buttons)
        self._add_nearest(column, told)
        self._finish(inside, column)

    def _show_no_sequence(self, told: SequenceWhy, found: Found) -> None:
        """The part that stands in the way by itself, else that it stands in the way after those before it."""
        buttons = self._exception_buttons(told, with_times=True)
        if told.alone is None:
            inside, column = self._fresh(self.tr("Why is there nothing?"))
            fact, _ = nothing_fits(found, self._context.dates)
            column.addWidget(Label(self._theme, fact, "body", wrap=True))
        else:
            part = "" if found.stuck is None else found.state.parts[found.stuck.place].name
            words = WhyWords(told.alone, self._context.dates)
            inside, column = self._fresh(self.tr("Why nothing for {part}?").format(part=part))
            self._add_nothing(column, words)
            buttons += self._repair_buttons(words, told.alone, with_times=True)
        self._add_changes(column, self.tr("The smallest changes that help"), buttons)
        self._finish(inside, column)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(self._theme.px(HEADER))
        row = QHBoxLayout(header)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, 12, 0))
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        return header

    def _fresh(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        self.title.setText(title)
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 11, MARGIN, 12)
        column.setSpacing(0)
        return inside, column

    def _finish(self, inside: QWidget, column: QVBoxLayout) -> None:
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _add_nothing(self, column: QVBoxLayout, words: WhyWords) -> None:
        today = self._context.dates.day_of(self._context.services.clock.now())
        column.addWidget(Label(self._theme, words.nothing(today), "body", wrap=True))

    def _add_reasons(
        self, column: QVBoxLayout, words: WhyWords, view: ExplanationView, group_names: Sequence[str]
    ) -> None:
        if remark := words.remark():
            column.addWidget(Label(self._theme, remark, "body", "textMuted", wrap=True))
            column.addSpacing(8)
        for n, group in enumerate(view.explanation.groups):
            given = group_names[n] if n < len(group_names) else ""
            name = given or self.tr("Group {number}").format(number=n + 1)
            self._add_group(column, words, name, group, first=n == 0)

    def _add_group(
        self, column: QVBoxLayout, words: WhyWords, name: str, group: GroupReason, *, first: bool
    ) -> None:
        if not first:
            column.addSpacing(9)
        column.addWidget(_GroupHead(self._theme, name, words.chip(group), good=group.good))
        for member in group.members:
            line = MemberLine(self._theme, words.name(member.sub), words.reason(member), member)
            column.addWidget(line)

    def _repair_buttons(
        self, words: WhyWords, view: ExplanationView, *, with_times: bool
    ) -> list[RepairButton]:
        buttons = []
        for repair in view.repairs:
            opened = words.opened(repair)
            button = RepairButton(
                self._theme, repair, words.repair(repair), words.gain(repair), opened if with_times else ""
            )
            button.setToolTip(opened)
            button.chosen.connect(self.repair_chosen)
            buttons.append(button)
        return buttons

    def _exception_buttons(self, told: SequenceWhy, *, with_times: bool) -> list[RepairButton]:
        calendars = {calendar.sub: calendar for calendar in told.calendars}
        dates, buttons = self._context.dates, []
        for exception in told.exceptions:
            start = exception.periods[0].start
            begins = [listed((dates.day_short(start), dates.time(start)))] if with_times else []
            first, *others = exception_words(exception, calendars, dates)
            below = phrases.DOT.join([*begins, *others])
            button = RepairButton(self._theme, exception, first, times_more(1), below)
            button.setToolTip("\n".join([*begins, first, *others]))
            button.chosen.connect(self.exception_chosen)
            buttons.append(button)
        return buttons

    def _add_changes(self, column: QVBoxLayout, title: str, buttons: Sequence[QWidget]) -> None:
        if not buttons:
            return
        column.addSpacing(10)
        column.addWidget(Divider(self._theme))
        column.addSpacing(13)
        column.addWidget(Label(self._theme, title, "bodyStrong"))
        column.addSpacing(8)
        for button in buttons:
            column.addWidget(button)
            column.addSpacing(8)

    def _add_nearest(self, column: QVBoxLayout, told: SequenceWhy) -> None:
        """The way on where a time is taken: the offered ones about it."""
        if told.parts is None:
            return
        dates, buttons = self._context.dates, []
        day = dates.day_of(told.parts.period.start)
        for slot in told.nearest:
            same_day = dates.day_of(slot.start) == day
            time = dates.time(slot.start) if same_day else phrases.day_and_time(slot.start, dates)
            button = Button(self._theme, self.tr("Take {time}").format(time=time))
            button.clicked.connect(partial(self._on_take, slot))
            buttons.append(button)
        self._add_changes(column, self.tr("Nearest free times"), buttons)

    def _on_take(self, slot: Slot, _checked: bool = False) -> None:
        self.slot_chosen.emit(slot)


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
        self.setAccessibleName(listed((name, reason or self.tr("free"))))

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

    def __init__(
        self, theme: Theme, repair: Repair | SequenceException, text: str, gain: str, opened: str
    ) -> None:
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
        self.setAccessibleName(listed((text, gain, opened)))
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
