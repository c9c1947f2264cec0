"""The latest requests, live: when, what, how it was answered, how long it took, and for whom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.staff.port.problem_words import problem_words
from apcdesk.desk.staff.port.protocol import Port, RequestLine
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Card, SectionHeading

ROW = 33
INSET = 16
"""The rows reach to the edges of the card, what is in them does not."""
SHOWN = 10
WHOLE = 460
"""A log that is narrower leaves out the clients, so that the paths can be read."""
FIRST_PROBLEM = 400
CLOCK = "%H:%M:%S"


class RequestLogCard(Card):
    """Shows the newest requests first; "Pause" keeps what is shown until it is pressed again."""

    heard = Signal()
    """A request was answered; on the GUI thread."""
    _answered = Signal()

    def __init__(self, context: DeskContext, port: Port) -> None:
        super().__init__(context.theme, spacing=0)
        self._port = port
        self._dates = context.dates
        self._paused = False
        theme = context.theme
        self.body.setContentsMargins(1, INSET, 1, INSET)
        trailing = QWidget()
        row = bare_row(trailing, 8)
        self.filter = SegmentedControl(
            theme, [self.tr("All"), self.tr("Problems")], self.tr("Which requests"), small=True, roomy=True
        )
        self.filter.chosen.connect(lambda _: self.refresh())
        row.addWidget(self.filter)
        self.pause = Button(theme, self.tr("Pause"), icon="pause", small=True)
        self.pause.clicked.connect(self._on_pause)
        row.addWidget(self.pause)
        heading = SectionHeading(theme, self.tr("Request log"), trailing=trailing, style="heading")
        self._add_inset(heading)
        self.body.addSpacing(8)
        self.nothing = Label(theme, self.tr("No requests yet."), "body", "textMuted")
        self._add_inset(self.nothing)
        self.list = _Lines(context)
        self.body.addWidget(self.list)
        self.problem = Banner(theme, Tone.WARNING, "")
        self.problem.hide()
        self.list.chosen.connect(self._show_problem)
        self.body.addSpacing(8)
        self._add_inset(self.problem)
        # Requests are answered on other threads: the signal brings the news to this one.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._leave: Callable[[], object] = port.listen(self._answered.emit)
        self.destroyed.connect(lambda *_, leave=self._leave: leave())
        self.refresh()

    def _add_inset(self, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(INSET - 1, 0, INSET - 1, 0)
        row.addWidget(widget)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show the newest requests."""
        if self._paused:
            return
        lines = self._port.lines()
        problems = [line for line in lines if line.status >= FIRST_PROBLEM]
        self.filter.set_text(
            1, self.tr("Problems {count}").format(count=len(problems)) if problems else self.tr("Problems")
        )
        shown = problems if self.filter.current == 1 else lines
        self.list.set_lines(shown[:SHOWN])
        self.nothing.setVisible(not shown)
        self._show_problem()

    def _show_problem(self) -> None:
        line = self.list.current
        wrong = line is not None and line.status >= FIRST_PROBLEM
        if line is not None and wrong:
            when = self._dates.local(line.at).strftime(CLOCK)
            head = self.tr("{time}, {status}.").format(time=when, status=line.status)
            self.problem.set_runs([Run(head + " ", weight=600), Run(problem_words(line))])
        self.problem.setVisible(wrong)

    def _on_answered(self) -> None:
        self.refresh()
        self.heard.emit()

    def _on_pause(self) -> None:
        self._paused = not self._paused
        self.pause.setText(self.tr("Go on") if self._paused else self.tr("Pause"))
        self.pause.set_icon("play" if self._paused else "pause")
        self.refresh()


