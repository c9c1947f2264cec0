"""The sheet that asks whose clock stands beside the hours of the grid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.cities import KNOWN, city_name
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet

translate = QCoreApplication.translate

SHEET_WIDTH = 360


class ZoneSheet(Sheet):
    """Asks whose clock to show. `chosen(tzid)` with an empty one for none."""

    chosen = Signal(str)

    def __init__(self, context: DeskContext, window: QWidget, tzid: str) -> None:
        title = translate("ZoneSheet", "Second time zone")
        super().__init__(context.theme, window, title, width=SHEET_WIDTH)
        theme = context.theme
        cities = {zone: city_name(zone) for zone in (*KNOWN, *([tzid] if tzid else []))}
        ordered = sorted(cities, key=lambda zone: cities[zone].casefold())
        options = [Option("", self.tr("None")), *(Option(zone, cities[zone]) for zone in ordered)]
        self.city = SelectField(theme, self.tr("City"), options)
        self.city.set_value(tzid)
        words = self.tr("Its clock stands beside the hours of the day and the week.")
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.body.addWidget(self.city)
        self.show_ = Button(theme, self.tr("Show"), Kind.PRIMARY)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.show_)
        self.show_.clicked.connect(self._on_show)
        self.closed.connect(self.deleteLater)

    def start(self) -> None:
        """Open, with the keys on the city."""
        self.open(self.city)
        self.city.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show(self) -> None:
        self.close_sheet()
        self.chosen.emit(str(self.city.value))
