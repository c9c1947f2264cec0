"""The first screen of a kiosk: its words, and the venue's picture instead of the drawing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.look.painting import draw_panel, draw_text, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Card, SectionHeading
from apcdesk.domain.kiosks import KioskSetup, KioskWords

PREVIEW = QSize(240, 171)
"""The picture's 1080×770 in the narrowest window."""


class Preview(QWidget):
    """The picture as it will be cut."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: QPixmap | None = None
        self.setFixedSize(PREVIEW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_picture(None)

    @property
    def shown(self) -> bool:
        """Whether there is a picture."""
        return self._picture is not None

    def show_picture(self, image: bytes | None) -> None:
        """Show this picture, None for the drawing."""
        picture = QPixmap()
        self._picture = picture if image is not None and picture.loadFromData(image) else None
        self.setAccessibleName(self.tr("The venue’s picture") if self._picture else self.tr("The drawing"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), self._theme.radius("control")
        if self._picture is None:
            draw_panel(painter, rect, radius, self._theme.color("attract.field"))
            ink = self._theme.color("attract.muted")
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, rect, self.tr("The drawing"), self._theme.font("body"), ink, centre)
            return
        painter.setClipPath(rounded_path(rect, radius))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        part = QRectF(self._picture.rect())
        wanted = rect.size().scaled(part.size(), Qt.AspectRatioMode.KeepAspectRatio)
        cut = QRectF(part.topLeft(), wanted)
        cut.moveCenter(part.center())
        painter.drawPixmap(rect, self._picture, cut)


class ScreenCard(Card):
    """`changed(KioskSetup)` when words were written, `picture_wanted` and `drawing_wanted` by its two buttons."""

    changed = Signal(object)
    picture_wanted = Signal()
    drawing_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._setup = KioskSetup("")
        self.body.addWidget(SectionHeading(theme, self.tr("First screen"), style="heading"))
        self.headline = self._fields(self.tr("Headline"), self.tr("Headline, second line"))
        self.text = self._fields(self.tr("Text"), self.tr("Text, second line"))
        hint = self.tr("Empty lines leave it to the words of the installation.")
        self.body.addWidget(Label(theme, hint, "small", "textFaint", wrap=True))
        self.preview = Preview(theme)
        self.body.addWidget(self.preview)
        self.choose = Button(theme, self.tr("Choose a picture"), icon="upload")
        self.choose.clicked.connect(self.picture_wanted)
        self.drawing = Button(theme, self.tr("Use the drawing"), Kind.TEXT)
        self.drawing.clicked.connect(self.drawing_wanted)
        row = bare_row(spacing=8)
        row.addWidget(self.choose)
        row.addWidget(self.drawing)
        row.addStretch(1)
        self.body.addLayout(row)
        note = self.tr("PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.")
        self.body.addWidget(Label(theme, note, "small", "textFaint", wrap=True))

    def show_setup(self, setup: KioskSetup, picture: bytes | None) -> None:
        """Show the words and the picture; what is being typed stays."""
        if setup != self._setup:
            self._setup = setup
            for fields, lines in ((self.headline, setup.words.headline), (self.text, setup.words.text)):
                for place, field in enumerate(fields):
                    if not field.line.hasFocus():
                        field.set_text(lines[place] if place < len(lines) else "")
        self.preview.show_picture(picture)
        self.drawing.setVisible(self.preview.shown)

    def _fields(self, *labels: str) -> tuple[TextField, ...]:
        fields = tuple(TextField(self._theme, label) for label in labels)
        for field in fields:
            field.line.editingFinished.connect(self._on_written)
            self.body.addWidget(field)
        return fields

    def _on_written(self) -> None:
        words = KioskWords(_lines(self.headline), _lines(self.text))
        if words != self._setup.words:
            self.changed.emit(replace(self._setup, words=words))


def _lines(fields: tuple[TextField, ...]) -> tuple[str, ...]:
    return tuple(field.text for field in fields if field.text)
