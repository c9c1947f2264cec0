"""The bar above a pane. What does not fit is folded into a menu behind three dots, and keeps its words and its keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.choosers import SelectField
from apcdesk.desk.widgets.menu import FOLDED_INTO, Menu
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Surface

MARGIN, SPACING = 16, 8
LABEL_ROOM = 150
"""Of a label that is not the title, so much is shown before something is folded for it; then it is shortened."""


class FoldBar(Surface):
    """Fill `row`, then say with `fold` what may go, the first first. The first widget of the row is the title.

        bar = FoldBar(theme)
        bar.row.addWidget(Label(theme, self.title, "title"))
        bar.row.addStretch(1)
        bar.row.addWidget(self.export)
        bar.fold(self.export)

    Labels may be shortened, but not the title and those that it is told to `keep`. It is as high as a toolbar, or `height`. Buttons, segmented controls and lists to choose
    from can be folded. A menu that such a button opens appears at the dots.
    """

    def __init__(
        self,
        theme: Theme,
        height: int | None = None,
        parent: QWidget | None = None,
        *,
        role: str = "surface",
    ) -> None:
        super().__init__(theme, role, parent)
        self._height = height
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.row.setSpacing(SPACING)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), outlined=True, parent=self)
        self.more.hide()
        self.more.clicked.connect(self._open)
        self._foldable: list[QWidget] = []
        self._kept: list[QLabel] = []
        self._folded: list[QWidget] = []
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def fold(self, *widgets: QWidget) -> None:
        """These may go into the menu, in this order; call it once, when the row is full."""
        self._foldable = list(widgets)
        self.row.addWidget(self.more)
        for widget in widgets:
            widget.setProperty(FOLDED_INTO, self.more)

    def keep(self, *labels: QLabel) -> None:
        """These are not shortened before everything is folded that can be."""
        self._kept = list(labels)

    @property
    def folded(self) -> tuple[QWidget, ...]:
        """What is behind the dots now."""
        return tuple(self._folded)

    def minimumSizeHint(self) -> QSize:
        """With everything folded that can be, and all but the title shortened."""
        return QSize(self._needed(self._foldable, shortened=True), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Fold as little as the width allows."""
        own = [widget for widget in self._foldable if widget in self._folded or not widget.isHidden()]
        choices = (own[:count] for count in range(len(own)))
        folded = next((gone for gone in choices if self._needed(gone) <= self.width()), own)
        self._folded = folded
        for widget in own:
            if widget.isHidden() != (widget in folded):
                widget.setVisible(widget not in folded)
        if self.more.isHidden() == bool(folded):
            self.more.setVisible(bool(folded))
        whole = self._needed(folded) <= self.width()
        title = self.row.itemAt(0)
        for label in (title.widget() if title else None, *self._kept):
            if isinstance(label, QLabel):  # else the row shortens it in favour of what can do with less
                label.setMinimumWidth(label.sizeHint().width() if whole else 0)

    def _needed(self, folded: Iterable[QWidget], *, shortened: bool = False) -> int:
        margins = self.row.contentsMargins()
        needed, first = margins.left() + margins.right(), True
        gone = [*folded]
        items = [self.row.itemAt(index) for index in range(self.row.count())]
        for item in filter(None, items):
            widget = item.widget()
            if widget is None:
                needed += item.minimumSize().width()
                continue
            here = bool(gone) if widget is self.more else widget in self._folded or not widget.isHidden()
            if not here or widget in gone:
                continue
            whole = first or (widget in self._kept and not shortened)
            needed += self._least(widget, whole=whole) + (0 if first else self.row.spacing())
            first = False
        return needed

    def _least(self, widget: QWidget, *, whole: bool) -> int:
        hint = widget.minimumSizeHint().width()
        if isinstance(widget, QLabel):
            wanted = widget.sizeHint().width()
            least = wanted if whole else min(wanted, self._theme.px(LABEL_ROOM))
            return max(hint, least)
        return min(max(hint, widget.minimumWidth()), widget.maximumWidth())

    def _open(self) -> None:
        menu = Menu(self._theme, self)
        for widget in self._folded:
            if isinstance(widget, SegmentedControl | SelectField):
                self._add_choice(menu, widget)
            elif isinstance(widget, QAbstractButton):
                words = widget.text() or widget.accessibleName()
                icon = widget.icon_name if isinstance(widget, Button | IconButton) else None
                menu.add(words, widget.click, icon=icon).setEnabled(widget.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.more)

    def _add_choice(self, menu: Menu, control: SegmentedControl | SelectField) -> None:
        menu.addSection(control.name if isinstance(control, SelectField) else control.accessibleName())
        for index, words in enumerate(control.options):
            entry = menu.add(words, lambda index=index: control.choose(index))  # type: ignore[misc]
            if index == control.current:
                entry.setIcon(self._theme.icons.icon("check", "accent"))
        menu.addSeparator()

    def _on_theme_changed(self) -> None:
        height = self._theme.px(self._height) if self._height else self._theme.size("toolbar") - 1
        self.setFixedHeight(max(height, self._theme.size("target")))
        self._fit()
