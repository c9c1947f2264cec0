"""The languages of a kiosk, each called as it calls itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.language.languages import Language
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet

COLUMNS = 2


class LanguageSheet(KioskSheet):
    """`chosen(code)` when a language is touched; the one that is spoken is marked."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, languages: Sequence[Language], current: Language
    ) -> None:
        title = QCoreApplication.translate("LanguageSheet", "Choose your language")
        super().__init__(theme, window, title, "")
        self.text.hide()
        self.buttons: dict[str, KioskButton] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.kiosk(24))
        for n, language in enumerate(languages):
            here = language == current
            kind, tick = (Kind.PRIMARY, "check") if here else (Kind.QUIET, None)
            button = KioskButton(theme, language.name, kind, icon_after=tick)
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            button.clicked.connect(lambda _=False, code=language.code: self.chosen.emit(code))
            self.buttons[language.code] = button
            grid.addWidget(button, n // COLUMNS, n % COLUMNS)
        self.add_part(grid)
        self.close_button = KioskButton(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.close_sheet)
        self.add_button(self.close_button)
