"""The papers that labels are printed on: sheets of A4 as they are sold, and the rolls of label printers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSizeF

translate = QCoreApplication.translate
A4 = (210.0, 297.0)


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """Labels on a page, all lengths in millimetres; `first` is the corner of the first one."""

    label: tuple[float, float]
    page: tuple[float, float]
    columns: int = 1
    rows: int = 1
    first: tuple[float, float] = (0.0, 0.0)
    pitch: tuple[float, float] = (0.0, 0.0)
    """From the corner of a label to that of the next."""

    @property
    def key(self) -> str:
        """What it is called where it is typed or remembered: "a4-63.5x38.1", "62x29"."""
        size = f"{self.label[0]:g}x{self.label[1]:g}"
        return f"a4-{size}" if self.page == A4 else size

    @property
    def count(self) -> int:
        """How many labels a page has."""
        return self.columns * self.rows

    @property
    def page_size(self) -> QSizeF:
        """The page."""
        return QSizeF(*self.page)

    def place(self, index: int, *, mirrored: bool = False) -> QRectF:
        """Where the label of this number is on the page; `mirrored` counts from the right."""
        row, column = divmod(index, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        left = self.first[0] + column * self.pitch[0]
        return QRectF(left, self.first[1] + row * self.pitch[1], *self.label)

    def words(self, locale: QLocale) -> str:
        """As "63.5 × 38.1 mm, 21 on A4"."""
        width, height = (locale.toString(float(length), "g", 4) for length in self.label)
        if self.page == A4:
            words = translate("Labels", "{width} × {height} mm, {count} on A4")
            return words.format(width=width, height=height, count=self.count)
        words = translate("Labels", "{width} × {height} mm, label printer")
        return words.format(width=width, height=height)


def _sheet(
    label: tuple[float, float],
    grid: tuple[int, int],
    first: tuple[float, float],
    pitch: tuple[float, float] | None = None,
) -> LabelFormat:
    return LabelFormat(label, A4, *grid, first, pitch or label)


def _roll(width: float, height: float) -> LabelFormat:
    return LabelFormat((width, height), (width, height))


FORMATS = (
    _sheet((63.5, 38.1), (3, 7), (7.2, 15.15), (66.04, 38.1)),
    _sheet((70, 37), (3, 8), (0, 0.5)),
    _sheet((99.1, 67.7), (2, 4), (4.65, 13.1), (101.6, 67.7)),
    _sheet((52.5, 29.7), (4, 10), (0, 0)),
    _sheet((48.5, 25.4), (4, 10), (8, 21.5)),
    _sheet((38.1, 21.2), (5, 13), (4.7, 10.7), (40.64, 21.2)),
    _roll(89, 36),
    _roll(62, 29),
    _roll(57, 32),
    _roll(54, 25),
)


def label_format(key: str) -> LabelFormat | None:
    """The format of this key."""
    return next((one for one in FORMATS if one.key == key), None)
