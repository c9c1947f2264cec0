"""The chosen time: who takes part and why, or above it why another time does not work; and the button that books."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.growth import NO_LIMIT
from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.choice import Choice, starts_in
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Staffed
from apcdesk.desk.staff.finder.model import FinderState, Part
from apcdesk.desk.staff.finder.why_panel import WhyPanel
from apcdesk.desk.staff.reasons import day_word, why_chosen
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, empty
from apcdesk.domain.bookings import NamedGroup

WIDTH = 300
MARGIN = 16
HEADER = 47
MARK = 20
INDENT = 30


class ChosenPanel(Surface):
    """What is chosen. `book_wanted()` and `link_wanted()` from the buttons, `start_chosen(datetime)` from the starts of a stretch."""

    book_wanted = Signal()
    link_wanted = Signal()
    start_chosen = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "surface")
        self._dates = context.dates
        self._now = context.services.clock.now
        self.setFixedWidth(context.theme.px(WIDTH))
        theme = context.theme
        self.title = Label(theme, self.tr("Who takes part"), "heading")
        self.hint = Label(theme, "", "body", "textMuted", wrap=True)
        self._people = bare_column()
        self._chosen = Label(theme, "", "bodyStrong", align=Qt.AlignmentFlag.AlignTrailing)
        self.starts = SelectField(theme, self.tr("Starts"))
        self.starts.chosen.connect(self.start_chosen)
        self.book = Button(theme, self.tr("Book this time"), Kind.PRIMARY)
        self.book.setFixedHeight(theme.px(36))
        self.book.clicked.connect(self.book_wanted)
        self.link = Button(theme, self.tr("Make a booking link"), icon="link")
        self.link.clicked.connect(self.link_wanted)
        self.why = WhyPanel(context)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._beside_rule(self._who()))
        self._pages.addWidget(self.why)
        column = bare_column(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self._beside_rule(self._foot()))
        self.show_nothing("")

    def set_width(self, width: int | None) -> None:
        """Take more or less room in the window; with None, all that there is."""
        for panel in (self, self.why):
            panel.setMinimumWidth(width or 0)
            panel.setMaximumWidth(width or NO_LIMIT)

    def show_why(self, shown: bool) -> None:
        """Show the explanation in place of who takes part."""
        self._pages.setCurrentIndex(int(shown))
        self.why.setAccessibleName(self.why.title.text())

    @property
    def shows_why(self) -> bool:
        """Whether an explanation is on show."""
        return self._pages.currentIndex() == 1

    @property
    def people(self) -> list[PersonLine]:
        """The lines of everybody who is free, in order."""
        widgets = (self._people.itemAt(n) for n in range(self._people.count()))
        lines = (item.widget() for item in widgets if item is not None)
        return [line for line in lines if isinstance(line, PersonLine)]

    def offer(self, state: FinderState) -> None:
        """Say what the buttons do for this question."""
        self.book.setText(self.tr("Book all parts") if state.is_sequence else self.tr("Book this time"))
        self.link.setEnabled(state.asks)

    def show_nothing(self, hint: str) -> None:
        """Nothing is chosen; `hint` says what to do about it."""
        self._clear_people()
        self.hint.setText(hint)
        self.hint.show()
        self._chosen.setText(self.tr("nothing yet"))
        self._starts_row.hide()
        self.book.setEnabled(False)

    def show_choice(
        self, choice: Choice, state: FinderState, directory: Directory, staffed: Staffed | None
    ) -> None:
        """Show a choice; without its staff only the time, and who was listed stays until that comes."""
        period = choice.period
        self._chosen.setText(phrases.day_and_time(period.start, self._dates))
        self.hint.hide()
        self.book.setEnabled(staffed is not None)
        self._show_starts(choice, state)
        if staffed is not None:
            self._clear_people()
            for part, own in zip(state.parts, staffed.parts or (staffed,), strict=True):
                if state.is_sequence:
                    self._add_part(part, own)
                for group in part.asked_groups:
                    self._add_group(group, directory, own)

    def _show_starts(self, choice: Choice, state: FinderState) -> None:
        starts = [*starts_in(choice.slot, state)]
        self._starts_row.setVisible(len(starts) > 1)
        self.starts.set_options([Option(start, self._dates.time(start)) for start in starts])
        if choice.period.start in starts:
            self.starts.set_value(choice.period.start)

    def _beside_rule(self, content: QVBoxLayout) -> QWidget:
        part = QWidget()
        row = bare_row(part)
        row.addWidget(Divider(self._theme, upright=True))
        row.addLayout(content, 1)
        return part

    def _who(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(Divider(self._theme))
        column.addWidget(self._scroller(), 1)
        return column

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(self._theme.px(HEADER))
        row = QHBoxLayout(header)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.title)
        return header

    def _scroller(self) -> QWidget:
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 10, MARGIN, 12)
        column.setSpacing(0)
        column.addWidget(self.hint)
        column.addLayout(self._people)
        column.addStretch(1)
        return UprightScroll(inside)

    def _foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Divider(self._theme))
        foot = QVBoxLayout()
        column.addLayout(foot)
        foot.setContentsMargins(MARGIN, 12, MARGIN, 16)
        foot.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(Label(self._theme, self.tr("Chosen"), "body", "textMuted"))
        row.addWidget(self._chosen, 1)
        foot.addLayout(row)
        self._starts_row = QWidget()
        starts = QHBoxLayout(self._starts_row)
        starts.setContentsMargins(0, 0, 0, 0)
        starts.addWidget(Label(self._theme, self.tr("Starts"), "body", "textMuted"), 1)
        starts.addWidget(self.starts)
        foot.addWidget(self._starts_row)
        foot.addWidget(self.book)
        foot.addWidget(self.link)
        return column

    def _clear_people(self) -> None:
        empty(self._people)

    def _add_part(self, part: Part, staffed: Staffed) -> None:
        if self._people.count():
            self._people.addSpacing(12)
            self._people.addWidget(Divider(self._theme, role="dividerSubtle"))
            self._people.addSpacing(8)
        self._people.addWidget(Label(self._theme, part.name, "bodyStrong", "accent", wrap=True))
        times = self._dates.time_range(staffed.slot.period)
        day = self._dates.day(staffed.slot.start)
        self._people.addWidget(Label(self._theme, listed((day, times)), "small", "textMuted", wrap=True))

    def _add_group(self, group: NamedGroup, directory: Directory, staffed: Staffed) -> None:
        free = [sub for sub in group.subs if sub in staffed.slot.participants]
        day = day_word(staffed.slot.start, self._now(), self._dates)
        words = self.tr("{needed} of {free} free").format(needed=group.required, free=len(free))
        if group.required is None:
            words = self.tr("All {count}").format(count=len(group.subs))
        if self._people.count():
            self._people.addSpacing(10)
        self._people.addWidget(_GroupHead(self._theme, group.name, words))
        for sub in free:
            reason = staffed.assignment.reason(sub)
            line = (
                why_chosen(reason, directory.given_name, day) if reason else self.tr("Free too, not needed")
            )
            self._people.addWidget(PersonLine(self._theme, directory.name(sub), line, reason is not None))


class _GroupHead(QWidget):
    def __init__(self, theme: Theme, name: str, words: str) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(theme, name, "bodyStrong"), 1)
        row.addWidget(Chip(theme, words, Tone.SUCCESS))


class PersonLine(QWidget):
    """A member with a mark: a tick for who takes part, a dash for who could but need not."""

    def __init__(self, theme: Theme, name: str, line: str, takes_part: bool) -> None:
        super().__init__()
        self._theme = theme
        self._takes_part = takes_part
        self.name, self.line = name, line
        column = QVBoxLayout(self)
        column.setContentsMargins(leading_margins(self.layoutDirection(), theme.px(INDENT), 4, 0, 4))
        column.setSpacing(0)
        column.addWidget(Label(theme, name))
        if line:
            column.addWidget(Label(theme, line, "small", "textFaint", wrap=True))
        state = self.tr("takes part") if takes_part else self.tr("does not take part")
        self.setAccessibleName(listed((name, state, line)))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        side = Side(QRectF(0, 3, self.width(), px(MARK)), self.layoutDirection())
        disc = side.slice(0, px(MARK))
        tone = Tone.SUCCESS if self._takes_part else Tone.NEUTRAL
        draw_panel(painter, disc, px(MARK) / 2, self._theme.color(tone.ground))
        glyph = "check" if self._takes_part else "minus"
        self._theme.icons.draw(painter, disc.adjusted(4, 4, -4, -4), glyph, tone.ink, stroke=STRONG_STROKE)
