"""The first screen: what can be booked here and when, and one large button."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.offer import Catalogue, Place
from apcdesk.desk.kiosk.pages.attract_buttons import LanguageButton, NumberButton, PanelButton, StartButton
from apcdesk.desk.kiosk.pages.attract_ground import AttractGround, Remembered
from apcdesk.desk.kiosk.pages.attract_spread import MOST_UPRIGHT, PICTURE
from apcdesk.desk.kiosk.pages.carton import panels
from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.kiosk.wording import attract_line, next_label, next_time, place_line
from apcdesk.desk.language.languages import Language

translate = QCoreApplication.translate

MOST_PANELS = 4
LANGUAGE_GAP = 14


class AttractPage(AttractGround):
    """Shown while nobody is here. `started` carries the type of the touched panel, None for the large button.

    `number_wanted` comes from who has no appointment, where the waiting line is open to visitors; `language_wanted`
    carries the code of a touched language, and `languages_wanted` comes from who looks for one that has no button here.
    """

    started = Signal(object)
    number_wanted = Signal()
    language_wanted = Signal(str)
    languages_wanted = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._place = Place()
        self._shifted = 0
        self._panels: list[PanelButton] = []
        self._foot: QWidget | None = None
        self.language_buttons: dict[str, LanguageButton] = {}
        self.row: list[LanguageButton] = []
        self.start_button = StartButton(self._theme, self.tr("Touch to start"), self)
        self.start_button.clicked.connect(lambda: self.started.emit(None))
        words = self.tr("No appointment?"), self.tr("Take a number")
        self.number_button = NumberButton(self._theme, *words, self)
        self.number_button.clicked.connect(self.number_wanted)
        self.number_button.hide()
        self._picture: QPixmap | None = None
        self._shift = QTimer(self, interval=self._theme.timing("burnInShiftEveryS") * 1000)
        self._shift.timeout.connect(self._on_shift)
        self._shift.start()
        self._theme.changed.connect(self._arrange)

    @property
    def panels(self) -> list[PanelButton]:
        """The panels, in the order of the types."""
        return self._panels

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show what is offered now."""
        self._place = catalogue.place
        offerings = catalogue.offerings[:MOST_PANELS]
        if [panel.kind for panel in self._panels] != [offering.kind for offering in offerings]:
            for panel in self._panels:
                panel.hide()
                panel.deleteLater()
            self._panels = [PanelButton(self._theme, offering.kind, self) for offering in offerings]
            for panel in self._panels:
                panel.clicked.connect(lambda _=False, kind=panel.kind: self.started.emit(kind))
            for before, after in pairwise([*self._panels, self.start_button, self.number_button]):
                self.setTabOrder(before, after)
        dates = self._context.dates
        today = dates.day_of(self._context.services.clock.now())
        for panel, offering in zip(self._panels, offerings, strict=True):
            label = next_label(offering.next_free, today, dates)
            panel.show_next(
                label, next_time(offering.next_free, dates), attract_line(offering, catalogue.met, dates)
            )
            panel.setEnabled(offering.next_free is not None)
        self.number_button.setVisible(catalogue.waiting_line)
        self._arrange()

    @property
    def remembered(self) -> Remembered:
        """What the next start shows of this page before it knows better."""
        hues = () if self._picture is not None else tuple(panel.kind.hue for panel in self._panels)
        return Remembered(self._place.organisation, self._place.headline, self._place.text, hues)

    def show_picture(self, image: bytes | None) -> None:
        """Show the venue's own picture instead of the drawing, None for the drawing."""
        picture = QPixmap()
        shown = image is not None and picture.loadFromData(image)
        self._picture = picture if shown else None
        self.update()

    def show_languages(self, languages: Sequence[Language], current: Language) -> None:
        """Offer these languages, of many the first and a way to the others; a single one is no choice."""
        offered = within_reach(languages, current, self.spread.most_languages)
        if list(self.language_buttons) != [language.code for language in offered]:
            for button in self.row:
                button.hide()
                button.deleteLater()
            self.row = []
            self.language_buttons = {}
            for language in offered:
                button = LanguageButton(self._theme, language.name, self, spoken=language == current)
                button.clicked.connect(lambda _=False, code=language.code: self.language_wanted.emit(code))
                self.language_buttons[language.code] = button
                self.row.append(button)
            if 0 < len(offered) < len(languages):
                others = LanguageButton(self._theme, "…", self, spoken=False)
                others.setAccessibleName(translate("LanguageSheet", "Choose your language"))
                others.clicked.connect(self.languages_wanted)
                self.row.append(others)
            for before, after in pairwise([self.start_button, *self.row]):
                self.setTabOrder(before, after)
        self._arrange()

    def add_foot(self, bar: QWidget) -> None:
        """Put the aids below everything."""
        bar.setParent(self)
        self._foot = bar
        self._arrange()
        bar.show()

    def first_focus(self) -> QWidget | None:
        """What has the focus while nobody is here."""
        return self.start_button

    def show_now(self) -> None:
        """Show another minute."""
        self.update()

    def wipe(self) -> None:
        """Nothing of a visit is here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_field(painter)
        painter.translate(self._shifted, self._shifted)
        self._paint_top(painter)
        self._paint_words(painter)
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        elif self._panels:
            self.paint_carton(painter, [panel.hue.fill for panel in self._panels])

    def _paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        """As much of the picture as fills its place."""
        place = self.at(self.spread.drawn(PICTURE))
        wanted = place.size().scaled(picture.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        part = QRectF(QPointF(), wanted)
        part.moveCenter(QRectF(picture.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture, part)

    def _paint_top(self, painter: QPainter) -> None:
        self.paint_mark(painter)
        dates, place, spread = self._context.dates, self._place, self.spread
        stand = self.tr("stand {stand}").format(stand=place.stand) if place.stand else ""
        line = place_line(place.hall, stand) or place.fair
        self.paint_organisation(painter, place.organisation)
        self.text(painter, spread.line, line, kiosk_font(self._theme, 24), "attract.muted")
        now = self._context.services.clock.now()
        end = Qt.AlignmentFlag.AlignTrailing
        clock = kiosk_font(self._theme, 44, 600)
        self.text(painter, spread.clock, dates.time(now), clock, "attract.text", end)
        self.text(painter, spread.day, dates.day(now), kiosk_font(self._theme, 24), "attract.muted", end)

    def _paint_words(self, painter: QPainter) -> None:
        self.paint_headline(painter, self._place.headline or (self.tr("Pick your time."),))
        self.paint_text(painter, self._place.text)

    def _arrange(self) -> None:
        shift, spread = QPointF(self._shifted, self._shifted), self.spread
        for panel, rect in zip(self._panels, panels(max(len(self._panels), 1)), strict=False):
            panel.setGeometry(self.at(spread.drawn(rect.toRect())).translated(shift).toRect())
            panel.set_fold(first=panel is self._panels[0], last=panel is self._panels[-1])
            panel.show()
        if self._foot is not None:
            self._foot.setGeometry(self.at(spread.foot).translated(shift).toRect())
        start = spread.start if self.number_button.isHidden() else spread.start_beside_number
        self.start_button.setGeometry(self.at(start).translated(shift).toRect())
        self.number_button.setGeometry(self.at(spread.number).translated(shift).toRect())
        count = len(self.row)
        for n, button in enumerate(self.row):
            width = (spread.languages.width() - LANGUAGE_GAP * (count - 1)) / count
            place = QRect(spread.languages)
            place.setX(round(spread.languages.x() + n * (width + LANGUAGE_GAP)))
            place.setWidth(round(width))
            button.setGeometry(self.at(place).translated(shift).toRect())
            button.show()
        self.update()

    def _on_shift(self) -> None:
        self._shifted = self._theme.timing("burnInShiftPx") - self._shifted
        self._arrange()


def within_reach(
    languages: Sequence[Language], current: Language, most: int = MOST_UPRIGHT
) -> tuple[Language, ...]:
    """Those that get a button of their own: of many the first, and always the one that is spoken."""
    if len(languages) < 2:
        return ()
    if len(languages) <= most:
        return tuple(languages)
    first = tuple(languages[: most - 1])
    return first if current in first else (*first[:-1], current)