class _Lines(QWidget):
    """The rows, painted; each is also one sentence of the accessible description.

    A press or the arrow keys choose one; it stays chosen while newer ones come, until it leaves the list.
    """

    chosen = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._lines: tuple[RequestLine, ...] = ()
        self._chosen: RequestLine | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.focus_ring = FocusRing(self, self._theme, self._theme.radius("control"))
        self.setAccessibleName(self.tr("Request log"))
        context.theme.changed.connect(self.update)

    @property
    def current(self) -> RequestLine | None:
        """The line that is chosen, None when there is none."""
        return self._chosen if self._chosen in self._lines else None

    @property
    def names_clients(self) -> bool:
        """Whether there is room for the clients; else the path has theirs, and only a screen reader says who it was."""
        return self.width() >= self._theme.px(WHOLE)

    def set_lines(self, lines: list[RequestLine] | tuple[RequestLine, ...]) -> None:
        """Show these lines."""
        self._lines = tuple(lines)
        self.setAccessibleDescription("\n".join(self._sentence(line) for line in self._lines))
        self.setFixedHeight(self._theme.target(ROW) * len(self._lines))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // self._theme.target(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._lines:
            super().keyPressEvent(event)
            return
        here = self._lines.index(self._chosen) if self._chosen in self._lines else -1
        self._choose(max(0, min(here + step, len(self._lines) - 1)))

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._lines):
            line = self._chosen = self._lines[index]
            self.update()
            self.chosen.emit()
            words = self._sentence(line) + (
                f". {problem_words(line)}" if line.status >= FIRST_PROBLEM else ""
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def sizeHint(self) -> QSize:
        return QSize(400, self._theme.target(ROW) * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for index, line in enumerate(self._lines):
            self._paint_line(
                painter,
                QRectF(0, index * self._theme.target(ROW), self.width(), self._theme.target(ROW)),
                line,
            )

    def _paint_line(self, painter: QPainter, rect: QRectF, line: RequestLine) -> None:
        px = self._theme.px
        colour, font = self._theme.color, self._theme.font
        within = rect.adjusted(INSET - 1, 0, 1 - INSET, 0)
        side = Side(within, self.layoutDirection())
        whole = self.names_clients
        if line == self.current:
            painter.fillRect(rect, colour("sunken"))
        draw_hline(painter, within.left(), within.right(), rect.top(), colour("dividerSubtle"))
        mono, small = font("mono"), font("caption", weight=400)
        draw_text(painter, side.slice(0, px(66)), self._time(line), mono, colour("textFaint"))
        draw_text(painter, side.slice(px(70), px(54)), line.method, mono, colour("text"))
        path = side.slice(px(124), within.width() - px(124) - px(206 if whole else 106))
        draw_text(painter, path, line.path, mono, colour("text"))
        tone = _tone(line.status)
        pill = side.trailing(px(164 if whole else 64), px(38)).adjusted(0, 5, 0, -6)
        border = colour(tone.line) if self._theme.name == "contrast" else None
        draw_panel(painter, pill, pill.height() / 2, colour(tone.ground), border)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, pill, str(line.status), font("small", weight=500), colour(tone.ink), centre)
        trailing = Qt.AlignmentFlag.AlignTrailing
        took = self.tr("{count} ms").format(count=line.milliseconds)
        place = side.trailing(px(98 if whole else 0), px(60))
        draw_text(painter, place, took, small, colour("textFaint"), trailing)
        if whole:
            width = min(QFontMetricsF(small).horizontalAdvance(line.client) + 1, px(94))
            draw_text(painter, side.trailing(0, width), line.client, small, colour("textFaint"))

    def _time(self, line: RequestLine) -> str:
        return self._dates.local(line.at).strftime(CLOCK)

    def _sentence(self, line: RequestLine) -> str:
        words = self.tr("{time} {method} {path}, answered {status} in {count} ms, {client}")
        return words.format(
            time=self._time(line),
            method=line.method,
            path=line.path,
            status=line.status,
            count=line.milliseconds,
            client=line.client,
        )


def _tone(status: int) -> Tone:
    if status < FIRST_PROBLEM:
        return Tone.SUCCESS
    return Tone.WARNING if status in (422, 429) else Tone.DANGER
