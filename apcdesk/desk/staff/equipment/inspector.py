"""The panel of one item: how it stands, with whom it is, who waits for it, who has had it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import booker_of, late_words, moment_words
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.equipment.loading import Equipment
from apcdesk.desk.staff.equipment.timeline import Timeline
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Swatch, Tone
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.surfaces import Divider, SectionHeading, Surface, UprightScroll, empty
from apcdesk.domain.custody import ItemStatus, Standing

WIDTH, MARGIN = 296, 16
FACT_HEIGHT = 28


class Fact(QWidget):
    """A name at the leading side, its value at the other."""

    def __init__(self, theme: Theme, name: str, value: str, *, strong: bool = False) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(FACT_HEIGHT))
        self.setAccessibleName(self.tr("{name}: {value}").format(name=name, value=value))
        row = bare_row(self, 12)
        row.addWidget(Label(theme, name, "body", "textMuted"))
        end = Qt.AlignmentFlag.AlignTrailing
        shown = Label(theme, value, "body", weight=600 if strong else 400, align=end)
        shown.setToolTip(value)
        row.addWidget(shown, 1)


class ItemInspector(Surface):
    """296 px. Each signal asks for what its button says, of the item that is on show."""

    closed = Signal()
    give_wanted = Signal()
    back_wanted = Signal()
    extend_wanted = Signal()
    hand_on_wanted = Signal()
    ask_wanted = Signal()
    service_wanted = Signal()
    good_again_wanted = Signal()
    calibrated_wanted = Signal()
    book_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "surface")
        self._theme = context.theme
        self._dates = context.dates
        self.setFixedWidth(self._theme.px(WIDTH))
        self.setAccessibleName(self.tr("Item"))
        self.timeline = Timeline(self._theme, self._dates)
        column = bare_column()
        column.addWidget(self._head())
        column.addWidget(Divider(self._theme))
        column.addWidget(UprightScroll(self._middle()), 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._foot())
        row = bare_row(self)
        row.addWidget(Divider(self._theme, upright=True))
        row.addLayout(column, 1)

    def show_item(self, status: ItemStatus, equipment: Equipment) -> None:
        """Show an item as it stands."""
        self.title.setText(status.calendar.name)
        self.swatch.set_hue(status.calendar.look.hue)
        self._show_banner(status)
        self._show_facts(status)
        self.timeline.show_lines(equipment.lines if equipment.chosen == status.item.calendar_id else ())
        self._show_buttons(status)

    def facts(self) -> list[str]:
        """The facts in words, in order."""
        shown = (self._facts.itemAt(n) for n in range(self._facts.count()))
        widgets = (item.widget() for item in shown if item is not None)
        return [widget.accessibleName() for widget in widgets if isinstance(widget, Fact)]

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._theme.size("toolbar") - 1)
        self.swatch = Swatch(self._theme, self._theme.group_hue, size=16)
        self.title = Label(self._theme, "", "heading")
        self.more = IconButton(self._theme, "ellipsis", self.tr("More for this item"))
        self.more.clicked.connect(self.menu_wanted)
        cross = IconButton(self._theme, "x", self.tr("Close"))
        cross.clicked.connect(self.closed)
        row = QHBoxLayout(head)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, MARGIN - 6, 0))
        row.setSpacing(10)
        row.addWidget(self.swatch)
        row.addWidget(self.title, 1)
        row.addWidget(self.more)
        row.addWidget(cross)
        return head

    def _middle(self) -> QWidget:
        page = Surface(self._theme, "surface")
        self.late = Banner(self._theme, Tone.DANGER, "", icon="alarm-clock")
        self.kept_back = Banner(self._theme, Tone.WARNING, "", icon="wrench")
        self._facts = bare_column()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(0)
        column.addWidget(self.late)
        column.addWidget(self.kept_back)
        column.addSpacing(10)
        column.addLayout(self._facts)
        column.addSpacing(8)
        column.addWidget(Divider(self._theme))
        column.addSpacing(16)
        column.addWidget(SectionHeading(self._theme, self.tr("Who has had it")))
        column.addSpacing(12)
        column.addWidget(self.timeline)
        column.addStretch(1)
        return page

    def _foot(self) -> QWidget:
        theme = self._theme
        self.back = Button(theme, self.tr("Check in"), Kind.PRIMARY, icon="log-in")
        self.give = Button(theme, self.tr("Check out"), Kind.PRIMARY, icon="log-out")
        self.good_again = Button(theme, self.tr("Back in service"), Kind.PRIMARY, icon="check")
        self.calibrated = Button(theme, self.tr("Calibrated"), Kind.PRIMARY, icon="shield-check")
        self.extend = Button(theme, self.tr("Extend"))
        self.hand_on = Button(theme, self.tr("Hand on"))
        self.ask = Button(theme, "", icon="message-square")
        self.service = Button(theme, self.tr("Take out of service"), icon="wrench")
        self.book = Button(theme, self.tr("Book…"), icon="calendar-plus")
        for button, wanted in (
            (self.back, self.back_wanted),
            (self.give, self.give_wanted),
            (self.good_again, self.good_again_wanted),
            (self.calibrated, self.calibrated_wanted),
            (self.extend, self.extend_wanted),
            (self.hand_on, self.hand_on_wanted),
            (self.ask, self.ask_wanted),
            (self.service, self.service_wanted),
            (self.book, self.book_wanted),
        ):
            button.clicked.connect(wanted)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.setSpacing(8)
        for button in (self.back, self.give, self.good_again, self.calibrated):
            button.setFixedHeight(theme.px(36))
            column.addWidget(button)
        pair = bare_row(spacing=8)
        pair.addWidget(self.extend, 1)
        pair.addWidget(self.hand_on, 1)
        column.addLayout(pair)
        column.addWidget(self.book)
        column.addWidget(self.ask)
        column.addWidget(self.service)
        return foot

    def _show_banner(self, status: ItemStatus) -> None:
        late = status.standing is Standing.LATE
        if late and status.custody is not None:
            due = self.tr("Due back {moment}").format(moment=moment_words(status.custody.due, self._dates))
            head = late_words(status.late_by, self._dates)
            self.late.set_runs([Run(head, weight=600), Run("\n"), Run(due, style="small")])
        self.late.setVisible(late)
        kept = status.standing in (Standing.OUT_OF_SERVICE, Standing.CALIBRATION_DUE)
        if kept:
            self.kept_back.set_words(self._kept_back_words(status))
        self.kept_back.setVisible(kept)

    def _kept_back_words(self, status: ItemStatus) -> str:
        if status.closed is not None:
            until = moment_words(status.closed.until, self._dates)
            words = self.tr("Out of service until {moment}: {reason}")
            return words.format(moment=until, reason=status.closed.reason)
        due = status.item.calibration_due
        assert due is not None
        return self.tr("Calibration was due {day}. Until it is done nobody gets or books it.").format(
            day=self._dates.day(due)
        )

    def _show_facts(self, status: ItemStatus) -> None:
        empty(self._facts)
        custody, item = status.custody, status.item
        facts: list[tuple[str, str, bool]] = []
        if custody is not None:
            facts.append((self.tr("With"), custody.person.name, True))
            facts.append((self.tr("Where"), custody.place or self.tr("not said"), False))
            if status.standing is Standing.OUT:
                facts.append((self.tr("Due back"), moment_words(custody.due, self._dates), False))
        if status.next_event is not None:
            begins = status.next_event.period.start
            when = self.tr("{name}, {day} {time}").format(
                name=booker_of(status.next_event),
                day=self._dates.weekday_short(begins),
                time=self._dates.time(begins),
            )
            facts.append((self.tr("Waiting") if custody else self.tr("Next"), when, False))
        facts.append((self.tr("Home shelf"), item.home_shelf or self.tr("not said"), False))
        facts.append((self.tr("Label"), item.label_code, False))
        if item.calibration_due is not None:
            facts.append((self.tr("Calibration"), self._dates.day(item.calibration_due), False))
        if item.needs_induction:
            count = self.tr("{n} people", "", len(status.inducted)).format(n=len(status.inducted))
            facts.append((self.tr("Induction"), count, False))
        for name, value, strong in facts:
            self._facts.addWidget(Fact(self._theme, name, value, strong=strong))

    def _show_buttons(self, status: ItemStatus) -> None:
        out, standing = status.custody is not None, status.standing
        self.back.setVisible(out)
        self.give.setVisible(standing is Standing.HERE)
        self.good_again.setVisible(standing is Standing.OUT_OF_SERVICE)
        self.calibrated.setVisible(standing is Standing.CALIBRATION_DUE)
        self.extend.setVisible(out)
        self.hand_on.setVisible(out)
        self.ask.setVisible(out)
        self.book.setVisible(
            not out
        )  # of what is out, when it comes back is the question; its menu books it too
        self.service.setVisible(not out and standing is not Standing.OUT_OF_SERVICE)
        if status.custody is not None:
            given = status.custody.person.name.split()[0]
            self.ask.setText(self.tr("Ask {name} for it").format(name=given))
