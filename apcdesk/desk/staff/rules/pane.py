"""Rules: the hours of one calendar, painted and typed, with exceptions; nothing is written before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.staff.rules.board import Board
from apcdesk.desk.staff.rules.checks import contradictions
from apcdesk.desk.staff.rules.draft import Draft
from apcdesk.desk.staff.rules.editor import Editor
from apcdesk.desk.staff.rules.exception_side import ExceptionSide
from apcdesk.desk.staff.rules.ghosts import ghosts_of
from apcdesk.desk.staff.rules.loading import Loaded, load_rules
from apcdesk.desk.staff.rules.questions import Questions
from apcdesk.desk.staff.rules.rule_list import RuleItem
from apcdesk.desk.staff.rules.rule_side import RuleSide
from apcdesk.desk.staff.rules.saving import Saving
from apcdesk.desk.staff.rules.words import rule_line, rule_name
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.domain.changes import Entity
from apcdesk.domain.hours import Hours
from apcdesk.domain.hypotheses import Affected
from apcdesk.domain.ids import Sub
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Stretch, Week

CALENDAR_WIDTH = 236
RULES_WIDTH, SIDE_WIDTH = 244, 336
RULES_NARROW, SIDE_NARROW = 222, 266
NARROW = 1100
HEIGHTS = (520, 400, 380)
"""Of the parts, where they are stacked: the rules, the week, the exceptions."""


class RulesPane(ReadingPane):
    """The pane. `editor` has what is edited, `saving` writes it, `questions` asks. `calendars_wanted()` while there are
    none.
    """

    calendars_wanted = Signal()
    follows = frozenset(
        {
            Entity.CALENDAR,
            Entity.EVENT,
            Entity.AVAILABILITY_RULE,
            Entity.AVAILABLE_PERIOD,
            Entity.APPOINTMENT_TYPE,
        }
    )

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context)
        self._dates = context.dates
        self.title = self.tr("Rules")
        self._fresh = True
        self._proposed: tuple[Sub, date, int] | None = None
        self._refused: Hours | None = None
        self.editor = Editor(context.dates, self)
        self.questions = Questions(context, self, self.editor)
        self.saving = Saving(context, self)
        self.rules = RuleSide(context)
        self.board = Board(context)
        self.side = ExceptionSide(context)
        self.working_area = self.board
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(context.theme))
        parts = (self.rules, self.board, self.side)
        self.parts = Reflow(context.theme, parts, heights=HEIGHTS, grows=1, needed=self._beside)
        self.parts.turned.connect(self._fit_sides)
        column.addWidget(self.parts, 1)
        self.nothing = self._nothing()
        column.addWidget(self.nothing, 1)
        self._connect()

    def show_calendar(self, sub: Sub) -> None:
        """Show another calendar's hours."""
        if sub != self.editor.sub:
            self.editor.turn_to(sub)
            self._fresh = True
            self.refresh()

    def propose_extra(self, sub: Sub, day: date, hour: int) -> None:
        """Show an account's hours, and ask for extra time in this hour of this day as soon as they are read."""
        self._proposed = sub, day, hour
        self.show_calendar(sub)

    def refresh(self) -> None:
        """Read it again, off the GUI thread. What is not saved stays."""
        load = partial(load_rules, self._context.services, self.editor.sub, self._since())
        self.read("rules", load, self._on_loaded)

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("← → ↑ ↓", self.tr("choose an open period")),
            ("Alt ← → ↑ ↓", self.tr("move it by the snap step")),
            ("Alt Shift ↑ ↓", self.tr("make it shorter or longer")),
            ("Delete", self.tr("close it")),
            ("Ctrl Z", self.tr("take back the last stroke, then the last save")),
            ("Ctrl S", self.tr("save")),
        )

    # What it is made of

    def _toolbar(self) -> QWidget:
        theme = self._context.theme
        bar = FoldBar(theme)
        self.calendar = SelectField(theme, self.tr("Calendar"))
        self.calendar.setFixedWidth(theme.px(CALENDAR_WIDTH))
        self.unsaved = Chip(theme, "", Tone.WARNING)
        self.copy = Button(theme, self.tr("Copy to other days"), icon="copy-plus")
        row = bar.row
        row.addWidget(Label(theme, self.title, "title"))
        row.addStretch(1)
        row.addWidget(self.calendar)
        row.addWidget(self.unsaved)
        row.addWidget(self.copy)
        self.unsaved.hide()
        bar.fold(self.copy)
        return bar

    def _nothing(self) -> EmptyState:
        """What stands here while there are no calendars."""
        theme = self._context.theme
        step = self.tr("Make the first one under Calendars; then its hours are painted here.")
        nothing = EmptyState(theme, "clock", self.tr("No calendars yet"), step)
        self.to_calendars = Button(theme, self.tr("Go to Calendars"), Kind.PRIMARY)
        self.to_calendars.clicked.connect(self.calendars_wanted)
        nothing.buttons.addWidget(self.to_calendars)
        nothing.hide()
        return nothing

    def _connect(self) -> None:
        editor, questions = self.editor, self.questions
        editor.changed.connect(self._show)
        editor.dated.connect(self.side.next_days.choose)
        self.calendar.chosen.connect(self._on_calendar)
        self.copy.clicked.connect(self._on_copy)
        self.board.painter.painted.connect(editor.paint)
        self.board.undo.clicked.connect(editor.undo)
        self.board.redo.clicked.connect(editor.redo)
        self.rules.new_wanted.connect(questions.new_rule)
        self.rules.zone_entered.connect(editor.set_zone)
        self.rules.days.entered.connect(editor.enter)
        self.rules.days.entered.connect(self._on_typed)
        self.rules.rules.chosen.connect(self._on_rule_chosen)
        self.rules.rules.ticked.connect(editor.tick)
        self.rules.rules.more_wanted.connect(self._on_more)
        self.side.add_wanted.connect(self._on_add)
        self.side.exceptions.opened.connect(questions.edit_exception)
        self.side.exceptions.removed.connect(editor.remove)
        self.side.discarded.connect(self.discard)
        self.side.saved.connect(self.save)
        self.side.look_wanted.connect(self.save)
        self.saving.weighed.connect(self._on_weighed)
        self.saving.saved.connect(self._on_saved)
        self.saving.refused.connect(self._on_refused)
        self.saving.unweighed.connect(self.side.show_problem)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)

    # What a person does

    def discard(self) -> None:
        """Throw away everything that is not saved; the button that takes back a stroke brings it back."""
        self.rules.forget()
        self.editor.discard()
        self.refresh()

    def save(self) -> None:
        """Save it all as one step; ask first when bookings would lie outside."""
        draft, loaded = self.editor.draft, self.editor.loaded
        if not self.rules.take() or draft is None or loaded is None or loaded.calendar is None:
            return
        if draft.unsaved:
            name = loaded.calendar.short_name or loaded.calendar.name
            self.saving.save(draft.stored, draft.hours, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the week keeps its room, the sides give of theirs."""
        self._fit_sides()
        super().resizeEvent(event)

    def _fit_sides(self) -> None:
        px, fingers = self._context.theme.px, self._context.theme.least_target
        narrow = self.width() < px(NARROW)
        self.board.set_narrow(narrow)
        if not self.parts.stacked:
            self.rules.setFixedWidth(px(RULES_NARROW if narrow else RULES_WIDTH) + fingers)
            self.side.setFixedWidth(px(SIDE_NARROW if narrow else SIDE_WIDTH) + fingers)

    def _beside(self) -> int:
        """The px of the narrow sides and of the least week."""
        theme = self._context.theme
        sides = theme.px(RULES_NARROW) + theme.px(SIDE_NARROW) + 2 * theme.least_target
        return sides + self.board.minimumSizeHint().width()

    def event(self, event: QEvent) -> bool:
        """While there are strokes, the undo keys are theirs; after that they are the window's."""
        key = event if isinstance(event, QKeyEvent) else None
        if key is not None and key.type() == QEvent.Type.ShortcutOverride and self._own_key(key):
            key.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._own_key(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _own_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        draft = self.editor.draft
        if draft is None:
            return None
        if event.matches(QKeySequence.StandardKey.Undo) and draft.can_undo:
            return self.editor.undo
        if event.matches(QKeySequence.StandardKey.Redo) and draft.can_redo:
            return self.editor.redo
        return None

    def _on_calendar(self, sub: object) -> None:
        self.show_calendar(Sub(str(sub)))

    def _on_copy(self) -> None:
        current = self.board.painter.current
        self.questions.copy_day(current.day if current else Weekday.MONDAY)

    def _on_rule_chosen(self, rule_id: str) -> None:
        self.rules.forget()
        self.editor.choose(rule_id)

    def _on_typed(self, _: Weekday, stretches: Sequence[Stretch]) -> None:
        if stretches:
            self.board.show_minute(stretches[0].start_minute)

    def _on_more(self, _: str) -> None:
        if self.editor.rule is not None:
            self.questions.rule_menu(self.editor.rule, self.rules.rules.more or self.rules)

    def _on_add(self) -> None:
        self.questions.new_exception(self.side.next_days.day)

    # What comes of it

    def _since(self) -> datetime:
        """Exceptions are shown from the Monday of this week on."""
        today = self._dates.day_of(self._context.services.clock.now())
        return self._dates.at(self._dates.monday_of(today), 0)

    def _on_loaded(self, loaded: Loaded) -> None:
        self.calendar.set_options([Option(c.sub, c.name, c.look.hue) for c in loaded.calendars])
        self._show_parts(bool(loaded.calendars))
        if loaded.calendar is not None:
            self.calendar.set_value(loaded.calendar.sub)
        self.editor.take(loaded)
        if self._proposed is not None and self._proposed[0] == self.editor.sub:
            (_, day, hour), self._proposed = self._proposed, None
            self.questions.propose_extra(day, hour)
        if self._fresh:
            self._fresh = False
            stretches = self.board.painter.week.stretches
            self.board.scroll_to_morning(min((s.start_minute for s in stretches), default=None))

    def _show_parts(self, shown: bool) -> None:
        """The week and its sides, or what stands here while there are no calendars. The focus stays in the pane."""
        focused = self.window().focusWidget()
        self.nothing.setVisible(not shown)
        if not shown and self.isAncestorOf(focused):
            self.to_calendars.setFocus()
        for part in (self.calendar, self.copy, self.parts):
            part.setVisible(shown)

    def _show(self) -> None:
        draft, loaded, rule = self.editor.draft, self.editor.loaded, self.editor.rule
        if draft is None or loaded is None:
            return
        hours, unsaved = draft.hours, draft.unsaved
        week = Week.of(rule.weekly_periods) if rule else Week()
        now = self._context.services.clock.now()
        monday = self._dates.monday_of(self._dates.day_of(now))
        always = not (hours.rules or hours.extra)
        self.rules.show_rules(self._items(draft, loaded), rule, always=always)
        ghosts = ghosts_of(hours, monday, self._dates)
        self.board.painter.show_week(week, ghosts, self.editor.beside)
        self.board.heads.show_week(week, always=always)
        self.board.undo.setEnabled(draft.can_undo)
        self.board.redo.setEnabled(draft.can_redo)
        none = self.tr("No rules yet: open at any time. Paint or type the first hours.")
        self.board.warn(none if always else "")
        self.side.show_hours(hours, unsaved=bool(unsaved))
        self.side.show_checks(contradictions(hours, loaded.kinds, now, self._dates))
        if hours != self._refused:
            self.side.show_problem("")
        words = self.tr("{count} changes not saved", "", unsaved)
        self.unsaved.setText(words.format(count=unsaved))
        self.unsaved.updateGeometry()
        self.unsaved.setVisible(bool(unsaved))
        self.saving.weigh(draft.stored, hours)

    def _items(self, draft: Draft, loaded: Loaded) -> list[RuleItem]:
        """The rules in use, those that were in use before, and those that the group shares."""
        used = draft.hours.rules
        ids = {rule.availability_rule_id for rule in used}
        kept = [rule for rule in draft.stored.rules if rule.availability_rule_id not in ids]
        ids |= {rule.availability_rule_id for rule in kept}
        shared = [rule for rule in loaded.shared if rule.availability_rule_id not in ids]
        return [
            RuleItem(
                rule.availability_rule_id,
                rule_name(rule),
                rule_line(rule, loaded.users_of(rule), self._dates),
                used=rule in used,
            )
            for rule in (*used, *kept, *shared)
        ]

    def _on_weighed(self, affected: tuple[Affected, ...]) -> None:
        self.side.show_affected(len(affected))

    def _on_refused(self, words: str) -> None:
        """Say why until the hours are others, whatever else is read meanwhile."""
        self._refused = self.editor.draft.hours if self.editor.draft else None
        self.side.show_problem(words)

    def _on_saved(self, sub: Sub) -> None:
        self._refused = None
        self.editor.forget(sub)
        self.board.painter.setFocus()  # the button that had it rests now, and would pass it on to anything
        self.refresh()
