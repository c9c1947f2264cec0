"""What becomes of what is typed: a line under the fields, and the operator's own text behind a touch."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.kiosk.banner import BannerLink
from apcdesk.desk.kiosk.paged import PagedArea
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row

HEIGHT = 900


class PrivacyLine(QWidget):
    """The promise of the product, or with a `text` of the operator's the way to it. Who stands at a fair is a stand's team."""

    def __init__(
        self, theme: Theme, dates: DateWords, deleted_on: date | None, text: str, *, at_stand: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._deleted_on = deleted_on
        self._text = text
        self._at_stand = at_stand
        kiosk = theme.kiosk
        row = bare_row(self, kiosk(14))
        row.addWidget(IconTile(theme, "lock", "textMuted", kiosk(34)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, self._promise(), "kiosk.small", "textMuted", wrap=True), 1)
        self.link = BannerLink(theme, self.tr("How we use it"))
        self.link.clicked.connect(self._on_link)
        row.addWidget(self.link)
        self.link.setVisible(bool(text))

    def _promise(self) -> str:
        deleted_on = self._deleted_on
        words = self._words_of_a_stand() if self._at_stand else self._words_of_a_house()
        return words if deleted_on is None else words.format(day=self._dates.full_date(deleted_on))

    def _words_of_a_stand(self) -> str:
        if self._text and self._deleted_on is None:
            return self.tr("Only the stand team sees this.")
        if self._text:
            return self.tr("Only the stand team sees this. It is deleted on {day}.")
        if self._deleted_on is None:
            return self.tr("Only the stand team sees this. We do not put you on a list.")
        return self.tr("Only the stand team sees this. It is deleted on {day}. We do not put you on a list.")

    def _words_of_a_house(self) -> str:
        if self._text and self._deleted_on is None:
            return self.tr("Only our team sees this.")
        if self._text:
            return self.tr("Only our team sees this. It is deleted on {day}.")
        if self._deleted_on is None:
            return self.tr("Only our team sees this. We do not put you on a list.")
        return self.tr("Only our team sees this. It is deleted on {day}. We do not put you on a list.")

    def _on_link(self) -> None:
        sheet = PrivacySheet(self._theme, self.window(), self._text)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(sheet.close_button)


class PrivacySheet(KioskSheet):
    """The operator's text, as long as it is."""

    def __init__(self, theme: Theme, window: QWidget, text: str) -> None:
        title = QCoreApplication.translate("PrivacySheet", "How we use it")
        super().__init__(theme, window, title, "")
        self.text.hide()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Label(theme, text, "kiosk.body", wrap=True))
        inside.addStretch(1)
        area = PagedArea(theme, content)
        area.setFixedHeight(theme.kiosk(HEIGHT))
        part = QVBoxLayout()
        part.addWidget(area)
        self.add_part(part)
        self.close_button = KioskButton(theme, self.tr("Close"), Kind.PRIMARY)
        self.close_button.clicked.connect(self.close_sheet)
        self.add_button(self.close_button)
